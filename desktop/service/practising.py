"""Learning the regulars: what the one at the till is asked, and what is kept of the answers.

It is private to them: no act is written, nothing is counted, and nobody else is shown any of it.
"""

from datetime import timedelta

from desktop.domain.errors import ActError, Trouble
from desktop.domain.practice import Memory, Question, Recall, Round
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs

REGULAR_WITHIN = timedelta(days=90)
"""Who has not come for so long, as far as the shop's data goes, is not to be learnt."""


class Practising:
    """Asks and remembers, for whoever stands at the till."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.SERVE)
    def questions(self) -> Round:
        """Return what to ask in one sitting; runs on the reading thread."""
        from desktop.care.practice import AHEAD, SOON, round_of

        store, knowing = self._acting.store, self._acting.knowing
        now = knowing.now()
        today = knowing.today(knowing.shop())
        until = store.trade.days().last_known or today
        since = min(until, today) - REGULAR_WITHIN
        staff = self._staff()
        regulars = store.practices.regulars(
            staff,
            today=today,
            until=today + timedelta(days=SOON),
            since=since,
            due_by=now + AHEAD,
        )
        memories = store.practices.memories(staff, [each.id for each in regulars])
        usuals = store.practices.usuals(since=since)
        return round_of(regulars, memories, usuals, now=now, today=today)

    @needs(Right.SERVE)
    def is_quiet(self) -> bool:
        """Say whether the shop's own sales call this hour quiet; runs on the reading thread."""
        knowing = self._acting.knowing
        shop, now = knowing.shop(), knowing.now()
        if knowing.switching.rush_until() is not None:
            return False
        hours = self._acting.store.trade.quiet_hours(shop)
        hour = (shop.business_day(now).weekday(), shop.local(now).hour)
        return hours.get(hour, False)

    @needs(Right.SERVE)
    def remember(self, question: Question, recall: Recall) -> Memory | None:
        """Keep an answer; return what was kept of that question before, to take it back with.

        Raises:
            ActError: CHANGED_MEANWHILE when the regular, or the one who practises, is not here
                any more.
        """
        from desktop.care.practice import remembered

        practices, staff = self._acting.store.practices, self._staff()
        before = practices.memory(staff, *question.key)
        after = remembered(before, question, recall, now=self._acting.knowing.now())
        if not practices.keep(staff, *question.key, after):
            raise ActError(Trouble.CHANGED_MEANWHILE)
        return before

    @needs(Right.SERVE)
    def take_back(self, question: Question, before: Memory | None) -> None:
        """Let an answer not have been given: what was kept before it is kept again."""
        self._acting.store.practices.keep(self._staff(), *question.key, before)

    def _staff(self) -> str:
        """Return the uid of the one at the till, "" when nobody of that name works here."""
        one = self._acting.staff
        if one.id:
            return one.id
        named = (each.id for each in self._acting.store.staff() if each.name == one.name)
        return next(named, "")

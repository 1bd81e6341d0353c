"""What the owner says of touches, in the office, and what that would come to."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.fitting import WEIGHTS, Fit
from desktop.domain.guards import check_line
from desktop.domain.sheets import rebase
from desktop.domain.team import Right
from desktop.domain.touch_book import OwnDone, Regulars, TouchBook, Tried
from desktop.domain.touches import LANGUAGE, Kind, Occasion, Spoken, Touch
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.item_office import checked_composition
from desktop.service.marking import checked_tags
from desktop.service.owning import MOST, new_key

if TYPE_CHECKING:
    from desktop.care.reach import Seen

DO_WORDS = 14
"""A prompt is read in a glance; together with a fact it has no more words than this."""
SAY_LIMIT = 200
SAMPLE = 500
"""So many regulars are looked at; of more, a sample."""
THREE = 3
_OWN_LOOKED_AT, _OWN_SHOWN = 400, 30
_LONGEST_SECONDS = 3600
_MOST_VISITS, _MOST_DAYS = 1000, 3650


class TouchOfficeVerbs:
    """The office's verbs about touches; those that write are one act each."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def touch_book(self) -> TouchBook:
        """Return the shop's touches and what became of them."""
        store, shop = self._acting.store, self._acting.knowing.shop()
        return TouchBook(
            touches=tuple(store.care.touches().values()),
            done=store.office.touches.done(),
            used=store.office.touches.used(),
            own=store.office.items.own_codes(),
            currency=shop.place.currency,
            budget=shop.daily_budget,
            health_facts=shop.health_facts,
            today=self._acting.today(),
        )

    @needs(Right.OFFICE)
    def touch_sheet(self, key: str) -> Touch:
        """Return one touch.

        Raises:
            ActError: CHANGED_MEANWHILE when it is not there any more.
        """
        touch = self._acting.store.care.touches().get(key)
        if touch is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        return touch

    @needs(Right.OFFICE)
    def own_lately(self) -> tuple[OwnDone, ...]:
        """Return what staff did of their own lately and nobody took over, the same only once."""
        found: dict[str, OwnDone] = {}
        for each in self._acting.store.office.touches.own_done(limit=_OWN_LOOKED_AT):
            key = _same(each.text)
            newest = found.setdefault(key, replace(each, times=0))
            found[key] = replace(newest, times=newest.times + 1)
        known = {_same(text) for touch in self.touch_book().touches for text in _texts(touch)}
        return tuple(each for key, each in found.items() if key not in known)[:_OWN_SHOWN]

    @needs(Right.TOUCHES)
    def edit_touch(self, was: Touch, now: Touch) -> Done:
        """Write what was changed of a touch from what was shown; the key stays.

        Raises:
            ActError: CHANGED_MEANWHILE when another till changed the same field to something else,
                or deleted it; then nothing is written.
            TextError: a text may not be kept; the parameters name the field.
            ValueError: a number that no field of the editor can hold.
        """
        checked = _checked(was, now)
        if self._put_touch(was, checked) == self.touch_sheet(was.key):
            return Done(None, "touch-edit", text=was.key)
        with self._acting.change("touch-edit", None) as change:
            change.hold_budget()  # the one row on which tills wait for each other
            change.set_touch(self._put_touch(was, checked))
        return Done(change.act, "touch-edit", text=was.key)

    @needs(Right.TOUCHES)
    def new_touch(self, text: str) -> Done:
        """Make a touch of the shop's own; it is off until the owner switches it on.

        That it may be eaten is taken for granted, and nothing is known of what is in it: nobody
        with a must-not is offered it before the owner says more. ``text`` of the answer is its key.

        Raises:
            TextError: it says nothing, or may not be kept.
        """
        line = _do(text)
        if not line:
            raise TextError(Trouble.TEXT_EMPTY, field="do")
        touch = Touch(
            key="",
            kind=Kind.EXTRA,
            occasions={Occasion.ANY: WEIGHTS[Fit.SOMETIMES]},
            seconds=15,
            food=True,
            on=False,
            text=line,
        )
        return self._add_touch("touch-add", touch)

    @needs(Right.TOUCHES)
    def copy_touch(self, key: str, spoken: Spoken) -> Done:
        """Make a touch of the shop's own that is like another, in words of its own; it is off.

        Raises:
            ActError: CHANGED_MEANWHILE when there is no such touch.
            TextError: the words say nothing, or may not be kept.
        """
        touch = self.touch_sheet(key)
        words = Spoken(_do(spoken.do), _say(spoken.say))
        if not words.do:
            raise TextError(Trouble.TEXT_EMPTY, field="do")
        copy = replace(
            touch,
            text=words.do,
            words={**touch.words, LANGUAGE: words},
            on=False,
            promoted_from=None,
        )
        return self._add_touch("touch-copy", copy)

    @needs(Right.TOUCHES)
    def delete_touch(self, key: str) -> Done:
        """Delete a touch of the shop's own that nobody was ever offered.

        Raises:
            ActError: CHANGED_MEANWHILE when it is the program's, was offered meanwhile, or is not
                there any more.
        """
        with self._acting.change("touch-delete", None) as change:
            change.hold_budget()
            if not self.touch_book().deletable(self.touch_sheet(key)):
                raise ActError(Trouble.CHANGED_MEANWHILE)
            change.delete_touch(key)
        return Done(change.act, "touch-delete", text=key)

    @needs(Right.OFFICE)
    def regulars(self) -> Regulars:
        """Return for whom an edited touch is tried out: those likely today stand first."""
        store, knowing = self._acting.store, self._acting.knowing
        shop, reader = knowing.shop(), store.office.touches
        ids, count = reader.regulars(rhythm=True, limit=SAMPLE)
        all_kinds = count == 0
        if all_kinds:
            ids, count = reader.regulars(rhythm=False, limit=SAMPLE)
        if not ids:  # what lists read of people is not written yet
            ids = store.trade.active_customers(at_least=1, limit=SAMPLE)
            count = len(ids)
        local = shop.local(knowing.now())
        likely = store.facts.likely(
            knowing.today(shop),
            minute=local.hour * 60 + local.minute,
            begins=shop.day_cut // timedelta(minutes=1),
            limit=THREE,
        )
        first = (*(each.id for each in likely), *reader.most_visits(limit=THREE), *ids)
        return Regulars(ids, count, tuple(dict.fromkeys(first))[:THREE], all_kinds=all_kinds)

    @needs(Right.OFFICE)
    def look_at(self, ids: Sequence[str], *, closely: bool = False) -> "tuple[Seen, ...]":
        """Return people as they would stand at the till now; who is gone meanwhile is left out.

        closely: also with what was learnt of each. Some milliseconds for each, so ask for few.
        """
        from desktop.care.reach import Seen

        knowing, care = self._acting.knowing, self._acting.store.care
        seen = []
        for each in ids:
            try:
                known = knowing.known(each)
            except ActError:
                continue
            offer = knowing.current_offer(known)
            situation = knowing.situation(known, without_offer=offer.id if offer else None)
            weights = care.weights(known.profile.id) if closely else {}
            seen.append(Seen(situation, known.flags, weights))
        return tuple(seen)

    @needs(Right.OFFICE)
    def try_touch(
        self, touch: Touch, three: "Sequence[Seen]", everybody: "Sequence[Seen]"
    ) -> Tried:
        """Return what a touch would come to as it is now edited; nothing is written.

        The rules are those of the till, by the shop's clock of this moment.
        """
        from desktop.care.reach import reach, shown_to

        knowing = self._acting.knowing
        now = knowing.shop().local(knowing.now())

        def at_once(people: "Sequence[Seen]") -> "list[Seen]":
            return [replace(e, situation=replace(e.situation, now_local=now)) for e in people]

        return Tried(
            touch.key,
            tuple(shown_to(touch, each) for each in at_once(three)),
            reach(touch, at_once(everybody)),
        )

    def _add_touch(self, verb: str, touch: Touch) -> Done:
        with self._acting.change(verb, None) as change:
            change.hold_budget()
            taken = frozenset(self._acting.store.care.touches())
            added = replace(touch, key=new_key(touch.text or "", taken=taken))
            change.add_touch(added)
        return Done(change.act, verb, text=added.key)

    def _put_touch(self, was: Touch, now: Touch) -> Touch:
        """Return what comes of an edit on what stands here."""
        put = rebase(was, now, self.touch_sheet(was.key))
        if put.clashes:
            raise ActError(Trouble.CHANGED_MEANWHILE, field=put.clashes[0])
        return put.sheet


def _same(text: str) -> str:
    """Return what two texts that say the same have in common."""
    from desktop.care.matching import fold

    return " ".join(fold(text).split())


def _texts(touch: Touch) -> tuple[str, ...]:
    return (touch.text or "", *(each.do for each in touch.words.values()))


def _do(text: str) -> str:
    line = check_line(text, field="do")
    if len(line.split()) > DO_WORDS:
        raise TextError(Trouble.TOO_MANY_WORDS, field="do", limit=DO_WORDS)
    return line


def _say(text: str) -> str:
    return check_line(text, limit=SAY_LIMIT, field="say")


def _checked(was: Touch, now: Touch) -> Touch:
    """Return a touch as it may be kept; what the owner may not change is as it was."""
    words = {
        language: Spoken(_do(spoken.do), _say(spoken.say)) for language, spoken in now.words.items()
    }
    if was.own and not all(each.do for each in words.values()):
        raise TextError(Trouble.TEXT_EMPTY, field="do")
    in_range = (
        0 <= now.cost <= MOST
        and 0 <= now.seconds <= _LONGEST_SECONDS
        and 0 <= now.cooldown_visits <= _MOST_VISITS
        and 0 <= now.cooldown_days <= _MOST_DAYS
        and 1 <= now.budget_share <= 100  # noqa: PLR2004 - percent
        and (now.hours is None or now.hours[0] != now.hours[1])
    )
    if not in_range:
        raise ValueError("a number that no touch has")
    return replace(
        now,
        key=was.key,
        text=was.text,
        promoted_from=was.promoted_from,
        words={language: each for language, each in words.items() if any(each)},
        tags=checked_tags(now.tags, known=was.tags),
        composition=checked_composition(now.composition),
        diets=checked_composition(now.diets),
    )

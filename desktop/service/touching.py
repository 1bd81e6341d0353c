"""Offering one touch and keeping what became of it."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.lessons import Lesson
from desktop.domain.team import Right
from desktop.domain.touches import Answer, Offer, Went
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.known import Known
from desktop.service.writing import Change


class TouchVerbs:
    """The four answers to a touch and how it went, each one act; showing it is no act of anybody.

    What an answer teaches is kept with its act, and learnt right after it.
    """

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.SERVE)
    def open_offer(self, customer_id: str) -> Offer:
        """Return the offer of this visit, writing it when it is first shown.

        It is made anew only when it has become unsafe or wrong in the meantime.
        """
        knowing, store = self._acting.knowing, self._acting.store
        known = knowing.known(customer_id)
        offer = knowing.current_offer(known)
        head = self._acting.head("offer", known.profile.id)
        if offer is None:
            last = store.care.latest_offer(known.profile.id)
            offer, suggestion = knowing.propose(known, last=last)
            refusals = [[each.key, each.code, dict(each.params)] for each in suggestion.refusals]
            with store.quietly(head) as change:
                change.add_offer(offer, refusals=refusals)
            return offer
        anew = knowing.renewed(offer, known)
        if anew is None:
            return offer
        with store.quietly(head) as change:
            change.set_offer(anew)
        return anew

    @needs(Right.SERVE)
    def did_it(self, offer_id: str) -> tuple[Done, Offer]:
        """Keep that the touch was done; it is judged once more in the saving transaction.

        Raises:
            ActError: it is answered already, or it may no longer be given.
        """
        from desktop.care.asking import ASKS
        from desktop.care.learning import accepted
        from desktop.care.suggest import still_safe

        customer = self._open(offer_id).customer
        with self._acting.change("did", customer) as change:
            change.hold_budget()
            offer = self._open(
                offer_id
            )  # another till may have answered before the budget was held
            touch = self._acting.store.care.touches().get(offer.shown or "")
            if touch is None:
                raise ActError(Trouble.CHANGED_MEANWHILE)
            known = self._acting.knowing.known(offer.customer)
            situation = self._acting.knowing.situation(known, without_offer=offer.id)
            if still_safe(touch, situation) is not None:
                raise ActError(Trouble.NO_LONGER_SAFE)
            answered = replace(offer, answer=Answer.DID, cost=touch.cost)
            change.set_offer(answered)
            if touch.key == ASKS:
                self._keep_asked(change, known)
            self._teach(change, accepted(offer.current) if offer.current else None)
        return self._done(change.act, "did", answered, touch.key), answered

    @needs(Right.SERVE)
    def another_idea(self, offer_id: str) -> tuple[Done, Offer]:
        """Show the next idea that is still safe, and keep that the one shown was passed over."""
        from desktop.care.learning import passed_over

        offer = self._open(offer_id)
        keys = [each.key for each in offer.candidates]
        place = keys.index(offer.shown) + 1 if offer.shown in keys else len(keys)
        following = self._first_safe(offer, keys[place:])
        moved = replace(offer, shown=following, exhausted=following is None)
        with self._acting.change("another", offer.customer) as change:
            self._still_open(change, offer)
            change.set_offer(moved)
            self._teach(change, passed_over(offer.current) if offer.current else None)
        return self._done(change.act, "another", moved), moved

    @needs(Right.SERVE)
    def not_today(self, offer_id: str) -> tuple[Done, Offer]:
        """Keep that there is no touch today."""
        from desktop.care.learning import not_today

        offer = self._open(offer_id)
        answered = replace(offer, answer=Answer.NOT_TODAY)
        with self._acting.change("not-today", offer.customer) as change:
            self._still_open(change, offer)
            change.set_offer(answered)
            shown = offer.current
            self._teach(change, not_today(shown, rush=offer.rush) if shown else None)
        return self._done(change.act, "not-today", answered), answered

    @needs(Right.SERVE)
    def own_touch(self, offer_id: str, text: str) -> tuple[Done, Offer]:
        """Keep what the cashier did of their own.

        Raises:
            TextError: nothing was said, or it may not be kept.
        """
        from desktop.care.learning import own_instead

        line = self._acting.line(text, field="own")
        offer = self._open(offer_id)
        answered = replace(offer, answer=Answer.OWN, own_text=line)
        with self._acting.change("own", offer.customer) as change:
            self._still_open(change, offer)
            change.set_offer(answered)
            self._teach(change, own_instead(offer.current) if offer.current else None)
        return self._done(change.act, "own", answered, line), answered

    @needs(Right.SERVE)
    def how_it_went(self, offer_id: str, how: Went) -> tuple[Done, Offer]:
        """Keep how a touch was received: right away, or at the next visit. It may be said anew.

        Raises:
            ActError: nothing was done.
        """
        from desktop.care.learning import went

        customer = self._answered(offer_id).customer
        with self._acting.change("went", customer) as change:
            change.hold_budget()
            offer = self._answered(offer_id)
            said = replace(offer, went=how)
            change.set_offer(said)
            # an opinion said twice teaches once, and what was done of one's own has no features
            if offer.answer is Answer.DID and offer.current and how is not offer.went:
                self._teach(change, went(offer.current, how, before=offer.went))
        return self._done(change.act, "went", said, how.value), said

    def _keep_asked(self, change: Change, known: Known) -> None:
        """Keep that they were asked how it is now, so that nobody asks it again."""
        from desktop.care.asking import last_put_right

        last = last_put_right(known.problems)
        if last is not None and last.asked_on is None:
            change.ask_after(last.id, day=known.today, still=False)

    def _first_safe(self, offer: Offer, keys: Sequence[str]) -> str | None:
        """Return the first of these ideas that may still be given; much may change in a visit."""
        from desktop.care.suggest import still_safe

        known = self._acting.knowing.known(offer.customer)
        situation = self._acting.knowing.situation(known, without_offer=offer.id)
        touches = self._acting.store.care.touches()
        return next(
            (key for key in keys if key in touches and not still_safe(touches[key], situation)),
            None,
        )

    def _still_open(self, change: Change, offer: Offer) -> None:
        """Refuse when another till answered while this one thought."""
        change.hold_budget()
        self._open(offer.id)

    def _open(self, offer_id: str) -> Offer:
        offer = self._acting.store.care.offer(offer_id)
        if offer is None or offer.answer is not None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        return offer

    def _answered(self, offer_id: str) -> Offer:
        offer = self._acting.store.care.offer(offer_id)
        if offer is None or offer.answer not in {Answer.DID, Answer.OWN}:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        return offer

    def _teach(self, change: Change, lesson: Lesson | None) -> None:
        # an offer of an earlier version of the program has no features
        if lesson is not None and lesson.features:
            change.teach(lesson)

    def _done(self, act: str, verb: str, offer: Offer, text: str = "") -> Done:
        with suppress(StoreError):  # the answer is kept; what it teaches is learnt later
            self._acting.learning.catch_up()
        person = self._acting.person(offer.customer)
        return Done(act, verb, person.id, person.name, text=text)

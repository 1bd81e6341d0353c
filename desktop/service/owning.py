"""What only the owner says of touches: the budget, when they may be given, and new ones."""

from dataclasses import replace
from datetime import time

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, Trouble
from desktop.domain.team import Right
from desktop.domain.touches import Answer, Kind, Occasion, Touch
from desktop.service.acting import Acting
from desktop.service.allowing import needs

MOST = 10**12
"""Minor units; more than any shop gives away in a day."""
_KEY_WORDS = 6
_SECONDS = 15


class OwnerVerbs:
    """The owner's verbs about touches, each one act that can be taken back."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.TOUCHES)
    def set_budget(self, amount: int) -> Done:
        """Write what may be given away in a business day, in minor units.

        Raises:
            ValueError: less than nothing, or more than any shop gives.
        """
        if not 0 <= amount <= MOST:
            raise ValueError(f"no budget: {amount}")
        if self._acting.knowing.shop().daily_budget == amount:
            return Done(None, "budget")
        with self._acting.change("budget", None) as change:
            change.set_budget(amount)
        return Done(change.act, "budget")

    @needs(Right.TOUCHES)
    def switch_touch(self, key: str, *, on: bool) -> Done:
        """Write whether a touch may be suggested at all.

        Raises:
            ActError: CHANGED_MEANWHILE when there is no such touch.
        """
        return self._set("touch-on" if on else "touch-off", replace(self._touch(key), on=on))

    @needs(Right.TOUCHES)
    def set_hours(self, key: str, hours: tuple[time, time] | None) -> Done:
        """Write from when until when a touch may be given, by the shop's clock; None: at any time.

        Hours that end before they begin run over midnight.

        Raises:
            ActError: CHANGED_MEANWHILE when there is no such touch.
            ValueError: they end when they begin.
        """
        if hours is not None:
            hours = (hours[0].replace(tzinfo=None), hours[1].replace(tzinfo=None))
            if hours[0] == hours[1]:
                raise ValueError("hours that end when they begin")
        return self._set("touch-hours", replace(self._touch(key), hours=hours))

    @needs(Right.TOUCHES)
    def promote(
        self,
        offer_id: str,
        *,
        occasion: Occasion = Occasion.ANY,
        weight: float = 0.0,
        cost: int = 0,
        eaten: bool = True,
    ) -> tuple[Done, Touch]:
        """Take what a cashier did of their own into the shop's list.

        weight: a logit, how welcome it is on the occasion. cost: minor units. eaten: whether there
        is something to eat or drink about it, of which nothing is known yet; until the owner says
        it is not so, nobody with a must-not is offered it.

        Raises:
            ActError: CHANGED_MEANWHILE when nothing of their own was done, or it was taken over.
            ValueError: it costs less than nothing.
        """
        if not 0 <= cost <= MOST:
            raise ValueError(f"no cost: {cost}")
        care = self._acting.store.care
        offer, touches = care.offer(offer_id), care.touches()
        if (
            offer is None
            or offer.answer is not Answer.OWN
            or any(each.promoted_from == offer_id for each in touches.values())
        ):
            raise ActError(Trouble.CHANGED_MEANWHILE)
        touch = Touch(
            key=new_key(offer.own_text, taken=frozenset(touches)),
            kind=Kind.EXTRA if cost else Kind.WORDS,
            occasions={occasion: weight},
            cost=cost,
            seconds=_SECONDS,
            food=eaten,
            text=offer.own_text,
            promoted_from=offer_id,
        )
        with self._acting.change("promote", None) as change:
            change.add_touch(touch)
        return Done(change.act, "promote", text=offer.own_text), touch

    def _touch(self, key: str) -> Touch:
        touch = self._acting.store.care.touches().get(key)
        if touch is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        return touch

    def _set(self, verb: str, touch: Touch) -> Done:
        if self._touch(touch.key) == touch:
            return Done(None, verb, text=touch.key)
        with self._acting.change(verb, None) as change:
            change.set_touch(touch)
        return Done(change.act, verb, text=touch.key)


def new_key(text: str, *, taken: frozenset[str]) -> str:
    """Return a new key that is readable: "held the door" is "own-held-the-door"."""
    from desktop.care.matching import fold

    spoken = "".join(each if each.isalnum() else " " for each in fold(text)).split()
    key = "-".join(("own", *spoken[:_KEY_WORDS]))
    numbered = (f"{key}-{number}" for number in range(2, len(taken) + 3))
    return key if key not in taken else next(each for each in numbered if each not in taken)

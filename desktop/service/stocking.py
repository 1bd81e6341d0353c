"""The cashier's switches: rush and company for the moment, and what has run out for the shop."""

from dataclasses import replace
from datetime import datetime

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, Trouble
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs


class SwitchVerbs:
    """What is switched at the till; only what has run out is written, each as one act."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.SERVE)
    def set_rush(self, *, on: bool) -> datetime | None:
        """Say that a queue is waiting, or not; return when that ends by itself, or None."""
        switching = self._acting.knowing.switching
        switching.set_rush(on=on)
        return switching.rush_until()

    @needs(Right.SERVE)
    def rush_until(self) -> datetime | None:
        """Return when the rush ends by itself; None: there is none."""
        return self._acting.knowing.switching.rush_until()

    @needs(Right.SERVE)
    def set_cue(self, *, on: bool) -> Done:
        """Write whether the one who acts wants the coaching lines.

        Raises:
            ActError: CHANGED_MEANWHILE when nobody of this name works here.
        """
        one = self._acting.staff
        here = (each for each in self._acting.store.staff() if one.id in ("", each.id))
        staff = next((each for each in here if each.name == one.name), None)
        if staff is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        verb = "cue-on" if on else "cue-off"
        if staff.cue_off != on:
            return Done(None, verb)
        with self._acting.change(verb, None) as change:
            change.set_cue(staff.id, on=on)
        return Done(change.act, verb)

    @needs(Right.SERVE)
    def set_company(self, customer_id: str, *, on: bool) -> None:
        """Say that a customer is not alone at this visit, or is.

        Raises:
            ActError: NO_CUSTOMER.
        """
        person = self._acting.person(customer_id)
        self._acting.knowing.switching.set_company(person.id, on=on)

    @needs(Right.SERVE)
    def set_touch_stock(self, key: str, *, in_stock: bool) -> Done:
        """Write that a touch has run out, or is there again.

        Raises:
            ActError: CHANGED_MEANWHILE when there is no such touch.
        """
        touch = self._acting.store.care.touches().get(key)
        if touch is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        verb = "back-in-stock" if in_stock else "sold-out"
        if touch.in_stock == in_stock:
            return Done(None, verb, text=key)
        with self._acting.change(verb, None) as change:
            change.set_touch(replace(touch, in_stock=in_stock))
        return Done(change.act, verb, text=key)

    @needs(Right.SERVE)
    def set_item_stock(self, label: str, *, in_stock: bool) -> Done:
        """Write that an item has run out, or is there again.

        Raises:
            ActError: CHANGED_MEANWHILE when nothing of this label is sold here.
        """
        stock = self._acting.store.care.item_stock((label,))
        if label not in stock:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        verb = "back-in-stock" if in_stock else "sold-out"
        if stock[label] == in_stock:
            return Done(None, verb, text=label)
        with self._acting.change(verb, None) as change:
            change.set_item_stock(label, in_stock=in_stock)
        return Done(change.act, verb, text=label)

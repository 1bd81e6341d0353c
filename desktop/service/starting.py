"""The first start: an empty shop, or the invented one to try things out."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.domain.errors import StoreError, Trouble
from desktop.domain.shop import Place, Shop
from desktop.domain.team import Right
from desktop.service import countries
from desktop.service.allowing import Allowing, Everybody, needs
from desktop.service.clock import Clock
from desktop.service.ports import Store

BUDGET_UNITS = 20
"""A new shop gives away at most this many small things' worth a day, until the owner says more."""


class Filling(Protocol):
    """Fills a new shop with the invented one."""

    def __call__(self, shop: Shop) -> None:
        """Fill it."""
        ...


class Starting:
    """Sets a new shop up; ``fill`` brings the demo in, ``country`` wins over the guess."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        fill: Filling,
        clear: Callable[[], Path],
        country: str = "",
        allowing: Allowing | None = None,
    ) -> None:
        self._acting = allowing or Everybody()
        self._store = store
        self._clock = clock
        self._fill = fill
        self._clear = clear
        self._country = country

    @needs(Right.SERVE)
    def first_start(self) -> bool:
        """Say whether the first start has not been answered yet."""
        return self._store.shop() is None

    @needs(Right.SERVE)
    def guess(self) -> Place:
        """Return the place that the machine suggests."""
        return countries.guess(self._country)

    @needs(Right.SERVE)
    def start_empty(self, place: Place) -> None:
        """Begin with nobody.

        Raises:
            UsualError: a country, zone or currency that there is not; or the shop is begun already.
        """
        self._found(place, demo=False)

    @needs(Right.SERVE)
    def start_demo(self, place: Place) -> None:
        """Begin with the invented shop. Raises as :meth:`start_empty`."""
        self._fill(self._found(place, demo=True))

    @needs(Right.SERVE)
    def fill_empty(self) -> None:
        """Bring the invented people into a shop that was begun and has nobody yet.

        Raises:
            StoreError: NOT_EMPTY when it knows anybody; NO_SHOP when it was not begun.
        """
        shop = self._store.shop()
        if shop is None:
            raise StoreError(Trouble.NO_SHOP)
        if self._store.facts.customers():
            raise StoreError(Trouble.NOT_EMPTY)
        self._fill(shop)

    @needs(Right.SETTINGS)
    def leave_demo(self) -> Path:
        """Save the demo shop as a backup and clear its place; return where the backup is.

        Raises:
            StoreError: this is no demo shop, or a server keeps it.
        """
        shop = self._store.shop()
        if shop is None or not shop.demo:
            raise StoreError(Trouble.NOT_EMPTY)
        return self._clear()

    def _found(self, place: Place, *, demo: bool) -> Shop:
        from desktop.care.starting_set import starting_set, unit_of

        good = countries.checked(place)
        unit = unit_of(good.currency)
        self._clock.in_zone(good.zone)
        return self._store.found(
            good,
            at=self._clock.now(),
            touches=starting_set(unit),
            budget=BUDGET_UNITS * unit,
            demo=demo,
        )

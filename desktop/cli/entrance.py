"""How a verb comes into the shop: to read or to write, with the clock set to the shop's zone."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from desktop.service.clock import Clock
from desktop.service.keeping import Kept
from desktop.service.ports import Store

Answer = TypeVar("Answer")


class ShopPlace(Store, Kept, Protocol):
    """A shop that can be opened."""

    @property
    def place(self) -> str:
        """Where it is, without passwords."""
        ...

    def open_if_there(self) -> bool:
        """Open it where there is one; say whether there is."""
        ...

    def open(self, *, create: bool, write: bool = True) -> None:
        """Open it."""
        ...

    def as_writer(self) -> None:
        """Say that this thread writes."""
        ...

    def leave(self) -> None:
        """Let go of this thread's connection; the next question makes a new one."""
        ...

    def guarded(self, work: Callable[[], Answer], *, again: bool) -> Answer:
        """Do a whole verb; what the world puts in its way becomes a StoreError."""
        ...


class Entrance:
    """Opens the shop for one verb."""

    def __init__(self, shop: ShopPlace, clock: Clock) -> None:
        self.shop = shop
        self.clock = clock

    def read(self) -> None:
        """Open the shop to read it.

        Raises:
            StoreError: NO_SHOP, or what else stands in the way.
        """
        self.shop.open(create=False, write=False)
        self._settle_clock()

    def write(self, *, create: bool) -> None:
        """Open the shop to write in it.

        Raises:
            StoreError: IN_USE while a window has it open, or what else stands in the way.
        """
        self.shop.as_writer()
        self.shop.open(create=create)
        self._settle_clock()

    def write_if_begun(self) -> bool:
        """Open the shop to write in it, provided that it is there and its first start answered."""
        self.shop.as_writer()
        begun = self.shop.open_if_there() and self.shop.shop() is not None
        self._settle_clock()
        return begun

    def _settle_clock(self) -> None:
        """Read a moment given without a zone on the shop's clock, once that is known."""
        shop = self.shop.shop()
        if shop is not None:
            self.clock.in_zone(shop.place.zone)

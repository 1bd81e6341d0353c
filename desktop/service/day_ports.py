"""What the verbs need to know of the shop's days."""

from collections.abc import Mapping
from typing import Protocol

from desktop.domain.shop import Shop, ShopCalendar, ShopDays


class Days(Protocol):
    """Reads which days the shop is open, and how busy it is then."""

    def days(self) -> ShopDays:
        """Return which days the data speaks of and what is usual on them."""
        ...

    def calendar(self) -> ShopCalendar:
        """Return the owner's closures and hours."""
        ...

    def quiet_hours(self, shop: Shop) -> Mapping[tuple[int, int], bool]:
        """Return which (weekday, hour) of the shop's own open hours are quiet, and which not."""
        ...

"""On which of the shop's days a moment lies."""

from datetime import date, datetime

from desktop.domain.shop import Shop


class Moments:
    """Turns moments (UTC) into the shop's days and times, for the lines that name a day.

    Until the shop is known the clock of this machine is used.
    """

    def __init__(self) -> None:
        self._shop: Shop | None = None

    def set_shop(self, shop: Shop) -> None:
        """Use this shop's zone and day cut from now on."""
        self._shop = shop

    def day(self, at: datetime) -> date:
        """Return the business day of a moment."""
        if at.tzinfo is None:
            return at.date()
        if self._shop is None:
            return at.astimezone().date()
        return self._shop.business_day(at)

    def minute(self, at: datetime) -> int:
        """Return the minute of the day (0 to 1439) on the shop's clock."""
        if at.tzinfo is None:
            local = at
        elif self._shop is None:
            local = at.astimezone()
        else:
            local = self._shop.local(at)
        return local.hour * 60 + local.minute

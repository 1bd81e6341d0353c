"""What the page of the settings asks of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, timedelta

    from desktop.domain.cards import Done
    from desktop.domain.settings import ShopSettings
    from desktop.domain.shop import OpenSpan


class SettingsOffice(Protocol):
    """The shop's settings: the first on the reader, the others on the writer thread."""

    def shop_settings(self) -> ShopSettings:
        """Return all settings of the shop."""
        ...

    def set_shop_name(self, name: str) -> Done:
        """Write how the shop is called."""
        ...

    def set_country(self, country: str) -> Done:
        """Write where the shop is (ISO 3166)."""
        ...

    def set_zone(self, zone: str) -> Done:
        """Write on whose clock the shop lives (IANA)."""
        ...

    def set_currency(self, currency: str) -> Done:
        """Write in what the shop counts (ISO 4217)."""
        ...

    def set_day_cut(self, after_midnight: timedelta) -> Done:
        """Write how long after midnight a business day begins."""
        ...

    def set_visit_window(self, window: timedelta) -> Done:
        """Write within which time two sales are one visit."""
        ...

    def set_health_facts(self, *, on: bool) -> Done:
        """Write whether the shop goes by what is known of must-nots."""
        ...

    def set_budget(self, amount: int) -> Done:
        """Write what may be given away in a business day, in minor units."""
        ...

    def set_opening_hours(self, weekday: int, spans: Sequence[OpenSpan] | None) -> Done:
        """Write the hours of a weekday."""
        ...

    def close_days(self, first: date, last: date, *, reason: str = "") -> Done:
        """Write that the shop is closed from a day to a day."""
        ...

    def open_days(self, first: date, last: date) -> Done:
        """Write that it is not."""
        ...

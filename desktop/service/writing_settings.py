"""What the verbs may write of the shop's settings."""

from typing import Protocol


class SettingsWriting(Protocol):
    """The part of a unit of work about the shop's settings."""

    def set_shop_fields(self, **columns: object) -> None:
        """Write name, country, zone, currency, day_cut_minutes, visit_window_minutes, ..."""
        ...

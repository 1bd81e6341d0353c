"""A unit of work: the shop's own settings."""

from desktop.store.journal import Journal
from desktop.store.people_tables import ShopRow


class SettingsChange:
    """The part of a unit of work about the shop's settings."""

    _journal: Journal

    def set_shop_fields(self, **columns: object) -> None:
        """Write name, country, zone, currency, day_cut_minutes, visit_window_minutes, ...

        Days that visits and sales keep, and amounts, stay as they were written.
        """
        row = ShopRow.get()
        self._journal.update(ShopRow, str(row.uid), **columns)

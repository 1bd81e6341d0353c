"""A unit of work: what has run out, and the lines that one of the staff wants to see."""

from peewee import Model

from desktop.domain.errors import ActError, Trouble
from desktop.store.journal import Journal
from desktop.store.people_tables import StaffRow
from desktop.store.trade_tables import ItemRow


class StockChange:
    """The part of a unit of work about the shop's stock and its staff."""

    _journal: Journal

    def set_item_stock(self, label: str, *, in_stock: bool) -> None:
        """Write that an item has run out, or is there again."""
        self._set(ItemRow, ItemRow.get_or_none(ItemRow.key == label), in_stock=in_stock)

    def set_cue(self, staff: str, *, on: bool) -> None:
        """Write whether one of the staff, by uid, sees the coaching lines."""
        self._set(StaffRow, StaffRow.get_or_none(StaffRow.uid == staff), cue_off=not on)

    def _set(self, model: type[Model], row: Model | None, **values: bool) -> None:
        if row is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        self._journal.update(model, str(row.__data__["uid"]), **values)

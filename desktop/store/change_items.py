"""A unit of work: what the shop says of its items, and what was suggested to whom."""

from collections.abc import Sequence
from typing import Any

from peewee import Database

from desktop.service.writing import ActHead
from desktop.store import sql
from desktop.store.care_tables import IdeasRow
from desktop.store.journal import Journal
from desktop.store.trade_tables import ItemRow


class ItemChange:
    """The part of a unit of work about items and ideas."""

    _database: Database
    _head: ActHead
    _journal: Journal

    def add_item(self, label: str) -> str:
        """Add an item that no file has named yet, and return its uid."""
        return self._journal.insert(ItemRow, key=label, name=label)

    def set_item(self, item: str, **columns: object) -> None:
        """Write composition, tags, category or in_stock of an item."""
        self._journal.update(ItemRow, item, **columns)

    def add_ideas(self, customer: str, *, shown: Sequence[str], chosen: Sequence[str] = ()) -> str:
        """Write what is suggested to a person on this coming, and return its uid."""
        values: dict[str, Any] = {"shown": list(shown), "chosen": list(chosen)}
        found = sql.rows(self._database, "SELECT id FROM customer WHERE uid = ?", (customer,))
        return self._journal.insert(
            IdeasRow,
            customer=int(found[0][0]),
            at=self._head.at,
            author=self._head.author,
            **values,
        )

    def set_ideas(self, ideas: str, *, shown: Sequence[str], chosen: Sequence[str]) -> None:
        """Write anew what was suggested on a coming, and what of it was chosen."""
        self._journal.update(IdeasRow, ideas, shown=list(shown), chosen=list(chosen))

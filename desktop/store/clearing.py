"""Clears away the rows of imports that were cancelled, interrupted or undone, in short pieces."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from peewee import Database

from desktop.service.staging import Pause
from desktop.store import sql
from desktop.store.models import MODELS
from desktop.store.people_tables import CustomerRow, ImportRow
from desktop.store.presence import Presence
from desktop.store.standing import pointing

PIECE = 2000
_BY_IMPORT = (
    "external_id",
    "phone",
    "email",
    "card",
    "note",
    "claim",
    "known_range",
    "field_change",
    "sale_owner",
)
_BY_CUSTOMER = tuple(
    (str(model._meta.table_name), str(field.column_name))
    for model in MODELS
    if model is not CustomerRow
    for field in pointing(model)
)
"""Every column that points at people, in whatever table."""


class Writing(Protocol):
    """Opens a short write transaction that translates the world's errors."""

    def __call__(self) -> AbstractContextManager[object]:
        """Return the transaction as a context manager."""
        ...


class Keys(Protocol):
    """Search keys that can be taken away."""

    def remove_many(self, customer_ids: Sequence[int]) -> None:
        """Take away the keys of customers."""
        ...


class Clearing:
    """Takes unseen rows away, oldest import first; what is interrupted goes on the next time."""

    def __init__(
        self,
        database: Database,
        writing: Writing,
        keys: Keys,
        *,
        presence: Presence,
    ) -> None:
        self._database = database
        self._writing = writing
        self._keys = keys
        self._presence = presence

    def run(self, pause: Pause) -> None:
        """Clear everything that is neither published, nor cleared yet, nor on its way in."""
        unseen = list(
            ImportRow.select(ImportRow.id, ImportRow.state)
            .where(ImportRow.state.in_(["staging", "undone"]))
            .order_by(ImportRow.id)
        )
        for row in unseen:
            if row.state == "staging" and self._presence.is_held(int(row.id)):
                continue
            its_sales = "sale_id IN (SELECT id FROM sale WHERE imported_id = ?)"
            for table in ("sale_line", "sale_owner"):
                self._pieces(table, its_sales, row.id, pause)
            self._pieces("sale", "imported_id = ?", row.id, pause)
            for table in _BY_IMPORT:
                self._pieces(table, "imported_id = ?", row.id, pause)
            self._people(int(row.id), pause)
            self._items(pause)
            with self._writing():
                if row.state == "staging":
                    sql.run(self._database, "DELETE FROM import WHERE id = ?", (row.id,))
                else:
                    sql.run(
                        self._database,
                        "UPDATE import SET state = 'cleared' WHERE id = ?",
                        (row.id,),
                    )

    def _people(self, key: int, pause: Pause) -> None:
        while True:
            ids = [
                int(row[0])
                for row in sql.rows(
                    self._database,
                    "SELECT id FROM customer WHERE imported_id = ? LIMIT ?",
                    (key, PIECE // 10),
                )
            ]
            if not ids:
                return
            with self._writing():
                places = sql.marks(len(ids))
                for table, column in _BY_CUSTOMER:
                    statement = f"DELETE FROM {table} WHERE {column} IN ({places})"
                    sql.run(self._database, statement, ids)
                sql.run(self._database, f"DELETE FROM customer WHERE id IN ({places})", ids)
                self._keys.remove_many(ids)
            pause()

    def _items(self, pause: Pause) -> None:
        """Take away items that nobody bought any more and nobody wrote anything about."""
        statement = (
            "DELETE FROM item WHERE id IN (SELECT i.id FROM item i WHERE i.id > ? AND i.id <= ? "
            "AND i.version = 1 AND i.tags = '[]' AND i.composition = '{}' AND i.in_stock "
            "AND NOT EXISTS (SELECT 1 FROM sale_line l WHERE l.item_id = i.id))"
        )
        most = sql.rows(self._database, "SELECT coalesce(max(id), 0) FROM item")[0][0]
        for start in range(0, most, PIECE):
            with self._writing():
                sql.run(self._database, statement, (start, start + PIECE))
            pause()

    def _pieces(self, table: str, where: str, key: int, pause: Pause) -> None:
        statement = (
            f"DELETE FROM {table} WHERE id IN (SELECT id FROM {table} WHERE {where} LIMIT {PIECE})"
        )
        while True:
            with self._writing():
                changed = sql.run(self._database, statement, (key,))
            pause()
            if changed < PIECE:
                return

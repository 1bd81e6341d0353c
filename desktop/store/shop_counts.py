"""What the whole shop sold, counted import by import."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Generic, TypeVar, cast

from peewee import Database

from desktop.domain.visits import Line
from desktop.store import sql
from desktop.store.fields import from_day

Key = TypeVar("Key")
Pause = Callable[[], None]
Edition = tuple[tuple[int], ...]

AT_ONCE = 5000
"""Sales counted in one go: some 10 ms."""

_ORDERS = """
SELECT i.name, i.options, count(DISTINCT l.sale_id) FROM sale s
JOIN sale_line l ON l.sale_id = s.id JOIN item i ON i.id = l.item_id
WHERE s.imported_id = ? AND s.id > ? AND s.id <= ? GROUP BY i.id, i.name, i.options
"""
_SOLD = """
SELECT s.day, count(*) FROM sale s
WHERE s.imported_id = ? AND s.id > ? AND s.id <= ? GROUP BY s.day
"""
_ENDS = """
SELECT (SELECT min(id) FROM sale WHERE imported_id = ?),
(SELECT max(id) FROM sale WHERE imported_id = ?)
"""


class ShopCounts:
    """Counts that only an import changes; a visit marked by hand does not.

    What an import holds never changes either, so each is counted once: half a second in a large
    shop, which nobody at the till should wait for (:meth:`prepare`).
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._orders = PerImport(self._count_orders)
        self._sold = PerImport(self._count_sold)

    def edition(self) -> Edition:
        """Return a value that changes when an import is published or taken back."""
        statement = "SELECT id FROM import WHERE state = 'published' ORDER BY id"
        return cast("Edition", tuple(sql.rows(self._database, statement)))

    def orders(self) -> Counter[str]:
        """Return in how many sales each item's label stands."""
        return self._orders.all(self.edition(), at_once)

    def sold(self) -> Counter[date]:
        """Return how many sales each day had."""
        return self._sold.all(self.edition(), at_once)

    def prepare(self, *, pause: Pause, imported: int | None) -> None:
        """Count beforehand what is published, or an import on its way in; in short pieces."""
        for each in (self._orders, self._sold):
            if imported is None:
                each.all(self.edition(), pause)
            else:
                each.count(imported, pause)

    def _count_orders(self, imported: int, pause: Pause) -> Counter[str]:
        counts: Counter[str] = Counter()
        for some in pieces(self._database, imported):
            for name, options, orders in sql.rows(self._database, _ORDERS, some):
                counts[Line(name, tuple(json.loads(options))).label] += orders
            pause()
        return counts

    def _count_sold(self, imported: int, pause: Pause) -> Counter[date]:
        counts: Counter[date] = Counter()
        for some in pieces(self._database, imported):
            for day, sales in sql.rows(self._database, _SOLD, some):
                counts[from_day(day)] += sales
            pause()
        return counts


class PerImport(Generic[Key]):
    """One sort of count, kept for each import and summed over those that are published."""

    def __init__(self, count: Callable[[int, Pause], Counter[Key]]) -> None:
        self._count = count
        self._counted: dict[int, Counter[Key]] = {}
        self._summed: tuple[Edition, Counter[Key]] | None = None

    def count(self, imported: int, pause: Pause) -> None:
        """Count one import anew."""
        self._counted[imported] = self._count(imported, pause)

    def all(self, edition: Edition, pause: Pause) -> Counter[Key]:
        """Return the sum over the published imports."""
        if self._summed is None or self._summed[0] != edition:
            known, total = self._counted, Counter[Key]()
            counted = {key: known.get(key) or self._count(key, pause) for (key,) in edition}
            for each in counted.values():
                total += each
            self._counted, self._summed = counted, (edition, total)
        return self._summed[1]


def pieces(database: Database, imported: int) -> list[tuple[int, int, int]]:
    """Return the sales of an import in pieces: its number, after which sale, up to which."""
    first, last = sql.rows(database, _ENDS, (imported, imported))[0]
    if first is None:
        return []
    starts = range(first - 1, last, AT_ONCE)
    return [(imported, start, start + AT_ONCE) for start in starts]


def at_once() -> None:
    """Make no pause."""

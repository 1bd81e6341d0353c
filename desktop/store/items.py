"""Reading what the shop sells, what is bought together, and what was suggested to whom."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import combinations_with_replacement

from peewee import Database

from desktop.domain.food import Holds
from desktop.domain.ideas import Item, ShownIdeas
from desktop.domain.visits import Line
from desktop.store import sql
from desktop.store.fields import from_ms
from desktop.store.shop_counts import PerImport, at_once, pieces
from desktop.store.trade import TradeReader

MOST_ITEMS = 20_000
"""More are not kept in memory; no shop sells as many."""
MOST_NAMES = 300
"""So many names, those sold most, are counted with each other."""

_SIGNATURE = "SELECT count(*), coalesce(sum(version), 0) FROM item"
_ITEMS = """
SELECT uid, name, options, category, tags, composition, in_stock, shown
FROM item ORDER BY id LIMIT ?
"""
_LINES = """
SELECT s.id, i.name FROM sale s JOIN sale_line l ON l.sale_id = s.id JOIN item i ON i.id = l.item_id
WHERE s.imported_id = ? AND s.id > ? AND s.id <= ?
"""
_TIMES = """
SELECT i.uid, i.at, i.shown, i.chosen FROM ideas i
WHERE i.customer_id = (SELECT id FROM customer WHERE uid = ?) ORDER BY i.at DESC, i.id DESC LIMIT ?
"""


class ItemsReader:
    """Reads items. What is bought together only an import changes, so that is counted once."""

    def __init__(self, database: Database, trade: TradeReader) -> None:
        self._database = database
        self._trade = trade
        self._pairs = PerImport(self._count_pairs)
        self._items: tuple[object, Mapping[str, Item]] | None = None
        self._rows: tuple[object, Mapping[str, Mapping[str, int]]] | None = None

    def items(self) -> Mapping[str, Item]:
        """Return every item by its label.

        What has run out without options has run out with any.
        """
        signature, kept = sql.rows(self._database, _SIGNATURE), self._items
        if kept is None or kept[0] != signature:
            kept = self._items = (signature, self._read_items())
        return kept[1]

    def together(self) -> Mapping[str, Mapping[str, int]]:
        """Return in how many sales two names stand together; with itself, in how many it stands.

        The first answer after an import counts what was not counted beforehand (:meth:`prepare`).
        """
        edition, kept = self._trade.edition(), self._rows
        if kept is None or kept[0] != edition:
            kept = self._rows = (edition, self._index(at_once))
        return kept[1]

    def prepare(self, *, pause: Callable[[], None], imported: int | None = None) -> None:
        """Count beforehand what is bought together, or what an import on its way in will add.

        ``pause`` is called between short pieces.
        """
        if imported is None:
            self._rows = (self._trade.edition(), self._index(pause))
        else:
            self._pairs.count(imported, pause)

    def times(self, customer: str, *, limit: int) -> tuple[ShownIdeas, ...]:
        """Return what was suggested to a person the last times, newest first."""
        return tuple(
            ShownIdeas(uid, from_ms(at), tuple(json.loads(shown)), tuple(json.loads(chosen)))
            for uid, at, shown, chosen in sql.rows(self._database, _TIMES, (customer, limit))
        )

    def _read_items(self) -> Mapping[str, Item]:
        found: dict[str, Item] = {}
        for uid, name, options, category, tags, composition, in_stock, shown in sql.rows(
            self._database, _ITEMS, (MOST_ITEMS,)
        ):
            chosen = tuple(json.loads(options))
            label = Line(name, chosen).label
            found[label] = Item(
                id=uid,
                label=label,
                name=name,
                options=chosen,
                category=category,
                tags=tuple(json.loads(tags)),
                composition={code: Holds(holds) for code, holds in json.loads(composition).items()},
                in_stock=bool(in_stock),
                shown=shown,
            )
        sold_out = {each.name for each in found.values() if not each.options and not each.in_stock}
        return {
            label: replace(item, in_stock=False) if item.name in sold_out else item
            for label, item in found.items()
        }

    def _index(self, pause: Callable[[], None]) -> Mapping[str, Mapping[str, int]]:
        pairs = self._pairs.all(self._trade.edition(), pause)
        alone = Counter({one: count for (one, other), count in pairs.items() if one == other})
        ranked = sorted(alone, key=lambda name: (-alone[name], name))
        most = set(ranked[:MOST_NAMES])
        found: dict[str, dict[str, int]] = defaultdict(dict)
        for (one, other), count in pairs.items():
            if one in most and other in most:
                found[one][other] = found[other][one] = count
        return dict(found)

    def _count_pairs(self, imported: int, pause: Callable[[], None]) -> Counter[tuple[str, str]]:
        counts: Counter[tuple[str, str]] = Counter()
        for some in pieces(self._database, imported):
            receipts: dict[int, set[str]] = defaultdict(set)
            for sale, name in sql.rows(self._database, _LINES, some):
                receipts[sale].add(name)
            for names in receipts.values():
                counts.update(combinations_with_replacement(sorted(names), 2))
            pause()
        return counts

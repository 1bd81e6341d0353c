"""Reading what was sold and who came."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from peewee import Database

from desktop.domain.shop import Shop, ShopCalendar, ShopDays
from desktop.domain.visits import Line, Mark, Sale
from desktop.store import sql
from desktop.store.calendar import read_calendar
from desktop.store.fields import from_day, from_ms
from desktop.store.quiet_hours import read_quiet_hours
from desktop.store.shop_counts import Edition, ShopCounts
from desktop.store.shop_days import read_days

PIECE = 1000

_THEM = """
SELECT c.id FROM customer c WHERE c.uid = ?
UNION ALL SELECT m.id FROM customer m JOIN customer c ON m.merged_into_id = c.id WHERE c.uid = ?
"""
"""A person and whoever is known as them: sales stay under the till's own id of each."""
_MINE = f"""
WITH them AS ({_THEM}), mine AS (
SELECT s.id FROM sale s JOIN external_id e ON e.external = s.external AND e.source = s.source
WHERE e.customer_id IN (SELECT id FROM them)
AND {sql.seen("e")} AND {sql.seen("s")}
UNION
SELECT s.id FROM sale_owner o
JOIN external_id e ON e.external = o.external AND e.source = o.source
JOIN sale s ON s.id = o.sale_id
WHERE e.customer_id IN (SELECT id FROM them)
AND {sql.seen("e")} AND {sql.seen("o")} AND {sql.seen("s")}
)"""
_SALES = f"""
{_MINE} SELECT s.id, s.uid, s.at, s.day FROM mine JOIN sale s ON s.id = mine.id
ORDER BY s.at, s.id
"""
_LINES = f"""
{_MINE} SELECT l.sale_id, i.name, i.options, l.quantity, l.amount FROM mine
JOIN sale_line l ON l.sale_id = mine.id JOIN item i ON i.id = l.item_id ORDER BY l.id
"""
_MARKS = """
SELECT v.uid, v.at, v.day, v.author, v.apart, v.items FROM visit v
WHERE v.customer_id = (SELECT id FROM customer WHERE uid = ?) ORDER BY v.at, v.id
"""
_COUNTRY = "SELECT country FROM shop ORDER BY id LIMIT 1"
_IDS = """
SELECT s.external FROM sale s WHERE s.external > ? GROUP BY s.external ORDER BY s.external LIMIT ?
"""
_BY_ID = f"""
SELECT s.external, s.source, count(*) FROM sale s
WHERE s.external > ? AND s.external <= ? AND {sql.seen("s")}
GROUP BY s.external, s.source ORDER BY s.external, s.source
"""
_OWNERS = f"""
SELECT c.uid, e.source, e.external FROM external_id e
JOIN customer x ON x.id = e.customer_id JOIN customer c ON c.id = coalesce(x.merged_into_id, x.id)
WHERE e.external IN ({{marks}}) AND {sql.seen("c")} AND {sql.seen("e")}
"""


class TradeReader:
    """Reads sales and visits. What the whole shop does is kept until an import or a new day."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._days: tuple[object, ShopDays] | None = None
        self._quiet_hours: tuple[object, Mapping[tuple[int, int], bool]] | None = None
        self._counts = ShopCounts(database)

    def marks(self, customer: str, shop: Shop) -> tuple[Mark, ...]:
        """Return a person's visits marked by hand, oldest first."""
        return tuple(
            Mark(
                id=uid,
                at=from_ms(at),
                local=shop.local(from_ms(at)),
                day=from_day(day),
                author=author,
                apart=bool(apart),
                lines=tuple(Line(label) for label in json.loads(items)),
            )
            for uid, at, day, author, apart, items in sql.rows(self._database, _MARKS, (customer,))
        )

    def sales(self, customer: str, shop: Shop) -> tuple[Sale, ...]:
        """Return a person's sales that are no refunds, oldest first."""
        lines: dict[int, list[Line]] = defaultdict(list)
        for sale, name, options, quantity, amount in sql.rows(
            self._database, _LINES, (customer,) * 2
        ):
            lines[sale].append(_line(name, options, quantity, amount))
        return tuple(
            Sale(
                id=uid,
                at=from_ms(at),
                local=shop.local(from_ms(at)),
                day=from_day(day),
                lines=tuple(lines[key]),
            )
            for key, uid, at, day in sql.rows(self._database, _SALES, (customer,) * 2)
        )

    def days(self) -> ShopDays:
        """Return which days the data speaks of and what is usual on them."""
        marked = sql.rows(
            self._database, "SELECT count(DISTINCT day), coalesce(sum(DISTINCT day), 0) FROM visit"
        )
        place, calendar = sql.rows(self._database, _COUNTRY), self.calendar()
        signature, kept = (self.edition(), marked, place, calendar), self._days
        if kept is None or kept[0] != signature:
            country = str(place[0][0]) if place else ""
            days = read_days(self._database, self._counts.sold(), calendar, country=country)
            kept = self._days = (signature, days)
        return kept[1]

    def calendar(self) -> ShopCalendar:
        """Return the owner's closures and hours."""
        return read_calendar(self._database)

    def quiet_hours(self, shop: Shop) -> Mapping[tuple[int, int], bool]:
        """Return which (weekday, hour) of the shop's own open hours are quiet, and which not.

        Hours about which its sales say too little are left out. Kept until an import.
        """
        signature = (self.edition(), shop.place.zone, shop.day_cut)
        kept = self._quiet_hours
        if kept is None or kept[0] != signature:
            until = max(self._counts.sold(), default=None)
            hours = read_quiet_hours(self._database, shop, until=until) if until else {}
            kept = self._quiet_hours = (signature, hours)
        return kept[1]

    def shares(self) -> Mapping[str, float]:
        """Return the share of the shop's orders (0 to 1) in which each item label stands."""
        sales = self._counts.sold().total()
        orders = self._counts.orders() if sales else {}
        return {label: count / sales for label, count in orders.items()}

    def receipts(self) -> int:
        """Return how many sales the shop knows of."""
        return self._counts.sold().total()

    def popular(self, limit: int) -> tuple[str, ...]:
        """Return the labels sold most often in the shop."""
        ranked = sorted(self._counts.orders().items(), key=lambda each: (-each[1], each[0]))
        return tuple(label for label, _ in ranked[:limit])

    def active_customers(self, *, at_least: int, limit: int) -> tuple[str, ...]:
        """Return people with a number of sales, in a fixed order; looks no further than needed."""
        counts: Counter[str] = Counter()
        found: dict[str, None] = {}
        last = ""
        while len(found) < limit:
            ids = [str(each) for (each,) in sql.rows(self._database, _IDS, (last, PIECE))]
            if not ids:
                break
            owners = self._owners(ids)
            for external, source, sales in sql.rows(self._database, _BY_ID, (last, ids[-1])):
                owner = owners.get((source, external))
                if owner is not None:
                    counts[owner] += sales
                    if counts[owner] >= at_least:
                        found[owner] = None
            last = ids[-1]
        return tuple(found)[:limit]

    def edition(self) -> Edition:
        """Return a value that changes when an import is published or taken back."""
        return self._counts.edition()

    def prepare(self, *, pause: Callable[[], None], imported: int | None = None) -> None:
        """Count beforehand what the whole shop does, or what an import on its way in will add.

        ``pause`` is called between short pieces.
        """
        self._counts.prepare(pause=pause, imported=imported)

    def _owners(self, externals: list[str]) -> dict[tuple[str, str], str]:
        statement = _OWNERS.format(marks=sql.marks(len(externals)))
        found = sql.rows(self._database, statement, externals)
        return {(source, external): uid for uid, source, external in found}


def _line(name: str, options: str, quantity: int, amount: int) -> Line:
    chosen: list[Any] = json.loads(options)
    return Line(name, tuple(chosen), quantity / 1000, amount)

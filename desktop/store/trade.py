"""Reading what was sold and who came."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from typing import Any

from peewee import Database

from desktop.domain.shop import DayRange, Shop, ShopDays
from desktop.domain.visits import Line, Mark, Sale
from desktop.store import sql
from desktop.store.fields import from_day, from_ms
from desktop.store.shop_counts import ShopCounts

WEEK = 7
PIECE = 1000
ADDED_PER_WEEKDAY = 10.0
EXPECTED_WHEN_OPEN = 3.0
"""Sales to be expected where none at all means closed: exp(-3) is five in a hundred."""

_MINE = f"""
WITH mine AS (
SELECT s.id FROM sale s JOIN external_id e ON e.external = s.external AND e.source = s.source
WHERE e.customer_id = (SELECT id FROM customer WHERE uid = ?)
AND {sql.seen("e")} AND {sql.seen("s")}
UNION
SELECT s.id FROM sale_owner o
JOIN external_id e ON e.external = o.external AND e.source = o.source
JOIN sale s ON s.id = o.sale_id
WHERE e.customer_id = (SELECT id FROM customer WHERE uid = ?)
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
_IDS = """
SELECT s.external FROM sale s WHERE s.external > ? GROUP BY s.external ORDER BY s.external LIMIT ?
"""
_BY_ID = f"""
SELECT s.external, s.source, count(*) FROM sale s
WHERE s.external > ? AND s.external <= ? AND {sql.seen("s")}
GROUP BY s.external, s.source ORDER BY s.external, s.source
"""
_OWNERS = f"""
SELECT c.uid, e.source, e.external FROM external_id e JOIN customer c ON c.id = e.customer_id
WHERE e.external IN ({{marks}}) AND {sql.seen("c")} AND {sql.seen("e")}
"""


class TradeReader:
    """Reads sales and visits. What the whole shop does is kept until an import or a new day."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._days: tuple[object, ShopDays] | None = None
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
        signature, kept = (self.edition(), marked), self._days
        if kept is None or kept[0] != signature:
            kept = self._days = (signature, self._read_days())
        return kept[1]

    def shares(self) -> Mapping[str, float]:
        """Return the share of the shop's orders (0 to 1) in which each item label stands."""
        sales = self._counts.sold().total()
        orders = self._counts.orders() if sales else {}
        return {label: count / sales for label, count in orders.items()}

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

    def edition(self) -> object:
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

    def _read_days(self) -> ShopDays:
        ranges = [
            DayRange(from_day(first), from_day(last))
            for first, last in sql.rows(
                self._database,
                f"SELECT k.first_day, k.last_day FROM known_range k WHERE {sql.seen('k')}",
            )
        ]
        sold = self._counts.sold()
        marked = {
            from_day(day) for (day,) in sql.rows(self._database, "SELECT DISTINCT day FROM visit")
        }
        closures = {from_day(day) for (day,) in sql.rows(self._database, "SELECT day FROM closure")}
        known = _joined([*ranges, *(DayRange(day, day) for day in marked)])
        return ShopDays(
            known=known,
            open_weekdays=_open_weekdays(known, sold, marked),
            busy=frozenset(sold) | marked | _quiet(known, sold),
            closures=frozenset(closures),
            weekday_weights=_weights(sold),
            till_until=max((each.last for each in ranges), default=None),
        )


def _line(name: str, options: str, quantity: int, amount: int) -> Line:
    chosen: list[Any] = json.loads(options)
    return Line(name, tuple(chosen), quantity / 1000, amount)


def _joined(ranges: list[DayRange]) -> tuple[DayRange, ...]:
    """Return ranges sorted, with those that overlap or touch made one."""
    joined: list[DayRange] = []
    for each in sorted(ranges, key=lambda known: (known.first, known.last)):
        if joined and each.first <= joined[-1].last + timedelta(days=1):
            joined[-1] = DayRange(joined[-1].first, max(joined[-1].last, each.last))
        else:
            joined.append(each)
    return tuple(joined)


def _each_day(known: Iterable[DayRange]) -> Iterator[date]:
    for each in known:
        for ahead in range((each.last - each.first).days + 1):
            yield each.first + timedelta(days=ahead)


def _open_weekdays(
    known: tuple[DayRange, ...], sold: Mapping[date, int], marked: AbstractSet[date]
) -> frozenset[int]:
    """Return the weekdays with business, and those whose lack of it may be chance.

    With few sales an empty weekday says nothing: it counts as closed once so many sales were to be
    expected on it that none at all has a chance of five in a hundred (a Poisson count of 0).
    """
    seen = {day.weekday() for day in (*sold, *marked)}
    days = Counter(day.weekday() for day in _each_day(known))
    rate = sum(sold.values()) / max(days.total(), 1)
    return frozenset(
        weekday
        for weekday in range(WEEK)
        if weekday in seen or rate * days[weekday] < EXPECTED_WHEN_OPEN
    )


def _quiet(known: tuple[DayRange, ...], sold: Mapping[date, int]) -> frozenset[date]:
    """Return the empty known days of weekdays that have so few sales that they may be chance."""
    days: dict[int, list[date]] = defaultdict(list)
    for day in _each_day(known):
        days[day.weekday()].append(day)
    return frozenset(
        day
        for listed in days.values()
        if sum(sold.get(day, 0) for day in listed) < EXPECTED_WHEN_OPEN * len(listed)
        for day in listed
        if day not in sold
    )


def _weights(sold: Mapping[date, int]) -> tuple[float, ...]:
    """Return the shop's traffic per weekday: seven shares that sum to 7, none below 0.05.

    Some sales are added to every weekday, so that a few real ones do not pass for the shop's own
    habit: with one regular in the file, their day would be the only busy one.
    """
    totals = [ADDED_PER_WEEKDAY] * WEEK
    days = [0] * WEEK
    for day, count in sold.items():
        totals[day.weekday()] += count
        days[day.weekday()] += 1
    most = max(*days, 1)
    means = [total / (count or most) for total, count in zip(totals, days, strict=True)]
    raised = [max(0.05, WEEK * mean / sum(means)) for mean in means]
    return tuple(WEEK * each / sum(raised) for each in raised)

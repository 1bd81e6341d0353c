"""Reading what the owner's overview and settings count: whole weeks in one statement each."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from peewee import Database

from desktop.domain.habits import Away
from desktop.domain.overview import WEEK, Expected, Touched
from desktop.domain.touches import Answer, Went
from desktop.service.overview_port import Absence
from desktop.store import sql
from desktop.store.facts import SEEN
from desktop.store.fields import from_day, to_day, to_ms

_DAYS = WEEK.days
_MS_PER_HOUR = 3_600_000
_NEVER = -1_000_000
"""A day before all others."""
_PAID = "SELECT count(*) FROM offer WHERE cost > 0 AND answer IN ('did', 'own')"
_CAME = f"""
SELECT e.customer_id, s.day FROM sale s
JOIN external_id e ON e.source = s.source AND e.external = s.external
WHERE s.day >= ? AND s.day <= ? AND {sql.seen("s")} AND {sql.seen("e")}
UNION ALL
SELECT e.customer_id, s.day FROM sale_owner o JOIN sale s ON s.id = o.sale_id
JOIN external_id e ON e.source = o.source AND e.external = o.external
WHERE s.day >= ? AND s.day <= ? AND {sql.seen("s")} AND {sql.seen("o")} AND {sql.seen("e")}
UNION ALL
SELECT v.customer_id, v.day FROM visit v WHERE v.day >= ? AND v.day <= ?
"""
_VISITS = f"""
SELECT week, sum(days), count(*) FROM (
SELECT customer_id, (day - ?) / {_DAYS} AS week, count(DISTINCT day) AS days
FROM ({_CAME}) AS came GROUP BY 1, 2) AS weeks GROUP BY week ORDER BY week
"""
_FRESH = f"""
SELECT (f.first_day - ?) / {_DAYS} AS week, count(*)
FROM customer_facts f JOIN customer c ON c.id = f.customer_id
WHERE f.first_day >= ? AND f.first_day <= ? AND {SEEN} AND NOT EXISTS (
SELECT 1 FROM claim k WHERE k.customer_id = c.id AND k.first_day < f.first_day AND {sql.seen("k")})
GROUP BY 1 ORDER BY 1
"""
_BACK = f"""
WITH came (customer_id, day) AS ({_CAME}),
gone AS (SELECT customer_id, day,
lag(day) OVER (PARTITION BY customer_id ORDER BY day) AS before FROM came),
absence (day, far, near, blind, reach) AS (VALUES {{values}})
SELECT (g.day - ?) / {_DAYS} AS week, count(*)
FROM gone g JOIN absence a ON a.day = g.day JOIN customer_facts f ON f.customer_id = g.customer_id
WHERE (g.before IS NULL AND a.reach = 1 AND f.first_day < g.day) OR (
g.before < g.day AND (g.before <= a.far OR (g.before <= a.near AND f.typical_days > 0
AND g.day - g.before - a.blind >= ? * f.typical_days)))
GROUP BY 1 ORDER BY 1
"""
_TOUCHED = f"""
SELECT (o.day - ?) / {_DAYS} AS week, o.answer, CASE WHEN o.suggested = o.shown THEN 1 ELSE 0 END,
o.went, count(*), coalesce(sum(o.cost), 0) FROM offer o
WHERE o.day >= ? AND o.day <= ? AND (o.shown IS NOT NULL OR o.answer = '{Answer.OWN.value}')
GROUP BY 1, 2, 3, 4
"""
_SPENT = f"""
SELECT coalesce(sum(cost), 0) FROM offer WHERE day = ? AND answer = '{Answer.DID.value}'
"""
_REGULARS = f"""
SELECT count(*), count(CASE WHEN f.last_day >= ? THEN 1 END)
FROM customer_facts f JOIN customer c ON c.id = f.customer_id
WHERE f.rhythm IS NOT NULL AND {SEEN}
"""
_PUT_RIGHT = "SELECT closed_at - opened_at FROM problem WHERE closed_at >= ?"
_OPEN = f"""
SELECT count(*) FROM problem p JOIN customer c ON c.id = p.customer_id
WHERE p.closed_at IS NULL AND {SEEN}
"""
_AWAY = f"""
SELECT count(*) FROM customer_facts f JOIN customer c ON c.id = f.customer_id
WHERE f.away = '{Away.LIST.value}' AND NOT c.leave_alone AND {SEEN}
"""
_DUE = f"""
FROM customer_facts f JOIN customer c ON c.id = f.customer_id
WHERE f.next_due >= ? AND f.next_due <= ? AND (f.last_day IS NULL OR f.last_day < f.next_due)
AND NOT c.leave_alone AND {SEEN}
"""
_LATEST = """
SELECT (SELECT max(id) FROM act), (SELECT max(id) FROM offer),
(SELECT count(*) FROM customer_facts),
(SELECT count(*) FROM import WHERE state = 'published')
"""
_UNJUDGED = f"""
SELECT (SELECT count(*) FROM customer c WHERE {SEEN}) - (SELECT count(*) FROM customer_facts f
JOIN customer c ON c.id = f.customer_id WHERE {SEEN})
"""


class OverviewReader:
    """Counts of the whole shop; holds the database, never a connection."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: dict[str, tuple[object, list[tuple[Any, ...]]]] = {}

    def paid_touches(self) -> int:
        """Return how many touches were given that cost something."""
        return self._count(_PAID)

    def visits(self, first: date, last: date) -> Sequence[tuple[int, int, int]]:
        """Return week (0: the one that begins on ``first``), comings, people; known ones only."""
        begin, end = to_day(first), to_day(last)
        rows = self._rows_kept("visits", _VISITS, begin, *(begin, end) * 3)
        return [(int(week), int(came), int(people)) for week, came, people in rows]

    def fresh(self, first: date, last: date) -> Sequence[tuple[int, int]]:
        """Return week, and how many people's first coming lies in it.

        Not of those of whom the till says that they came before.
        """
        begin = to_day(first)
        rows = self._rows_kept("fresh", _FRESH, begin, begin, to_day(last))
        return [(int(week), int(people)) for week, people in rows]

    def back_again(
        self, first: date, *, seen_from: date, absences: Sequence[Absence], times: int
    ) -> Sequence[tuple[int, int]]:
        """Return week, and how many comings after a long time away.

        seen_from: the look-back begins here. times: so many times their usual time away is long.
        """
        if not absences:
            return []
        values = ", ".join(
            f"({to_day(each.day)}, {_day(each.far)}, {_day(each.near)}, {each.blind},"
            f" {int(each.reach)})"
            for each in absences
        )
        span = (to_day(seen_from), to_day(absences[-1].day))
        statement = _BACK.format(values=values)
        rows = self._rows_kept("back", statement, *span * 3, to_day(first), times)
        return [(int(week), int(people)) for week, people in rows]

    def touched(self, first: date, last: date) -> Sequence[tuple[int, Touched]]:
        """Return week, and what became of the touches shown in it."""
        begin = to_day(first)
        found: dict[int, Touched] = {}
        span = (begin, begin, to_day(last))
        for week, answer, same, went, count, cost in self._rows_kept("touched", _TOUCHED, *span):
            part = _touched(answer, went, same=bool(same), count=int(count), cost=int(cost))
            found[int(week)] = found.get(int(week), Touched()).plus(part)
        return sorted(found.items(), key=lambda each: each[0])

    def spent(self, day: date) -> int:
        """Return what was given away on a business day, in minor units."""
        return self._count(_SPENT, to_day(day))

    def regulars(self, since: date) -> tuple[int, int]:
        """Return how many people have a rhythm now, and how many of them came since a day."""
        everybody, came = self._rows(_REGULARS, to_day(since))[0]
        return int(everybody), int(came)

    def put_right(self, since: datetime) -> tuple[float, ...]:
        """Return the hours that each problem took which was put right since a moment."""
        return tuple(
            max(int(took), 0) / _MS_PER_HOUR
            for (took,) in self._rows(_PUT_RIGHT, to_ms(since.astimezone(UTC)))
        )

    def open_problems(self) -> int:
        """Return how many problems are open."""
        return self._count(_OPEN)

    def away(self) -> int:
        """Return how many regulars are longer away than their rhythm explains."""
        return self._count(_AWAY)

    def due(self, first: date, last: date) -> int:
        """Return how many people are due from a day to a day and have not come since."""
        return self._count(f"SELECT count(*) {_DUE}", to_day(first), to_day(last))

    def expected(self, first: date, last: date, *, limit: int) -> tuple[Expected, ...]:
        """Return those who are due from a day to a day, the next ones first."""
        statement = f"""SELECT c.uid, c.name, f.next_due, f.usual {_DUE}
ORDER BY f.next_due, f.visits DESC, c.id LIMIT ?"""
        return tuple(
            Expected(uid, name, from_day(day), usual)
            for uid, name, day, usual in self._rows(statement, to_day(first), to_day(last), limit)
        )

    def unjudged(self) -> int:
        """Return how many people's visits were not yet counted."""
        return max(int(self._rows_kept("unjudged", _UNJUDGED)[0][0]), 0)

    def _rows_kept(self, name: str, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Return what takes long in a large shop; it is read anew only after something was done.

        Every act and every import leaves an act, a touch that is shown an offer; facts are
        written for people who had none.
        """
        signature = (statement, values, self._rows(_LATEST))
        kept = self._kept.get(name)
        if kept is None or kept[0] != signature:
            kept = self._kept[name] = (signature, self._rows(statement, *values))
        return kept[1]

    def _count(self, statement: str, *values: object) -> int:
        return int(self._rows(statement, *values)[0][0])

    def _rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        return sql.rows(self._database, statement, values)


def _day(day: date | None) -> int:
    return _NEVER if day is None else to_day(day)


def _touched(answer: str | None, went: str | None, *, same: bool, count: int, cost: int) -> Touched:
    if answer is None:
        return Touched(unanswered=count)
    if answer == Answer.NOT_TODAY.value:
        return Touched(not_today=count)
    how = {each.value: count if went == each.value else 0 for each in Went}
    own = answer == Answer.OWN.value
    return Touched(
        given=count if same and not own else 0,
        replaced=0 if same or own else count,
        own=count if own else 0,
        well=how[Went.WELL.value],
        fine=how[Went.FINE.value],
        badly=how[Went.BADLY.value],
        spent=0 if own else cost,
    )

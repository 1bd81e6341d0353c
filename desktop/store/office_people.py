"""The office's list of customers: who is on it in which order, and what it shows of some of them.

A list is walked in windows of an index, each begun behind the last customer of the one before
(never by counting rows from the start), so that every step is short however long the list is.
Where a filter fits few, they are read at once and sorted.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from peewee import Database

from desktop.domain.customer_list import (
    ListFilter,
    ListPiece,
    ListPlace,
    ListQuestion,
    ListRow,
    Numbers,
    numbers_of,
)
from desktop.domain.habits import Away
from desktop.domain.people import Agreement
from desktop.store import bulk, packing, sql
from desktop.store.facts import SEEN
from desktop.store.fields import from_day
from desktop.store.office_people_parts import PARTS, Bounded, sorted_by

FEW = 10_000
"""So many whom a filter may fit are read at once and sorted."""
_ROWS = 500
"""Rows that are read in one statement."""
_TAG_SETS = 5000

_PEOPLE = "customer c LEFT JOIN customer_facts f ON f.customer_id = c.id"
_SAID = """(SELECT k.state FROM consent k WHERE k.customer_id = c.id AND k.kind = 'remembered'
ORDER BY k.id DESC LIMIT 1)"""
_CONDITIONS = {  # of every filter that a question may name, or it would list everybody
    ListFilter.REGULAR: "f.rhythm IS NOT NULL",
    ListFilter.DRIFTING: f"f.away = '{Away.LIST.value}'",
    ListFilter.PROBLEM: """EXISTS (SELECT 1 FROM problem p
WHERE p.customer_id = c.id AND p.closed_at IS NULL)""",
    ListFilter.MUST_NOT: """EXISTS (SELECT 1 FROM must_not m
WHERE m.customer_id = c.id AND m.removed_at IS NULL)""",
    ListFilter.SAID_NO: f"{_SAID} = '{Agreement.NO.value}'",
    ListFilter.NOT_ASKED: f"coalesce({_SAID}, '{Agreement.NOT_ASKED.value}') = "
    f"'{Agreement.NOT_ASKED.value}'",
}
_OF_FACTS = frozenset({ListFilter.REGULAR, ListFilter.DRIFTING})
_TAGGED = "replace(c.tags, ?, '') <> c.tags"
_LIKELY = {
    ListFilter.DRIFTING: f"SELECT customer_id FROM customer_facts WHERE away = '{Away.LIST.value}'",
    ListFilter.PROBLEM: "SELECT DISTINCT customer_id FROM problem WHERE closed_at IS NULL",
    ListFilter.MUST_NOT: "SELECT DISTINCT customer_id FROM must_not WHERE removed_at IS NULL",
    ListFilter.SAID_NO: "SELECT DISTINCT customer_id FROM consent "
    f"WHERE state = '{Agreement.NO.value}'",
}
"""Whom a filter may fit, found without looking at everybody."""
_TAG_WALK = f"""
WITH RECURSIVE t (tags) AS (
SELECT min(tags) FROM customer
UNION ALL
SELECT (SELECT min(c.tags) FROM customer c WHERE c.tags > t.tags) FROM t WHERE t.tags IS NOT NULL
)
SELECT tags FROM t WHERE tags IS NOT NULL LIMIT {_TAG_SETS}
"""
_ROW = f"""
SELECT c.id, c.uid, c.name, c.tags, f.visits, f.last_day, f.rhythm, f.usual, f.away,
(SELECT count(*) FROM must_not m WHERE m.customer_id = c.id AND m.removed_at IS NULL),
(SELECT count(*) FROM problem p WHERE p.customer_id = c.id AND p.closed_at IS NULL), {_SAID}
FROM customer c LEFT JOIN customer_facts f ON f.customer_id = c.id
WHERE {{among}} AND {SEEN}
"""


class PeopleList:
    """Reads the list of customers; holds the database, never a connection."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def piece(self, question: ListQuestion, after: ListPlace | None, *, window: int) -> ListPiece:
        """Return who follows in a list, from one look at so many customers.

        Those whom a filter fits may be none of them. Texts are for :meth:`among`.
        """
        if after is None and question.narrowed and (few := self._few(question)) is not None:
            return ListPiece(self._sorted(question, few))
        parts, down = PARTS[question.order], question.descending
        place = ListPlace(0) if after is None else after
        part = parts[place.part]
        end = self._rows_of(part.window_end(place, down=down, window=window))
        until = part.place(end[0]) if end else None
        condition, values = self._condition(question)
        statement, bounds = part.members(
            place,
            until,
            down=down,
            facts=not _OF_FACTS.isdisjoint(question.filters),
            condition=condition,
            window=window,
        )
        found = numbers_of(number for (number,) in self._rows_of((statement, (*bounds, *values))))
        if until is None and part.index + 1 < len(parts):
            until = ListPlace(part.index + 1)
        return ListPiece(found, until)

    def among(self, question: ListQuestion, customers: Sequence[str]) -> Numbers:
        """Return those of some customers (by uid) whom the filters fit, in the order given."""
        condition, values = self._condition(question)
        statement = f"""SELECT c.uid, c.id FROM {_PEOPLE}
WHERE {sql.is_among(self._database, "c.uid")} AND {condition}"""
        number: dict[str, int] = {}
        for piece in bulk.pieces(list(dict.fromkeys(customers)), _ROWS):
            number |= self._rows_of((statement, (sql.many(self._database, piece), *values)))
        return numbers_of(number[each] for each in customers if each in number)

    def of(self, question: ListQuestion, customers: Sequence[str]) -> Numbers:
        """Return those of some customers (by uid) whom the filters fit, in the list's order."""
        return self._sorted(question, list(self.among(question, customers)))

    def rows(self, numbers: Sequence[int]) -> tuple[ListRow, ...]:
        """Return these customers, in this order; who is not to be seen any more is left out."""
        statement = _ROW.format(among=sql.is_among(self._database, "c.id"))
        found: dict[int, ListRow] = {}
        for piece in bulk.pieces(list(numbers), _ROWS):
            rows = map(_row, self._rows_of((statement, (sql.many(self._database, piece),))))
            found |= {each.number: each for each in rows}
        return tuple(found[each] for each in numbers if each in found)

    def tags(self) -> tuple[str, ...]:
        """Return every tag that somebody has, in the order of the alphabet."""
        found = {tag for tags in self._tag_sets().values() for tag in tags}
        return tuple(sorted(found, key=lambda each: (each.casefold(), each)))

    def _few(self, question: ListQuestion) -> list[int] | None:
        """Return whom the filters may fit, where these are few."""
        looks: list[Bounded] = [
            (_LIKELY[each], ()) for each in sorted(question.filters) if each in _LIKELY
        ]
        for statement, values in (*looks, *self._tag_look(question)):
            found = self._rows_of((f"{statement} LIMIT {FEW + 1}", values))
            if len(found) <= FEW:
                return [number for (number,) in found]
        return None

    def _tag_look(self, question: ListQuestion) -> Iterator[Bounded]:
        sets = self._tag_sets() if question.tag else {}
        if question.tag and len(sets) < _TAG_SETS:
            wanted = [packed for packed, tags in sets.items() if question.tag in tags]
            among = sql.is_among(self._database, "tags")
            yield f"SELECT id FROM customer WHERE {among}", (sql.many(self._database, wanted),)

    def _tag_sets(self) -> dict[str, list[str]]:
        """Return the sets of tags that people have, as they are kept, and what is in them."""
        return {packed: json.loads(packed) for (packed,) in self._rows_of((_TAG_WALK, ()))}

    def _sorted(self, question: ListQuestion, numbers: Sequence[int]) -> Numbers:
        condition, values = self._condition(question)
        statement = f"""SELECT c.id FROM {_PEOPLE}
WHERE {sql.is_among(self._database, "c.id")} AND {condition}
ORDER BY {sorted_by(question.order, down=question.descending)}"""
        found = self._rows_of((statement, (sql.many(self._database, numbers), *values)))
        return numbers_of(number for (number,) in found)

    def _condition(self, question: ListQuestion) -> Bounded:
        """Return who is to be seen and whom the filters fit."""
        fits = [SEEN, *(_CONDITIONS[each] for each in sorted(question.filters))]
        values: tuple[object, ...] = ()
        if question.tag:
            fits.append(_TAGGED)
            values = (json.dumps(question.tag, ensure_ascii=False),)
        return " AND ".join(fits), values

    def _rows_of(self, statement: Bounded) -> list[tuple[Any, ...]]:
        return sql.rows(self._database, *statement)


def _row(values: tuple[Any, ...]) -> ListRow:
    number, uid, name, tags, visits, last, rhythm, usual, away, must_nots, problems, said = values
    return ListRow(
        number=number,
        id=uid,
        name=name,
        visits=visits,
        last_day=None if last is None else from_day(last),
        rhythm=packing.rhythm(json.loads(rhythm)) if rhythm else None,
        usual=usual or "",
        away=Away(away) if away else Away.NO,
        problem=problems > 0,
        must_nots=must_nots,
        agreement=Agreement(said) if said else Agreement.NOT_ASKED,
        tags=tuple(json.loads(tags)),
    )

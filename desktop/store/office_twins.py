"""Finding entries that may be one person, in short pieces; merges that can be taken apart."""

import json
from collections.abc import Iterable, Sequence
from math import prod

from peewee import Database

from desktop.domain.people import Birthday
from desktop.domain.twins import Entry, Merged
from desktop.service.twin_port import Candidates
from desktop.store import sql
from desktop.store.change_merge import gone_in
from desktop.store.facts import SEEN
from desktop.store.fields import from_day, from_ms

MOST_SHARING = 8
"""A number that more people share belongs to a company or stands for nobody."""
PIECE = 25
"""Groups looked at in one go."""


def _sharing_one(table: str, column: str) -> str:
    """Return the statement for the next people who share a value of theirs."""
    return f"""
SELECT x.value, x.customer_id FROM (
SELECT p.{column} AS value, p.customer_id FROM {table} p JOIN customer c ON c.id = p.customer_id
WHERE p.{column} IN (SELECT q.{column} FROM {table} q WHERE q.{column} > ? GROUP BY q.{column}
HAVING count(*) BETWEEN 2 AND {MOST_SHARING * 2} ORDER BY q.{column} LIMIT ?)
AND {SEEN} AND {sql.seen("p")}) x ORDER BY x.value, x.customer_id
"""


_GROUPS = {
    "phone": _sharing_one("phone", "e164"),
    "email": _sharing_one("email", "folded"),
    "card": _sharing_one("card", "folded"),
    "name": f"""
SELECT c.folded, c.id FROM customer c
WHERE c.folded IN (SELECT d.folded FROM customer d WHERE d.folded > ?
AND d.merged_into_id IS NULL GROUP BY d.folded
HAVING count(*) BETWEEN 2 AND {MOST_SHARING} ORDER BY d.folded LIMIT ?)
AND {SEEN} ORDER BY c.folded, c.id
""",
}
_BORN = f"""
SELECT c.birth_year, c.id FROM customer c
WHERE c.birth_month = ? AND c.birth_day = ? AND c.birth_year IS NOT NULL AND {SEEN}
ORDER BY c.birth_year, c.id
"""
_NEXT_NAMES = f"""
SELECT c.folded, c.id FROM customer c
WHERE c.folded > ? AND {SEEN} ORDER BY c.folded, c.id LIMIT ?
"""
_ENTRIES = f"""
SELECT c.id, c.uid, c.name, c.folded, c.say, c.birth_month, c.birth_day, c.birth_year,
f.usual, f.visits, f.first_day, f.last_day,
(SELECT count(*) FROM visit v WHERE v.customer_id = c.id)
FROM customer c LEFT JOIN customer_facts f ON f.customer_id = c.id
WHERE c.id IN ({{marks}}) AND {SEEN}
"""
_VALUES = """
SELECT x.customer_id, {column} FROM {table} x WHERE x.customer_id IN ({marks}) AND {seen}
"""
_NOT_SAME = "SELECT customer_id, other_id FROM not_same WHERE customer_id IN ({marks})"
_WORDS = "SELECT word, people FROM search_word WHERE word IN ({marks})"
_PEOPLE = "SELECT count(*) FROM search_person"
_MERGED = """
SELECT a.uid, a.at, a.author, a.customer, c.name, a.changes FROM act a
JOIN customer c ON c.uid = a.customer
WHERE a.verb = 'merge' AND a.undone_by IS NULL AND a.undoes IS NULL ORDER BY a.id DESC LIMIT ?
"""
STAGES = ("email", "card", "phone", "name", "birthday", "near")
"""In what order pairs are looked for: the surest first."""
NEIGHBOURS = 3
"""Names so close in the order of all names are compared (the sorted neighbourhood method of
Hernández and Stolfo, 1995)."""
_NAMES = 120
_THESE_TWO = 2
_UNSEEN = 0.3
"""Of a word that only the two have, so many more are supposed: it may only not have come yet."""


class TwinReader:
    """Reads pairs that share something; who is gone, merged or said not to be the same is out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def candidates(self, cursor: str | None) -> Candidates:
        """Return the next pairs to judge; ``cursor`` is that of the piece before, None first."""
        stage, after = json.loads(cursor) if cursor else (STAGES[0], "")
        if stage == "birthday":
            groups, following = self._born(after)
        elif stage == "near":
            groups, following = self._neighbours(after)
        else:
            groups, following = self._sharing(stage, after)
        pairs = self._unjudged(_pairs(groups))
        if following is None:
            at = STAGES.index(stage) + 1
            if at == len(STAGES):
                return Candidates(pairs, None)
            stage, following = STAGES[at], ""
        return Candidates(pairs, json.dumps((stage, following)))

    def entries(self, numbers: Iterable[int]) -> dict[int, Entry]:
        """Return what is to be judged of these people, by number."""
        wanted = sql.padded(sorted(set(numbers)))
        if not wanted:
            return {}
        places = sql.marks(len(wanted))
        found = sql.rows(self._database, _ENTRIES.format(marks=places), wanted)
        chance = self._by_chance([str(row[3]) for row in found])
        phones = self._values("phone", "coalesce(x.e164, x.typed)", wanted)
        emails = self._values("email", "x.folded", wanted)
        cards = self._values("card", "x.folded", wanted)
        return {
            row[0]: Entry(
                id=row[1],
                name=row[2],
                named=bool(row[3]),
                say=row[4],
                phones=frozenset(phones.get(row[0], ())),
                emails=frozenset(emails.get(row[0], ())),
                cards=frozenset(cards.get(row[0], ())),
                birthday=Birthday(row[5], row[6], row[7]) if row[5] and row[6] else None,
                usual=row[8] or "",
                visits=row[9] or 0,
                marks=row[12],
                by_chance=chance.get(str(row[3]), 0.0),
                first=None if row[10] is None else from_day(row[10]),
                last=None if row[11] is None else from_day(row[11]),
            )
            for row in found
        }

    def number(self, customer: str) -> int | None:
        """Return the number of a person's row, or None."""
        found = sql.rows(self._database, "SELECT id FROM customer WHERE uid = ?", (customer,))
        return int(found[0][0]) if found else None

    def merged(self, *, limit: int) -> tuple[Merged, ...]:
        """Return the newest merges that are not taken apart."""
        found = []
        for uid, at, author, stays, name, changes in sql.rows(self._database, _MERGED, (limit,)):
            gone, _ = gone_in(json.loads(changes))
            row = sql.rows(self._database, "SELECT name FROM customer WHERE uid = ?", (gone,))
            if row:
                found.append(Merged(uid, from_ms(at), author, stays, name, str(row[0][0])))
        return tuple(found)

    def _by_chance(self, names: Sequence[str]) -> dict[str, float]:
        """Return by folded name how many would have it if words were dealt out by chance."""
        everybody = int(sql.rows(self._database, _PEOPLE)[0][0])
        words = sql.padded(sorted({word for name in names for word in name.split()}))
        if not words or not everybody:
            return {}
        statement = _WORDS.format(marks=sql.marks(len(words)))
        people = {
            str(word): int(count) for word, count in sql.rows(self._database, statement, words)
        }
        return {
            name: everybody
            * prod(
                (max(people.get(word, 0) - _THESE_TWO, 0) + _UNSEEN) / everybody
                for word in name.split()
            )
            for name in set(names)
        }

    def _sharing(self, stage: str, after: str) -> tuple[list[list[int]], str | None]:
        found = sql.rows(self._database, _GROUPS[stage], (after, PIECE))
        groups: dict[str, dict[int, None]] = {}
        for value, number in found:
            groups.setdefault(str(value), {})[int(number)] = None
        last = max(groups, default=None)
        return [list(each) for each in groups.values()], last

    def _born(self, after: str) -> tuple[list[list[int]], str | None]:
        """Return who was born on the same day: so many days that there is something to judge."""
        day, read = int(after or "0"), 0
        found: list[list[int]] = []
        while read < _NAMES:
            day += 1
            month, of_month = divmod(day, 32)
            if month > 12:  # noqa: PLR2004 - months of a year
                return found, None
            groups: dict[int, list[int]] = {}
            for year, number in sql.rows(self._database, _BORN, (month, of_month)):
                groups.setdefault(int(year), []).append(int(number))
                read += 1
            found += [each for each in groups.values() if len(each) <= MOST_SHARING]
        return found, str(day)

    def _neighbours(self, after: str) -> tuple[list[list[int]], str | None]:
        found = sql.rows(self._database, _NEXT_NAMES, (after, _NAMES))
        numbers = [int(number) for _, number in found]
        groups = [numbers[at : at + NEIGHBOURS] for at in range(len(numbers) - 1)]
        return groups, str(found[-1][0]) if len(found) == _NAMES else None

    def _unjudged(self, pairs: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        """Leave out those of whom somebody said that they are not the same."""
        if not pairs:
            return ()
        firsts = sql.padded(sorted({one for one, _ in pairs}))
        statement = _NOT_SAME.format(marks=sql.marks(len(firsts)))
        apart = {
            (int(one), int(other)) for one, other in sql.rows(self._database, statement, firsts)
        }
        return tuple(each for each in pairs if each not in apart)

    def _values(self, table: str, column: str, wanted: Sequence[int]) -> dict[int, set[str]]:
        statement = _VALUES.format(
            column=column, table=table, marks=sql.marks(len(wanted)), seen=sql.seen("x")
        )
        found: dict[int, set[str]] = {}
        for number, value in sql.rows(self._database, statement, wanted):
            found.setdefault(int(number), set()).add(str(value))
        return found


def _pairs(groups: Iterable[Sequence[int]]) -> tuple[tuple[int, int], ...]:
    found: dict[tuple[int, int], None] = {}
    for group in groups:
        for at, one in enumerate(group):
            for other in group[at + 1 :]:
                if one != other:
                    found[min(one, other), max(one, other)] = None
    return tuple(found)

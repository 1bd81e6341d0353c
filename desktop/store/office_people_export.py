"""What is known of many customers at once, for a file that leaves the shop."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from peewee import Database

from desktop.domain.customer_export import ExportRow
from desktop.domain.people import Agreement, Audience, Birthday, Taste
from desktop.store import sql
from desktop.store.facts import SEEN
from desktop.store.fields import from_day

_PEOPLE = f"""
SELECT c.id, c.uid, c.name, c.say, c.address, c.tags, c.birth_month, c.birth_day, c.birth_year,
f.visits, f.first_day, f.last_day, f.usual,
(SELECT k.state FROM consent k WHERE k.customer_id = c.id AND k.kind = 'remembered'
ORDER BY k.id DESC LIMIT 1)
FROM customer c LEFT JOIN customer_facts f ON f.customer_id = c.id WHERE {{among}} AND {SEEN}
"""
_TEXTS = {
    "phones": f"SELECT x.customer_id, x.typed FROM phone x WHERE {{among}} AND {sql.seen('x')} "
    "ORDER BY x.place, x.id",
    "emails": f"SELECT x.customer_id, x.typed FROM email x WHERE {{among}} AND {sql.seen('x')} "
    "ORDER BY x.id",
    "cards": f"SELECT x.customer_id, x.typed FROM card x WHERE {{among}} AND {sql.seen('x')} "
    "ORDER BY x.id",
    "must_nots": "SELECT x.customer_id, x.word FROM must_not x WHERE {among} "
    "AND x.removed_at IS NULL ORDER BY x.id",
    "diets": "SELECT x.customer_id, x.code FROM diet x WHERE {among} ORDER BY x.id",
    "likes": "SELECT x.customer_id, x.text FROM preference x WHERE {among} "
    f"AND x.taste = '{Taste.LIKE.value}' ORDER BY x.id",
    "dislikes": "SELECT x.customer_id, x.text FROM preference x WHERE {among} "
    f"AND x.taste = '{Taste.DISLIKE.value}' ORDER BY x.id",
    "notes": f"SELECT x.customer_id, x.text FROM note x WHERE {{among}} AND {sql.seen('x')} "
    f"AND x.audience = '{Audience.EVERYONE.value}' ORDER BY x.at DESC, x.id DESC",
    "private": f"SELECT x.customer_id, x.text FROM note x WHERE {{among}} AND {sql.seen('x')} "
    f"AND x.audience = '{Audience.OWNER.value}' ORDER BY x.at DESC, x.id DESC",
}


class PeopleExport:
    """Reads some hundred customers in a fixed number of statements."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, numbers: Sequence[int], *, private: bool) -> tuple[ExportRow, ...]:
        """Return what is known of customers, in this order; who is gone meanwhile is left out.

        private: also the notes that only the owner sees; without it they are not read at all.
        """
        asked = sql.many(self._database, list(numbers))
        texts = {
            name: self._texts(statement, asked)
            for name, statement in _TEXTS.items()
            if private or name != "private"
        }
        among = sql.is_among(self._database, "c.id")
        found = {
            people[0]: _row(people, {name: tuple(of[people[0]]) for name, of in texts.items()})
            for people in sql.rows(self._database, _PEOPLE.format(among=among), (asked,))
        }
        return tuple(found[each] for each in numbers if each in found)

    def _texts(self, statement: str, asked: object) -> dict[int, list[str]]:
        among = sql.is_among(self._database, "x.customer_id")
        found: dict[int, list[str]] = defaultdict(list)
        for number, text in sql.rows(self._database, statement.format(among=among), (asked,)):
            if text not in found[number]:
                found[number].append(text)
        return found


def _row(values: tuple[Any, ...], texts: dict[str, tuple[str, ...]]) -> ExportRow:
    number, uid, name, say, address, tags, month, day, year, *more = values
    visits, first, last, usual, said = more
    return ExportRow(
        number=number,
        id=uid,
        name=name,
        say=say,
        address=address,
        tags=tuple(json.loads(tags)),
        visits=visits,
        first_day=None if first is None else from_day(first),
        last_day=None if last is None else from_day(last),
        usual=usual or "",
        birthday=Birthday(month, day, year) if month and day else None,
        agreement=Agreement(said) if said else Agreement.NOT_ASKED,
        **texts,
    )

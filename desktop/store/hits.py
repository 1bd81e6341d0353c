"""The people whom a search may mean, as they are seen now, and what they are found by."""

import json
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from peewee import Database

from desktop.lookup.rank import Row
from desktop.store import bulk, sql
from desktop.store.claims import claimed
from desktop.store.facts import SEEN
from desktop.store.fields import from_day
from desktop.store.search_keys import KeyRow, SearchKeys

_ON_ITS_WAY = "(SELECT id FROM import WHERE state IN ('staging', 'published'))"
_ALIVE = f"c.merged_into_id IS NULL AND (c.imported_id IS NULL OR c.imported_id IN {_ON_ITS_WAY})"
"""Somebody who came with an import on its way in has keys already, but is not seen yet."""

_SEEN_ROWS = f"""
SELECT c.id, c.uid, c.name, c.say, f.visits, f.last_day, f.usual, x.typed FROM customer c
LEFT JOIN customer_facts f ON f.customer_id = c.id
LEFT JOIN phone x ON x.customer_id = c.id
AND ({sql.seen("x")} OR x.imported_id = c.imported_id)
WHERE c.id IN ({{marks}}) AND {SEEN} ORDER BY x.place, x.id
"""


def load_rows(database: Database, ids: Sequence[int]) -> list[Row]:
    """Return the people of these numbers who are to be seen; the others are left out.

    visits is -1 for somebody whose visits have not been counted yet.
    """
    return [row for piece in bulk.pieces(ids, bulk.MOST_PLACES) for row in _load(database, piece)]


def _load(database: Database, ids: Sequence[int]) -> list[Row]:
    places = sql.padded(ids)
    found: dict[int, Row] = {}
    phones: defaultdict[int, list[str]] = defaultdict(list)
    people = sql.ask(database, _seen_rows(len(places)), places)
    for number, uid, name, say, visits, last, usual, phone in people:
        if phone is not None:
            phones[number].append(phone)
        found[number] = Row(
            id=number,
            uid=uid,
            name=name,
            say=say,
            phones=tuple(phones[number]),
            visits=-1 if visits is None else visits,
            last_day=None if last is None else from_day(last),
            usual=usual or "",
        )
    return list(found.values())


@lru_cache(maxsize=16)
def _seen_rows(count: int) -> str:
    return _SEEN_ROWS.format(marks=sql.marks(count))


def key_rows(database: Database, ids: Sequence[int]) -> list[KeyRow]:
    """Return what these people are found by; those who are gone or merged are left out."""
    if not ids:
        return []
    phones = _texts(database, "phone", "typed", ids, order="x.place, x.id")
    notes = _texts(
        database, "note", "text", ids, order="x.id DESC", extra="AND x.audience = 'everyone'"
    )
    cards = _texts(database, "card", "typed", ids, order="x.id")
    told = claimed(database, ids)
    people = sql.rows(
        database,
        "SELECT c.id, c.name, c.say, c.tags, f.visits, f.last_day, f.usual FROM customer c "
        f"LEFT JOIN customer_facts f ON f.customer_id = c.id "
        f"WHERE c.id IN ({sql.marks(len(ids))}) AND {_ALIVE}",
        ids,
    )
    return [
        KeyRow(
            customer_id=number,
            name=name,
            say=say,
            phones=phones[number],
            visits=visits if number not in told else max(visits or 0, told[number]),
            last_day=None if last is None else from_day(last),
            tags=json.loads(tags),
            notes=notes[number],
            usual=(usual,) if usual else (),
            cards=cards[number],
        )
        for number, name, say, tags, visits, last, usual in people
    ]


def refresh_keys(database: Database, keys: SearchKeys, ids: Sequence[int], *, country: str) -> None:
    """Write the search keys of these people anew; whoever is gone or merged loses them."""
    if not ids:
        return
    keys.hold()
    there = key_rows(database, ids)
    keys.remove_many(sorted(set(ids) - {each.customer_id for each in there}))
    keys.put_many(there, country=country)


def _texts(
    database: Database,
    table: str,
    column: str,
    ids: Sequence[int],
    *,
    order: str,
    extra: str = "",
) -> dict[int, list[str]]:
    """Return texts by person: those by hand, of published imports, and of their own import."""
    found: dict[int, list[str]] = defaultdict(list)
    statement = (
        f"SELECT x.customer_id, x.{column} FROM {table} x JOIN customer c ON c.id = x.customer_id "
        f"WHERE x.customer_id IN ({sql.marks(len(ids))}) {extra} "
        f"AND ({sql.seen('x')} OR x.imported_id = c.imported_id) ORDER BY {order}"
    )
    for owner, text in sql.rows(database, statement, ids):
        found[owner].append(text)
    return found

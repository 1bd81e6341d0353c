"""The people whom a search may mean, as they are seen now."""

from collections import defaultdict
from collections.abc import Sequence

from peewee import Database

from desktop.lookup.rank import Row
from desktop.store import bulk, sql
from desktop.store.facts import SEEN
from desktop.store.fields import from_day
from desktop.store.search_keys import SearchKeys


def busiest(database: Database, ids: Sequence[int], limit: int) -> list[int]:
    """Return those of these people who come most often, most often first."""
    found = sql.rows(
        database,
        f"SELECT customer_id FROM customer_facts WHERE customer_id IN ({sql.marks(len(ids))}) "
        "ORDER BY visits DESC, customer_id LIMIT ?",
        [*ids, limit],
    )
    return [int(row[0]) for row in found]


def load_rows(database: Database, ids: Sequence[int]) -> list[Row]:
    """Return the people of these numbers who are to be seen; the others are left out.

    visits is -1 for somebody whose visits have not been counted yet.
    """
    return [row for piece in bulk.pieces(ids, bulk.MOST_PLACES) for row in _load(database, piece)]


def _load(database: Database, ids: Sequence[int]) -> list[Row]:
    places = sql.marks(len(ids))
    phones: dict[int, list[str]] = defaultdict(list)
    for owner, typed in sql.rows(
        database,
        f"SELECT p.customer_id, p.typed FROM phone p WHERE p.customer_id IN ({places}) "
        f"AND {sql.seen('p')} ORDER BY p.place, p.id",
        ids,
    ):
        phones[owner].append(typed)
    people = sql.rows(
        database,
        "SELECT c.id, c.uid, c.name, c.say, f.visits, f.last_day, f.usual FROM customer c "
        f"LEFT JOIN customer_facts f ON f.customer_id = c.id WHERE c.id IN ({places}) AND {SEEN}",
        ids,
    )
    return [
        Row(
            id=number,
            uid=uid,
            name=name,
            say=say,
            phones=tuple(phones[number]),
            visits=-1 if visits is None else visits,
            last_day=None if last is None else from_day(last),
            usual=usual or "",
        )
        for number, uid, name, say, visits, last, usual in people
    ]


def refresh_keys(database: Database, keys: SearchKeys, ids: Sequence[int], *, country: str) -> None:
    """Write the search keys of these people anew; whoever is not to be seen loses them."""
    seen = {row.id: row for row in load_rows(database, ids)}
    for number in ids:
        row = seen.get(number)
        if row is None:
            keys.remove(number)
        else:
            keys.put(number, name=row.name, say=row.say, phones=row.phones, country=country)

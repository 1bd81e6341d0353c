"""Whom the shop knows already, for an import that asks who is who."""

import json
from collections import defaultdict
from collections.abc import Sequence

from peewee import Database

from desktop.domain.people import Birthday
from desktop.service.staging import Known, KnownPerson
from desktop.store import sql
from desktop.store.people import FOLLOWED

_NOT_UNDONE = "(SELECT id FROM import WHERE state IN ('staging', 'published'))"
_LIVE = "({0}.imported_id IS NULL OR {0}.imported_id IN " + _NOT_UNDONE + ")"
_ALIVE = "c.merged_into_id IS NULL AND " + _LIVE.format("c")


def read_known(
    database: Database,
    source: str,
    externals: Sequence[str],
    phones: Sequence[str],
    emails: Sequence[str],
) -> Known:
    """Return whom the shop knows by a till's id, a number (E.164 or as typed) or an address."""
    by_external = _found(
        database, "external_id", "external", externals, extra="AND x.source = ?", more=(source,)
    )
    by_phone = _found(database, "phone", "e164", phones)
    by_phone += _found(database, "phone", "typed", phones)
    by_email = _found(database, "email", "folded", emails)
    people = _people(database, {owner for _, owner in (*by_external, *by_phone, *by_email)})
    numbers: dict[str, list[KnownPerson]] = defaultdict(list)
    for value, owner in by_phone:
        if owner in people and people[owner] not in numbers[value]:
            numbers[value].append(people[owner])
    addresses: dict[str, list[KnownPerson]] = defaultdict(list)
    for value, owner in by_email:
        if owner in people:
            addresses[value].append(people[owner])
    return Known(
        by_external={value: people[owner] for value, owner in by_external if owner in people},
        by_phone={value: tuple(found) for value, found in numbers.items()},
        by_email={value: tuple(found) for value, found in addresses.items()},
    )


def _found(
    database: Database,
    table: str,
    column: str,
    values: Sequence[str],
    *,
    extra: str = "",
    more: Sequence[str] = (),
) -> list[tuple[str, int]]:
    if not values:
        return []
    statement = (
        f"SELECT x.{column}, x.customer_id FROM {table} x WHERE x.{column} IN "
        f"({sql.marks(len(values))}) {extra} AND {_LIVE.format('x')} ORDER BY x.id"
    )
    found = sql.rows(database, statement, [*values, *more])
    known_as = _known_as(database, {int(owner) for _, owner in found})
    return [(str(value), known_as.get(int(owner), int(owner))) for value, owner in found]


def _known_as(database: Database, owners: set[int]) -> dict[int, int]:
    """Return as whom those are known now who were merged, by number."""
    found: dict[int, int] = {}
    waiting = {owner: owner for owner in owners}
    for _ in range(FOLLOWED):
        if not waiting:
            break
        steps = sorted(set(waiting.values()))
        statement = f"""SELECT id, merged_into_id FROM customer
            WHERE id IN ({sql.marks(len(steps))}) AND merged_into_id IS NOT NULL"""
        into = dict(sql.rows(database, statement, steps))
        waiting = {owner: into[at] for owner, at in waiting.items() if at in into}
        found |= waiting
    return found


def _people(database: Database, owners: set[int]) -> dict[int, KnownPerson]:
    if not owners:
        return {}
    ids = sorted(owners)
    places = sql.marks(len(ids))
    phones: dict[int, set[str]] = defaultdict(set)
    for owner, typed, e164 in sql.rows(
        database,
        f"SELECT customer_id, typed, e164 FROM phone x WHERE customer_id IN ({places})",
        ids,
    ):
        phones[owner] |= {typed, e164} - {None}
    emails: dict[int, set[str]] = defaultdict(set)
    for owner, folded in sql.rows(
        database, f"SELECT customer_id, folded FROM email WHERE customer_id IN ({places})", ids
    ):
        emails[owner].add(folded)
    memos: dict[int, set[str]] = defaultdict(set)
    for owner, text in sql.rows(
        database, f"SELECT customer_id, text FROM note WHERE customer_id IN ({places})", ids
    ):
        memos[owner].add(text)
    for owner, text in _memos_changed_here(database, ids):
        memos[owner].add(text)
    found = sql.rows(
        database,
        "SELECT c.id, c.uid, c.name, c.folded, c.edited, c.birth_month, c.birth_day, c.birth_year,"
        f" c.address FROM customer c WHERE c.id IN ({places}) AND {_ALIVE}",
        ids,
    )
    return {
        number: KnownPerson(
            uid=uid,
            name=name,
            folded=folded,
            edited=frozenset(json.loads(edited)),
            birthday=Birthday(month, day, year) if month else None,
            address=address,
            phones=frozenset(phones[number]),
            emails=frozenset(emails[number]),
            memos=frozenset(memos[number]),
        )
        for number, uid, name, folded, edited, month, day, year, address in found
    }


def _memos_changed_here(database: Database, ids: Sequence[int]) -> list[tuple[int, str]]:
    """Return memos of a till that somebody wrote anew or took away: they do not come back."""
    acts = sql.rows(
        database,
        "SELECT c.id, a.changes FROM act a JOIN customer c ON c.uid = a.customer "
        f"WHERE c.id IN ({sql.marks(len(ids))}) AND a.verb = 'edit' AND a.undone_by IS NULL",
        ids,
    )
    return [
        (number, before["text"])
        for number, changes in acts
        for table, _, before, _ in json.loads(changes)
        if table == "note" and before and "text" in before
    ]

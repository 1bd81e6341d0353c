"""Taking everything about one person out of the shop, for good: they do not want to be remembered.

No act is kept of it, since an act remembers what it took away. What was sold stays sold, to nobody.
"""

import json
from collections.abc import Sequence
from typing import Any

from peewee import Database, ForeignKeyField

from desktop.store import sql
from desktop.store.fields import JsonField
from desktop.store.models import MODELS
from desktop.store.people_tables import CustomerRow

_FOLLOWED = 20
_MENTIONING = "SELECT id, verb, changes FROM act WHERE changes LIKE ?"
_OF_TWO = frozenset({"merge", "split", "undo", "not-same"})
"""Acts in which values of one person may stand in the row of another."""
_KNOWN_AS = "SELECT id, uid FROM customer WHERE merged_into_id IN ({marks})"


def everybody(database: Database, customer: str) -> dict[int, str]:
    """Return the numbers and uids of a person and of all who are known as them."""
    found = sql.rows(database, "SELECT id, uid FROM customer WHERE uid = ?", (customer,))
    known: dict[int, str] = {}
    for _ in range(_FOLLOWED):
        new = {number: uid for number, uid in found if number not in known}
        if not new:
            break
        known |= new
        statement = _KNOWN_AS.format(marks=sql.marks(len(new)))
        found = sql.rows(database, statement, list(new))
    return known


def erase(database: Database, customer: str) -> tuple[int, ...]:
    """Delete a person, all rows that point at them and all acts about them; return their numbers.

    Runs inside the caller's transaction. People who are known as this person go with them.
    """
    known = everybody(database, customer)
    numbers, marks = list(known), sql.marks(len(known))
    if not numbers:
        return ()
    sql.run(database, f"DELETE FROM act WHERE customer IN ({marks})", list(known.values()))
    for uid in known.values():
        _forget_in_acts(database, uid)
    for model in MODELS:
        for field in model._meta.sorted_fields:
            if not isinstance(field, ForeignKeyField) or field.rel_model is not CustomerRow:
                continue
            table, column = model._meta.table_name, field.column_name
            if model is CustomerRow:
                statement = f"UPDATE {table} SET {column} = NULL WHERE {column} IN ({marks})"
            else:
                statement = f"DELETE FROM {table} WHERE {column} IN ({marks})"
            sql.run(database, statement, numbers)
    sql.run(database, f"DELETE FROM customer WHERE id IN ({marks})", numbers)
    return tuple(numbers)


def _forget_in_acts(database: Database, uid: str) -> None:
    """Take a person out of acts about others: a merge that was taken apart, tags for many."""
    for act, verb, changes in sql.rows(database, _MENTIONING, (f"%{uid}%",)):
        kept = [each for each in json.loads(changes) if not _is_about(each, uid)]
        if verb in _OF_TWO or not kept:
            sql.run(database, "DELETE FROM act WHERE id = ?", (act,))
        else:
            text = JsonField().db_value(kept)
            sql.run(database, "UPDATE act SET changes = ? WHERE id = ?", (text, act))


def _is_about(change: Sequence[Any], uid: str) -> bool:
    table, row, before, after = change
    people = {(each or {}).get("customer") for each in (before, after)}
    return (table == "customer" and row == uid) or uid in people

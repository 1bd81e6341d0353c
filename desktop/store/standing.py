"""Whether something later stands on an import or an act: then it cannot simply be taken back."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from peewee import Database, ForeignKeyField, Model

from desktop.store import sql
from desktop.store.people_tables import CardRow, CustomerRow, EmailRow, NoteRow, PhoneRow

_NEWER = "SELECT 1 FROM import WHERE id > ? AND state = 'published' LIMIT 1"
_LIVE = "a.id > ? AND a.undone_by IS NULL AND a.undoes IS NULL AND a.imported_id IS NULL"
_ABOUT_ITS_PEOPLE = f"""
SELECT 1 FROM act a JOIN customer c ON c.uid = a.customer
WHERE {_LIVE} AND c.imported_id = ? LIMIT 1
"""
_MERGED = """
SELECT 1 FROM customer c JOIN customer m ON m.merged_into_id = c.id WHERE c.imported_id = ? LIMIT 1
"""
_EDITS = f"SELECT a.changes FROM act a WHERE {_LIVE} AND a.verb = 'edit'"
_FILLED = """
SELECT c.uid, f.field FROM field_change f JOIN customer c ON c.id = f.customer_id
WHERE f.imported_id = ?
"""
_BROUGHT = frozenset(model._meta.table_name for model in (PhoneRow, EmailRow, CardRow, NoteRow))
_BIRTHDAY = ("birth_month", "birth_day", "birth_year")

_LATER = "SELECT changes FROM act WHERE id > ? AND undone_by IS NULL AND undoes IS NULL AND "
_OFFERED = """
SELECT 1 FROM offer WHERE (suggested = ? OR shown = ?) AND answer IS NOT NULL LIMIT 1
"""
_ABOUT_THEM = f"{_LATER} customer = ?"
_ABOUT_THE_SHOP = f"{_LATER} customer IS NULL AND imported_id IS NULL"


def stands_on_import(database: Database, key: int, act: int) -> bool:
    """Say whether a later import or act stands on this one.

    That is any newer import (it took what is here for known), any act about a person who came with
    it, anybody who is known as such a person now, and any edit of a field or row that it brought to
    somebody known before.
    """
    if (
        sql.rows(database, _NEWER, (key,))
        or sql.rows(database, _ABOUT_ITS_PEOPLE, (act, key))
        or sql.rows(database, _MERGED, (key,))
    ):
        return True
    edits = [
        change
        for (changes,) in sql.rows(database, _EDITS, (act,))
        for change in json.loads(changes)
    ]
    if not edits:
        return False  # the rule: what an import brought is looked through only when it must be
    fields = _fields(database, key)
    return any(
        (table in _BROUGHT and _came_with(database, table, uid, key))
        or (table == "customer" and not fields.get(uid, frozenset()).isdisjoint(after or before))
        for table, uid, before, after in edits
    )


def _came_with(database: Database, table: str, uid: str, key: int) -> bool:
    found = sql.rows(
        database, f"SELECT 1 FROM {table} WHERE uid = ? AND imported_id = ?", (uid, key)
    )
    return bool(found)


def _fields(database: Database, key: int) -> dict[str, frozenset[str]]:
    """Return the columns that an import filled, by uid of the person."""
    found: dict[str, frozenset[str]] = {}
    for uid, field in sql.rows(database, _FILLED, (key,)):
        columns = _BIRTHDAY if field == "birthday" else (field,)
        found[uid] = found.get(uid, frozenset()).union(columns)
    return found


def stands_on_act(
    database: Database, act: int, customer: str | None, changes: Iterable[Sequence[Any]]
) -> bool:
    """Say whether a later act, not taken back, wrote what this act wrote too.

    Equal values are no proof that nothing happened since: a name may have been changed and changed
    back. An answer to an offer stands on the idea that was shown, and how it went on the answer.
    """
    mine: dict[tuple[str, str], set[str]] = {}
    for table, uid, before, after in changes:
        mine.setdefault((table, uid), set()).update(_columns(table, before, after))
    if customer is None:
        found = sql.rows(database, _ABOUT_THE_SHOP, (act,))
    else:
        found = sql.rows(database, _ABOUT_THEM, (act, customer))
    return any(
        not mine.get((table, uid), set()).isdisjoint(_columns(table, before, after))
        for (later,) in found
        for table, uid, before, after in json.loads(later)
    )


def _columns(table: str, before: Iterable[str] | None, after: Iterable[str] | None) -> set[str]:
    columns = {*(before or ()), *(after or ())} - {"id", "uid", "version", "revision", "edited"}
    if table == "offer" and "went" in columns:
        columns.add("answer")
    if table != "offer":
        return columns
    if "answer" in columns:
        columns |= {"shown"}
    return columns | {"answer"} if "went" in columns else columns


def stands_on(database: Database, model: type[Model], customer: int) -> bool:
    """Say whether a table has a row of this person (by any column that points at people)."""
    return any(
        sql.rows(
            database,
            f"SELECT 1 FROM {model._meta.table_name} WHERE {field.column_name} = ? LIMIT 1",
            (customer,),
        )
        for field in pointing(model)
    )


def was_offered(database: Database, touch: str) -> bool:
    """Say whether a touch, by its key, was suggested or shown to anybody."""
    return bool(sql.rows(database, _OFFERED, (touch, touch)))


def pointing(model: type[Model]) -> Iterable[ForeignKeyField]:
    """Return the columns of a table that point at people."""
    return (
        field
        for field in model._meta.sorted_fields
        if isinstance(field, ForeignKeyField) and field.rel_model is CustomerRow
    )

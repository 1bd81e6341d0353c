"""Reading the history of one customer from the table of acts."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from peewee import Database, ForeignKeyField, Model

from desktop.service.history_port import ActRecord, AgreementRecord, RowChange
from desktop.store import sql
from desktop.store.erasing import everybody
from desktop.store.fields import from_day, from_ms
from desktop.store.journaled import JOURNALED

_TABLES = {model._meta.table_name: model for model in JOURNALED}
_BROUGHT = " UNION ".join(
    f"SELECT imported_id FROM {table} WHERE {column} IN ({{marks}})"
    for table, column in (
        ("customer", "id"),
        ("phone", "customer_id"),
        ("email", "customer_id"),
        ("card", "customer_id"),
        ("note", "customer_id"),
        ("claim", "customer_id"),
        ("field_change", "customer_id"),
    )
)
_SOLD = """
SELECT DISTINCT s.imported_id FROM external_id e
JOIN sale s ON s.source = e.source AND s.external = e.external WHERE e.customer_id IN ({marks})
"""
_ABOUT = """
SELECT a.id, a.uid, a.at, a.author, a.verb, a.changes, a.undoes, i.file, i.state, u.author,
  a.customer
FROM act a LEFT JOIN import i ON i.id = a.imported_id LEFT JOIN act u ON u.uid = a.undone_by
WHERE a.customer IN ({people}) OR a.imported_id IN ({imports})
  OR (a.customer IS NULL AND ({named})) ORDER BY a.id DESC
"""
_AGREED = """
SELECT k.day, k.author FROM consent k JOIN customer c ON c.id = k.customer_id
WHERE c.uid = ? AND k.kind = 'remembered' ORDER BY k.id DESC LIMIT 1
"""

Raw = dict[str, object]


class HistoryReader:
    """Reads acts; holds the database, never a connection."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def acts(
        self, customer: str, *, before: int | None, limit: int
    ) -> tuple[tuple[ActRecord, ...], int | None]:
        """Return acts about a person, newest first, and where the next ones begin.

        An act keeps of a row only what it changed. The rest is found by going back from what the
        row is now, act by act, so later ones are read again for each page.
        """
        known = everybody(self._database, customer)
        if not known:
            return (), None
        numbers, uids = list(known), list(known.values())
        imports = self._imports(numbers) or [-1]
        statement = _ABOUT.format(
            people=sql.marks(len(uids)),
            imports=sql.marks(len(imports)),
            named=" OR ".join(["a.changes LIKE ?"] * len(uids)),
        )
        named = [f"%{_opening(uid)}%" for uid in uids]
        past = _Past()
        found: list[ActRecord] = []
        for number, uid, at, author, verb, text, undoes, file, state, undone, about in sql.rows(
            self._database, statement, (*uids, *imports, *named)
        ):
            changes = json.loads(text) if about else _of_them(text, uids)
            rows = tuple(past.step_back(each) for each in reversed(changes))[::-1]
            if undoes is not None or (before is not None and number >= before):
                continue
            if len(found) == limit:
                return tuple(found), found[-1].number
            taken_back = undone or (author if file and state == "undone" else "")
            found.append(
                ActRecord(
                    uid,
                    number,
                    from_ms(at),
                    author,
                    verb,
                    rows,
                    file=file or "",
                    undone_by=taken_back or "",
                    shared=about is None,
                )
            )
        return tuple(found), None

    def agreement(self, customer: str) -> AgreementRecord | None:
        """Return when a person was last asked about being remembered, or None."""
        found = sql.rows(self._database, _AGREED, (customer,))
        return AgreementRecord(from_day(found[0][0]), found[0][1]) if found else None

    def _imports(self, numbers: list[int]) -> list[int]:
        marks = sql.marks(len(numbers))
        brought = sql.rows(
            self._database, _BROUGHT.format(marks=marks), numbers * _BROUGHT.count("{marks}")
        )
        sold = sql.rows(self._database, _SOLD.format(marks=marks), numbers)
        return sorted({row[0] for row in (*brought, *sold) if row[0] is not None})


def _opening(uid: str) -> str:
    """Return how the change of a person's own row begins in the text of an act."""
    return f'["customer","{uid}",'


def _of_them(text: str, uids: Iterable[str]) -> list[Any]:
    """Return the changes of these people's own rows out of an act about many.

    Such an act may hold everybody; it is not read as a whole.
    """
    decoder, found = json.JSONDecoder(), []
    for uid in uids:
        at = text.find(_opening(uid))
        if at >= 0:
            found.append(decoder.raw_decode(text, at)[0])
    return found


class _Past:
    """Rows as they were, going back from now."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], Raw | None] = {}

    def step_back(self, change: list[Any]) -> RowChange:
        """Return a row as an act found it and left it, and have it as found from now on."""
        table, uid, before, after = change
        key = (table, uid)
        if key not in self._rows:
            self._rows[key] = _now(_TABLES.get(table), uid)
        left = None if after is None else {**(self._rows[key] or {}), **after}
        if before is None:
            found: Raw | None = None
        elif after is None:
            found = dict(before)
        else:
            found = {**(left or {}), **before}
        self._rows[key] = found
        return RowChange(table, uid, found, left, _written(before, after))


def _written(
    before: Mapping[str, object] | None, after: Mapping[str, object] | None
) -> frozenset[str]:
    return frozenset(before or ()) | frozenset(after or ())


def _now(model: type[Model] | None, uid: str) -> Raw | None:
    if model is None:
        return None
    fields: dict[str, Any] = model._meta.fields
    row = model.get_or_none(fields["uid"] == uid)
    if row is None:
        return None
    return {
        name: value if isinstance(fields[name], ForeignKeyField) else fields[name].db_value(value)
        for name, value in row.__data__.items()
    }

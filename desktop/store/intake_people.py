"""The people of an import: what is staged about them, and what it changes about those known."""

import json
import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Protocol

from peewee import Database

from desktop.domain.shop import Shop
from desktop.lookup.folding import fold
from desktop.lookup.ways import fold_email
from desktop.service.staging import Pause, StagedPerson
from desktop.store import bulk, sql
from desktop.store.fields import to_day, to_ms
from desktop.store.hits import refresh_keys
from desktop.store.people_tables import CustomerRow, FieldChange, ImportRow
from desktop.store.search_keys import KeyRow, SearchKeys

PIECE = 50
"""People written in one transaction: each has search keys to be written anew, some 0.6 ms."""
TILL = "till"


class Writing(Protocol):
    """Opens a short write transaction that translates the world's errors."""

    def __call__(self) -> AbstractContextManager[object]:
        """Return the transaction as a context manager."""
        ...


_BROUGHT = (
    "SELECT x.customer_id AS customer_id FROM {0} x JOIN customer c ON c.id = x.customer_id "
    "WHERE x.imported_id = ? AND x.customer_id > ? "
    "AND (c.imported_id IS NULL OR c.imported_id <> ?)"
)


class PeopleIntake:
    """Stages people, and finishes what a published import changes about people known before."""

    def __init__(self, database: Database, writing: Writing, keys: SearchKeys) -> None:
        self._database = database
        self._writing = writing
        self._keys = keys

    def stage(
        self, key: int, source: str, people: Sequence[StagedPerson], *, shop: Shop, at: datetime
    ) -> None:
        """Write people and what is new about those known, unseen until the import is published."""
        new = [each for each in people if each.new]
        bulk.insert(
            self._database,
            "customer",
            (
                "uid",
                "version",
                "name",
                "folded",
                "given",
                "family",
                "say",
                "address",
                "birth_month",
                "birth_day",
                "birth_year",
                "tags",
                "leave_alone",
                "asked_by",
                "edited",
                "imported_id",
                "created_at",
                "author",
            ),
            [_customer(each, key, at) for each in new],
        )
        ids = self._ids([each.uid for each in people])
        phones: dict[str, list[str]] = defaultdict(list)
        for each in people:
            phones[each.uid] += [phone.typed for phone in each.phones]
        self._children(key, source, people, ids, at)
        self._keys.put_many(
            [
                KeyRow(
                    ids[each.uid],
                    each.name,
                    phones=phones[each.uid],
                    visits=each.claim.count if each.claim else None,
                    notes=(each.memo,) if each.memo else (),
                )
                for each in new
            ],
            country=shop.place.country,
        )
        again = [ids[each.uid] for each in people if not each.new]
        refresh_keys(
            self._database, self._keys, self._brought(key, again), country=shop.place.country
        )

    def settle(self, *, shop: Shop, pause: Pause) -> None:
        """Write the fields that published imports fill, or that undone ones take back."""
        for undone in (True, False):
            while self._apply_some(shop, undone=undone):
                pause()

    def refresh_known(self, key: int, *, shop: Shop, pause: Pause) -> None:
        """Let people who were known before be found by what an import brought, if it is seen."""
        last = 0
        while True:
            with self._writing():
                found = sql.rows(
                    self._database,
                    f"{_BROUGHT.format('phone')} UNION {_BROUGHT.format('note')} "
                    "ORDER BY customer_id LIMIT ?",
                    (key, last, key, key, last, key, PIECE),
                )
                ids = [int(row[0]) for row in found]
                refresh_keys(self._database, self._keys, ids, country=shop.place.country)
            pause()
            if len(ids) < PIECE:
                return
            last = ids[-1]

    def _children(
        self,
        key: int,
        source: str,
        people: Sequence[StagedPerson],
        ids: dict[str, int],
        at: datetime,
    ) -> None:
        def put(table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
            values = list(rows)
            if values:
                bulk.insert(
                    self._database,
                    table,
                    (*columns, "imported_id"),
                    [(*row, key) for row in values],
                )

        put(
            "external_id",
            ("source", "external", "customer_id"),
            ((source, external, ids[each.uid]) for each in people for external in each.externals),
        )
        put(
            "phone",
            ("uid", "customer_id", "typed", "e164", "place"),
            (
                (_uid(), ids[each.uid], phone.typed, phone.e164, place)
                for each in people
                for place, phone in enumerate(each.phones)
            ),
        )
        put(
            "email",
            ("uid", "customer_id", "typed", "folded"),
            (
                (_uid(), ids[each.uid], email, fold_email(email))
                for each in people
                for email in each.emails
            ),
        )
        put(
            "note",
            ("uid", "revision", "customer_id", "audience", "text", "at", "author"),
            (
                (_uid(), 1, ids[each.uid], "everyone", each.memo, to_ms(at), TILL)
                for each in people
                if each.memo
            ),
        )
        put(
            "claim",
            ("customer_id", "first_day", "last_day", "count"),
            (
                (
                    ids[each.uid],
                    to_day(each.claim.first) if each.claim.first else None,
                    to_day(each.claim.last) if each.claim.last else None,
                    each.claim.count,
                )
                for each in people
                if each.claim is not None
            ),
        )
        put(
            "field_change",
            ("customer_id", "field", "before", "after", "applied"),
            (
                (ids[each.uid], name, json.dumps(before), json.dumps(after), False)
                for each in people
                for name, before, after in each.changes
            ),
        )

    def _ids(self, uids: Sequence[str]) -> dict[str, int]:
        found = sql.rows(
            self._database,
            f"SELECT uid, id FROM customer WHERE uid IN ({sql.marks(len(uids))})",
            uids,
        )
        return {str(uid): int(number) for uid, number in found}

    def _brought(self, key: int, ids: Sequence[int]) -> list[int]:
        """Return those of these people who came with this import, in an earlier row."""
        if not ids:
            return []
        marks = sql.marks(len(ids))
        statement = f"SELECT id FROM customer WHERE imported_id = ? AND id IN ({marks})"
        return [int(row[0]) for row in sql.rows(self._database, statement, [key, *ids])]

    def _apply_some(self, shop: Shop, *, undone: bool) -> bool:
        """Write a piece of the waiting field changes; say whether there may be more.

        What an undone import changed is taken back newest first.
        """
        state, number = ("undone" if undone else "published"), FieldChange.id
        with self._writing():
            waiting = (
                FieldChange.select()
                .join(ImportRow)
                .where((ImportRow.state == state) & (FieldChange.applied == undone))
                .order_by(number.desc() if undone else number)
                .limit(PIECE)
                .dicts()
            )
            rows: list[dict[str, Any]] = list(waiting)  # type: ignore[arg-type] # dicts() is not known to the stubs
            renamed: set[int] = set()
            for row in rows:
                before, after = row["before"], row["after"]
                written = self._set(
                    row["customer"],
                    row["field"],
                    expected=after if undone else before,
                    value=before if undone else after,
                )
                if written and row["field"] == "name":
                    renamed.add(row["customer"])
                FieldChange.update(applied=not undone).where(FieldChange.id == row["id"]).execute(
                    self._database
                )
            refresh_keys(self._database, self._keys, sorted(renamed), country=shop.place.country)
        return len(rows) == PIECE

    def _set(self, customer: int, field: str, *, expected: object, value: object) -> bool:
        """Write one field unless somebody changed it here in the meantime; say whether."""
        row = CustomerRow.get_or_none(CustomerRow.id == customer)
        if row is None or field in row.edited:
            return False
        if field == "birthday":
            now = [row.birth_month, row.birth_day, row.birth_year]
            if (now if now[0] else None) != expected:
                return False
            month, day, year = value if isinstance(value, list) else (None, None, None)
            values: dict[str, Any] = {"birth_month": month, "birth_day": day, "birth_year": year}
        else:
            if getattr(row, field) != expected:
                return False
            values = {field: value}
        if field == "name":
            values["folded"] = fold(str(value))
        CustomerRow.update(**values, version=CustomerRow.version + 1).where(
            CustomerRow.id == customer
        ).execute(self._database)
        return True


def _customer(person: StagedPerson, key: int, at: datetime) -> tuple[object, ...]:
    born = person.birthday
    return (
        person.uid, 1, person.name, person.folded, person.given, person.family, "", person.address,
        born.month if born else None, born.day if born else None, born.year if born else None,
        "[]", False, "", "[]", key, to_ms(at), TILL,
    )  # fmt: skip


def _uid() -> str:
    return str(uuid.uuid4())

"""The one table of acts: every row written is noted with before and after, to be taken back."""

import json
import uuid
from typing import Any, cast

from peewee import Database, ForeignKeyField, IntegrityError, Model

from desktop.domain.errors import ActError, Trouble
from desktop.service.writing import ActHead
from desktop.store import raw_rows, sql
from desktop.store.fields import JsonField
from desktop.store.journaled import DAYS_OF_SHOP, JOURNALED, OF_DAYS, SEARCHED, STANDING
from desktop.store.office_team import forget_staff
from desktop.store.people_tables import CustomerRow, ImportRow, ShopRow, StaffRow
from desktop.store.standing import stands_on, stands_on_act, was_offered
from desktop.store.trade_tables import ActRow, CustomerFacts, OfferRow, TouchRow, VisitRow
from desktop.store.weights import make_stale

Raw = dict[str, Any]

_BY_TABLE = {model._meta.table_name: model for model in JOURNALED}
_UNCHOSEN = "DELETE FROM ideas WHERE customer_id = ? AND chosen = '[]'"
_PRACTISED = "DELETE FROM practice WHERE customer_id = ?"
_COUNTERS = ("version", "revision")
_UNCOMPARED = (*_COUNTERS, "edited", "id")
"""Columns that a later act about something else may have changed; ``edited`` is a set of names."""


class Journal:
    """Writes rows and remembers what they were; ``finish`` writes the act.

    Works inside the caller's transaction. Without a head nothing is remembered: for what is
    no act of anybody.
    """

    def __init__(self, database: Database, head: ActHead | None) -> None:
        self._database = database
        self._head = head
        self._changes: list[list[Any]] = []
        self._undoes: str | None = None
        self.act = str(uuid.uuid4())
        self.customer = head.customer if head else None
        self.renamed: set[int] = set()
        """Numbers of the people whose search keys are to be written anew."""
        self.lesson: Raw | None = None
        """What the act teaches."""
        self.amount: int | None = None
        """How many customers the act concerned, where no row says so."""
        self.days_changed = False
        """Whether the shop is open or closed on other days than before."""
        self.country_changed = False
        """Whether numbers are read by the rules of another country from now on."""
        self.came = False
        """Whether visits were written, so that what lists say of the person is old."""

    def insert(self, model: type[Model], **values: object) -> str:
        """Insert a row and return its uid.

        Raises:
            ActError: CHANGED_MEANWHILE when another row has the uid that is given.
        """
        given = values.pop("uid", None)
        uid = str(given or uuid.uuid4())
        if given and self._read(model, uid) is not None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        model.insert(uid=uid, **values).execute(self._database)
        self._note(model, uid, None, self._read(model, uid))
        return uid

    def update(self, model: type[Model], uid: str, **values: object) -> None:
        """Write some columns of a row, raise its version, and note what differs."""
        before = self._read(model, uid)
        if before is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        after = self._raw(model, values)
        changed = [column for column, value in after.items() if before[column] != value]
        if not changed:
            return
        self._write(model, uid, {column: after[column] for column in changed})
        self._note(
            model,
            uid,
            {column: before[column] for column in changed},
            {column: after[column] for column in changed},
            whole=before,
        )

    def delete(self, model: type[Model], uid: str) -> None:
        """Delete a row; all of it is noted."""
        before = self._read(model, uid)
        if before is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        self._drop(model, uid, before)
        self._note(model, uid, before, None)

    def undo(self, act: str, *, leniently: bool = False) -> None:
        """Take an act back, newest change first; leniently: what was changed since stays so.

        Raises:
            ActError: unknown, taken back already, or a later act stands on it.
        """
        row = ActRow.get_or_none(ActRow.uid == act)
        if row is None or row.__data__["imported"] is not None:
            raise ActError(Trouble.NOTHING_TO_UNDO)
        if row.undone_by is not None:
            raise ActError(Trouble.ALREADY_UNDONE)
        if not leniently and stands_on_act(self._database, int(row.id), row.customer, row.changes):
            raise ActError(Trouble.LATER_ACT)
        take = self._take_back_if_so if leniently else self._take_back
        for table, uid, before, after in reversed(cast("list[list[Any]]", row.changes)):
            take(_BY_TABLE[table], uid, before, after)
        ActRow.update(undone_by=self.act).where(ActRow.uid == act).execute(self._database)
        if self._turn(row.undoes) or row.lesson is not None:
            make_stale(self._database, self.act)
        self.customer = row.customer
        self._undoes = act

    def finish(self) -> None:
        """Write the act, if anybody did it."""
        if self._head is None:
            return
        ActRow.insert(
            uid=self.act,
            at=self._head.at,
            author=self._head.author,
            verb=self._head.verb,
            customer=self.customer,
            changes=self._changes,
            undoes=self._undoes,
            lesson=self.lesson,
            amount=self.amount,
        ).execute(self._database)

    def _turn(self, act: str | None) -> bool:
        """Let an undone act count again, so that what it had taken back counts no more, and so on.

        An undo can be undone, and that again. Say whether any of these acts teaches something.
        """
        undone_by: str | None = None
        teaches = False
        while act is not None:
            ActRow.update(undone_by=undone_by).where(ActRow.uid == act).execute(self._database)
            undone_by = None if undone_by else act
            row = ActRow.get(ActRow.uid == act)
            teaches = teaches or row.lesson is not None
            act = row.undoes
        return teaches

    def _take_back(
        self, model: type[Model], uid: str, before: Raw | None, after: Raw | None
    ) -> None:
        now = self._read(model, uid)
        if after is None:
            if now is not None or before is None:
                raise ActError(Trouble.LATER_ACT)
            self._restore(model, before)
            self._note(model, uid, None, self._read(model, uid))
            return
        if now is None or any(
            now[column] != value for column, value in after.items() if column not in _UNCOMPARED
        ):
            raise ActError(Trouble.LATER_ACT)
        if before is None:
            self._drop(model, uid, now)
            self._note(model, uid, now, None)
            return
        wanted = dict(before)
        if "edited" in wanted:
            wanted["edited"] = _without(now["edited"], before["edited"], after["edited"])
        self._write(model, uid, wanted)
        self._note(model, uid, {column: now[column] for column in wanted}, wanted, whole=now)

    def _take_back_if_so(
        self, model: type[Model], uid: str, before: Raw | None, after: Raw | None
    ) -> None:
        now = self._read(model, uid)
        if not (now and before and after):
            return
        same = {each: before[each] for each in after if now[each] == after[each]}
        if same:
            self._write(model, uid, same)
            self._note(model, uid, {each: now[each] for each in same}, same, whole=now)

    def _read(self, model: type[Model], uid: str) -> Raw | None:
        row = raw_rows.read(self._database, model, uid)
        return None if row is None else self._raw(model, row)

    def _write(self, model: type[Model], uid: str, raw: Raw) -> None:
        values = self._values(model, raw)
        raw_rows.write(self._database, model, uid, values, raised=_COUNTERS)

    def _restore(self, model: type[Model], raw: Raw) -> None:
        """Write a deleted row anew, under its old number while nobody else has that."""
        values = self._values(model, raw)
        imported = values.get("imported")
        if imported is not None and not (
            ImportRow.select().where((ImportRow.id == imported) & (ImportRow.state == "published"))
        ):
            raise ActError(Trouble.LATER_ACT)
        if model.get_or_none(_column(model, "id") == values["id"]) is not None:
            del values["id"]
        try:
            model.insert(**values).execute(self._database)
        except IntegrityError as error:  # what must be there once was made anew since
            raise ActError(Trouble.LATER_ACT) from error

    def _drop(self, model: type[Model], uid: str, raw: Raw) -> None:
        if model is CustomerRow:
            self._clear_person(int(raw["id"]))
        elif model is StaffRow:
            forget_staff(self._database, int(raw["id"]))
        elif model is TouchRow and was_offered(self._database, str(raw["key"])):
            raise ActError(Trouble.LATER_ACT)
        model.delete().where(_column(model, "uid") == uid).execute(self._database)

    def _clear_person(self, customer: int) -> None:
        """Drop what is no act of anybody about a person; whatever else stands refuses."""
        OfferRow.delete().where(
            (OfferRow.customer == customer) & OfferRow.answer.is_null()
        ).execute(self._database)
        sql.run(self._database, _UNCHOSEN, (customer,))
        sql.run(self._database, _PRACTISED, (customer,))
        CustomerFacts.delete().where(CustomerFacts.customer == customer).execute(self._database)
        if any(stands_on(self._database, model, customer) for model in STANDING):
            raise ActError(Trouble.LATER_ACT)

    def _note(
        self,
        model: type[Model],
        uid: str,
        before: Raw | None,
        after: Raw | None,
        *,
        whole: Raw | None = None,
    ) -> None:
        row = whole or after or before or {}
        if model is CustomerRow:
            self.renamed.add(int(row["id"]))
            into = ((each or {}).get("merged_into") for each in (before, after))
            self.renamed.update(self._number(uid) for uid in into if uid)
        elif model in SEARCHED:
            self.renamed.add(self._number(row["customer"]))
        elif model is VisitRow:
            self.came = True
        elif model in OF_DAYS:
            self.days_changed = True
        elif model is ShopRow and after:
            self.days_changed |= not DAYS_OF_SHOP.isdisjoint(after)
            self.country_changed |= "country" in after
        self._changes.append([model._meta.table_name, uid, before, after])

    def _raw(self, model: type[Model], values: dict[str, Any]) -> Raw:
        """Return columns as they are noted; a person by uid, for SQLite gives numbers anew."""
        fields = model._meta.fields
        raw: Raw = {}
        for name, value in values.items():
            field = fields[name]
            if isinstance(field, ForeignKeyField):
                key = getattr(value, "id", value)
                raw[name] = self._uid(key) if field.rel_model is CustomerRow else key
            else:
                raw[name] = field.db_value(value)
        return raw

    def _values(self, model: type[Model], raw: Raw) -> dict[str, Any]:
        fields = model._meta.fields
        values: dict[str, Any] = {}
        for name, value in raw.items():
            field = fields[name]
            if isinstance(field, ForeignKeyField):
                person = field.rel_model is CustomerRow and value is not None
                values[name] = self._number(value) if person else value
            else:
                values[name] = field.python_value(value)
        return values

    def _uid(self, number: int | None) -> str | None:
        if number is None:
            return None
        found = sql.rows(self._database, "SELECT uid FROM customer WHERE id = ?", (number,))
        return str(found[0][0])

    def _number(self, uid: str) -> int:
        found = sql.rows(self._database, "SELECT id FROM customer WHERE uid = ?", (uid,))
        if not found:
            raise ActError(Trouble.LATER_ACT)
        return int(found[0][0])


def _column(model: type[Model], name: str) -> Any:  # noqa: ANN401 - a peewee field is an expression
    return model._meta.fields[name]


def _without(now: str, before: str, after: str) -> str:
    """Return a list as it would be had one act not added to it (or taken from it)."""
    here, was, then = (set(json.loads(each)) for each in (now, before, after))
    return str(JsonField().db_value(sorted((here - (then - was)) | (was - then))))

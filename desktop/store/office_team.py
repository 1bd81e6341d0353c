"""Who works here and worked here, and their PINs."""

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol, cast

from peewee import JOIN, Database, PostgresqlDatabase

from desktop.domain.errors import ActError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.service.pin_port import Judge, KeptPin
from desktop.store import sql
from desktop.store.office_tables import StaffPin
from desktop.store.people_tables import ImportRow, StaffRow
from desktop.store.trade_tables import ActRow

_FORGET = (
    "DELETE FROM staff_pin WHERE staff_id = ?",
    "DELETE FROM practice WHERE staff_id = ?",
)

_OF_TEAM = ("staff-add", "staff-name", "staff-leave", "staff-return", "undo")
"""Verbs of acts that may have changed who bears a name."""


class Writing(Protocol):
    """Opens a short write transaction that translates the world's errors."""

    def __call__(self) -> AbstractContextManager[object]:
        """Return the transaction as a context manager."""
        ...


class TeamReader:
    """Reads the staff; holds the database, never a connection."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def everybody(self) -> tuple[Staff, ...]:
        """Return all who work here or worked here, in the order in which they came."""
        return _everybody()

    def writers(self, act: str) -> tuple[Staff, ...]:
        """Return who bore the name that an act was written under, when it was written.

        An act keeps a name. Whose it was then is found by going back through the later acts about
        the team; ``role`` is the one of today.
        """
        written = ActRow.get_or_none(ActRow.uid == act)
        if written is None:
            return ()
        then: dict[str, Staff | None] = {each.id: each for each in _everybody()}
        later = (
            ActRow.select(ActRow.changes)
            .where(
                ActRow.customer.is_null()
                & (ActRow.verb.in_(_OF_TEAM))
                & (ActRow.id > int(written.id))
            )
            .order_by(ActRow.id.desc())
        )
        for row in later:
            for table, uid, before, _ in reversed(cast("list[list[Any]]", row.changes)):
                if table == StaffRow._meta.table_name:
                    then[uid] = _before(uid, then.get(uid), before)
        name = str(written.author)
        return tuple(one for one in then.values() if one and one.active and one.name == name)


class PinTable:
    """Keeps the PINs, in transactions of their own and beside the acts."""

    def __init__(self, database: Database, writing: Writing) -> None:
        self._database = database
        self._writing = writing

    def pin(self, staff: str) -> KeptPin | None:
        """Return what is kept of somebody's PIN, or None when there is none."""
        row = StaffPin.select().join(StaffRow).where(StaffRow.uid == staff).first()
        if row is None:
            return None
        data = row.__data__
        return KeptPin(data["hash"], data["recovery"], data["wrong"], data["until"])

    def put(self, staff: str, *, pin: str, recovery: str, judge: Judge) -> None:
        """Keep the hashes of a new PIN and of its recovery code.

        Raises:
            ActError: CHANGED_MEANWHILE when nobody of this uid works here; what ``judge`` raises.
        """
        values = {"hash": pin, "recovery": recovery, "wrong": 0, "until": None}
        with self._writing():
            self._hold()
            judge(active_staff())
            row = StaffRow.get_or_none(StaffRow.uid == staff)
            if row is None:
                raise ActError(Trouble.CHANGED_MEANWHILE)
            StaffPin.insert(staff=row.id, **values).on_conflict(
                conflict_target=[StaffPin.staff], update=values
            ).execute(self._database)

    def remove(self, staff: str, *, judge: Judge) -> None:
        """Keep no PIN of somebody any more.

        Raises:
            ActError: what ``judge`` raises.
        """
        owner = StaffRow.select(StaffRow.id).where(StaffRow.uid == staff)
        with self._writing():
            self._hold()
            judge(active_staff())
            StaffPin.delete().where(StaffPin.staff.in_(owner)).execute(self._database)

    def count(self, staff: str, *, before: int, wrong: int, until: datetime | None) -> bool:
        """Write how many were wrong; False when another till has written it meanwhile."""
        owner = StaffRow.select(StaffRow.id).where(StaffRow.uid == staff)
        with self._writing():
            changed = (
                StaffPin.update(wrong=wrong, until=until)
                .where(StaffPin.staff.in_(owner) & (StaffPin.wrong == before))
                .execute(self._database)
            )
        return bool(changed)

    def _hold(self) -> None:
        """Keep other tills from changing the team until this transaction is over."""
        if isinstance(self._database, PostgresqlDatabase):
            self._database.execute_sql("SELECT id FROM shop FOR UPDATE")


def active_staff() -> tuple[Staff, ...]:
    """Return who works here now."""
    return tuple(each for each in _everybody() if each.active)


def forget_staff(database: Database, staff: int) -> None:
    """Drop what hangs on a row of the staff that is itself about to go.

    Raises:
        ActError: LATER_ACT when they have brought something in.
    """
    if ImportRow.select().where(ImportRow.author == staff).exists():
        raise ActError(Trouble.LATER_ACT)
    for statement in _FORGET:
        sql.run(database, statement, (staff,))


def _everybody() -> tuple[Staff, ...]:
    rows = (
        StaffRow.select(StaffRow, StaffPin.hash.alias("pin"))
        .join(StaffPin, JOIN.LEFT_OUTER)
        .order_by(StaffRow.id)
        .objects()
    )
    return tuple(_staff(row) for row in rows)


def _before(uid: str, after: Staff | None, columns: dict[str, Any] | None) -> Staff | None:
    """Return somebody as they were before a change; None: they were not there."""
    if columns is None:
        return None
    if after is None:
        return Staff(uid, columns["name"], Role(columns["role"]), active=bool(columns["active"]))
    return replace(
        after,
        name=columns.get("name", after.name),
        active=bool(columns.get("active", after.active)),
    )


def _staff(row: StaffRow) -> Staff:
    data = row.__data__
    return Staff(
        id=data["uid"],
        name=data["name"],
        role=Role(data["role"]),
        cue_off=data["cue_off"],
        has_pin=bool(getattr(row, "pin", None)),
        active=data["active"],
    )

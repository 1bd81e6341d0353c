"""Facts that somebody at the till says are wrong: reading them, and writing them under an act."""

from collections.abc import Mapping
from typing import Any

from peewee import Database, fn

from desktop.domain.errors import ActError, Trouble
from desktop.domain.explaining import CheckRow, Flag
from desktop.service.writing import ActHead
from desktop.store.care_tables import FlagRow
from desktop.store.journal import Journal
from desktop.store.people_tables import CustomerRow


class FlagReader:
    """Reads what the owner has to check."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, customer: str) -> tuple[Flag, ...]:
        """Return what is flagged of a person and not settled, oldest first."""
        rows = (
            FlagRow.select()
            .join(CustomerRow)
            .where((CustomerRow.uid == customer) & FlagRow.settled_at.is_null())
            .order_by(FlagRow.at, FlagRow.id)
        )
        return tuple(_flag(row, customer) for row in rows)

    def flag(self, flag: str) -> Flag | None:
        """Return one flag that is not settled, or None."""
        row = (
            FlagRow.select(FlagRow, CustomerRow)
            .join(CustomerRow)
            .where((FlagRow.uid == flag) & FlagRow.settled_at.is_null())
            .first()
        )
        return None if row is None else _flag(row, str(row.customer.uid))

    def to_check(self, *, limit: int) -> tuple[CheckRow, ...]:
        """Return the people of whom there is something to check, the longest waiting first."""
        count, first = fn.COUNT(FlagRow.id), fn.MIN(FlagRow.at)
        rows: Any = (
            CustomerRow.select(CustomerRow.uid, CustomerRow.name, count)
            .join(FlagRow)
            .where(FlagRow.settled_at.is_null() & CustomerRow.merged_into.is_null())
            .group_by(CustomerRow.id, CustomerRow.uid, CustomerRow.name)
            .order_by(first, CustomerRow.id)
            .limit(limit)
            .tuples()
        )
        return tuple(CheckRow(uid, name, number) for uid, name, number in rows)

    def flagged(self, code: str) -> frozenset[str]:
        """Return the people of whom a fact of which there is one is flagged."""
        rows: Any = (
            CustomerRow.select(CustomerRow.uid)
            .join(FlagRow)
            .where((FlagRow.code == code) & FlagRow.settled_at.is_null())
            .tuples()
        )
        return frozenset(uid for (uid,) in rows)


class Flagging:
    """The part of a unit of work about facts that are said to be wrong."""

    _head: ActHead
    _journal: Journal

    def add_flag(self, customer: str, code: str, params: Mapping[str, str | int]) -> str:
        """Write that a fact about a person is said to be wrong; return the flag's uid."""
        row = CustomerRow.get_or_none(CustomerRow.uid == customer)
        if row is None:
            raise ActError(Trouble.NO_CUSTOMER)
        return self._journal.insert(
            FlagRow,
            customer=int(row.id),
            code=code,
            params=dict(params),
            at=self._head.at,
            author=self._head.author,
        )

    def settle_flag(self, flag: str) -> None:
        """Write that the owner has looked at it."""
        self._journal.update(FlagRow, flag, settled_at=self._head.at, settled_by=self._head.author)


def _flag(row: FlagRow, customer: str) -> Flag:
    data: dict[str, Any] = row.__data__
    return Flag(
        id=data["uid"],
        customer=customer,
        code=data["code"],
        params=data["params"],
        at=data["at"],
        author=data["author"],
    )

"""Letting one person be known as another, and telling them apart again."""

from collections.abc import Iterable, Sequence
from typing import Any

from peewee import Database, Model

from desktop.domain.errors import ActError, Trouble
from desktop.store import sql
from desktop.store.care_tables import FlagRow, IdeasRow
from desktop.store.journal import Journal
from desktop.store.merging import may_merge
from desktop.store.office_tables import NotSame
from desktop.store.people_tables import (
    CardRow,
    CustomerRow,
    DietRow,
    EmailRow,
    MustNotRow,
    NoteRow,
    PhoneRow,
    PreferenceRow,
)
from desktop.store.trade_tables import ActRow, OfferRow, ProblemRow, VisitRow

_ONCE: tuple[tuple[type[Model], tuple[str, ...]], ...] = (
    (PhoneRow, ("e164", "typed")),
    (EmailRow, ("folded",)),
    (CardRow, ("folded",)),
    (MustNotRow, ("code", "word", "removed_at")),
    (DietRow, ("code",)),
    (PreferenceRow, ("taste", "text")),
)
"""What a person has once, with the columns that say which it is."""
_EACH: tuple[type[Model], ...] = (NoteRow, VisitRow, OfferRow, ProblemRow, FlagRow, IdeasRow)
"""What goes along row by row; an offer that nobody answered stays where it is."""
_DROP_FACTS = "DELETE FROM customer_facts WHERE customer_id = ?"


class MergeChange:
    """The part of a unit of work that writes who is who."""

    _database: Database
    _journal: Journal

    def merge(self, customer: str, *, into: str) -> None:
        """Let one person be known as another from now on, with all that is known of them.

        What the other has already is left behind. Sales stay under the till's own id of them, which
        is followed when they are read.

        Raises:
            ActError: NO_CUSTOMER; CHANGED_MEANWHILE for a person and themselves, also in a circle,
                and for somebody who is known as another already.
        """
        person, other = _row(customer), _row(into)
        if not may_merge(self._database, int(person.id), int(other.id)):
            raise ActError(Trouble.CHANGED_MEANWHILE)
        for model, columns in _ONCE:
            self._move_missing(model, columns, person, other)
        for model in _EACH:
            self._move(model, person, other)
        for known_as in CustomerRow.select().where(CustomerRow.merged_into == person.id):
            self._journal.update(CustomerRow, known_as.uid, merged_into=other.id)
        self._journal.update(CustomerRow, customer, merged_into=other.id)
        sql.run(self._database, _DROP_FACTS, (person.id,))

    def split(self, act: str) -> str:
        """Tell the two of a merge apart again; return the uid of who had gone.

        What was written since stays with who stayed; of what went along, all that is still as it
        was goes back.

        Raises:
            ActError: NOTHING_TO_UNDO, ALREADY_UNDONE; LATER_ACT when who stayed is known as a third
                meanwhile: those are to be told apart first.
        """
        row = ActRow.get_or_none((ActRow.uid == act) & (ActRow.verb == "merge"))
        if row is None:
            raise ActError(Trouble.NOTHING_TO_UNDO)
        if row.undone_by is not None:
            raise ActError(Trouble.ALREADY_UNDONE)
        gone, stays = gone_in(row.changes)
        now = _row(gone).merged_into
        if now is None or now.uid != stays:
            raise ActError(Trouble.LATER_ACT)
        self._journal.undo(act, leniently=True)
        return gone

    def not_same(self, one: str, other: str) -> None:
        """Remember that two people are not one."""
        low, high = sorted((int(_row(one).id), int(_row(other).id)))
        if not NotSame.select().where((NotSame.customer == low) & (NotSame.other == high)).exists():
            self._journal.insert(NotSame, customer=low, other=high, **self._stamp())

    def _stamp(self) -> dict[str, Any]:
        """Return who writes, and when."""
        raise NotImplementedError

    def _move_missing(
        self, model: type[Model], columns: tuple[str, ...], person: CustomerRow, other: CustomerRow
    ) -> None:
        here = {_values(row, columns) for row in _of(model, int(other.id))}
        for row in _of(model, int(person.id)):
            if _values(row, columns) not in here:
                self._journal.update(model, row["uid"], customer=other.id)

    def _move(self, model: type[Model], person: CustomerRow, other: CustomerRow) -> None:
        for row in _of(model, int(person.id)):
            if model is OfferRow and row["answer"] is None:
                continue
            self._journal.update(model, row["uid"], customer=other.id)


def gone_in(changes: Iterable[Sequence[Any]]) -> tuple[str, str]:
    """Return the uids of who had gone in a merge, and of who stayed.

    Who was known as the one who had gone went along, and is not meant.
    """
    return next(
        (str(uid), str(after["merged_into"]))
        for table, uid, before, after in changes
        if table == "customer" and after and after.get("merged_into") and not before["merged_into"]
    )


def _of(model: type[Model], customer: int) -> list[dict[str, Any]]:
    owner: Any = model._meta.fields["customer"]
    key: Any = model._meta.fields["id"]
    return [row.__data__ for row in model.select().where(owner == customer).order_by(key)]


def _values(row: dict[str, Any], columns: tuple[str, ...]) -> tuple[object, ...]:
    if columns[0] == "e164" and row["e164"]:
        return (row["e164"],)
    return tuple(row[column] for column in columns)


def _row(customer: str) -> CustomerRow:
    row: CustomerRow | None = CustomerRow.get_or_none(CustomerRow.uid == customer)
    if row is None:
        raise ActError(Trouble.NO_CUSTOMER)
    return row

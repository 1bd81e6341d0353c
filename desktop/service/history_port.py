"""What the history of a customer is read from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

Row = Mapping[str, object]
"""Columns of a row as the store keeps them: days and moments as numbers, structures as JSON."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row as it was before and after an act, whole as far as it is known; None: no row."""

    table: str
    uid: str
    before: Row | None
    after: Row | None
    columns: frozenset[str]
    """The columns that the act wrote."""


@dataclass(frozen=True, slots=True)
class ActRecord:
    """One act about a customer."""

    id: str
    number: int
    at: datetime
    author: str
    verb: str
    changes: Sequence[RowChange]
    file: str = ""
    undone_by: str = ""
    shared: bool = False
    """Whether it is an act about more than this person, of which only their part is here."""


@dataclass(frozen=True, slots=True)
class AgreementRecord:
    """What a person said to being remembered, and who wrote it down."""

    day: date
    author: str


class HistoryStore(Protocol):
    """Reads the table of acts, one customer at a time."""

    def acts(
        self, customer: str, *, before: int | None, limit: int
    ) -> tuple[tuple[ActRecord, ...], int | None]:
        """Return acts about a person, newest first, and where the next ones begin.

        Those about people who are known as this one count too, and the imports that brought
        something of them; acts that only take others back are left out.
        """
        ...

    def agreement(self, customer: str) -> AgreementRecord | None:
        """Return when a person was last asked about being remembered, or None."""
        ...

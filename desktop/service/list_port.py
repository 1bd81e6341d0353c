"""What the office's list of customers needs of a store."""

from collections.abc import Sequence
from typing import Protocol

from desktop.domain.customer_export import ExportRow
from desktop.domain.customer_list import ListPiece, ListPlace, ListQuestion, ListRow, Numbers


class PeopleList(Protocol):
    """Reads who is on a list in which order, and what it shows of some of them."""

    def piece(self, question: ListQuestion, after: ListPlace | None, *, window: int) -> ListPiece:
        """Return who follows in a list, from one look at so many customers."""
        ...

    def among(self, question: ListQuestion, customers: Sequence[str]) -> Numbers:
        """Return those of some customers (by uid) whom the filters fit, in the order given."""
        ...

    def of(self, question: ListQuestion, customers: Sequence[str]) -> Numbers:
        """Return those of some customers (by uid) whom the filters fit, in the list's order."""
        ...

    def rows(self, numbers: Sequence[int]) -> tuple[ListRow, ...]:
        """Return these customers, in this order; who is not to be seen any more is left out."""
        ...

    def tags(self) -> tuple[str, ...]:
        """Return every tag that somebody has, in the order of the alphabet."""
        ...


class PeopleExport(Protocol):
    """Reads what is known of many customers at once."""

    def rows(self, numbers: Sequence[int], *, private: bool) -> tuple[ExportRow, ...]:
        """Return what is known of customers, in this order; who is gone meanwhile is left out."""
        ...

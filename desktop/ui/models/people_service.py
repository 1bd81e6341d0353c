"""What the model of the list of customers asks, and of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.domain.customer_list import (
        ListHead,
        ListPiece,
        ListPlace,
        ListQuestion,
        ListRow,
    )
    from desktop.domain.errors import UsualError

T = TypeVar("T")


class Asking(Protocol):
    """Has something read in the background."""

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[UsualError], None] | None = None,
        key: str = "",
    ) -> None:
        """Have something read; with a key only the latest answer of that key is given."""
        ...


class ListService(Protocol):
    """Reading the list, on the reader thread."""

    def list_head(self) -> ListHead:
        """Return what stands around the list."""
        ...

    def list_piece(
        self, question: ListQuestion, after: ListPlace | None, *, window: int, rows: int = 0
    ) -> ListPiece:
        """Return who follows in a list, from one look at so many customers."""
        ...

    def list_rows(self, numbers: Sequence[int]) -> tuple[ListRow, ...]:
        """Return what the list shows of some customers."""
        ...

    def list_number(self, customer: str) -> int:
        """Return a customer's number in the list, 0 of nobody."""
        ...

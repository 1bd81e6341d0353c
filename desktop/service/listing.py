"""The office's list of customers: sorted, filtered, searched, read in pieces and pages."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.customer_list import (
    ListHead,
    ListPiece,
    ListPlace,
    ListQuestion,
    ListRow,
)
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs

BEST = 50
"""So many of those whom a text may mean are listed."""


class ListVerbs:
    """Reads the list; nothing here writes, and nothing looks at all customers at once."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def list_head(self) -> ListHead:
        """Return what stands around the list."""
        store = self._acting.store
        return ListHead(
            store.facts.customers(), store.office.customers.tags(), self._acting.today()
        )

    @needs(Right.OFFICE)
    def list_piece(
        self, question: ListQuestion, after: ListPlace | None, *, window: int, rows: int = 0
    ) -> ListPiece:
        """Return who follows in a list, from one look at so many customers.

        Those whom a filter fits may be none of them, and yet the list goes on. rows: of so many,
        the first, it is also said what the list shows of them.
        """
        customers = self._acting.store.office.customers
        if question.text.strip():
            piece = ListPiece(customers.among(question, self._meant(question)))
        elif question.people is not None:
            piece = ListPiece(customers.of(question, question.people))
        else:
            piece = customers.piece(question, after, window=window)
        if rows <= 0:
            return piece
        return replace(piece, rows=customers.rows(piece.numbers[:rows]))

    @needs(Right.OFFICE)
    def list_rows(self, numbers: Sequence[int]) -> tuple[ListRow, ...]:
        """Return what the list shows of some customers; who is gone meanwhile is left out."""
        return self._acting.store.office.customers.rows(numbers)

    @needs(Right.OFFICE)
    def list_number(self, customer: str) -> int:
        """Return a customer's number in the list, 0 of nobody; somebody merged has the other's."""
        there = self._acting.store.people.resolve(customer)
        found = self._acting.store.office.customers.among(ListQuestion(), [there or customer])
        return found[0] if found else 0

    def _meant(self, question: ListQuestion) -> tuple[str, ...]:
        knowing = self._acting.knowing
        found = self._acting.store.people.search(
            question.text, shop=knowing.shop(), now=knowing.now(), limit=BEST
        )
        hits = tuple(each.id for each in found.hits)
        if question.people is None:
            return hits
        only = frozenset(question.people)
        return tuple(each for each in hits if each in only)

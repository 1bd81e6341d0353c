"""What every till's format offers: to know its own files by their header, and to read them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from desktop.domain.till import RowProblem, TillCustomer, TillSale
from desktop.exchange.table import Table


@dataclass(frozen=True, slots=True)
class Context:
    """What the file leaves open and the shop knows: ISO 3166 country, ISO 4217 currency."""

    country: str
    currency: str


class Format(Protocol):
    """One kind of file of one till.

    kind: "customers" or "sales". source: the till, within which its ids are unique.
    """

    name: str
    kind: str
    source: str

    def fits(self, table: Table) -> bool:
        """Say, by the names in the header, whether the table is of this format."""
        ...

    def read(
        self, table: Table, context: Context
    ) -> Iterator[TillCustomer | TillSale | RowProblem]:
        """Yield what the file says, and what of it could not be used."""
        ...

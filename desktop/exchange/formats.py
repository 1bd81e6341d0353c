"""The formats that are known, and which of them a file has."""

from desktop.domain.errors import FileError, Trouble
from desktop.exchange.format import Context, Format
from desktop.exchange.square_customers import SquareCustomers
from desktop.exchange.square_items import SquareItems
from desktop.exchange.table import Table

__all__ = ["FORMATS", "Context", "Format", "recognise"]

FORMATS: tuple[Format, ...] = (SquareItems(), SquareCustomers())


def recognise(table: Table) -> Format:
    """Return the format of a table.

    Raises:
        FileError: no format knows this header.
    """
    for each in FORMATS:
        if each.fits(table):
            return each
    raise FileError(Trouble.FORMAT_UNKNOWN)

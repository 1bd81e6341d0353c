"""Reading one of the till's files into values; nothing here knows the store."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.errors import FileError, Trouble
from desktop.domain.shop import Shop
from desktop.domain.till import RowProblem, TillCustomer, TillSale
from desktop.exchange.format import Context, Format
from desktop.exchange.formats import recognise
from desktop.exchange.table import read_table

READ_PIECE = 500
"""Rows read before it is asked whether the person cancelled."""


class CancelledError(Exception):
    """The person cancelled: nothing of the file at hand is kept."""


@dataclass(slots=True)
class TillFile:
    """One file as read: its values in order, and what could not be used."""

    name: str
    digest: str
    format: Format
    customers: list[TillCustomer] = field(default_factory=list)
    sales: list[TillSale] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)


def read_file(file: Path, shop: Shop, cancelled: Callable[[], bool]) -> TillFile:
    """Return what a file says.

    Raises:
        FileError: FILE_MISSING, FILE_UNREADABLE, FILE_EMPTY, FORMAT_UNKNOWN.
        CancelledError: ``cancelled`` said so while it was read.
    """
    try:
        data = file.read_bytes()
    except FileNotFoundError as error:
        raise FileError(Trouble.FILE_MISSING) from error
    except (OSError, ValueError) as error:  # a NUL in the path is a ValueError
        raise FileError(Trouble.FILE_UNREADABLE) from error
    table = read_table(data)
    found = recognise(table)
    result = TillFile(str(file), hashlib.sha256(data).hexdigest(), found)
    context = Context(shop.place.country, shop.place.currency)
    for count, value in enumerate(found.read(table, context)):
        if count % READ_PIECE == 0 and cancelled():
            raise CancelledError
        if isinstance(value, TillCustomer):
            result.customers.append(value)
        elif isinstance(value, TillSale):
            result.sales.append(value)
        else:
            result.problems.append(value)
    return result

"""Reading one of the till's files into values; nothing here knows the store."""

import hashlib
from collections.abc import Callable, Sequence
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


def refuse_useless(files: Sequence[Path]) -> None:
    """Look whether any of these files is of use, before a shop is begun for them.

    Raises:
        FileError: none is; the first one's error.
    """
    wrong: FileError | None = None
    for file in files:
        try:
            recognise(read_table(_content(file)))
        except FileError as error:
            wrong = wrong or FileError(error.trouble, file=str(file))
        else:
            return
    if wrong is not None:
        raise wrong


def read_file(file: Path, shop: Shop, cancelled: Callable[[], bool]) -> TillFile:
    """Return what a file says.

    Raises:
        FileError: FILE_MISSING, FILE_UNREADABLE, FILE_EMPTY, FORMAT_UNKNOWN.
        CancelledError: ``cancelled`` said so while it was read.
    """
    data = _content(file)
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


def _content(file: Path) -> bytes:
    try:
        if file.exists() and not file.is_file():
            raise FileError(Trouble.FILE_UNREADABLE)  # a pipe or a device would never end
        return file.read_bytes()
    except FileNotFoundError as error:
        raise FileError(Trouble.FILE_MISSING) from error
    except (OSError, ValueError) as error:  # a NUL in the path is a ValueError
        raise FileError(Trouble.FILE_UNREADABLE) from error

"""Reading one of the till's files into values; nothing here knows the store."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.domain.errors import FileError, Trouble
from desktop.domain.guards import has_card_number
from desktop.domain.shop import Shop
from desktop.domain.till import RowProblem, TillCustomer, TillSale
from desktop.exchange.format import Context, Format
from desktop.exchange.formats import recognise
from desktop.exchange.table import read_table
from desktop.service.staging import StagedSale

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


def storable_name(name: str) -> str:
    """Return a file's name as a store can keep it; the system allows more."""
    plain = name.encode("utf-8", "replace").decode("utf-8")
    return "" if has_card_number(plain) else plain


def staged_sale(row: TillSale, shop: Shop) -> StagedSale:
    """Return a sale as it is staged: its moment by the shop's clock where the file says none."""
    zone = ZoneInfo(row.zone or shop.place.zone)
    # a time that the clock change makes double is the earlier one: fold 0
    at = row.local.replace(tzinfo=zone, fold=0)
    return StagedSale(
        transaction=row.transaction,
        at=at,
        day=shop.business_day(at),
        external=row.external_ids[0] if row.external_ids else None,
        lines=row.lines,
        categories=row.categories or ("",) * len(row.lines),
        currency=row.currency,
    )

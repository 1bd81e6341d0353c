"""Visits and what was bought: sales of the till and visits marked by hand, joined into comings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Line:
    """One thing bought: item, options, how many (1.0 = one), the price in minor units."""

    item: str
    options: tuple[str, ...] = ()
    quantity: float = 1.0
    amount: int = 0

    @property
    def label(self) -> str:
        """The item as people say it: "Matcha latte, oat milk, 16 oz"."""
        return ", ".join((self.item, *self.options))


@dataclass(frozen=True, slots=True)
class Mark:
    """A visit marked by hand: ``at`` in UTC, ``local`` on the shop's clock, without zone."""

    id: str
    at: datetime
    local: datetime
    day: date
    author: str
    apart: bool = False
    """*Count it anyway*: no other visit and no import ever joins it."""
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Sale:
    """A transaction of the till by a known person; the fields as in :class:`Mark`."""

    id: str
    at: datetime
    local: datetime
    day: date
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Coming:
    """One time they came: marks and sales within the visit window of each other.

    ``at``, ``local``, ``day`` are the till's when a sale is among them, else the mark's. ``lines``
    are the till's items, or the mark's when the till has none.
    """

    at: datetime
    local: datetime
    day: date
    lines: tuple[Line, ...]
    marks: tuple[str, ...]
    sales: tuple[str, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """The distinct items of this coming, in order."""
        return tuple(dict.fromkeys(line.label for line in self.lines))


def comings(
    marks: Iterable[Mark], sales: Iterable[Sale], *, window: timedelta
) -> tuple[Coming, ...]:
    """Join marks and sales of one customer into comings, oldest first.

    A coming holds everything up to ``window`` after its first mark or sale. The answer depends only
    on what there is, never on the order in which it came, so that overlapping exports can be
    brought in in any order, and taking an import back leaves no trace. A mark that was counted
    apart on purpose stands alone.
    """
    together: list[Mark | Sale] = []
    alone: list[list[Mark | Sale]] = []
    for mark in marks:
        if mark.apart:
            alone.append([mark])
        else:
            together.append(mark)
    together.extend(sales)
    together.sort(key=lambda each: (each.at, each.id))
    groups = alone
    start: datetime | None = None
    for each in together:
        if start is not None and each.at - start <= window:
            groups[-1].append(each)
        else:
            groups.append([each])
            start = each.at
    return tuple(sorted((_coming(group) for group in groups), key=lambda coming: coming.at))


def _coming(group: Sequence[Mark | Sale]) -> Coming:
    sales = [each for each in group if isinstance(each, Sale)]
    first = sales[0] if sales else group[0]
    lines = tuple(line for sale in sales for line in sale.lines)
    if not lines:
        lines = tuple(line for each in group for line in each.lines)
    return Coming(
        at=first.at,
        local=first.local,
        day=first.day,
        lines=lines,
        marks=tuple(each.id for each in group if isinstance(each, Mark)),
        sales=tuple(each.id for each in sales),
    )

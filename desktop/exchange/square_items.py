"""Square's item sales: one record per thing sold, a transaction is several of them."""

from collections.abc import Iterator

from desktop.domain.errors import Trouble
from desktop.domain.guards import LINE_LIMIT, is_storable
from desktop.domain.till import Reason, RowProblem, TillCustomer, TillSale
from desktop.domain.visits import Line
from desktop.exchange.baskets import KIND, Basket, Row, Sold
from desktop.exchange.dates import Dates, read_time, split_moment
from desktop.exchange.format import Context
from desktop.exchange.money import read_money, read_quantity
from desktop.exchange.table import Record, Table
from desktop.exchange.text import guarded, split_options
from desktop.exchange.zones import iana_zone

_OWN = (
    *("Price Point Name", "Modifiers Applied", "Payment ID", "Event Type", "Time Zone"),
    *("Dining Option", "Device Name", "Net Sales", "Gross Sales", "Category", "SKU"),
)
_ENOUGH = 3

_NOT_SOLD = frozenset({"refund", "refunded", "void", "voided", "cancelled", "canceled"})
_NO_THING = frozenset({"", "custom amount"})
_NO_OPTION = frozenset({"", "regular", "none"})
_NO_CATEGORY = frozenset({"none", "uncategorized", "uncategorised"})
_LONGEST_ID = 200
_LONGEST_ZONE = 60


class SquareItems:
    """Square's item sales in all their forms (24 to 35 columns), in any order of columns."""

    name = "square-items"
    kind = "sales"
    source = "square"

    def fits(self, table: Table) -> bool:
        """Say whether the header is this export's."""
        needed = all(map(table.has, ("Date", "Item", "Qty")))
        keyed = table.has("Transaction ID") or table.has("Payment ID")
        return needed and keyed and sum(map(table.has, _OWN)) >= _ENOUGH

    def read(
        self, table: Table, context: Context
    ) -> Iterator[TillCustomer | TillSale | RowProblem]:
        """Yield the transactions in the order of the file, and what could not be used.

        The lines of a transaction need not stand together, so the whole file is read first.
        """
        reading = _Reading(context)
        for record in table.records():
            problem = record if isinstance(record, RowProblem) else reading.take(record)
            if problem is not None:
                yield RowProblem(problem.line, problem.code, problem.params, kind=KIND)
        yield from reading.sales()


class _Reading:
    """One file while it is read: its baskets, its days, and what was noticed on the way."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._baskets: dict[str, Basket] = {}
        self._days: dict[str, int] = {}
        self._zones: dict[str, str | None] = {"": None}
        self._things: dict[tuple[str, str, str], tuple[str, tuple[str, ...]] | RowProblem] = {}
        self._remarks: list[RowProblem] = []
        self._timeless = False

    def take(self, record: Record) -> RowProblem | None:
        """Put a record into its basket; a record without one is a problem."""
        transaction = record.get("Transaction ID")
        if not transaction:
            payment = record.get("Payment ID")
            if not payment:
                return RowProblem(record.line, Reason.NO_TRANSACTION_ID)
            transaction = f"payment:{payment}"
        customer = record.get("Customer ID")
        for field, text in (("transaction-id", transaction), ("customer-id", customer)):
            if len(text) > _LONGEST_ID or not is_storable(text):
                return RowProblem(record.line, Trouble.TEXT_FORBIDDEN, {"field": field})
        basket = self._baskets.get(transaction)
        if basket is None:
            basket = self._baskets[transaction] = Basket(transaction)
        basket.rows.append(self._row(record))
        basket.customer = basket.customer or customer
        basket.reference = basket.reference or record.get("Customer Reference ID")
        basket.person = basket.person or record.get("Customer Name")
        return None

    def sales(self) -> Iterator[TillSale | RowProblem]:
        """Yield what the file says, now that all of it was seen."""
        dates = Dates(self._days, self._context.country)
        if dates.unsure:
            order = "month-day" if dates.month_first else "day-month"
            line = min(self._days.values())
            yield RowProblem(line, Reason.DATE_ORDER, {"order": order}, fatal=False)
        yield from self._remarks
        days = {text: dates.read(text) for text in self._days}
        for basket in self._baskets.values():
            yield from basket.sales(days)

    def _row(self, record: Record) -> Row:
        day, clock = split_moment(record.get("Date"))
        clock = record.get("Time") or clock
        self._days.setdefault(day, record.line)
        row = Row(record.line, day, read_time(clock), self._zone(record))
        if row.clock is None:
            self._no_time(row, clock)
        self._sold(row, record)
        return row

    def _sold(self, row: Row, record: Record) -> None:
        cell = record.get("Qty")
        quantity = read_quantity(cell) if cell else 1.0
        cell = record.first("Net Sales", "Product Sales", "Gross Sales")
        money = read_money(cell, self._context.currency) if cell else (0, self._context.currency)
        if quantity is None or money is None:
            field = "quantity" if quantity is None else "amount"
            row.problem = row.problem or _problem(row.line, Reason.BAD_NUMBER, field=field)
            return
        amount, row.currency = money
        if record.get("Event Type").casefold() in _NOT_SOLD:
            row.sold = Sold.REFUNDED
        elif quantity < 0 or amount < 0:
            row.sold = Sold.RETURNED
        thing = self._thing(record)
        if isinstance(thing, RowProblem):
            row.problem = row.problem or _problem(row.line, thing.code, **thing.params)
        elif thing[0] and quantity:
            row.thing = Line(thing[0], thing[1], quantity, amount)
            category = record.get("Category")
            if category.casefold() not in _NO_CATEGORY:
                row.category = guarded(category, field="category")[0]

    def _thing(self, record: Record) -> tuple[str, tuple[str, ...]] | RowProblem:
        """What was sold and its options, or why that may not be kept; each is looked at once."""
        cells = (
            record.get("Item"),
            record.get("Price Point Name"),
            record.get("Modifiers Applied"),
        )
        known = self._things.get(cells)
        if known is None:
            known = self._things[cells] = _read_thing(*cells)
        return known

    def _zone(self, record: Record) -> str | None:
        name = record.get("Time Zone")
        if name not in self._zones:
            zone = self._zones[name] = iana_zone(name)
            if zone is None:
                shown = guarded(name, field="zone", limit=_LONGEST_ZONE)[0]
                self._remark(record.line, Reason.UNKNOWN_ZONE, zone=shown)
        return self._zones[name]

    def _no_time(self, row: Row, clock: str) -> None:
        if clock:
            row.problem = _problem(row.line, Reason.BAD_TIME, field="time")
        elif not self._timeless:
            self._timeless = True
            self._remark(row.line, Reason.NO_TIME)

    def _remark(self, line: int, code: str, **params: str | int) -> None:
        self._remarks.append(RowProblem(line, code, params, fatal=False))


def _read_thing(
    item: str, price_point: str, modifiers: str
) -> tuple[str, tuple[str, ...]] | RowProblem:
    cells = (("item", item), ("size", price_point), ("options", modifiers))
    texts: list[str] = []
    for field, cell in cells:
        text, refused = guarded(cell, field=field, limit=LINE_LIMIT)
        if refused:
            return RowProblem(0, refused.trouble, refused.params)
        texts.append(text)
    item, price_point, modifiers = texts
    if item.casefold() in _NO_THING:
        return "", ()
    sizes = () if price_point.casefold() in {*_NO_OPTION, item.casefold()} else (price_point,)
    options = tuple(each for each in split_options(modifiers) if each.casefold() != "none")
    return item, sizes + options


def _problem(line: int, code: str, **params: str | int) -> RowProblem:
    return RowProblem(line, code, params, kind=KIND)

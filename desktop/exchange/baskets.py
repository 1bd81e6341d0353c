"""Records put together into transactions: what was bought, what was brought back, by whom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum

from desktop.domain.guards import EMAIL_LIMIT, NAME_LIMIT
from desktop.domain.till import Reason, RowProblem, TillSale
from desktop.domain.visits import Line
from desktop.exchange.text import folded, guarded, is_email, is_junk_name

_NOON = time(12)
_REFUND_MARK = "#refund"

KIND = "sale"


class Sold(Enum):
    """Whether a record says that something was bought."""

    BOUGHT = 1
    REFUNDED = 2
    RETURNED = 3
    """A negative line that is no refund of its own, as in an exchange."""


@dataclass(slots=True)
class Row:
    """One record of a transaction. day: as written; clock: None when the till gave no time."""

    line: int
    day: str
    clock: time | None
    zone: str | None
    sold: Sold = Sold.BOUGHT
    thing: Line | None = None
    category: str = ""
    currency: str = ""
    problem: RowProblem | None = None


@dataclass(frozen=True, slots=True)
class _Customer:
    """Who bought, as far as the transaction says it, and remarks about what it says."""

    ids: tuple[str, ...]
    name: str = ""
    email: str = ""
    remarks: tuple[RowProblem, ...] = ()


@dataclass(slots=True)
class Basket:
    """A transaction while its file is read: its rows, and what they say of the customer."""

    transaction: str
    rows: list[Row] = field(default_factory=list)
    customer: str = ""
    reference: str = ""
    person: str = ""

    def sales(self, days: Mapping[str, date | None]) -> Iterator[TillSale | RowProblem]:
        """Yield the sale, a refund apart from it, and what could not be used.

        ``days`` says what each written day means. A good row is kept when another of its
        transaction is bad; the problem is then a remark, since the transaction is not lost.
        """
        good: list[Row] = []
        problems: list[RowProblem] = []
        for row in self.rows:
            problem = row.problem
            if problem is None and days[row.day] is None:
                problem = _problem(row.line, Reason.BAD_DATE, "date")
            if problem is None:
                good.append(row)
            else:
                problems.append(problem)
        for number, problem in enumerate(problems):
            fatal = not good and number == 0
            yield RowProblem(problem.line, problem.code, problem.params, fatal=fatal, kind=KIND)
        if good:
            yield from self._sales(good, days)

    def _sales(
        self, rows: Sequence[Row], days: Mapping[str, date | None]
    ) -> Iterator[TillSale | RowProblem]:
        customer = self._who()
        yield from customer.remarks
        bought = [row for row in rows if row.sold is Sold.BOUGHT]
        back = [row for row in rows if row.sold is Sold.REFUNDED or not bought]
        if bought:
            others = len(rows) - len(bought) - len(back)
            yield _sale(self.transaction, bought, days, customer, records=len(bought) + others)
        if back:
            # apart from its sale, so that neither takes the other's place in the shop
            key = self.transaction + (_REFUND_MARK if bought else "")
            yield _sale(key, back, days, customer, records=len(back), refund=True)

    def _who(self) -> _Customer:
        line = self.rows[0].line
        remarks: list[RowProblem] = []

        def kept(text: str, field_code: str, limit: int) -> str:
            good, refused = guarded(text, field=field_code, limit=limit)
            if refused:
                remarks.append(
                    RowProblem(line, refused.trouble, refused.params, fatal=False, kind=KIND)
                )
            return good

        written = is_email(self.person)
        email = kept(self.person, "email", EMAIL_LIMIT) if written else ""
        name = "" if written else kept(self.person, "name", NAME_LIMIT)
        if is_junk_name(name):
            name = ""
        reference = kept(self.reference, "reference", NAME_LIMIT)
        ids = tuple(each for each in (self.customer, reference and f"ref:{reference}") if each)
        if not ids and email:
            ids = (f"email:{folded(email)}",)
        elif not ids and name:
            ids = (f"name:{folded(name)}",)
        return _Customer(ids, name, email, tuple(remarks))


def _problem(line: int, code: str, field_code: str) -> RowProblem:
    return RowProblem(line, code, {"field": field_code}, kind=KIND)


def _sale(
    transaction: str,
    rows: Sequence[Row],
    days: Mapping[str, date | None],
    customer: _Customer,
    *,
    records: int,
    refund: bool = False,
) -> TillSale:
    moments = (
        (datetime.combine(day, row.clock or _NOON), row)
        for row in rows
        if (day := days[row.day]) is not None
    )
    local, earliest = min(moments, key=lambda each: each[0])
    things = [row for row in rows if row.thing is not None]
    return TillSale(
        line=rows[0].line,
        transaction=transaction,
        local=local,
        zone=earliest.zone,
        lines=tuple(row.thing for row in things if row.thing is not None),
        external_ids=customer.ids,
        name=customer.name,
        email=customer.email,
        refund=refund,
        currency=earliest.currency,
        categories=tuple(row.category for row in things),
        records=records,
    )

"""Square's customer directory: one record per person."""

import re
from collections.abc import Iterator
from datetime import date

from desktop.domain.errors import TextError
from desktop.domain.guards import EMAIL_LIMIT, NAME_LIMIT, NOTE_LIMIT, PHONE_LIMIT
from desktop.domain.people import Birthday
from desktop.domain.till import Reason, RowProblem, TillCustomer, TillSale
from desktop.exchange.dates import Dates, split_moment
from desktop.exchange.format import Context
from desktop.exchange.table import Record, Table
from desktop.exchange.text import guarded, is_email, is_junk_name

_GIVEN = ("First Name", "Given Name")
_FAMILY = ("Last Name", "Surname", "Family Name")
_EMAIL = ("Email Address", "Email")
_PHONE = ("Phone Number", "Phone")
_DAYS = ("Birthday", "First Visit", "Last Visit")
_OWN = (
    *("Reference ID", "Nickname", "Company Name", "Creation Source", "First Visit", "Last Visit"),
    *("Transaction Count", "Lifetime Spend", "Email Subscription Status", "Instant Profile"),
    *("Blocked from online booking", "Birthday", "Memo", "Street Address 1", "Street Address 2"),
)
_ENOUGH = 4
_KIND = "customer"

_PHONES_APART = re.compile(r"\s*[;/|\n,]\s*")
_SPREADSHEET_RUIN = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)
_SHORTEST_PHONE = 5
_WHOLE_PHONE = 7


class SquareCustomers:
    """The 23 columns of Square's customers export, in any order, with any of them missing."""

    name = "square-customers"
    kind = "customers"
    source = "square"

    def fits(self, table: Table) -> bool:
        """Say whether the header is this export's."""
        if table.has("Item") or not any(map(table.has, (*_GIVEN, *_FAMILY, *_EMAIL, *_PHONE))):
            return False
        return table.has("Square Customer ID") or sum(map(table.has, _OWN)) >= _ENOUGH

    def read(
        self, table: Table, context: Context
    ) -> Iterator[TillCustomer | TillSale | RowProblem]:
        """Yield the people of the file, and what could not be used."""
        days = _days(table)
        dates = Dates(days, context.country)
        if dates.unsure:
            order = "month-day" if dates.month_first else "day-month"
            line = next(days[day] for day in days if Dates((day,), context.country).unsure)
            yield RowProblem(line, Reason.DATE_ORDER, {"order": order}, fatal=False)
        for record in table.records():
            if isinstance(record, RowProblem):
                yield RowProblem(record.line, record.code, record.params, kind=_KIND)
            else:
                yield from _Person(record, dates).values()


def _days(table: Table) -> dict[str, int]:
    """Every date of the file as it is written, and the line on which it stands first."""
    days: dict[str, int] = {}
    for record in table.records():
        if isinstance(record, Record):
            for name in _DAYS:
                cell = record.get(name)
                if cell:
                    days.setdefault(split_moment(cell)[0], record.line)
    return days


class _Person:
    """One record while it is read: what is good of it, and the remarks about the rest."""

    def __init__(self, record: Record, dates: Dates) -> None:
        self._record = record
        self._dates = dates
        self._remarks: list[RowProblem] = []
        self._lost: TextError | None = None

    def values(self) -> Iterator[TillCustomer | RowProblem]:
        """Yield the person and the remarks, or why there is none."""
        person = self._read()
        if self._lost is not None:
            yield self._problem(self._lost.trouble, self._lost.params, fatal=True)
        elif person is None:
            yield self._problem(Reason.EMPTY_ROW, {}, fatal=True)
        else:
            yield person
            yield from self._remarks

    def _read(self) -> TillCustomer | None:
        given, family = self._name(*_GIVEN), self._name(*_FAMILY)
        nickname, company = self._name("Nickname"), self._name("Company Name")
        emails = self._emails()
        phones = self._phones(self._record.first(*_PHONE))
        written = [part for part in (given, family, nickname, company) if is_email(part)]
        if written:
            emails = tuple(dict.fromkeys((*emails, *written)))
            given, family, nickname, company = (
                "" if part in written else part for part in (given, family, nickname, company)
            )
        whole = " ".join(part for part in (given, family) if part)
        if not phones and not any(map(str.isalpha, whole)):
            phones = self._phones(whole, whole=True)
        candidates = (whole, nickname, company)
        name = next((each for each in candidates if not is_junk_name(each)), "")
        ids = self._ids()
        memo = self._optional("Memo", "Note", "Notes", field="memo", limit=NOTE_LIMIT, lines=True)
        if not (ids or whole or nickname or company or phones or emails or memo):
            return None
        return TillCustomer(
            line=self._record.line,
            external_ids=ids,
            name=name,
            given=given if name == whole else "",
            family=family if name == whole else "",
            nickname=nickname,
            phones=phones,
            emails=emails,
            birthday=self._birthday(),
            memo=memo,
            first_visit=self._day("First Visit"),
            last_visit=self._day("Last Visit"),
            visit_count=self._count(),
        )

    def _name(self, *columns: str) -> str:
        text, refused = guarded(self._record.first(*columns), field="name", limit=NAME_LIMIT)
        self._lost = self._lost or refused
        return text

    def _optional(self, *columns: str, field: str, limit: int, lines: bool = False) -> str:
        return self._guard(self._record.first(*columns), field=field, limit=limit, lines=lines)

    def _guard(self, cell: str, *, field: str, limit: int, lines: bool = False) -> str:
        text, refused = guarded(cell, field=field, limit=limit, lines=lines)
        if refused:
            self._remark(refused.trouble, **refused.params)
        return text

    def _ids(self) -> tuple[str, ...]:
        own = self._record.first("Square Customer ID", "Customer ID")
        # an id of Square's is random, so digits in it are no card; the shop's own may be one
        reference = self._optional("Reference ID", field="reference", limit=NAME_LIMIT)
        if len(own) > NAME_LIMIT or not own.isprintable():
            self._remark(Reason.TEXT_FORBIDDEN, field="customer-id")
            own = ""
        return tuple(each for each in (own, reference and f"ref:{reference}") if each)

    def _emails(self) -> tuple[str, ...]:
        cell = self._optional(*_EMAIL, field="email", limit=EMAIL_LIMIT)
        parts = (part.strip() for part in cell.replace(";", ",").split(","))
        return tuple(dict.fromkeys(part for part in parts if part))

    def _phones(self, cell: str, *, whole: bool = False) -> tuple[str, ...]:
        """Read a phone cell, or a name that may be a whole number."""
        least = _WHOLE_PHONE if whole else _SHORTEST_PHONE
        if whole and _digits(cell) < least:
            return ()
        text = self._guard(cell.lstrip("'"), field="phone", limit=PHONE_LIMIT)
        parts = [part for part in _PHONES_APART.split(text) if part]
        phones = parts if all(_digits(part) >= _WHOLE_PHONE for part in parts) else [text]
        good = [each for each in phones if _digits(each) >= least]
        if text and (not good or _SPREADSHEET_RUIN.search(text)):
            self._remark(Reason.BAD_PHONE)
            return ()
        return tuple(dict.fromkeys(good))

    def _birthday(self) -> Birthday | None:
        cell = self._record.get("Birthday")
        found = self._dates.read_birthday(cell) if cell else None
        if cell and found is None:
            self._remark(Reason.BAD_BIRTHDAY)
        return found

    def _day(self, column: str) -> date | None:
        cell = split_moment(self._record.get(column))[0]
        found = self._dates.read(cell) if cell else None
        if cell and found is None:
            self._remark(Reason.BAD_DATE, field="date")
        return found

    def _count(self) -> int | None:
        cell = self._record.get("Transaction Count").replace(",", "").removesuffix(".0")
        if not cell:
            return None
        if cell.isdecimal() and len(cell) < _WHOLE_PHONE:
            return int(cell)
        self._remark(Reason.BAD_NUMBER, field="count")
        return None

    def _remark(self, code: str, **params: str | int) -> None:
        self._remarks.append(self._problem(code, params, fatal=False))

    def _problem(self, code: str, params: dict[str, str | int], *, fatal: bool) -> RowProblem:
        return RowProblem(self._record.line, code, params, fatal=fatal, kind=_KIND)


def _digits(text: str) -> int:
    return sum(map(str.isdecimal, text))

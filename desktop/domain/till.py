"""What a till's file says, before the shop decides who is who; and the report of an import."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.people import Birthday
from desktop.domain.visits import Line


class Reason(StrEnum):
    """Why a row was not used, or what was noticed about one; words/ has a sentence for each.

    ``{...}`` are the parameters. A parameter never repeats what stands in the file, except the
    name of a time zone.
    """

    # the file itself
    OPEN_QUOTE = "open-quote"
    TOO_MANY_CELLS = "too-many-cells"
    # a cell; {field} is a code: name, memo, phone, email, birthday, date, time, quantity, ...
    BAD_DATE = "bad-date"
    BAD_TIME = "bad-time"
    BAD_NUMBER = "bad-number"
    BAD_BIRTHDAY = "bad-birthday"
    BAD_PHONE = "bad-phone"
    CARD_NUMBER = "card-number"
    TEXT_FORBIDDEN = "text-forbidden"
    TEXT_TOO_LONG = "text-too-long"
    # a row
    EMPTY_ROW = "empty-row"
    JUNK_NAME = "junk-name"
    NO_TRANSACTION_ID = "no-transaction-id"
    # once per file
    UNKNOWN_ZONE = "unknown-zone"
    DATE_ORDER = "date-order"
    NO_TIME = "no-time"
    # who is who
    ALREADY_IMPORTED = "already-imported"
    DIFFERENT_NAME = "different-name"
    SAME_PHONE_OTHER_NAME = "same-phone-other-name"
    FIELD_KEPT = "field-kept"


@dataclass(frozen=True, slots=True)
class TillCustomer:
    """A row of a customers file; ``line`` is the physical line of its start, the header is 1.

    external_ids: the till's ids for this person, strongest first, each unique within its source
    ("ABC123", "ref:17"). phones and emails are as typed, without the spreadsheet's escape.
    """

    line: int
    external_ids: tuple[str, ...]
    name: str
    given: str = ""
    family: str = ""
    nickname: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    birthday: Birthday | None = None
    memo: str = ""
    first_visit: date | None = None
    last_visit: date | None = None
    visit_count: int | None = None


@dataclass(frozen=True, slots=True)
class TillSale:
    """One transaction, all its lines together. ``line`` is where its first record starts.

    local: the till's clock, without zone; zone: IANA name, or None for the shop's own.
    external_ids: of the customer, strongest first; empty for an unknown person.
    name and email: of the customer as the sale gives them ("" when it does not).
    records: how many records of the file it took (for counting what was skipped).
    """

    line: int
    transaction: str
    local: datetime
    zone: str | None
    lines: tuple[Line, ...]
    external_ids: tuple[str, ...] = ()
    name: str = ""
    email: str = ""
    refund: bool = False
    currency: str = ""
    categories: tuple[str, ...] = ()
    """Per line, "" when the till gives none."""
    records: int = 1


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that could not be used, or a remark about one; the reason is a code.

    ``fatal`` is False for a remark about a row that was used all the same.
    """

    line: int
    code: str
    params: dict[str, str | int] = field(default_factory=dict)
    fatal: bool = True
    kind: str = ""
    """What the lost row would have been: "customer", "sale" or "" when that cannot be told."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were new, were here already, were left out."""

    added: int = 0
    matched: int = 0
    skipped: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.added + other.added, self.matched + other.matched, self.skipped + other.skipped
        )


@dataclass(frozen=True, slots=True)
class FileProblem:
    """A problem with the file as it was given, the line, and the reason as code with parameters."""

    file: str
    line: int
    code: str
    params: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import: ``visits`` counts transactions of a known person, ``sales`` others.

    act: for *Undo*, None when nothing was brought in. refunds: how many of the skipped are refunds.
    failed: files that could not be used at all; the others were brought in.
    """

    customers: Tally = field(default_factory=Tally)
    visits: Tally = field(default_factory=Tally)
    sales: Tally = field(default_factory=Tally)
    refunds: int = 0
    problems: tuple[FileProblem, ...] = ()
    acts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    first_day: date | None = None
    last_day: date | None = None
    cancelled: bool = False

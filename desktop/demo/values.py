"""The invented shop as values. Times are on the shop's clock, without zone."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.people import Agreement, Audience, Birthday, Taste
from desktop.domain.shop import Place
from desktop.domain.visits import Line

OWNER, TILL = "Owner", "Till"
"""The names of the two who write in a shop that has no team page yet."""


@dataclass(frozen=True, slots=True)
class DemoNote:
    """A line worth remembering, by *Owner* or *Till*."""

    text: str
    author: str
    at: datetime
    audience: Audience = Audience.EVERYONE


@dataclass(frozen=True, slots=True)
class DemoMustNot:
    """What must never be served: a code of the vocabulary or an own word's, and the word."""

    code: str
    word: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DemoPreference:
    """Something liked or disliked."""

    taste: Taste
    text: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DemoDiet:
    """A diet's code."""

    code: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DemoAsked:
    """That somebody asked about must-nots on this day."""

    on: date
    author: str


@dataclass(frozen=True, slots=True)
class DemoProblem:
    """Something that went wrong; ``closed_at`` is None while it is open."""

    text: str
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None = None
    closed_by: str | None = None


@dataclass(frozen=True, slots=True)
class DemoCustomer:
    """One invented person. ``key`` is unique in the shop; phones are as typed."""

    key: str
    name: str
    say: str = ""
    address: str = ""
    birthday: Birthday | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    leave_alone: bool = False
    agreement: Agreement = Agreement.NOT_ASKED
    asked: DemoAsked | None = None
    must_nots: tuple[DemoMustNot, ...] = ()
    diets: tuple[DemoDiet, ...] = ()
    preferences: tuple[DemoPreference, ...] = ()
    notes: tuple[DemoNote, ...] = ()
    problems: tuple[DemoProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoSale:
    """A transaction of the till. ``customer`` is an index into the shop's people, None: unknown."""

    transaction: str
    local: datetime
    lines: tuple[Line, ...]
    customer: int | None = None


@dataclass(frozen=True, slots=True)
class DemoMark:
    """A visit marked by hand."""

    customer: int
    local: datetime
    author: str
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoShop:
    """The whole shop.

    sales and marks are sorted by time. first and last: the days that the till's data covers, both
    included; last is the day before the one it was made for.
    """

    place: Place
    first: date
    last: date
    customers: tuple[DemoCustomer, ...]
    sales: tuple[DemoSale, ...]
    marks: tuple[DemoMark, ...]

"""The shop itself: where it is, what time it is there, and what its days are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar
from zoneinfo import ZoneInfo


class Role(StrEnum):
    """What somebody is in the shop."""

    OWNER = "owner"
    MANAGER = "manager"
    CASHIER = "cashier"


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody who works here. A new shop has *Owner* and *Till*."""

    id: str
    name: str
    role: Role
    cue_off: bool = False
    has_pin: bool = False
    active: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """What the first start asks: ISO 3166 country, IANA zone, ISO 4217 currency, the name."""

    country: str
    zone: str
    currency: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop's own settings, kept in the store."""

    id: str
    place: Place
    day_cut: timedelta = timedelta(hours=4)
    """A business day begins this long after midnight."""
    visit_window: timedelta = timedelta(hours=3)
    daily_budget: int = 2000
    """What may be given away a day, in minor units of the currency."""
    health_facts: bool = True
    demo: bool = False

    def local(self, at: datetime) -> datetime:
        """Return a moment (aware) on the shop's clock, without zone."""
        return at.astimezone(ZoneInfo(self.place.zone)).replace(tzinfo=None)

    def business_day(self, at: datetime) -> date:
        """Return the business day of a moment (aware): the small hours belong to the day before."""
        return (self.local(at) - self.day_cut).date()

    def utc(self, local: datetime) -> datetime:
        """Return the moment of a time on the shop's clock.

        A time that the clock change makes double is the earlier one.
        """
        return local.replace(tzinfo=ZoneInfo(self.place.zone), fold=0).astimezone(UTC)


@dataclass(frozen=True, slots=True, order=True)
class OpenSpan:
    """From when to when the shop is open: minutes of the business day, past 24 h after midnight."""

    DAY: ClassVar[int] = 24 * 60

    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class ShopCalendar:
    """What the owner says of the shop's days.

    closures: days it stays closed, and why. hours: the spans of a weekday (Monday = 0), none of
    them: closed; a weekday that is not among them: nothing is said.
    """

    closures: Mapping[date, str] = field(default_factory=dict)
    hours: Mapping[int, tuple[OpenSpan, ...]] = field(default_factory=dict)


class Closing(StrEnum):
    """By what the shop is closed on a day."""

    OWN = "own"
    WEEKDAY = "weekday"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Closed:
    """Why the shop is closed on a day; ``name``: the owner's reason, or the holiday's name."""

    by: Closing
    name: str = ""


@dataclass(frozen=True, slots=True)
class DayRange:
    """Days from first to last, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class ShopDays:
    """Which days the shop's data speaks of, and what is usual on them.

    known: the ranges that imports cover or marks stand on, sorted, not overlapping.
    open_weekdays: Monday = 0; weekdays on which the whole shop has sales (all seven while nothing
    is known). busy: the business days with any sale or mark in the whole shop. closures: days the
    owner closed. weekday_weights: seven shares that sum to 7, the shop's own traffic per weekday.
    """

    known: tuple[DayRange, ...] = ()
    open_weekdays: frozenset[int] = frozenset(range(7))
    busy: frozenset[date] = frozenset()
    closures: frozenset[date] = frozenset()
    weekday_weights: tuple[float, ...] = (1.0,) * 7
    till_until: date | None = None
    """The newest day of which a till's file speaks; None before the first file."""
    holidays: frozenset[date] = frozenset()
    """Public holidays on which the shop stays closed; one on which it opens is a day like any."""

    @property
    def last_known(self) -> date | None:
        """The newest day that the data speaks of, or None while there is none."""
        return self.known[-1].last if self.known else None

    def is_known(self, day: date) -> bool:
        """Say whether the data speaks of this day."""
        return any(day in each for each in self.known)

    def is_open(self, day: date) -> bool:
        """Say whether the shop was open on a known day: something was sold then."""
        return (
            self.is_known(day)
            and day not in self.closures
            and day.weekday() in self.open_weekdays
            and day in self.busy
        )

    def due(self, day: date) -> bool:
        """Say whether the shop is expected to be open on a day to come."""
        return (
            day.weekday() in self.open_weekdays
            and day not in self.closures
            and day not in self.holidays
        )

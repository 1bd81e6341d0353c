"""What the owner's overview says: counts, each with what it is counted of, and no more."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import median

from desktop.domain.cards import DriftRow, ProblemRow
from desktop.domain.shop import Shop

WEEK = timedelta(days=7)
LAST_WEEKS = 12
"""Whole weeks before the present one."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What became of the touches that were shown in some days, each in one place.

    given: the one that was suggested; replaced: another of the shop's ideas; own: something of the
    cashier's own. well, fine, badly: how those three went, where somebody said so. spent: minor
    units.
    """

    given: int = 0
    replaced: int = 0
    own: int = 0
    not_today: int = 0
    unanswered: int = 0
    well: int = 0
    fine: int = 0
    badly: int = 0
    spent: int = 0

    @property
    def done(self) -> int:
        """How many were done, whatever it was."""
        return self.given + self.replaced + self.own

    @property
    def shown(self) -> int:
        """How many times a touch was shown, or one of their own was done."""
        return self.done + self.not_today + self.unanswered

    @property
    def unsaid(self) -> int:
        """How many were done of which nobody said how they went."""
        return self.done - self.well - self.fine - self.badly

    def plus(self, other: "Touched") -> "Touched":
        """Return both together."""
        return Touched(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Week:
    """One week of the shop's business days, from its first day.

    visits: comings of people whom the shop knows; who comes twice on a day counts once. people: how
    many different ones. fresh: whose first coming that the shop knows of lies in it. days: how many
    of its seven are not to come yet; known: of how many of these the data speaks; open: on how many
    the shop was open.
    """

    first: date
    days: int
    known: int
    open: int
    visits: int = 0
    people: int = 0
    fresh: int = 0
    touched: Touched = field(default_factory=Touched)


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody whose rhythm names a day of this week that is not over."""

    customer: str
    name: str
    day: date
    usual: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The present week and those before it, oldest first; and how things stand now.

    data_from: the first day of which the data speaks. regulars: who has a rhythm now;
    regulars_came: how many of them came this week. put_right: hours that each problem took which
    was put right in these weeks. unjudged: people whose visits were not yet counted.
    """

    shop: Shop
    today: date
    weeks: tuple[Week, ...]
    customers: int = 0
    regulars: int = 0
    regulars_came: int = 0
    spent_today: int = 0
    data_from: date | None = None
    known_until: date | None = None
    till_until: date | None = None
    open_problems: int = 0
    problems: tuple[ProblemRow, ...] = ()
    put_right: tuple[float, ...] = ()
    away: int = 0
    drifting: tuple[DriftRow, ...] = ()
    due: int = 0
    due_today: int = 0
    expected: tuple[Expected, ...] = ()
    unjudged: int = 0

    @property
    def week(self) -> Week:
        """The present week."""
        return self.weeks[-1]

    @property
    def touched(self) -> Touched:
        """The touches of all these weeks together."""
        together = Touched()
        for week in self.weeks:
            together = together.plus(week.touched)
        return together

    @property
    def median_hours(self) -> float | None:
        """How long half of the problems took at most, or None while none was put right."""
        return median(self.put_right) if self.put_right else None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to count yet."""
        return not any(week.visits or week.touched.shown for week in self.weeks)


def week_start(day: date, *, first_weekday: int) -> date:
    """Return the first day of a day's week; ``first_weekday``: Monday = 0."""
    return day - timedelta(days=(day.weekday() - first_weekday) % WEEK.days)


def week_starts(today: date, *, first_weekday: int) -> tuple[date, ...]:
    """Return the first days of the present week and of those before it, oldest first."""
    present = week_start(today, first_weekday=first_weekday)
    return tuple(present - back * WEEK for back in range(LAST_WEEKS, -1, -1))

"""What the visits say about a person, and how sure that is."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Pattern(StrEnum):
    """The stories that a rhythm can tell."""

    WEEKLY = "weekly"
    TWO_DAYS = "two-days"
    FORTNIGHTLY = "fortnightly"
    INTERVAL = "interval"
    MONTHLY_DATE = "monthly-date"
    MONTHLY_WEEKDAY = "monthly-weekday"


class Strength(StrEnum):
    """How strongly the words may speak: the last 6 due dates all kept, or 60 % of them."""

    EVERY = "every"
    MOST = "most"


class PartOfDay(StrEnum):
    """A part of the day, named only when the visits keep to it."""

    MORNING = "morning"
    LUNCH = "lunch"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A regular pattern that the data supports.

    weekdays: Monday = 0, for the patterns that name days. every_days: the mean gap of an interval,
    rounded. month_day: day of the month; nth: 1 to 5 for the n-th such weekday of the month (-1:
    the last). minute: median minute of the day (0 to 1439) when the time is steady, else None. kept
    of due: how many of the last (at most 6) due dates were kept. next_due: the next expected day
    after the day judged on (that day itself when it is still to come on it).
    """

    pattern: Pattern
    strength: Strength
    weekdays: tuple[int, ...] = ()
    every_days: int | None = None
    month_day: int | None = None
    nth: int | None = None
    minute: int | None = None
    part: PartOfDay | None = None
    kept: int = 0
    due: int = 0
    next_due: date | None = None


@dataclass(frozen=True, slots=True)
class Streak:
    """Consecutive open such weekdays on which they came, today included when they did."""

    weekday: int
    count: int
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Usual:
    """What they have in most of their recent visits: ``count`` of the last ``of`` visits had it.

    ``often`` is the weaker claim ("often has").
    """

    items: tuple[str, ...]
    count: int
    of: int
    often: bool = False


class Away(StrEnum):
    """How far beyond their own gaps the time away is."""

    NO = "no"
    NOTE = "note"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Drift:
    """Time away against the person's own gaps. ``tail`` orders and decides; it is never shown."""

    away: Away
    tail: float
    days_away: int
    typical_days: int


@dataclass(frozen=True, slots=True)
class Habits:
    """Everything the visits say, judged on one day."""

    judged_on: date
    visits: int = 0
    first_day: date | None = None
    last_day: date | None = None
    last_at: datetime | None = None
    rhythm: Rhythm | None = None
    streak: Streak | None = None
    usual: Usual | None = None
    drift: Drift | None = None

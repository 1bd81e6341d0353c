"""Visitors of known habit in shops with closed weekdays, holidays and gaps in what is known."""

import math
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from desktop.care.rhythm_months import clipped, nth_of
from desktop.domain.habits import Pattern, Rhythm
from desktop.domain.shop import DayRange, ShopDays
from desktop.domain.visits import Coming

TODAY = date(2026, 10, 7)
FIRST = TODAY - timedelta(days=1000)
DAY = timedelta(days=1)
TUNE, REPORT = "tune", "report"
"""The two halves of the seeds: thresholds were chosen on the one, the figures are of the other."""
_AROUND = ((1.0,) * 7, (0.8, 0.8, 0.9, 1, 1.4, 1.5, 0.6), (1.2, 1.1, 1.1, 1.1, 1.0, 0.5, 0.4))
_CLOSED = ((), (), (6,), (0,), (6, 0))
_HOLIDAYS = ((1, 1), (1, 6), (4, 6), (5, 1), (7, 4), (10, 3), (11, 1), (12, 25), (12, 26))


@dataclass(frozen=True, slots=True)
class Truth:
    """What is so of a visitor; no pattern: nothing may be said."""

    pattern: Pattern | None
    weekdays: tuple[int, ...] = ()
    every: float | None = None
    month_day: int | None = None
    nth: int | None = None


Visitor = Callable[[random.Random, ShopDays], tuple[list[date], Truth]]
NOTHING = Truth(None)


def a_shop(rng: random.Random, closed: Sequence[int] | None = None) -> ShopDays:
    """Return a shop: closed weekdays, public holidays, a fortnight's leave, an unknown gap.

    Which weekdays are closed is drawn unless given.
    """
    closed = rng.choice(_CLOSED) if closed is None else closed
    weights = [0 if d in closed else each for d, each in enumerate(rng.choice(_AROUND))]
    every = [FIRST + DAY * index for index in range((TODAY - FIRST).days + 1)]
    closures: set[date] = set()
    for year in (2024, 2025, 2026):
        leave = date(year, 1, 1) + DAY * rng.randrange(20, 330)
        closures.update(leave + DAY * each for each in range(rng.choice([0, 3, 7, 14])))
    known = [DayRange(FIRST, TODAY)]
    if rng.random() < 0.2:
        hole = TODAY - DAY * rng.randrange(60, 400)
        known = [DayRange(FIRST, hole - DAY), DayRange(hole + DAY * 6, TODAY)]
    return ShopDays(
        known=tuple(known),
        open_weekdays=frozenset(range(7)) - frozenset(closed),
        busy=frozenset(
            day
            for day in every
            if day.weekday() not in closed
            and day not in closures
            and (day.month, day.day) not in _HOLIDAYS
            and any(day in each for each in known)
        ),
        closures=frozenset(closures),
        weekday_weights=tuple(7 * each / sum(weights) for each in weights),
    )


def comings(days: Iterable[date]) -> list[Coming]:
    """Return one coming at noon for each day."""
    noons = [datetime.combine(day, time(12, 40)) for day in days]
    return [Coming(noon.replace(tzinfo=UTC), noon, noon.date(), (), (), ()) for noon in noons]


def agrees(rhythm: Rhythm, truth: Truth) -> bool:
    """Say whether what is claimed is so.

    *Once a week* without a day is so of every weekly visitor, and *about every 30 days* of who
    comes around one date of the month.
    """
    if truth.pattern is Pattern.MONTHLY_DATE and rhythm.pattern is Pattern.INTERVAL:
        return 29 <= (rhythm.every_days or 0) <= 32
    if rhythm.pattern is not truth.pattern:
        return False
    if rhythm.pattern is Pattern.INTERVAL:
        return abs((rhythm.every_days or 0) - (truth.every or 0)) <= max(
            0.6, 0.2 * (truth.every or 0)
        )
    if rhythm.pattern is Pattern.MONTHLY_DATE:
        return abs((rhythm.month_day or 0) - (truth.month_day or 0)) <= 1
    if rhythm.pattern is Pattern.MONTHLY_WEEKDAY:
        return (rhythm.nth, rhythm.weekdays) == (truth.nth, truth.weekdays)
    return rhythm.weekdays in ((), truth.weekdays)


def keeps(
    weekdays: Sequence[int], keep: float, extra: float, rng: random.Random, at: ShopDays
) -> list[date]:
    """Return the days of who comes on these weekdays, and now and then on another."""
    return [
        day
        for day in sorted(at.busy)
        if rng.random() < (keep if day.weekday() in weekdays else extra)
    ]


def renewal(rng: random.Random, at: ShopDays, mean: float, variation: float) -> list[date]:
    """Return days with gamma gaps; who finds the shop closed comes on the next open day."""
    shape = 1 / variation**2
    days: list[date] = []
    moment = float(FIRST.toordinal())
    while True:
        moment += rng.gammavariate(shape, mean / shape)
        day = date.fromordinal(round(moment))
        while day not in at.busy and day <= TODAY:
            day += DAY
        if day > TODAY:
            return days
        moment = max(moment, day.toordinal() - 0.49)
        if not days or day > days[-1]:
            days.append(day)


def weekly(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes on one weekday."""
    day = rng.choice(sorted(at.open_weekdays))
    days = keeps((day,), rng.uniform(0.85, 1), rng.choice([0, 0.02]), rng, at)
    return days, Truth(Pattern.WEEKLY, (day,))


def two_days(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes on two weekdays."""
    pair = tuple(sorted(rng.sample(sorted(at.open_weekdays), 2)))
    days = keeps(pair, rng.uniform(0.85, 1), rng.choice([0, 0.02]), rng, at)
    return days, Truth(Pattern.TWO_DAYS, pair)


def weekend_pair(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes every Saturday and Sunday."""
    pair = (5, 6)
    days = keeps(pair, rng.uniform(0.85, 1), rng.choice([0, 0.02]), rng, at)
    return days, Truth(Pattern.TWO_DAYS, pair)


def fortnightly(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes on one weekday of every other week."""
    day, phase = rng.choice(sorted(at.open_weekdays)), rng.randrange(2)
    days = keeps((day,), rng.uniform(0.9, 1), 0, rng, at)
    days = [each for each in days if (each.toordinal() - 1) // 7 % 2 == phase]
    return days, Truth(Pattern.FORTNIGHTLY, (day,))


def interval(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes every so many days, whatever the weekday."""
    mean = rng.choice([3, 4, 5, 9, 10, 11, 18, 24])
    return renewal(rng, at, mean, rng.uniform(0.08, 0.22)), Truth(Pattern.INTERVAL, every=mean)


def monthly_date(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes around one date of the month."""
    month_day, days = rng.randrange(1, 29), []
    for month in range(33):
        year, index = divmod(FIRST.year * 12 + FIRST.month + month, 12)
        day = clipped(year, index + 1, month_day) + DAY * rng.choice([0, 0, 0, 1, -1])
        while day not in at.busy and day < TODAY:
            day += DAY
        if day in at.busy and rng.random() < 0.95:
            days.append(day)
    return sorted(set(days)), Truth(Pattern.MONTHLY_DATE, month_day=month_day)


def monthly_weekday(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes on the n-th such weekday of the month."""
    day, nth = rng.choice(sorted(at.open_weekdays)), rng.choice([1, 2, 3, -1])
    days = keeps((day,), 0.95, 0, rng, at)
    days = [each for each in days if nth in nth_of(each)]
    return days, Truth(Pattern.MONTHLY_WEEKDAY, (day,), nth=nth)


def any_day(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes at random, as the whole shop does."""
    rate = math.exp(rng.uniform(math.log(1 / 25), math.log(0.6)))
    weights = at.weekday_weights
    return [d for d in sorted(at.busy) if rng.random() < rate * weights[d.weekday()]], NOTHING


def office_days(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes from Monday to Friday at some rate."""
    return keeps((0, 1, 2, 3, 4), rng.uniform(0.1, 0.8), 0.01, rng, at), NOTHING


def weekend_rate(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes on some Saturdays and Sundays."""
    return keeps((5, 6), rng.uniform(0.2, 0.7), 0.01, rng, at), NOTHING


def irregular(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody whose gaps have no measure."""
    return renewal(rng, at, rng.choice([3, 5, 7, 10, 14, 20]), rng.uniform(0.6, 1.8)), NOTHING


def in_bursts(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes often for some weeks and then not at all."""
    days, on = [], True
    for day in sorted(at.busy):
        on = on if rng.random() > 0.06 else not on
        if on and rng.random() < 0.4:
            days.append(day)
    return days, NOTHING


def some_of_all(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody with a rate of their own for each weekday, none of them kept."""
    rates = [rng.uniform(0, 0.5) for _ in range(7)]
    return [day for day in sorted(at.busy) if rng.random() < rates[day.weekday()]], NOTHING


RHYTHMS: tuple[Visitor, ...] = (
    weekly,
    two_days,
    weekend_pair,
    fortnightly,
    interval,
    monthly_date,
    monthly_weekday,
)
NO_RHYTHM: tuple[Visitor, ...] = (
    any_day,
    office_days,
    weekend_rate,
    irregular,
    in_bursts,
    some_of_all,
)


@dataclass(frozen=True, slots=True)
class Case:
    """So many consecutive visits of somebody, looked at on a day soon after the last."""

    at: ShopDays
    days: tuple[date, ...]
    today: date
    truth: Truth


def cases(
    visitor: Visitor,
    visits: int,
    *,
    split: str,
    times: int,
    closed: Sequence[int] | None = None,
) -> list[Case]:
    """Return cases of a kind of visitor, the same for the same split and figures.

    ``closed``: on which weekdays their shops are closed, where that is not to be drawn.
    """
    in_shops = "" if closed is None else f" {tuple(closed)}"
    rng = random.Random(f"{split} {visitor.__name__} {visits}{in_shops}")
    answer: list[Case] = []
    for _ in range(20 * times):
        at = a_shop(rng, closed)
        if visitor in (weekend_pair, weekend_rate) and not at.open_weekdays >= {5, 6}:
            continue  # with one of the days it is somebody weekly
        days, truth = visitor(rng, at)
        if len(days) < visits:
            continue
        start = rng.randrange(len(days) - visits + 1)
        some = tuple(days[start : start + visits])
        answer.append(Case(at, some, min(TODAY, some[-1] + DAY * rng.randrange(3)), truth))
        if len(answer) == times:
            break
    return answer

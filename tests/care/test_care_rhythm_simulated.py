"""Simulated shops: how often a rhythm is found, told rightly, and told where there is none.

No threshold was chosen on the seeds used here.
"""

import math
import random
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop.care.rhythm import find_rhythm
from desktop.care.streak import find_streak
from desktop.domain.habits import Pattern, Rhythm
from desktop.domain.shop import DayRange, ShopDays
from desktop.domain.visits import Coming

TODAY = date(2026, 10, 7)
DAY = timedelta(days=1)
ALL_WEEK = tuple(range(7))

Truth = tuple[Pattern, tuple[int, ...]] | None
Visitor = Callable[[random.Random, ShopDays], tuple[list[date], Truth]]


def comings(days: Iterable[date]) -> list[Coming]:
    noons = [datetime.combine(day, time(12, 40)) for day in days]
    return [Coming(noon.replace(tzinfo=UTC), noon, noon.date(), (), (), ()) for noon in noons]


def shop(*, open_on: Sequence[int] = ALL_WEEK, weights: Sequence[float] = (1.0,) * 7) -> ShopDays:
    first = TODAY - timedelta(days=500)
    every = [first + timedelta(days=index) for index in range(501)]
    shares = [weight if day in open_on else 0.0 for day, weight in enumerate(weights)]
    return ShopDays(
        known=(DayRange(first, TODAY),),
        open_weekdays=frozenset(open_on),
        busy=frozenset(day for day in every if day.weekday() in open_on),
        weekday_weights=tuple(7 * share / sum(shares) for share in shares),
    )


SHOPS = (
    shop(),
    shop(weights=(0.8, 0.8, 0.9, 1, 1.4, 1.5, 0.6)),
    shop(open_on=(0, 1, 2, 3, 4, 5), weights=(0.8, 0.8, 0.9, 1, 1.4, 1.5, 0.6)),
    shop(open_on=(1, 2, 3, 4, 5, 6)),
)


def keeps(
    weekdays: Sequence[int], keep: float, extra: float, rng: random.Random, at: ShopDays
) -> list[date]:
    return [
        day
        for day in sorted(at.busy)
        if rng.random() < (keep if day.weekday() in weekdays else extra)
    ]


def renewal(rng: random.Random, at: ShopDays, mean: float, variation: float) -> list[date]:
    """Gamma gaps; a day on which the shop is closed is made up for on the next open one."""
    shape = 1 / variation**2
    days: list[date] = []
    moment = float(min(at.busy).toordinal())
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
    day = rng.choice(sorted(at.open_weekdays))
    days = keeps((day,), rng.uniform(0.85, 1), rng.choice([0, 0.02]), rng, at)
    return days, (Pattern.WEEKLY, (day,))


def two_days(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    pair = tuple(sorted(rng.sample(sorted(at.open_weekdays), 2)))
    return keeps(pair, rng.uniform(0.85, 1), rng.choice([0, 0.02]), rng, at), (
        Pattern.TWO_DAYS,
        pair,
    )


def fortnightly(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    day, phase = rng.choice(sorted(at.open_weekdays)), rng.randrange(2)
    days = keeps((day,), rng.uniform(0.9, 1), 0, rng, at)
    days = [each for each in days if each.toordinal() // 7 % 2 == phase]
    return days, (Pattern.FORTNIGHTLY, (day,))


def interval(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    mean = rng.choice([3, 4, 5, 9, 10, 11, 18, 24])
    return renewal(rng, at, mean, rng.uniform(0.08, 0.22)), (Pattern.INTERVAL, (mean,))


def random_days(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    rate = math.exp(rng.uniform(math.log(1 / 25), math.log(0.6)))
    weights = at.weekday_weights
    return [d for d in sorted(at.busy) if rng.random() < rate * weights[d.weekday()]], None


def office_days(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    return keeps((0, 1, 2, 3, 4), rng.choice([0.1, 0.3, 0.5, 0.8]), 0, rng, at), None


def weekends(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    return keeps((5, 6), rng.uniform(0.2, 0.7), 0.01, rng, at), None


def irregular(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    return renewal(rng, at, rng.choice([3, 5, 7, 10, 14, 20]), rng.uniform(0.6, 1.8)), None


def in_bursts(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    days, on = [], True
    for day in sorted(at.busy):
        on = on if rng.random() > 0.06 else not on
        if on and rng.random() < 0.4:
            days.append(day)
    return days, None


def agrees(rhythm: Rhythm, truth: Truth) -> bool:
    assert truth is not None
    pattern, what = truth
    if pattern is Pattern.INTERVAL:
        return rhythm.pattern is pattern and abs((rhythm.every_days or 0) / what[0] - 1) <= 0.2
    return rhythm.pattern is pattern and rhythm.weekdays == what


def claims(
    visitor: Visitor, visits: int, *, seed: int, times: int
) -> list[tuple[Rhythm | None, Truth]]:
    """Claims after so many visits, and what is true of each visitor."""
    rng = random.Random(f"{seed} {visitor.__name__} {visits}")
    answer = []
    for _ in range(times):
        at = rng.choice(SHOPS)
        days, truth = visitor(rng, at)
        if len(days) < visits:
            continue
        start = rng.randrange(len(days) - visits + 1)
        days = days[start : start + visits]
        today = min(TODAY, days[-1] + timedelta(days=rng.randrange(3)))
        answer.append((find_rhythm(comings(days), at, today=today), truth))
    return answer


@pytest.mark.parametrize(
    ("visitor", "visits", "floor"),
    [
        (weekly, 8, 0.85),
        (weekly, 12, 0.90),
        (two_days, 16, 0.80),
        (fortnightly, 8, 0.75),
        (interval, 10, 0.75),
    ],
)
def test_a_rhythm_is_found_and_told_rightly(visitor: Visitor, visits: int, floor: float) -> None:
    answers = claims(visitor, visits, seed=9041, times=120)
    told = [(rhythm, truth) for rhythm, truth in answers if rhythm]
    assert len(told) >= floor * len(answers)
    assert sum(agrees(*each) for each in told) >= 0.95 * len(told)


@pytest.mark.parametrize("visits", [4, 6, 20])
def test_early_and_late_claims_are_right_too(visits: int) -> None:
    told = [
        (rhythm, truth)
        for visitor in (weekly, two_days, fortnightly, interval)
        for rhythm, truth in claims(visitor, visits, seed=9042, times=60)
        if rhythm
    ]
    assert len(told) >= 30
    assert sum(agrees(*each) for each in told) >= 0.95 * len(told)


@pytest.mark.parametrize("visitor", [random_days, office_days, weekends, irregular, in_bursts])
def test_visitors_without_a_rhythm_are_told_none(visitor: Visitor) -> None:
    answers = [
        answer
        for visits in (3, 5, 8, 12, 20, 35)
        for answer in claims(visitor, visits, seed=9043, times=60)
    ]
    assert len(answers) > 200
    assert sum(rhythm is not None for rhythm, _ in answers) <= 0.03 * len(answers)


def test_the_claimed_weekday_is_kept_in_the_next_eight_weeks() -> None:
    rng = random.Random(9044)
    due = kept = 0
    for _ in range(120):
        at = rng.choice(SHOPS)
        day = rng.choice(sorted(at.open_weekdays))
        days = keeps((day,), rng.uniform(0.5, 1), 0.02, rng, at)
        cut = TODAY - timedelta(days=rng.randrange(56, 250))
        rhythm = find_rhythm(comings(each for each in days if each <= cut), at, today=cut)
        if rhythm and rhythm.pattern is Pattern.WEEKLY:
            ahead = [cut + timedelta(days=n) for n in range(1, 57)]
            expected = [d for d in ahead if d in at.busy and d.weekday() in rhythm.weekdays]
            due += len(expected)
            kept += len(set(expected) & set(days))
    assert due > 400
    assert kept >= 0.75 * due


def test_after_a_change_of_habit_claims_are_right() -> None:
    rng = random.Random(9045)
    told = right = 0
    for _ in range(80):
        at = rng.choice(SHOPS)
        old, new = rng.sample(sorted(at.open_weekdays), 2)
        start = TODAY - timedelta(days=200)
        change = start + timedelta(days=70)
        days = [
            day
            for day in sorted(at.busy)
            if day >= start and day.weekday() == (old if day < change else new)
            if rng.random() < 0.93
        ][:16]
        rhythm = find_rhythm(comings(days), at, today=days[-1])
        told += rhythm is not None
        right += rhythm is not None and rhythm.weekdays == (new,)
    assert told >= 20
    assert right >= 0.8 * told


def test_visitors_without_a_rhythm_have_no_streak() -> None:
    rng = random.Random(9046)
    at = SHOPS[0]
    for _ in range(100):
        days = [day for day in sorted(at.busy) if rng.random() < 3 / 7]
        visits = comings(days)
        rhythm = find_rhythm(visits, at, today=TODAY)
        assert find_streak(visits, at, rhythm, today=TODAY) is None


def test_once_a_week_on_any_day_is_told_without_a_day() -> None:
    rng = random.Random(9047)
    told = []
    for _ in range(60):
        days = renewal(rng, SHOPS[0], 7, 0.2)[-20:]
        rhythm = find_rhythm(comings(days), SHOPS[0], today=days[-1])
        if rhythm:
            told.append(rhythm)
    assert len(told) >= 30
    assert sum(rhythm.every_days in (6, 7, 8) for rhythm in told) >= 0.9 * len(told)

"""Drifting: longer away than their own gaps explain."""

import random
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop.care.drifting import ShopPrior, find_drift, known_gaps, predictive_tail, shop_prior
from desktop.domain.habits import Away, Drift
from desktop.domain.shop import DayRange, ShopDays
from desktop.domain.visits import Coming

TODAY = date(2026, 10, 7)
FIRST = TODAY - timedelta(days=700)
PRIOR = ShopPrior(mean_log_gap=2.1, variance=0.3)


def comings(days: Iterable[date]) -> list[Coming]:
    noons = [datetime.combine(day, time(12, 40)) for day in days]
    return [Coming(noon.replace(tzinfo=UTC), noon, noon.date(), (), (), ()) for noon in noons]


def shop(
    *,
    known: Sequence[DayRange] = (DayRange(FIRST, TODAY),),
    closures: Iterable[date] = (),
    open_on: Iterable[int] = range(7),
) -> ShopDays:
    shut, weekdays = frozenset(closures), frozenset(open_on)
    every = [FIRST + timedelta(days=n) for n in range(701)]
    busy = frozenset(day for day in every if day not in shut and day.weekday() in weekdays)
    return ShopDays(known=tuple(known), open_weekdays=weekdays, busy=busy, closures=shut)


def gone_for(away: int, *, gap: int = 7, count: int = 12) -> list[date]:
    last = TODAY - timedelta(days=away)
    return [last - timedelta(days=gap * back) for back in reversed(range(count))]


def drift_of(days: Iterable[date], at: ShopDays | None = None) -> Drift:
    drift = find_drift(comings(days), at or shop(), PRIOR, today=TODAY)
    assert drift is not None
    return drift


@pytest.mark.parametrize("away", [0, 3, 7, 10])
def test_their_own_gap_is_no_absence(away: int) -> None:
    assert drift_of(gone_for(away)).away is Away.NO


def test_seven_weeks_away_from_a_weekly_table() -> None:
    drift = drift_of(gone_for(49))
    assert (drift.away, drift.days_away, drift.typical_days) == (Away.LIST, 49, 7)


def test_the_note_comes_before_the_list() -> None:
    levels = [drift_of(gone_for(away, gap=14)).away for away in range(90)]
    order = [Away.NO, Away.NOTE, Away.LIST]
    places = [order.index(level) for level in levels]
    assert places == sorted(places)
    assert set(levels) == set(order)
    assert levels.index(Away.NOTE) >= 21
    assert levels.index(Away.LIST) >= 28


def test_the_same_absence_means_less_for_somebody_irregular() -> None:
    rng = random.Random(3)
    gaps = [rng.choice([2, 4, 9, 15, 26]) for _ in range(11)]
    days = [TODAY - timedelta(days=28)]
    for gap in gaps:
        days.append(days[-1] - timedelta(days=gap))
    assert drift_of(sorted(days)).tail > drift_of(gone_for(28)).tail
    assert drift_of(sorted(days)).away is Away.NO


def with_skips(weeks: str, away: int) -> list[date]:
    """One day a week, left out where there is a 0; the last visit so many days ago."""
    last = TODAY - timedelta(days=away)
    back = range(len(weeks) - 1, -1, -1)
    return [last - timedelta(days=7 * n) for n, came in zip(back, weeks, strict=True) if int(came)]


@pytest.mark.parametrize("weeks", ["1101110111011011", "1110111101111011"])
def test_who_skips_a_week_now_and_then_may_skip_three(weeks: str) -> None:
    levels = [drift_of(with_skips(weeks, away)).away for away in range(45)]
    assert set(levels[:28]) == {Away.NO}
    assert levels[-1] is Away.LIST


def test_two_days_a_week_may_leave_out_two_visits_and_not_four() -> None:
    last = TODAY - timedelta(days=TODAY.weekday() + 14)  # a Monday
    thursdays = [last - timedelta(days=4 + 7 * back) for back in range(8)]
    days = sorted([*thursdays, *(last - timedelta(days=7 * back) for back in range(9))])
    at = [find_drift(comings(days), shop(), PRIOR, today=last + timedelta(n)) for n in range(16)]
    levels = [drift.away for drift in at if drift]
    assert set(levels[:11]) == {Away.NO}
    assert levels[14] is not Away.NO


def test_fewer_than_four_gaps_say_nothing() -> None:
    assert find_drift(comings(gone_for(60, count=4)), shop(), PRIOR, today=TODAY) is None
    assert find_drift(comings(gone_for(60, count=5)), shop(), PRIOR, today=TODAY) is not None
    assert find_drift([], shop(), PRIOR, today=TODAY) is None


def test_unknown_days_are_no_absence() -> None:
    days = gone_for(49)
    ended = shop(known=[DayRange(FIRST, days[-1] + timedelta(days=4))])
    assert drift_of(days, ended).away is Away.NO
    assert drift_of(days, ended).days_away == 4
    hole = [
        DayRange(FIRST, days[-1] + timedelta(days=2)),
        DayRange(TODAY - timedelta(days=3), TODAY),
    ]
    with_hole = drift_of(days, shop(known=hole))
    assert (with_hole.away, with_hole.days_away) == (Away.NO, 6)


def test_a_holiday_of_the_shop_is_no_absence() -> None:
    days = gone_for(30)
    closures = [days[-1] + timedelta(days=n) for n in range(1, 26)]
    drift = drift_of(days, shop(closures=closures))
    assert drift.away is Away.NO
    assert drift.days_away == 30
    assert drift_of(days).away is Away.LIST


def test_the_weekly_closing_day_counts_on_both_sides() -> None:
    days = [TODAY - timedelta(days=14 * back) for back in reversed(range(6))]
    at = shop(open_on=range(6))
    assert known_gaps(comings(days), at, today=TODAY) == (14,) * 5


def test_visits_after_today_are_left_out() -> None:
    days = gone_for(49)
    later = [TODAY + timedelta(days=n) for n in range(1, 5)]
    assert drift_of([*days, *later]) == drift_of(days)


def test_the_prior_is_the_shop() -> None:
    prior = shop_prior([[7, 7, 7], [14, 14], [3], []])
    assert prior.mean_log_gap == pytest.approx((1.9459101 + 2.6390573) / 2)
    assert prior.variance == 0.05
    wide = shop_prior([[1, 20, 3, 40], [2, 60]])
    assert wide.variance > 0.5
    assert shop_prior([]) == ShopPrior()


def test_with_few_gaps_the_shop_counts_more() -> None:
    often = ShopPrior(mean_log_gap=1.0, variance=0.1)
    seldom = ShopPrior(mean_log_gap=4.0, variance=0.1)
    for count in (4, 30):
        assert predictive_tail([7] * count, 20, often) < predictive_tail([7] * count, 20, seldom)
    spread = [
        predictive_tail([7] * count, 20, seldom) - predictive_tail([7] * count, 20, often)
        for count in (4, 30)
    ]
    assert spread[0] > spread[1]


def test_regulars_raise_few_alarms_and_leavers_are_found() -> None:
    rng = random.Random(4711)
    people = []
    for _ in range(120):
        mean, spread = rng.choice([3, 4, 7, 7, 7, 10, 14]), rng.uniform(0.1, 0.4)
        shape = 1 / spread**2
        gaps = [max(1, round(rng.gammavariate(shape, mean / shape))) for _ in range(365 // mean)]
        people.append(gaps)
    prior = shop_prior(people)
    alarms = found = 0
    for gaps in people:
        for index in range(4, len(gaps)):
            typical = sorted(gaps[:index])[index // 2]
            away = gaps[index] - 1
            tail = predictive_tail(gaps[:index], away, prior)
            alarms += tail < 0.01 and away >= 2 * typical
        four = 4 * sum(gaps) / len(gaps)
        found += predictive_tail(gaps, four, prior) < 0.01
    assert alarms <= 0.10 * len(people)
    assert found >= 0.95 * len(people)

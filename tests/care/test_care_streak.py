"""A streak is a fact about open such days, told under a live weekly rhythm only."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from desktop.care.rhythm import find_rhythm
from desktop.care.streak import find_streak, streak_with_today
from desktop.domain.habits import Pattern, Rhythm, Strength
from desktop.domain.shop import DayRange, ShopDays
from desktop.domain.visits import Coming

FRIDAY = date(2026, 10, 9)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
FRIDAYS = Rhythm(Pattern.WEEKLY, Strength.EVERY, weekdays=(4,))


def comings(days: Iterable[date]) -> list[Coming]:
    noons = [datetime.combine(day, time(12, 40)) for day in days]
    return [Coming(noon.replace(tzinfo=UTC), noon, noon.date(), (), (), ()) for noon in noons]


def shop(last: date, *, closed: Iterable[date] = (), unknown: Iterable[date] = ()) -> ShopDays:
    first = date(2026, 1, 1)
    every = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    left_out = sorted(unknown)
    starts = [first, *(day + DAY for day in left_out)]
    ends = [*(day - DAY for day in left_out), last]
    known = tuple(DayRange(a, b) for a, b in zip(starts, ends, strict=True) if a <= b)
    shut = {*closed, *left_out}
    return ShopDays(known=known, busy=frozenset(day for day in every if day not in shut))


def fridays(count: int, *, last: date = FRIDAY) -> list[date]:
    return [last - back * WEEK for back in reversed(range(count))]


def test_the_run_up_to_the_last_friday() -> None:
    days = fridays(5)
    streak = find_streak(comings(days), shop(FRIDAY), FRIDAYS, today=FRIDAY)
    assert streak is not None
    assert (streak.weekday, streak.count, streak.days) == (4, 5, tuple(days))


def test_three_are_no_streak() -> None:
    assert find_streak(comings(fridays(3)), shop(FRIDAY), FRIDAYS, today=FRIDAY) is None


def test_before_they_come_today_the_run_ends_last_week_and_today_makes_one_more() -> None:
    visits = comings(fridays(5, last=FRIDAY - WEEK))
    before = find_streak(visits, shop(FRIDAY), FRIDAYS, today=FRIDAY)
    here = streak_with_today(visits, shop(FRIDAY), FRIDAYS, today=FRIDAY)
    assert before is not None
    assert here is not None
    assert (before.count, here.count) == (5, 6)
    assert here.days[-1] == FRIDAY


def test_recording_the_visit_does_not_count_today_twice() -> None:
    visits = comings(fridays(5))
    here = streak_with_today(visits, shop(FRIDAY), FRIDAYS, today=FRIDAY)
    assert here is not None
    assert here.count == 5


def test_the_fourth_time_is_told_at_the_till() -> None:
    visits = comings(fridays(3, last=FRIDAY - WEEK))
    assert find_streak(visits, shop(FRIDAY), FRIDAYS, today=FRIDAY) is None
    here = streak_with_today(visits, shop(FRIDAY), FRIDAYS, today=FRIDAY)
    assert here is not None
    assert here.count == 4


def test_on_another_weekday_nothing_is_said_at_the_till() -> None:
    thursday = FRIDAY - DAY
    visits = comings(fridays(8, last=FRIDAY - WEEK))
    assert streak_with_today(visits, shop(thursday), FRIDAYS, today=thursday) is None


def test_a_missed_open_friday_ends_the_run() -> None:
    days = fridays(9)
    streak = find_streak(comings([*days[:4], *days[5:]]), shop(FRIDAY), FRIDAYS, today=FRIDAY)
    assert streak is not None
    assert streak.days == tuple(days[5:])
    missed_last = find_streak(comings(days[:-1]), shop(FRIDAY + DAY), FRIDAYS, today=FRIDAY + DAY)
    assert missed_last is None


def test_closed_and_unknown_fridays_are_passed_over() -> None:
    days = fridays(9)
    came = [*days[:4], *days[6:]]
    at = shop(FRIDAY, closed=[days[4]], unknown=[days[5]])
    streak = find_streak(comings(came), at, FRIDAYS, today=FRIDAY)
    assert streak is not None
    assert streak.days == tuple(came)


def test_weeks_after_the_last_known_day_are_no_misses() -> None:
    days = fridays(5, last=date(2026, 9, 4))
    streak = find_streak(comings(days), shop(date(2026, 9, 5)), FRIDAYS, today=FRIDAY)
    assert streak is not None
    assert streak.count == 5


def test_today_makes_no_streak_over_fridays_that_nobody_knows_of() -> None:
    """Till data up to 30 September, today 9 October: whether they came on the 2nd is not known."""
    visits = comings(fridays(5, last=date(2026, 9, 25)))
    told = shop(date(2026, 9, 30))
    assert find_streak(visits, told, FRIDAYS, today=FRIDAY) is not None
    assert streak_with_today(visits, told, FRIDAYS, today=FRIDAY) is None
    assert streak_with_today([*visits, *comings([FRIDAY])], told, FRIDAYS, today=FRIDAY) is None
    closed = replace(told, closures=frozenset({date(2026, 10, 2)}))
    here = streak_with_today(visits, closed, FRIDAYS, today=FRIDAY)
    assert here is not None
    assert here.count == 6
    known = streak_with_today(visits, shop(date(2026, 9, 25)), FRIDAYS, today=date(2026, 10, 2))
    assert known is not None
    assert known.count == 6


def test_without_a_weekly_rhythm_there_is_no_streak() -> None:
    visits = comings(fridays(9))
    for rhythm in (None, Rhythm(Pattern.INTERVAL, Strength.EVERY, every_days=7)):
        assert find_streak(visits, shop(FRIDAY), rhythm, today=FRIDAY) is None
        assert streak_with_today(visits, shop(FRIDAY), rhythm, today=FRIDAY) is None


def test_of_two_days_todays_comes_first() -> None:
    mondays = [day - 4 * DAY for day in fridays(9)]
    visits = comings(sorted([*mondays, *fridays(5)]))
    rhythm = Rhythm(Pattern.TWO_DAYS, Strength.MOST, weekdays=(0, 4))
    today = find_streak(visits, shop(FRIDAY), rhythm, today=FRIDAY)
    later = find_streak(visits, shop(FRIDAY + DAY), rhythm, today=FRIDAY + DAY)
    assert today is not None
    assert later is not None
    assert (today.weekday, today.count) == (4, 5)
    assert (later.weekday, later.count) == (0, 9)


def test_visits_after_today_and_no_visits() -> None:
    assert find_streak([], shop(FRIDAY), FRIDAYS, today=FRIDAY) is None
    ahead = comings([FRIDAY + n * WEEK for n in range(1, 9)])
    assert find_streak(ahead, shop(FRIDAY), FRIDAYS, today=FRIDAY) is None


def test_the_rhythm_that_was_found_names_the_streak() -> None:
    visits = comings(fridays(12))
    rhythm = find_rhythm(visits, shop(FRIDAY), today=FRIDAY)
    streak = find_streak(visits, shop(FRIDAY), rhythm, today=FRIDAY)
    assert streak is not None
    assert streak.count == 12

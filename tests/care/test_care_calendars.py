"""Real calendars: holidays, closures, changes of the clock, and what the data does not say."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.care.drifting import ShopPrior, find_drift, known_gaps
from desktop.care.habits import read_habits
from desktop.care.public_holidays import named_holidays
from desktop.care.rhythm import find_rhythm
from desktop.care.streak import find_streak
from desktop.domain.habits import Away, Habits, Pattern, Strength
from desktop.domain.shop import DayRange, Place, Shop, ShopDays
from desktop.domain.visits import Coming, Line, Sale
from desktop.domain.visits import comings as joined

TODAY = date(2026, 10, 7)  # a Wednesday
FIRST = TODAY - timedelta(days=500)
DAY = timedelta(days=1)
FRIDAY = 4
SHARES = {"Latte": 0.3}


def came(days: Iterable[date]) -> list[Coming]:
    noons = [datetime.combine(day, time(12, 40)) for day in days]
    lines = (Line("Latte"),)
    return [Coming(noon.replace(tzinfo=UTC), noon, noon.date(), lines, (), ()) for noon in noons]


def shop(
    *,
    shut: Iterable[date] = (),
    holidays: Iterable[date] = (),
    known: Sequence[DayRange] = (DayRange(FIRST, TODAY),),
    last: date = TODAY,
) -> ShopDays:
    """A shop open on all weekdays; it sold nothing on the days that are shut."""
    unsold = frozenset(shut)
    every = {
        each.first + DAY * n for each in known for n in range((each.last - each.first).days + 1)
    }
    return ShopDays(
        known=tuple(known),
        busy=frozenset(day for day in every if day not in unsold and day <= last),
        holidays=frozenset(holidays),
    )


def fridays(count: int) -> list[date]:
    newest = TODAY - timedelta(days=(TODAY.weekday() - FRIDAY) % 7)
    return [newest - timedelta(weeks=back) for back in reversed(range(count))]


def test_a_holiday_without_a_sale_is_closed_and_with_sales_it_is_open() -> None:
    days = fridays(12)
    holiday = days.pop(8)
    shut = find_rhythm(came(days), shop(shut=[holiday], holidays=[holiday]), today=TODAY)
    sold = find_rhythm(came(days), shop(holidays=[holiday]), today=TODAY)
    assert shut is not None
    assert sold is not None
    assert (shut.strength, shut.kept, shut.due) == (Strength.EVERY, 6, 6)
    assert (sold.strength, sold.kept, sold.due) == (Strength.MOST, 5, 6)


def test_nobody_is_due_on_a_holiday_to_come() -> None:
    friday = TODAY + DAY * 2
    rhythm = find_rhythm(came(fridays(10)), shop(holidays=[friday]), today=TODAY)
    assert rhythm is not None
    assert rhythm.next_due == friday + timedelta(weeks=1)


def test_a_holiday_that_was_shut_is_no_time_away() -> None:
    days = [TODAY - DAY * 2 * back for back in range(20, 4, -1)]
    shut = [days[-1] + DAY * n for n in range(1, 8)]
    away = find_drift(came(days), shop(shut=shut, holidays=shut), ShopPrior(), today=TODAY)
    here = find_drift(came(days), shop(holidays=shut), ShopPrior(), today=TODAY)
    assert away is not None
    assert here is not None
    assert (away.away, here.away) == (Away.NO, Away.LIST)


@pytest.mark.parametrize(
    ("country", "day"),
    [
        ("US", date(2026, 11, 26)),
        ("DE", date(2026, 10, 3)),
        ("JP", date(2026, 5, 5)),
        ("TH", date(2026, 12, 5)),
    ],
)
def test_public_holidays_by_country(country: str, day: date) -> None:
    found = named_holidays(country, 2025, 2027)
    assert day in found
    assert {each.year for each in found} == {2025, 2026, 2027}


def test_a_country_that_nobody_keeps_holidays_of() -> None:
    assert not named_holidays("ZZ", 2025, 2027)
    assert not named_holidays("", 2025, 2027)


ZONES = ("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "Asia/Gaza")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("at", [time(0, 20), time(1, 30), time(2, 30), time(12, 40), time(23, 50)])
def test_the_change_of_the_clock_moves_no_visit_to_another_day(zone: str, at: time) -> None:
    """Every Saturday evening's business day for a year, in the small hours too."""
    place = Shop("s", Place("US", zone, "USD"))
    saturdays = [date(2026, 10, 3) - timedelta(weeks=back) for back in range(52)]
    sales = []
    for day in saturdays:
        night = day + DAY if at < time(4) else day
        moment = place.utc(datetime.combine(night, at))
        sales.append(Sale(day.isoformat(), moment, place.local(moment), place.business_day(moment)))
    visits = joined((), sales, window=place.visit_window)
    assert {each.day for each in visits} == set(saturdays)
    rhythm = find_rhythm(visits, shop(), today=TODAY)
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.weekdays) == (Pattern.WEEKLY, (5,))
    assert rhythm.strength is Strength.EVERY
    assert rhythm.minute is not None
    assert abs(rhythm.minute - (at.hour * 60 + at.minute)) <= 60


def test_the_day_cut_divides_the_night() -> None:
    place = Shop("s", Place("US", "America/New_York", "USD"))
    before = datetime(2026, 10, 3, 7, 59, tzinfo=UTC)  # 03:59 there
    assert place.business_day(before) == date(2026, 10, 2)
    assert place.business_day(before + timedelta(minutes=1)) == date(2026, 10, 3)


def seen(days: Sequence[date], at: ShopDays, today: date) -> Habits:
    return read_habits(came(days), at, SHARES, ShopPrior(), today=today)


@st.composite
def some_days(draw: st.DrawFn) -> list[date]:
    every = draw(st.integers(1, 14))
    backs = draw(st.lists(st.integers(0, 30), min_size=1, max_size=30))
    return [TODAY - DAY * (every * back + draw(st.integers(0, 1))) for back in backs]


@given(days=some_days(), seed=st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_the_order_of_visits_does_not_matter(days: list[date], seed: int) -> None:
    shuffled = came(days)
    random.Random(seed).shuffle(shuffled)
    at = shop()
    assert read_habits(shuffled, at, SHARES, ShopPrior(), today=TODAY) == seen(days, at, TODAY)


@given(days=some_days())
@settings(max_examples=60, deadline=None)
def test_more_visits_on_the_same_day_make_no_other_rhythm(days: list[date]) -> None:
    once, at = sorted(set(days)), shop()
    twice = [*once, *(day for day in once if day.day % 2)]
    one, two = seen(once, at, TODAY), seen(twice, at, TODAY)
    assert (one.rhythm, one.streak, one.drift) == (two.rhythm, two.streak, two.drift)


@given(missed=st.sets(st.integers(1, 13), max_size=6), unknown=st.booleans())
@settings(max_examples=60, deadline=None)
def test_closed_and_unknown_days_are_never_misses(missed: set[int], unknown: bool) -> None:
    all_fridays = fridays(14)
    off = [all_fridays[index] for index in sorted(missed) if index < 13]
    days = [day for day in all_fridays if day not in off]
    at = shop(shut=[] if unknown else off)
    if unknown:
        edges = [FIRST - DAY, *off, TODAY + DAY]
        known = [DayRange(one + DAY, two - DAY) for one, two in pairwise(edges)]
        at = replace(at, known=tuple(known), busy=at.busy - frozenset(off))
    rhythm = find_rhythm(came(days), at, today=TODAY)
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.weekdays) == (Pattern.WEEKLY, (FRIDAY,))
    assert rhythm.kept == rhythm.due
    streak = find_streak(came(days), at, rhythm, today=TODAY)
    assert streak is not None
    assert streak.count == len(days)


def test_a_shop_that_imports_once_a_month_sees_nobody_as_gone() -> None:
    until = TODAY - DAY * 30
    days = [day for day in fridays(30) if day <= until]
    at = shop(known=[DayRange(FIRST, until)], last=until)
    habits = seen(days, at, TODAY)
    assert habits.judged_on == until
    assert habits.rhythm is not None
    assert habits.rhythm.strength is Strength.EVERY
    assert habits.drift is not None
    assert habits.drift.away is Away.NO


def test_a_clock_set_back_leaves_out_what_it_has_not_seen() -> None:
    days, back = fridays(30), TODAY - DAY * 70
    past = [day for day in days if day <= back]
    assert seen(days, shop(), back) == seen(past, shop(), back)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 40, 400, 2000])
def test_any_number_of_visits_is_read(count: int) -> None:
    first = TODAY - DAY * (count - 1)
    known = [DayRange(min(first, FIRST), TODAY)]
    habits = seen([first + DAY * n for n in range(count)], shop(known=known), TODAY)
    assert habits.visits == count
    assert habits.rhythm is None  # here every day: no day is theirs
    assert habits.streak is None
    assert (habits.usual is None) == (count < 4)


def test_saturdays_and_sundays_are_a_rhythm_and_some_of_them_are_none() -> None:
    weekends = [TODAY - DAY * back for back in range(84, 0, -1)]
    weekends = [day for day in weekends if day.weekday() >= 5]
    rhythm = find_rhythm(came(weekends), shop(), today=TODAY)
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.weekdays) == (Pattern.TWO_DAYS, (5, 6))
    some = random.Random(5).sample(weekends, len(weekends) // 2)
    assert find_rhythm(came(some), shop(), today=TODAY) is None


def test_around_one_date_of_the_month_the_date_is_named() -> None:
    days = [date(2026, month, 15 + month % 2) for month in range(1, 10)]
    rhythm = find_rhythm(came(days), shop(), today=date(2026, 9, 20))
    assert rhythm is not None
    assert rhythm.pattern is Pattern.MONTHLY_DATE
    assert rhythm.month_day in (15, 16)


def test_who_comes_on_two_days_a_week_is_missed_within_four_gaps() -> None:
    mondays = [TODAY - DAY * (TODAY.weekday() + 7 * back) for back in range(20, 1, -1)]
    days = sorted([*mondays, *(day + DAY for day in mondays)])
    gone = days[-1] + DAY * 14
    drift = find_drift(came(days), shop(), ShopPrior(), today=gone)
    assert set(known_gaps(came(days), shop(), today=gone)) == {1, 6}
    assert drift is not None
    assert drift.away is not Away.NO
    skipped = find_drift(came(days), shop(), ShopPrior(), today=days[-1] + DAY * 8)
    assert skipped is not None
    assert skipped.away is Away.NO

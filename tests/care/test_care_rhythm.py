"""A rhythm is said only when the visits support it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.care.rhythm import find_rhythm
from desktop.domain.habits import PartOfDay, Pattern, Rhythm, Strength
from desktop.domain.shop import DayRange, ShopDays
from desktop.domain.visits import Coming

TODAY = date(2026, 10, 7)  # a Wednesday
DAY = timedelta(days=1)
FRIDAY = 4
ALL_WEEK = tuple(range(7))


def coming(day: date, minute: int = 760) -> Coming:
    local = datetime.combine(day, time.min) + timedelta(minutes=minute)
    return Coming(local.replace(tzinfo=UTC), local, day, (), (), ())


def comings(days: Iterable[date], minute: int = 760) -> list[Coming]:
    return [coming(day, minute) for day in days]


def shop(
    *,
    open_on: Sequence[int] = ALL_WEEK,
    last: date = TODAY,
    closures: Iterable[date] = (),
    known: tuple[DayRange, ...] | None = None,
    weights: Sequence[float] = (1.0,) * 7,
) -> ShopDays:
    first = TODAY - timedelta(days=500)
    shut = frozenset(closures)
    every = [first + timedelta(days=index) for index in range((last - first).days + 1)]
    ranges = known if known is not None else (DayRange(first, last),)
    shares = [weight if day in open_on else 0.0 for day, weight in enumerate(weights)]
    return ShopDays(
        known=ranges,
        open_weekdays=frozenset(open_on),
        busy=frozenset(
            day
            for day in every
            if day.weekday() in open_on and day not in shut and any(day in each for each in ranges)
        ),
        closures=shut,
        weekday_weights=tuple(7 * share / sum(shares) for share in shares),
    )


def such_days(weekday: int, count: int, *, last: date = TODAY) -> list[date]:
    """The last ``count`` such weekdays up to ``last``, oldest first."""
    newest = last - timedelta(days=(last.weekday() - weekday) % 7)
    return [newest - timedelta(days=7 * back) for back in reversed(range(count))]


def rhythm_of(
    days: Iterable[date], *, today: date = TODAY, at: ShopDays | None = None
) -> Rhythm | None:
    return find_rhythm(comings(days), at or shop(), today=today)


# what each pattern reads like


def test_fridays_are_seen_with_time_and_next_day() -> None:
    rhythm = rhythm_of(such_days(FRIDAY, 9))
    assert rhythm == Rhythm(
        pattern=Pattern.WEEKLY,
        strength=Strength.EVERY,
        weekdays=(FRIDAY,),
        minute=760,
        part=PartOfDay.LUNCH,
        kept=6,
        due=6,
        next_due=date(2026, 10, 9),
    )


def test_two_missed_of_the_last_six_is_most() -> None:
    days = such_days(FRIDAY, 14)
    rhythm = rhythm_of([*days[:9], *days[10:12], days[13]])
    assert rhythm is not None
    assert (rhythm.strength, rhythm.kept, rhythm.due) == (Strength.MOST, 4, 6)


def test_every_needs_six_due_days() -> None:
    rhythm = rhythm_of(such_days(FRIDAY, 5))
    assert rhythm is not None
    assert (rhythm.strength, rhythm.kept, rhythm.due) == (Strength.MOST, 5, 5)


def test_mondays_and_thursdays() -> None:
    rhythm = rhythm_of(sorted([*such_days(0, 9), *such_days(3, 9)]))
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.weekdays) == (Pattern.TWO_DAYS, (0, 3))
    assert rhythm.next_due == date(2026, 10, 8)


def test_every_other_tuesday_keeps_its_phase() -> None:
    rhythm = rhythm_of(such_days(1, 17)[::2])
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.weekdays) == (Pattern.FORTNIGHTLY, (1,))
    assert rhythm.next_due == date(2026, 10, 20)


def test_every_four_days() -> None:
    rhythm = rhythm_of([TODAY - timedelta(days=1 + 4 * back) for back in reversed(range(14))])
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.every_days) == (Pattern.INTERVAL, 4)
    assert rhythm.next_due == TODAY + timedelta(days=3)


def test_the_first_of_the_month() -> None:
    shifts = (0, 1, 0, -1, 0, 0, 0, 1, 0)
    days = [date(2026, month, 1) + s * DAY for month, s in zip(range(2, 11), shifts, strict=True)]
    rhythm = rhythm_of(days)
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.month_day) == (Pattern.MONTHLY_DATE, 1)
    assert rhythm.next_due == date(2026, 11, 1)


def test_the_first_saturday_of_the_month() -> None:
    days = [date(2026, 6, 6), date(2026, 7, 4), date(2026, 8, 1), date(2026, 9, 5)]
    rhythm = rhythm_of([*days, date(2026, 10, 3)])
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.nth, rhythm.weekdays) == (Pattern.MONTHLY_WEEKDAY, 1, (5,))
    assert rhythm.next_due == date(2026, 11, 7)


def test_a_day_beside_now_and_then_leaves_every_other_tuesday() -> None:
    tuesdays = such_days(1, 25)[::2]
    for place, slip in ((2, -DAY), (4, DAY), (9, -DAY)):
        tuesdays[place] += slip
    rhythm = rhythm_of(tuesdays)
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.weekdays) == (Pattern.FORTNIGHTLY, (1,))


def test_every_29_days_names_no_date() -> None:
    rhythm = rhythm_of([TODAY - timedelta(days=1 + 29 * back) for back in reversed(range(10))])
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.every_days) == (Pattern.INTERVAL, 29)


# days before which the shop is closed


def pattern_of(days: Iterable[date], *, open_on: Sequence[int]) -> tuple[object, ...] | None:
    rhythm = rhythm_of(sorted(days), at=shop(open_on=open_on))
    return rhythm and (rhythm.pattern, rhythm.weekdays, rhythm.strength)


@pytest.mark.parametrize("count", [8, 9, 12, 16, 24])
@pytest.mark.parametrize(("named", "closed"), [(5, 6), (6, 5)])
def test_one_day_of_the_weekend_where_the_other_is_closed(
    named: int, closed: int, count: int
) -> None:
    open_on = [day for day in ALL_WEEK if day != closed]
    told = pattern_of(such_days(named, count), open_on=open_on)
    assert told == (Pattern.WEEKLY, (named,), Strength.EVERY)


def test_about_half_of_all_saturdays_is_no_rhythm() -> None:
    saturdays = such_days(5, 20)
    came = [day for day, yes in zip(saturdays, "10110010110100101101", strict=True) if int(yes)]
    assert pattern_of(came, open_on=range(6)) is None


CLOSED_TWO_DAYS = [((6, 0), 1), ((0, 1), 2), ((2, 3), 4), ((4, 5), 6), ((5, 6), 0)]


@pytest.mark.parametrize("count", [6, 9, 20])
@pytest.mark.parametrize(("closed", "named"), CLOSED_TWO_DAYS)
def test_the_first_open_day_after_two_closed_ones(
    closed: tuple[int, int], named: int, count: int
) -> None:
    open_on = [day for day in ALL_WEEK if day not in closed]
    told = pattern_of(such_days(named, count), open_on=open_on)
    assert told == (Pattern.WEEKLY, (named,), Strength.EVERY)


@pytest.mark.parametrize("count", [4, 8, 15])
@pytest.mark.parametrize(
    ("closed", "pair"), [((6,), (0, 3)), ((6, 0), (1, 4)), ((0, 1), (2, 5)), ((), (0, 3))]
)
def test_two_days_without_fail_around_closed_ones(
    closed: tuple[int, ...], pair: tuple[int, int], count: int
) -> None:
    open_on = [day for day in ALL_WEEK if day not in closed]
    days = [*such_days(pair[0], count), *such_days(pair[1], count)]
    assert pattern_of(days, open_on=open_on) == (Pattern.TWO_DAYS, pair, Strength.EVERY)


@pytest.mark.parametrize("count", [6, 8])
def test_every_other_tuesday_after_two_closed_days(count: int) -> None:
    tuesdays = such_days(1, 2 * count)[::2]
    told = pattern_of(tuesdays, open_on=range(1, 6))
    assert told == (Pattern.FORTNIGHTLY, (1,), Strength.EVERY)


def test_a_tuesday_missed_of_late_is_most() -> None:
    tuesdays = such_days(1, 14)
    told = pattern_of([*tuesdays[:10], *tuesdays[11:]], open_on=range(1, 6))
    assert told == (Pattern.WEEKLY, (1,), Strength.MOST)


def test_five_tuesdays_after_two_closed_days_could_still_be_an_interval() -> None:
    assert pattern_of(such_days(1, 5), open_on=range(1, 6)) is None
    assert pattern_of(such_days(2, 5), open_on=range(1, 6)) is not None


def test_an_interval_that_no_closed_day_leads_stays_an_interval() -> None:
    days = [TODAY - timedelta(days=1 + 5 * back) for back in reversed(range(24))]
    rhythm = rhythm_of(days)
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.every_days) == (Pattern.INTERVAL, 5)


# what is no miss


def test_today_is_no_miss_and_the_next_day_until_they_came() -> None:
    friday = date(2026, 10, 9)
    days = such_days(FRIDAY, 9)
    waiting = rhythm_of(days, today=friday, at=shop(last=friday))
    assert waiting is not None
    assert (waiting.kept, waiting.next_due) == (6, friday)
    came = rhythm_of([*days, friday], today=friday, at=shop(last=friday))
    assert came is not None
    assert came.next_due == date(2026, 10, 16)


def test_a_visit_today_counts_where_the_data_ends_earlier() -> None:
    friday = date(2026, 10, 9)
    at = shop(last=date(2026, 10, 7))
    rhythm = rhythm_of([*such_days(FRIDAY, 3), friday], today=friday, at=at)
    assert rhythm is not None
    assert rhythm.due == 4


def test_a_closed_day_is_no_miss() -> None:
    days = such_days(FRIDAY, 10)
    closed = rhythm_of([*days[:6], *days[8:]], at=shop(closures=days[6:8]))
    assert closed is not None
    assert closed.strength is Strength.EVERY
    missed = rhythm_of([*days[:6], *days[8:]])
    assert missed is not None
    assert missed.strength is Strength.MOST


def test_a_day_without_any_sale_in_the_shop_is_no_miss() -> None:
    days = such_days(FRIDAY, 10)
    at = shop()
    quiet = ShopDays(at.known, at.open_weekdays, at.busy - set(days[6:8]), frozenset())
    rhythm = rhythm_of([*days[:6], *days[8:]], at=quiet)
    assert rhythm is not None
    assert rhythm.strength is Strength.EVERY


def test_weeks_without_data_are_no_miss_and_the_last_known_day_is_judged() -> None:
    fridays = such_days(FRIDAY, 12, last=date(2026, 7, 31))
    at = shop(last=date(2026, 8, 1))
    rhythm = rhythm_of(fridays, at=at)
    assert rhythm is not None
    assert rhythm.strength is Strength.EVERY
    assert rhythm.next_due == date(2026, 10, 9)


def test_a_hole_in_the_data_is_no_miss() -> None:
    fridays = such_days(FRIDAY, 16)
    first = TODAY - timedelta(days=500)
    hole = (fridays[8], fridays[12])
    known = (DayRange(first, hole[0] - DAY), DayRange(hole[1], TODAY))
    rhythm = rhythm_of([*fridays[:8], *fridays[12:]], at=shop(known=known))
    assert rhythm is not None
    assert rhythm.strength is Strength.EVERY
    assert rhythm.weekdays == (FRIDAY,)


def test_two_visits_on_a_day_are_one() -> None:
    days = such_days(FRIDAY, 3)
    assert find_rhythm(comings([*days, *days]), shop(), today=TODAY) is None


def test_visits_after_today_are_left_out() -> None:
    days = such_days(FRIDAY, 9)
    later = [TODAY + timedelta(days=ahead) for ahead in range(1, 9)]
    assert rhythm_of([*days, *later]) == rhythm_of(days)


# what may not be said


def test_three_visits_say_nothing() -> None:
    assert rhythm_of(such_days(FRIDAY, 3)) is None


@pytest.mark.parametrize("step", [1, 2, 5])
def test_after_45_days_away_nothing_is_said(step: int) -> None:
    gone = TODAY - timedelta(days=45)
    days = [gone - timedelta(days=step * 7 * back) for back in reversed(range(12))]
    assert rhythm_of(days, today=gone, at=shop(last=gone)) is not None
    assert rhythm_of(days, today=TODAY - DAY) is not None or step < 5
    assert rhythm_of(days) is None


def test_somebody_here_every_day_has_no_named_day() -> None:
    assert rhythm_of([TODAY - timedelta(days=back) for back in reversed(range(60))]) is None


def test_a_new_weekday_replaces_the_old_one() -> None:
    old = such_days(1, 10, last=TODAY - timedelta(days=49))
    rhythm = rhythm_of([*old, *such_days(FRIDAY, 7)])
    assert rhythm is not None
    assert rhythm.weekdays == (FRIDAY,)


def test_a_market_that_opens_on_saturdays_only() -> None:
    at = shop(open_on=(5,))
    saturdays = such_days(5, 14)
    rhythm = rhythm_of(saturdays, at=at)
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.weekdays) == (Pattern.WEEKLY, (5,))
    assert rhythm_of([day for day in saturdays if day.day % 2], at=at) is None


def test_a_closed_shop_expects_nobody() -> None:
    closures = [TODAY + timedelta(days=ahead) for ahead in range(160)]
    for days in (such_days(FRIDAY, 9), [TODAY - 4 * n * DAY for n in reversed(range(1, 15))]):
        rhythm = rhythm_of(days, at=shop(closures=closures))
        assert rhythm is not None
        assert rhythm.next_due is None


@pytest.mark.parametrize("months_closed", [2, 4])
def test_an_nth_weekday_is_due_after_months_in_which_it_is_a_holiday(months_closed: int) -> None:
    mondays = [day for day in such_days(0, 60) if 8 <= day.day <= 14]
    coming_up = [date(2026, 10, 12), date(2026, 11, 9), date(2026, 12, 14), date(2027, 1, 11)]
    expected = [*coming_up, date(2027, 2, 8)][months_closed]
    today = date(2026, 9, 14)
    at = replace(shop(), holidays=frozenset(coming_up[:months_closed]))
    rhythm = rhythm_of([day for day in mondays if day <= today], at=at, today=today)
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.nth, rhythm.weekdays) == (Pattern.MONTHLY_WEEKDAY, 2, (0,))
    assert rhythm.next_due == expected


def test_around_a_closed_date_the_day_beside_is_expected() -> None:
    days = [date(2026, month, 20) for month in range(1, 10)]
    rhythm = rhythm_of(days, at=shop(closures=[date(2026, 10, 20)]))
    assert rhythm is not None
    assert (rhythm.pattern, rhythm.next_due) == (Pattern.MONTHLY_DATE, date(2026, 10, 21))


# the time of day


def test_scattered_times_name_no_time() -> None:
    days = such_days(FRIDAY, 10)
    minutes = [500, 1200, 700, 900, 1050, 560, 1300, 820, 620, 1100]
    visits = [coming(day, minute) for day, minute in zip(days, minutes, strict=True)]
    rhythm = find_rhythm(visits, shop(), today=TODAY)
    assert rhythm is not None
    assert (rhythm.minute, rhythm.part) == (None, None)


def test_the_small_hours_belong_to_the_evening_before() -> None:
    days = such_days(FRIDAY, 8)
    minutes = [23 * 60 + 40, 24 * 60 + 20] * 4
    visits = [coming(day, minute) for day, minute in zip(days, minutes, strict=True)]
    rhythm = find_rhythm(visits, shop(), today=TODAY)
    assert rhythm is not None
    assert rhythm.minute == 0
    assert rhythm.part is PartOfDay.EVENING


# any input


@settings(deadline=None)  # the first answer fills what all share; another's work may come between
@given(
    backs=st.lists(st.integers(-40, 400), max_size=60),
    gap=st.integers(0, 60),
    open_on=st.sets(st.integers(0, 6)).map(sorted),
)
def test_any_visits_get_an_answer(backs: list[int], gap: int, open_on: list[int]) -> None:
    at = shop(last=TODAY - timedelta(days=gap), open_on=open_on or ALL_WEEK)
    rhythm = rhythm_of([TODAY - timedelta(days=back) for back in backs], at=at)
    if rhythm is not None:
        assert 0.6 * rhythm.due <= rhythm.kept <= rhythm.due <= 6
        assert rhythm.next_due is None or rhythm.next_due >= TODAY


def test_without_known_days_nothing_is_said() -> None:
    assert rhythm_of(such_days(FRIDAY, 9), at=ShopDays()) is None
    assert find_rhythm([], ShopDays(), today=TODAY) is None

"""Whether the shop is closed on a day: only where its owner or its data says so."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.care.closed_today import why_closed
from desktop.domain.shop import Closed, Closing, DayRange, OpenSpan, ShopCalendar, ShopDays

THANKSGIVING = date(2026, 11, 26)
LAST_YEARS = date(2025, 11, 27)
LABOUR, COLUMBUS = date(2026, 9, 7), date(2026, 10, 12)
HOLIDAYS = frozenset({LAST_YEARS, LABOUR, COLUMBUS, THANKSGIVING})
KNOWN = ShopDays(known=(DayRange(date(2025, 11, 1), date(2026, 11, 25)),), holidays=HOLIDAYS)
SAYS_NOTHING = ShopCalendar()


def why(
    days: ShopDays = KNOWN, calendar: ShopCalendar = SAYS_NOTHING, *, day: date = THANKSGIVING
) -> Closed | None:
    return why_closed(days, calendar, day, country="US")


def test_a_holiday_on_which_the_shop_stays_closed_is_named() -> None:
    assert why() == Closed(Closing.HOLIDAY, "Thanksgiving Day")
    assert why(day=date(2026, 11, 25)) is None


def test_the_same_holiday_of_last_year_says_more_than_the_others() -> None:
    assert why(replace(KNOWN, busy=frozenset({LAST_YEARS}))) is None
    assert why(replace(KNOWN, busy=frozenset({LABOUR, COLUMBUS}))) is not None


def test_where_that_one_is_not_known_most_holidays_decide() -> None:
    young = replace(KNOWN, known=(DayRange(date(2026, 9, 1), date(2026, 11, 25)),))
    assert why(young) is not None
    assert why(replace(young, busy=frozenset({LABOUR}))) is None
    assert why(replace(young, busy=frozenset({LABOUR, COLUMBUS}))) is None


@pytest.mark.parametrize("days", [ShopDays(holidays=HOLIDAYS), ShopDays()])
def test_without_any_known_holiday_nothing_is_said(days: ShopDays) -> None:
    assert why(days) is None


def test_holidays_on_a_day_off_say_nothing_of_the_others() -> None:
    assert why(replace(KNOWN, open_weekdays=frozenset({1, 2, 4}))) is None


def test_a_holiday_with_business_is_no_closed_day() -> None:
    assert why(replace(KNOWN, busy=frozenset({THANKSGIVING}))) is None


def test_the_opening_hours_name_a_day_off() -> None:
    thursday = THANKSGIVING.weekday()
    assert why(calendar=ShopCalendar(hours={thursday: ()})) == Closed(Closing.WEEKDAY)
    spans = ShopCalendar(hours={thursday: (OpenSpan(480, 720),)})
    assert why(ShopDays(), spans) is None


def test_the_owners_own_word_comes_first() -> None:
    calendar = ShopCalendar({THANKSGIVING: "new floor"}, {THANKSGIVING.weekday(): ()})
    assert why(calendar=calendar) == Closed(Closing.OWN, "new floor")
    nameless = ShopCalendar({THANKSGIVING: "", date(2026, 11, 24): ""})
    assert why(calendar=nameless) == Closed(Closing.OWN, "Thanksgiving Day")
    assert why(calendar=nameless, day=date(2026, 11, 24)) == Closed(Closing.OWN)

"""Whether the shop is closed on a day: only where its owner or its data says so."""

from collections.abc import Iterable, Mapping
from datetime import date

from desktop.care.closed_today import closed_holidays, why_closed
from desktop.domain.shop import Closed, Closing, DayRange, OpenSpan, ShopCalendar, ShopDays

THANKSGIVING = date(2026, 11, 26)
LAST_YEARS = date(2025, 11, 27)
LABOUR, COLUMBUS = date(2026, 9, 7), date(2026, 10, 12)
NAMES = {
    LAST_YEARS: "Thanksgiving Day",
    LABOUR: "Labor Day",
    COLUMBUS: "Columbus Day",
    THANKSGIVING: "Thanksgiving Day",
}
WEEK = frozenset(range(7))
KNOWN = DayRange(date(2025, 11, 1), date(2026, 11, 25))
SAYS_NOTHING = ShopCalendar()


def closed(
    *sold: date,
    known: Iterable[DayRange] = (KNOWN,),
    open_weekdays: frozenset[int] = WEEK,
    names: Mapping[date, str] = NAMES,
) -> frozenset[date]:
    days = ShopDays(tuple(known), open_weekdays, frozenset(sold))
    return closed_holidays(names, days)


def why(
    *holidays: date, calendar: ShopCalendar = SAYS_NOTHING, day: date = THANKSGIVING
) -> Closed | None:
    return why_closed(ShopDays(holidays=frozenset(holidays)), calendar, day, country="US")


def test_the_same_holiday_of_last_year_says_more_than_the_others() -> None:
    assert THANKSGIVING in closed()
    assert THANKSGIVING not in closed(LAST_YEARS)
    assert THANKSGIVING in closed(LABOUR, COLUMBUS)


def test_where_that_one_is_not_known_most_holidays_decide() -> None:
    young = (DayRange(date(2026, 9, 1), date(2026, 11, 25)),)
    assert THANKSGIVING in closed(known=young)
    assert THANKSGIVING not in closed(LABOUR, known=young)
    assert THANKSGIVING not in closed(LABOUR, COLUMBUS, known=young)


def test_without_any_known_holiday_nothing_is_said() -> None:
    assert closed(known=()) == closed(names={}) == frozenset()


def test_a_known_holiday_was_closed_when_nothing_was_sold() -> None:
    assert closed(LABOUR) & {LABOUR, COLUMBUS} == {COLUMBUS}


def test_holidays_on_a_day_off_say_nothing_of_the_others() -> None:
    assert THANKSGIVING not in closed(open_weekdays=frozenset({1, 2, 4}))


def test_a_holiday_on_which_the_shop_stays_closed_is_named() -> None:
    assert why(THANKSGIVING) == Closed(Closing.HOLIDAY, "Thanksgiving Day")
    assert why(THANKSGIVING, day=date(2026, 11, 25)) is None
    assert why() is None


def test_a_holiday_with_business_is_no_closed_day() -> None:
    busy = ShopDays(busy=frozenset({THANKSGIVING}), holidays=frozenset({THANKSGIVING}))
    assert why_closed(busy, SAYS_NOTHING, THANKSGIVING, country="US") is None


def test_the_opening_hours_name_a_day_off() -> None:
    thursday = THANKSGIVING.weekday()
    assert why(calendar=ShopCalendar(hours={thursday: ()})) == Closed(Closing.WEEKDAY)
    spans = ShopCalendar(hours={thursday: (OpenSpan(480, 720),)})
    assert why(calendar=spans) is None


def test_the_owners_own_word_comes_first() -> None:
    calendar = ShopCalendar({THANKSGIVING: "new floor"}, {THANKSGIVING.weekday(): ()})
    assert why(calendar=calendar) == Closed(Closing.OWN, "new floor")
    nameless = ShopCalendar({THANKSGIVING: "", date(2026, 11, 24): ""})
    assert why(calendar=nameless) == Closed(Closing.OWN, "Thanksgiving Day")
    assert why(calendar=nameless, day=date(2026, 11, 24)) == Closed(Closing.OWN)

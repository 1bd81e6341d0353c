"""Which days the shop is open, with public holidays and the owner's word; and its quiet hours."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.shop import OpenSpan
from desktop.service.acting import Acting
from desktop.service.calendar import CalendarVerbs
from tests.service.shop_at_hand import TODAY, Desk, Files, sale

MONDAY = date(2026, 6, 1)
FOURTH = date(2026, 7, 3)
"""The day on which the Fourth of July, a Saturday, is kept."""
MEMORIAL = date(2026, 5, 25)


def owner(desk: Desk) -> CalendarVerbs:
    return CalendarVerbs(Acting(desk.shop, desk.knowing, author="Owner"))


def sold(days: list[date], *, hour: int = 10, number: int = 0) -> list[dict[str, str]]:
    return [sale(f"{day}-{hour}-{number}", f"{day} {hour}:{number:02}:00") for day in days]


LABOR = date(2026, 9, 7)
JUNETEENTH = date(2026, 6, 19)


def test_a_holiday_is_closed_unless_something_was_sold(desk: Desk, files: Files) -> None:
    first = MEMORIAL - timedelta(days=21)
    days = [first + timedelta(days=n) for n in range(65)]
    shut = {MEMORIAL, JUNETEENTH, date(2026, 7, 4)}
    desk.bring_in(files.items("items.csv", *sold([day for day in days if day not in shut])))
    known = desk.shop.trade.days()
    assert not known.is_open(MEMORIAL)  # few sales: any other empty day may be chance
    assert known.is_open(FOURTH)
    assert not known.due(LABOR)  # closed on three holidays of four
    assert known.due(LABOR + timedelta(days=1))


def test_a_shop_that_opens_on_holidays_is_open_on_those_to_come(desk: Desk, files: Files) -> None:
    first = MEMORIAL - timedelta(days=21)
    desk.bring_in(files.items("items.csv", *sold([first + timedelta(days=n) for n in range(65)])))
    known = desk.shop.trade.days()
    assert known.due(LABOR)
    assert not known.holidays
    desk.clock.moment = datetime(2026, 9, 7, 16, tzinfo=UTC)
    assert desk.reader.board().closed is None  # the board says what the lists are made by


def test_an_empty_day_of_a_quiet_shop_is_a_chance_and_no_holiday(desk: Desk, files: Files) -> None:
    days = [MONDAY + timedelta(days=n) for n in range(28)]
    desk.bring_in(files.items("items.csv", *sold([day for day in days if day != days[9]])))
    assert desk.shop.trade.days().is_open(days[9])


def test_the_owner_knows_better_than_the_sales(desk: Desk, files: Files) -> None:
    days = [MONDAY + timedelta(days=n) for n in range(42)]
    mondays = [day for day in days if day.weekday() == 0]
    rows = [row for n in range(4) for row in sold([d for d in days if d not in mondays], number=n)]
    desk.bring_in(files.items("items.csv", *rows))
    assert 0 not in desk.shop.trade.days().open_weekdays
    owner(desk).set_opening_hours(0, [OpenSpan(480, 720)])
    owner(desk).set_opening_hours(1, [])
    known = desk.shop.trade.days()
    assert known.open_weekdays == frozenset({0, 2, 3, 4, 5, 6})
    assert not known.is_open(mondays[2])


@pytest.fixture
def busy_saturdays(desk: Desk, files: Files) -> Desk:
    """Twelve Saturdays with sales from 8 to 15, few of them between 13 and 14."""
    rows = []
    for back in range(1, 12):
        day = TODAY - timedelta(weeks=back)
        for hour in range(8, 16):
            for number in range(1 if hour == 13 else 4):
                rows += sold([day], hour=hour, number=number)
    rows += sold([TODAY - timedelta(weeks=3)], hour=20)  # a late one
    rows += sold([TODAY - timedelta(weeks=3, days=1)], hour=9)
    desk.bring_in(files.items("items.csv", *rows))
    return desk


def test_quiet_hours_are_those_of_the_shop(busy_saturdays: Desk) -> None:
    trade, shop = busy_saturdays.shop.trade, busy_saturdays.knowing.shop()
    quiet = trade.quiet_hours(shop)
    assert set(quiet) == {(5, hour) for hour in range(8, 16)}
    assert [hour for (_, hour), value in quiet.items() if value] == [13]
    assert trade.quiet_hours(shop) is quiet


def test_an_import_brings_other_quiet_hours(busy_saturdays: Desk, files: Files) -> None:
    trade, shop = busy_saturdays.shop.trade, busy_saturdays.knowing.shop()
    assert trade.quiet_hours(shop)[5, 13]
    more = [
        row
        for back in range(1, 12)
        for number in range(20, 23)
        for row in sold([TODAY - timedelta(weeks=back)], hour=13, number=number)
    ]
    busy_saturdays.bring_in(files.items("more.csv", *more))
    assert not trade.quiet_hours(shop)[5, 13]


def test_without_enough_sales_no_hour_is_quiet(desk: Desk, files: Files) -> None:
    shop = desk.knowing.shop()
    assert desk.shop.trade.quiet_hours(shop) == {}
    desk.bring_in(files.items("items.csv", *sold([MONDAY + timedelta(days=n) for n in range(28)])))
    assert desk.shop.trade.quiet_hours(shop) == {}

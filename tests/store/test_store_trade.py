"""Reading what was sold: which days are known, which the shop was open, what is popular."""

from datetime import date, timedelta

import pytest

from desktop.domain.shop import DayRange
from desktop.store.people_tables import Closure
from tests.service.shop_at_hand import TODAY, Desk, Files, person, sale

MONDAY = date(2026, 6, 1)


def on(day: date, number: int = 0, item: str = "Latte", **how: str) -> dict[str, str]:
    return sale(f"{day}-{number}", f"{day} 10:{number:02}:00", item, **how)


def test_a_shop_without_data(desk: Desk) -> None:
    days = desk.shop.trade.days()
    assert (days.known, days.last_known) == ((), None)
    assert days.open_weekdays == frozenset(range(7))
    assert days.weekday_weights == (1.0,) * 7
    assert dict(desk.shop.trade.shares()) == {}
    assert desk.shop.trade.popular(5) == ()
    assert desk.shop.trade.active_customers(at_least=1, limit=5) == ()


def test_known_days_are_those_of_files_and_marks(desk: Desk, files: Files) -> None:
    ranges = ((0, 6), (4, 9), (10, 11), (20, 21))
    for number, (first, last) in enumerate(ranges):
        days = (MONDAY + timedelta(days=first), MONDAY + timedelta(days=last))
        desk.bring_in(files.items(f"{number}.csv", *(on(each) for each in days)))
    ada = desk.add("Ada")
    desk.cashier.record_visit(ada)
    assert desk.shop.trade.days().known == (
        DayRange(MONDAY, MONDAY + timedelta(days=11)),
        DayRange(MONDAY + timedelta(days=20), MONDAY + timedelta(days=21)),
        DayRange(TODAY, TODAY),
    )


@pytest.mark.parametrize("many", [True, False])
def test_weekdays_without_business_are_closed_when_that_is_no_chance(
    desk: Desk, files: Files, many: bool
) -> None:
    each_day = 4 if many else 1
    weeks = 4 if many else 1
    sales = [
        on(MONDAY + timedelta(days=day), number)
        for day in range(7 * weeks)
        for number in range(each_day)
        if (MONDAY + timedelta(days=day)).weekday() not in {0, 6}
    ]
    edge = on(MONDAY - timedelta(days=2), 50)  # a Saturday, so that the Mondays are known
    desk.bring_in(files.items("items.csv", edge, *sales))
    days = desk.shop.trade.days()
    assert days.open_weekdays == (frozenset({1, 2, 3, 4, 5}) if many else frozenset(range(7)))
    assert days.is_open(MONDAY) is not many
    weights = days.weekday_weights
    assert sum(weights) == pytest.approx(7)
    assert weights[0] == min(weights) > 0


def test_one_empty_day_of_a_busy_shop_was_closed(desk: Desk, files: Files) -> None:
    holiday = MONDAY + timedelta(days=9)
    sales = [
        on(MONDAY + timedelta(days=day), number)
        for day in range(28)
        for number in range(5)
        if MONDAY + timedelta(days=day) != holiday
    ]
    desk.bring_in(files.items("items.csv", *sales))
    days = desk.shop.trade.days()
    assert days.is_known(holiday)
    assert not days.is_open(holiday)
    assert days.is_open(holiday + timedelta(days=1))


def test_days_the_owner_closed(desk: Desk, files: Files) -> None:
    with desk.store.doors.write():
        Closure.create(day=MONDAY, reason="holiday")
    desk.bring_in(files.items("items.csv", on(MONDAY), on(MONDAY + timedelta(days=1))))
    days = desk.shop.trade.days()
    assert days.closures == {MONDAY}
    assert not days.is_open(MONDAY)


def test_shares_are_of_orders_with_options_apart(desk: Desk, files: Files) -> None:
    oat = {"Modifiers Applied": "Oat Milk"}
    sales = [
        on(MONDAY, 1) | oat,
        on(MONDAY, 1) | oat,  # two in one order
        on(MONDAY, 1, "Bagel"),
        on(MONDAY, 2),
        on(MONDAY, 3, "Bagel"),
        on(MONDAY, 4, "Bagel", who="C1", name="Ada"),
    ]
    desk.bring_in(files.items("items.csv", *sales))
    assert dict(desk.shop.trade.shares()) == {
        "Latte, Oat Milk": 0.25, "Bagel": 0.75, "Latte": 0.25,
    }  # fmt: skip
    assert desk.shop.trade.popular(2) == ("Bagel", "Latte")


def test_a_persons_sales_by_any_of_their_ids_once(desk: Desk, files: Files) -> None:
    both = person("C1", "Ada", "", "3107038944", Reference_ID="7")
    by_reference = on(MONDAY + timedelta(days=1)) | {"Customer Reference ID": "7"}
    desk.bring_in(
        files.customers("people.csv", both),
        files.items("items.csv", on(MONDAY, who="C1") | {"Qty": "2.5"}, by_reference),
    )
    ada = desk.uid("Ada")
    found = desk.shop.trade.sales(ada, desk.knowing.shop())
    assert [each.day for each in found] == [MONDAY, MONDAY + timedelta(days=1)]
    assert found[0].lines[0].quantity == 2.5
    assert found[0].local.hour == 10
    assert desk.shop.trade.active_customers(at_least=2, limit=5) == (ada,)
    assert desk.shop.trade.active_customers(at_least=3, limit=5) == ()


def test_marks_say_who_recorded_them(desk: Desk) -> None:
    ada = desk.add("Ada")
    desk.cashier.record_visit(ada, items=["Tea", "Jam"])
    (mark,) = desk.shop.trade.marks(ada, desk.knowing.shop())
    assert (mark.at, mark.day, mark.author, mark.apart) == (
        desk.clock.now(), TODAY, "Till", False,
    )  # fmt: skip
    assert [line.label for line in mark.lines] == ["Tea", "Jam"]
    assert mark.local.hour == 12


def test_what_is_kept_of_the_shop_follows_marks_and_imports(desk: Desk, files: Files) -> None:
    trade = desk.shop.trade
    first = trade.days()
    assert trade.days() is first
    ada = desk.add("Ada")
    done = desk.cashier.record_visit(ada)
    marked = trade.days()
    assert marked.last_known == TODAY
    # taken back on one day and marked on another: as many days, but not the same
    desk.cashier.undo(done.act or "")
    desk.clock.forward(days=-3)
    desk.cashier.record_visit(ada)
    assert trade.days().last_known == TODAY - timedelta(days=3)
    (act,) = desk.bring_in(files.items("items.csv", on(MONDAY))).acts
    assert trade.popular(1) == ("Latte",)
    desk.cashier.undo(act)
    assert trade.popular(1) == ()
    assert trade.days().last_known == TODAY - timedelta(days=3)

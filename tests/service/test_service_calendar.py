"""The owner's calendar: closures and hours, each an act that can be taken back."""

from datetime import date, timedelta

import pytest

from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.shop import OpenSpan, ShopCalendar
from desktop.service.acting import Acting
from desktop.service.calendar import CalendarVerbs
from tests.service.shop_at_hand import TODAY, Desk, Files, person, sale

MONDAY = date(2026, 7, 20)
MORNING, EVENING = OpenSpan(8 * 60, 12 * 60), OpenSpan(17 * 60, 25 * 60)


@pytest.fixture
def calendar(desk: Desk) -> CalendarVerbs:
    return CalendarVerbs(Acting(desk.shop, desk.knowing, author="Owner"))


LABOR_DAY = date(2026, 9, 7)


def test_a_monday_regular_is_likely_on_a_holiday_when_the_shop_opens_on_them(
    desk: Desk, files: Files
) -> None:
    days = [LABOR_DAY - timedelta(days=back) for back in range(1, 400)]
    mondays = [day for day in days if day.weekday() == LABOR_DAY.weekday()]
    rows = [sale(f"open-{day}", f"{day} 09:00:00") for day in days]
    rows += [sale(f"nia-{day}", f"{day} 12:00:00", who="NIA", name="Nia Late") for day in mondays]
    desk.clock.forward(days=(LABOR_DAY - TODAY).days)
    desk.bring_in(
        files.items("items.csv", *rows), files.customers("who.csv", person("NIA", "Nia", "Late"))
    )
    desk.judge_all()
    assert [each.name for each in desk.reader.board().likely] == ["Nia Late"]
    rhythm = desk.reader.card(desk.uid("Nia Late")).habits.rhythm
    assert rhythm is not None
    assert rhythm.next_due == LABOR_DAY


def test_a_shop_begins_without_closures_and_hours(calendar: CalendarVerbs) -> None:
    assert calendar.calendar() == ShopCalendar()


def test_a_day_is_closed_for_a_reason_and_opened_again(desk: Desk, calendar: CalendarVerbs) -> None:
    done = calendar.close_day(MONDAY, reason=" painting ")
    assert done.act is not None
    assert calendar.calendar().closures == {MONDAY: "painting"}
    assert not desk.shop.trade.days().due(MONDAY)
    assert calendar.close_day(MONDAY, reason="painting").act is None
    calendar.close_day(MONDAY, reason="stock-taking")
    assert calendar.calendar().closures == {MONDAY: "stock-taking"}
    calendar.open_day(MONDAY)
    assert calendar.calendar().closures == {}
    assert desk.shop.trade.days().due(MONDAY)
    assert calendar.open_day(MONDAY).act is None


def test_each_is_one_act_and_can_be_taken_back(desk: Desk, calendar: CalendarVerbs) -> None:
    acts = [
        calendar.close_day(MONDAY, reason="painting").act,
        calendar.close_day(MONDAY, reason="stock-taking").act,
        calendar.open_day(MONDAY).act,
    ]
    assert desk.rows("SELECT verb, author FROM act ORDER BY id") == [
        ("close-day", "Owner"),
        ("close-day", "Owner"),
        ("open-day", "Owner"),
    ]
    seen = []
    for act in reversed(acts):
        desk.cashier.undo(act or "")
        seen.append(dict(calendar.calendar().closures))
    assert seen == [{MONDAY: "stock-taking"}, {MONDAY: "painting"}, {}]


def test_a_later_act_stands_on_an_earlier_one(desk: Desk, calendar: CalendarVerbs) -> None:
    first = calendar.close_day(MONDAY).act
    calendar.open_day(MONDAY)
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(first or "")
    assert caught.value.trouble is Trouble.LATER_ACT


def test_hours_of_a_weekday_closed_and_not_said(desk: Desk, calendar: CalendarVerbs) -> None:
    calendar.set_opening_hours(0, [EVENING, MORNING])
    closed = calendar.set_opening_hours(1, []).act
    assert calendar.calendar().hours == {0: (MORNING, EVENING), 1: ()}
    assert desk.shop.trade.days().open_weekdays == frozenset({0, 2, 3, 4, 5, 6})
    assert calendar.set_opening_hours(0, [MORNING, EVENING]).act is None
    changed = calendar.set_opening_hours(0, [MORNING]).act
    desk.cashier.undo(changed or "")
    assert calendar.calendar().hours[0] == (MORNING, EVENING)
    desk.cashier.undo(closed or "")
    calendar.set_opening_hours(0, None)
    assert calendar.calendar().hours == {}


@pytest.mark.parametrize(
    ("weekday", "spans"),
    [
        (7, [MORNING]),
        (-1, [MORNING]),
        (0, [OpenSpan(600, 600)]),
        (0, [OpenSpan(600, 500)]),
        (0, [OpenSpan(-5, 500)]),
        (0, [MORNING, OpenSpan(11 * 60, 13 * 60)]),
        (0, [OpenSpan(600, 600 + 25 * 60)]),
        (0, [MORNING, OpenSpan(20 * 60, 33 * 60)]),
    ],
)
def test_hours_that_cannot_be(calendar: CalendarVerbs, weekday: int, spans: list[OpenSpan]) -> None:
    with pytest.raises(TextError) as caught:
        calendar.set_opening_hours(weekday, spans)
    assert caught.value.trouble is Trouble.BAD_DATE
    assert calendar.calendar() == ShopCalendar()


def test_a_reason_that_cannot_be_kept(calendar: CalendarVerbs) -> None:
    with pytest.raises(TextError):
        calendar.close_day(MONDAY, reason="x" * 5000)
    assert calendar.calendar().closures == {}


def test_everybody_is_judged_anew(desk: Desk, files: Files, calendar: CalendarVerbs) -> None:
    """A regular of Saturdays is expected a week later once the next one is closed."""
    days = [TODAY - timedelta(weeks=back) for back in range(1, 13)]
    desk.bring_in(
        files.items(
            "items.csv",
            *(sale(f"T{day}", f"{day} 10:00:00", who="C1", name="Ada Byron") for day in days),
        )
    )
    desk.judge_all()
    due = "SELECT next_due FROM customer_facts"
    before = desk.rows(due)
    act = calendar.close_day(TODAY).act
    desk.judge_all()
    assert desk.rows(due) == [(before[0][0] + 7,)]
    desk.cashier.undo(act or "")
    desk.judge_all()
    assert desk.rows(due) == before

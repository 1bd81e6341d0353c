"""The overview: counts by weeks of business days, on both databases, and what it does not say."""

from datetime import date, datetime, timedelta

import pytest

from desktop.domain.errors import ActError, Trouble
from desktop.domain.overview import Overview, Touched, week_start, week_starts
from desktop.domain.shop import Role, Staff
from desktop.domain.touches import Went
from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.shop_at_hand import TODAY, ZONE, Desk, Files, person, sale

MONDAY, SUNDAY = 0, 6
THIS_WEEK = date(2026, 7, 13)
DATA_FROM = "2025-12-01"


@pytest.fixture
def office(desk: Desk) -> Office:
    return office_of(desk)


def office_of(desk: Desk, role: Role = Role.OWNER) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author=lambda: Staff("x", "Ife", role)))


def bring(desk: Desk, files: Files, **days: str) -> None:
    """Bring in sales: who -> days, apart by spaces; and one of nobody on each other known day."""
    rows = [
        sale(f"{who}-{day}", f"{day} 12:30:00", who=who, name=f"{who.title()} Ode")
        for who, listed in days.items()
        for day in listed.split()
    ]
    start = date.fromisoformat(DATA_FROM)
    for ahead in range((TODAY - start).days):
        day = start + timedelta(days=ahead)
        rows.append(sale(f"walk-in-{day}", f"{day} 09:00:00"))
    desk.bring_in(files.items("sales.csv", *rows))
    desk.judge_all()


def seen(office: Office, *, first_weekday: int = MONDAY) -> Overview:
    return office.overview(first_weekday=first_weekday)


@pytest.mark.parametrize(
    ("day", "first", "begins"),
    [
        (date(2026, 7, 18), MONDAY, date(2026, 7, 13)),
        (date(2026, 7, 18), SUNDAY, date(2026, 7, 12)),
        (date(2026, 7, 12), SUNDAY, date(2026, 7, 12)),
        (date(2026, 7, 18), 5, date(2026, 7, 18)),
        (date(2026, 1, 1), MONDAY, date(2025, 12, 29)),
    ],
)
def test_a_week_begins_where_it_begins_here(day: date, first: int, begins: date) -> None:
    assert week_start(day, first_weekday=first) == begins


def test_there_are_the_present_week_and_twelve_before_it() -> None:
    starts = week_starts(TODAY, first_weekday=MONDAY)
    assert (len(starts), starts[-1], starts[0]) == (13, THIS_WEEK, THIS_WEEK - timedelta(weeks=12))


def test_an_empty_shop_has_nothing_to_count(office: Office) -> None:
    overview = seen(office)
    assert overview.is_empty
    assert len(overview.weeks) == 13
    assert (overview.data_from, overview.median_hours) == (None, None)
    assert office.back_again(first_weekday=MONDAY) == (0,) * 13


def test_visits_are_counted_by_week_and_once_a_day(
    desk: Desk, office: Office, files: Files
) -> None:
    bring(desk, files, ann="2026-07-13 2026-07-15", ben="2026-07-12", cho="2026-07-17")
    desk.bring_in(
        files.items("more.csv", sale("ann-late", "2026-07-15 19:30:00", who="ann", name="Ann Ode"))
    )
    week, before = seen(office).weeks[-1], seen(office).weeks[-2]
    assert (week.visits, week.people) == (3, 2)
    assert (before.visits, before.people) == (1, 1)
    assert seen(office, first_weekday=SUNDAY).week.visits == 4


def test_marks_and_sales_of_one_day_are_one(desk: Desk, office: Office, files: Files) -> None:
    bring(desk, files, ann="2026-07-17")
    desk.cashier.record_visit(desk.uid("Ann Ode"))
    desk.cashier.record_visit(desk.add("Ben Ode", agreed=True))
    assert seen(office).week.visits == 3
    assert seen(office).week.people == 2


def test_what_is_taken_back_is_not_counted(desk: Desk, office: Office) -> None:
    done = desk.cashier.record_visit(desk.add("Ben Ode", agreed=True))
    assert seen(office).week.visits == 1
    desk.cashier.undo(done.act or "")
    assert seen(office).week.visits == 0


def test_an_import_that_is_taken_back_is_not_counted(
    desk: Desk, office: Office, files: Files
) -> None:
    bring(desk, files, ann="2026-07-13")
    assert seen(office).week.visits == 1
    act = desk.rows("SELECT uid FROM act WHERE verb = 'import' ORDER BY id DESC LIMIT 1")[0][0]
    desk.cashier.undo(str(act))
    assert seen(office).week.visits == 0


def test_the_small_hours_belong_to_the_week_before(desk: Desk, office: Office) -> None:
    uid = desk.add("Ben Ode", agreed=True)
    desk.clock.moment = datetime(2026, 7, 20, 3, 30, tzinfo=ZONE)
    desk.cashier.record_visit(uid)
    overview = seen(office)
    assert overview.today == date(2026, 7, 19)
    assert (overview.week.first, overview.week.visits) == (THIS_WEEK, 1)
    desk.clock.moment = datetime(2026, 7, 20, 4, 30, tzinfo=ZONE)
    overview = seen(office)
    assert (overview.week.first, overview.week.visits) == (date(2026, 7, 20), 0)
    assert overview.weeks[-2].visits == 1


@pytest.mark.parametrize(
    ("night", "week"),
    [
        (datetime(2026, 3, 8, 3, 30, tzinfo=ZONE), date(2026, 3, 2)),
        (datetime(2025, 11, 2, 1, 30, tzinfo=ZONE), date(2025, 10, 27)),
    ],
)
def test_a_night_in_which_the_clock_is_changed(
    desk: Desk, office: Office, night: datetime, week: date
) -> None:
    uid = desk.add("Ben Ode", agreed=True)
    for fold in (0, 1):
        desk.clock.moment = night.replace(fold=fold)
        desk.cashier.record_visit(uid)
    desk.clock.forward(hours=1)
    overview = seen(office)
    assert (overview.week.first, overview.week.visits) == (week, 1)


def test_another_time_zone_leaves_earlier_visits_in_their_week(desk: Desk, office: Office) -> None:
    desk.clock.moment = datetime(2026, 7, 19, 23, 0, tzinfo=ZONE)
    desk.cashier.record_visit(desk.add("Ben Ode", agreed=True))
    office.set_zone("Asia/Tokyo")
    overview = seen(office)
    assert overview.week.first == date(2026, 7, 20)
    assert [week.visits for week in overview.weeks[-2:]] == [1, 0]


def test_new_is_whose_first_coming_lies_in_the_week(
    desk: Desk, office: Office, files: Files
) -> None:
    bring(desk, files, ann="2026-07-06 2026-07-14", ben="2026-07-14", cho="2026-01-05 2026-07-14")
    assert [week.fresh for week in seen(office).weeks[-2:]] == [1, 1]


def test_who_came_before_by_the_till_s_own_word_is_not_new(
    desk: Desk, office: Office, files: Files
) -> None:
    desk.bring_in(
        files.customers(
            "people.csv",
            person("ann", "Ann", "Ode", First_Visit="2019-03-01", Transaction_Count="40"),
        )
    )
    bring(desk, files, ann="2026-07-14", ben="2026-07-14")
    assert desk.profile(desk.uid("Ann Ode")).claim is not None
    assert seen(office).week.fresh == 1


def test_back_again_after_eight_weeks(desk: Desk, office: Office, files: Files) -> None:
    bring(
        desk,
        files,
        ann="2026-05-19 2026-07-14",
        ben="2026-05-20 2026-07-14",
        cho="2026-01-05 2026-07-14",
        dee="2026-07-14",
    )
    assert office.back_again(first_weekday=MONDAY)[-2:] == (0, 2)


def test_back_again_by_their_own_measure(desk: Desk, office: Office, files: Files) -> None:
    weekly = " ".join(str(date(2026, 3, 2) + timedelta(weeks=each)) for each in range(12))
    rarely = " ".join(str(date(2026, 1, 5) + timedelta(weeks=3 * each)) for each in range(8))
    bring(desk, files, ann=f"{weekly} 2026-07-14", ben=f"{rarely} 2026-07-14")
    assert office.back_again(first_weekday=MONDAY)[-1] == 1


def test_days_of_which_nothing_is_known_are_no_days_away(
    desk: Desk, office: Office, files: Files
) -> None:
    desk.bring_in(
        files.items("old.csv", sale("a", "2026-04-01 12:30:00", who="ann", name="Ann Ode")),
        files.items("new.csv", sale("b", "2026-07-14 12:30:00", who="ann", name="Ann Ode")),
    )
    desk.judge_all()
    overview = seen(office)
    assert office.back_again(first_weekday=MONDAY) == (0,) * 13
    assert (overview.week.days, overview.week.known) == (6, 1)
    assert overview.weeks[-2].known == 0
    assert overview.till_until == date(2026, 7, 14)


def test_days_on_which_the_shop_was_closed_are_no_days_away(
    desk: Desk, office: Office, files: Files
) -> None:
    bring(desk, files, ann="2026-05-19 2026-07-14")
    assert office.back_again(first_weekday=MONDAY)[-1] == 1
    done = office.close_days(date(2026, 6, 1), date(2026, 6, 7), reason="painting")
    assert office.back_again(first_weekday=MONDAY)[-1] == 0
    office.undo(done.act or "")
    assert office.back_again(first_weekday=MONDAY)[-1] == 1


def test_what_became_of_touches_adds_up(desk: Desk, office: Office) -> None:
    cashier = desk.cashier
    offers = [
        cashier.open_offer(desk.add(f"{name} Ode", agreed=True))
        for name in ("Ann", "Ben", "Cho", "Dee", "Eli")
    ]
    assert all(offer.shown for offer in offers)
    cashier.did_it(offers[0].id)
    cashier.how_it_went(offers[0].id, Went.WELL)
    cashier.did_it(cashier.another_idea(offers[1].id)[1].id)
    cashier.own_touch(offers[2].id, "Held the door")
    cashier.not_today(offers[3].id)
    touched = seen(office).week.touched
    assert touched == Touched(given=1, replaced=1, own=1, not_today=1, unanswered=1, well=1)
    assert (touched.shown, touched.done, touched.unsaid) == (5, 3, 2)
    assert seen(office).touched == touched


def test_what_was_given_is_held_against_the_budget(desk: Desk, office: Office) -> None:
    offer = desk.cashier.open_offer(desk.add("Ann Ode", agreed=True))
    desk.cashier.did_it(offer.id)
    desk.rows("UPDATE offer SET cost = 150 RETURNING id")
    overview = seen(office)
    assert (overview.spent_today, overview.week.touched.spent) == (150, 150)
    desk.clock.forward(days=1)
    assert seen(office).spent_today == 0


def test_problems_and_how_long_they_took(desk: Desk, office: Office) -> None:
    ann, ben, cho = (desk.add(f"{name} Ode", agreed=True) for name in ("Ann", "Ben", "Cho"))
    for uid in (ann, ben, cho):
        desk.cashier.report_problem(uid, "the soup came cold")
    assert seen(office).open_problems == 3
    problems = {row.id: row.problem for row in seen(office).problems}
    desk.clock.forward(hours=2)
    desk.cashier.put_right(problems[ann])
    desk.clock.forward(hours=4)
    desk.cashier.put_right(problems[ben])
    overview = seen(office)
    assert (overview.open_problems, overview.put_right) == (1, (2.0, 6.0))
    assert overview.median_hours == 4.0
    assert [row.name for row in overview.problems] == ["Cho Ode"]


def test_regulars_who_drifts_and_who_is_expected(desk: Desk, office: Office, files: Files) -> None:
    tuesdays = [date(2026, 2, 3) + timedelta(weeks=each) for each in range(24)]
    saturdays = [date(2026, 2, 7) + timedelta(weeks=each) for each in range(23)]
    gone = [date(2026, 1, 1) + timedelta(days=3 * each) for each in range(40)]
    bring(
        desk,
        files,
        ann=" ".join(map(str, tuesdays)),
        ben=" ".join(map(str, saturdays)),
        cho=" ".join(map(str, gone)),
    )
    overview = seen(office)
    assert overview.regulars >= 2
    assert overview.regulars_came == 1
    assert [row.name for row in overview.drifting] == ["Cho Ode"]
    assert overview.away == 1
    assert [(each.name, each.day) for each in overview.expected] == [("Ben Ode", TODAY)]
    assert (overview.due, overview.due_today) == (1, 1)


def test_who_is_not_judged_yet_is_said(desk: Desk, office: Office) -> None:
    desk.add("Ann Ode")
    desk.shop.facts.forget()
    assert seen(office).unjudged == 1
    desk.judge_all()
    assert seen(office).unjudged == 0


def test_a_manager_reads_it_and_a_cashier_does_not(file_desk: Desk) -> None:
    assert seen(office_of(file_desk, Role.MANAGER)).is_empty
    cashier = office_of(file_desk, Role.CASHIER)
    for verb in (cashier.overview, cashier.back_again):
        with pytest.raises(ActError) as caught:
            verb(first_weekday=MONDAY)
        assert caught.value.trouble is Trouble.NOT_ALLOWED

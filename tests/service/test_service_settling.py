"""The shop's settings: each change one act, what follows from it, and who may."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble, UsualError
from desktop.domain.shop import OpenSpan, Role, Staff
from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.shop_at_hand import TODAY, ZONE, Desk, Files, sale

NAMED = date(2026, 12, 25)


@pytest.fixture
def office(desk: Desk) -> Office:
    return office_of(desk)


def office_of(desk: Desk, role: Role = Role.OWNER) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author=lambda: Staff("x", "Ife", role)))


def acts(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT verb, author FROM act ORDER BY id")


CHANGES: tuple[tuple[str, Callable[[Office], Done]], ...] = (
    ("shop-name", lambda office: office.set_shop_name("  Corner  ")),
    ("shop-country", lambda office: office.set_country("nl")),
    ("shop-zone", lambda office: office.set_zone("Europe/Amsterdam")),
    ("shop-currency", lambda office: office.set_currency("eur")),
    ("shop-day-cut", lambda office: office.set_day_cut(timedelta(hours=5, minutes=30))),
    ("shop-visit-window", lambda office: office.set_visit_window(timedelta(minutes=90))),
    ("shop-health", lambda office: office.set_health_facts(on=False)),
)


@pytest.mark.parametrize(("verb", "change"), CHANGES)
def test_a_setting_is_one_act_and_can_be_taken_back(
    desk: Desk, office: Office, verb: str, change: Callable[[Office], Done]
) -> None:
    before = desk.knowing.shop()
    done = change(office)
    assert done.verb == verb
    changed = desk.knowing.shop()
    assert changed != before
    assert change(office).act is None
    assert acts(desk) == [(verb, "Ife")]
    office.undo(done.act or "")
    assert desk.knowing.shop() == before
    desk.reopen()
    assert desk.knowing.shop() == before


def test_all_settings_are_kept(desk: Desk, office: Office) -> None:
    for _, change in CHANGES:
        change(office)
    desk.reopen()
    shop = desk.knowing.shop()
    assert (shop.place.name, shop.place.country) == ("Corner", "NL")
    assert (shop.place.zone, shop.place.currency) == ("Europe/Amsterdam", "EUR")
    assert shop.day_cut == timedelta(hours=5, minutes=30)
    assert shop.visit_window == timedelta(minutes=90)
    assert not shop.health_facts


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        (lambda office: office.set_country("QQ"), Trouble.BAD_COUNTRY),
        (lambda office: office.set_zone("Mars/Olympus"), Trouble.BAD_ZONE),
        (lambda office: office.set_currency("XYZ"), Trouble.BAD_CURRENCY),
        (lambda office: office.set_shop_name("x" * 500), Trouble.TEXT_TOO_LONG),
        (lambda office: office.set_shop_name("4242 4242 4242 4242"), Trouble.CARD_NUMBER),
        (lambda office: office.close_days(TODAY, TODAY - timedelta(1)), Trouble.BAD_DATE),
        (lambda office: office.close_days(TODAY, TODAY + timedelta(900)), Trouble.BAD_DATE),
    ],
)
def test_what_there_is_not_is_refused_and_nothing_written(
    desk: Desk, office: Office, change: Callable[[Office], Done], trouble: Trouble
) -> None:
    before = desk.knowing.shop()
    with pytest.raises(UsualError) as caught:
        change(office)
    assert caught.value.trouble is trouble
    assert desk.knowing.shop() == before
    assert acts(desk) == []


@pytest.mark.parametrize("minutes", [-1, 12 * 60, 5000])
def test_a_day_begins_before_noon(office: Office, minutes: int) -> None:
    with pytest.raises(ValueError, match="day cut"):
        office.set_day_cut(timedelta(minutes=minutes))


@pytest.mark.parametrize("minutes", [0, 14, 13 * 60])
def test_a_visit_is_neither_a_moment_nor_a_day(office: Office, minutes: int) -> None:
    with pytest.raises(ValueError, match="window"):
        office.set_visit_window(timedelta(minutes=minutes))


@pytest.mark.parametrize("role", [Role.MANAGER, Role.CASHIER])
@pytest.mark.parametrize(
    "change",
    [
        *(change for _, change in CHANGES),
        lambda office: office.close_day(TODAY),
        lambda office: office.close_days(TODAY, TODAY),
        lambda office: office.open_day(TODAY),
        lambda office: office.open_days(TODAY, TODAY),
        lambda office: office.set_opening_hours(0, ()),
    ],
)
def test_only_the_owner_changes_the_settings(
    file_desk: Desk, role: Role, change: Callable[[Office], Done]
) -> None:
    with pytest.raises(ActError) as caught:
        change(office_of(file_desk, role))
    assert caught.value.trouble is Trouble.NOT_ALLOWED
    assert acts(file_desk) == []


def test_a_manager_reads_the_settings_and_may_write_the_budget(file_desk: Desk) -> None:
    manager, cashier = office_of(file_desk, Role.MANAGER), office_of(file_desk, Role.CASHIER)
    read = manager.shop_settings()
    assert (read.may_write, read.may_budget) == (False, True)
    assert office_of(file_desk).shop_settings().may_write
    assert manager.set_budget(700).act is not None
    for refused in (cashier.shop_settings, cashier.calendar, lambda: cashier.set_budget(800)):
        with pytest.raises(ActError) as caught:
            refused()
        assert caught.value.trouble is Trouble.NOT_ALLOWED


def test_the_settings_come_with_the_holidays_of_the_country(desk: Desk, office: Office) -> None:
    read = office.shop_settings()
    assert read.shop == desk.knowing.shop()
    assert read.today == TODAY
    assert "Christmas" in read.holidays[NAMED]
    assert min(read.holidays) >= TODAY
    assert max(read.holidays) <= TODAY + timedelta(days=365)
    assert list(read.holidays) == sorted(read.holidays)
    office.set_country("SA")
    assert NAMED not in office.shop_settings().holidays


def test_touches_that_cost_something_are_counted(desk: Desk, office: Office) -> None:
    assert office.shop_settings().paid == 0
    uid = desk.add("Ben Ode", agreed=True)
    desk.cashier.own_touch(desk.cashier.open_offer(uid).id, "Held the door")
    assert office.shop_settings().paid == 0
    desk.rows("UPDATE offer SET cost = 50 RETURNING id")
    assert office.shop_settings().paid == 1


def test_earlier_visits_keep_their_business_day_and_later_ones_have_the_new(
    desk: Desk, office: Office
) -> None:
    uid = desk.add("Ben Ode", agreed=True)
    desk.clock.moment = datetime(2026, 7, 18, 5, 30, tzinfo=ZONE)
    desk.cashier.record_visit(uid)
    office.set_day_cut(timedelta(hours=6))
    desk.clock.forward(hours=8)
    assert desk.reader.card(uid).habits.last_day == date(2026, 7, 18)
    desk.clock.moment = datetime(2026, 7, 20, 5, 30, tzinfo=ZONE)
    desk.cashier.record_visit(uid)
    desk.clock.forward(hours=8)
    assert desk.rows("SELECT count(DISTINCT day) FROM visit") == [(2,)]
    assert desk.reader.card(uid).habits.last_day == date(2026, 7, 19)


def test_the_visit_window_joins_and_parts_what_is_there(
    desk: Desk, office: Office, files: Files
) -> None:
    desk.bring_in(
        files.items(
            "sales.csv",
            sale("t1", "2026-07-17 09:00:00", who="A", name="Ben Ode"),
            sale("t2", "2026-07-17 11:00:00", who="A", name="Ben Ode"),
        )
    )
    desk.judge_all()
    uid = desk.uid("Ben Ode")
    counted = lambda: desk.rows("SELECT visits FROM customer_facts")  # noqa: E731 - asked thrice
    assert counted() == [(1,)]
    done = office.set_visit_window(timedelta(hours=1))
    desk.judge_all()
    assert (desk.visits(uid), counted()) == (2, [(2,)])
    office.undo(done.act or "")
    desk.judge_all()
    assert (desk.visits(uid), counted()) == (1, [(1,)])


@pytest.mark.parametrize(
    "change", [change for verb, change in CHANGES if verb not in {"shop-name", "shop-health"}]
)
def test_only_what_days_depend_on_has_everybody_judged_anew(
    file_desk: Desk, change: Callable[[Office], Done]
) -> None:
    file_desk.add("Ben Ode")
    file_desk.judge_all()
    office = office_of(file_desk)
    done = change(office)
    judged = done.verb != "shop-currency"
    today = file_desk.knowing.today(file_desk.knowing.shop())
    assert bool(file_desk.shop.facts.stale(today, limit=9)) is judged
    file_desk.judge_all()
    office.undo(done.act or "")
    assert bool(file_desk.shop.facts.stale(today, limit=9)) is judged


def test_numbers_are_found_by_the_rules_of_the_new_country(desk: Desk, office: Office) -> None:
    uid = desk.add("Ben Ode", "06 12345678")

    def keys() -> set[str]:
        while not desk.shop.index.go_on(limit=50).complete:
            pass
        return {str(key) for (key,) in desk.rows("SELECT key FROM search_phone")}

    before = keys()
    done = office.set_country("NL")
    assert not desk.shop.index.state().complete
    assert [hit.id for hit in desk.reader.search("0612345678").hits] == [uid]
    there = keys()
    assert there != before
    assert any("31612345678" in key for key in there)
    assert [hit.id for hit in desk.reader.search("+31 6 12345678").hits] == [uid]
    office.undo(done.act or "")
    assert not desk.shop.index.state().complete
    assert keys() == before


def test_other_settings_leave_the_search_alone(desk: Desk, office: Office) -> None:
    desk.add("Ben Ode")
    office.set_shop_name("Corner")
    office.set_currency("EUR")
    office.set_zone("Europe/Paris")
    assert desk.shop.index.state().complete


def test_closures_of_many_days_are_one_act(office: Office) -> None:
    first, last = date(2026, 8, 1), date(2026, 8, 14)
    office.close_day(date(2026, 8, 3), reason="painting")
    done = office.close_days(first, last, reason=" holiday ")
    closures = office.calendar().closures
    assert (len(closures), set(closures.values())) == (14, {"holiday"})
    assert office.close_days(first, last, reason="holiday").act is None
    opened = office.open_days(first, last)
    assert office.calendar().closures == {}
    assert office.open_days(first, last).act is None
    office.undo(opened.act or "")
    assert len(office.calendar().closures) == 14
    office.undo(done.act or "")
    assert office.calendar().closures == {date(2026, 8, 3): "painting"}


def test_a_day_that_was_closed_again_is_not_closed_twice_by_undo(office: Office) -> None:
    day = date(2026, 8, 3)
    office.close_days(day, day, reason="painting")
    opened = office.open_days(day, day)
    office.close_days(day, day, reason="holiday")
    with pytest.raises(ActError) as caught:
        office.undo(opened.act or "")
    assert caught.value.trouble is Trouble.LATER_ACT
    assert office.calendar().closures == {day: "holiday"}


def test_undoing_closures_has_everybody_judged_anew(desk: Desk, office: Office) -> None:
    desk.add("Ben Ode")
    desk.judge_all()
    done = office.close_days(TODAY, TODAY)
    assert desk.shop.facts.stale(TODAY, limit=9)
    desk.judge_all()
    office.undo(done.act or "")
    assert desk.shop.facts.stale(TODAY, limit=9)


def test_hours_over_midnight_are_kept(office: Office) -> None:
    spans = (OpenSpan(9 * 60, 14 * 60), OpenSpan(17 * 60, 25 * 60))
    office.set_opening_hours(4, spans)
    assert office.shop_settings().calendar.hours == {4: spans}
    with pytest.raises(TextError):
        office.set_opening_hours(4, (OpenSpan(600, 600),))

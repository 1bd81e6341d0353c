"""What is read at the till, and that reading writes nothing."""

import threading
from datetime import date, datetime, timedelta

import pytest

from desktop.domain.cards import Way
from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.habits import Pattern
from desktop.domain.people import Agreement, Birthday
from desktop.domain.shop import Closed, Closing, OpenSpan
from desktop.service.acting import Acting
from desktop.service.calendar import CalendarVerbs
from desktop.service.knowing import Knowing
from desktop.service.reading import Reader
from desktop.store.open_shop import OpenShop
from tests.service.shop_at_hand import TODAY, Desk, Files, MovableClock, person, sale

SATURDAYS = [TODAY - timedelta(weeks=week) for week in range(1, 25)]


@pytest.fixture
def regulars(desk: Desk, files: Files) -> Desk:
    """Amara comes on Saturdays, Bo stayed away of late; the shop is open every day."""
    sales = [
        sale(f"A{day}", f"{day} 09:0{day.day % 10}:00", "Matcha", who="C1", name="Amara Okafor")
        | {"Modifiers Applied": "Oat Milk, 16 oz"}
        for day in SATURDAYS
    ]
    sales += [
        sale(f"B{day}", f"{day} 17:30:00", "Bagel", who="C2", name="Bo Li") for day in SATURDAYS[8:]
    ]
    every = [TODAY - timedelta(days=days) for days in range(1, 200)]
    sales += [sale(f"X{day}", f"{day} 08:00:00", "Filter coffee") for day in every]
    desk.bring_in(files.items("items.csv", *sales))
    return desk


def test_hits_are_counted_before_their_facts_are_written(regulars: Desk) -> None:
    before = regulars.reader.search("amara").hits[0]
    assert (before.visits, before.last_day, before.usual) == (24, SATURDAYS[0], "")
    regulars.judge_all()
    after = regulars.reader.search("amara").hits[0]
    assert (after.visits, after.last_day, after.usual) == (
        24, SATURDAYS[0], "Matcha, Oat Milk, 16 oz",
    )  # fmt: skip
    assert regulars.reader.search("zzz").hits == ()
    assert regulars.reader.search("zzz").name == "zzz"


def test_nothing_typed_gives_who_is_likely_in_about_now(regulars: Desk, files: Files) -> None:
    desk = regulars
    late = [
        sale(f"L{day}", f"{day} 12:10:00", "Tea", who="C3", name="Lou Noon") for day in SATURDAYS
    ]
    desk.bring_in(
        files.items("late.csv", *late),
        files.customers(
            "people.csv", person("C3", "Lou", "Noon", **{"Phone Number": "2025550163"})
        ),
    )
    assert desk.reader.search(" ").hits == ()
    desk.judge_all()
    noon, morning = desk.reader.search("").hits
    assert (noon.name, noon.way, noon.ending, noon.visits, noon.last_day) == (
        "Lou Noon", Way.LIKELY, "0163", 24, SATURDAYS[0],
    )  # fmt: skip
    assert (morning.name, morning.usual) == ("Amara Okafor", "Matcha, Oat Milk, 16 oz")
    assert [row.name for row in desk.reader.board().likely] == ["Lou Noon", "Amara Okafor"]
    desk.clock.forward(hours=-3)
    assert [row.name for row in desk.reader.board().likely] == ["Amara Okafor", "Lou Noon"]


def test_who_has_a_whole_number_alone_is_its_owner(desk: Desk) -> None:
    ben = desk.add("Ben Ode", "(202) 555-0163")
    desk.add("Ada Home", "202-555-0177")
    desk.add("Al Home", "202-555-0177")
    found = desk.reader.search("+12025550163")
    assert (found.owner, found.hits[0].id) == (ben, ben)
    shared = desk.reader.search("2025550177")
    assert (shared.owner, shared.whole_number) == ("", True)
    assert {hit.name for hit in shared.hits} == {"Ada Home", "Al Home"}


def test_somebody_who_never_came(desk: Desk) -> None:
    desk.add("Ben Ode")
    hit = desk.reader.search("ben").hits[0]
    assert (hit.visits, hit.last_day) == (0, None)


def test_the_card(regulars: Desk) -> None:
    desk = regulars
    amara = desk.uid("Amara Okafor")
    card = desk.reader.card(amara)
    assert card.habits.visits == 24
    assert card.habits.rhythm is not None
    assert card.habits.rhythm.pattern is Pattern.WEEKLY
    assert card.habits.usual is not None
    assert card.habits.usual.items == ("Matcha, Oat Milk, 16 oz",)
    assert card.days_came == tuple(reversed(SATURDAYS[:24]))
    assert card.recent_items == ("Matcha, Oat Milk, 16 oz",)
    assert (card.today, card.known_until, card.here_now) == (
        TODAY,
        TODAY - timedelta(days=1),
        False,
    )
    assert (card.offer, card.problems, card.last_acts) == (None, (), ())
    assert card.profile.agreement is Agreement.NOT_ASKED
    for text in ("one", "two", "three", "four"):
        desk.cashier.jot(amara, text)
    done = desk.cashier.record_visit(amara)
    desk.cashier.report_problem(amara, "cold")
    card = desk.reader.card(amara)
    assert [each.verb for each in card.last_acts] == ["problem", "record", "jot"]
    assert card.last_acts[1].id == done.act
    assert card.last_acts[1].at == desk.clock.now()
    assert (card.here_now, card.habits.visits) == (True, 25)
    assert [each.text for each in card.problems] == ["cold"]
    assert [each.text for each in card.profile.notes] == ["four", "three", "two", "one"]


def test_the_answer_to_a_touch_can_be_taken_back_whatever_came_later(desk: Desk) -> None:
    ines = desk.add("Ines Moreau")
    assert desk.reader.card(ines).answered is None
    done, _ = desk.cashier.own_touch(desk.cashier.open_offer(ines).id, "held the door")
    for text in ("one", "two", "three"):
        desk.cashier.jot(ines, text)
    desk.cashier.record_visit(ines)
    desk.reopen()
    card = desk.reader.card(ines)
    assert done.act not in {each.id for each in card.last_acts}
    assert card.answered is not None
    assert (card.answered.id, card.answered.verb) == (done.act, "own")
    desk.cashier.undo(card.answered.id)
    assert desk.reader.card(ines).answered is None
    assert desk.cashier.open_offer(ines).answer is None


def test_the_board_says_why_the_shop_is_closed(desk: Desk) -> None:
    owner = CalendarVerbs(Acting(desk.shop, desk.knowing, author="Owner"))
    assert desk.reader.board().closed is None
    owner.set_opening_hours(TODAY.weekday(), [])
    assert desk.reader.board().closed == Closed(Closing.WEEKDAY)
    owner.close_day(TODAY, reason="new floor")
    assert desk.reader.board().closed == Closed(Closing.OWN, "new floor")
    owner.open_day(TODAY)
    owner.set_opening_hours(TODAY.weekday(), [OpenSpan(480, 720)])
    assert desk.reader.board().closed is None


def test_a_mark_by_hand_is_no_data_of_the_till(regulars: Desk) -> None:
    desk = regulars
    assert desk.reader.board().known_until == TODAY - timedelta(days=1)
    desk.cashier.record_visit(desk.uid("Bo Li"))
    assert desk.reader.board().known_until == TODAY - timedelta(days=1)
    assert desk.reader.card(desk.uid("Bo Li")).habits.judged_on == TODAY


def test_what_is_to_come_is_not_counted_yet(regulars: Desk) -> None:
    desk = regulars
    desk.clock.moment = datetime.combine(SATURDAYS[5], datetime.min.time(), desk.zone)
    amara = desk.uid("Amara Okafor")
    assert desk.visits(amara) == 18
    assert desk.reader.search("amara").hits[0].visits == 18


def test_items_to_pick_from(regulars: Desk) -> None:
    desk = regulars
    bo = desk.uid("Bo Li")
    desk.cashier.record_visit(bo, items=["Soup"])
    assert desk.reader.items(bo) == ("Bagel", "Soup", "Filter coffee", "Matcha, Oat Milk, 16 oz")
    assert desk.reader.items(desk.add("Ben Ode"))[0] == "Filter coffee"


def test_reading_writes_nothing(regulars: Desk) -> None:
    desk = regulars
    amara = desk.uid("Amara Okafor")
    desk.cashier.open_offer(desk.uid("Bo Li"))
    before = desk.content(without=set())
    card, offer = desk.reader.card_with_touch(amara)
    assert card.offer == offer
    assert offer.shown is not None
    desk.reader.card(amara)
    desk.reader.board()
    desk.reader.items(amara)
    desk.reader.search("amara 48")
    desk.reader.touches()
    assert desk.content(without=set()) == before


def test_nobody_by_that_id(desk: Desk) -> None:
    for read in (desk.reader.card, desk.reader.card_with_touch, desk.reader.items):
        with pytest.raises(ActError) as caught:
            read("nobody")
        assert caught.value.trouble is Trouble.NO_CUSTOMER


def test_there_is_no_shop_before_the_first_start(
    tmp_path: pytest.TempPathFactory, clock: MovableClock
) -> None:
    shop = OpenShop(str(tmp_path) + "/none.sqlite", clock)
    assert shop.shop() is None
    with pytest.raises(StoreError) as caught:
        Reader(shop, Knowing(shop, clock)).shop()
    assert caught.value.trouble is Trouble.NO_SHOP


def test_the_board_is_read_from_facts_alone(regulars: Desk) -> None:
    desk = regulars
    ben = desk.add("Ben Ode", agreed=True)
    desk.edit(ben, birthday=Birthday(7, 20))
    desk.cashier.report_problem(ben, "cold")
    board = desk.reader.board()
    assert (board.likely, board.drifting) == ((), ())
    assert [(row.name, row.text, row.days_open) for row in board.problems] == [
        ("Ben Ode", "cold", 0)
    ]
    assert [(row.name, row.days) for row in board.birthdays] == [("Ben Ode", 2)]
    assert board.customers == 3
    desk.judge_all()
    board = desk.reader.board()
    assert [(row.name, row.usual) for row in board.likely] == [
        ("Amara Okafor", "Matcha, Oat Milk, 16 oz")
    ]
    assert board.likely[0].minute is not None
    assert [(row.name, row.last_day) for row in board.drifting] == [("Bo Li", SATURDAYS[8])]
    desk.cashier.record_visit(desk.uid("Amara Okafor"))
    desk.cashier.record_visit(desk.uid("Bo Li"))
    board = desk.reader.board()
    assert (board.likely, board.drifting) == ((), ())


def test_facts_are_looked_at_again_on_their_day(regulars: Desk) -> None:
    desk = regulars
    desk.judge_all()
    assert desk.knowing.refresh_some(limit=10) == 0
    due = desk.rows("SELECT next_due FROM customer_facts WHERE next_due IS NOT NULL")
    assert due
    desk.clock.forward(days=1)
    assert desk.knowing.refresh_some(limit=1) == 1
    desk.judge_all()
    assert desk.knowing.refresh_some(limit=10) == 0
    assert desk.reader.board().likely == ()


@pytest.mark.parametrize("agreed", [True, None])
def test_birthdays_are_only_of_who_agreed(desk: Desk, agreed: bool | None) -> None:
    uid = desk.add("Ben Ode", agreed=agreed)
    desk.edit(uid, birthday=Birthday(7, 18, 1990))
    rows = [(row.name, row.on, row.days, row.birthday) for row in desk.reader.board().birthdays]
    assert rows == ([("Ben Ode", TODAY, 0, Birthday(7, 18, 1990))] if agreed else [])
    desk.edit(uid, leave_alone=True)
    assert desk.reader.board().birthdays == ()


@pytest.mark.parametrize(
    ("year", "on"),
    [(2027, date(2027, 2, 28)), (2028, date(2028, 2, 29)), (2100, date(2100, 2, 28))],
)
def test_a_birthday_on_the_29th_of_february(desk: Desk, year: int, on: date) -> None:
    leap, plain = (desk.add(name, agreed=True) for name in ("Leap", "Plain"))
    desk.edit(leap, birthday=Birthday(2, 29))
    desk.edit(plain, birthday=Birthday(2, 28))
    desk.clock.moment = datetime(year, 2, 24, 12, tzinfo=desk.zone)
    rows = {row.name: (row.on, row.birthday) for row in desk.reader.board().birthdays}
    assert rows == {
        "Leap": (on, Birthday(2, 29)),
        "Plain": (date(year, 2, 28), Birthday(2, 28)),
    }


def test_the_shops_own_gaps_are_measured_anew_after_an_import(desk: Desk, files: Files) -> None:
    first = desk.knowing.prior()
    days = [date(2026, 1, 1) + timedelta(days=2 * each) for each in range(60)]
    sales = [sale(f"T{day}", f"{day} 10:00:00", who="C1", name="Ada") for day in days]
    desk.bring_in(files.items("items.csv", *sales))
    after = desk.knowing.prior()
    assert after != first
    assert desk.knowing.prior() is after


def test_two_threads_read_beside_the_writer(regulars: Desk, files: Files) -> None:
    desk = regulars
    amara, bo = desk.uid("Amara Okafor"), desk.uid("Bo Li")
    faults: list[BaseException] = []
    stop = threading.Event()
    counts: list[int] = []

    def read() -> None:
        try:
            while not stop.is_set():
                counts.append(desk.reader.card(amara).habits.visits)
                desk.reader.card_with_touch(bo)
                desk.reader.board()
                desk.reader.search("amara")
        except BaseException as fault:  # noqa: BLE001 - told below
            faults.append(fault)
        finally:
            desk.shop.leave()

    readers = [threading.Thread(target=read) for _ in range(2)]
    for each in readers:
        each.start()
    for day in range(1, 6):
        desk.cashier.record_visit(bo)
        desk.clock.forward(days=1)
        name = f"{day}.csv"
        desk.bring_in(
            files.items(name, sale(f"N{day}", f"2026-07-{18 + day} 01:00:00", who="C1")),
            files.customers(f"p{name}", person("C1", "Amara", "Okafor")),
        )
    stop.set()
    for each in readers:
        each.join()
    assert faults == []
    assert set(counts) <= set(range(24, 30))
    assert desk.visits(amara) == 29

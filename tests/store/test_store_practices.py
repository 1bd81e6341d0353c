"""Whom one may learn is read in a few lines, and what is kept belongs to one of the staff."""

from datetime import date, datetime, timedelta

import pytest

from desktop.domain.habits import Habits, Pattern, Rhythm, Strength, Usual
from desktop.domain.people import Agreement
from desktop.domain.practice import HasUsual, Memory, Practised, Regular
from desktop.service.writing import ActHead
from desktop.store import practices
from tests.service.shop_at_hand import NOW, TODAY, Desk

SINCE = TODAY - timedelta(days=90)
SOON = TODAY + timedelta(days=7)
MEMORY = Memory({"state": 2, "stability": 2.5}, NOW + timedelta(days=2))


def rhythm(due: date) -> Rhythm:
    return Rhythm(Pattern.WEEKLY, Strength.MOST, weekdays=(due.weekday(),), next_due=due)


def put(desk: Desk, name: str, *usual: str, due: date | None = None, **facts: object) -> str:
    """Add a regular with these facts, and the usual of these items."""
    uid = desk.add(name)
    values: dict[str, object] = {"visits": 9, "last_day": TODAY - timedelta(days=7)} | facts
    habits = Habits(
        TODAY,
        usual=Usual(usual, 8, 10) if usual else None,
        rhythm=rhythm(due) if due else None,
        **values,  # type: ignore[arg-type] # by name
    )
    with desk.store.doors.write():
        desk.shop.facts.put(uid, habits, look_again=None)
    return uid


def till(desk: Desk) -> str:
    return next(each.id for each in desk.shop.staff() if each.name == "Till")


def owner(desk: Desk) -> str:
    return next(each.id for each in desk.shop.staff() if each.name == "Owner")


def regulars(desk: Desk, *, staff: str = "", due_by: datetime = NOW) -> tuple[Regular, ...]:
    return desk.shop.practices.regulars(
        staff or till(desk), today=TODAY, until=SOON, since=SINCE, due_by=due_by
    )


def names(desk: Desk) -> set[str]:
    return {each.name for each in regulars(desk)}


def test_a_regular_as_they_are_learnt(desk: Desk) -> None:
    day = TODAY + timedelta(days=2)
    uid = put(desk, "Amara Okafor", "Lunch combo", "Tea", due=day, visits=30)
    desk.edit(uid, say=" ah-MAH-rah ")
    assert regulars(desk) == (
        Regular(uid, "Amara Okafor", "Lunch combo · Tea", "ah-MAH-rah", rhythm(day), 30, day),
    )


def test_who_is_not_to_be_learnt(desk: Desk) -> None:
    put(desk, "Learnt", "Tea")
    said = put(desk, "Said")
    desk.edit(said, say="sed")
    put(desk, "Without a usual")
    put(desk, "New here", "Tea", visits=practices.LEAST_VISITS - 1)
    put(desk, "Long gone", "Tea", last_day=SINCE - timedelta(days=1))
    desk.edit(put(desk, "Left alone", "Tea"), leave_alone=True)
    refused = put(desk, "Said no", "Tea")
    merged = put(desk, "Merged", "Tea")
    doubted = put(desk, "Doubted", "Tea")
    unnamed = desk.cashier.add_customer("", ("+1 212 555 0177",), agreed=None).customer
    head = ActHead("edit", "Owner", NOW)
    with desk.shop.change(head) as change:
        change.set_agreement(refused, Agreement.NO, day=TODAY, wording="asked")
        change.merge(merged, into=said)
        change.add_flag(doubted, "orders", {"item": "Tea", "count": 8, "of": 10})
    facts = Habits(TODAY, visits=20, last_day=TODAY, usual=Usual(("Tea",), 8, 10))
    with desk.store.doors.write():
        desk.shop.facts.put(str(unnamed), facts, look_again=None)
    assert names(desk) == {"Learnt", "Said"}
    assert {each.name for each in desk.shop.practices.usuals(since=SINCE)} == {"Learnt"}


def test_who_agreed_once_and_settled_flags_are_learnt(desk: Desk) -> None:
    uid = put(desk, "Ada", "Tea")
    head = ActHead("edit", "Owner", NOW)
    with desk.shop.change(head) as change:
        change.set_agreement(uid, Agreement.NO, day=TODAY, wording="asked")
    with desk.shop.change(head) as change:
        change.set_agreement(uid, Agreement.YES, day=TODAY, wording="asked again")
        flag = change.add_flag(uid, "orders", {"item": "Tea", "count": 8, "of": 10})
    assert not regulars(desk)
    with desk.shop.change(head) as change:
        change.settle_flag(flag)
    assert names(desk) == {"Ada"}


def test_only_some_are_read_those_due_soon_frequent_or_to_be_repeated(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practices, "EACH", 2)
    for count in range(1, 7):
        put(desk, f"Often {count}", "Tea", visits=100 + count)
    put(desk, "Tomorrow", "Tea", due=TODAY + timedelta(days=1))
    put(desk, "Today", "Tea", due=TODAY)
    put(desk, "In a week", "Tea", due=SOON)
    put(desk, "Yesterday", "Tea", due=TODAY - timedelta(days=1))
    kept = put(desk, "Repeated", "Tea")
    later = put(desk, "Not yet due", "Tea")
    table, staff = desk.shop.practices, till(desk)
    table.keep(staff, kept, Practised.SAY, Memory({}, NOW))
    table.keep(staff, later, Practised.SAY, Memory({}, NOW + timedelta(days=1)))
    table.keep(owner(desk), later, Practised.SAY, Memory({}, NOW - timedelta(days=1)))
    assert names(desk) == {"Today", "Tomorrow", "Often 6", "Often 5", "Repeated"}


def test_few_lines_are_looked_through_however_many_there_are(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for count in range(6):
        put(desk, f"Nothing usual {count}", visits=50)
    put(desk, "Often", "Tea", visits=90)
    put(desk, "Seldom", "Rolls", visits=5)
    monkeypatch.setattr(practices, "LOOKED_THROUGH", 3)
    monkeypatch.setattr(practices, "COMPARED", 3)
    assert names(desk) == {"Often"}
    (only,) = desk.shop.practices.usuals(since=SINCE)
    assert (only.name, only.usual) == ("Often", "Tea")


def test_what_everybody_has(desk: Desk) -> None:
    amara, kofi = put(desk, "Amara", "Tea"), put(desk, "Kofi", "Rice", "Tea")
    put(desk, "Nobody")
    assert set(desk.shop.practices.usuals(since=SINCE)) == {
        HasUsual(amara, "Amara", "Tea"),
        HasUsual(kofi, "Kofi", "Rice · Tea"),
    }


def test_what_is_kept_is_of_one_person_and_one_thing(desk: Desk) -> None:
    table, staff = desk.shop.practices, till(desk)
    amara, kofi = put(desk, "Amara", "Tea"), put(desk, "Kofi", "Rice")
    assert table.keep(staff, amara, Practised.NAME_TO_USUAL, MEMORY)
    assert table.keep(staff, amara, Practised.SAY, Memory({}, NOW))
    assert table.keep(owner(desk), kofi, Practised.SAY, Memory({"state": 1}, NOW))
    assert table.memories(staff, [amara, kofi, "nobody"]) == {
        (amara, Practised.NAME_TO_USUAL): MEMORY,
        (amara, Practised.SAY): Memory({}, NOW),
    }
    assert table.memory(staff, amara, Practised.USUAL_TO_NAME) is None
    assert table.memories(staff, ()) == {}


def test_a_later_answer_takes_the_place_of_the_first_and_can_be_taken_back(desk: Desk) -> None:
    table, staff, uid = desk.shop.practices, till(desk), put(desk, "Amara", "Tea")
    later = Memory({"state": 3}, NOW + timedelta(days=9))
    for memory in (MEMORY, later, MEMORY, None):
        assert table.keep(staff, uid, Practised.SAY, memory)
        assert table.memory(staff, uid, Practised.SAY) == memory
        assert len(desk.rows("SELECT * FROM practice")) == (memory is not None)


def test_nothing_is_kept_of_somebody_who_is_not_here(desk: Desk) -> None:
    table, uid = desk.shop.practices, put(desk, "Amara", "Tea")
    assert not table.keep(till(desk), "nobody", Practised.SAY, MEMORY)
    assert not table.keep("nobody", uid, Practised.SAY, MEMORY)
    assert desk.rows("SELECT * FROM practice") == []


def test_a_damaged_line_and_one_of_another_version_do_no_harm(desk: Desk) -> None:
    table, staff, uid = desk.shop.practices, till(desk), put(desk, "Amara", "Tea")
    for kind in Practised:
        table.keep(staff, uid, kind, MEMORY)
    with desk.store.doors.write():
        database = desk.store.doors.database
        for card, kind in (("{half", "say"), ("[1]", "name-to-usual")):
            practices.sql.run(database, "UPDATE practice SET card = ? WHERE kind = ?", (card, kind))
        practices.sql.run(
            database, "UPDATE practice SET kind = ? WHERE kind = ?", ("face", "usual-to-name")
        )
    assert table.memories(staff, [uid]) == {
        (uid, Practised.SAY): Memory({}, MEMORY.due),
        (uid, Practised.NAME_TO_USUAL): Memory({}, MEMORY.due),
    }


def test_adding_somebody_can_be_taken_back_after_they_were_practised(desk: Desk) -> None:
    done = desk.cashier.add_customer("Ada", (), agreed=None)
    assert done.customer is not None
    assert done.act is not None
    desk.shop.practices.keep(till(desk), done.customer, Practised.SAY, MEMORY)
    desk.cashier.undo(done.act)
    assert desk.rows("SELECT * FROM practice") == []

"""What happened to a customer, and putting it back."""

from collections.abc import Mapping

import pytest

from desktop.domain.editing import NOTE, PRIVATE, Value, fields_of
from desktop.domain.errors import ActError, Trouble
from desktop.domain.history import HistoryEntry, Matter
from desktop.domain.people import Birthday
from desktop.domain.shop import Role
from desktop.domain.touches import Went
from desktop.domain.twins import MergeChoice
from desktop.service.acting import Acting
from desktop.service.history import PAGE
from desktop.service.office import Office
from tests.service.office_at_hand import amara, office, office_of
from tests.service.shop_at_hand import Desk, Files, MovableClock, person, sale

__all__ = ["amara", "office"]


def save(office: Office, who: str, edit: Mapping[str, Value]) -> str:
    shown = fields_of(office.customer(who).profile)
    saved = office.save_customer(who, shown=shown, edit=edit)
    assert saved.done.act is not None, saved
    return saved.done.act


def newest(office: Office, who: str) -> HistoryEntry:
    return office.history(who).entries[0]


def told(entry: HistoryEntry) -> set[tuple[str, Value, Value]]:
    return {(each.matter.value, each.before, each.after) for each in entry.deltas}


def test_before_and_after_of_every_field(office: Office, amara: str, clock: MovableClock) -> None:
    first: dict[str, Value] = {
        "say": "ah",
        "birthday": Birthday(3, 2),
        "likes": ("tea", "rain"),
        "must_nots": ("milk",),
        "diets": ("vegan",),
        "tags": ("choir",),
        f"{NOTE}n-1": "tall",
    }
    save(office, amara, first)
    clock.forward(hours=1)
    save(
        office,
        amara,
        {
            "name": "Amara N. Okafor",
            "say": "",
            "birthday": Birthday(3, 2, 1990),
            "likes": ("rain",),
            "must_nots": (),
            "diets": (),
            "tags": (),
            "phones": ("(212) 555-0199",),
            "agreement": "yes",
            f"{NOTE}n-1": "taller",
        },
    )
    second, one, added = office.history(amara).entries
    assert told(second) == {
        ("name", "Amara Okafor", "Amara N. Okafor"),
        ("say", "ah", ""),
        ("birthday", Birthday(3, 2), Birthday(3, 2, 1990)),
        ("likes", "tea", None),
        ("must_nots", "milk", None),
        ("asked", True, False),
        ("diets", "vegan", None),
        ("tags", ("choir",), ()),
        ("phones", "(212) 555-0147", None),
        ("phones", None, "(212) 555-0199"),
        ("agreement", None, "yes"),
        ("note", "tall", "taller"),
    }
    assert (second.author, second.verb, second.at.hour) == ("Zuri", "edit", 13)
    assert ("likes", None, "tea") in told(one)
    assert ("birthday", None, Birthday(3, 2)) in told(one)
    assert (added.author, added.verb) == ("Till", "add")
    assert ("added", None, "Amara Okafor") in told(added)
    assert [each.restorable for each in (second, one, added)] == [True, True, False]


def test_a_restore_puts_everything_back_and_can_be_taken_back(
    desk: Desk, office: Office, amara: str
) -> None:
    save(
        office,
        amara,
        {
            "say": "ah",
            "birthday": Birthday(2, 29, 1992),
            "likes": ("tea", "rain"),
            "dislikes": ("olives",),
            "must_nots": ("milk", "Kiwi"),
            "diets": ("vegan",),
            "tags": ("choir", "loud"),
            "emails": ("a@example.org",),
            "cards": ("L-1",),
            "leave_alone": True,
            f"{NOTE}n-1": "tall",
            f"{PRIVATE}n-2": "poor",
        },
    )
    before = fields_of(office.customer(amara).profile)
    who_said = {each.id: (each.author, each.at) for each in desk.profile(amara).live_must_nots}
    act = save(
        office,
        amara,
        {
            "name": "Somebody Else",
            "say": "",
            "birthday": None,
            "likes": ("rain",),
            "dislikes": (),
            "must_nots": ("peanuts",),
            "diets": ("kosher",),
            "tags": ("quiet",),
            "phones": ("(212) 555-0199",),
            "emails": ("b@example.org",),
            "cards": (),
            "leave_alone": False,
            f"{NOTE}n-1": "",
            f"{PRIVATE}n-2": "rich",
        },
    )
    between = fields_of(office.customer(amara).profile)
    done = office.restore(amara, act)
    assert ordered(fields_of(office.customer(amara).profile)) == ordered(before)
    back = {each.id: (each.author, each.at) for each in desk.profile(amara).live_must_nots}
    assert back == who_said
    assert newest(office, amara).verb == "restore"
    assert done.act is not None
    office.undo(done.act)
    assert ordered(fields_of(office.customer(amara).profile)) == ordered(between)


def ordered(fields: Mapping[str, Value]) -> dict[str, object]:
    return {
        name: sorted(value) if isinstance(value, tuple) else value for name, value in fields.items()
    }


def test_a_restore_leaves_alone_what_came_since(desk: Desk, office: Office, amara: str) -> None:
    save(office, amara, {"likes": ("tea",), f"{NOTE}n-1": "tall"})
    act = save(office, amara, {"likes": (), f"{NOTE}n-1": "short"})
    save(office, amara, {"likes": ("cake",), "say": "ah", f"{NOTE}n-1": "middling"})
    office.restore(amara, act)
    now = desk.profile(amara)
    assert (set(now.likes), now.say, now.notes[0].text) == ({"cake", "tea"}, "ah", "tall")


def test_a_must_not_removed_long_ago_comes_back_with_who_said_it(
    desk: Desk, office: Office, amara: str, clock: MovableClock
) -> None:
    save(office, amara, {"must_nots": ("milk",)})
    said = desk.profile(amara).live_must_nots
    clock.forward(days=30)
    act = save(office, amara, {"must_nots": ()})
    clock.forward(days=30)
    office.restore(amara, act)
    assert desk.profile(amara).live_must_nots == said


def test_what_makes_no_sense_any_more_is_refused(office: Office, amara: str) -> None:
    act = save(office, amara, {"name": "Amara B."})
    save(office, amara, {"name": "Amara Okafor"})
    undone = save(office, amara, {"say": "ah"})
    office.undo(undone)
    for each in (act, undone, "no such act"):
        with pytest.raises(ActError) as caught:
            office.restore(amara, each)
        assert caught.value.trouble is Trouble.NOTHING_TO_RESTORE


def test_undone_acts_are_shown_as_such(office: Office, amara: str) -> None:
    act = save(office, amara, {"say": "ah"})
    office.undo(act)
    entry = newest(office, amara)
    assert (entry.id, entry.undone_by, entry.restorable) == (act, "Zuri", False)
    assert [each.verb for each in office.history(amara).entries] == ["edit", "add"]


def test_private_notes_stay_with_the_owner(desk: Desk, office: Office, amara: str) -> None:
    save(office, amara, {f"{PRIVATE}n-1": "poor"})
    save(office, amara, {f"{PRIVATE}n-1": "rich", f"{NOTE}n-2": "tall"})
    act = save(office, amara, {f"{PRIVATE}n-1": ""})
    manager = office_of(desk, Role.MANAGER)
    entries = manager.history(amara).entries
    assert told(entries[0]) == {("note", None, "tall")}
    assert [each.verb for each in entries] == ["edit", "add"]
    with pytest.raises(ActError):
        manager.restore(amara, act)
    office.undo(act)
    office.restore(amara, office.history(amara).entries[1].id)
    assert {each.text for each in office.customer(amara).profile.notes} == {"poor"}
    assert "poor" not in repr(manager.history(amara))


def test_older_acts_are_on_the_next_pages(office: Office, amara: str) -> None:
    for number in range(2 * PAGE):
        save(office, amara, {"say": f"ah {number}"})
    first = office.history(amara)
    second = office.history(amara, before=first.older)
    third = office.history(amara, before=second.older)
    said = [each for page in (first, second, third) for each in page.entries]
    assert [len(page.entries) for page in (first, second, third)] == [PAGE, PAGE, 1]
    assert third.older is None
    after = [next(iter(told(each))) for each in said[:-1]]
    assert after[0] == ("say", f"ah {2 * PAGE - 2}", f"ah {2 * PAGE - 1}")
    assert after[-1] == ("say", "", "ah 0")


def test_acts_at_the_till_are_told(desk: Desk, office: Office, amara: str) -> None:
    desk.cashier.jot(amara, "no cutlery")
    desk.cashier.record_visit(amara)
    desk.cashier.report_problem(amara, "soup came cold")
    entries = office.history(amara).entries
    assert [each.verb for each in entries] == ["problem", "record", "jot", "add"]
    assert [(each.deltas[0].matter, each.deltas[0].after) for each in entries[:3]] == [
        (Matter.PROBLEM, "soup came cold"),
        (Matter.VISIT, ""),
        (Matter.NOTE, "no cutlery"),
    ]


def test_imports_that_brought_something_are_told(desk: Desk, office: Office, files: Files) -> None:
    customers = files.customers("people.csv", person("C1", "Kofi", "Mensah", "2125550101"))
    items = files.items("sales.csv", sale("T1", who="C1", name="Kofi Mensah"))
    other = files.customers("others.csv", person("C2", "Mei", "Tanaka", "2125550102"))
    desk.bring_in(customers)
    desk.bring_in(items)
    desk.bring_in(other)
    kofi = desk.uid("Kofi Mensah")
    entries = office.history(kofi).entries
    assert [(each.verb, each.file) for each in entries] == [
        ("import", "sales.csv"),
        ("import", "people.csv"),
    ]
    assert not any(each.restorable for each in entries)


def test_acts_of_people_known_as_this_one_are_told_too(
    desk: Desk, office: Office, amara: str
) -> None:
    other = desk.add("Amara O.", "(212) 555-0150")
    save(office, other, {"say": "oh", f"{NOTE}n-1": "tall"})
    with desk.shop.change(
        Acting(desk.shop, desk.knowing, author="Zuri").head("merge", other)
    ) as change:
        change.merge(other, into=amara)
    entries = office.history(amara).entries
    assert [each.verb for each in entries] == ["merge", "edit", "add", "add"]
    assert ("merged", False, True) in told(entries[0])
    assert not entries[0].restorable


def test_a_touch_and_how_it_went(desk: Desk, office: Office, amara: str) -> None:
    desk.cashier.record_visit(amara)
    offer = desk.cashier.open_offer(amara)
    assert offer.shown is not None
    desk.cashier.did_it(offer.id)
    desk.cashier.how_it_went(offer.id, Went.WELL)
    went, did = office.history(amara).entries[:2]
    assert did.deltas[0].matter is Matter.TOUCH
    key = did.deltas[0].after
    assert key in office.history(amara).touches
    assert (went.deltas[0].matter, went.deltas[0].before, went.deltas[0].after) == (
        Matter.WENT,
        key,
        "well",
    )


def test_an_act_on_many_is_told_of_each_of_them(desk: Desk, office: Office, amara: str) -> None:
    bo = desk.add("Bo Tan")
    save(office, amara, {"tags": ("choir",)})
    numbers = [int(number) for (number,) in desk.rows("SELECT id FROM customer")]
    done = office.tag_customers(numbers, "loud")
    assert done.act is not None
    save(office, amara, {"tags": ("quiet",)})
    entry = office.history(amara).entries[1]
    assert (entry.verb, entry.own, entry.restorable) == ("tag-many", False, True)
    assert told(entry) == {("tags", ("choir",), ("choir", "loud"))}
    office.restore(amara, entry.id)
    assert desk.profile(amara).tags == ("choir",)
    assert desk.profile(bo).tags == ("loud",)
    assert told(newest(office, bo)) == {("tags", (), ("loud",))}


def test_people_who_were_merged_and_taken_apart(desk: Desk, office: Office, amara: str) -> None:
    other = desk.add("Amara O.", "(212) 555-0150")
    desk.cashier.record_visit(other)
    merged = office.merge(amara, other, MergeChoice())
    assert merged.act is not None
    entry = newest(office, amara)
    assert (entry.verb, entry.own, entry.restorable) == ("merge", False, False)
    assert ("merged", False, True) in told(entry)
    assert "record" in [each.verb for each in office.history(amara).entries]
    office.take_apart(merged.act)
    apart = office.history(amara).entries
    assert [(each.verb, each.undone_by) for each in apart] == [("merge", "Zuri"), ("add", "")]
    assert "record" in [each.verb for each in office.history(other).entries]

"""Reading people: only who is to be seen, with everything that was said of them."""

import json
from datetime import timedelta

import pytest

from desktop.domain.errors import ActError, Trouble
from desktop.domain.people import Agreement, Audience, Birthday
from desktop.service.writing import ActHead
from desktop.store.people import FOLLOWED
from desktop.store.people_tables import CustomerRow, ImportRow
from desktop.store.trade_tables import ActRow
from tests.service.shop_at_hand import TODAY, Desk, Files, person, sale


def merge(desk: Desk, old: str, new: str) -> str:
    with desk.store.change(ActHead("merge", "Owner", desk.clock.now(), old)) as change:
        change.merge(old, into=new)
    return change.act


def put_into(desk: Desk, old: str, new: str) -> None:
    """Merge without asking, as damage would."""
    with desk.store.doors.write():
        into = CustomerRow.get(CustomerRow.uid == new)
        CustomerRow.update(merged_into=into).where(CustomerRow.uid == old).execute()


def test_who_was_merged_is_found_under_the_other(desk: Desk) -> None:
    old, middle, new = (desk.add(name) for name in ("Old Name", "Middle Name", "New Name"))
    merge(desk, old, middle)
    merge(desk, middle, new)
    people = desk.shop.people
    assert [people.resolve(each) for each in (old, middle, new)] == [new, new, new]
    assert desk.profile(old).name == "New Name"
    assert [hit.name for hit in desk.reader.search("name").hits] == ["New Name"]
    assert desk.shop.facts.customers() == 1
    assert desk.cashier.jot(old, "tall")[0].customer == new
    assert people.resolve("nobody") is None


def test_a_circle_of_merges_is_nobody(desk: Desk) -> None:
    one, two = desk.add("One Name"), desk.add("Two Name")
    put_into(desk, one, two)
    put_into(desk, two, one)
    assert FOLLOWED > 2
    assert desk.shop.people.resolve(one) is None


def test_nobody_is_merged_into_themselves_in_a_circle_or_twice(desk: Desk) -> None:
    one, two, three = (desk.add(f"{name} Name") for name in ("One", "Two", "Three"))
    merge(desk, one, two)
    merge(desk, two, three)
    before = desk.content(without=set())
    for old, new in ((three, three), (three, two), (three, one), (one, three)):
        with pytest.raises(ActError) as caught:
            merge(desk, old, new)
        assert caught.value.trouble is Trouble.CHANGED_MEANWHILE
    for old, new in ((three, "nobody"), ("nobody", three)):
        with pytest.raises(ActError) as caught:
            merge(desk, old, new)
        assert caught.value.trouble is Trouble.NO_CUSTOMER
    assert desk.content(without=set()) == before


def test_a_merge_is_undone_and_done_again(desk: Desk) -> None:
    old, new = desk.add("Old Name", "2125550100"), desk.add("New Name")
    act = merge(desk, old, new)
    assert desk.profile(old).name == "New Name"
    undone = desk.cashier.undo(act)
    assert desk.profile(old).name == "Old Name"
    assert [each.typed for each in desk.profile(old).phones] == ["2125550100"]
    desk.cashier.undo(undone.act or "")
    assert desk.profile(old).name == "New Name"


def test_who_somebody_is_known_as_cannot_be_taken_back(desk: Desk) -> None:
    old = desk.add("Old Name")
    added = desk.cashier.add_customer("New Name", [], agreed=None)
    merge(desk, old, added.customer or "")
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(added.act or "")
    assert caught.value.trouble is Trouble.LATER_ACT


def test_an_import_whose_people_others_are_known_as_stays(desk: Desk, files: Files) -> None:
    old = desk.add("Old Name")
    report = desk.bring_in(files.customers("a.csv", person("C1", "Ada")))
    act = merge(desk, old, desk.uid("Ada"))
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(report.acts[0])
    assert caught.value.trouble is Trouble.LATER_ACT
    assert desk.profile(old).name == "Ada"
    desk.cashier.undo(act)
    desk.cashier.undo(report.acts[0])
    assert desk.names() == ["Old Name"]


@pytest.mark.parametrize("field", ["emails", "cards"])
def test_lines_are_kept_in_order_and_taken_back(desk: Desk, field: str) -> None:
    uid = desk.add("Ada")
    desk.add("Ben")

    def put(*lines: str) -> str:
        with desk.store.change(ActHead("edit", "Till", desk.clock.now(), uid)) as change:
            set_lines = change.set_emails if field == "emails" else change.set_cards
            set_lines(uid, lines)
        return change.act

    def now() -> tuple[str, ...]:
        lines: tuple[str, ...] = getattr(desk.profile(uid), field)
        return lines

    steps = (
        ("A-1@x.Org", "b-2@x.org"),
        ("b-2@x.org", "A-1@x.Org"),
        ("c@x.org", "b-2@x.org", "A-1@x.Org"),
        ("c@x.org", "A-1@x.Org"),
        ("d@x.org", "A-1@x.Org"),
        ("A-1@x.Org",),
        (),
        ("e@x.org", "e@x.org"),
    )
    acts = []
    for step in steps:
        acts.append(put(*step))
        assert now() == tuple(dict.fromkeys(step))
    folded = "SELECT folded FROM email" if field == "emails" else "SELECT folded FROM card"
    assert desk.rows(folded) == [("e@x.org" if field == "emails" else "exorg",)]
    for act, before in zip(reversed(acts), reversed(((), *steps[:-1])), strict=True):
        desk.cashier.undo(act)
        assert now() == before
    assert desk.rows(folded) == []


def test_one_line_changed_leaves_the_others_where_they_came_from(desk: Desk, files: Files) -> None:
    ada = person("C1", "Ada", Email_Address="ada@example.org")
    report = desk.bring_in(files.customers("a.csv", ada))
    uid = desk.uid("Ada")
    with desk.store.change(ActHead("edit", "Till", desk.clock.now(), uid)) as change:
        change.set_emails(uid, ("ada@example.org", "own@example.org"))
    rows = desk.rows("SELECT typed, imported_id IS NULL FROM email ORDER BY id")
    assert [(typed, bool(by_hand)) for typed, by_hand in rows] == [
        ("ada@example.org", False), ("own@example.org", True),
    ]  # fmt: skip
    with pytest.raises(ActError):
        desk.cashier.undo(report.acts[0])


def test_tags_are_kept_and_noted_as_changed_here(desk: Desk) -> None:
    uid = desk.add("Ada")
    with desk.store.change(ActHead("edit", "Till", desk.clock.now(), uid)) as change:
        change.set_fields(uid, tags=("dog", "Straße"))
        change.set_cards(uid, ("AB-1",))
        change.set_emails(uid, ("a@x.org",))
    seen = desk.profile(uid)
    assert (seen.tags, seen.cards, seen.emails) == (("dog", "Straße"), ("AB-1",), ("a@x.org",))
    edited = desk.rows("SELECT edited FROM customer")[0][0]
    assert json.loads(edited) == ["cards", "emails", "name", "tags"]
    desk.cashier.undo(change.act)
    seen = desk.profile(uid)
    assert (seen.tags, seen.cards, seen.emails) == ((), (), ())
    assert json.loads(desk.rows("SELECT edited FROM customer")[0][0]) == ["name"]


def test_everything_that_was_said(desk: Desk) -> None:
    uid = desk.add("Amara Okafor", "3107038944", agreed=True)
    desk.edit(
        uid, birthday=Birthday(2, 29), must_nots=("peanuts",), diets=("vegan",), likes=("tea",),
        leave_alone=True,
    )  # fmt: skip
    seen = desk.profile(uid)
    assert (seen.birthday, seen.leave_alone) == (Birthday(2, 29), True)
    assert seen.agreement is Agreement.YES
    (must_not,) = seen.must_nots
    assert (must_not.code, must_not.author, must_not.at) == ("peanuts", "Till", desk.clock.now())
    assert seen.claim is None
    assert desk.shop.people.profile("nobody", today=TODAY, shop=desk.knowing.shop()) is None


def test_the_newest_answer_about_being_remembered_counts(desk: Desk) -> None:
    uid = desk.add("Amara Okafor", agreed=True)
    with desk.store.change(ActHead("no", "Till", desk.clock.now(), uid)) as change:
        change.set_agreement(uid, Agreement.NO, day=TODAY, wording="?")
    assert desk.profile(uid).agreement is Agreement.NO


def test_the_tills_claims_are_put_together(desk: Desk, files: Files) -> None:
    rows = (
        person("C1", "Ada", First_Visit="2025-03-01", Transaction_Count="4"),
        person("C1", "Ada", Last_Visit="2026-02-01", Transaction_Count="7"),
    )
    desk.bring_in(files.customers("a.csv", rows[0]), files.customers("b.csv", rows[1]))
    claim = desk.profile(desk.uid("Ada")).claim
    assert claim is not None
    assert (str(claim.first), str(claim.last), claim.count) == ("2025-03-01", "2026-02-01", 7)
    desk.bring_in(files.items("items.csv", sale("T1", who="C1")))
    assert desk.visits(desk.uid("Ada")) == 1  # a claim is never added


def test_nothing_of_an_unpublished_import_is_read(desk: Desk, files: Files) -> None:
    ada = person("C1", "Ada", "", "3107038944", Memo="tall", Email_Address="ada@example.org")
    desk.bring_in(files.items("items.csv", sale("T1", who="C1", name="Ada")))
    report = desk.bring_in(
        files.customers("people.csv", ada | {"Transaction Count": "9"}, person("C2", "Ben"))
    )
    uid = desk.uid("Ada")
    ben = desk.uid("Ben")
    with desk.store.doors.write():
        act = ActRow.get(ActRow.uid == report.acts[0])
        ImportRow.update(state="staging").where(ImportRow.id == act.__data__["imported"]).execute()
    seen = desk.profile(uid)
    assert (seen.phones, seen.notes, seen.emails, seen.claim) == ((), (), (), None)
    assert desk.shop.people.resolve(ben) is None
    assert desk.reader.search("ben").hits == ()


def test_acts_are_told(desk: Desk) -> None:
    done = desk.cashier.add_customer("Ada", [], agreed=None)
    act = desk.shop.people.act(done.act or "")
    assert act is not None
    assert (act.verb, act.at, act.customer, act.imported, act.undone) == (
        "add", desk.clock.now(), done.customer, None, False,
    )  # fmt: skip
    desk.cashier.undo(act.id)
    undone = desk.shop.people.act(act.id)
    assert undone is not None
    assert undone.undone
    assert desk.shop.people.act("nothing") is None


def test_who_reads_a_note(desk: Desk) -> None:
    uid = desk.add("Ada")
    with desk.store.change(ActHead("note", "Owner", desk.clock.now(), uid)) as change:
        change.add_note(uid, "pays late", audience=Audience.OWNER)
    desk.clock.forward(minutes=1)
    desk.cashier.jot(uid, "tall")
    assert [each.text for each in desk.profile(uid).notes] == ["tall"]
    assert [(each.text, each.audience.value) for each in desk.whole(uid).notes] == [
        ("tall", "everyone"), ("pays late", "owner"),
    ]  # fmt: skip


@pytest.mark.parametrize("hours", [11, 12])
def test_when_a_struck_out_must_not_goes(desk: Desk, hours: int) -> None:
    uid = desk.add("Ada")
    desk.edit(uid, must_nots=("milk",))
    desk.clock.moment += timedelta(hours=4)  # 16:00 in the shop
    desk.edit(uid, must_nots=())
    desk.clock.moment += timedelta(hours=hours)
    assert len(desk.profile(uid).must_nots) == (1 if hours < 12 else 0)

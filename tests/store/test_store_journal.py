"""One unit of work notes every row it writes, and is taken back unless something stands on it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from desktop.domain.errors import ActError, Trouble
from desktop.domain.people import Audience, Phone, Taste
from desktop.service.writing import ActHead, NewCustomer
from desktop.store.change import ShopChange
from desktop.store.journal import Journal
from desktop.store.people_tables import CustomerRow, NoteRow
from tests.service.shop_at_hand import NOW, TODAY, Desk


@pytest.fixture
def amara(desk: Desk) -> str:
    return desk.add("Amara Okafor", "3107038944")


@contextmanager
def acting(desk: Desk, customer: str | None = None) -> Iterator[ShopChange]:
    with desk.store.change(ActHead("test", "Ada", desk.clock.now(), customer)) as change:
        yield change


def act_of(desk: Desk) -> tuple[str, list[list[object]]]:
    uid, changes = desk.rows("SELECT uid, changes FROM act ORDER BY id DESC LIMIT 1")[0]
    return uid, json.loads(changes)


def undo(desk: Desk, act: str) -> str:
    with acting(desk) as change:
        change.undo(act)
    return change.act


def test_before_and_after_of_every_row(desk: Desk, amara: str) -> None:
    with acting(desk, amara) as change:
        change.set_fields(amara, say="ah-MAH-rah", name="Amara Okafor")
        note = change.add_note(amara, "tall", audience=Audience.EVERYONE)
        change.change_note(note, "very tall")
        change.remove_note(note)
    act, changes = act_of(desk)
    assert act == change.act
    assert [(table, uid) for table, uid, _, _ in changes] == [
        ("customer", amara), ("note", note), ("note", note), ("note", note),
    ]  # fmt: skip
    assert changes[0][2:] == [
        {"say": "", "edited": '["name"]'},
        {"say": "ah-MAH-rah", "edited": '["name","say"]'},
    ]
    assert changes[1][2] is None
    assert changes[1][3]["customer"] == amara  # type: ignore[index] # by uid, which stays
    assert changes[2][2:] == [{"text": "tall"}, {"text": "very tall"}]
    assert changes[3][3] is None
    undo(desk, act)
    assert desk.profile(amara).say == ""
    assert desk.rows("SELECT 1 FROM note") == []


def test_a_row_comes_back_in_its_place(desk: Desk, amara: str) -> None:
    with acting(desk, amara) as change:
        kept = [change.add_preference(amara, Taste.LIKE, each) for each in ("tea", "jam", "oats")]
    with acting(desk, amara) as change:
        change.remove_preference(kept[1])
    undo(desk, change.act)
    assert desk.profile(amara).likes == ("tea", "jam", "oats")


def test_a_row_whose_number_was_taken_comes_back_all_the_same(desk: Desk, amara: str) -> None:
    with acting(desk, amara) as change:
        like = change.add_preference(amara, Taste.LIKE, "tea")
    with acting(desk, amara) as change:
        change.remove_preference(like)
    removed = change.act
    with acting(desk, amara) as change:
        change.add_preference(amara, Taste.LIKE, "jam")
    undo(desk, removed)
    assert sorted(desk.profile(amara).likes) == ["jam", "tea"]


def test_versions_count_on(desk: Desk, amara: str) -> None:
    first = desk.profile(amara).version
    with acting(desk, amara) as change:
        change.set_fields(amara, say="x")
    again = undo(desk, change.act)
    undo(desk, again)
    assert desk.profile(amara).version == first + 3
    with acting(desk, amara) as change:
        change.set_fields(amara, say="x")
    assert desk.profile(amara).version == first + 3


def test_what_stands_on_an_act(desk: Desk, amara: str) -> None:
    with acting(desk, amara) as change:
        note = change.add_note(amara, "tall", audience=Audience.EVERYONE)
    added = change.act
    with acting(desk, amara) as change:
        change.change_note(note, "very tall")
    changed = change.act
    with acting(desk, amara) as change:
        change.remove_note(note)
    removed = change.act
    for act in (added, changed):
        with pytest.raises(ActError) as caught:
            undo(desk, act)
        assert caught.value.trouble is Trouble.LATER_ACT
    for act in (removed, changed, added):
        undo(desk, act)
    assert desk.profile(amara).notes == ()


def test_an_act_that_there_is_not(desk: Desk, amara: str) -> None:
    with pytest.raises(ActError) as caught:
        undo(desk, "nothing")
    assert caught.value.trouble is Trouble.NOTHING_TO_UNDO
    missing = [
        lambda change: change.change_note("nothing", "x"),
        lambda change: change.remove_note("nothing"),
        lambda change: change.add_diet("nobody", "vegan"),
    ]
    for verb in missing:
        with pytest.raises(ActError), acting(desk, amara) as change:
            verb(change)


def test_nobody_is_taken_away_whom_a_journal_knows_nothing_of(desk: Desk, amara: str) -> None:
    with desk.store.doors.write():
        journal = Journal(desk.store.doors.database, None)
        journal.update(CustomerRow, amara, say="x")
        journal.finish()
    assert desk.profile(amara).say == "x"
    assert desk.rows("SELECT count(*) FROM act") == [(1,)]


def test_a_quiet_change_is_no_act(desk: Desk, amara: str) -> None:
    with desk.store.quietly(ActHead("demo", "Owner", NOW, amara)) as change:
        change.add_note(amara, "tall", audience=Audience.OWNER)
    assert desk.rows("SELECT count(*) FROM act") == [(1,)]
    assert desk.rows("SELECT text, audience FROM note") == [("tall", "owner")]


def test_two_acts_on_a_list_are_taken_back_in_either_order(desk: Desk, amara: str) -> None:
    acts = []
    for field in ("say", "address"):
        with acting(desk, amara) as change:
            change.set_fields(amara, **{field: "x"})
        acts.append(change.act)

    def edited() -> list[str]:
        value: list[str] = json.loads(
            desk.rows("SELECT edited FROM customer WHERE uid = ?", amara)[0][0]
        )
        return value

    assert edited() == ["address", "name", "say"]
    first = undo(desk, acts[0])
    assert edited() == ["address", "name"]
    undo(desk, acts[1])
    assert edited() == ["name"]
    undo(desk, first)
    assert edited() == ["name", "say"]


def test_phones_are_kept_in_order_and_found(desk: Desk, amara: str) -> None:
    with acting(desk, amara) as change:
        change.set_phones(amara, (Phone("2125550100", "+12125550100"), Phone("3107038944")))
    assert [each.typed for each in desk.profile(amara).phones] == ["2125550100", "3107038944"]
    assert [hit.id for hit in desk.reader.search("0100").hits] == [amara]
    undo(desk, change.act)
    assert [each.typed for each in desk.profile(amara).phones] == ["3107038944"]
    assert desk.reader.search("0100").hits == ()


def test_whose_search_keys_are_written_anew(desk: Desk, amara: str) -> None:
    """Whatever a person is found by, put there, changed, taken away and taken back."""
    other = desk.add("Ben Ode")
    number = dict(desk.rows("SELECT uid, id FROM customer"))
    database = desk.store.doors.database

    def renamed(verb: Callable[[ShopChange], object]) -> tuple[set[int], str]:
        head = ActHead("test", "Ada", desk.clock.now(), amara)
        with desk.store.doors.write():
            journal = Journal(database, head)
            verb(ShopChange(database, head, journal=journal))
            journal.finish()
        return journal.renamed, journal.act

    notes: list[str] = []
    verbs: list[Callable[[ShopChange], object]] = [
        lambda change: notes.append(
            change.add_note(amara, "walks a dog", audience=Audience.EVERYONE)
        ),
        lambda change: change.change_note(notes[0], "walks a cat"),
        lambda change: change.remove_note(notes[0]),
        lambda change: change.set_fields(amara, tags=("dog",)),
        lambda change: change.set_emails(amara, ("a@x.org",)),
        lambda change: change.set_emails(amara, ("b@x.org",)),
        lambda change: change.set_cards(amara, ("AB-1",)),
        lambda change: change.set_cards(amara, ()),
        lambda change: change.set_phones(amara, ()),
    ]
    for verb in verbs:
        found, act = renamed(verb)
        assert found == {number[amara]}
        for _ in range(2):
            found, act = renamed(lambda change, act=act: change.undo(act))
            assert found == {number[amara]}
    found, act = renamed(lambda change: change.merge(amara, into=other))
    assert found == {number[amara], number[other]}
    found, _ = renamed(lambda change: change.undo(act))
    assert found == {number[amara], number[other]}
    found, _ = renamed(lambda change: change.add_diet(amara, "vegan"))
    assert found == set()


def test_everything_of_somebody_added(desk: Desk) -> None:
    new = NewCustomer(
        "Zoë", phones=(Phone("1"),), say="zo-ee", emails=("Z@x.org",), tags=("regular",)
    )
    with acting(desk) as change:
        uid = change.add_customer(new)
        change.concerns(uid)
        change.add_visit(uid, TODAY, items=("Tea",), apart=False)
        change.set_visit_items(desk.rows("SELECT uid FROM visit")[0][0], ("Tea", "Jam"))
    seen = desk.profile(uid)
    assert (seen.emails, seen.tags, seen.say) == (("Z@x.org",), ("regular",), "zo-ee")
    assert desk.rows("SELECT customer FROM act") == [(uid,)]
    undo(desk, change.act)
    assert desk.rows("SELECT 1 FROM customer UNION ALL SELECT 1 FROM email") == []


def test_moments_are_those_of_the_act(desk: Desk, amara: str) -> None:
    desk.clock.forward(hours=1)
    with acting(desk, amara) as change:
        change.add_note(amara, "tall", audience=Audience.EVERYONE)
    assert NoteRow.get().at == NOW + timedelta(hours=1)


def test_an_undo_of_an_undo_of_an_undo(desk: Desk, amara: str) -> None:
    with acting(desk, amara) as change:
        change.add_note(amara, "tall", audience=Audience.EVERYONE)
    chain = [change.act]
    for step in range(1, 6):
        chain.append(undo(desk, chain[-1]))
        there = step % 2 == 0
        assert bool(desk.profile(amara).notes) is there
        live = {uid for (uid,) in desk.rows("SELECT uid FROM act WHERE undone_by IS NULL")}
        assert live & set(chain) == set(chain[step % 2 :: 2])
        assert (chain[0] in {each.id for each in desk.reader.card(amara).last_acts}) is there
    with pytest.raises(ActError) as caught:
        undo(desk, chain[0])
    assert caught.value.trouble is Trouble.ALREADY_UNDONE
    undo(desk, chain[-1])
    undo(desk, chain[0])
    assert desk.profile(amara).notes == ()

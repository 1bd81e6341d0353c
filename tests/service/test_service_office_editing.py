"""The office's edits, beside a second till."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.editing import NOTE, PRIVATE, Fields, Saved, Value, empty, fields_of, merged
from desktop.domain.errors import ActError, Trouble
from desktop.domain.people import Agreement, Birthday
from desktop.domain.shop import Role
from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.office_at_hand import amara, office, office_of
from tests.service.shop_at_hand import Desk, Files, person, sale, shown_of

__all__ = ["amara", "office"]


def save(office: Office, who: str, *, shown: Fields | None = None, **edit: Value) -> Saved:
    if shown is None:
        shown = fields_of(office.customer(who).profile)
    return office.save_customer(who, shown=shown, edit=edit)


EVERYTHING: dict[str, Value] = {
    "name": "Amara N. Okafor",
    "say": "ah-MAH-rah",
    "address": "Mrs Okafor",
    "birthday": Birthday(2, 29),
    "phones": ("(212) 555-0147", "(212) 555-0199"),
    "emails": ("amara@example.org",),
    "cards": ("LOYAL-17",),
    "tags": ("choir",),
    "must_nots": ("peanuts", "Kiwi"),
    "likes": ("extra chilli",),
    "dislikes": ("olives",),
    "diets": ("vegan",),
    "leave_alone": True,
    "agreement": "yes",
    f"{NOTE}n-1": "Daughter starts school\nin January",
    f"{PRIVATE}n-2": "Settled the bill late",
}


def test_every_field_is_kept_in_one_act_and_taken_back_by_one_undo(
    office: Office, amara: str
) -> None:
    before = fields_of(office.customer(amara).profile)
    saved = save(office, amara, **EVERYTHING)
    assert not saved.unwritten
    assert saved.done.fields == EVERYTHING.keys()
    card = office.customer(amara)
    assert fields_of(card.profile) == before | EVERYTHING | {"asked": True}
    assert (card.agreed_on, card.agreed_by) == (card.today, "Zuri")
    assert saved.done.act is not None
    office.undo(saved.done.act)
    assert fields_of(office.customer(amara).profile) == before


def test_a_bad_field_is_refused_and_everything_else_is_kept(
    desk: Desk, office: Office, amara: str
) -> None:
    saved = save(
        office,
        amara,
        address="Ms Okafor",
        cards=("4111 1111 1111 1111",),
        emails=("nowhere",),
        name="  ",
        say="x" * 300,
        **{f"{NOTE}n-1": "pays with 4111 1111 1111 1111", f"{NOTE}n-2": "is fine"},
    )
    assert {name: error.trouble for name, error in saved.refused.items()} == {
        "cards": Trouble.CARD_NUMBER,
        "emails": Trouble.BAD_EMAIL,
        "name": Trouble.TEXT_EMPTY,
        "say": Trouble.TEXT_TOO_LONG,
        f"{NOTE}n-1": Trouble.CARD_NUMBER,
    }
    assert saved.done.fields == {"address", f"{NOTE}n-2"}
    known = desk.profile(amara)
    assert (known.name, known.address, known.cards) == ("Amara Okafor", "Ms Okafor", ())
    assert [note.text for note in known.notes] == ["is fine"]


def test_nothing_to_write_is_no_act(desk: Desk, office: Office, amara: str) -> None:
    acts = desk.rows("SELECT count(*) FROM act")
    assert save(office, amara, name="Amara Okafor").done.act is None
    assert save(office, amara, emails=("nowhere",)).done.act is None
    assert desk.rows("SELECT count(*) FROM act") == acts


def test_notes_are_changed_taken_away_and_never_doubled(office: Office, amara: str) -> None:
    name = f"{NOTE}n-1"
    save(office, amara, **{name: "tall"})
    save(office, amara, shown={}, **{name: "tall"})  # sent again: the answer was lost
    save(office, amara, **{name: "taller"})
    (note,) = office.customer(amara).profile.notes
    assert (note.id, note.text, note.revision, note.author) == ("n-1", "taller", 2, "Zuri")
    save(office, amara, **{name: ""})
    assert office.customer(amara).profile.notes == ()


def test_a_name_may_not_be_taken_away_but_most_other_things_may(office: Office, amara: str) -> None:
    save(office, amara, **EVERYTHING)
    gone = {name: empty(name) for name in EVERYTHING if name != "agreement"}
    saved = save(office, amara, **gone)
    assert set(saved.refused) == {"name"}
    left = fields_of(office.customer(amara).profile)
    assert left == {name: empty(name) for name in left} | {
        "name": "Amara N. Okafor",
        "agreement": Agreement.YES.value,
    }


class TestTwoWriters:
    """Another till saves while the office shows what was before."""

    def test_what_only_one_changed_is_joined(self, desk: Desk, office: Office, amara: str) -> None:
        shown = fields_of(office.customer(amara).profile)
        desk.edit(amara, say="ah-MAH-rah", likes=("tea",), tags=("choir",), phones=())
        saved = save(office, amara, shown=shown, address="Mrs", likes=("cake",), tags=("loud",))
        assert not saved.unwritten
        known = desk.profile(amara)
        assert (known.say, known.address, known.phones) == ("ah-MAH-rah", "Mrs", ())
        assert (known.likes, known.tags) == (("tea", "cake"), ("choir", "loud"))

    def test_the_same_field_is_a_conflict_and_nothing_of_it_is_written(
        self, desk: Desk, office: Office, amara: str
    ) -> None:
        save(office, amara, **{f"{NOTE}n-1": "likes rain"})
        shown = fields_of(office.customer(amara).profile)
        desk.edit(amara, name="Amara Theirs", notes=(("n-1", "likes snow"),))
        saved = save(
            office, amara, shown=shown, name="Amara Mine", say="ah", **{f"{NOTE}n-1": "likes sun"}
        )
        assert {(each.field, each.theirs, each.author) for each in saved.conflicts} == {
            ("name", "Amara Theirs", "Till"),
            (f"{NOTE}n-1", "likes snow", "Till"),
        }
        known = desk.profile(amara)
        assert (known.name, known.say) == ("Amara Theirs", "ah")
        assert [(note.text, note.revision) for note in known.notes] == [("likes snow", 2)]
        kept = save(office, amara, shown={"name": "Amara Theirs"}, name="Amara Mine")
        assert not kept.conflicts
        assert desk.profile(amara).name == "Amara Mine"

    def test_a_note_that_was_taken_away_meanwhile_is_a_conflict(
        self, desk: Desk, office: Office, amara: str
    ) -> None:
        save(office, amara, **{f"{NOTE}n-1": "likes rain"})
        shown = fields_of(office.customer(amara).profile)
        desk.edit(amara, notes=(("n-1", ""),))
        (conflict,) = save(office, amara, shown=shown, **{f"{NOTE}n-1": "likes sun"}).conflicts
        assert (conflict.theirs, conflict.author) == ("", "Till")
        save(office, amara, shown={}, **{f"{NOTE}n-1": "likes sun"})
        assert [note.text for note in desk.profile(amara).notes] == ["likes sun"]

    def test_the_same_change_by_both_is_none(self, desk: Desk, office: Office, amara: str) -> None:
        shown = fields_of(office.customer(amara).profile)
        desk.edit(amara, name="Amara Both", must_nots=("milk",))
        saved = save(office, amara, shown=shown, name="Amara Both", must_nots=("milk",))
        assert (saved.done.act, saved.conflicts) == (None, ())
        assert len(desk.profile(amara).live_must_nots) == 1

    def test_the_till_does_not_overwrite_what_the_office_saved(
        self, desk: Desk, office: Office, amara: str
    ) -> None:
        shown = shown_of(desk.profile(amara))
        save(office, amara, name="Amara Office")
        with pytest.raises(ActError) as caught:
            desk.cashier.edit(amara, shown=shown, edit=replace(shown, name="Amara Till"))
        assert caught.value.trouble is Trouble.CHANGED_MEANWHILE
        assert desk.profile(amara).name == "Amara Office"


@pytest.mark.parametrize(
    ("name", "mine", "now", "after"),
    [
        ("phones", ("1", "2"), ("1", "3"), ("1", "3", "2")),
        ("phones", (), ("1", "3"), ("3",)),
        ("phones", ("2",), ("3",), None),
        ("phones", ("2",), ("2", "3"), ("2", "3")),
        ("must_nots", ("2",), ("3",), ("3", "2")),
        ("tags", ("1", "2"), ("1",), ("1", "2")),
        ("say", "a", "b", None),
        ("say", "a", "1", "a"),
        ("say", "1", "b", "b"),
    ],
)
def test_joining(name: str, mine: Value, now: Value, after: Value) -> None:
    shown: Value = "1" if name == "say" else ("1",)
    if after is None:
        with pytest.raises(ValueError, match=name):
            merged(name, shown=shown, mine=mine, now=now)
    else:
        assert merged(name, shown=shown, mine=mine, now=now) == after


def test_a_new_customer(desk: Desk, office: Office) -> None:
    saved = office.add_person({"name": "Bo Tan", "phones": ("212 555 0101",), "likes": ("tea",)})
    assert saved.done.customer is not None
    known = desk.profile(saved.done.customer)
    assert (known.name, known.likes, len(known.phones)) == ("Bo Tan", ("tea",), 1)
    assert saved.done.act is not None
    office.undo(saved.done.act)
    assert desk.names() == []


def test_a_number_stands_for_a_name_and_nobody_for_nothing(desk: Desk, office: Office) -> None:
    nobody = office.add_person({"name": " ", "emails": ("nowhere",)})
    assert (nobody.done.customer, set(nobody.refused)) == (None, {"name", "emails"})
    some = office.add_person({"name": "", "phones": ("212 555 0101",)})
    assert not some.refused
    assert desk.names() == ["212 555 0101"]


class TestRights:
    """Who may see and write what."""

    def test_a_manager_neither_sees_nor_writes_private_notes(
        self, desk: Desk, office: Office, amara: str
    ) -> None:
        save(office, amara, **{f"{PRIVATE}n-1": "bankrupt", f"{NOTE}n-2": "tall"})
        manager = office_of(desk, Role.MANAGER)
        card = manager.customer(amara)
        assert not card.may_private
        assert [note.text for note in card.profile.notes] == ["tall"]
        with pytest.raises(ActError) as caught:
            save(manager, amara, **{f"{PRIVATE}n-1": "", "name": "Bo"})
        assert caught.value.trouble is Trouble.NOT_ALLOWED
        assert desk.profile(amara).name == "Amara Okafor"
        assert save(manager, amara, name="Amara M.").done.act

    @pytest.mark.parametrize(
        "verb",
        [
            lambda office, who: office.customer(who),
            lambda office, who: office.save_customer(who, shown={}, edit={"say": "x"}),
            lambda office, _: office.add_person({"name": "Bo"}),
            lambda office, who: office.forget_person(who),
            lambda office, _: office.nobody(),
            lambda office, who: office.history(who),
            lambda office, who: office.restore(who, "x"),
        ],
    )
    def test_a_cashier_may_do_none_of_it(
        self, desk: Desk, amara: str, verb: Callable[[Office, str], object]
    ) -> None:
        acts = desk.rows("SELECT count(*) FROM act")
        with pytest.raises(ActError) as caught:
            verb(office_of(desk, Role.CASHIER), amara)
        assert caught.value.trouble is Trouble.NOT_ALLOWED
        assert desk.rows("SELECT count(*) FROM act") == acts


def test_who_says_no_is_not_kept_at_all(desk: Desk, office: Office, files: Files) -> None:
    desk.bring_in(files.customers("people.csv", person("C1", "Kofi", "Mensah", "2125550101")))
    desk.bring_in(files.items("sales.csv", sale("T1", who="C1", name="Kofi Mensah")))
    desk.judge_all()
    kofi, other = desk.uid("Kofi Mensah"), desk.add("Kofi M.", "2125550101")
    stays = desk.add("Mei Tanaka")
    save(office, kofi, **{name: EVERYTHING[name] for name in EVERYTHING if name != "name"})
    save(office, other, say="KOH-fee")
    with desk.shop.change(
        Acting(desk.shop, desk.knowing, author="Zuri").head("m", other)
    ) as change:
        change.merge(other, into=kofi)
    desk.cashier.record_visit(kofi)
    desk.cashier.report_problem(kofi, "cold soup")
    desk.cashier.open_offer(kofi)
    done = office.forget_person(kofi)
    assert (done.act, done.customer) == (None, None)
    assert desk.names() == ["Mei Tanaka"]
    assert not desk.reader.search("Kofi").hits
    assert not desk.reader.search("2125550101").hits
    text = repr(desk.content(without=("sale", "sale_owner", "import", "act"))).casefold()
    for word in ("kofi", "mensah", "koh-fee", "5550101", "amara@example", "kiwi", "cold soup"):
        assert word not in text
    assert not [row for row in desk.content()["act"] if kofi in row or other in row]
    assert [act.verb for act in office.history(stays).entries] == ["add"]
    desk.judge_all()
    with pytest.raises(ActError):
        office.forget_person(kofi)

"""The office in odd orders: what stands in the way is told in words, and nothing is half done."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.customer_export import ExportColumn
from desktop.domain.errors import ActError, FileError, TextError, Trouble, UsualError
from desktop.domain.shop import Role, Staff
from desktop.domain.touches import Kind, Spoken
from desktop.domain.twins import MergeChoice
from desktop.service.acting import Acting
from desktop.service.entering import Entering
from desktop.service.office import Office
from desktop.service.pins import PinKeeper
from desktop.service.session import AtTill, Session
from tests.service.office_at_hand import amara, office, office_of
from tests.service.shop_at_hand import Desk

__all__ = ["amara", "office"]


def known_as(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows(
        "SELECT c.name, m.name, p.typed FROM customer c JOIN phone p ON p.customer_id = c.id "
        "LEFT JOIN customer m ON m.id = c.merged_into_id ORDER BY p.id"
    )


def test_merges_on_merges_are_taken_apart_newest_first(desk: Desk, office: Office) -> None:
    ann, bob, cat = (
        desk.add(name, f"+1 212 555 010{n}") for n, name in enumerate(("Ann", "Bob", "Cat"))
    )
    before = known_as(desk)
    first = office.merge(bob, ann, MergeChoice())
    after_first = known_as(desk)
    second = office.merge(cat, bob, MergeChoice())
    assert [(each.name, each.gone) for each in office.merges()] == [("Cat", "Bob"), ("Bob", "Ann")]
    all_one = known_as(desk)
    with pytest.raises(ActError) as refusal:
        office.take_apart(str(first.act))
    assert refusal.value.trouble is Trouble.LATER_ACT
    assert known_as(desk) == all_one
    split = office.take_apart(str(second.act))
    assert (split.customer, split.name) == (bob, "Bob")
    assert known_as(desk) == after_first
    assert office.take_apart(str(first.act)).customer == ann
    assert known_as(desk) == before


def test_a_note_that_went_back_is_not_written_a_second_time(desk: Desk, office: Office) -> None:
    ann, bob = desk.add("Ann"), desk.add("Bob")
    desk.cashier.jot(ann, "loves trains")
    merged = office.merge(bob, ann, MergeChoice())
    (note,) = desk.profile(bob).notes
    field = f"note:{note.id}"
    edited = office.save_customer(bob, shown={field: note.text}, edit={field: "loves boats"})
    office.take_apart(str(merged.act))
    with pytest.raises(ActError):
        office.restore(bob, str(edited.done.act))
    with pytest.raises(ActError) as refusal:
        office.save_customer(bob, shown={}, edit={field: "loves planes"})
    assert refusal.value.trouble is Trouble.CHANGED_MEANWHILE
    assert [each.text for each in desk.profile(ann).notes] == ["loves boats"]
    assert desk.profile(bob).notes == ()


def test_a_touch_that_was_given_is_not_taken_back_from_under_the_answer(
    desk: Desk, office: Office, amara: str
) -> None:
    added = office.new_touch("hum a tune")
    touch = office.touch_sheet(added.text)
    edited = office.edit_touch(touch, replace(touch, on=True, food=False, kind=Kind.WORDS))
    for key in desk.shop.care.touches():
        if key != touch.key:
            office.switch_touch(key, on=False)
    desk.cashier.record_visit(amara)
    offer = desk.cashier.open_offer(amara)
    assert offer.shown == touch.key
    desk.cashier.did_it(offer.id)
    office.undo(str(edited.act))
    with pytest.raises(ActError) as refusal:
        office.undo(str(added.act))
    assert refusal.value.trouble is Trouble.LATER_ACT
    assert touch.key in desk.shop.care.touches()


def test_a_manager_takes_back_their_own_merge_of_somebody_with_a_private_note(
    desk: Desk, office: Office
) -> None:
    ann, bob = desk.add("Ann"), desk.add("Bob")
    office.save_customer(ann, shown={}, edit={"private:n-1": "pays late"})
    manager = office_of(desk, Role.MANAGER, "Mo")
    merged = manager.merge(bob, ann, MergeChoice())
    back = manager.undo(str(merged.act))
    assert [each.text for each in desk.whole(ann).notes] == ["pays late"]
    manager.undo(str(back.act))
    assert [each.text for each in desk.whole(bob).notes] == ["pays late"]


def test_a_manager_takes_back_a_copy_of_a_touch(desk: Desk) -> None:
    office = office_of(desk, Role.MANAGER, "Mo")
    key = next(iter(desk.shop.care.touches()))
    copied = office.copy_touch(key, Spoken("hum two tunes", ""))
    office.undo(str(copied.act))
    assert copied.text not in desk.shop.care.touches()


def test_who_only_serves_from_now_on_finds_the_office_locked(desk: Desk) -> None:
    session = Session(desk.shop.staff)
    keeper = PinKeeper(desk.shop, desk.knowing.now)
    till = Acting(desk.shop, desk.knowing, author=session.at_till, allowing=AtTill(session))
    entering = Entering(desk.shop, session, keeper, acting=till)
    opened = Office(Acting(desk.shop, desk.knowing, author=session.in_office))
    owner = entering.come_in()
    assert owner is not None
    office = office_of(desk)
    office.add_staff("Ada", Role.OWNER)
    office.set_role(owner.id, Role.CASHIER)
    with pytest.raises(ActError) as refusal:
        opened.team()
    assert refusal.value.trouble is Trouble.OFFICE_LOCKED
    came = entering.come_in()
    assert came is not None
    assert came.name == "Ada"


@pytest.mark.parametrize("name", ["Zu\u200bri", "\u202eZuri\u202c", "zuri\u2060"])
def test_no_two_names_that_look_alike(office: Office, name: str) -> None:
    office.add_staff("Zuri", Role.CASHIER)
    with pytest.raises(ActError) as refusal:
        office.add_staff(name, Role.CASHIER)
    assert refusal.value.trouble is Trouble.NAME_TAKEN


def test_a_name_that_shows_nothing_is_none(office: Office) -> None:
    with pytest.raises(TextError) as refusal:
        office.add_staff("\u200b\u200b", Role.CASHIER)
    assert refusal.value.trouble is Trouble.TEXT_EMPTY


def take_out(office: Office, file: Path) -> None:
    office.export_customers(
        [1],
        file,
        titles={each: each.value for each in ExportColumn},
        private=False,
        progress=lambda _: None,
        cancelled=lambda: False,
    )


@pytest.mark.usefixtures("amara")
@pytest.mark.parametrize("name", ["", "/", "with\0zero.csv"])
def test_what_is_no_file_is_told(office: Office, name: str) -> None:
    with pytest.raises(FileError) as refusal:
        take_out(office, Path(name))
    assert refusal.value.trouble is Trouble.NO_FOLDER


@pytest.mark.usefixtures("amara")
def test_a_file_of_somebody_else_beside_it_is_left_alone(office: Office, tmp_path: Path) -> None:
    neighbour = tmp_path / "customers.csv.part"
    neighbour.write_text("mine", "utf-8")
    take_out(office, tmp_path / "customers.csv")
    assert neighbour.read_text("utf-8") == "mine"
    assert sorted(each.name for each in tmp_path.glob("*.*")) == [
        "customers.csv",
        "customers.csv.part",
    ]


@pytest.mark.parametrize(
    "typed", ["4111 1111 1111 1111", "\uff14" + 15 * "\uff11", "a\0b", "a\ud800b"]
)
def test_what_may_not_be_kept_is_refused_in_every_text(
    desk: Desk, office: Office, amara: str, typed: str
) -> None:
    key = office.new_touch("wave at them").text
    touch = office.touch_sheet(key)
    item = office.item_sheet("Latte")
    before = desk.content()
    fields = ("name", "say", "address", "note:n-1", "private:n-2")
    lists = ("phones", "emails", "cards", "tags", "must_nots", "likes", "dislikes", "diets")
    edit = {**dict.fromkeys(fields, typed), **dict.fromkeys(lists, (typed,))}
    saved = office.save_customer(amara, shown={}, edit=edit)
    assert set(saved.refused) == set(edit)
    for work in (
        lambda: office.tag_customers([1], typed),
        lambda: office.add_staff(typed, Role.CASHIER),
        lambda: office.set_shop_name(typed),
        lambda: office.close_day(desk.knowing.today(desk.knowing.shop()), reason=typed),
        lambda: office.new_item(typed),
        lambda: office.edit_item(item, replace(item, shown=typed)),
        lambda: office.edit_item(item, replace(item, category=typed)),
        lambda: office.edit_item(item, replace(item, tags=(typed,))),
        lambda: office.new_touch(typed),
        lambda: office.edit_touch(touch, replace(touch, words={"en": Spoken(typed, "")})),
        lambda: office.edit_touch(touch, replace(touch, words={"en": Spoken("wave", typed)})),
        lambda: office.edit_touch(touch, replace(touch, tags=(typed,))),
    ):
        with pytest.raises(UsualError) as refusal:
            work()
        assert typed not in repr(refusal.value)
    assert desk.content() == before


def test_a_hash_is_never_written_out(desk: Desk, office: Office) -> None:
    from desktop.domain.team import Secret

    me = next(each for each in desk.shop.staff() if each.role is Role.OWNER)
    own = Office(Acting(desk.shop, desk.knowing, author=lambda: Staff(me.id, me.name, me.role)))
    own.set_pin(me.id, Secret("4821"))
    assert "argon2" not in repr(desk.shop.pins.pin(me.id))
    assert office.team()

"""Names and roles, each an act; there is always an owner, and no two people of one name."""

from collections.abc import Callable

import pytest

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Secret
from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.shop_at_hand import Desk


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(Acting(desk.shop, desk.knowing, author="Owner"))


def names(desk: Desk) -> list[str]:
    return [each.name for each in desk.shop.staff()]


def staff(office: Office, name: str) -> Staff:
    return next(each for each in office.team() if each.name == name)


def refusal_of(work: Callable[[], object]) -> Trouble:
    with pytest.raises(ActError) as refusal:
        work()
    return refusal.value.trouble


def back(office: Office, done: Done) -> Done:
    assert done.act is not None
    return office.undo(done.act)


def test_somebody_is_added_and_taken_back(desk: Desk, office: Office) -> None:
    done = office.add_staff("  Mia  ", Role.CASHIER)
    assert (done.verb, done.text, names(desk)) == ("staff-add", "Mia", ["Owner", "Till", "Mia"])
    undone = back(office, done)
    assert (undone.verb, names(desk)) == ("undo-staff-add", ["Owner", "Till"])
    back(office, undone)
    assert names(desk) == ["Owner", "Till", "Mia"]


def test_somebody_with_a_pin_is_taken_back_whole(desk: Desk, office: Office) -> None:
    done = office.add_staff("Mia", Role.CASHIER)
    office.set_pin(staff(office, "Mia").id, Secret("2580"))
    back(office, done)
    assert names(desk) == ["Owner", "Till"]
    assert desk.rows("SELECT count(*) FROM staff_pin") == [(0,)]


@pytest.mark.parametrize("name", ["Till", "TILL", " till ", "Ｔill", "Ti\u3164ll", "Till\ufe0f"])  # noqa: RUF001 - it looks alike
def test_no_two_of_one_name(desk: Desk, office: Office, name: str) -> None:
    assert refusal_of(lambda: office.add_staff(name, Role.CASHIER)) is Trouble.NAME_TAKEN
    owner = staff(office, "Owner").id
    assert refusal_of(lambda: office.rename_staff(owner, name)) is Trouble.NAME_TAKEN
    assert names(desk) == ["Owner", "Till"]


def test_a_name_is_free_again_when_somebody_left(desk: Desk, office: Office) -> None:
    old = staff(office, "Till").id
    left = office.set_active(old, on=False)
    office.add_staff("Till", Role.CASHIER)
    assert names(desk) == ["Owner", "Till"]
    assert [each.active for each in office.team()] == [True, False, True]
    assert refusal_of(lambda: office.set_active(old, on=True)) is Trouble.NAME_TAKEN
    assert refusal_of(lambda: back(office, left)) is Trouble.NAME_TAKEN


@pytest.mark.parametrize(
    "name", ["", "   ", "\u200b\u2060", "\u3164\u2800", "\ufe0f", "x" * 500, "a\x00b"]
)
def test_a_name_that_cannot_be_kept(office: Office, name: str) -> None:
    with pytest.raises(TextError):
        office.add_staff(name, Role.CASHIER)
    with pytest.raises(TextError):
        office.rename_staff(staff(office, "Till").id, name)


def test_a_rename_leaves_what_was_written(desk: Desk, office: Office) -> None:
    uid = desk.add("Ada")
    desk.cashier.jot(uid, "tall")
    done = office.rename_staff(staff(office, "Till").id, "Mia")
    assert names(desk) == ["Owner", "Mia"]
    assert desk.rows("SELECT author FROM note") == [("Till",)]
    back(office, done)
    assert names(desk) == ["Owner", "Till"]


def test_there_is_always_an_owner(desk: Desk, office: Office) -> None:
    owner, till = staff(office, "Owner").id, staff(office, "Till").id
    for work in (
        lambda: office.set_role(owner, Role.MANAGER),
        lambda: office.set_active(owner, on=False),
    ):
        assert refusal_of(work) is Trouble.LAST_OWNER
    promoted = office.set_role(till, Role.OWNER)
    office.set_role(owner, Role.CASHIER)
    assert refusal_of(lambda: back(office, promoted)) is Trouble.LAST_OWNER
    assert {each.name: each.role for each in desk.shop.staff()} == {
        "Owner": Role.CASHIER,
        "Till": Role.OWNER,
    }


def test_what_is_so_already_is_no_act(office: Office) -> None:
    till = staff(office, "Till")
    for done in (
        office.rename_staff(till.id, "Till"),
        office.set_role(till.id, Role.CASHIER),
        office.set_active(till.id, on=True),
        office.set_staff_cue(till.id, on=True),
    ):
        assert done.act is None


def test_coaching_lines_of_one(desk: Desk, office: Office) -> None:
    till = staff(office, "Till").id
    done = office.set_staff_cue(till, on=False)
    assert [each.cue_off for each in desk.shop.staff()] == [False, True]
    back(office, done)
    assert [each.cue_off for each in desk.shop.staff()] == [False, False]


def test_somebody_who_is_not_known(office: Office) -> None:
    for work in (
        lambda: office.rename_staff("nobody", "Mia"),
        lambda: office.set_role("nobody", Role.OWNER),
        lambda: office.set_active("nobody", on=False),
        lambda: office.set_staff_cue("nobody", on=False),
        lambda: office.set_pin("nobody", Secret("2580")),
        lambda: office.remove_pin("nobody"),
    ):
        assert refusal_of(work) is Trouble.CHANGED_MEANWHILE


def test_who_brought_something_in_is_not_taken_back(desk: Desk, office: Office) -> None:
    done = office.add_staff("Mia", Role.CASHIER)
    key = desk.shop.intake.begin(
        source="square", file="a.csv", digest="d", kind="sales", author="Mia", at=desk.clock.now()
    )
    desk.shop.intake.leave(key)
    assert refusal_of(lambda: back(office, done)) is Trouble.LATER_ACT
    assert "Mia" in names(desk)

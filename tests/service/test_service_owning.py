"""The owner's verbs about touches: each one act, and the next suggestion heeds it."""

from datetime import time

import pytest

from desktop.domain.errors import ActError, Trouble
from desktop.domain.touches import Kind, Occasion
from desktop.service.acting import Acting
from desktop.service.owning import OwnerVerbs
from tests.service.shop_at_hand import Desk


@pytest.fixture
def owner(desk: Desk) -> OwnerVerbs:
    return OwnerVerbs(Acting(desk.shop, desk.knowing, author="Owner"))


def acts(desk: Desk) -> int:
    return int(desk.rows("SELECT count(*) FROM act")[0][0])


def own(desk: Desk, text: str = "Held the door") -> str:
    uid = desk.add("Ben Ode", agreed=True)
    return desk.cashier.own_touch(desk.cashier.open_offer(uid).id, text)[1].id


def test_the_budget_is_one_act_and_can_be_taken_back(desk: Desk, owner: OwnerVerbs) -> None:
    before = desk.knowing.shop().daily_budget
    done = owner.set_budget(before + 700)
    assert desk.knowing.shop().daily_budget == before + 700
    assert owner.set_budget(before + 700).act is None
    assert acts(desk) == 1
    desk.cashier.undo(done.act or "")
    assert desk.knowing.shop().daily_budget == before
    for wrong in (-1, 10**13):
        with pytest.raises(ValueError, match="budget"):
            owner.set_budget(wrong)


def test_an_earlier_budget_is_not_taken_back_from_under_a_later_one(
    desk: Desk, owner: OwnerVerbs
) -> None:
    first = owner.set_budget(500)
    owner.set_budget(600)
    owner.set_budget(500)
    with pytest.raises(ActError) as caught:
        desk.cashier.undo(first.act or "")
    assert caught.value.trouble is Trouble.LATER_ACT


def test_a_touch_is_switched_off_and_gets_its_hours(desk: Desk, owner: OwnerVerbs) -> None:
    off = owner.switch_touch("greet-by-name", on=False)
    assert not desk.shop.care.touches()["greet-by-name"].on
    uid = desk.add("Ben Ode")
    shown = desk.cashier.open_offer(uid)
    assert "greet-by-name" not in {each.key for each in shown.candidates}
    desk.cashier.undo(off.act or "")
    assert desk.shop.care.touches()["greet-by-name"].on
    hours = (time(14), time(17, 30))
    done = owner.set_hours("greet-by-name", hours)
    assert desk.shop.care.touches()["greet-by-name"].hours == hours
    assert owner.set_hours("greet-by-name", hours).act is None
    desk.cashier.undo(done.act or "")
    assert desk.shop.care.touches()["greet-by-name"].hours is None
    with pytest.raises(ValueError, match="hours"):
        owner.set_hours("greet-by-name", (time(9), time(9)))
    for verb in (
        lambda: owner.switch_touch("none", on=True),
        lambda: owner.set_hours("none", None),
    ):
        with pytest.raises(ActError):
            verb()


def test_what_was_done_of_ones_own_joins_the_list_and_is_suggested(
    desk: Desk, owner: OwnerVerbs
) -> None:
    offer = own(desk)
    done, touch = owner.promote(offer, weight=3.0, eaten=False)
    assert (touch.key, touch.text, touch.kind) == ("own-held-the-door", "Held the door", Kind.WORDS)
    assert touch.promoted_from == offer
    assert desk.shop.care.touches()[touch.key] == touch
    assert desk.cashier.open_offer(desk.add("Cleo Ruiz")).shown == touch.key
    with pytest.raises(ActError):
        owner.promote(offer)
    desk.cashier.undo(done.act or "")
    assert touch.key not in desk.shop.care.touches()
    _, paid = owner.promote(offer, occasion=Occasion.BACK, cost=80)
    assert (paid.kind, paid.cost, dict(paid.occasions)) == (Kind.EXTRA, 80, {Occasion.BACK: 0.0})


def test_nothing_is_known_of_what_may_be_eaten(desk: Desk, owner: OwnerVerbs) -> None:
    _, touch = owner.promote(own(desk, "a taste of the soup"), weight=3.0)
    assert touch.food
    uid = desk.add("Cleo Ruiz")
    assert touch.key not in {each.key for each in desk.cashier.open_offer(uid).candidates}
    desk.clock.forward(days=1)
    desk.edit(uid, asked=True)
    assert desk.cashier.open_offer(uid).shown == touch.key
    desk.clock.forward(days=1)
    desk.edit(uid, must_nots=("milk",))
    assert touch.key not in {each.key for each in desk.cashier.open_offer(uid).candidates}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Held the door", "own-held-the-door-2"),
        ("☺!", "own"),
        ("Gruß, Ölçü: 1/2", "own-gruss-olcu-1-2"),
    ],
)
def test_keys_are_readable_and_new(desk: Desk, owner: OwnerVerbs, text: str, key: str) -> None:
    owner.promote(own(desk))
    desk.clock.forward(days=1)
    assert owner.promote(own(desk, text))[1].key == key


def test_only_what_was_done_of_ones_own(desk: Desk, owner: OwnerVerbs) -> None:
    offer = desk.cashier.open_offer(desk.add("Ben Ode"))
    desk.cashier.not_today(offer.id)
    for wrong in (offer.id, "nothing"):
        with pytest.raises(ActError):
            owner.promote(wrong)
    with pytest.raises(ValueError, match="cost"):
        owner.promote(offer.id, cost=-1)

"""The switches at the till: what holds for the moment, and what has run out."""

from datetime import timedelta

import pytest

from desktop.domain.errors import ActError, Trouble
from desktop.service.switching import RUSH, Switches, Switching
from desktop.store import packing
from desktop.store.trade_tables import TouchRow
from tests.service.shop_at_hand import Desk, Files, MovableClock, sale
from tests.service.test_service_touching import TOUCHES, only, welcome

WINDOW = timedelta(hours=3)


def test_a_rush_ends_by_itself_or_when_it_is_ended() -> None:
    clock = MovableClock()
    till = Switching(clock)
    assert till.at("ben", window=WINDOW) == Switches()
    till.set_rush(on=True)
    until = till.rush_until()
    assert until == clock.now() + RUSH
    clock.forward(minutes=44)
    assert till.at("ben", window=WINDOW).rush
    clock.forward(minutes=1)
    assert not till.at("ben", window=WINDOW).rush
    clock.forward(minutes=-10)  # a clock that is set back does not bring it back
    assert till.rush_until() is None
    till.set_rush(on=True)
    till.set_rush(on=False)
    assert till.rush_until() is None


def test_company_is_of_one_customer_and_one_visit() -> None:
    clock = MovableClock()
    till = Switching(clock)
    till.set_company("ben", on=True)
    assert till.at("ben", window=WINDOW) == Switches(company=True)
    assert not till.at("ada", window=WINDOW).company
    clock.forward(hours=3)
    assert till.at("ben", window=WINDOW).company
    clock.forward(seconds=1)
    assert not till.at("ben", window=WINDOW).company
    till.set_company("ben", on=True)
    till.set_company("ben", on=False)
    till.set_company("ada", on=False)
    assert not till.at("ben", window=WINDOW).company


def test_the_offer_is_made_anew_when_a_switch_changes(desk: Desk) -> None:
    uid = desk.add("Ben Ode", agreed=True)
    desk.edit(uid, asked=True)
    only(desk, "compliment", "extra-item")
    slow = next(each for each in TOUCHES.values() if not each.food)
    welcome(desk, slow.key, seconds=90, cost=0)
    only(desk, slow.key)
    offer = desk.cashier.open_offer(uid)
    assert (offer.shown, offer.rush, offer.company) == (slow.key, False, False)
    until = desk.cashier.set_rush(on=True)
    assert until is not None
    rushed = desk.cashier.open_offer(uid)
    assert rushed.id == offer.id
    assert (rushed.shown, rushed.rush) == (None, True)
    assert desk.reader.card(uid).offer.rush  # type: ignore[union-attr] # just made
    assert desk.cashier.set_rush(on=False) is None
    assert desk.cashier.open_offer(uid).shown == slow.key
    desk.cashier.set_company(uid, on=True)
    again = desk.cashier.open_offer(uid)
    assert (again.company, again.rush) == (True, False)
    assert desk.rows("SELECT company, rush FROM offer") in ([(1, 0)], [(True, False)])
    desk.cashier.did_it(again.id)
    desk.cashier.set_company(uid, on=False)
    assert desk.cashier.open_offer(uid).company  # what was answered stays as it was
    with pytest.raises(ActError):
        desk.cashier.set_company("nobody", on=True)


def test_what_has_run_out_is_not_offered_and_can_be_taken_back(desk: Desk) -> None:
    uid = desk.add("Ben Ode", agreed=True)
    desk.edit(uid, asked=True)
    key = next(each.key for each in TOUCHES.values() if not each.food)
    welcome(desk, key)
    only(desk, key)
    assert desk.cashier.open_offer(uid).shown == key
    done = desk.cashier.set_touch_stock(key, in_stock=False)
    assert (done.verb, done.text, done.customer) == ("sold-out", key, None)
    assert desk.cashier.open_offer(uid).shown is None
    assert desk.cashier.set_touch_stock(key, in_stock=False).act is None
    desk.reopen()
    assert not desk.reader.touches()[key].in_stock
    desk.cashier.undo(done.act or "")
    assert desk.reader.touches()[key].in_stock
    desk.cashier.set_touch_stock(key, in_stock=False)
    back = desk.cashier.set_touch_stock(key, in_stock=True)
    assert back.verb == "back-in-stock"
    assert desk.reader.touches()[key].in_stock
    with pytest.raises(ActError) as caught:
        desk.cashier.set_touch_stock("nothing", in_stock=False)
    assert caught.value.trouble is Trouble.CHANGED_MEANWHILE


def test_items_run_out_too(desk: Desk, files: Files) -> None:
    desk.bring_in(files.items("items.csv", sale("T-1"), sale("T-2", item="Scone")))
    labels = desk.reader.items(desk.add("Ben Ode"))
    label = next(each for each in labels if "Latte" in each)
    assert {
        row.label: row.in_stock for row in desk.reader.stock() if row.touch is None
    } == dict.fromkeys(labels, True)
    done = desk.cashier.set_item_stock(label, in_stock=False)
    rows = [row for row in desk.reader.stock() if row.touch is None]
    assert [row.label for row in rows if not row.in_stock] == [label]
    assert rows[0].label == label  # what has run out stands first
    assert desk.cashier.set_item_stock(label, in_stock=False).act is None
    desk.cashier.undo(done.act or "")
    assert all(row.in_stock for row in desk.reader.stock())
    with pytest.raises(ActError):
        desk.cashier.set_item_stock("Unicorn", in_stock=False)


def test_only_touches_that_need_something_may_run_out(desk: Desk) -> None:
    touches = [row.touch for row in desk.reader.stock() if row.touch is not None]
    assert touches
    assert all(each.food or each.cost for each in touches)
    key = touches[-1].key
    with desk.store.doors.write():
        columns = packing.touch_columns(touches[-1]) | {"switched_on": False}
        TouchRow.update(**columns).where(TouchRow.key == key).execute()
    desk.cashier.set_touch_stock(key, in_stock=False)
    shown = [row.touch.key for row in desk.reader.stock() if row.touch is not None]
    assert key not in shown  # the owner does not give it at all

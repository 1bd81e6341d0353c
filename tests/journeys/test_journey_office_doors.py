"""Who stays outside the office, and who is never shut out of it; all through the real window."""

from functools import partial
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.domain.shop import Role, Staff
from desktop.domain.team import Secret
from desktop.service.pins import PinKeeper
from desktop.ui.office.team_page import TeamPage
from tests.journeys.test_journey_office_lock import (
    ask_pin,
    give_pin,
    go_back,
    lock,
    open_office,
    set_pin,
    staff_acts,
    stand_at_till,
)
from tests.journeys.till import Till

Key = Qt.Key


def one_of(till: Till, name: str) -> Staff:
    made = till.running.backstage.made()
    found: list[Staff] = []
    team = made.shop.office.team.everybody
    till.running.desk.office.write(
        lambda: next(each for each in team() if each.name == name), found.append
    )
    till.until(lambda: found)
    return found[0]


def pin_elsewhere(till: Till, name: str, pin: str) -> None:
    """Have somebody's PIN set at another till."""
    keeper = PinKeeper(till.running.backstage.made().shop, till.clock.now)
    staff_acts(till, partial(keeper.put, one_of(till, name), Secret(pin), recoverable=True))


def test_an_owner_without_a_pin_is_not_shut_out_by_raising_who_has_one(till: Till) -> None:
    made = till.running.backstage.made()
    open_office(till)
    staff_acts(till, lambda: made.office.add_staff("Mia", Role.CASHIER))
    mia = one_of(till, "Mia")
    staff_acts(till, lambda: made.office.set_pin(mia.id, Secret("4711")))
    view = till.window.office.view
    view.show_page("team", mia.id)
    page = view.page
    assert isinstance(page, TeamPage)
    till.until(lambda: page.card.staff == mia.id and page.card.isVisible())
    page.card.roles[Role.OWNER].click()
    till.until_seen("set a PIN for yourself first")
    assert page.card.roles[Role.CASHIER].isChecked()
    go_back(till)
    open_office(till)
    assert not view.lock_button.isVisible()


def test_the_last_owner_with_a_pin_is_not_lowered(till: Till) -> None:
    set_pin(till, "2580")
    made = till.running.backstage.made()
    staff_acts(till, lambda: made.office.add_staff("Ona", Role.OWNER))
    owner = one_of(till, "Owner")
    view = till.window.office.view
    view.show_page("team", owner.id)
    page = view.page
    assert isinstance(page, TeamPage)
    till.until(lambda: page.card.staff == owner.id and page.card.isVisible())
    page.card.roles[Role.CASHIER].click()
    till.until_seen("set a PIN for another owner first")
    assert page.card.roles[Role.OWNER].isChecked()
    go_back(till)
    ask_pin(till)


def test_who_came_in_before_there_was_a_pin_is_asked_for_it(till: Till) -> None:
    open_office(till)
    pin_elsewhere(till, "Owner", "2580")
    till.window.office.view.show_page("team")
    till.until(lambda: not till.window.office.is_open)
    ask_pin(till)
    give_pin(till, "2580")
    till.until(lambda: till.window.office.is_open)


def test_nobody_stands_at_the_till_by_an_office_that_asked_for_nothing(till: Till) -> None:
    made = till.running.backstage.made()
    open_office(till)
    pin_elsewhere(till, "Owner", "2580")
    till.running.desk.office.pins_changed.emit()
    view = till.window.office.view
    till.until(view.stay_button.isVisible)
    view.stay_button.click()
    till.until(lambda: not till.window.office.is_open)
    till.until_said("The office is locked")
    crew: list[Any] = []
    till.running.desk.office.write(made.entering.crew, crew.append)
    till.until(lambda: crew)
    assert crew[0].name == "Till"
    ask_pin(till)


def test_the_owners_name_taken_before_there_was_a_pin_opens_nothing(till: Till) -> None:
    owner = one_of(till, "Owner")
    till.running.desk.office.crew.stand(owner.id, None)
    till.until_said("Owner is at the till now.")
    open_office(till)
    go_back(till)
    pin_elsewhere(till, "Owner", "2580")
    ask_pin(till)


@pytest.mark.parametrize("typed", ["code", "pin"])
@pytest.mark.parametrize("way_out", [Key.Key_F12, Key.Key_Escape])
def test_what_is_still_looked_at_opens_nothing_after_leaving(
    till: Till, way_out: Qt.Key, typed: str
) -> None:
    code = set_pin(till, "2580")
    lock(till)
    last: list[Any] = []
    till.running.desk.chores.last_import_read.connect(last.append)
    till.running.desk.chores.read_last_import()
    till.until(lambda: last)
    ask_pin(till)
    gate, looks = till.window.office, Event()
    if typed == "code":
        till.press("I forgot my PIN")
        till.until(gate.door.code_line.field.hasFocus)
    till.running.desk.office.write(looks.wait, bool)  # the writer is busy
    give_pin(till, code if typed == "code" else "2580")
    till.key(way_out)
    if gate.is_asking:  # Esc goes from the code to the PIN first
        till.key(way_out)
    assert not gate.is_asking
    looks.set()
    till.running.desk.acts.undo(last[0].act)
    till.until_said("The office is locked")
    assert not gate.is_open
    assert not gate.away.is_counting
    ask_pin(till)
    give_pin(till, "2580")
    till.until(lambda: gate.is_open)
    stand_at_till(till)


def test_without_a_pin_nothing_locks_itself(till: Till) -> None:
    open_office(till)
    gate = till.window.office
    till.until(lambda: not gate.view.is_guarded)
    gate.away.stop()
    gate.away.gone.emit()
    till.until(lambda: gate.away.is_counting)
    assert gate.is_open

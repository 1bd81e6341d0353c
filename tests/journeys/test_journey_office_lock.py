"""The owner locks the office; names at the till; all through the real window."""

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.domain.shop import Role
from desktop.ui.office.items_page import ItemsPage
from tests.journeys.till import Till

Key = Qt.Key


def open_office(till: Till) -> None:
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)


def go_back(till: Till) -> None:
    till.key(Key.Key_F12)
    till.until(lambda: not till.window.office.is_open)


def ask_pin(till: Till) -> None:
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_asking)
    till.until(till.window.office.door.entry.field.hasFocus)


def give_pin(till: Till, pin: str) -> None:
    till.type(pin)
    till.key(Key.Key_Return)


def set_pin(till: Till, pin: str) -> str:
    """Set the owner's PIN from the hint on; return the recovery code."""
    open_office(till)
    till.until_seen("No PIN yet")
    till.press("No PIN yet: set one")
    till.until_seen("The new PIN: 4 to 12 digits")
    give_pin(till, pin)
    till.until_seen("The new PIN once more")
    give_pin(till, pin)
    till.until_seen("Your recovery code")
    till.until(lambda: till.has_button("I have kept it"))
    page = till.window.office.view.page
    code = str(page.card.recovery.code)  # type: ignore[union-attr] # the page of the team is open
    assert len(code.split("-")) == 5
    till.press("I have kept it")
    till.until_seen("Lock")
    return code


def lock(till: Till) -> None:
    till.press("Lock")
    till.until(lambda: not till.window.office.is_open)


def staff_acts(till: Till, work: Callable[[], object]) -> None:
    """Have something done on the writer, as another till would."""
    done: list[object] = []
    till.running.desk.office.write(work, done.append)
    till.until(lambda: done)


def test_a_pin_is_set_asked_for_and_forgotten(till: Till) -> None:
    code = set_pin(till, "2580")
    go_back(till)  # somebody else stands at the till: it is locked behind her
    ask_pin(till)
    door = till.window.office.door
    for _ in range(4):
        give_pin(till, "2581")
        till.until_seen("This is not the PIN")
        till.until(door.entry.field.isEnabled)
    give_pin(till, "2581")
    till.until_seen("Try again in 0:")
    assert not door.entry.field.isEnabled()
    till.reopen()  # restarting does not help
    till.key(Key.Key_F12)
    till.until_seen("Try again in 0:")
    door = till.window.office.door
    till.press("I forgot my PIN")
    till.until(door.code_line.field.hasFocus)
    give_pin(till, code.lower())
    till.until_seen("Choose a new PIN now")
    till.until(door.new_pin.entry.field.hasFocus)
    give_pin(till, "8042")
    give_pin(till, "8042")
    till.until(lambda: till.has_button("I have kept it"))
    assert door.recovery.code not in {"", code}
    till.press("I have kept it")
    till.until(lambda: till.window.office.is_open)
    go_back(till)
    till.clock.forward(minutes=30)
    till.window.office.lock()
    ask_pin(till)
    give_pin(till, "8042")
    till.until(lambda: till.window.office.is_open)


def test_the_till_goes_on_while_the_office_is_asked_for(till: Till) -> None:
    set_pin(till, "2580")
    lock(till)
    ask_pin(till)
    till.key(Key.Key_Escape)
    till.until(lambda: not till.window.office.is_asking)
    till.find("Amara")


def test_the_office_locks_itself_and_keeps_what_was_typed(till: Till) -> None:
    set_pin(till, "2580")
    gate = till.window.office
    till.tab_to("Name")
    till.write("Ife")
    assert gate.away.is_counting
    gate.away.gone.emit()  # five minutes without a sign
    till.until(lambda: not gate.is_open)
    ask_pin(till)
    till.until_seen("PIN of Ife")


def stand_at_till(till: Till) -> None:
    """The owner says in the office that she stands at the till."""
    till.press("I stand at the till")
    till.until_seen("Stays open for you for some minutes; Lock ends that.")


def test_the_office_is_locked_behind_whoever_goes_back_to_serve_as_somebody_else(
    till: Till,
) -> None:
    set_pin(till, "2580")
    till.until_seen("Going back locks the office.")
    go_back(till)
    till.until(lambda: not till.window.office.view.quiet.text)
    ask_pin(till)
    give_pin(till, "2580")
    till.until(lambda: till.window.office.is_open)
    till.key(Key.Key_Escape)
    till.until(lambda: not till.window.office.is_open)
    ask_pin(till)


def test_the_office_locks_itself_behind_the_till_of_its_owner(till: Till) -> None:
    set_pin(till, "2580")
    stand_at_till(till)
    go_back(till)
    gate = till.window.office
    till.until(till.window.till.crew.isVisible)
    assert till.window.till.crew.text() == "Owner"
    open_office(till)  # still open: she only looked at the till
    till.until_seen("Stays open for you for some minutes; Lock ends that.")
    go_back(till)
    assert gate.away.is_counting
    gate.away.gone.emit()
    till.key(Key.Key_F12)
    till.until(lambda: gate.is_asking)
    assert not gate.is_open


def test_what_is_the_owners_waits_for_the_open_office(till: Till) -> None:
    set_pin(till, "2580")
    lock(till)
    last: list[Any] = []
    till.running.desk.chores.last_import_read.connect(last.append)
    till.running.desk.chores.read_last_import()
    till.until(lambda: last)
    till.running.desk.acts.undo(last[0].act)
    till.until_said("The office is locked")
    ask_pin(till)
    give_pin(till, "2580")
    till.until(lambda: till.window.office.is_open)
    stand_at_till(till)
    go_back(till)
    till.running.desk.acts.undo(last[0].act)
    till.until(lambda: "locked" not in till.quiet)


def test_a_name_is_changed_at_the_till_and_stands_in_a_note(till: Till) -> None:
    made = till.running.backstage.made()
    staff_acts(till, made.entering.come_in)
    for name in ("Mia", "Noor"):
        staff_acts(till, lambda who=name: made.office.add_staff(who, Role.CASHIER))
    open_office(till)
    go_back(till)
    till.until(till.window.till.crew.isVisible)
    till.key(Key.Key_F11)
    till.until_seen("Who is at the till?")
    till.until(lambda: till.has_button("Mia"))
    till.press("Mia")
    till.until_said("Mia is at the till now.")
    assert till.kept[-1].cashier
    till.find("Amara")
    till.running.desk.acts.jot(till.card.profile.id, "wears a red scarf")
    till.until(lambda: any(each.text == "wears a red scarf" for each in till.card.profile.notes))
    assert till.card.profile.notes[0].author == "Mia"
    till.reopen()
    till.until(lambda: till.window.till.crew.text() == "Mia")
    till.find("Amara")
    assert till.card.profile.notes[0].author == "Mia"
    till.key(Key.Key_F8)
    till.until(lambda: till.card.here_now)
    shop = till.running.backstage.made().shop
    newest = till.card.last_acts[0].id
    acts: list[Any] = []
    till.running.desk.office.read(lambda: shop.people.act(newest), acts.append)
    till.until(lambda: acts)
    assert (acts[0].verb, acts[0].author) == ("record", "Mia")


@pytest.mark.parametrize("way_out", [Key.Key_F12, Key.Key_Escape])
def test_what_is_typed_while_a_save_is_on_its_way_is_kept_before_it_locks(
    till: Till, way_out: Qt.Key
) -> None:
    set_pin(till, "2580")
    till.window.office.view.show_page("items")
    page = till.window.office.view.page
    assert isinstance(page, ItemsPage)
    till.until(lambda: page.table.items.shown)
    label = page.table.items.shown[1].sheet.label
    page.table.choose(label)
    asks, slow = till.running.desk.office, Event()
    asks.write(slow.wait, bool)  # the writer is busy
    page.editor.category.setFocus()
    till.write("Hot")
    page.saving.flush()  # the pause is over
    till.type(" drinks")
    till.key(way_out)
    assert not till.window.office.is_open
    slow.set()
    ask_pin(till)
    shop, found = till.running.backstage.made().shop, list[Any]()
    asks.read(lambda: shop.office.items.sheet(label), found.append)
    till.until(lambda: found)
    assert found[0][1].category == "Hot drinks"
    give_pin(till, "2580")
    till.until(lambda: till.window.office.is_open)
    assert page.editor.category.text() == "Hot drinks"
    assert page.editor.state.text() == "Saved"

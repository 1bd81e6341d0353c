"""The owner edits a customer in the real window: nothing is lost, all can be taken back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.editing import fields_of
from desktop.domain.people import Profile
from desktop.service.acting import Acting
from desktop.service.people import PeopleVerbs
from desktop.ui.office.customer_editor import CustomerEditor
from desktop.ui.office.customers_page import CustomersPage
from desktop.ui.office.editor_notes import NoteEdit
from tests.journeys.till import Key, Till
from tests.service.shop_at_hand import shown_of


class Owner:
    """What the owner does at the editor."""

    def __init__(self, till: Till) -> None:
        self.till = till
        till.key(Key.Key_F12)
        till.until(lambda: till.window.office.is_open)
        till.window.office.view.show_page("customers")
        page = till.window.office.view.page
        assert isinstance(page, CustomersPage)
        self.page = page

    @property
    def editor(self) -> CustomerEditor:
        return self.page.editor

    def open(self, name: str) -> str:
        """Open a customer from the list; returns their id."""
        uid = self.uid(name)
        self.page.open_customer(uid)
        self.until_open(name)
        if not self.editor.form.rest_button.isChecked():
            self.click(self.editor.form.rest_button)
        return uid

    def until_open(self, name: str) -> None:
        self.till.until(lambda: self.editor.form.isEnabled() and self.text("name") == name)

    def uid(self, name: str) -> str:
        hits = self.till.running.backstage.made().reader.search(name).hits
        return next(hit.id for hit in hits if hit.name == name)

    def person(self, uid: str) -> Profile:
        """What the shop holds now, whoever may be in the office."""
        made = self.till.running.backstage.made()
        return Acting(made.shop, made.knowing, author="Zuri").person(uid)

    def text(self, name: str) -> str:
        return str(self.editor.form.raw(name))

    def into(self, name: str) -> QWidget:
        """Put the focus into a field."""
        field = self.editor.form.fields[name]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, NoteEdit):
            field.moveCursor(field.textCursor().MoveOperation.End)
        elif isinstance(field, QLineEdit):
            field.end(False)
        return field

    def note(self) -> str:
        """The field of the first note for everyone."""
        return next(each for each in self.editor.form.fields if each.startswith("note:"))

    def until_state(self, state: str) -> None:
        self.till.until(lambda: self.editor.state.startswith(state))

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def other_till(self, uid: str, **changes: object) -> None:
        """Have another till save an edit of the same customer."""
        made = self.till.running.backstage.made()
        acting = Acting(made.shop, made.knowing, author="Till 2")
        done: list[object] = []

        def save() -> object:
            shown = shown_of(acting.person(uid))
            return PeopleVerbs(acting).edit(uid, shown=shown, edit=replace(shown, **changes))  # type: ignore[arg-type] # fields by name

        self.till.running.desk.office.write(save, done.append)
        self.till.until(lambda: done)


@pytest.fixture
def owner(till: Till) -> Owner:
    return Owner(till)


def test_edit_undo_history_and_restore(owner: Owner) -> None:
    till = owner.till
    uid = owner.open("Amara Okafor")
    assert owner.editor.head.line.text().startswith("19 visit")
    assert "since March 2026" in owner.editor.head.line.text()
    note = owner.note()
    owner.into(note)
    till.type("Likes the window seat")
    owner.until_state("Saved just now")
    owner.into("address")
    till.type("Mrs Okafor")
    owner.into("say")
    owner.until_state("Saved just now")
    kept = owner.person(uid)
    assert (kept.address, kept.notes[0].text) == ("Mrs Okafor", "Likes the window seat")

    owner.click(owner.editor.foot.undo_button)
    till.until(lambda: owner.text("address") == "")
    assert owner.text(note) == "Likes the window seat"

    owner.into(note)
    till.type(" at noon")
    owner.until_state("Saved just now")
    rows = owner.editor.history.list
    till.until(lambda: rows.rows and "note changed" in rows.rows[0].line.text())
    owner.click(rows.rows[0].line)
    assert "Likes the window seat at noon" in rows.rows[0].details
    restore = rows.rows[0].restore_button
    assert restore is not None
    owner.click(restore)
    till.until(lambda: owner.text(note) == "Likes the window seat")
    till.until(lambda: rows.rows and "put back" in rows.rows[0].line.text())
    owner.click(owner.editor.foot.undo_button)
    till.until(lambda: owner.text(note) == "Likes the window seat at noon")
    till.until(lambda: any("customers.csv" in row.line.text() for row in rows.rows))


def test_two_writers(owner: Owner) -> None:
    till = owner.till
    uid = owner.open("Amara Okafor")
    owner.into("say")
    till.type("ah-MAH-rah")
    owner.other_till(uid, say="AH-ma-ra", address="Mrs O.", tags=("choir",))
    owner.into("name")
    till.until(lambda: "say" in owner.editor.form.conflicts)
    row = owner.editor.form.conflicts["say"]
    till.until_seen("Saved here meanwhile by")
    assert "Till 2" in row.theirs.accessibleName()
    assert (row.theirs.text(), owner.text("say")) == ("AH-ma-ra", "ah-MAH-rah")
    till.until(lambda: owner.text("address") == "Mrs O.")
    assert owner.person(uid).say == "AH-ma-ra"
    owner.click(row.keep_button)
    till.until(lambda: owner.person(uid).say == "ah-MAH-rah")
    assert owner.person(uid).tags == ("choir",)


@pytest.mark.parametrize("way", ["another", "page", "till", "close", "lock"])
def test_nothing_typed_is_lost(owner: Owner, way: str) -> None:
    till = owner.till
    uid = owner.open("Amara Okafor")
    note = owner.note()
    owner.into(note)
    till.type("half a sent")
    leave: dict[str, Callable[[], object]] = {
        "another": lambda: owner.open("Lee Chen"),
        "page": lambda: till.window.office.view.show_page("items"),
        "till": lambda: till.key(Key.Key_F12),
        "close": till.reopen,
        "lock": lambda: owner.click(till.window.office.view.lock_button),
    }
    leave[way]()
    if way == "close":
        owner = Owner(till)
    till.until(lambda: owner.person(uid).notes)
    assert [each.text for each in owner.person(uid).notes] == ["half a sent"]


def test_a_field_that_cannot_be_kept_waits_for_her(owner: Owner) -> None:
    till = owner.till
    uid = owner.open("Amara Okafor")
    note = owner.note()
    owner.into(note)
    till.type("4111 1111 1111 1111")
    owner.into("say")
    till.type("ah")
    owner.into("name")
    till.until(lambda: "payment card" in owner.editor.form.boxes[note].error.text)
    till.until(lambda: owner.person(uid).say == "ah")
    owner.open("Lee Chen")
    till.until_seen("Not saved yet:")
    till.key(Key.Key_F12)
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open and owner.editor.strip.buttons)
    owner.click(owner.editor.strip.buttons[0])
    owner.until_open("Amara Okafor")
    assert owner.text(note) == "4111 1111 1111 1111"
    assert "payment card" in owner.editor.form.boxes[note].error.text
    assert fields_of(owner.person(uid))["say"] == "ah"
    assert owner.person(uid).notes == ()


def test_a_new_customer_is_added_as_she_types(owner: Owner) -> None:
    till = owner.till
    owner.click(owner.page.add_button)
    till.until(lambda: owner.editor.customer == "new" and owner.editor.form.isEnabled())
    owner.into("name")
    till.type("Wren Sato")
    owner.until_state("Saved just now")
    till.until(lambda: owner.editor.customer not in {"", "new"})
    uid = owner.editor.customer
    owner.into("likes")
    assert owner.person(uid).name == "Wren Sato"
    owner.click(owner.editor.foot.undo_button)
    till.until(lambda: not till.running.backstage.made().reader.search("wren sato").hits)

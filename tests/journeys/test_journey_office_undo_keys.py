"""Ctrl+Z and Undo in the office: first the typing in a field, then the act; the focus stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.customer_list import ListFilter
from desktop.ui.office.editor_notes import NoteEdit
from desktop.ui.widgets.birthday_field import BirthdayField
from desktop.ui.widgets.line_list import LineList
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.words_field import WordsField
from tests.journeys.test_journey_office_editor import Owner
from tests.journeys.till import CONTROL, Key, Till


@pytest.fixture
def owner(till: Till) -> Owner:
    return Owner(till)


def _field(owner: Owner, name: str) -> QWidget:
    field = owner.editor.form.fields[name]
    if isinstance(field, LineList):
        owner.click(field.add_button)
        return field.fields[-1]
    if isinstance(field, WordsField):
        if field.more is not None:
            owner.click(field.more)
        return field.field
    return field.day if isinstance(field, BirthdayField) else field


def _text(field: QWidget) -> str:
    return field.text() if isinstance(field, QLineEdit | NoteEdit) else ""


def _undo_button(owner: Owner) -> PressButton:
    quiet = owner.till.window.office.view.quiet
    return next(each for each in quiet.findChildren(PressButton) if each.accessibleName() == "Undo")


@pytest.mark.parametrize("saved", [False, True])
def test_typing_is_taken_back_before_the_act(owner: Owner, saved: bool) -> None:
    owner.open("Lee Chen")
    undone: list[str] = []
    quiet = owner.till.window.office.view.quiet
    quiet.undo.disconnect()
    quiet.undo.connect(undone.append)
    for name in ("name", "note", "phones", "emails", "likes", "birthday", "say"):
        field = _field(owner, owner.note() if name == "note" else name)
        field.setFocus()
        owner.till.until(lambda here=field: owner.till.focus is here)
        before = _text(field)
        owner.till.type("7")
        assert _text(field) != before, name
        if saved:
            owner.till.until(lambda: not owner.editor.keeping.waiting)
            owner.till.until(lambda: not owner.editor.state.startswith("Saving"))
            assert owner.till.focus is field
        quiet.say("Something was done.", "an act")
        owner.till.key(Key.Key_Z, CONTROL)
        assert (_text(field), undone) == (before, []), name
    owner.till.key(Key.Key_Z, CONTROL)
    assert undone == ["an act"]


@pytest.mark.parametrize("by_key", [True, False])
def test_undo_gives_the_focus_back(owner: Owner, by_key: bool) -> None:
    uid = owner.open("Lee Chen")
    page, view = owner.page, owner.till.window.office.view

    def current() -> str:
        row = page.pages.row_at(page.table.currentIndex().row())
        return row.id if row is not None else ""

    owner.till.until(lambda: current() == uid)
    page.table.setFocus()
    number = page.table.current
    page.bulk._asks.act(
        lambda: page._service.tag_customers([number], "choir"),
        lambda done: page.said.emit("Tagged.", done.act or ""),
    )
    owner.till.until(lambda: view.quiet.can_undo)
    owner.till.until(lambda: "choir" in owner.person(uid).tags)
    button = _undo_button(owner)
    if by_key:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        owner.till.key(Key.Key_Space)
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    owner.till.until(lambda: view.quiet.text == "Taken back.")
    assert owner.till.focus is page.table


def test_a_warning_goes_when_the_field_is_right(owner: Owner) -> None:
    quiet = owner.till.window.office.view.quiet
    owner.open("Lee Chen")
    field = owner.editor.form.fields["birthday"]
    assert isinstance(field, BirthdayField)
    for part in (field.day, field.year):
        part.setText("")
    field.month.setCurrentIndex(0)
    field.day.setFocus()
    owner.till.type("3")
    owner.open("Amara Okafor")
    owner.till.until(lambda: "Birthday" in quiet.text)
    owner.open("Lee Chen")
    field.month.setFocus()
    owner.till.key(Key.Key_Down)
    owner.till.until(lambda: quiet.text == "")
    owner.until_state("Saved just now")


def test_those_who_may_be_known_twice_are_listed(owner: Owner) -> None:
    made = owner.till.running.backstage.made()
    added: list[object] = []

    def add() -> None:
        for name, phone in (("Zora Quell", "(212) 555-0171"), ("Zohra Quell", "212-555-0171")):
            made.cashier.add_customer(name, [phone], agreed=None)

    owner.till.running.desk.office.write(add, added.append)
    owner.till.until(lambda: added)
    page = owner.page
    owner.click(page.filters.chips[ListFilter.DUPLICATE])
    owner.till.until(lambda: page.pages.rowCount() >= 2)
    owner.till.until(lambda: not page.twins.looking)
    owner.till.until(lambda: page.pages.row_at(0) is not None)
    shown = [page.pages.row_at(row) for row in range(page.pages.rowCount())]
    assert {"Zora Quell", "Zohra Quell"} <= {each.name for each in shown if each is not None}
    owner.click(page.finding.twin_bar.button)
    owner.till.until(lambda: owner.till.window.office.view.page is not page)
    assert not page.twins.on

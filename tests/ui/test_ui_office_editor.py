"""The office's editor: nothing that was typed is ever lost."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from threading import Event
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.food import ALLERGENS, WIDER
from desktop.domain.history import Delta, HistoryEntry, Matter
from desktop.domain.people import Asked, Audience, MustNot, Note, Phone
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.customer_editor import CustomerEditor
from desktop.ui.office.editor_notes import NoteEdit
from desktop.ui.office.services import Entering, Office
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.birthday_field import BirthdayField
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.clamped_label import ClampedLabel
from desktop.ui.widgets.line_list import LineList
from desktop.ui.widgets.words_field import WordsField
from desktop.ui.worker import Worker
from tests.ui.customer_samples import sweep, words
from tests.ui.office_editor_fakes import AT, FakeEditorOffice, amara

LONG_MS = 600_000


def _nothing() -> None:
    return None


@pytest.fixture
def office() -> FakeEditorOffice:
    return FakeEditorOffice()


@pytest.fixture
def workers(qapp: QApplication) -> Iterator[tuple[Worker, Worker]]:
    assert qapp is not None
    pair = (Worker("reader", _nothing, _nothing), Worker("writer", _nothing, _nothing))
    yield pair
    for each in pair:
        each.close()


@pytest.fixture
def asks(workers: tuple[Worker, Worker], office: FakeEditorOffice) -> OfficeAsks:
    reader, writer = workers
    return OfficeAsks(reader, writer, cast("Office", office), cast("Entering", None))


Make = Callable[..., CustomerEditor]


@pytest.fixture
def make(qtbot: QtBot, asks: OfficeAsks, theme: Theme) -> Iterator[Make]:
    def build(pause_ms: int = LONG_MS) -> CustomerEditor:
        editor = CustomerEditor(asks, words(), theme, pause_ms=pause_ms)
        qtbot.addWidget(editor)
        editor.resize(520, 760)
        editor.show()
        return editor

    yield build
    sweep()


class Hand:
    """Types into an editor and waits for what it does."""

    def __init__(self, qtbot: QtBot, editor: CustomerEditor, office: FakeEditorOffice) -> None:
        self.qtbot = qtbot
        self.editor = editor
        self.office = office

    def open(self, customer: str) -> None:
        self.editor.show_customer(customer)
        self.until_shown(self.office.people[customer].name)

    def until_shown(self, name: str) -> None:
        self.qtbot.waitUntil(
            lambda: self.editor.form.isEnabled() and self.text("name").startswith(name)
        )

    def line(self, name: str) -> QLineEdit:
        field = self.editor.form.fields[name]
        if isinstance(field, LineList):
            return field.fields[0]
        found = field.field if isinstance(field, WordsField) else field
        assert isinstance(found, QLineEdit)
        return found

    def note(self, name: str) -> NoteEdit:
        found = self.editor.form.fields[name]
        assert isinstance(found, NoteEdit)
        return found

    def text(self, name: str) -> str:
        return str(self.editor.form.raw(name))

    def type(self, name: str, text: str) -> None:
        field = self.editor.form.fields[name]
        if isinstance(field, NoteEdit):
            field.moveCursor(field.textCursor().MoveOperation.End)
            QTest.keyClicks(field.viewport(), text)
        else:
            self.line(name).setCursorPosition(len(self.line(name).text()))
            QTest.keyClicks(self.line(name), text)

    def error(self, name: str) -> str:
        return self.editor.form.boxes[name].error.text

    def until(self, state: str) -> None:
        self.qtbot.waitUntil(lambda: self.editor.state.startswith(state))


@pytest.fixture
def hand(qtbot: QtBot, make: Make, office: FakeEditorOffice) -> Hand:
    return Hand(qtbot, make(), office)


def test_showing_somebody_saves_nothing(hand: Hand) -> None:
    hand.open("amara")
    hand.editor.flush()
    hand.open("bo")
    hand.editor.leave()
    assert hand.office.saves == []


def test_a_pause_saves_and_undo_takes_it_back(
    qtbot: QtBot, make: Make, office: FakeEditorOffice
) -> None:
    hand = Hand(qtbot, make(pause_ms=0), office)
    hand.open("amara")
    hand.type("say", "!")
    hand.until("Saved")
    assert office.saves == [("amara", {"say": "ah-MAH-rah!"})]
    assert not hand.editor.foot.undo_button.isHidden()
    qtbot.mouseClick(hand.editor.foot.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hand.text("say") == "ah-MAH-rah")
    assert hand.editor.state == "Taken back"
    assert hand.editor.foot.undo_button.isHidden()


def test_leaving_a_field_saves(hand: Hand) -> None:
    hand.open("amara")
    hand.type("address", "Mrs")
    QTest.keyClick(hand.line("address"), Qt.Key.Key_Return)
    hand.until("Saved")
    assert hand.office.people["amara"].address == "Mrs"


@pytest.mark.parametrize("way", ["another", "leave", "hide", "clear", "new"])
def test_going_away_saves(qtbot: QtBot, hand: Hand, way: str) -> None:
    hand.open("amara")
    hand.type("note:n1", " in January")
    hand.type("likes", "tea")
    editor = hand.editor
    {
        "another": lambda: editor.show_customer("bo"),
        "leave": editor.leave,
        "hide": editor.hide,
        "clear": editor.clear,
        "new": editor.begin_new,
    }[way]()
    qtbot.waitUntil(lambda: bool(hand.office.saves))
    who, edit = hand.office.saves[0]
    assert (who, edit) == (
        "amara",
        {"note:n1": "Daughter starts school in January", "likes": ("tea",)},
    )


def test_the_writer_saves_what_was_typed_when_the_window_closes(
    hand: Hand, workers: tuple[Worker, Worker]
) -> None:
    hand.open("amara")
    hand.type("say", "!")
    hand.editor.leave()
    workers[1].close()
    assert hand.office.people["amara"].say == "ah-MAH-rah!"


def test_a_slow_answer_does_not_touch_the_customer_opened_meanwhile(
    qtbot: QtBot, hand: Hand
) -> None:
    hand.open("amara")
    hand.office.hold = Event()
    hand.type("say", "!")
    with qtbot.waitSignal(hand.editor.said) as caught:
        hand.open("bo")
        hand.type("say", "bow")
        hand.office.hold.set()
    text, act = caught.args
    assert ("Amara Okafor" in text, act) == (True, "act1")
    assert (hand.text("name"), hand.text("say")) == ("Bo Tan", "bow")
    hand.editor.flush()
    hand.until("Saved")
    assert [who for who, _ in hand.office.saves] == ["amara", "bo"]
    assert hand.office.people["bo"].say == "bow"


def test_what_is_typed_while_a_save_is_on_its_way_is_saved_after_it(hand: Hand) -> None:
    hand.open("amara")
    hand.office.hold = Event()
    hand.type("say", "!")
    hand.editor.flush()
    assert hand.editor.state.startswith("Saving")
    hand.type("say", "?")
    hand.editor.flush()
    hand.type("say", ".")
    hand.office.hold.set()
    hand.qtbot.waitUntil(lambda: len(hand.office.saves) == 2)
    hand.editor.flush()
    hand.qtbot.waitUntil(lambda: hand.office.people["amara"].say == "ah-MAH-rah!?.")
    assert not hand.editor.form.conflicts
    assert hand.text("say") == "ah-MAH-rah!?."


def test_a_save_after_one_that_failed_is_no_conflict_with_it(hand: Hand) -> None:
    hand.open("amara")
    hand.office.hold = Event()
    hand.office.fault = StoreError(Trouble.DISK_FULL)
    hand.type("say", "!")
    hand.editor.flush()
    hand.type("say", "?")
    hand.editor.flush()
    hand.office.hold.set()
    hand.until("Not saved")
    hand.qtbot.waitUntil(lambda: not hand.editor.keeping.draft.flying)  # type: ignore[union-attr] # amara's
    hand.office.fault = None
    hand.editor.flush()
    hand.qtbot.waitUntil(lambda: hand.office.people["amara"].say == "ah-MAH-rah!?")
    assert not hand.editor.form.conflicts


def test_a_failed_save_keeps_the_text_and_saves_it_later(hand: Hand) -> None:
    hand.open("amara")
    hand.office.fault = StoreError(Trouble.DISK_FULL)
    hand.type("say", "!")
    hand.editor.flush()
    hand.until("Not saved")
    assert hand.text("say") == "ah-MAH-rah!"
    hand.open("bo")
    hand.qtbot.waitUntil(lambda: [b.text() for b in hand.editor.strip.buttons] != [])
    hand.office.fault = None
    hand.open("amara")
    assert hand.text("say") == "ah-MAH-rah!"
    hand.editor.flush()
    hand.until("Saved")
    assert hand.office.people["amara"].say == "ah-MAH-rah!"
    assert hand.editor.strip.isHidden()


@pytest.mark.parametrize("way", ["another", "lock"])
def test_a_bad_field_is_told_the_rest_saved_and_it_is_there_again(hand: Hand, way: str) -> None:
    hand.open("amara")
    hand.type("note:n1", " 4111 1111 1111 1111")
    hand.type("say", "!")
    warned: list[str] = []
    hand.editor.warned.connect(warned.append)
    hand.editor.flush()
    hand.until("Not all is saved")
    assert hand.office.people["amara"].say == "ah-MAH-rah!"
    assert "payment card" in hand.error("note:n1")
    if way == "another":
        hand.open("bo")
        assert "Amara Okafor" in hand.editor.strip.buttons[0].text()
        QTest.mouseClick(hand.editor.strip.buttons[0], Qt.MouseButton.LeftButton)
    else:
        hand.editor.leave()
        assert hand.text("name") == ""
        hand.editor.refresh()
    hand.until_shown("Amara")
    assert any("Amara Okafor" in each for each in warned)
    assert hand.text("note:n1").endswith("4111 1111 1111 1111")
    assert "payment card" in hand.error("note:n1")
    assert len(hand.office.saves) == 1
    hand.note("note:n1").set_text("")
    hand.type("note:n1", "Pays in cash")
    hand.editor.flush()
    hand.until("Saved")
    assert hand.office.people["amara"].notes[0].text == "Pays in cash"


def test_a_birthday_that_is_no_day_stays_until_it_is_mended(hand: Hand) -> None:
    hand.open("amara")
    field = hand.editor.form.fields["birthday"]
    QTest.keyClicks(field.day, "31")  # type: ignore[attr-defined] # a birthday field
    hand.editor.flush()
    hand.open("bo")
    hand.open("amara")
    assert field.day.text() == "31"  # type: ignore[attr-defined] # a birthday field
    assert "no date" in hand.error("birthday")
    assert hand.office.saves == []


class TestMended:
    """A warning goes as soon as what it speaks of is right."""

    def listen(self, hand: Hand) -> tuple[list[str], list[str]]:
        warned: list[str] = []
        unsaid: list[str] = []
        hand.editor.warned.connect(warned.append)
        hand.editor.unsaid.connect(unsaid.append)
        return warned, unsaid

    def test_a_birthday(self, hand: Hand) -> None:
        warned, unsaid = self.listen(hand)
        hand.open("amara")
        field = hand.editor.form.fields["birthday"]
        assert isinstance(field, BirthdayField)
        QTest.keyClicks(field.day, "3")
        hand.open("bo")
        assert len(warned) == 1
        assert "Birthday" in warned[0]
        hand.open("amara")
        QTest.keyClicks(field.day, "1")
        assert unsaid == []
        field.month.setCurrentIndex(5)
        field.typed.emit()
        assert unsaid == warned
        assert hand.error("birthday") == ""
        hand.editor.flush()
        hand.until("Saved")
        hand.open("bo")
        assert len(warned) == 1

    def test_a_refused_text(self, hand: Hand) -> None:
        warned, unsaid = self.listen(hand)
        hand.open("amara")
        hand.type("address", "4111 1111 1111 1111")
        hand.open("bo")
        hand.qtbot.waitUntil(lambda: bool(warned))
        hand.open("amara")
        hand.line("address").selectAll()
        assert unsaid == []
        QTest.keyClick(hand.line("address"), Qt.Key.Key_Backspace)
        assert unsaid == warned[-1:]

    def test_a_save_that_failed_is_unsaid_when_it_comes_through(self, hand: Hand) -> None:
        warned, unsaid = self.listen(hand)
        hand.open("amara")
        hand.type("address", "Mrs O.")
        hand.office.fault = StoreError(Trouble.UNAVAILABLE)
        hand.open("bo")
        hand.qtbot.waitUntil(lambda: len(warned) > 0)
        hand.office.fault = None
        hand.open("amara")
        hand.editor.flush()
        hand.qtbot.waitUntil(lambda: unsaid == warned[-1:])
        assert hand.office.people["amara"].address == "Mrs O."


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> list[type[BaseException]]:
    """What the program's own hook for faults is told."""
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    return told


class TestOwnFault:
    """Something breaks in the program itself while it saves."""

    def test_it_says_so_and_can_be_tried_again(
        self, hand: Hand, faults: list[type[BaseException]]
    ) -> None:
        hand.open("amara")
        hand.office.broken = True
        hand.type("address", "Mrs O.")
        hand.editor.flush()
        hand.until("Not saved")
        assert faults == [ZeroDivisionError]
        assert hand.text("address") == "Mrs O."
        assert not hand.editor.foot.again_button.isHidden()
        hand.office.broken = False
        QTest.mouseClick(hand.editor.foot.again_button, Qt.MouseButton.LeftButton)
        hand.until("Saved just now")
        assert hand.editor.foot.again_button.isHidden()
        assert hand.office.people["amara"].address == "Mrs O."

    def test_a_new_customer(self, hand: Hand, faults: list[type[BaseException]]) -> None:
        hand.editor.begin_new("Zora")
        hand.until_shown("Zora")
        hand.office.broken = True
        hand.type("name", " Quell")
        hand.editor.flush()
        hand.until("Not saved")
        hand.office.broken = False
        QTest.mouseClick(hand.editor.foot.again_button, Qt.MouseButton.LeftButton)
        hand.until("Saved just now")
        assert [each.name for each in hand.office.people.values()].count("Zora Quell") == 1
        assert len(faults) == 1

    def test_who_was_left_meanwhile_is_named(
        self, hand: Hand, faults: list[type[BaseException]]
    ) -> None:
        hand.open("amara")
        hand.office.broken = True
        hand.type("address", "Mrs O.")
        hand.open("bo")
        hand.qtbot.waitUntil(lambda: len(hand.editor.strip.buttons) == 1)
        hand.office.broken = False
        QTest.mouseClick(hand.editor.strip.buttons[0], Qt.MouseButton.LeftButton)
        hand.until_shown("Amara")
        assert hand.text("address") == "Mrs O."
        hand.editor.flush()
        hand.until("Saved")
        assert len(faults) == 1


class TestFocus:
    """After an act the focus is where it was, or where it makes sense."""

    @pytest.fixture(autouse=True)
    def active(self, hand: Hand) -> None:
        hand.editor.activateWindow()
        hand.qtbot.waitUntil(hand.editor.isActiveWindow)

    def test_who_is_shown_late_takes_it_only_while_it_is_wanted(self, hand: Hand) -> None:
        for wanted in (True, False):
            hand.editor.clear()
            hand.editor.show_customer("amara")
            hand.editor.take_focus()
            if not wanted:
                hand.editor.leave_focus()
            hand.until_shown("Amara Okafor")
            assert hand.editor.form.fields["name"].hasFocus() is wanted
            hand.editor.setFocus()

    def focus(self, hand: Hand, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        hand.qtbot.waitUntil(widget.hasFocus)

    @pytest.mark.parametrize("by_key", [True, False])
    def test_undo(self, hand: Hand, by_key: bool) -> None:
        hand.open("amara")
        hand.editor.form.open_rest()
        field = hand.line("address")
        self.focus(hand, field)
        QTest.keyClicks(field, "Mrs O.")
        hand.editor.flush()
        hand.until("Saved")
        undo = hand.editor.foot.undo_button
        if by_key:
            self.focus(hand, undo)
            QTest.keyClick(undo, Qt.Key.Key_Space)
        else:
            QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
        hand.until("Taken back")
        hand.qtbot.waitUntil(lambda: hand.text("address") == "")
        assert field.hasFocus()

    def test_the_key_stays_on_undo_while_there_is_more_to_take_back(self, hand: Hand) -> None:
        hand.open("amara")
        for text in ("a", "b"):
            hand.type("say", text)
            hand.editor.flush()
            hand.until("Saved")
            hand.qtbot.waitUntil(lambda: not hand.editor.keeping.draft.flying)  # type: ignore[union-attr] # somebody is shown
        undo = hand.editor.foot.undo_button
        self.focus(hand, undo)
        QTest.keyClick(undo, Qt.Key.Key_Space)
        hand.until("Taken back")
        assert undo.hasFocus()

    def test_the_box_of_a_note_that_is_gone(self, hand: Hand) -> None:
        hand.open("bo")
        name = next(each for each in hand.editor.form.fields if each.startswith("note:"))
        self.focus(hand, hand.note(name))
        hand.type(name, "Sits outside")
        hand.editor.flush()
        hand.until("Saved")
        QTest.mouseClick(hand.editor.foot.undo_button, Qt.MouseButton.LeftButton)
        hand.until("Taken back")
        hand.qtbot.waitUntil(lambda: name not in hand.editor.form.fields)
        focused = QApplication.focusWidget()
        assert isinstance(focused, NoteEdit)
        assert focused.text() == ""

    def test_an_empty_note_to_write_in_stays_while_others_are_read(self, hand: Hand) -> None:
        hand.open("bo")
        name = next(each for each in hand.editor.form.fields if each.startswith("note:"))
        box = hand.note(name)
        self.focus(hand, box)
        hand.office.people["bo"] = replace(hand.office.people["bo"], address="Mr Tan")
        hand.editor.refresh()
        hand.qtbot.waitUntil(lambda: hand.text("address") == "Mr Tan")
        assert box.hasFocus()
        QTest.keyClicks(box, "x")
        assert hand.text(name) == "x"

    def test_restore_this(self, hand: Hand) -> None:
        at = datetime(2025, 11, 7, 12, 40)  # noqa: DTZ001 - by the shop's clock
        old = HistoryEntry(
            "a1", 1, at, "Zuri", "edit", (Delta(Matter.NAME, "Amy", "Amara", "amara"),),
            restorable=True,
        )  # fmt: skip
        hand.office.entries = (old,)
        hand.open("amara")
        rows = hand.editor.history.list
        hand.qtbot.waitUntil(lambda: len(rows.rows) == 1)
        QTest.mouseClick(rows.rows[0].line, Qt.MouseButton.LeftButton)
        button = rows.rows[0].restore_button
        assert button is not None
        self.focus(hand, button)
        new = HistoryEntry(
            "a2", 2, at, "Zuri", "restore", (Delta(Matter.NAME, "Amara", "Amy", "amara"),),
        )  # fmt: skip
        hand.office.entries = (new, replace(old, restorable=False))
        QTest.keyClick(button, Qt.Key.Key_Space)
        hand.qtbot.waitUntil(lambda: len(rows.rows) == 2)
        assert rows.rows[1].line.hasFocus()


class TestTwoWriters:
    """Another till saves while a customer is shown."""

    def test_their_change_shows_in_fields_that_nobody_touched(self, hand: Hand) -> None:
        hand.open("amara")
        hand.type("say", "!")
        hand.office.people["amara"] = amara(address="Mrs O.", say="oh")
        hand.editor.refresh()
        hand.qtbot.waitUntil(lambda: hand.text("address") == "Mrs O.")
        assert hand.text("say") == "ah-MAH-rah!"

    @pytest.mark.parametrize("theirs", [True, False])
    def test_both_texts_are_shown_and_nothing_is_written_until_she_chooses(
        self,
        hand: Hand,
        theirs: bool,
    ) -> None:
        hand.open("amara")
        hand.type("note:n1", " here")
        notes = (Note("n1", "Daughter is at school", "Till", AT),)
        hand.office.people["amara"] = amara(notes=notes)
        hand.editor.flush()
        hand.qtbot.waitUntil(lambda: "note:n1" in hand.editor.form.conflicts)
        row = hand.editor.form.conflicts["note:n1"]
        assert row.theirs.text() == "Daughter is at school"
        assert "Till" in row.theirs.accessibleName()
        assert hand.text("note:n1") == "Daughter starts school here"
        hand.type("note:n1", "!")
        hand.editor.flush()
        assert len(hand.office.saves) == 1
        button = row.take_button if theirs else row.keep_button
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        after = "Daughter is at school" if theirs else "Daughter starts school here!"
        assert hand.text("note:n1") == after
        assert not hand.editor.form.conflicts
        hand.qtbot.waitUntil(lambda: hand.office.people["amara"].notes[0].text == after)

    def test_a_conflict_waits_while_another_customer_is_shown(self, hand: Hand) -> None:
        hand.open("amara")
        hand.type("say", "!")
        hand.office.people["amara"] = amara(say="oh")
        hand.open("bo")
        hand.qtbot.waitUntil(lambda: bool(hand.editor.strip.buttons))
        hand.open("amara")
        hand.qtbot.waitUntil(lambda: "say" in hand.editor.form.conflicts)
        assert hand.text("say") == "ah-MAH-rah!"
        assert hand.office.people["amara"].say == "oh"


class TestNew:
    """A customer who is not in the shop yet."""

    def test_is_added_once_and_goes_on_as_one(self, hand: Hand) -> None:
        made: list[str] = []
        hand.editor.made.connect(made.append)
        hand.editor.begin_new("Kofi", "555 0102")
        hand.until_shown("Kofi")
        assert hand.office.saves == []
        hand.type("name", " Mensah")
        hand.editor.flush()
        hand.until("Saved")
        hand.type("say", "KOH-fee")
        hand.editor.flush()
        hand.qtbot.waitUntil(lambda: len(hand.office.saves) == 2)
        assert [who for who, _ in hand.office.saves] == ["", made[0]]
        hand.qtbot.waitUntil(lambda: hand.office.people[made[0]].say == "KOH-fee")
        assert hand.office.people[made[0]].phones == (Phone("555 0102"),)

    def test_typing_on_while_they_are_added_adds_nobody_else(self, hand: Hand) -> None:
        hand.editor.begin_new("Kofi")
        hand.until_shown("Kofi")
        hand.office.hold = Event()
        hand.type("name", "!")
        hand.editor.flush()
        hand.type("say", "ko")
        hand.editor.show_customer("bo")
        hand.office.hold.set()
        hand.qtbot.waitUntil(lambda: len(hand.office.saves) == 2)
        hand.qtbot.waitUntil(lambda: hand.office.people["new2"].say == "ko")
        assert hand.office.people["new2"].name == "Kofi!"

    def test_the_next_new_one_is_somebody_else(self, hand: Hand) -> None:
        hand.office.hold = Event()
        for name in ("Kofi", "Mei"):
            hand.editor.begin_new()
            hand.qtbot.waitUntil(hand.editor.form.isEnabled)
            hand.type("name", name)
            hand.editor.flush()
        hand.type("say", "may")
        hand.office.hold.set()
        hand.editor.flush()
        hand.qtbot.waitUntil(lambda: len(hand.office.saves) == 3)
        names = {uid: p.name for uid, p in hand.office.people.items() if uid.startswith("new")}
        assert sorted(names.values()) == ["Kofi", "Mei"]
        assert {p.name for p in hand.office.people.values() if p.say == "may"} == {"Mei"}

    def test_nobody_is_added_when_nothing_was_typed(self, hand: Hand) -> None:
        hand.editor.begin_new("xyz")
        hand.until_shown("xyz")
        hand.open("bo")
        hand.editor.begin_new()
        hand.qtbot.waitUntil(hand.editor.form.isEnabled)
        assert hand.text("name") == ""
        assert hand.office.saves == []

    def test_what_was_typed_without_a_name_waits(self, hand: Hand) -> None:
        hand.editor.begin_new()
        hand.qtbot.waitUntil(hand.editor.form.isEnabled)
        hand.type("say", "ko")
        hand.open("bo")
        assert len(hand.editor.strip.buttons) == 1
        QTest.mouseClick(hand.editor.strip.buttons[0], Qt.MouseButton.LeftButton)
        hand.qtbot.waitUntil(lambda: hand.text("say") == "ko")


class TestPrivate:
    """What only the owner sees."""

    def test_a_manager_has_no_such_field(self, hand: Hand) -> None:
        hand.office.may_private = False
        hand.open("amara")
        assert not any(name.startswith("private:") for name in hand.editor.form.fields)
        assert hand.editor.form.boxes["private_notes"].isHidden()

    def test_nothing_private_is_left_for_who_comes_in_next(self, hand: Hand) -> None:
        hand.open("amara")
        hand.office.fault = ActError(Trouble.OFFICE_LOCKED)
        hand.type("private:p1", " again")
        hand.editor.leave()
        hand.qtbot.waitUntil(lambda: bool(hand.editor.strip.buttons))
        assert not any(name.startswith("private:") for name in hand.editor.form.fields)
        hand.office.fault = None
        hand.office.may_private = False
        hand.editor.refresh()
        hand.until_shown("Amara")
        assert not any(name.startswith("private:") for name in hand.editor.form.fields)
        hand.open("bo")
        hand.office.may_private = True
        hand.open("amara")
        assert hand.text("private:p1") == "Settled late again"
        hand.editor.flush()
        hand.until("Saved")
        kept = {n.text for n in hand.office.people["amara"].notes if n.audience is Audience.OWNER}
        assert kept == {"Settled late again"}


def test_somebody_who_is_gone(qtbot: QtBot, hand: Hand) -> None:
    hand.open("amara")
    del hand.office.people["amara"]
    with qtbot.waitSignal(hand.editor.gone):
        hand.editor.refresh()
    assert hand.editor.customer == ""


def test_a_note_is_added_and_taken_away(hand: Hand) -> None:
    hand.office.people["bo"] = replace(hand.office.people["bo"], notes=())
    hand.open("bo")
    (name,) = (each for each in hand.editor.form.fields if each.startswith("note:"))
    hand.type(name, "tall")
    hand.editor.flush()
    hand.until("Saved")
    assert [note.text for note in hand.office.people["bo"].notes] == ["tall"]
    hand.note(name).clear()
    hand.editor.flush()
    hand.qtbot.waitUntil(lambda: hand.office.people["bo"].notes == ())


class TestNo:
    """Somebody does not want to be remembered."""

    def say_no(self, hand: Hand) -> ChoiceBox:
        box = hand.editor.form.fields["agreement"]
        assert isinstance(box, ChoiceBox)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End)
        if box.value() != "no":
            box.setCurrentIndex(2)
            box.activated.emit(2)
        return box

    def test_is_explained_and_done_only_when_it_is_meant(self, qtbot: QtBot, hand: Hand) -> None:
        hand.open("amara")
        self.say_no(hand)
        row = hand.editor.form.no_row
        assert not row.isHidden()
        hand.editor.flush()
        assert "amara" in hand.office.people
        with qtbot.waitSignal(hand.editor.gone):
            QTest.mouseClick(row.forget_button, Qt.MouseButton.LeftButton)
        assert "amara" not in hand.office.people
        assert (hand.editor.customer, hand.office.saves) == ("", [])

    def test_a_save_that_was_on_its_way_brings_nothing_back(self, qtbot: QtBot, hand: Hand) -> None:
        hand.open("amara")
        hand.office.hold = Event()
        hand.office.fault = ActError(Trouble.NO_CUSTOMER)
        hand.type("say", "!")
        hand.editor.flush()
        self.say_no(hand)
        QTest.mouseClick(hand.editor.form.no_row.forget_button, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(hand.editor.gone):
            hand.office.hold.set()
        assert hand.editor.strip.isHidden()
        hand.open("bo")
        assert hand.editor.strip.isHidden()

    @pytest.mark.parametrize("way", ["button", "another"])
    def test_is_called_off(self, hand: Hand, way: str) -> None:
        hand.open("amara")
        box = self.say_no(hand)
        if way == "button":
            QTest.mouseClick(hand.editor.form.no_row.back_button, Qt.MouseButton.LeftButton)
        else:
            hand.open("bo")
        assert box.value() == "not-asked"
        assert hand.editor.form.no_row.isHidden()
        assert hand.office.saves == []
        assert hand.editor.strip.isHidden()


class TestHistory:
    """What was done before."""

    @pytest.fixture(autouse=True)
    def acts(self, office: FakeEditorOffice) -> None:
        at = datetime(2025, 11, 7, 12, 40)  # noqa: DTZ001 - by the shop's clock
        office.entries = (
            HistoryEntry(
                "a3", 3, at, "Zuri", "edit", (Delta(Matter.NAME, "Amy", "Amara", "amara"),),
                restorable=True,
            ),
            HistoryEntry("a2", 2, at, "Ife", "jot", (Delta(Matter.NOTE, None, "no cutlery", "n"),)),
            HistoryEntry(
                "a1", 1, at, "Ife", "edit", (Delta(Matter.SAY, "", "ah", "amara"),), undone_by="Bo"
            ),
        )  # fmt: skip

    def lines(self, hand: Hand) -> list[str]:
        return [row.line.accessibleName() for row in hand.editor.history.list.rows]

    def open(self, hand: Hand) -> None:
        hand.open("amara")
        hand.qtbot.waitUntil(lambda: len(self.lines(hand)) == 2)

    def test_is_read_page_by_page(self, hand: Hand) -> None:
        self.open(hand)
        assert self.lines(hand) == [
            "Fri 7 Nov, 12:40, Zuri: name changed",
            "Fri 7 Nov, 12:40, Ife: heard: no cutlery",
        ]
        QTest.mouseClick(hand.editor.history.list.older_button, Qt.MouseButton.LeftButton)
        hand.qtbot.waitUntil(lambda: len(self.lines(hand)) == 3)
        assert hand.office.asked[-1] == ("history", "amara", 2)
        assert "taken back by Bo" in self.lines(hand)[2]
        assert hand.editor.history.list.older_button.isHidden()

    def test_before_and_after_on_demand_and_restored(self, hand: Hand) -> None:
        self.open(hand)
        row = hand.editor.history.list.rows[0]
        assert row.details == ""
        QTest.mouseClick(row.line, Qt.MouseButton.LeftButton)
        assert "Amy" in row.details
        assert "Amara" in row.details
        assert row.restore_button is not None
        QTest.mouseClick(row.restore_button, Qt.MouseButton.LeftButton)
        hand.until("Saved")
        assert ("restore", "amara", "a3") in hand.office.asked
        QTest.mouseClick(hand.editor.foot.undo_button, Qt.MouseButton.LeftButton)
        hand.qtbot.waitUntil(lambda: ("undo", "restored") in hand.office.asked)

    def test_nothing_of_a_long_text_is_cut(self, hand: Hand, office: FakeEditorOffice) -> None:
        word = "x" * 300
        text = f"likes to sit by the window {word} and to be left alone\nuntil noon"
        at = datetime(2025, 11, 7, 12, 40)  # noqa: DTZ001 - by the shop's clock
        note = Delta(Matter.NOTE, text, text[::-1], "n")
        heard = Delta(Matter.NOTE, None, text, "n")
        office.entries = (
            HistoryEntry("a2", 2, at, "Zuri", "edit", (note,)),
            HistoryEntry("a1", 1, at, "Ife", "jot", (heard,)),
        )
        self.open(hand)
        rows = hand.editor.history.list.rows
        QTest.mouseClick(rows[0].line, Qt.MouseButton.LeftButton)
        assert text in rows[0].details
        assert text[::-1] in rows[0].details
        assert text in rows[1].line.accessibleName()
        labels = [each for row in rows for each in row.findChildren(ClampedLabel)]

        def is_whole(label: ClampedLabel) -> bool:
            room = label.heightForWidth(label.width())
            return not label.is_clamped and label.height() >= room

        hand.qtbot.waitUntil(lambda: all(map(is_whole, labels)))
        inside = hand.editor.history

        def is_within(part: QWidget) -> bool:
            return part.mapTo(inside, part.rect().topRight()).x() <= inside.width()

        hand.qtbot.waitUntil(lambda: all(map(is_within, (*labels, rows[0].line))))
        assert inside.width() <= hand.editor.width()

    def test_a_refusal_is_told_in_words(self, hand: Hand) -> None:
        self.open(hand)
        warned: list[str] = []
        hand.editor.warned.connect(warned.append)
        hand.office.fault = ActError(Trouble.NOTHING_TO_RESTORE)
        row = hand.editor.history.list.rows[0]
        QTest.mouseClick(row.line, Qt.MouseButton.LeftButton)
        assert row.restore_button is not None
        QTest.mouseClick(row.restore_button, Qt.MouseButton.LeftButton)
        hand.qtbot.waitUntil(lambda: bool(warned))
        assert "nothing to put back" in warned[0]

    def test_what_was_only_added_is_taken_back(self, hand: Hand) -> None:
        self.open(hand)
        row = hand.editor.history.list.rows[1]
        QTest.mouseClick(row.line, Qt.MouseButton.LeftButton)
        assert row.restore_button is None
        assert row.take_button is not None
        QTest.mouseClick(row.take_button, Qt.MouseButton.LeftButton)
        hand.qtbot.waitUntil(lambda: ("undo", "a2") in hand.office.asked)


@pytest.mark.parametrize("name", ["note:n1", "address"])
def test_a_pause_between_two_words_joins_them_not(hand: Hand, name: str) -> None:
    hand.open("amara")
    hand.type(name, "one ")
    hand.editor.flush()
    hand.until("Saved")
    hand.office.people["amara"] = replace(hand.office.people["amara"], say="oh")
    hand.editor.refresh()
    hand.qtbot.waitUntil(lambda: hand.text("say") == "oh")
    field = hand.editor.form.fields[name]
    QTest.keyClicks(field.viewport() if isinstance(field, NoteEdit) else field, "two")
    assert hand.text(name).endswith("one two")


class TestChips:
    """Words in chips, with what can be picked behind a plus."""

    def chips(self, hand: Hand) -> WordsField:
        field = hand.editor.form.fields["must_nots"]
        assert isinstance(field, WordsField)
        return field

    def test_an_allergen_is_picked_and_an_own_word_typed_by_keyboard(self, hand: Hand) -> None:
        hand.open("amara")
        field = self.chips(hand)
        assert field.field.isHidden()
        assert field.more is not None
        assert field.more.accessibleName() == "Add: Never serve"
        field.more.setFocus()
        QTest.keyClick(field.more, Qt.Key.Key_Space)
        assert not field.field.isHidden()
        offered = {pick.value for pick in field.picks}
        assert offered == {*ALLERGENS, *WIDER}
        sesame = next(pick for pick in field.picks if pick.value == "sesame")
        QTest.keyClick(sesame, Qt.Key.Key_Space)
        QTest.keyClicks(field.field, "Kiwi")
        QTest.keyClick(field.field, Qt.Key.Key_Return)
        hand.qtbot.waitUntil(lambda: len(hand.office.saves) == 2)
        assert hand.office.saves[-1][1] == {"must_nots": ("sesame", "Kiwi")}
        assert [take.value for take in field.takes] == ["sesame", "kiwi"]
        QTest.keyClick(field.field, Qt.Key.Key_Escape)
        assert field.field.isHidden()

    def test_who_said_it_and_when_is_told_and_it_is_taken_away(self, hand: Hand) -> None:
        said = MustNot("m1", "peanuts", "peanuts", AT, "Ife")
        hand.office.people["amara"] = amara(must_nots=(said,))
        hand.open("amara")
        field = self.chips(hand)
        (take,) = field.takes
        assert take.toolTip() == "Peanut allergy — told us 21 Nov (Ife)"
        assert "told us 21 Nov" in hand.editor.form.boxes["must_nots"].hint.text()
        QTest.mouseClick(take.button, Qt.MouseButton.LeftButton)
        hand.qtbot.waitUntil(lambda: hand.office.saves == [("amara", {"must_nots": ()})])

    def test_never_asked_is_not_none(self, hand: Hand) -> None:
        hand.open("bo")
        hint = hand.editor.form.boxes["must_nots"].hint
        assert "Never asked" in hint.text()
        hand.office.people["bo"] = replace(
            hand.office.people["bo"], asked=Asked(date(2025, 10, 3), "Ife")
        )
        hand.editor.refresh()
        hand.qtbot.waitUntil(lambda: "none" in hint.text())


def test_undo_takes_back_what_was_typed_last(hand: Hand) -> None:
    hand.open("amara")
    hand.type("say", "!")
    hand.editor.flush()
    hand.until("Saved")
    hand.office.hold = Event()
    hand.type("say", "?")
    QTest.mouseClick(hand.editor.foot.undo_button, Qt.MouseButton.LeftButton)
    hand.office.hold.set()
    hand.until("Taken back")
    assert ("undo", "act2") in hand.office.asked
    hand.qtbot.waitUntil(lambda: hand.text("say") == "ah-MAH-rah!")
    QTest.mouseClick(hand.editor.foot.undo_button, Qt.MouseButton.LeftButton)
    hand.qtbot.waitUntil(lambda: hand.text("say") == "ah-MAH-rah")

"""The fields of a customer in the office."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.editing import AGREEMENT, NOTE, PRIVATE, is_note
from desktop.domain.food import ALLERGENS, DIETS, WIDER
from desktop.domain.people import Agreement
from desktop.ui.office.editor_conflict import ConflictRow
from desktop.ui.office.editor_forget import ForgetRow
from desktop.ui.office.editor_note_form import NoteForm
from desktop.ui.widgets.birthday_field import BirthdayField
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field_form import Raw
from desktop.ui.widgets.plain_tip import plain_tip
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text_field import TextField
from desktop.ui.widgets.tick_box import TickBox
from desktop.ui.widgets.words_field import Word, WordsField

if TYPE_CHECKING:
    from desktop.ui.theme.theme import Theme
    from desktop.ui.widgets.dressing import Dressing
    from desktop.ui.words_bundle import Words

_MONTH_LETTERS = 3
"""Letters of a month that are always seen: beside the list there is little room."""


class OfficeForm(NoteForm):
    """All that is known of one customer; notes come and go, each a field of its own.

    Signals:
        forget(): they do not want to be remembered, and that is meant.
    """

    forget = Signal()

    def __init__(self, words: Words, theme: Theme, dressing: Dressing, *, head: QWidget) -> None:
        super().__init__(dressing)
        self._words = words
        self._theme = theme
        self._agreed: Raw = Agreement.NOT_ASKED.value
        self._make(dressing, head)
        self._blank = self.raws()
        self.finished.connect(self._show_beginning)

    def raw(self, name: str) -> Raw:
        """Return what stands in a field; *No* is no answer to save, but one to act on."""
        if name == AGREEMENT and self._says_no:
            return self._agreed
        return super().raw(name)

    def show_raws(self, raws: Mapping[str, Raw], *, private: bool) -> None:
        """Show a customer; ``private`` says whether the owner's notes have a place here."""
        self.boxes["private_notes"].setVisible(private)
        for name in [each for each in self.fields if is_note(each) and each not in raws]:
            if self.raw(name) or not self.fields[name].hasFocus():  # else somebody is to write here
                self.drop_note(name)
        for name in raws:
            if is_note(name):
                self._place_note(name)
        self.fill(raws)
        for prefix, space in self._spaces.items():
            if private or prefix != PRIVATE:
                self._place_empty(prefix, space)

    def reset(self) -> None:
        """Close what was opened to add something, and say nothing of any field any more."""
        for field in self.fields.values():
            if isinstance(field, WordsField):
                field.fold()
        self._take_no_back()
        for name in self.conflicts:
            self.show_conflict(name, None)
        for name in self.boxes:
            self.accept(name)

    def show_hints(self, food: str) -> None:
        """Say who said what they must not have, or that nobody asked."""
        hint = self.boxes["must_nots"].hint
        hint.setText(food)
        hint.setVisible(bool(food))

    def focused_field(self) -> str:
        """Return the name of the field that has the focus, "" while none has."""
        focused = QApplication.focusWidget()
        return next((name for name in self.fields if self._holds(name, focused)), "")

    def focus_again(self, name: str) -> None:
        """Have the focus in a field that had it: what stood there may be gone, or another."""
        if name and not self._holds(name, QApplication.focusWidget()):
            kind = name.partition(":")[0]
            alike = (each for each in self.fields if is_note(name) and each.startswith(kind + ":"))
            self.go_to(name if name in self.fields else next(alike, "name"))

    def _holds(self, name: str, widget: QWidget | None) -> bool:
        box = self.boxes.get(name)
        return box is not None and widget is not None and box.isAncestorOf(widget)

    def clear(self) -> None:
        """Let nothing of a customer stand here."""
        for name in [each for each in self.fields if is_note(each)]:
            self.drop_note(name)
        for field in self.fields.values():
            if isinstance(field, WordsField):
                field.field.setText("")
        self.fill(self._blank)
        self.show_hints("")

    def label(self, name: str) -> str:
        """Return what a field is called."""
        if is_note(name):
            return self.boxes["notes" if name.startswith(NOTE) else "private_notes"].title.text()
        return self.boxes[name].title.text() or self.fields[name].accessibleName()

    def agreement_text(self, value: object) -> str:
        """Return how an answer to being remembered reads."""
        at = self._agreement.findData(value)
        return self._agreement.itemText(at) if at >= 0 else ""

    def open_rest(self) -> None:
        """Show the fields that are not needed every day."""
        self.rest_button.setChecked(True)

    def refuse(self, names: Iterable[str], sentence: str) -> None:
        """Say beside these fields what is wrong with them, where it can be seen."""
        found = tuple(names)
        if any(self._is_rest(name) for name in found):
            self.open_rest()
        super().refuse(found, sentence)

    def show_conflict(self, name: str, row: ConflictRow | None) -> None:
        """Show what another till saved under a field, where it can be seen."""
        if row is not None and self._is_rest(name):
            self.open_rest()
        super().show_conflict(name, row)

    def _make(self, dressing: Dressing, head: QWidget) -> None:
        self._title(dressing)
        self._column.addWidget(head)
        self._about_food(dressing)
        self._set(dressing, "likes", self.tr("Likes"), self.tr("Something they like"))
        self._make_notes(dressing)
        self.rest_button = PressButton(self.tr("Phone, birthday, tags and the rest"), LINK)
        self.rest_button.setCheckable(True)
        self.rest_button.let_shorten()
        self._column.addWidget(self.rest_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._rest = QWidget()
        self._column.addWidget(self._rest)
        whole, self._column = self._column, QVBoxLayout(self._rest)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(whole.spacing())
        self._tastes(dressing)
        self._ways(dressing)
        self._about_them(dressing)
        self._column = whole
        self._rest.hide()
        self.rest_button.toggled.connect(self._rest.setVisible)

    def _is_rest(self, name: str) -> bool:
        return name in self.boxes and self._rest.isAncestorOf(self.boxes[name])

    def _title(self, dressing: Dressing) -> None:
        name = TextField()
        name.setObjectName("title")
        name.setPlaceholderText(self.tr("Name"))
        name.setAccessibleName(self.tr("Name"))
        dressing.put(name, "name", {QPalette.ColorRole.Text: "text"})
        self._add(dressing, "name", "", name)

    def _about_food(self, dressing: Dressing) -> None:
        words = self._words.must_nots
        codes = (*ALLERGENS, *WIDER)
        self._must_nots = self._set(
            dressing,
            "must_nots",
            self.tr("Never serve"),
            self.tr("Something else"),
            tuple(Word(code, code, words.name(code)) for code in codes),
        )
        self._asked = TickBox(self.tr("Asked: there are none"))
        self._asked.setAccessibleName(self._asked.text())
        self._add(dressing, "asked", "", self._asked)

    def _tastes(self, dressing: Dressing) -> None:
        words = self._words.must_nots
        self._set(dressing, "dislikes", self.tr("Dislikes"), self.tr("Something they do not like"))
        self._set(
            dressing,
            "diets",
            self.tr("Diet"),
            self.tr("Another diet"),
            tuple(Word(code, code, words.diet(code)) for code in DIETS),
        )
        self._set(dressing, "tags", self.tr("Tags"), self.tr("A word to find them by"))

    def _about_them(self, dressing: Dressing) -> None:
        birthday = BirthdayField()
        birthday.month.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        birthday.month.setMinimumContentsLength(_MONTH_LETTERS)
        self._add(dressing, "birthday", self.tr("Birthday"), birthday)
        self._line(dressing, "say", self.tr("How to say it"), self.tr("ah-MAH-rah"))
        self._line(dressing, "address", self.tr("How to address them"), self.tr("Mrs Okafor"))
        self._agreement = ChoiceBox(
            self.tr("Agreed to be remembered"),
            (
                (Agreement.NOT_ASKED.value, self.tr("Not asked yet")),
                (Agreement.YES.value, self.tr("Yes")),
                (Agreement.NO.value, self.tr("No")),
            ),
        )
        self._add(dressing, AGREEMENT, self.tr("Agreed to be remembered"), self._agreement)
        self.no_row = ForgetRow(self._theme)
        self.no_row.meant.connect(self.forget)
        self.no_row.called_off.connect(self._take_no_back)
        self._column.addWidget(self.no_row)
        alone = TickBox(self.tr("Leave alone"))
        alone.setAccessibleName(self.tr("Leave alone: no suggestions for this person"))
        self._add(dressing, "leave_alone", self.tr("No suggestions for this person"), alone)

    def _changed(self) -> None:
        """Where there are must-nots, "there are none" is no question."""
        self.boxes["asked"].setVisible(not self._must_nots.values())
        self.no_row.setVisible(self._says_no)

    @property
    def _says_no(self) -> bool:
        return self._agreement.value() == Agreement.NO.value

    def _take_no_back(self) -> None:
        if self._says_no:
            self._agreement.show_value(self._agreed)
        self.no_row.hide()

    def _fill(self, name: str, raw: Raw) -> None:
        if name == AGREEMENT:
            self._agreed = raw
        super()._fill(name, raw)
        self._show_beginning(name)

    def _show_beginning(self, name: str) -> None:
        """Show a text that is longer than its field from its beginning, unless it is worked on."""
        field = self.fields[name]
        if isinstance(field, QLineEdit) and not field.hasFocus():
            field.setCursorPosition(0)
            if name == "name":
                field.setToolTip(plain_tip(field.text()))

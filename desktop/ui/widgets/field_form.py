"""A form of fields by name: filling them, reading them, saying what is wrong with them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.widgets.birthday_field import BirthdayField, BirthdayParts
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.line_list import LineList, Lines
from desktop.ui.widgets.tab_order import tab_on
from desktop.ui.widgets.text_field import TextField
from desktop.ui.widgets.words_field import Word, WordsField

Raw = str | bool | BirthdayParts | Lines | tuple[Word, ...]
"""What stands in one field, whether it makes sense or not."""


class FieldForm(QWidget):
    """Fields, each in a box that names it and says what is wrong with it.

    Signals come from the person only, never from filling the form:
        typed(str): something was changed in this field.
        finished(str): this field was left, or a choice in it was made.
        left(): Esc in a field that would keep it for itself.
    """

    typed = Signal(str)
    finished = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets_folded = False
        """Whether sets of words show their choices only when somebody wants to add one."""
        self.fields: dict[str, QWidget] = {}
        self.boxes: dict[str, FieldBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def raw(self, name: str) -> Raw:
        """Return what stands in a field."""
        field = self.fields[name]
        if isinstance(field, QLineEdit):
            return field.text()
        if isinstance(field, WordsField):
            return field.words()
        if isinstance(field, LineList):
            return field.lines()
        if isinstance(field, BirthdayField):
            return field.parts()
        if isinstance(field, ChoiceBox):
            return str(field.value())
        return isinstance(field, QCheckBox) and field.isChecked()

    def fill(self, raws: Mapping[str, Raw]) -> None:
        """Put these into their fields; a field that holds it already is not touched.

        A space at the end of a text may be one that is followed by the next word.
        """
        for name, raw in raws.items():
            here = self.raw(name)
            if here != raw and not _is_same_text(here, raw):
                self._fill(name, raw)
        self._changed()

    def raws(self) -> dict[str, Raw]:
        """Return what stands in all fields."""
        return {name: self.raw(name) for name in self.fields}

    def take_in(self) -> None:
        """Make the words that are half typed words like the others."""
        for field in self.fields.values():
            if isinstance(field, WordsField):
                field.take_in()

    def refuse(self, names: Iterable[str], sentence: str) -> None:
        """Say beside these fields what is wrong with them."""
        for name in names:
            self.boxes[name].refuse(sentence)

    def accept(self, name: str) -> None:
        """Nothing is wrong with this field any more."""
        self.boxes[name].refuse("")

    def go_to(self, name: str) -> QWidget:
        """Put the focus into a field and return its box, so that it can be scrolled to."""
        field = self.fields[name]
        target = field.focusProxy() or field
        if isinstance(field, LineList):
            target = field.fields[0] if field.fields else field.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.boxes[name]

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - as Qt calls it
        """Go to the next field as they stand: lines and words come and go."""
        return tab_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def _line(self, dressing: Dressing, name: str, title: str, hint: str = "") -> None:
        field = TextField()
        field.setObjectName("field")
        field.setPlaceholderText(hint)
        self._add(dressing, name, title, field)

    def _set(
        self,
        dressing: Dressing,
        name: str,
        title: str,
        hint: str,
        choices: tuple[Word, ...] = (),
    ) -> WordsField:
        field = WordsField(label=title, hint=hint, choices=choices, folded=self._sets_folded)
        field.left.connect(self.left)
        self._add(dressing, name, title, field)
        return field

    def _list(self, dressing: Dressing, name: str, title: str, add: str, take: str) -> LineList:
        field = LineList(label=title, add=add, take=take)
        self._add(dressing, name, title, field)
        return field

    def _add(self, dressing: Dressing, name: str, title: str, field: QWidget) -> None:
        self.fields[name] = field
        box = FieldBox(dressing, title, field)
        box.title.setVisible(bool(title))
        self.boxes[name] = box
        self._column.addWidget(box)
        teller = Teller(name, self)
        teller.typed.connect(self._typed)
        teller.finished.connect(self.finished)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(teller.type)
            field.editingFinished.connect(teller.finish)
        elif isinstance(field, QCheckBox):
            field.clicked.connect(teller.type)
            field.clicked.connect(teller.finish)
        elif isinstance(field, ChoiceBox):
            field.picked.connect(teller.type)
            field.picked.connect(teller.finish)
        elif isinstance(field, WordsField | LineList | BirthdayField):
            field.typed.connect(teller.type)
            field.finished.connect(teller.finish)

    def _typed(self, name: str) -> None:
        self._changed()
        self.typed.emit(name)

    def _fill(self, name: str, raw: Raw) -> None:
        field = self.fields[name]
        if isinstance(field, QCheckBox):
            field.setChecked(bool(raw))
        elif isinstance(field, ChoiceBox):
            field.show_value(raw)
        elif isinstance(field, QLineEdit) and isinstance(raw, str):
            field.setText(raw)
        elif isinstance(field, WordsField):
            words = raw if isinstance(raw, tuple) else ()
            field.set_words([each for each in words if isinstance(each, Word)])
        elif isinstance(field, LineList) and isinstance(raw, Lines):
            field.set_lines(raw)
        elif isinstance(field, BirthdayField) and isinstance(raw, BirthdayParts):
            field.set_parts(raw)

    def _changed(self) -> None:
        """Follow what stands in the fields now, where one makes another needless."""


class Teller(QWidget):
    """Says which field a signal came from."""

    typed = Signal(str)
    finished = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.hide()

    def type(self) -> None:
        """Say that something was changed in it."""
        self.typed.emit(self._name)

    def finish(self) -> None:
        """Say that it was left, or a choice in it was made."""
        self.finished.emit(self._name)


def _is_same_text(one: Raw, other: Raw) -> bool:
    return isinstance(one, str) and isinstance(other, str) and one.strip() == other.strip()

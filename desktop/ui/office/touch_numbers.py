"""The numbers of a touch."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.widgets.clamped_label import ClampedLabel
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.text_field import TextField

_MOST_LETTERS = 40
_TITLE_LINES = 2


class NumberField(TextField):
    """A whole number to type; what is none, or too much, stays as it was typed until it is mended.

    Signals:
        typed(): the person changed it to another number.
        doubted(): what is wrong with it (``wrong``) is said, or no longer so.
    """

    typed = Signal()
    doubted = Signal()

    def __init__(self, name: str, most: int, *, least: int = 0) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._shown = least
        self.wrong = ""
        self.setObjectName("field")
        self.setAccessibleName(name)
        self.setMaxLength(_MOST_LETTERS)
        self.textEdited.connect(self._type)
        self.editingFinished.connect(self.finish)

    def value(self) -> int:
        """Return the number; the one before while none stands in the field."""
        return self._shown

    def show_value(self, value: int, *, anew: bool) -> None:
        """Show a number; what was typed and is none stays, unless it is of another touch."""
        changed = value != self._shown
        self._shown = value
        if anew or (changed and not self.half()):
            self.setText(str(value))
            self._doubt("")

    def half(self) -> str:
        """Return what was typed and is no number that is meant here, or ""."""
        return "" if self._number() is not None else self.text()

    def put_half(self, text: str) -> None:
        """Show again what was typed and is none."""
        if text:
            self.setText(text)
            self.finish()

    @Slot()
    def finish(self) -> None:
        """Show what is meant, or say that nothing can be."""
        number = self._number()
        if number is None:
            sentence = self.tr("Write a whole number from {least} to {most}.")
            self._doubt(sentence.format(least=self._least, most=self._most))
        elif self.text() != str(number):
            self.setText(str(number))

    @Slot()
    def _type(self) -> None:
        number = self._number()
        self._doubt("")
        if number is not None and number != self._shown:
            self._shown = number
            self.typed.emit()

    def _number(self) -> int | None:
        text = self.text().strip().removesuffix("%").rstrip()
        number = int(text) if text.isdecimal() else -1
        return number if self._least <= number <= self._most else None

    def _doubt(self, wrong: str) -> None:
        if wrong != self.wrong:
            self.wrong = wrong
            self.doubted.emit()


class NumberBox(FieldBox):
    """A number under its name; what is wrong with what was typed stands beside it."""

    def __init__(self, dressing: Dressing, number: NumberField, *, hint: str = "") -> None:
        super().__init__(dressing, number.accessibleName(), number, hint=hint)
        self._number = number
        if isinstance(self.title, ClampedLabel):
            self.title.set_lines(_TITLE_LINES)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addStretch(1)  # beside a higher field its parts stay together
        number.doubted.connect(self._doubt)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, of what was typed if nothing else is."""
        super().refuse(sentence or self._number.wrong)

    @Slot()
    def _doubt(self) -> None:
        self.refuse("")

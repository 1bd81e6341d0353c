"""A field for a PIN, with digits to press for a till that has no keyboard."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.team import Secret
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.text import Text

_LONGEST = 24
_COLUMNS = 3
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhPreferNumbers
)


class PinField(QLineEdit):
    """Shows dots; Enter gives what was typed."""

    given = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("field")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)
        self.setMaxLength(_LONGEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give what was typed with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.given.emit()
        else:
            super().keyPressEvent(event)


class PinEntry(QWidget):
    """A question, the field, a sentence for what is wrong, and the digits.

    The digits take no focus: whoever types goes on typing, and Tab passes them by.

    Signals:
        entered(Secret): Enter, or the button of that name; never empty.
    """

    entered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._label = Text(theme, "strong_reason", "muted", wrap=True)
        self.field = PinField()
        self._label.setBuddy(self.field)
        self._error = Text(theme, "strong_reason", "link", wrap=True)
        self._error.hide()
        self.keys: dict[str, PressButton] = {}
        pad = QWidget()
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.size("space_8"))
        for place, key in enumerate((*"123456789", "back", "0", "enter")):
            button = self._key(key)
            self.keys[key] = button
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_8"))
        for part in (self._label, self.field, self._error, pad):
            column.addWidget(part)
        self.setFocusProxy(self.field)
        self.field.given.connect(self._give)
        self.field.textEdited.connect(self._forgive)

    @property
    def error(self) -> str:
        """What is said to be wrong."""
        return self._error.text()

    def ask(self, question: str) -> None:
        """Ask anew, with an empty field."""
        self._label.setText(question)
        self.field.setAccessibleName(question)
        self.field.clear()
        self.refuse("")

    def refuse(self, sentence: str, *, aloud: bool = True) -> None:
        """Say what is wrong, or nothing when the sentence is empty; what was typed is gone."""
        self.field.clear()
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        if aloud:
            announce(self, sentence)

    def set_open(self, on: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Take a PIN, or none for now."""
        for each in (self.field, *self.keys.values()):
            each.setEnabled(on)

    def _key(self, key: str) -> PressButton:
        button = PressButton(key)
        if key == "back":
            button.setText("⌫")
            button.setAccessibleName(self.tr("Take the last digit away"))
            button.clicked.connect(self.field.backspace)
        elif key == "enter":
            button.setText(self.tr("Enter"))
            button.clicked.connect(self._give)
        else:
            button.clicked.connect(partial(self._press, key))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _press(self, digit: str) -> None:
        self.field.insert(digit)
        self._forgive()

    @Slot()
    def _give(self) -> None:
        typed = self.field.text()
        if typed:
            self.entered.emit(Secret(typed))

    @Slot()
    def _forgive(self) -> None:
        self._error.hide()
        self._error.clear()
        self.field.setAccessibleDescription("")

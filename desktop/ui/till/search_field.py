"""The field in which a customer is looked for."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_LONGEST = 200
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class SearchField(QLineEdit):
    """A name or a phone number, typed or sent by a scanner.

    Signals:
        typed(text): what to look for is another.
        moved(steps): up or down in the results.
        entered(): Enter.
        escaped(): Esc.
    """

    typed = Signal(str)
    moved = Signal(int)
    entered = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(self.tr("Name or phone"))
        self.setAccessibleName(self.tr("Find a customer by name or phone"))
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self.textEdited.connect(self.typed)

    def take(self, event: QKeyEvent) -> None:
        """Take a key that was pressed elsewhere: the focus comes here, what stood here goes."""
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.selectAll()
        self.keyPressEvent(event)

    def empty(self) -> None:
        """Remove what was typed, and tell nobody."""
        self.setText("")  # unlike clear(), this leaves nothing to be taken back

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the last act: here is nothing worth taking back."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hand Up, Down, Enter and Esc to the results."""
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

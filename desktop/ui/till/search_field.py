"""The field in which a customer is looked for."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from desktop.ui.widgets.scan import Scan

_LONGEST = 200
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class SearchField(QLineEdit):
    """A name or a phone number, typed or sent by a scanner.

    A scanner may end in Tab as well as in Enter, or in both; what somebody left half typed before
    its code goes.

    Signals:
        typed(text): what to look for is another.
        moved(steps): up or down in the results.
        entered(scanned): Enter, by a scanner or by hand.
        escaped(): Esc.
    """

    typed = Signal(str)
    moved = Signal(int)
    entered = Signal(bool)
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scan = Scan()
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
        """Leave Ctrl+Z to the last act: here is nothing worth taking back; Tab may end a code."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and (code := self._scan.end(event)) != ""
        ):
            self._end_scan(code)
            return True
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
            self._scan.break_off()  # somebody chooses: the Enter that follows is theirs
            self.moved.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            code = self._scan.end(event)
            if code == "":
                self.entered.emit(False)  # noqa: FBT003 - a signal has no keywords
            else:
                self._end_scan(code)
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            self._scan.take(event)
            super().keyPressEvent(event)

    def _end_scan(self, code: str | None) -> None:
        """Have a code looked for and worked; None is the rest of its end."""
        if code is None:
            return
        text = self.text()
        if text != code and text.endswith(code) and self._scan.apart:
            self.setText(code)
            self.typed.emit(code)
        self.entered.emit(True)  # noqa: FBT003 - a signal has no keywords

"""The field in which somebody is looked for in the list of customers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from desktop.ui.widgets.text_field import TextField

_LONGEST = 200
_EDGE = 20
"""The margin beside the text, by the style sheet."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class CustomerSearch(TextField):
    """Finds as the till's own field does; Esc clears it, and in an empty one is for the office.

    Signals:
        typed(text): what to look for is another.
        moved(steps): up or down in the list.
        entered(): Enter.
        escaped(): Esc, with something to clear.
    """

    typed = Signal(str)
    moved = Signal(int)
    entered = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hint = ""
        self.setObjectName("search")
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(self.tr("Find a customer by name or phone"))
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self.textEdited.connect(self.typed)

    def set_hint(self, hint: str) -> None:
        """Say what it looks through, while nothing is typed, as far as there is room for it."""
        self._hint = hint
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        room = self.width() - 2 * _EDGE
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= room
        self.setPlaceholderText(self._hint if fits else self.tr("Search"))

    def take(self, event: QKeyEvent) -> None:
        """Take a key that was pressed elsewhere: the focus comes here, what stood here goes."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.keyPressEvent(event)

    def empty(self) -> None:
        """Remove what was typed, and tell nobody."""
        self.setText("")  # unlike clear(), this leaves nothing to be taken back

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hand Up, Down and Enter to the list."""
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.escaped.emit()
        else:
            event.ignore()

"""A line for words of a person's own, in which a scanner's code leaves nothing behind."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from desktop.ui.widgets.quick_line import EscLineEdit
from desktop.ui.widgets.scan import Scan


class WordLine(EscLineEdit):
    """A field to type words in; a code that a scanner sends is no word, and is gone at its end.

    It is somebody's number or card, and would be kept of the wrong person.
    """

    def __init__(self) -> None:
        super().__init__()
        self._scan = Scan()

    def word(self) -> str:
        """Return what was typed by hand."""
        self._drop(self._scan.unended)
        return self.text()

    def event(self, event: QEvent) -> bool:
        """Have the Tab that ends a code leave the focus here."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self._ends_code(event)
        ):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell a scanner's Enter from one by hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._ends_code(event):
                event.accept()
                return
        else:
            self._scan.take(event)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leave no code behind that did not end."""
        self._drop(self._scan.unended)
        super().focusOutEvent(event)

    def _ends_code(self, event: QKeyEvent) -> bool:
        code = self._scan.end(event)
        self._drop(code or "")
        return code != ""

    def _drop(self, code: str) -> None:
        if code and self.text().endswith(code):
            self.setText(self.text().removesuffix(code))

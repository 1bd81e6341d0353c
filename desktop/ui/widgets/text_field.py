"""A field to type in that knows when Ctrl+Z is not its own."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class TextField(QLineEdit):
    """A line to type in; Ctrl+Z takes back what was typed here, else it is for the last act."""

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where there is no typing to take back."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return True
        return super().event(event)

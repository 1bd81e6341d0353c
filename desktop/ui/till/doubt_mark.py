"""The two buttons that say that a line is wrong: one beside it, and one that comes over its end."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.press_button import LINK, PLAIN, PressButton


class WrongButton(PressButton):
    """The button beside a line; the keyboard reaches it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, LINK, parent)


class DoubtMark(PressButton):
    """The one button that comes over the end of a line; it never takes the focus.

    Signals:
        came(), left(): the pointer is on it, or no more.
    """

    came = Signal()
    left = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, PLAIN, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Stay while the pointer is here."""
        super().enterEvent(event)
        self.came.emit()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Go when the pointer has gone."""
        super().leaveEvent(event)
        self.left.emit()

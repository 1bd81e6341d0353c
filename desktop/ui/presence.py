"""Whether somebody is there: notices a quiet till, and the second half of a double click."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_SIGNS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
        QEvent.Type.Drop,
    }
)
_SAME_PLACE = 8


class Presence(QObject):
    """Watches what comes in to the whole program, and takes nothing but one thing away.

    A press on ``guarded`` at the very place of the press before, within the time of a double
    click, is swallowed: what was pressed first made the guarded line appear under the pointer.

    Signals:
        gone(): nobody has touched anything for the time that was set.
    """

    gone = Signal()

    def __init__(self, app: QApplication, guarded: QWidget, *, after_s: int) -> None:
        super().__init__()
        self._app = app
        self._guarded = guarded
        self._last_place = QPoint(-1000, -1000)
        self._last_time = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.gone)
        self._after_s = after_s
        app.installEventFilter(self)
        self._restart()

    def set_after(self, after_s: int) -> None:
        """Wait so many seconds from now on; 0: nobody is ever taken to be gone."""
        self._after_s = after_s
        self._timer.stop()
        self._restart()

    def close(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice a sign of somebody."""
        if event.type() in _SIGNS:
            self._restart()
            if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
                return self._is_second_half(watched, event)
        return False

    def _is_second_half(self, watched: QWidget, event: QMouseEvent) -> bool:
        place, time = event.globalPosition().toPoint(), event.timestamp()
        near = (place - self._last_place).manhattanLength() <= _SAME_PLACE
        soon = 0 <= time - self._last_time <= self._app.doubleClickInterval()
        self._last_place, self._last_time = place, time
        return near and soon and self._guarded.isAncestorOf(watched)

    def _restart(self) -> None:
        if self._after_s > 0:
            self._timer.start(self._after_s * 1000)

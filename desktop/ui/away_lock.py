"""Notices that nobody has touched the office for some minutes."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SIGNS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
    }
)
_MS = 1000


class AwayLock(QObject):
    """Counts the time since the last sign in the office; signs at the till are none.

    Signals:
        gone(): the time is over.
    """

    gone = Signal()

    def __init__(self, app: QApplication, *, after_s: int) -> None:
        super().__init__()
        self._app = app
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(max(1, after_s) * _MS)
        self._timer.timeout.connect(self.stop)
        self._timer.timeout.connect(self.gone)
        self._watching = False

    @property
    def is_counting(self) -> bool:
        """Whether the office will be locked by itself."""
        return self._timer.isActive()

    @property
    def after_s(self) -> int:
        """After how many seconds it is locked."""
        return self._timer.interval() // _MS

    def set_after(self, seconds: int) -> None:
        """Wait so long from now on."""
        self._timer.setInterval(max(1, seconds) * _MS)

    def watch(self) -> None:
        """Begin to count; each sign begins it anew."""
        if not self._watching:
            self._watching = True
            self._app.installEventFilter(self)
        self._timer.start()

    def look_away(self) -> None:
        """Go on counting, whatever is touched now: the office is open, and behind the till."""
        if self._watching:
            self._watching = False
            self._app.removeEventFilter(self)

    def stop(self) -> None:
        """Count no longer."""
        self.look_away()
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's name and signature
        """Notice a sign of somebody; nothing is taken away."""
        if event.type() in _SIGNS and self._timer.isActive():
            self._timer.start()
        return False

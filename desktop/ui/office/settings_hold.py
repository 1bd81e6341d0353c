"""What has the keyboard's focus stays where it is on the screen when the size of text changes."""

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from desktop.ui.theme.theme import Theme

_STILL = 2
"""Turns of the event loop in which nothing moved: the first may come before the layouts are asked.
"""

_Stand = tuple[int, int, int]


class HeldPlace(QObject):
    """Scrolls an area while it is laid out anew, so that the part in use does not run away.

    It ends when the page has found its heights, or when that part goes away.
    """

    def __init__(self, area: QScrollArea, theme: Theme) -> None:
        super().__init__(area)
        self._area = area
        self._held: QWidget | None = None
        self._top = 0
        self._stood: _Stand = (0, 0, 0)
        self._still = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        area.verticalScrollBar().rangeChanged.connect(self._restore)
        theme.changing.connect(self._hold)

    @property
    def is_holding(self) -> bool:
        """Whether the page may still be finding its heights."""
        return self._held is not None

    @Slot()
    def _hold(self) -> None:
        """Keep where it is before anything moves."""
        held = self._in_use()
        if held is not None:
            self._held, self._top = held, self._place(held)
            self._stood, self._still = self._stand(held), 0
            self._timer.start()

    def _in_use(self) -> QWidget | None:
        """Return what has the focus, or what stands in the middle where that is out of sight."""
        inside, focused = self._area.widget(), QApplication.focusWidget()
        high = self._area.viewport().height()
        if inside is None:
            return None
        inner = focused is not None and inside.isAncestorOf(focused)
        if focused is not None and inner and 0 <= self._place(focused) < high:
            return focused
        middle = QPoint(self._area.viewport().width() // 4, high // 2)
        return inside.childAt(inside.mapFrom(self._area.viewport(), middle))

    @Slot()
    def _turn(self) -> None:
        self._restore()
        held = self._held
        if held is not None:
            stands = self._stand(held)
            self._still = self._still + 1 if stands == self._stood else 0
            self._stood = stands
        if held is None or self._still >= _STILL:
            self._timer.stop()
            self._held = None

    @Slot()
    def _restore(self) -> None:
        held = self._held
        if held is None:
            return
        if not isValid(held) or not self._area.isAncestorOf(held):
            self._held = None
            return
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + self._place(held) - self._top)

    def _place(self, widget: QWidget) -> int:
        return widget.mapTo(self._area, QPoint(0, 0)).y()

    def _stand(self, held: QWidget) -> _Stand:
        """Return how far the page scrolls, how high the part in use is, and where it stands."""
        bar = self._area.verticalScrollBar()
        return bar.maximum(), held.height(), bar.value() + self._place(held)

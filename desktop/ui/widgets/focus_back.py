"""Where the focus was before it came to a control that goes away once it is pressed."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusBack(QObject):
    """Remembers what had the focus last outside of some place of the same window."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._last: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    @property
    def inside(self) -> bool:
        """Whether the place has the focus now."""
        focused = QApplication.focusWidget()
        return focused is not None and self._has(focused)

    def give_back(self) -> bool:
        """Put the focus where it was before, if that can still have it; say whether it could."""
        last = self._last
        able = last is not None and isValid(last) and last.isVisible() and last.isEnabled()
        if able and last is not None:
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        return able

    def _has(self, widget: QWidget) -> bool:
        return widget is self._place or self._place.isAncestorOf(widget)

    @Slot(QWidget, QWidget)
    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self._place.window() and not self._has(now):
            self._last = now

"""The scrolling part of a card: Tab goes through it as it stands, and what is in use stays put."""

from PySide6.QtCore import QEvent, QObject, QPoint, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.ui.widgets.slim_scroll import SlimScrollArea
from desktop.ui.widgets.tab_order import tab_on

_AROUND = 24


class EditorArea(SlimScrollArea):
    """Scrolls an editor whose fields come and go.

    When something above the field in use grows or shrinks, the page scrolls by as much: what is
    under the pointer or typed in stays where it is.
    """

    def __init__(self, editor: QWidget) -> None:
        self._editor = editor  # the scroll area asks its filter while it is made
        self._anchor: QWidget | None = None
        self._stood = 0
        super().__init__(editor)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._hold)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Go to the next field as it stands, and show it whole."""
        if not tab_on(self._editor, forward=forward):
            return super().focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
        if focused is not None and self._editor.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, _AROUND)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Scroll along when the editor was laid out anew."""
        done = super().eventFilter(watched, event)
        if watched is self._editor and event.type() is QEvent.Type.Resize:
            self._follow()
        return done

    @Slot(QWidget, QWidget)
    def _hold(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = now is not None and self._editor.isAncestorOf(now)
        self._anchor = now if inside else None
        self._stood = self._place()

    def _follow(self) -> None:
        moved = self._place() - self._stood
        self._stood += moved
        bar = self.verticalScrollBar()
        if moved:
            bar.setValue(bar.value() + moved)

    def _place(self) -> int:
        """Return how far below the editor's top the field in use stands."""
        anchor = self._anchor
        if anchor is None or not isValid(anchor) or not self._editor.isAncestorOf(anchor):
            return self._stood
        return anchor.mapTo(self._editor, QPoint()).y()

"""The scrolling part of a card: Tab goes through it as it stands, and shows where it is."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.widgets.slim_scroll import SlimScrollArea
from desktop.ui.widgets.tab_order import tab_on

_AROUND = 24


class EditorArea(SlimScrollArea):
    """Scrolls an editor whose fields come and go."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor)
        self._editor = editor

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Go to the next field as it stands, and show it whole."""
        if not tab_on(self._editor, forward=forward):
            return super().focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
        if focused is not None and self._editor.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, _AROUND)
        return True

"""The pages that stand beside the list: the customer, panels, reports; each made when needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.text import Text


class Side(QStackedWidget):
    """One page at a time, or a calm empty one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._empty = QWidget()
        text = self.tr("Type a name or a phone number, or choose somebody from the list.")
        hint = Text(theme, "body", "muted", text=text, wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self._empty)
        column.addStretch(2)
        column.addWidget(hint)
        column.addStretch(3)
        self.addWidget(self._empty)

    @property
    def page(self) -> QWidget | None:
        """The page now shown; None while it is the empty one."""
        current = self.currentWidget()
        return None if current is self._empty else current

    def show_page(self, page: QWidget | None) -> None:
        """Show a page, or the empty one."""
        wanted = self._empty if page is None else page
        if self.indexOf(wanted) < 0:
            self.addWidget(wanted)
        self.setCurrentWidget(wanted)

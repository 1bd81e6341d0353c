"""What stands over the list of those who may be known twice: how far the search for them is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from desktop.ui.office.twin_walk import TwinWatch
    from desktop.ui.theme.theme import Theme


class TwinBar(QWidget):
    """Stands over the list while it shows them: how far the search is, and where to go with them.

    Signals:
        compare_wanted(): see them side by side.
    """

    compare_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line = Text(theme, "reason", "muted", wrap=True)
        self.button = PressButton(self.tr("Compare them, pair by pair"), LINK)
        self.button.let_shorten()
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(buttons)
        self.button.clicked.connect(self._press)
        self.hide()

    def show_walk(self, walk: TwinWatch) -> None:
        """Say how far the search is; nothing where nobody wants it."""
        count = len(walk.people)
        if walk.looking:
            text = self.tr(
                "%n customer(s) so far who may be known twice. Looking on\N{HORIZONTAL ELLIPSIS}",
                "",
                count,
            )
        elif walk.more:
            text = self.tr("The first %n customer(s) who may be known twice.", "", count)
        else:
            text = self.tr("%n customer(s) who may be known twice.", "", count)
        self.line.setText(text)
        self.line.setVisible(walk.looking or walk.more)
        self.setVisible(walk.on and count > 0)

    @Slot()
    def _press(self) -> None:
        self.compare_wanted.emit()

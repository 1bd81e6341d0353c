"""A page with one card in its middle; it scrolls where the window is too low."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme


class MiddleArea(QScrollArea):
    """Holds the card a little above the middle, where one looks first."""

    def __init__(self, theme: Theme, card: QWidget) -> None:
        super().__init__()
        gap = theme.size("space_24")
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(gap, gap, gap, gap)
        column.addStretch(1)
        column.addWidget(card)
        column.addStretch(2)
        column.setAlignment(card, Qt.AlignmentFlag.AlignHCenter)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inner)

"""A page that scrolls with a slim handle and no arrows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_SHEET = """
QScrollBar:vertical { width: 10px; background: transparent; border: none; margin: 2px 0 2px 4px; }
QScrollBar::handle:vertical { background: palette(mid); border-radius: 3px; min-height: 48px; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
"""


class SlimScrollArea(QScrollArea):
    """Scrolls down only; what is inside is as wide as the area."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside.setObjectName("scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setStyleSheet(_SHEET)
        self.setWidget(inside)

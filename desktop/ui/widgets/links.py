"""Links in a line that wraps, their text under other text."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QStyle, QWidget

from desktop.ui.widgets.flow_layout import FlowLayout


class Links(QHBoxLayout):
    """Holds links in a widget of their own, which begins ``padding`` px before the edge.

    ``flow`` takes the links. It may not stand right within another layout: its items were found
    freed there, and the window ended.
    """

    def __init__(self, padding: int, *, gap: int = 8, row_gap: int = 8) -> None:
        super().__init__()
        self._padding = padding
        self._holder = QWidget()
        self.flow = FlowLayout(self._holder, gap=gap, row_gap=row_gap)
        self.addWidget(self._holder)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Begin before the edge, where the language begins; a layout has no negative margin."""
        direction = self._holder.layoutDirection()
        wider = rect.adjusted(-self._padding, 0, 0, 0)
        super().setGeometry(QStyle.visualRect(direction, rect, wider))

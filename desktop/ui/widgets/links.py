"""Links in a line that wraps, their text under other text."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.widgets.flow_layout import FlowLayout


class Links(QHBoxLayout):
    """Holds links in a widget of their own, which begins ``padding`` px before the edge.

    A flow layout right within another layout loses its items to the interpreter's clearing up.
    """

    def __init__(self, padding: int, *, gap: int = 8, row_gap: int = 8) -> None:
        super().__init__()
        self.setContentsMargins(-padding, 0, 0, 0)
        self._holder = QWidget()
        self.flow = FlowLayout(self._holder, gap=gap, row_gap=row_gap)
        self.addWidget(self._holder)

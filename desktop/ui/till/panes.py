"""Two panes side by side in a wide window, one of them in a narrow one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme

WIDE_FROM = 900
"""From so many px on both panes are seen."""
_LISTS, _SIDE = 2, 3


class Panes(QWidget):
    """Places the top, the lists, the side and what stands at the bottom.

    Narrow: top, then the lists or (while it is open) the side. Wide: top and lists in one column,
    the side in the other.

    Signals:
        wide_changed(bool): the window became wide or narrow.
    """

    wide_changed = Signal(bool)

    def __init__(self, theme: Theme, top: QWidget, lists: QWidget, side: QWidget) -> None:
        super().__init__()
        self._lists = lists
        self._side = side
        self._wide = False
        self._side_open = False
        margin, gap = theme.size("space_16"), theme.size("space_12")
        self._grid = QGridLayout()
        self._grid.setSpacing(gap)
        self._grid.addWidget(top, 0, 0)
        self._below = QVBoxLayout()
        self._below.addWidget(lists)
        self._below.addWidget(side)
        self._grid.addLayout(self._below, 1, 0)
        self._grid.setRowStretch(1, 1)
        self.bottom = QVBoxLayout()
        self.bottom.setSpacing(gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap)
        column.addLayout(self._grid, 1)
        column.addLayout(self.bottom)
        self._show()

    @property
    def wide(self) -> bool:
        """Whether both panes are seen."""
        return self._wide

    @property
    def side_open(self) -> bool:
        """Whether the side has something to show."""
        return self._side_open

    def open_side(self, open_: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Show the side, or the lists where there is room for one only."""
        self._side_open = open_
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Change between one and two panes."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE_FROM
        if wide != self._wide:
            self._wide = wide
            self._place()
            self.wide_changed.emit(wide)

    def _place(self) -> None:
        if self._wide:
            self._below.removeWidget(self._side)
            self._grid.addWidget(self._side, 0, 1, 2, 1)
        else:
            self._grid.removeWidget(self._side)
            self._below.addWidget(self._side)
        self._grid.setColumnStretch(0, _LISTS)
        self._grid.setColumnStretch(1, _SIDE if self._wide else 0)
        self._show()

    def _show(self) -> None:
        self._lists.setVisible(self._wide or not self._side_open)
        self._side.setVisible(self._wide or self._side_open)

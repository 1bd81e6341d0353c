"""The look and the keys that the office's lists of things in the shop have in common."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.ui.theme.theme import Theme

_MEASURED_ROWS = 50

Index = QModelIndex | QPersistentModelIndex


class SheetModel(QAbstractTableModel):
    """Rows of things at hand, under headings; the numbers (column ``right``) stand at the right."""

    def __init__(self, *, columns: int, right: int) -> None:
        super().__init__()
        self._columns = columns
        self._right = right

    def count(self) -> int:
        """Return how many rows are shown."""
        raise NotImplementedError

    def heading(self, column: int) -> str:
        """Return what stands over a column."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return how many rows there are."""
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return how many columns there are."""
        return 0 if parent.isValid() else self._columns

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the heading of a column."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.aligned(section)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.heading(section)

    def aligned(self, column: int) -> Qt.AlignmentFlag:
        """Return how a column stands."""
        side = Qt.AlignmentFlag.AlignRight if column == self._right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class SheetTable(QTableView):
    """Shows one thing a row; the current row is the one in the editor.

    One column (``wide``) takes the room that the others leave.
    """

    def __init__(self, theme: Theme, name: str, model: QAbstractTableModel, *, wide: int) -> None:
        super().__init__()
        self._theme = theme
        self._wide = wide
        self.setObjectName("list")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self._dress()
        theme.changed.connect(self._dress)

    def choose_row(self, row: int) -> bool:
        """Make a row current and show it; say whether there is one (-1: none)."""
        if row >= 0:
            index = self.model().index(row, self._wide)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return row >= 0

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the current row in sight where less is left of the list."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())

    @Slot()
    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.size("target"))

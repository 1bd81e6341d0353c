"""The list of items: a model with all rows at hand, and the table that shows them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QResizeEvent

from desktop.care.matching import fold
from desktop.domain.food import ALLERGENS
from desktop.domain.item_sheets import SoldItem
from desktop.ui.office.sheet_table import Index, SheetModel, SheetTable
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.plain_tip import plain_tip

NAME, ORDERS, KNOWN = range(3)
ANY = "\N{NULL}"
"""Stands for every category; no category can be called so."""

_WIDE_ROWS = 6
"""So many times as wide as a row is high, the list has room for all columns."""


class ItemModel(SheetModel):
    """Some thousand items, of which those that fit what is looked for are shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(columns=3, right=ORDERS)
        self._theme = theme
        self._all: tuple[tuple[str, SoldItem], ...] = ()
        self.shown: tuple[SoldItem, ...] = ()
        self._text, self._category = "", ANY

    def set_items(self, items: Sequence[SoldItem]) -> None:
        """Show these, as far as they fit."""
        self._all = tuple((_folded(each), each) for each in items)
        self._fit()

    def look_for(self, text: str, category: str) -> None:
        """Show what holds every word of a text and is of a category (``ANY``: of all)."""
        if (text, category) != (self._text, self._category):
            self._text, self._category = text, category
            self._fit()

    def row_of(self, label: str) -> int:
        """Return the row of an item, or -1."""
        found = (at for at, each in enumerate(self.shown) if each.sheet.label == label)
        return next(found, -1)

    def count(self) -> int:
        """Return how many are shown."""
        return len(self.shown)

    def heading(self, column: int) -> str:
        """Return what stands over a column."""
        return (self.tr("Item"), self.tr("Orders"), self.tr("Known"))[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what stands in a cell."""
        item = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text_of(item, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.aligned(index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME:
            return plain_tip(item.sheet.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            texts = (self._text_of(item, column) for column in range(self.columnCount()))
            return ", ".join(texts)
        if role == Qt.ItemDataRole.ForegroundRole and not item.sheet.in_stock:
            return QColor(self._theme.colour("muted"))
        return None

    def _text_of(self, item: SoldItem, column: int) -> str:
        sheet = item.sheet
        if column == ORDERS:
            return f"{item.orders:n}"
        if column == NAME:
            gone = self.tr("{item} \N{MIDDLE DOT} sold out")
            return sheet.name if sheet.in_stock else gone.format(item=sheet.name)
        left = len(sheet.unknown)
        if not left:
            return self.tr("all")
        if left == len(ALLERGENS):
            return self.tr("nothing")
        return self.tr("{known} of {all}").format(known=len(ALLERGENS) - left, all=len(ALLERGENS))

    def _fit(self) -> None:
        words = fold(self._text).split()
        self.beginResetModel()
        self.shown = tuple(
            each
            for folded, each in self._all
            if self._category in {ANY, each.sheet.category}
            and all(word in folded for word in words)
        )
        self.endResetModel()


class ItemTable(SheetTable):
    """Shows the items; the row that is current is the one in the editor.

    Signals:
        chosen(label): another row became current.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        items = ItemModel(theme)
        super().__init__(theme, name, items, wide=NAME)
        self.items = items
        self.selectionModel().currentRowChanged.connect(self._changed)

    @property
    def current(self) -> SoldItem | None:
        """The item of the current row."""
        index = self.currentIndex()
        return self.items.shown[index.row()] if index.isValid() else None

    def choose(self, label: str) -> bool:
        """Make the row of an item current; say whether it is shown."""
        return self.choose_row(self.items.row_of(label))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the names their room: in a narrow list what is known stands in the editor only."""
        super().resizeEvent(event)
        self.setColumnHidden(KNOWN, event.size().width() < _WIDE_ROWS * self._theme.size("row"))

    @Slot(QModelIndex, QModelIndex)
    def _changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.items.shown[now.row()].sheet.label)


def _folded(item: SoldItem) -> str:
    sheet = item.sheet
    return fold(" ".join((sheet.label, sheet.shown, sheet.category, *sheet.tags)))

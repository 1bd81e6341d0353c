"""The list of touches, by kind."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent

from desktop.domain.touch_book import TouchBook
from desktop.domain.touches import Kind, Touch
from desktop.ui.office.sheet_table import Index, SheetModel, SheetTable
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.money_text import amount_said
from desktop.ui.widgets.plain_tip import plain_tip
from desktop.ui.words_bundle import Words

WORDS, WHEN, COST, ON = range(4)
_WIDE_ROWS, _NARROW_ROWS = 9, 6
"""So many times as wide as a row is high, the list has room for all columns, for the cost."""


class TouchModel(SheetModel):
    """The touches under the names of their kinds; a name is a row that cannot be chosen."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(columns=4, right=COST)
        self._words = words
        self._theme = theme
        self._currency = ""
        self.rows: tuple[Kind | Touch, ...] = ()

    def set_book(self, book: TouchBook) -> None:
        """Show these."""
        self.beginResetModel()
        rows: list[Kind | Touch] = []
        for kind in Kind:
            of_kind = [each for each in book.touches if each.kind is kind]
            rows += [kind, *of_kind] if of_kind else []
        self.rows, self._currency = tuple(rows), book.currency
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of a touch, or -1."""
        rows = enumerate(self.rows)
        found = (at for at, each in rows if isinstance(each, Touch) and each.key == key)
        return next(found, -1)

    def touch(self, row: int) -> Touch | None:
        """Return the touch of a row; None for the name of a kind."""
        each = self.rows[row] if 0 <= row < len(self.rows) else None
        return each if isinstance(each, Touch) else None

    def count(self) -> int:
        """Return how many are shown."""
        return len(self.rows)

    def heading(self, column: int) -> str:
        """Return what stands over a column."""
        return (self.tr("What staff read"), self.tr("When"), self.tr("Cost"), self.tr("On"))[column]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let touches be chosen, and names of kinds not."""
        if self.touch(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what stands in a cell."""
        row = self.rows[index.row()]
        if isinstance(row, Kind):
            return self._heading(row, index.column(), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.aligned(index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WORDS:
            return plain_tip(self._words.touches.name(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            texts = (self._text(row, column) for column in range(self.columnCount()))
            return ", ".join(each for each in texts if each)
        if role == Qt.ItemDataRole.ForegroundRole and not (row.on and row.in_stock):
            return self._theme.colour("muted")
        return None

    def _heading(self, kind: Kind, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole and column == WORDS:
            return {
                Kind.WORDS: self.tr("Words"),
                Kind.FAVOUR: self.tr("Favours"),
                Kind.EXTRA: self.tr("Something extra"),
                Kind.RECOVERY: self.tr("Putting right"),
            }[kind]
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("heading")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour("muted")
        return None

    def _text(self, touch: Touch, column: int) -> str:
        if column == WORDS:
            return self._words.touches.prompt(touch)
        if column == COST:
            return amount_said(touch.cost, self._currency, QLocale()) if touch.cost else ""
        if column == ON:
            gone = self.tr("sold out")
            return (self.tr("on") if touch.in_stock else gone) if touch.on else self.tr("off")
        ranked = sorted(touch.occasions, key=lambda each: (-touch.occasions[each], each.value))
        if not ranked:
            return self.tr("never")
        first = self._words.why.occasion(ranked[0].value)
        more = self.tr("{occasion} +{count}")
        left = len(ranked) - 1
        return more.format(occasion=first, count=left) if left else first


class TouchTable(SheetTable):
    """Shows the touches; Space switches the current one on or off.

    Signals:
        chosen(key): another touch became current.
        switched(key, bool): it is to be on, or off.
    """

    chosen = Signal(str)
    switched = Signal(str, bool)

    def __init__(self, words: Words, theme: Theme, name: str) -> None:
        touches = TouchModel(words, theme)
        super().__init__(theme, name, touches, wide=WORDS)
        self.touches = touches
        self.selectionModel().currentRowChanged.connect(self._changed)

    def show_book(self, book: TouchBook) -> None:
        """Show these touches; none is current until one is chosen."""
        self.touches.set_book(book)
        self.clearSpans()
        for row, each in enumerate(self.touches.rows):
            if isinstance(each, Kind):
                self.setSpan(row, 0, 1, self.touches.columnCount())

    def choose(self, key: str) -> bool:
        """Make the row of a touch current; say whether there is one."""
        return self.choose_row(self.touches.row_of(key))

    def shown_keys(self) -> Sequence[str]:
        """Return the keys of the touches in their order."""
        return [each.key for each in self.touches.rows if isinstance(each, Touch)]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Switch with Space."""
        touch = self.touches.touch(self.currentIndex().row())
        if event.key() == Qt.Key.Key_Space and touch is not None:
            self.switched.emit(touch.key, not touch.on)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the words their room: in a narrow list the rest stands in the editor only."""
        super().resizeEvent(event)
        rows = event.size().width() / self._theme.size("row")
        self.setColumnHidden(WHEN, rows < _WIDE_ROWS)
        self.setColumnHidden(COST, rows < _NARROW_ROWS)

    @Slot(QModelIndex, QModelIndex)
    def _changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        touch = self.touches.touch(now.row()) if now.isValid() else None
        if touch is not None:
            self.chosen.emit(touch.key)

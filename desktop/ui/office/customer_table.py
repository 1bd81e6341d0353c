"""The table of customers: as many as the shop knows, chosen by keyboard, mouse or finger."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from desktop.domain.customer_list import Numbers, numbers_of
from desktop.ui.models.people_cells import COLUMNS, LAST, NAME, RHYTHM, VISITS
from desktop.ui.models.people_pages import PeoplePages
from desktop.ui.office.customer_table_header import SortHeader
from desktop.ui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

_KEPT = 2000
"""So many who are selected stay so when the list is sorted or filtered otherwise."""
_LETTERS = {VISITS: 8, LAST: 14, RHYTHM: 13}
_NAME_LETTERS = 15
_MORE = 10
_Command = QItemSelectionModel.SelectionFlag
_NO_KEYS = frozenset((Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab))


class FigureDelegate(QStyledItemDelegate):
    """Writes counts in figures of one width."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: Option, index: AnyIndex) -> None:  # noqa: N802 - Qt's name
        """Use the font of counts."""
        super().initStyleOption(option, index)
        option.font = self._theme.font("figure")


class CustomerTable(QTableView):
    """Keeps who is current and selected by who they are, not by where they stand.

    Signals:
        chosen(number): another customer became current.
        selected(count): so many are selected now.
        entered(): Enter.
        typed(event): a letter was typed, which is for the search.
    """

    chosen = Signal(int)
    selected = Signal(int)
    entered = Signal()
    typed = Signal(object)

    def __init__(self, theme: Theme, pages: PeoplePages) -> None:
        super().__init__()
        self._theme = theme
        self._pages = pages
        self._current = 0
        self._missing: set[int] = set()
        self._selected: set[int] = set()
        self._looked = 0
        self.header = SortHeader(theme)
        self.setObjectName("list")
        self.setAccessibleName(self.tr("Customers"))
        self.setModel(pages)
        self.setHorizontalHeader(self.header)
        # a heading asks row by row whether its whole column is selected: at a million, for seconds
        self.header.setSelectionModel(QItemSelectionModel(pages, self.header))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.setSectionResizeMode(COLUMNS.index(NAME), QHeaderView.ResizeMode.Stretch)
        self.setItemDelegateForColumn(COLUMNS.index(VISITS), FigureDelegate(theme, self))
        self.select_by_touch(on=False)
        self._dress()
        theme.changed.connect(self._dress)
        self.header.sort_wanted.connect(self._sort)
        self.header.left.connect(self.setFocus)
        pages.modelAboutToBeReset.connect(self._remember)
        pages.began.connect(self._begin)
        pages.grew.connect(self._find_missing)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    @property
    def current(self) -> int:
        """The number of the customer of the current row, 0 while there is none."""
        row = self.currentIndex().row()
        return self._pages.numbers[row] if 0 <= row < len(self._pages.numbers) else 0

    @property
    def count(self) -> int:
        """How many are selected."""
        return sum(bottom - top + 1 for top, bottom in self._ranges())

    @property
    def numbers(self) -> Numbers:
        """The numbers of those who are selected, in the list's order."""
        found = numbers_of()
        for top, bottom in self._ranges():
            found.extend(self._pages.numbers[top : bottom + 1])
        return found

    @property
    def by_touch(self) -> bool:
        """Whether each press selects one more or one less."""
        return self.selectionMode() is QAbstractItemView.SelectionMode.MultiSelection

    def choose(self, row: int) -> None:
        """Make a row current, if there is such a row, whatever keys are held meanwhile."""
        how = _Command.NoUpdate if self.by_touch else _Command.ClearAndSelect | _Command.Rows
        if 0 <= row < self._pages.rowCount():
            self.selectionModel().setCurrentIndex(self._pages.index(row, 0), how)

    def choose_number(self, number: int) -> bool:
        """Make a customer's row current; say whether they are listed."""
        row = self._pages.row_of(number)
        self.choose(row)
        return row >= 0

    def step(self, by: int) -> None:
        """Go up or down."""
        row = self.currentIndex().row()
        last = self._pages.rowCount() - 1
        self.choose(min(max(0, row + by), last) if row >= 0 else 0)

    def select_by_touch(self, *, on: bool) -> None:
        """Let each press select one more or one less, without any key; or as usual.

        It begins with nobody: whoever is only open was not selected by anybody.
        """
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.MultiSelection if on else modes.ExtendedSelection)
        if on and self.count == 1:
            self.clearSelection()

    def deselect(self) -> None:
        """Select nobody but the current one."""
        selection = self.selectionModel()
        row = self.currentIndex()
        if row.isValid():
            selection.select(row, _Command.ClearAndSelect | _Command.Rows)
        else:
            selection.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let letters go to the search, and Enter to the editor."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif not held and key not in _NO_KEYS and event.text().isprintable() and event.text():
            self.typed.emit(event)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and the last customer with Home and End, not along a row."""
        actions = QAbstractItemView.CursorAction
        last = self._pages.rowCount() - 1
        if action in {actions.MoveHome, actions.MoveEnd} and last >= 0:
            return self._pages.index(0 if action is actions.MoveHome else last, 0)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many columns as there is room for; the name never goes."""
        super().resizeEvent(event)
        self._fit()

    def _ranges(self) -> list[tuple[int, int]]:
        """Return the first and the last row of each run of selected rows, from the top."""
        selection = self.selectionModel().selection()
        runs = (selection.at(place) for place in range(selection.count()))
        return sorted((each.top(), each.bottom()) for each in runs)

    @Slot()
    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.size("target"))
        self._fit()

    def _fit(self) -> None:
        width, letter = 0, QFontMetrics(self._theme.font("body")).averageCharWidth()
        room = self.viewport().width() - _NAME_LETTERS * letter
        for column, letters in _LETTERS.items():
            width = letters * letter
            self.setColumnWidth(COLUMNS.index(column), width)
            room -= width
            self.setColumnHidden(COLUMNS.index(column), room < 0)
        if room > 0:
            self.setColumnWidth(COLUMNS.index(RHYTHM), width + min(room // 2, _MORE * letter))

    @Slot(int)
    def _sort(self, column: int) -> None:
        kind, question = COLUMNS[column], self._pages.question
        if kind.order is None:
            return
        again = kind.order is question.order
        down = not question.descending if again else kind.down_first
        ways = Qt.SortOrder
        self._pages.sort(column, ways.DescendingOrder if down else ways.AscendingOrder)

    @Slot()
    def _remember(self) -> None:
        """Keep who is current and selected: the rows are about to go."""
        current = self.current or self._current
        chosen = set(self.numbers) if self.count <= _KEPT else set()
        self._missing |= chosen | ({current} if current else set())
        self._selected |= chosen
        self._current = current

    @Slot()
    def _begin(self) -> None:
        self._looked = 0
        self.scrollToTop()
        self._find_missing()
        self.selected.emit(self.count)

    @Slot()
    def _find_missing(self) -> None:
        """Select and make current again who was, as soon as it is known where they stand."""
        numbers = self._pages.numbers
        if self._missing:
            rows = [
                row for row in range(self._looked, len(numbers)) if numbers[row] in self._missing
            ]
            for row in rows:
                self._missing.discard(numbers[row])
            self._take(rows)
        self._looked = len(numbers)
        if self._pages.whole:
            self._missing.clear()
            self._selected.clear()

    def _take(self, rows: list[int]) -> None:
        wanted, numbers = QItemSelection(), self._pages.numbers
        for row in rows:
            index = self._pages.index(row, 0)
            if not self.by_touch or numbers[row] in self._selected:
                wanted.select(index, index)
        if rows:
            selection = self.selectionModel()
            selection.select(wanted, _Command.Select | _Command.Rows)
            for row in rows:
                if numbers[row] == self._current:
                    selection.setCurrentIndex(self._pages.index(row, 0), _Command.NoUpdate)

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            number = self._pages.numbers[now.row()]
            if number != self._current:
                self._current = number
                self.chosen.emit(number)

    @Slot()
    def _selection_changed(self) -> None:
        self.selected.emit(self.count)

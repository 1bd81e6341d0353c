"""The office's customers as a model: it keeps their numbers and reads what is looked at."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from desktop.domain.customer_list import WINDOWS, ListQuestion, numbers_of
from desktop.ui.models.people_cells import COLUMNS, PeopleCells
from desktop.ui.models.people_moves import moves
from desktop.ui.models.people_rows import PAGE, PeopleRows

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.customer_list import ListPiece, ListPlace, ListRow, Numbers
    from desktop.domain.errors import UsualError
    from desktop.ui.models.people_service import Asking, ListService
    from desktop.ui.words_bundle import Words

ROW = Qt.ItemDataRole.UserRole
"""The ListRow of a row, or None until it is read."""
_QUIET_MS = 400
_WALK = "people-walk"

_NOWHERE = QModelIndex()
_AnyIndex = QModelIndex | QPersistentModelIndex


class PeoplePages(QAbstractTableModel):
    """Grows at its end while the list is walked; rows show a placeholder until they are read.

    Signals:
        began(): another list stands here; its first rows are there.
        grew(): more of the list is known, or all of it.
        troubled(UsualError): something could not be read.
    """

    began = Signal()
    grew = Signal()
    troubled = Signal(object)

    def __init__(
        self, asks: Asking, service: ListService, words: Words, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._asks = asks
        self._service = service
        self._cells = PeopleCells(words)
        self._question = ListQuestion()
        self._numbers = numbers_of()
        self._whole = self._walking = self._fresh = False
        self._anew: Numbers | None = None
        self._rows = rows = PeopleRows(asks, service, self)
        self._walk_soon = QTimer(self)
        self._walk_soon.setSingleShot(True)
        self._walk_soon.setInterval(_QUIET_MS)
        self._walk_soon.timeout.connect(self._walk_again)
        rows.read.connect(self._tell)
        rows.aged.connect(self._tell_all)
        rows.moved.connect(self._walk_soon.start)
        rows.troubled.connect(self.troubled)

    @property
    def question(self) -> ListQuestion:
        """What is listed."""
        return self._question

    @property
    def numbers(self) -> Numbers:
        """The numbers of all who are listed, as far as the list is known."""
        return self._numbers

    @property
    def whole(self) -> bool:
        """Whether all of the list is known."""
        return self._whole

    def set_today(self, today: date) -> None:
        """Say days as they are seen from this one."""
        if self._cells.today != today:
            self._cells.today = today
            self._tell_all()

    def ask(self, question: ListQuestion) -> None:
        """List others; those shown now stay until the first of the others are there."""
        self._walk_soon.stop()
        self._question = question
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self._whole, self._walking = False, True
        self._anew = None
        self._fresh = True
        self._look(None, 0)

    def follow(self, question: ListQuestion) -> None:
        """List the same, of which more is known now; who stays in it stays where they are."""
        if self._fresh:
            self.ask(question)
            return
        self._walk_soon.stop()
        self._question = question
        self._walk_again()

    def refresh(self) -> None:
        """Read anew what is looked at, and soon the whole list: something has changed."""
        self._rows.age()
        self._tell_all()
        self._walk_soon.start()

    def row_of(self, number: int) -> int:
        """Return where a customer stands, or -1."""
        try:
            return self._numbers.index(number)
        except ValueError:
            return -1

    def row_at(self, row: int) -> ListRow | None:
        """Return what is known of a row, or None until it is read."""
        return self._rows.get(self._numbers[row]) if 0 <= row < len(self._numbers) else None

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many customers are listed, as far as that is known."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column, and which way it is sorted for those who do not see it."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        return self._cells.heading(COLUMNS[section], self._question, role)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; a row that is not there yet is read."""
        if not index.isValid() or not 0 <= index.row() < len(self._numbers):
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._cells.alignment(column)
        if role not in self._cells.ROLES and role != ROW:
            return None
        row = self._seen(index.row())
        return row if role == ROW else self._cells.text(column, row, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, where it can be sorted by."""
        wanted = COLUMNS[column].order if 0 <= column < len(COLUMNS) else None
        down = order is Qt.SortOrder.DescendingOrder
        if wanted is not None and (wanted, down) != (
            self._question.order,
            self._question.descending,
        ):
            self.ask(replace(self._question, order=wanted, descending=down))

    def _seen(self, row: int) -> ListRow | None:
        """Return what is known of a row, and have it read where that is nothing or old."""
        number = self._numbers[row]
        if not self._rows.fresh(number):
            first = row - row % PAGE
            self._rows.want(self._numbers[first : first + PAGE], first)
        return self._rows.get(number)

    def _look(self, after: ListPlace | None, count: int) -> None:
        """Have the next piece of the list read; a list that is not asked for is dropped."""
        window = WINDOWS[min(count, len(WINDOWS) - 1)]
        rows = PAGE if after is None and self._anew is None else 0
        self._asks.read(
            partial(self._service.list_piece, self._question, after, window=window, rows=rows),
            partial(self._looked, after, count),
            failed=self._walk_failed,
            key=_WALK,
        )

    def _looked(self, after: ListPlace | None, count: int, piece: ListPiece) -> None:
        if self._anew is not None:
            self._anew.extend(piece.numbers)
            if piece.after is None:
                self._put(self._anew)
        elif after is None:
            self._begin(piece)
        else:
            self._append(piece.numbers)
        if piece.after is not None:
            self._look(piece.after, count + 1)
            self.grew.emit()
            return
        self._whole, self._walking, self._anew = True, False, None
        self.grew.emit()

    def _walk_failed(self, error: UsualError) -> None:
        self._walking, self._anew = False, None
        self.troubled.emit(error)

    def _begin(self, piece: ListPiece) -> None:
        self._fresh = False
        self.beginResetModel()
        self._numbers = piece.numbers[:]
        self._rows.want_no_more()
        self._rows.keep(piece.rows)
        self.endResetModel()
        self.began.emit()

    def _append(self, numbers: Numbers) -> None:
        if numbers:
            first = len(self._numbers)
            self.beginInsertRows(_NOWHERE, first, first + len(numbers) - 1)
            self._numbers.extend(numbers)
            self.endInsertRows()

    @Slot()
    def _walk_again(self) -> None:
        if self._walking and self._anew is None:
            self._walk_soon.start()
            return
        self._walking = True
        self._anew = numbers_of()
        self._look(None, 0)

    def _put(self, anew: Numbers) -> None:
        """Take another state of the same list; only what differs is moved."""
        gone, come = moves(self._numbers, anew)
        for first, last in gone:
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._numbers[first : last + 1]
            self.endRemoveRows()
        for first, last in come:
            self.beginInsertRows(_NOWHERE, first, last)
            self._numbers[first:first] = anew[first : last + 1]
            self.endInsertRows()

    @Slot(object)
    def _tell(self, places: dict[int, int]) -> None:
        """Tell that rows were read, where they stood when they were asked for."""
        rows = [
            row
            for number, row in places.items()
            if row < len(self._numbers) and self._numbers[row] == number
        ]
        if len(rows) < len(places):  # they stand elsewhere now
            self._tell_all()
        else:
            last = len(COLUMNS) - 1
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), last))

    @Slot()
    def _tell_all(self) -> None:
        if self._numbers:
            last = self.index(len(self._numbers) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

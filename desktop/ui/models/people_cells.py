"""What the cells of the office's list of customers say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt

from desktop.domain.customer_list import ListOrder
from desktop.domain.habits import Away
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from desktop.domain.customer_list import ListQuestion, ListRow
    from desktop.ui.words_bundle import Words

_WAITS = "\N{HORIZONTAL ELLIPSIS}"
_NOTHING = "\N{EM DASH}"
_UP, _DOWN = "\N{BLACK UP-POINTING SMALL TRIANGLE}", "\N{BLACK DOWN-POINTING SMALL TRIANGLE}"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: by what the list is sorted with it, and which way first."""

    name: str
    order: ListOrder | None = None
    down_first: bool = False


NAME = Column("name", ListOrder.NAME)
VISITS = Column("visits", ListOrder.VISITS, down_first=True)
LAST = Column("last", ListOrder.LAST, down_first=True)
RHYTHM = Column("rhythm")
COLUMNS = (NAME, VISITS, LAST, RHYTHM)


class PeopleCells(QObject):
    """Says cells in words; ``today`` is the day from which they are seen."""

    ROLES = frozenset(
        (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
    )

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.today: date | None = None

    def heading(self, column: Column, question: ListQuestion, role: int) -> object:
        """Return the name of a column, with how it is sorted where that is heard."""
        names = {
            NAME: self.tr("Name"),
            VISITS: self.tr("Visits"),
            LAST: self.tr("Last here"),
            RHYTHM: self.tr("Rhythm"),
        }
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if column.order is None or column.order is not question.order or question.text:
            return names[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{names[column]} {_DOWN if question.descending else _UP}"
        if question.descending:
            return self.tr("{column}, sorted, largest first").format(column=names[column])
        return self.tr("{column}, sorted, smallest first").format(column=names[column])

    def alignment(self, column: Column) -> int:
        """Return how a column is aligned: numbers end below each other."""
        side = Qt.AlignmentFlag.AlignTrailing if column is VISITS else Qt.AlignmentFlag.AlignLeading
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def text(self, column: Column, row: ListRow | None, role: int) -> str | None:
        """Return what a cell shows, says, or tells more of; a row that is not read yet waits."""
        if row is None:
            return _WAITS if role != Qt.ItemDataRole.ToolTipRole else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._more(column, row))
        if role == Qt.ItemDataRole.AccessibleTextRole and column is NAME:
            return ", ".join((row.name, *self._marks(row)))
        return self._cell(column, row)

    def _cell(self, column: Column, row: ListRow) -> str:
        if column is NAME:
            return row.name
        if column is VISITS:
            return _NOTHING if row.visits is None else QLocale().toString(row.visits)
        if column is LAST:
            if row.last_day is None or self.today is None:
                return _NOTHING if row.visits is None else self.tr("not yet")
            return self._words.dates.ago(row.last_day, self.today)
        if row.away is Away.LIST:
            return self.tr("drifting")
        return self._words.habits.rhythm_short(row.rhythm) if row.rhythm else _NOTHING

    def _more(self, column: Column, row: ListRow) -> str:
        if column is NAME:
            tags = (self.tr("Tags: {tags}").format(tags=", ".join(row.tags)),) if row.tags else ()
            return "\n".join((isolated(row.name), *self._marks(row), *tags))
        if column is VISITS and row.visits is None:
            return self.tr("Not counted yet")
        if column is LAST and row.last_day is not None and self.today is not None:
            return self._words.dates.weekday_day(row.last_day, self.today)
        if column is RHYTHM and row.rhythm is not None:
            return self._words.habits.rhythm(row.rhythm)
        return self._cell(column, row)

    def _marks(self, row: ListRow) -> tuple[str, ...]:
        found = []
        if row.problem:
            found.append(self.tr("open problem"))
        if row.must_nots:
            found.append(self.tr("%n must-not(s)", "", row.must_nots))
        return tuple(found)

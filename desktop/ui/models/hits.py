"""The results of a search as a model: hits, best first, and a last row that adds a customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.person_lines import KIND, LINES, PersonLines, RowKind

if TYPE_CHECKING:
    from desktop.domain.cards import Found, Hit
    from desktop.ui.models.hit_lines import HitLines
    from desktop.words.dates import DateWords

HIT = Qt.ItemDataRole.UserRole
"""The Hit of a row; None for the heading and for the row that adds."""

_NOWHERE = QModelIndex()
_AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Row:
    kind: RowKind
    text: str
    hit: Hit | None = None
    lines: PersonLines | None = None


class HitsModel(QAbstractListModel):
    """Is handed what was found and never asks for anything.

    People found by name or number come first; those found another way follow under a heading, which
    there is only when there are both. Rows that stay as they were are left alone, so that nothing
    is painted, scrolled or spoken anew without need.
    """

    def __init__(self, dates: DateWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dates = dates
        self._found: Found | None = None
        self._today: date | None = None
        self._discreet = False
        self._rows: list[_Row] = []

    @property
    def found(self) -> Found:
        """What is shown now."""
        from desktop.domain.cards import Found  # noqa: PLC0415 - not for the first paint

        return self._found or Found("")

    def show_found(self, found: Found, today: date) -> None:
        """Show what was found, on this business day."""
        self._found, self._today = found, today
        self._renew()

    def set_discreet(self, discreet: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Hide the wording of notes, tags, birthdays and addresses, or show it again."""
        self._discreet = discreet
        self._renew()

    def clear(self) -> None:
        """Show nothing."""
        self._found = None
        self._renew()

    def row_of(self, customer: str) -> int:
        """Return the row in which a customer stands, -1 for none."""
        for number, row in enumerate(self._rows):
            if row.hit is not None and row.hit.id == customer:
                return number
        return -1

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the hits, the heading and the row that adds; 0 while nothing was looked for."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        """Return that the heading cannot be chosen."""
        if index.isValid() and self._rows[index.row()].kind is RowKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says, what it stands for, and how it is spoken."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.lines.spoken if row.lines else row.text
        answers: dict[int, object] = {
            HIT: row.hit,
            LINES: row.lines,
            KIND: row.kind,
            Qt.ItemDataRole.DisplayRole: row.text,
        }
        return answers.get(role)

    @cached_property
    def _says(self) -> HitLines:
        from desktop.ui.models.hit_lines import HitLines  # noqa: PLC0415 - not for the first paint

        return HitLines(self._dates)

    def _renew(self) -> None:
        """Bring the rows up to date: the end is made longer or shorter, the rest told row by row.

        Headings may come and go between the same people, so that a row is only its place.
        """
        rows, shown = self._wanted(), self._rows
        if len(rows) < len(shown):
            self.beginRemoveRows(_NOWHERE, len(rows), len(shown) - 1)
            self._rows = shown[: len(rows)]
            self.endRemoveRows()
        elif len(rows) > len(shown):
            self.beginInsertRows(_NOWHERE, len(shown), len(rows) - 1)
            self._rows = shown + rows[len(shown) :]
            self.endInsertRows()
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                place = self.index(number, 0)
                self.dataChanged.emit(place, place)

    def _wanted(self) -> list[_Row]:
        found, today = self._found, self._today
        if found is None or today is None or not found.query.strip():
            return []
        from desktop.domain.cards import Way  # noqa: PLC0415 - not for the first paint

        rows: list[_Row] = []
        for hit in found.hits:
            by_name = hit.way in {Way.NAME, Way.LIKELY}
            if rows and not by_name and rows[-1].hit and rows[-1].hit.way is Way.NAME:
                rows.append(_Row(RowKind.HEADING, self.tr("Found another way")))
            lines = self._says.lines(hit, today, discreet=self._discreet)
            rows.append(_Row(RowKind.PERSON, lines.name, hit, lines))
        rows.append(_Row(RowKind.ADD, self._add_text(found)))
        return rows

    def _add_text(self, found: Found) -> str:
        typed = found.name or found.number or found.query.strip()
        return self.tr("Add “{typed}” as a new customer").format(typed=isolated(typed))

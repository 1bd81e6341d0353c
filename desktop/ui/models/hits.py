"""The results of a search as a model: hits, best first, and a last row that adds a customer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.person_lines import LINES, PersonLines

if TYPE_CHECKING:
    from desktop.domain.cards import Found, Hit, Span
    from desktop.words.dates import DateWords

HIT = Qt.ItemDataRole.UserRole
"""The Hit of a row; None for the row that adds."""

_NOWHERE = QModelIndex()
_DOT = " · "


class HitsModel(QAbstractListModel):
    """Is handed what was found and never asks for anything."""

    def __init__(self, dates: DateWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dates = dates
        self._found: Found | None = None
        self._lines: tuple[PersonLines, ...] = ()

    @property
    def found(self) -> Found:
        """What is shown now."""
        from desktop.domain.cards import Found  # noqa: PLC0415 - not for the first paint

        return self._found or Found("")

    def show_found(self, found: Found, today: date) -> None:
        """Show what was found, on this business day."""
        self.beginResetModel()
        self._found = found
        self._lines = tuple(self._lines_of(hit, today) for hit in found.hits)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._found, self._lines = None, ()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the hits and the row that adds; nothing while nothing was looked for."""
        if parent.isValid() or self._found is None or not self._found.query.strip():
            return 0
        return len(self._lines) + 1

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a row says, what it stands for, and how it is spoken."""
        found = self._found
        if found is None or not index.isValid() or index.row() >= self.rowCount():
            return None
        row = index.row()
        adds = row == len(self._lines)
        if role == HIT:
            return None if adds else found.hits[row]
        if role == LINES:
            return None if adds else self._lines[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._add_text(found) if adds else self._lines[row].name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._add_text(found) if adds else self._lines[row].spoken
        return None

    def _add_text(self, found: Found) -> str:
        typed = found.name or found.number or found.query.strip()
        return self.tr("Add “{typed}” as a new customer").format(typed=isolated(typed))

    def _lines_of(self, hit: Hit, today: date) -> PersonLines:
        from desktop.domain.cards import Closeness  # noqa: PLC0415 - not for the first paint

        parts: list[str] = []
        marks: tuple[Span, ...] = ()
        if hit.closeness is Closeness.NEAR:
            parts.append(self.tr("near match"))
        elif hit.closeness is Closeness.SOUND:
            parts.append(self.tr("sounds like"))
        if hit.ending:
            before = sum(len(part) + len(_DOT) for part in parts) + len("… ")
            marks = tuple((start + before, end + before) for start, end in hit.phone_marks)
            parts.append(f"… {hit.ending}")
        parts.append(self.tr("%n visit(s)", None, hit.visits))
        if hit.usual:
            parts.append(isolated(hit.usual))
        return PersonLines(
            name=hit.name,
            second=_DOT.join(parts),
            end=self._dates.ago(hit.last_day, today) if hit.last_day else "",
            name_marks=hit.name_marks,
            second_marks=marks,
        )

"""The history of a customer: what was done, newest first, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui.office.history_row import HistoryRow
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.history import HistoryEntry, HistoryPage
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words


class HistoryList(QWidget):
    """Acts, newest first, page by page.

    Signals:
        restore(act), take_back(act): as of a row.
        older(number): the acts before this one are wanted.
    """

    restore = Signal(str)
    take_back = Signal(str)
    older = Signal(int)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self._dressing = Dressing(theme, self)
        self._next = 0
        self.rows: list[HistoryRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._none = Text(theme, "reason", "muted", text=self.tr("Nothing was done here yet."))
        self.older_button = PressButton(self.tr("Older\N{HORIZONTAL ELLIPSIS}"), LINK)
        self.older_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(theme, "strong_reason", "muted", text=self.tr("History")))
        column.addWidget(self._none)
        column.addLayout(self._lines)
        column.addWidget(self.older_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setAccessibleName(self.tr("History"))
        self.older_button.clicked.connect(self._ask_older)

    def clear(self) -> None:
        """Show nothing."""
        self._drop(self.rows)
        self.rows = []
        self._next = 0
        self.older_button.hide()

    def show_page(self, page: HistoryPage, today: date) -> None:
        """Show the newest acts; rows that were there already stay as they are.

        Who worked a row that is not there any more goes on at the same act, or at the newest.
        """
        known = [row.entry for row in self.rows[: len(page.entries)]]
        if known == list(page.entries) and len(self.rows) >= len(page.entries):
            return
        before = self.rows
        focused = QApplication.focusWidget()
        held = next((row for row in before if focused and row.isAncestorOf(focused)), None)
        kept = {row.entry.id: row for row in before if row.entry in page.entries}
        self.rows = []
        for entry in page.entries:
            row = kept.get(entry.id) or self._row(entry, page, today)
            self._lines.insertWidget(len(self.rows), row)
            self.rows.append(row)
        if held is not None and held not in self.rows:
            self._focus(held.entry.id)
        self._drop([row for row in before if row not in self.rows])
        self._end(page)

    def add_page(self, page: HistoryPage, today: date) -> None:
        """Show older acts under those that are there."""
        for entry in page.entries:
            row = self._row(entry, page, today)
            self._lines.addWidget(row)
            self.rows.append(row)
        self._end(page)

    def _row(self, entry: HistoryEntry, page: HistoryPage, today: date) -> HistoryRow:
        row = HistoryRow(self._dressing, self._theme, self._words, entry, page, today)
        row.restore.connect(self.restore)
        row.take_back.connect(self.take_back)
        return row

    def _focus(self, act: str) -> None:
        """Put the focus on an act, or else on the newest that can be worked."""
        able = [row for row in self.rows if row.line.isEnabled()]
        there = next((row for row in able if row.entry.id == act), able[0] if able else None)
        if there is not None:
            there.show()
            there.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, rows: list[HistoryRow]) -> None:
        for row in rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()

    def _end(self, page: HistoryPage) -> None:
        self._next = page.older or 0
        self.older_button.setVisible(page.older is not None)
        self._none.setVisible(not self.rows)

    def _ask_older(self) -> None:
        self.older.emit(self._next)

"""The history of a customer: who did what when, with before and after on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.history import HistoryEntry, HistoryPage
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

_WHEN_LETTERS = 15


class HistoryRow(QWidget):
    """One act: a line to press, and under it what stood there before and after.

    Signals:
        restore(act): what stood there before is to be put back.
        take_back(act): the act is to be taken back.
    """

    restore = Signal(str)
    take_back = Signal(str)

    def __init__(
        self, theme: Theme, words: Words, entry: HistoryEntry, page: HistoryPage, today: date
    ) -> None:
        super().__init__()
        self.entry = entry
        self._theme = theme
        self._words = words
        self._page = page
        self._details: QWidget | None = None
        self.restore_button: PressButton | None = None
        self.take_button: PressButton | None = None
        when = Text(theme, "reason", "muted", text=words.history.when(entry, today))
        when.setMinimumWidth(when.fontMetrics().averageCharWidth() * _WHEN_LETTERS)
        when.setToolTip(words.history.moment(entry, today))
        said = words.history.what(entry, page.touches)
        undone = words.history.undone(entry)
        text = " \N{MIDDLE DOT} ".join(part for part in (said, undone) if part)
        self.line = PressButton(text, LINK)
        self.line.let_shorten()
        self.line.setCheckable(bool(entry.deltas))
        self.line.setEnabled(bool(entry.deltas))
        self.line.setAccessibleName(f"{when.text()}: {text}")
        if undone:
            font = self.line.font()
            font.setStrikeOut(True)
            self.line.setFont(font)
        top = QHBoxLayout()
        top.setSpacing(theme.size("space_8"))
        top.addWidget(when)
        top.addWidget(self.line)
        top.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self.line.clicked.connect(self._unfold)

    @property
    def details(self) -> str:
        """What is said of before and after, or "" while it is not shown."""
        if self._details is None or self._details.isHidden():
            return ""
        return "\n".join(each.text() for each in self._details.findChildren(Text))

    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        if self._details is None:
            self._details = self._make_details()
            self._column.addWidget(self._details)
        self._details.setVisible(on)

    def _make_details(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        gap = self._theme.size("space_16")
        column.setContentsMargins(gap, 0, 0, self._theme.size("space_8"))
        column.setSpacing(self._theme.size("space_4"))
        for each in self._words.history.details(self.entry, self._page.touches):
            heading = Text(self._theme, "strong_reason", "muted", text=each.what, wrap=True)
            before = self.tr("before: {text}").format(text=isolated(each.before))
            after = self.tr("after: {text}").format(text=isolated(each.after))
            column.addWidget(heading)
            column.addWidget(Text(self._theme, "reason", "text", text=before, wrap=True))
            column.addWidget(Text(self._theme, "reason", "text", text=after, wrap=True))
        if self.entry.restorable:
            self.restore_button = PressButton(self.tr("Restore this"), LINK)
            self.restore_button.setToolTip(self.tr("Puts back what stood there before"))
            self.restore_button.clicked.connect(self._restore)
            column.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignLeading)
        elif self.entry.own and not self.entry.undone_by and not self.entry.file:
            self.take_button = PressButton(self.tr("Take this back"), LINK)
            self.take_button.clicked.connect(self._take_back)
            column.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignLeading)
        return inside

    def _restore(self) -> None:
        self.restore.emit(self.entry.id)

    def _take_back(self) -> None:
        self.take_back.emit(self.entry.id)


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
        for row in self.rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.rows = []
        self._next = 0
        self.older_button.hide()

    def show_page(self, page: HistoryPage, today: date) -> None:
        """Show the newest acts; rows that were there already stay as they are."""
        known = [row.entry for row in self.rows[: len(page.entries)]]
        if known == list(page.entries) and len(self.rows) >= len(page.entries):
            return
        self.clear()
        self.add_page(page, today)

    def add_page(self, page: HistoryPage, today: date) -> None:
        """Show older acts under those that are there."""
        for entry in page.entries:
            row = HistoryRow(self._theme, self._words, entry, page, today)
            row.restore.connect(self.restore)
            row.take_back.connect(self.take_back)
            self._lines.addWidget(row)
            self.rows.append(row)
        self._next = page.older or 0
        self.older_button.setVisible(page.older is not None)
        self._none.setVisible(not self.rows)

    def _ask_older(self) -> None:
        self.older.emit(self._next)

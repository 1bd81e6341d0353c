"""What came of an import: the figures, every row that was left out and why, and Undo."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.till import ImportReport
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.side_page import SidePage
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

_MOST = 500
"""More lines than anybody reads; the rest are counted."""


class ImportPanel(SidePage):
    """The report of the last import.

    Signals:
        undo_all(acts): take the whole import back.
        closed(): enough read.
    """

    undo_all = Signal(object)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(theme, self.tr("Brought in from your till"))
        self._words = words
        self._theme = theme
        self._report = ImportReport()
        self._lines = QWidget()
        self.card.column.addWidget(self._lines)
        self.undo = PressButton(self.tr("Undo this import"))
        self.undo.clicked.connect(self._undo)
        self.buttons.insertWidget(0, self.undo, 1)

    @property
    def shown_lines(self) -> tuple[str, ...]:
        """Every line of the report."""
        return tuple(text.text() for text in self._lines.findChildren(Text))

    def show_report(self, report: ImportReport) -> None:
        """Show what came of an import."""
        self._report = report
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size("space_8"))
        for line in self._words.imports.summary(report):
            column.addWidget(Text(self._theme, "body", text=line, wrap=True))
        for problem in report.problems[:_MOST]:
            # the folder is known to whoever chose the file, and too long for a till
            line = self._words.imports.located(replace(problem, file=Path(problem.file).name))
            column.addWidget(Text(self._theme, "reason", "muted", text=line, wrap=True))
        more = len(report.problems) - _MOST
        if more > 0:
            line = self.tr("and %n more", None, more)
            column.addWidget(Text(self._theme, "reason", "muted", text=line))
        self.card.column.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh
        self.undo.setVisible(bool(report.acts))
        self.undo.setEnabled(True)

    @Slot()
    def _undo(self) -> None:
        self.undo.setEnabled(False)
        self.undo_all.emit(self._report.acts)
        self.closed.emit()

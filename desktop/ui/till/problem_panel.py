"""Problems come first: what went wrong for this customer and is not yet put right."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.touches import Problem
from desktop.ui.theme.theme import Theme
from desktop.ui.till.moments import Moments
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.press_button import PLAIN, PressButton
from desktop.ui.words_bundle import Words

_BETWEEN = "  \N{MIDDLE DOT}  "


class ProblemPanel(QFrame):
    """The open problems, each with the button that closes it. Hidden while there is none.

    Signals:
        put_right(str): the problem with this id has been put right.
    """

    put_right = Signal(str)

    def __init__(
        self, words: Words, theme: Theme, moments: Moments, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("touch")
        self._words = words
        self._moments = moments
        self._dressing = Dressing(theme, self)
        self._discreet = False
        self.rows: list[ProblemRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._dressing.label("heading", "link", text=self.tr("Make it right")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        self.hide()

    def show_problems(self, problems: Sequence[Problem], today: date) -> None:
        """Show what is open, oldest first."""
        for row in self.rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.rows = []
        for problem in problems:
            if problem.closed_at is not None:
                continue
            day = self._words.dates.day(problem.opened_day, today)
            row = ProblemRow(problem, day, self._dressing)
            row.put_right.connect(self.put_right)
            self._rows.addWidget(row)
            row.show()
            self.rows.append(row)
        self._place()

    def set_discreet(self, *, on: bool) -> None:
        """Hide what went wrong, since the customer may see the screen."""
        self._discreet = on
        self._place()

    def _place(self) -> None:
        self.setVisible(bool(self.rows) and not self._discreet)


class ProblemRow(QWidget):
    """One open problem.

    Signals:
        put_right(str): its button was pressed; carries the problem's id.
    """

    put_right = Signal(str)

    def __init__(self, problem: Problem, day: str, dressing: Dressing) -> None:
        super().__init__()
        self._id = problem.id
        self.text = dressing.label("strong", text=problem.text, lines=4)
        by = _BETWEEN.join(each for each in (isolated(problem.opened_by), day) if each)
        self.by = dressing.label("reason", "muted", text=by)
        self.button = PressButton(self.tr("Put right"), PLAIN)
        self.button.setAccessibleName(
            self.tr("Put right: %1").replace("%1", isolated(problem.text))
        )
        what = QVBoxLayout()
        what.setSpacing(2)
        what.addWidget(self.text)
        what.addWidget(self.by)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(what, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._put_right)

    def _put_right(self) -> None:
        self.put_right.emit(self._id)

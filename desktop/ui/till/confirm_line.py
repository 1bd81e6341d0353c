"""What is asked again: how it is after a problem was put right, and whether a fact still holds."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.ageing import Aged, AgesKind
from desktop.domain.touches import Problem
from desktop.ui.theme.theme import Theme
from desktop.ui.till.moments import Moments
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import LINK, PLAIN, PressButton
from desktop.ui.words_bundle import Words


class AskedLine(QFrame):
    """How it is now, after a problem was put right: asked once. Hidden while there is nothing.

    Signals (each with the problem's id):
        fine_now(str), not_yet(str), not_asked(str): the three answers, equally easy.
    """

    fine_now = Signal(str)
    not_yet = Signal(str)
    not_asked = Signal(str)

    def __init__(
        self, words: Words, theme: Theme, moments: Moments, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._words = words
        self._moments = moments
        self._problem = ""
        self._discreet = False
        dressing = Dressing(theme, self)
        self.question = dressing.label("body", lines=3)
        self.fine = PressButton(self.tr("Fine now"), PLAIN)
        self.again = PressButton(self.tr("Not yet"), PLAIN)
        self.leave = PressButton(self.tr("Do not ask"), LINK)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addWidget(self.question)
        column.addWidget(_row(self.fine, self.again, self.leave))
        self.fine.clicked.connect(lambda: self.fine_now.emit(self._problem))
        self.again.clicked.connect(lambda: self.not_yet.emit(self._problem))
        self.leave.clicked.connect(lambda: self.not_asked.emit(self._problem))
        self.hide()

    def show_problem(self, problem: Problem | None, today: date) -> None:
        """Ask about this problem, or about none."""
        self._problem = problem.id if problem is not None else ""
        if problem is not None and problem.closed_at is not None:
            day = self._words.dates.day(self._moments.day(problem.closed_at), today)
            said = self.tr("Last time: {problem} - put right {day}. How is it now?").format(
                problem=isolated(problem.text), day=day
            )
            self.question.setText(said)
            for button in (self.fine, self.again, self.leave):
                button.setAccessibleDescription(said)
        self._place()

    def set_discreet(self, *, on: bool) -> None:
        """Hide what went wrong, since the customer may see the screen."""
        self._discreet = on
        self._place()

    def _place(self) -> None:
        self.setVisible(bool(self._problem) and not self._discreet)


class AgedLine(QWidget):
    """One fact whose date has passed: *Still true?* with the two answers.

    A must-not is only confirmed here; to take it away the cashier opens the editor.

    Signals:
        keep(kind, id), drop(kind, id): the answer. edit_wanted(): a must-not is to be changed.
    """

    keep = Signal(object, str)
    drop = Signal(object, str)
    edit_wanted = Signal()

    def __init__(self, aged: Aged, question: str, dressing: Dressing) -> None:
        super().__init__()
        self.aged = aged
        self.question = dressing.label("reason", "muted", text=question, lines=3)
        self.yes = PressButton(self.tr("Yes"), PLAIN)
        last = self.tr("Change…") if aged.kind is AgesKind.MUST_NOT else self.tr("No longer")
        self.no = PressButton(last, PLAIN)
        for button in (self.yes, self.no):
            button.setAccessibleName(f"{button.text()}: {question} {isolated(aged.text)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.question)
        column.addWidget(_row(self.yes, self.no))
        self.yes.clicked.connect(self._keep)
        self.no.clicked.connect(self._drop)

    def _keep(self) -> None:
        self.keep.emit(self.aged.kind, self.aged.id)

    def _drop(self) -> None:
        if self.aged.kind is AgesKind.MUST_NOT:
            self.edit_wanted.emit()
        else:
            self.drop.emit(self.aged.kind, self.aged.id)


class ConfirmPanel(QFrame):
    """Facts to be confirmed that stand nowhere else on the page: one at a time, must-nots first.

    Signals:
        keep(kind, id), drop(kind, id): the answer. edit_wanted(): a must-not is to be changed.
    """

    keep = Signal(object, str)
    drop = Signal(object, str)
    edit_wanted = Signal()

    def __init__(
        self,
        words: Words,
        theme: Theme,
        naming: Callable[[Aged], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._words = words
        self._naming = naming
        self._discreet = False
        self._dressing = Dressing(theme, self)
        self.line: AgedLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 10)
        self.hide()

    def show_aged(self, facts: Sequence[Aged], today: date) -> None:
        """Ask about the first of these."""
        if self.line is not None:
            self.line.hide()
            self.line.setParent(None)
            self.line.deleteLater()
            self.line = None
        for aged in facts[:1]:
            day = self._words.dates.day(aged.recorded, today)
            said = self._sentence(aged).format(fact=isolated(self._naming(aged)), day=day)
            line = AgedLine(aged, said, self._dressing)
            line.keep.connect(self.keep)
            line.drop.connect(self.drop)
            line.edit_wanted.connect(self.edit_wanted)
            self._column.addWidget(line)
            line.show()
            self.line = line
        self._place()

    def set_discreet(self, *, on: bool) -> None:
        """Hide what the customer should not read."""
        self._discreet = on
        self._place()

    def _sentence(self, aged: Aged) -> str:
        if aged.kind is AgesKind.MUST_NOT:
            return self.tr("Confirm: {fact}? Recorded {day}.")
        return self.tr("Still true: {fact}? Recorded {day}.")

    def _place(self) -> None:
        self.setVisible(self.line is not None and not self._discreet)


def _row(*buttons: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=8, row_gap=4)
    for button in buttons:
        flow.addWidget(button)
    return row

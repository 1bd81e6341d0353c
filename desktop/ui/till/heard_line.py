"""What a jotted line seems to say; nothing of it is recorded before the cashier says so."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.hearing import Heard, Said
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import PLAIN, PressButton
from desktop.ui.words_bundle import Words


class HeardLine(QWidget):
    """One question at a time: *Record “sesame” as a must-not?* Hidden while there is none.

    Signals:
        kept(object): the cashier confirmed this one (a Heard).
        finished(): the last question was answered.
    """

    kept = Signal(object)
    finished = Signal()

    def __init__(self, words: Words, dressing: Dressing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._waiting: list[Heard] = []
        self.question = dressing.label("body", lines=3)
        self.yes = PressButton(self.tr("Record it"), PLAIN)
        self.no = PressButton(self.tr("No"), PLAIN)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        buttons = QWidget()
        answers.setContentsMargins(0, 0, 0, 0)
        buttons.setLayout(answers)
        flow = FlowLayout(self, gap=12)
        flow.addWidget(self.question)
        flow.addWidget(buttons)
        self.hide()
        self.yes.clicked.connect(self._keep)
        self.no.clicked.connect(self._drop)

    def show_heard(self, heards: Sequence[Heard]) -> None:
        """Ask about these, one after the other."""
        self._waiting = list(heards)
        self._ask()

    @property
    def waiting(self) -> tuple[Heard, ...]:
        """What has not been answered yet, the one asked now first."""
        return tuple(self._waiting)

    def _ask(self) -> None:
        had_focus = self.yes.hasFocus() or self.no.hasFocus()
        if not self._waiting:
            self.hide()
            if had_focus:
                self.finished.emit()
            return
        sentence = self._question(self._waiting[0])
        self.question.setText(sentence)
        self.yes.setAccessibleDescription(sentence)
        self.show()
        announce(self, sentence)
        if had_focus:
            self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _question(self, heard: Heard) -> str:
        asks = {
            Said.MUST_NOT: self.tr("Record “%1” as a must-not?"),
            Said.DIET: self.tr("Record “%1” as a diet?"),
            Said.LIKE: self.tr("Record “%1” as something they like?"),
            Said.DISLIKE: self.tr("Record “%1” as something they do not like?"),
        }
        return asks[heard.said].replace("%1", isolated(heard.word))

    def _keep(self) -> None:
        if self._waiting:
            heard = self._waiting.pop(0)
            self.kept.emit(heard)
            self._ask()

    def _drop(self) -> None:
        if self._waiting:
            self._waiting.pop(0)
            self._ask()

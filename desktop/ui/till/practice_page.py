"""Learn the regulars: one question at a time, its answer, and whether it was known."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.practice import Question, Recall, Round
from desktop.ui.theme.theme import Theme
from desktop.ui.till.practice_card import PracticeCard
from desktop.ui.widgets.press_button import LINK, PRIMARY, PressButton
from desktop.ui.widgets.side_page import SidePage
from desktop.ui.words_bundle import Words

SLOW_MS = 300
"""Questions that take longer are said to be on their way."""
_SHOWING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SAYING = {Qt.Key.Key_1: Recall.KNEW, Qt.Key.Key_2: Recall.NOT_YET}


class PracticePage(SidePage):
    """A calm page for a quiet hour: nothing is counted, and it may be left at any time.

    Space or Enter shows the answer, 1 and 2 say whether it was known, Ctrl+Z takes the last of
    these back. No button comes where another one was, so that a second press hits nothing.

    Signals:
        answered(object, object): a Question, and the Recall of it.
        taken_back(): the last answer is not to count.
        closed(): Close or Esc.
    """

    answered = Signal(object, object)
    taken_back = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(theme, self.tr("Learn the regulars"))
        self._round = Round()
        self._before: list[Round] = []
        self.asking = PracticeCard(words, theme)
        self.show_button = PressButton(self.tr("Show  Space"), PRIMARY)
        self.show_button.setAccessibleName(self.tr("Show the answer"))
        self.knew = PressButton(self.tr("Knew it  1"))
        self.knew.setAccessibleName(self.tr("Knew it"))
        self.not_yet = PressButton(self.tr("Not yet  2"))
        self.not_yet.setAccessibleName(self.tr("Not yet"))
        self.undo = PressButton(self.tr("Undo  Ctrl+Z"), LINK)
        self.undo.setAccessibleName(self.tr("Undo the last answer"))
        self._actions = QWidget()
        self._lay_out(theme.size("space_12"))
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._scroll)
        self.show_button.clicked.connect(self.show_answer)
        self.knew.clicked.connect(self._knew)
        self.not_yet.clicked.connect(self._not_yet)
        self.undo.clicked.connect(self.take_back)
        self._say("")

    @property
    def question(self) -> Question | None:
        """What is asked now."""
        return self._round.current

    def wait_for(self) -> None:
        """Show that questions are on their way."""
        self.clear()
        self._slow.start()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def show_round(self, asked: Round) -> None:
        """Begin a sitting."""
        self._slow.stop()
        self._before = []
        self._round = asked
        self._renew()

    def show_error(self, sentence: str) -> None:
        """Say why there are no questions."""
        self.clear()
        self._say(sentence)

    def clear(self) -> None:
        """Leave no name on the page."""
        self._slow.stop()
        self._before = []
        self._round = Round()
        self._say("")

    @Slot()
    def show_answer(self) -> None:
        """Show what is to be known."""
        if self.question is None or self.asking.shows_answer:
            return
        self.asking.show_answer()
        for button in (self.knew, self.not_yet):
            button.setEnabled(True)
        if self._has_focus():
            self.knew.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_button.hide()
        self._settled.start()

    @Slot()
    def take_back(self) -> None:
        """Go back to the question before, as if it had not been answered."""
        if self._before:
            self._round = self._before.pop()
            self.taken_back.emit()
            self._renew()

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Z for the last answer, while there is one."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and self._before
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Answer with 1 or 2, show with Space or Enter, take back with Ctrl+Z, close with Esc."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        recall = _SAYING.get(Qt.Key(event.key()))
        if self._before and event.matches(QKeySequence.StandardKey.Undo):
            self.take_back()
        elif recall is not None and self.asking.shows_answer and not held:
            self._answer(recall)
        elif event.key() in _SHOWING and self.question is not None and not held:
            self.show_answer()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, gap: int) -> None:
        self.card.column.addWidget(self.asking)
        actions = QVBoxLayout(self._actions)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(gap)
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(self.knew, 1)
        row.addWidget(self.not_yet, 1)
        actions.addWidget(self.show_button)
        actions.addLayout(row)
        self.buttons.insertWidget(0, self.undo)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)  # noqa: S101 - as the page that this one is made it
        whole.insertWidget(1, self._actions)

    def _renew(self) -> None:
        """Show the present question without its answer, or that there is none."""
        question = self.question
        if question is None:
            self._say(self._end())
            return
        had_focus = self._has_focus()
        self.asking.show_question(question)
        self._actions.show()
        self.show_button.show()
        if had_focus:
            self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in (self.knew, self.not_yet):
            button.setEnabled(False)
        self.undo.setVisible(bool(self._before))
        self._settled.start()

    def _end(self) -> str:
        if self._round.regulars:
            return self.tr(
                "That is all for now. What was hard comes back soon, and what you know much later."
            )
        return self.tr(
            "Regulars appear here once their visits say what they usually have. Bring in your"
            " till's sales, or record what people take with their visits."
        )

    def _say(self, text: str) -> None:
        """Say something instead of a question."""
        if self._has_focus():
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asking.show_text(text)
        self._actions.hide()
        self.undo.setVisible(bool(self._before))

    def _has_focus(self) -> bool:
        """Say whether the keys come here; a window on no display is never the active one."""
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _answer(self, recall: Recall) -> None:
        question = self.question
        if question is None or not self.asking.shows_answer:
            return
        self._before.append(self._round)
        self._round = self._round.after(recall)
        self.answered.emit(question, recall)
        self._renew()

    @Slot()
    def _knew(self) -> None:
        self._answer(Recall.KNEW)

    @Slot()
    def _not_yet(self) -> None:
        self._answer(Recall.NOT_YET)

    @Slot()
    def _scroll(self) -> None:
        """Bring the answer into sight, or the question, where large text leaves little room."""
        area = self.findChild(QScrollArea)
        if area is not None:
            wanted = self.asking.told if self.asking.shows_answer else self.asking.prompt
            area.ensureWidgetVisible(wanted, 0, self.card.column.spacing())

    @Slot()
    def _say_slow(self) -> None:
        self._say(self.tr("Looking…"))

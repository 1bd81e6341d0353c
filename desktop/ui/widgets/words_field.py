"""A set of words: quick choices to tick, own words to type, each to be taken away again."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.chip import PickChip, TakeChip
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.plain_tip import plain_tip
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.word_line import WordLine

_COMMA = ","
_TARGET = 48


@dataclass(frozen=True, slots=True)
class Word:
    """One word: what is saved, what it is known as among the choices, and what is shown."""

    value: str
    code: str = ""
    text: str = ""
    tip: str = field(default="", compare=False)
    """More about it, such as who said so."""

    @property
    def key(self) -> str:
        """What makes two words the same."""
        return (self.code or self.value).casefold()


class WordsField(QWidget):
    """Words that somebody ticks or types; Enter, a comma or leaving the field adds the typed one.

    Until then it is none of the words: Esc takes it away, and nothing has changed.

    folded: only the words are shown, with a button that opens the choices and the line.

    Signals:
        typed(): the person changed something.
        finished(): the field was left or a word added, ticked, taken away.
        left(): Esc, with nothing half typed.
    """

    typed = Signal()
    finished = Signal()
    left = Signal()

    def __init__(
        self,
        *,
        label: str,
        hint: str = "",
        choices: Sequence[Word] = (),
        folded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._foldable = folded
        self._open = not folded
        self._words: list[Word] = []
        self._choices = {choice.key: choice for choice in choices}
        self.picks: list[PickChip] = []
        self.takes: list[TakeChip] = []
        self.more: PressButton | None = None
        self._picks = QWidget()
        flow = FlowLayout(self._picks)
        for choice in choices:
            pick = PickChip(choice.key, choice.text or choice.value)
            pick.picked.connect(self._pick)
            flow.addWidget(pick)
            self.picks.append(pick)
        self._takes = QWidget()
        self._flow = FlowLayout(self._takes)
        self.field = WordLine()
        self.field.setObjectName("field")
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        above, below = (self._takes, self._picks) if folded else (self._picks, self._takes)
        for part in (above, below, self.field):
            column.addWidget(part)
        self._takes.hide()
        self.field.textEdited.connect(self._type)
        self.field.editingFinished.connect(self._finish)
        self.field.escaped.connect(self._escape)
        self._show()

    def fold(self) -> None:
        """Show only the words again, where that is how they are shown."""
        if self._foldable and self._open and not self.field.text():
            self._open = False
            self._show()

    def set_words(self, words: Sequence[Word]) -> None:
        """Show these words."""
        self._words = list(words)
        self._show()

    def words(self) -> tuple[Word, ...]:
        """Return the words in order; what is half typed is none of them yet."""
        return tuple(self._words)

    def values(self) -> tuple[str, ...]:
        """Return what would be saved, in order."""
        return tuple(word.value for word in self.words())

    def take_in(self) -> None:
        """Make what is half typed one of the words, as when the field is left."""
        new = self._new(self.field.word())
        self.field.setText("")
        if new:
            self._words += new
            self._show()
            self.typed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the focus to the field; as its proxy it would keep Tab from the choices."""
        target = self.field if self._open or self.more is None else self.more
        target.setFocus(event.reason())

    def _new(self, text: str) -> list[Word]:
        known = {word.key for word in self._words}
        found = []
        for part in text.split(_COMMA):
            value = " ".join(part.split())
            word = Word(value)
            named = {choice.text.casefold(): choice for choice in self._choices.values()}
            word = named.get(value.casefold(), word)
            if value and word.key not in known:
                known.add(word.key)
                found.append(word)
        return found

    def _type(self, text: str) -> None:
        if text.endswith(_COMMA):
            self.take_in()
        self.typed.emit()

    def _finish(self) -> None:
        self.take_in()
        self.finished.emit()

    def _escape(self) -> None:
        if self.field.text():
            self.field.setText("")
            self.typed.emit()
        elif self._foldable and self.more is not None:
            self.fold()
            self.more.setFocus()
        else:
            self.left.emit()

    def _pick(self, key: str, on: bool) -> None:  # noqa: FBT001 - the signature of the signal
        self._words = [word for word in self._words if word.key != key]
        if on:
            self._words.append(self._choices[key])
        self._changed()

    def _take(self, key: str) -> None:
        self._words = [word for word in self._words if word.key != key]
        self._changed()
        target = self.field if self._open or self.more is None else self.more
        target.setFocus()

    def _changed(self) -> None:
        self._show()
        self.typed.emit()
        self.finished.emit()

    def _show(self) -> None:
        self._picks.setVisible(self._open and bool(self.picks))
        self.field.setVisible(self._open)
        keys = {word.key for word in self._words}
        for pick in self.picks:
            pick.setChecked(pick.value in keys)
        self._flow.clear()
        self.takes = []
        for word in self._words:
            if word.key in self._choices and not self._foldable:
                continue
            take = TakeChip(word.key, word.text or word.value)
            take.setToolTip(plain_tip(word.tip))
            take.setAccessibleDescription(word.tip)
            take.taken.connect(self._take)
            self._flow.add(take)
            self.takes.append(take)
        self._show_more()
        self._takes.setVisible(bool(self.takes) or self.more is not None)
        self.updateGeometry()

    def _show_more(self) -> None:
        self.more = None
        if self._foldable:
            self.more = PressButton("+")
            self.more.setMinimumWidth(_TARGET)
            self.more.setCheckable(True)
            self.more.setChecked(self._open)
            self.more.setAccessibleName(self.tr("Add: {what}").format(what=self._label))
            self.more.setToolTip(self.more.accessibleName())
            self.more.clicked.connect(self._unfold)
            self._flow.add(self.more)

    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        self._open = on
        self._picks.setVisible(on and bool(self.picks))
        self.field.setVisible(on)
        if on:  # what is typed next is a word, never a press on one of the choices
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

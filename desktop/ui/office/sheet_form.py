"""What the editors that save by themselves have in common: their head, and what was not kept."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.office.item_saving import Draft
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.press_button import LINK, PLAIN, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField
from desktop.ui.words_bundle import Words

_TITLE_LINES, _LINES, _CLASH_LINES = 6, 4, 12
_PLENTY = QRect(0, 0, 2000, 2000)
"""Room for any word, as a label measures its text."""


class ClashLine(CardFrame):
    """Another till saved first: its values are shown, and what was typed here is kept.

    Signals:
        mine_wanted(), theirs_wanted(): which of the two stays.
    """

    mine_wanted = Signal()
    theirs_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tinted=True)
        self._text = Dressing(theme, self).label("body", "text", lines=_CLASH_LINES)
        self.mine_button = PressButton(self.tr("Take what I typed"), PLAIN)
        self.theirs_button = PressButton(self.tr("Leave theirs"), LINK)
        row = QHBoxLayout()
        row.addWidget(self.mine_button)
        row.addWidget(self.theirs_button)
        row.addStretch(1)
        self.column.addWidget(self._text)
        self.column.addLayout(row)
        self.mine_button.clicked.connect(self.mine_wanted)
        self.theirs_button.clicked.connect(self.theirs_wanted)
        self.hide()

    def show_clash(self, typed: str) -> None:
        """Say what was typed here and is not kept."""
        sentence = self.tr(
            "Another till changed the same meanwhile; what stands there now is shown. "
            "You typed: {typed}"
        )
        self._text.setText(sentence.format(typed=typed))
        self.show()


class SheetForm(QWidget):
    """What stands in the card beside a list; ``boxes`` by the name of the field in its sheet.

    Signals:
        typed(sheet): the person changed something.
        left(): a field was left: what was typed may be written.
        mine_wanted(), theirs_wanted(): after a clash, which of the two stays.
    """

    typed = Signal(object)
    left = Signal()
    mine_wanted = Signal()
    theirs_wanted = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        dressing = Dressing(theme, self)
        self.title = dressing.label("suggestion", "text", lines=_TITLE_LINES)
        self.state = Text(theme, "strong_reason", "ok")
        self.about = dressing.label("reason", "muted", lines=_LINES)
        self.clash = ClashLine(theme)
        self.boxes: Mapping[str, FieldBox] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, theme.size("space_4"), 0)
        self.column.setSpacing(theme.size("space_8"))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        self._keep_room()
        theme.changed.connect(self._keep_room)  # after the state has its new letters
        self.clash.mine_wanted.connect(self.mine_wanted)
        self.clash.theirs_wanted.connect(self.theirs_wanted)

    def sheet(self) -> object:
        """Return what stands in the fields."""
        raise NotImplementedError

    def take_in(self) -> None:
        """Take what is half typed as if its field had been left."""
        raise NotImplementedError

    @property
    def half_typed(self) -> bool:
        """Whether something stands in a field that cannot be meant, and so is nowhere kept."""
        return False

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside a field what is wrong with it; nothing is wrong with the others."""
        for name, box in self.boxes.items():
            box.refuse(sentence if name == field else "")

    def tell_draft(self, draft: Draft[Any], mine: str) -> None:
        """Say what is kept and what is not; ``mine`` is what was typed and clashed, or ""."""
        failed = draft.trouble is not None or draft.faulted
        self.state.setText(self._state(draft))
        self.state.set_colour("link" if failed else "ok")
        if mine:
            self.clash.show_clash(mine)
        else:
            self.clash.hide()
        trouble = draft.trouble
        field = str(trouble.params.get("field", "")) if trouble else ""
        self.refuse(field, self._words.troubles.sentence(trouble) if trouble else "")

    def _state(self, draft: Draft[Any]) -> str:
        if draft.trouble is not None or draft.faulted:
            return self.tr("Not saved")
        if draft.unsaved:
            return self.tr("Saving\N{HORIZONTAL ELLIPSIS}")
        return self.tr("Saved") if draft.kept else ""

    @Slot()
    def _keep_room(self) -> None:
        """Have room for every state, so that a long title does not wrap anew with each."""
        texts = (self.tr("Not saved"), self.tr("Saving\N{HORIZONTAL ELLIPSIS}"), self.tr("Saved"))
        metrics = self.state.fontMetrics()
        sizes = (metrics.boundingRect(_PLENTY, 0, each) for each in texts)
        self.state.setMinimumWidth(max(each.width() for each in sizes))

    @Slot()
    def _type(self) -> None:
        self.typed.emit(self.sheet())


def text_line() -> TextField:
    """Return a line to type in."""
    field = TextField()
    field.setObjectName("field")
    return field


def put_line(field: TextField, text: str, *, anew: bool) -> None:
    """Show a text; one that says the same already keeps its cursor."""
    if anew or " ".join(field.text().split()) != text:
        field.setText(text)
        field.setCursorPosition(0)

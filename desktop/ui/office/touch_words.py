"""A sentence of a touch as it is said now: the owner's, or the program's until there is one."""

from PySide6.QtGui import QFocusEvent

from desktop.domain.guards import is_blank
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.text_field import TextField

_LINES = 3


class SentenceLine(TextField):
    """Holds what is said now, to be written over.

    The program's own sentence stands in it like any other text, but counts as not written: to
    look at it, or to type it again, changes nothing. An empty field has it back when it is left.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("field")
        self._program = ""

    def written(self) -> str:
        """Return the owner's sentence; empty while the program's is said."""
        text = " ".join(self.text().split())
        return "" if text == self._program or is_blank(text) else text

    def show_sentence(self, written: str, program: str, *, anew: bool) -> None:
        """Show what is said; a text that says the same already keeps its cursor."""
        same = not anew and written == self.written()
        self._program = program
        self.setPlaceholderText(program)
        emptied = self.hasFocus() and not self.text().strip()
        if not same or not (written or emptied):
            self._put(written or program)

    def show_program(self, program: str) -> None:
        """Have another sentence of the program's where the owner wrote none."""
        self.show_sentence(self.written(), program, anew=False)

    def fill(self) -> None:
        """Show the program's sentence again where there is none."""
        if is_blank(self.text()):
            self._put(self._program)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Have no empty field where something is said."""
        super().focusOutEvent(event)
        self.fill()

    def _put(self, text: str) -> None:
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)


class SentenceBox(FieldBox):
    """The sentence under its name, and beneath it whose words they are."""

    def __init__(self, dressing: Dressing, title: str, line: SentenceLine, *, hint: str) -> None:
        super().__init__(dressing, title, line, hint=hint)
        self.note = dressing.label("reason", "muted", lines=_LINES)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.note)

    def tell(self, note: str) -> None:
        """Say whose words they are."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        if not self.error.text:
            self.field.setAccessibleDescription(note)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, or whose words they are."""
        super().refuse(sentence)
        self.field.setAccessibleDescription(sentence or self.note.text())

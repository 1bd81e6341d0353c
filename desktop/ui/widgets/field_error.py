"""The sentence beside a field whose text could not be kept."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.dressing import Dressing

_LINES = 4


class FieldError(QWidget):
    """Says what is wrong with a field; hidden while nothing is. Told to a screen reader at once."""

    def __init__(self, dressing: Dressing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = dressing.label("strong_reason", "link", lines=_LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 0)
        column.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Show a sentence, or nothing when it is empty."""
        self._label.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

"""One line to write something down in, saved with Enter."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_error import FieldError
from desktop.ui.widgets.press_button import PLAIN, PressButton
from desktop.ui.widgets.text_field import TextField

_LONGEST = 2000


class QuickLine(QWidget):
    """A field with an optional button and room for an error under it.

    What was written stays until ``kept`` says that it is safe; Esc leaves without losing it.

    Signals:
        submitted(str): Enter or the button, with the trimmed text; never empty.
        left(): Esc.
        changed(str): the person typed.
    """

    submitted = Signal(str)
    left = Signal()
    changed = Signal(str)

    def __init__(
        self,
        dressing: Dressing,
        *,
        label: str,
        hint: str = "",
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sent: str | None = None
        self.field = EscLineEdit()
        self.field.setObjectName("field")
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(label)
        self.button = PressButton(button, PLAIN)
        self.error = FieldError(dressing)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.error)
        self.button.setVisible(bool(button))
        self.setFocusProxy(self.field)
        self.field.returnPressed.connect(self._submit)
        self.field.textEdited.connect(self._edited)
        self.field.escaped.connect(self.left)
        self.button.clicked.connect(self._submit)

    @property
    def text(self) -> str:
        """What is written now."""
        return self.field.text()

    @property
    def sent(self) -> str | None:
        """What was submitted and is not yet known to be kept."""
        return self._sent

    def set_text(self, text: str) -> None:
        """Put a text in, as when somebody's unfinished line is brought back."""
        self._sent = None
        self.field.setText(text)
        self.error.say("")

    def kept(self) -> None:
        """The line that was submitted is saved: empty the field, unless more was typed since."""
        if self._sent is not None and self.text.strip() == self._sent:
            self.field.setText("")  # unlike clear(), this leaves nothing to be taken back
        self._sent = None
        self.error.say("")

    def refuse(self, sentence: str) -> None:
        """Say why the line was not kept; the text stays, and so does the focus."""
        self._sent = None
        self.error.say(sentence)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        text = self.text.strip()
        if not text:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._sent = text
        self.submitted.emit(text)

    def _edited(self, text: str) -> None:
        self.error.say("")
        self.changed.emit(text)


class EscLineEdit(TextField):
    """A field that takes Esc for itself, so that the window does not go back to idle.

    Signals:
        escaped(): Esc was pressed.
    """

    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        """Take Esc before a shortcut does."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Answer Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.escaped.emit()
            return
        super().keyPressEvent(event)

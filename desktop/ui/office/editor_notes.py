"""The notes of a customer, each in a box of its own."""

import uuid

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.widgets.press_button import LINK, PressButton

_LINES = 2
_MOST_LINES = 8
_EDGE = 30


class NoteEdit(QPlainTextEdit):
    """A text of several lines that is as high as what stands in it; Tab leaves it.

    Signals:
        typed(): the person changed something.
        finished(): the field was left.
    """

    typed = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.setObjectName("field")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._type)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def text(self) -> str:
        """Return what stands here."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text; this is no typing."""
        self._filling = True
        self.setPlainText(text)
        self._filling = False

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of the text, between two lines and eight."""
        line = self.fontMetrics().lineSpacing()
        lines = min(max(int(self.document().size().height()), _LINES), _MOST_LINES)
        return QSize(super().sizeHint().width(), lines * line + _EDGE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height: what is around scrolls, not each note."""
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where there is no typing to take back."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the field was left."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    def _type(self) -> None:
        if not self._filling:
            self.typed.emit()

    def _grow(self) -> None:
        self.updateGeometry()


class NoteSpace(QWidget):
    """Where the boxes of one kind of notes stand, with a button for another one.

    Signals:
        more(prefix): the person wants another note of this kind.
    """

    more = Signal(str)

    def __init__(self, prefix: str, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self.boxes = QVBoxLayout()
        self.boxes.setSpacing(8)
        self.add_button = PressButton(add, LINK)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.boxes)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.add_button.clicked.connect(self._ask)

    def new_name(self) -> str:
        """Return the name of a field for a note that is not in the shop yet.

        The id is given here, so that a note that is sent twice is still one note.
        """
        return self._prefix + str(uuid.uuid4())

    def _ask(self) -> None:
        self.more.emit(self._prefix)

"""A field to pick one of many things from, by typing a part of its name."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.chevron import ListBox
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField

_ROWS = 12


class PickField(QWidget):
    """A label, the field, and room for what is wrong with it.

    titled: whether the label is seen; without it the field stands beside its name.

    Signals:
        picked(code): the person chose something; not when the program does.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, label: str, *, titled: bool = True) -> None:
        super().__init__()
        self._label = Text(theme, "strong_reason", "muted", text=label)
        self.box = ListBox()
        self.box.setObjectName("field")
        self.box.setLineEdit(TextField())  # which makes it a field to type in
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMaxVisibleItems(_ROWS)
        self.box.setMinimumContentsLength(1)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setAccessibleName(label)
        self._label.setBuddy(self.box)
        if not titled:
            self._label.hide()
        self._error = Text(theme, "reason", "text", wrap=True)
        self._error.hide()
        self._help = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_4"))
        for widget in (self._label, self.box, self._error):
            column.addWidget(widget)
        self.setFocusProxy(self.box)
        self.box.installEventFilter(self)
        self.box.currentTextChanged.connect(self._forgive)
        self.box.activated.connect(self._tell)
        line = self.box.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the wheel to the page: passing over the field must not choose another country."""
        if watched is self.box and event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @property
    def error(self) -> str:
        """What is said to be wrong with the field."""
        return self._error.text()

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer things to choose: codes and how they read."""
        self.box.clear()
        for code, label in choices:
            self.box.addItem(label, code)
        completer = self.box.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCurrentIndex(-1)

    def choose(self, code: str) -> None:
        """Choose by code; an unknown one leaves the field empty."""
        self.box.setCurrentIndex(self.box.findData(code))
        if self.box.currentIndex() < 0:
            self.box.clearEditText()
        line = self.box.lineEdit()
        if line is not None and not line.hasFocus():
            line.setCursorPosition(0)

    def code(self) -> str | None:
        """Return the code of what stands in the field: all of a row, its name alone or its code."""
        typed = self.box.currentText().strip().casefold()
        for at in range(self.box.count()):
            code, label = str(self.box.itemData(at)), self.box.itemText(at).casefold()
            if typed and typed in {label, label.partition(" (")[0], code.casefold()}:
                return code
        return None

    def explain(self, text: str) -> None:
        """Keep what the field is for, which stands beside it: a screen reader reads it here."""
        self._help = text
        self.box.setAccessibleDescription(self.error or text)

    def refuse(self, why: str) -> None:
        """Say below the field what is wrong with it."""
        self._error.setText(why)
        self._error.setVisible(bool(why))
        self.box.setAccessibleDescription(why or self._help)

    @Slot()
    def _tell(self) -> None:
        code = self.code()
        if code is not None:
            self.picked.emit(code)

    def _forgive(self) -> None:
        self.refuse("")

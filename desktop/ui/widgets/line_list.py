"""A list of lines that can be written, added and taken away: numbers, notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.widgets.plain_tip import plain_tip
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text_field import TextField

_TARGET = 48
_CROSS = "\N{MULTIPLICATION SIGN}"


class Lines(tuple[tuple[str, str], ...]):
    """Lines as (key, text); a text that is empty under a key was taken away."""

    __slots__ = ()


class _Row(QWidget):
    """One line: Qt's signals of its parts, with the row itself."""

    typed = Signal()
    finished = Signal()
    taken = Signal(object)

    def __init__(self, key: str, text: str, label: str, take: str) -> None:
        super().__init__()
        self.key = key
        self.sent: str | None = None
        self.field = TextField()
        self.field.setText(text)
        self.field.setObjectName("field")
        self.field.setAccessibleName(label)
        self.field.setCursorPosition(0)
        self.button = PressButton(_CROSS, LINK)
        self.button.setAccessibleName(take)
        self.button.setMinimumWidth(_TARGET)
        self.button.setToolTip(plain_tip(take))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.field.textEdited.connect(self._type)
        self.field.editingFinished.connect(self.finished)
        self.button.clicked.connect(self._take)

    def _type(self) -> None:
        self.typed.emit()

    def _take(self) -> None:
        self.taken.emit(self)


class LineList(QWidget):
    """Lines, each with a key (a note's id, or "" for a new one).

    Signals:
        typed(): the person changed something.
        finished(): a field was left, a line taken away.
    """

    typed = Signal()
    finished = Signal()

    def __init__(self, *, label: str, add: str, take: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._take_label = label, take
        self._rows: list[_Row] = []
        self._taken: list[str] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.add_button = PressButton(add, LINK)
        below = QHBoxLayout()
        below.addWidget(self.add_button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._lines)
        column.addLayout(below)
        self.add_button.clicked.connect(self._add)

    def set_lines(self, lines: Lines) -> None:
        """Show these; where the texts are the same, only the keys change and the focus stays."""
        self._taken = []
        filled = [row for row in self._rows if _plain(row.field.text())]
        if [_plain(row.field.text()) for row in filled] == [_plain(text) for _, text in lines]:
            for row, (key, _) in zip(filled, lines, strict=True):
                row.key, row.sent = key, None
            return
        for row in self._rows:
            _drop(row)
        self._rows = []
        for key, text in lines:
            self._append(key, text)

    def lines(self) -> Lines:
        """Return them in order; a line with a key that was taken away has an empty text.

        New lines that are empty are left out.
        """
        found = [(row.key, row.field.text().strip()) for row in self._rows]
        found += [(key, "") for key in self._taken]
        return Lines((key, text) for key, text in found if key or text)

    def mark_sent(self) -> None:
        """The new lines are on their way to be saved."""
        for row in self._rows:
            if not row.key:
                row.sent = _plain(row.field.text()) or None

    def mark_refused(self) -> None:
        """The new lines were not saved after all."""
        for row in self._rows:
            row.sent = None

    def adopt(self, lines: Lines) -> None:
        """Give new lines that were saved the keys under which they are known now."""
        known = {row.key for row in self._rows} | set(self._taken)
        fresh = {_plain(text): key for key, text in lines if key not in known}
        for row in self._rows:
            if not row.key and row.sent in fresh:
                row.key, row.sent = fresh.pop(row.sent), None

    @property
    def has_nameless(self) -> bool:
        """Whether a new line was sent whose key is not known yet: again, it would be double."""
        return any(not row.key and row.sent is not None for row in self._rows)

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """The fields, from top to bottom."""
        return tuple(row.field for row in self._rows)

    @property
    def take_buttons(self) -> tuple[PressButton, ...]:
        """The buttons that take a line away, from top to bottom."""
        return tuple(row.button for row in self._rows)

    def _append(self, key: str, text: str) -> _Row:
        row = _Row(key, text, self._label, self._take_label)
        row.typed.connect(self.typed)
        row.finished.connect(self.finished)
        row.taken.connect(self._take)
        self._lines.addWidget(row)
        row.show()
        self._rows.append(row)
        return row

    def _add(self) -> None:
        empty = next((row for row in self._rows if not row.field.text().strip()), None)
        row = empty or self._append("", "")
        row.show()
        row.field.setFocus()

    def _take(self, row: _Row) -> None:
        self._rows.remove(row)
        if row.key:
            self._taken.append(row.key)
        self.add_button.setFocus()
        _drop(row)
        self.typed.emit()
        self.finished.emit()


def _plain(text: str) -> str:
    return " ".join(text.split())


def _drop(row: _Row) -> None:
    row.blockSignals(True)  # noqa: FBT003 - Qt's method takes it by place
    row.hide()
    row.setParent(None)
    row.deleteLater()

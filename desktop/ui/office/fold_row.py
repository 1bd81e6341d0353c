"""A row that folds by the size of the text, and a field under its name for such a row."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.fold_box import FoldBox
from desktop.ui.widgets.text import Text

_ROOM = 36
"""Heights of letters that a row needs to have its parts beside one another."""
_LETTERS = 9


class FoldRow(FoldBox):
    """A row that folds when it gets too narrow for the size of the text, whatever is in it.

    So all rows of a page fold together.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.fit)

    def needed(self) -> int:
        """Return the width from which the parts stand beside one another."""
        return self._theme.size("body") * _ROOM


class TitledField(QWidget):
    """A field under its name, for a line of several that wraps; without a name for a button."""

    def __init__(self, theme: Theme, title: str, field: QWidget) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_4"))
        label = Text(theme, "strong_reason", "muted", text=title)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        column.addStretch(1)
        self._narrow = not title

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for some letters at least."""
        least = super().minimumSizeHint()
        room = 0 if self._narrow else self._theme.size("body") * _LETTERS
        return least.expandedTo(QSize(room, 0))

"""Parts beside one another where there is room, and below one another where there is not."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.text import Text

_ROOM = 36
"""Heights of letters that a row needs to have its parts beside one another."""
_LETTERS = 9


class FoldRow(QWidget):
    """A row that folds when it gets too narrow for the size of the text.

    ``fold`` takes the parts, each with its share of the width.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.fold = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.fold.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._fit)

    @property
    def is_folded(self) -> bool:
        """Whether the parts stand below one another."""
        return self.fold.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the widest part: the others may stand below it."""
        least = super().minimumSizeHint()
        items = (self.fold.itemAt(at) for at in range(self.fold.count()))
        widest = max((each.minimumSize().width() for each in items if each), default=0)
        return QSize(min(least.width(), widest), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold or unfold."""
        super().resizeEvent(event)
        self._fit()

    def on_fold(self, *, folded: bool) -> None:
        """Hear that the parts now stand below one another, or no longer."""

    @Slot()
    def _fit(self) -> None:
        folded = self.width() < self._theme.size("body") * _ROOM
        if folded != self.is_folded:
            way = QBoxLayout.Direction
            self.fold.setDirection(way.TopToBottom if folded else way.LeftToRight)
            self.on_fold(folded=folded)
            self.updateGeometry()


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

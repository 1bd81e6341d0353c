"""Parts beside one another where there is room, and below one another where there is not."""

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget


class FoldBox(QWidget):
    """A row that folds into a column when its parts need more than its width.

    ``fold`` takes the parts, each with its share of the width. It is looked at anew when the width
    changes, a part is shown or hidden, or one asks for another size.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fold = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.fold.setContentsMargins(0, 0, 0, 0)

    @property
    def is_folded(self) -> bool:
        """Whether the parts stand below one another."""
        return self.fold.direction() is QBoxLayout.Direction.TopToBottom

    def needed(self) -> int:
        """Return the width from which the parts stand beside one another."""
        widths = [each.sizeHint().width() for each in self._parts()]
        return sum(widths) + self.fold.spacing() * max(0, len(widths) - 1)

    def on_fold(self, *, folded: bool) -> None:
        """Hear that the parts now stand below one another, or no longer."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the widest part: the others may stand below it."""
        least = super().minimumSizeHint()
        widest = max((each.minimumSize().width() for each in self._parts()), default=0)
        return QSize(min(least.width(), widest), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold or unfold."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Fold or unfold when the parts are others."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return done

    @Slot()
    def fit(self) -> None:
        """Fold or unfold."""
        folded = self.needed() > self.width()
        if folded != self.is_folded:
            way = QBoxLayout.Direction
            self.fold.setDirection(way.TopToBottom if folded else way.LeftToRight)
            self.on_fold(folded=folded)
            self.updateGeometry()

    def _parts(self) -> list[QLayoutItem]:
        """Return the parts that are shown."""
        items = (self.fold.itemAt(at) for at in range(self.fold.count()))
        return [each for each in items if each is not None and not each.isEmpty()]

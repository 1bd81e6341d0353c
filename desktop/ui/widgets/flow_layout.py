"""A layout that places its widgets like words in a line and wraps them."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_Row = list[tuple[QLayoutItem, int, int]]
"""The items of a row, each with its width and height."""


class FlowLayout(QLayout):
    """Places widgets from the leading edge and begins a new row where one is full.

    With ``fill`` the widgets of a row share its whole width, as the buttons of a card do, and are
    made narrower before one is wrapped. Follows the layout direction of its parent; hidden widgets
    take no room.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        row_gap: int = 8,
        fill: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._row_gap = row_gap
        self._fill = fill
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget) -> None:
        """Put a widget in and show it at once, so that the height counts it."""
        self.addWidget(widget)
        widget.show()

    def clear(self) -> None:
        """Take every widget out and delete it."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take an item in."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take an item out, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that a width leads to."""
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        heights = [max(height for *_, height in row) for row in self._rows(inner)]
        gaps = self._row_gap * max(0, len(heights) - 1)
        return sum(heights) + gaps + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that fits best."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place what is inside."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        direction = self._direction()
        top = inner.top()
        for row in self._rows(inner.width()):
            height = max(each for *_, each in row)
            left = inner.left()
            for item, width, own in row:
                place = QRect(left, top, width, height if self._fill else own)
                if not self._fill:
                    place.translate(0, (height - own) // 2)
                item.setGeometry(QStyle.visualRect(direction, inner, place))
                left += width + self._gap
            top += height + self._row_gap

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight

    def _rows(self, width: int) -> Iterator[_Row]:
        row: list[QLayoutItem] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            least = self._least(item) if self._fill else min(item.sizeHint().width(), width)
            if row and used + self._gap + least > width:
                yield self._measured(row, width)
                row, used = [], 0
            used += least + (self._gap if row else 0)
            row.append(item)
        if row:
            yield self._measured(row, width)

    def _measured(self, row: list[QLayoutItem], width: int) -> _Row:
        found = []
        for item, own in zip(row, self._widths(row, width), strict=True):
            tall = (
                item.heightForWidth(own) if item.hasHeightForWidth() else item.sizeHint().height()
            )
            found.append((item, own, tall))
        return found

    def _widths(self, row: list[QLayoutItem], width: int) -> list[int]:
        """Share a row: what is over goes to all alike, what lacks is taken where there is slack."""
        widths = [item.sizeHint().width() for item in row]
        if not self._fill:
            return [
                max(min(own, width), item.minimumSize().width())
                for own, item in zip(widths, row, strict=True)
            ]
        spare = width - sum(widths) - self._gap * (len(row) - 1)
        if spare >= 0:
            share, rest = divmod(spare, len(row))
            return [own + share + (1 if place < rest else 0) for place, own in enumerate(widths)]
        slack = [own - self._least(item) for own, item in zip(widths, row, strict=True)]
        part = min(1.0, -spare / (sum(slack) or 1))
        return [own - ceil(part * give) for own, give in zip(widths, slack, strict=True)]

    @staticmethod
    def _least(item: QLayoutItem) -> int:
        return min(item.minimumSize().width(), item.sizeHint().width())

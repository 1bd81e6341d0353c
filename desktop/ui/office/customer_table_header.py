"""Headings that sort a table, by a press and by the keyboard."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView

from desktop.ui.theme.theme import Theme

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WORK = frozenset((Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter))


class SortHeader(QHeaderView):
    """Left and Right go from heading to heading, Space or Enter sorts by the one ringed.

    Signals:
        sort_wanted(column): somebody wants the table sorted by this, or the other way round.
        left(): Down or Esc, back to the rows.
    """

    sort_wanted = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.at = 0
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sectionClicked.connect(self.sort_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go along the headings, sort, or go back to the rows."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._step(-_STEPS[key] if from_right else _STEPS[key])
        elif key in _WORK:
            self.sort_wanted.emit(self.at)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Escape}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show which heading the keys work."""
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show it no longer."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """Paint a heading, ringed while the keys work it."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if self.hasFocus() and logicalIndex == self.at:
            painter.save()
            ring = self._theme.size("ring")
            painter.setPen(QPen(self._theme.colour("ring"), ring))
            painter.drawRect(rect.adjusted(ring, ring, -ring, -ring))
            painter.restore()

    def _step(self, by: int) -> None:
        shown = [each for each in range(self.count()) if not self.isSectionHidden(each)]
        if shown:
            place = shown.index(self.at) if self.at in shown else 0
            self.at = shown[min(max(0, place + by), len(shown) - 1)]
            self._tell()

    def _tell(self) -> None:
        """Name the heading that the keys work, for those who do not see the ring."""
        name = self.model().headerData(
            self.at, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        )
        self.setAccessibleName(str(name))
        self.viewport().update()

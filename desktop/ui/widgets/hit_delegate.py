"""How a row of the results is drawn, and how high it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.person_lines import LINES, PersonLines, paint_person

AnyIndex = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Paints people inside one card, and the row that adds somebody below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802, ARG002 - Qt's name and signature
        """Return the height of a row, with the card's edge on the first and the last person."""
        if not self._is_person(index):
            gap = self._theme.size("space_8") if index.row() else 0
            return QSize(0, self._theme.size("target") + gap)
        top, bottom = self._edges(index)
        return QSize(0, self._theme.size("row") + top + bottom)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row; the current one is tinted, and ringed while the keyboard works the list."""
        painter.save()
        room = self.row_room(QRect(option.rect), index)
        # PySide6's stubs do not know the fields that an item's option inherits
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if current or over:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(self._theme.colour("pressed" if current else "hover"))
            ringed = current and bool(state & QStyle.StateFlag.State_HasFocus)
            ring = self._theme.size("ring")
            painter.setPen(
                QPen(self._theme.colour("ring"), ring) if ringed else QPen(Qt.PenStyle.NoPen)
            )
            radius = self._theme.size("radius_control")
            shape = QRectF(room).adjusted(6, 1, -6, -1)
            painter.drawRoundedRect(shape, radius, radius)
        margin = self._theme.size("space_16")
        inner = room.adjusted(margin, 0, -margin, 0)
        lines = index.data(LINES)
        if isinstance(lines, PersonLines):
            paint_person(painter, inner, lines, self._theme)
        else:
            painter.setPen(self._theme.colour("link"))
            font = self._theme.font("strong")
            painter.setFont(font)
            text = f"+  {index.data(Qt.ItemDataRole.DisplayRole)}"
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, inner.width())
            painter.drawText(
                inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown
            )
        painter.restore()

    def row_room(self, rect: QRect, index: AnyIndex) -> QRect:
        """Return the part of a row's rectangle that can be pressed: without the card's edges."""
        if not self._is_person(index):
            gap = self._theme.size("space_8") if index.row() else 0
            return rect.adjusted(0, gap, 0, 0)
        top, bottom = self._edges(index)
        return rect.adjusted(0, top, 0, -bottom)

    def _edges(self, index: AnyIndex) -> tuple[int, int]:
        edge = self._theme.size("space_8")
        following = index.model().index(index.row() + 1, 0)
        last = not self._is_person(following)
        return (edge if index.row() == 0 else 0, edge if last else 0)

    def _is_person(self, index: AnyIndex) -> bool:
        return isinstance(index.data(LINES), PersonLines)

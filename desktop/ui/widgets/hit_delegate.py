"""How a row of the results is drawn, and how high it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.person_lines import KIND, LINES, PersonLines, RowKind, paint_person

AnyIndex = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Paints people inside cards, the heading of the second, and the row that adds below them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802, ARG002 - Qt's name and signature
        """Return the height of a row, with the card's edge on the first and the last person."""
        kind = index.data(KIND)
        top, bottom = self._edges(index)
        if kind == RowKind.HEADING:
            inside = QFontMetrics(self._theme.font("heading")).height()
            return QSize(0, top + inside + bottom)
        room = self._theme.size("row" if kind == RowKind.PERSON else "target")
        return QSize(0, room + top + bottom)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row; the current one is tinted, and ringed while the keyboard works the list."""
        if index.data(KIND) == RowKind.HEADING:
            self._paint_heading(painter, QRect(option.rect), index)
            return
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
        top, bottom = self._edges(index)
        return rect.adjusted(0, top, 0, -bottom)

    def card_room(self, rect: QRect, index: AnyIndex) -> QRect:
        """Return the part of a row's rectangle that lies on its card: not the gap between two."""
        if index.data(KIND) == RowKind.HEADING:
            return rect.adjusted(0, self._theme.size("space_12"), 0, 0)
        return rect

    def _edges(self, index: AnyIndex) -> tuple[int, int]:
        """Return what lies above and below a row's own room: the edges of cards, and gaps."""
        edge = self._theme.size("space_8")
        kind = index.data(KIND)
        if kind == RowKind.HEADING:
            return self._theme.size("space_12") + 2 * edge, self._theme.size("space_4")
        first = index.row() == 0
        if kind == RowKind.ADD:
            return (0 if first else edge, 0)
        following = index.model().index(index.row() + 1, 0).data(KIND)
        return (edge if first else 0, 0 if following == RowKind.PERSON else edge)

    def _paint_heading(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        painter.save()
        margin = self._theme.size("space_16")
        room = self.row_room(rect, index).adjusted(margin, 0, -margin, 0)
        font = self._theme.font("heading")
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        text = QFontMetrics(font).elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, room.width()
        )
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, int(align), text)
        painter.restore()

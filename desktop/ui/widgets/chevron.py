"""The small mark of a field that opens a list."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

_FROM_EDGE, _HALF, _DEEP = 20.0, 5.0, 2.5


def paint_chevron(widget: QWidget) -> None:
    """Paint the mark at the end of a field, in the palette's colour for hints."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    role = QPalette.ColorRole.PlaceholderText
    pen = QPen(widget.palette().color(role), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    area = QRectF(widget.rect())
    from_right = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    middle = QPointF(
        area.left() + _FROM_EDGE if from_right else area.right() - _FROM_EDGE, area.center().y()
    )
    tip = middle + QPointF(0, _DEEP)
    for side in (-_HALF, _HALF):
        painter.drawLine(tip, middle + QPointF(side, -_DEEP))
    painter.end()


class ListBox(QComboBox):
    """A field that opens a list, with the mark that says so.

    The wheel that scrolls the page passes over it: it changes no value and takes no focus.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the field and its mark."""
        super().paintEvent(event)
        paint_chevron(self)

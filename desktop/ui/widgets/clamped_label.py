"""Text that wraps to a few lines and then ends in an ellipsis."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from desktop.ui.widgets.bidi import direction_of
from desktop.ui.widgets.plain_tip import plain_tip

_WIDE = 1_000_000.0


class ClampedLabel(QLabel):
    """Plain text of at most ``lines`` lines; a word without spaces is broken, never pushed out.

    A text that does not fit ends in an ellipsis and shows itself whole as a tool tip. The text of a
    right-to-left language reads in its own direction and stands at the window's leading edge.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._lines = lines
        self._known: dict[int, list[str]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a text."""
        super().setText(text)
        self._known.clear()
        self.updateGeometry()
        self._tell()

    def set_lines(self, lines: int) -> None:
        """Show at most so many lines from now on."""
        if lines != self._lines:
            self._lines = lines
            self._known.clear()
            self.updateGeometry()
            self._tell()
            self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that a width leads to."""
        margins = self.contentsMargins()
        inner = max(1, width - margins.left() - margins.right())
        count = max(1, len(self._laid_out(inner)))
        return round(count * self._line_height()) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that fits best."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 2
        size = QSize(min(round(width), 900), round(self._line_height()))
        return size.grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        width = round(QFontMetricsF(self.font()).averageCharWidth() * 4)
        return QSize(width, round(self._line_height())).grownBy(self.contentsMargins())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the new size."""
        super().resizeEvent(event)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a new font."""
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        }:
            self._known.clear()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        lines = self._laid_out(area.width())
        top = area.top() + max(0.0, (area.height() - len(lines) * self._line_height()) / 2)
        for line in lines:
            # letters like J reach out to the left of where they begin
            out = max(0.0, -QFontMetricsF(self.font()).leftBearing(line[0])) if line else 0.0
            self._draw_line(painter, line, QRectF(area.left() + out, top, area.width() - out, 0))
            top += self._line_height()

    @property
    def is_clamped(self) -> bool:
        """Whether the text does not fit at the present width."""
        return self._clamped(self.contentsRect().width())

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).lineSpacing()

    def _option(self) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction_of(self.text(), self.layoutDirection()))
        return option

    def _breaks(self, width: int) -> list[tuple[int, int]]:
        layout = QTextLayout(self.text().replace("\n", "\N{LINE SEPARATOR}"), self.font())
        layout.setTextOption(self._option())
        layout.beginLayout()
        found: list[tuple[int, int]] = []
        while len(found) <= self._lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            found.append((line.textStart(), line.textLength()))
        layout.endLayout()
        return found

    def _clamped(self, width: int) -> bool:
        return len(self._breaks(width)) > self._lines

    def _laid_out(self, width: int) -> list[str]:
        """Return the lines at a width; asked for many times before anything is painted."""
        if width not in self._known:
            self._known[width] = self._lay_out(width)
        return self._known[width]

    def _lay_out(self, width: int) -> list[str]:
        units = self.text().replace("\n", "\N{LINE SEPARATOR}").encode("utf-16-le")
        breaks = self._breaks(width)
        kept = [
            units[start * 2 : (start + length) * 2].decode("utf-16-le", "ignore").strip()
            for start, length in breaks[: self._lines]
        ]
        if len(breaks) > self._lines:
            rest = units[breaks[self._lines - 1][0] * 2 :].decode("utf-16-le", "ignore")
            rest = rest.replace("\N{LINE SEPARATOR}", " ")
            elide = Qt.TextElideMode.ElideRight
            kept[-1] = QFontMetricsF(self.font()).elidedText(rest, elide, width)
        return kept

    def _draw_line(self, painter: QPainter, text: str, area: QRectF) -> None:
        layout = QTextLayout(text, self.font())
        option = self._option()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(_WIDE)
        layout.endLayout()
        if not line.isValid():
            return
        spare = area.width() - line.naturalTextWidth()
        align = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        if align & Qt.AlignmentFlag.AlignRight:
            left = area.left() + spare
        elif align & Qt.AlignmentFlag.AlignHCenter:
            left = area.left() + spare / 2
        else:
            left = area.left()
        # A line that runs from the right is set against the far end of its very wide line.
        line.setPosition(QPointF(-line.naturalTextRect().left(), 0))
        slack = (self._line_height() - line.height()) / 2
        layout.draw(painter, QPointF(left, area.top() + slack))

    def _tell(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self.is_clamped else "")

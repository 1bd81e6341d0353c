"""Painting the weeks as bars: on the screen, and on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

_BETWEEN, _CORNER, _AIR = 0.32, 3.0, 3.0
_LEAST = 1.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One week: its parts from the bottom up, its name, and all of it in a sentence.

    known: whether the data speaks of all of it, of a part, or of nothing.
    """

    label: str
    parts: tuple[int, ...]
    text: str
    known: bool = True
    partly: bool = False

    @property
    def total(self) -> int:
        """All parts together."""
        return sum(self.parts)


@dataclass(frozen=True, slots=True)
class BarLook:
    """Colours (one per part, from the bottom up) and letters."""

    parts: tuple[QColor, ...]
    text: QColor
    muted: QColor
    line: QColor
    ring: QColor
    font: QFont


class BarPainter:
    """Places bars in an area and paints them; from the right where people read from there."""

    def __init__(
        self, bars: Sequence[Bar], look: BarLook, area: QRectF, *, from_right: bool = False
    ) -> None:
        self._bars = bars
        self._look = look
        self._area = area
        self._from_right = from_right
        self._metrics = QFontMetricsF(look.font)
        self._most = max((bar.total for bar in bars), default=0) or 1

    def column(self, at: int) -> QRectF:
        """Return the whole column of a bar."""
        width = self._area.width() / max(len(self._bars), 1)
        place = len(self._bars) - 1 - at if self._from_right else at
        return QRectF(
            self._area.left() + place * width, self._area.top(), width, self._area.height()
        )

    def at(self, point: QPointF) -> int | None:
        """Return which bar is at a point, or None."""
        found = (at for at in range(len(self._bars)) if self.column(at).contains(point))
        return next(found, None)

    def paint(self, painter: QPainter, *, chosen: int | None = None) -> None:
        """Paint all bars; the chosen one has a ring."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font)
        foot = self._foot()
        painter.setPen(QPen(self._look.line, 1))
        painter.drawLine(QPointF(self._area.left(), foot), QPointF(self._area.right(), foot))
        each = self._every()
        for at, bar in enumerate(self._bars):
            self._paint_bar(painter, at, bar)
            if (len(self._bars) - 1 - at) % each == 0:
                self._write(painter, self.column(at), foot + _AIR, bar.label, self._look.muted)
            if at == chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._look.ring, 2))
                painter.drawRoundedRect(self.column(at).adjusted(2, 1, -2, -1), 6, 6)

    def _foot(self) -> float:
        return self._area.bottom() - self._metrics.height() - 2 * _AIR

    def _paint_bar(self, painter: QPainter, at: int, bar: Bar) -> None:
        column, foot = self.column(at), self._foot()
        top = self._area.top() + self._metrics.height() + 2 * _AIR
        gap = column.width() * _BETWEEN / 2
        left, width = column.left() + gap, column.width() - 2 * gap
        if not bar.known:
            self._write(
                painter, column, foot - self._metrics.height() - _AIR, "?", self._look.muted
            )
            return
        level = foot
        for colour, count in zip(self._look.parts, bar.parts, strict=True):
            if not count:
                continue
            height = max((foot - top) * count / self._most, _LEAST)
            place = QRectF(left, level - height, width, height)
            painter.setPen(QPen(self._look.line, 1))
            painter.setBrush(QBrush(colour))
            painter.drawRoundedRect(place, _CORNER, _CORNER)
            if bar.partly:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QBrush(self._look.text, Qt.BrushStyle.BDiagPattern))
                painter.drawRoundedRect(place, _CORNER, _CORNER)
            level -= height
        above = level - self._metrics.height() - _AIR
        self._write(painter, column, above, str(bar.total), self._look.text)

    def _write(
        self, painter: QPainter, column: QRectF, top: float, text: str, colour: QColor
    ) -> None:
        painter.setPen(colour)
        width = max(column.width(), self._metrics.horizontalAdvance(text) + 2)
        place = QRectF(column.center().x() - width / 2, top, width, self._metrics.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)

    def _every(self) -> int:
        """Return of how many bars one has room for its name."""
        widest = max((self._metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        column = self.column(0).width() if self._bars else 1.0
        return max(1, -int(-(widest + 4) // max(column, 1.0)))


def between(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour between two: all of ``one`` at 1.0, all of ``other`` at 0.0."""
    return QColor(
        *(
            round(share * first + (1 - share) * second)
            for first, second in zip(
                (one.red(), one.green(), one.blue()),
                (other.red(), other.green(), other.blue()),
                strict=True,
            )
        )
    )

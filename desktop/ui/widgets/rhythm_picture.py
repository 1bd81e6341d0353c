"""The picture of the last weeks: weeks across, days down, filled where they came."""

from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

_DAYS = 7
_FEWEST, _USUAL, _MOST = 6, 16, 26


class RhythmPicture(QWidget):
    """Which days they came, the present week last; today has a ring.

    Days after ``known_until`` are hollow: the till's data does not speak of them. Cells are as
    large as the font, colours come from the palette (Accent for a day they came, AlternateBase for
    another, WindowText for the ring), and there are as many weeks as the width has room for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._came: frozenset[date] = frozenset()
        self._today: date | None = None
        self._known_until: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_days(
        self, came: Collection[date], today: date, *, text: str, known_until: date | None = None
    ) -> None:
        """Draw these days; ``text`` says the same for those who do not see the picture."""
        self._came = frozenset(came)
        self._today = today
        self._known_until = known_until
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def clear(self) -> None:
        """Draw nothing."""
        self._came, self._today, self._known_until = frozenset(), None, None
        self.setAccessibleName("")
        self.setToolTip("")
        self.update()

    @property
    def weeks(self) -> int:
        """How many weeks the width has room for."""
        room = int((self.width() - 2 - self._names_width() + self._gap()) // self._pitch())
        return max(1, min(_MOST, room))

    def cell(self, day: date) -> QRectF:
        """Return where a day is drawn; empty when it is outside the picture."""
        if self._today is None:
            return QRectF()
        monday = self._today - timedelta(days=self._today.weekday())
        first = monday - timedelta(weeks=self.weeks - 1)
        week, weekday = divmod((day - first).days, _DAYS)
        if not 0 <= week < self.weeks:
            return QRectF()
        side = self._side()
        left = self._names_width() + week * self._pitch()
        place = QRectF(left, weekday * self._pitch(), side, side)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right())
        return place.translated(0.5, 0.5)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that fits best."""
        return self._size(_USUAL)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return self._size(_FEWEST)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        if self._today is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter)
        start = self._today - timedelta(days=self._today.weekday(), weeks=self.weeks - 1)
        for offset in range((self._today - start).days + 1):
            self._paint_day(painter, start + timedelta(days=offset))

    def _paint_names(self, painter: QPainter) -> None:
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        locale = QLocale()
        width = self._names_width() - self._gap() * 2
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - width if from_right else 0.0
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for weekday in range(_DAYS):
            area = QRectF(left, weekday * self._pitch(), width, self._side() + 1)
            name = locale.standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat)
            painter.drawText(
                area, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), name
            )

    def _paint_day(self, painter: QPainter, day: date) -> None:
        palette = self.palette()
        place = self.cell(day)
        corner = self._side() * 0.25
        painter.setPen(Qt.PenStyle.NoPen)
        unknown = self._known_until is not None and day > self._known_until
        if day in self._came:
            painter.setBrush(palette.color(QPalette.ColorRole.Accent))
        elif unknown:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.AlternateBase), 1.5))
            place = place.adjusted(1, 1, -1, -1)
        else:
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(place, corner, corner)
        if day == self._today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1.5))
            painter.drawRoundedRect(self.cell(day).adjusted(-0.5, -0.5, 0.5, 0.5), corner, corner)

    def _size(self, weeks: int) -> QSize:
        width = self._names_width() + weeks * self._pitch() - self._gap()
        return QSize(round(width) + 2, round(_DAYS * self._pitch() - self._gap()) + 2)

    def _side(self) -> float:
        return max(9.0, round(QFontMetricsF(self.font()).ascent() * 0.95))

    def _gap(self) -> float:
        return max(2.0, round(self._side() / 5))

    def _pitch(self) -> float:
        return self._side() + self._gap()

    def _names_width(self) -> float:
        metrics = QFontMetricsF(self.font())
        locale = QLocale()
        narrow = QLocale.FormatType.NarrowFormat
        names = (locale.standaloneDayName(day, narrow) for day in range(1, _DAYS + 1))
        return (
            float(round(max(metrics.horizontalAdvance(name) for name in names))) + self._gap() * 4
        )

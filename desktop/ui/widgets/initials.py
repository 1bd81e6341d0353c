"""The disc with somebody's initials."""

import unicodedata

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme.theme import Theme


def initials(name: str) -> str:
    """Return the first letters of the first and the last word: "Amara N. Okafor" is "AO".

    Words that begin with a bracket, a digit or a sign do not count while there are others; a script
    without capitals keeps its letters, with their marks.
    """
    words = [word for word in name.split() if word[0].isalpha()]
    if not words:
        words = [kept for kept in name.split()[:1] if kept]
    ends = words[:1] + words[1:][-1:]
    return "".join(_first_letter(word) for word in ends)


def paint_initials(painter: QPainter, disc: QRect, name: str, theme: Theme) -> None:
    """Paint the disc into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("touch"))
    painter.drawEllipse(QRectF(disc))
    painter.setPen(theme.colour("link"))
    painter.setFont(theme.font("strong_reason"))
    painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), initials(name))
    painter.restore()


def _first_letter(word: str) -> str:
    end = 1
    while end < len(word) and unicodedata.combining(word[end]):
        end += 1
    return word[:end].upper()


class Initials(QWidget):
    """The disc as a widget of its own; it only repeats the name, so screen readers pass over it."""

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_name(self, name: str) -> None:
        """Show another person's initials."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the disc."""
        side = self._theme.size("avatar")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Paint the disc."""
        painter = QPainter(self)
        paint_initials(painter, self.rect(), self._name, self._theme)
        painter.end()

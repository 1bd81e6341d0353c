"""What lies over the window while files are dragged across it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.theme import Theme


def local_files(data: QMimeData) -> Sequence[Path]:
    """Return the files of a drag that are on this machine."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


class DropVeil(QWidget):
    """Says that the files can be dropped here; takes no events itself."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Lie over the whole of the parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Paint the veil, a frame and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self._theme.colour("touch")
        veil.setAlphaF(0.94)
        painter.fillRect(self.rect(), veil)
        inset = self._theme.size("space_16")
        radius = self._theme.size("radius_card")
        pen = QPen(self._theme.colour("ring"), self._theme.size("ring"), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        room = self.rect().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(room, radius, radius)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font("suggestion"))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room, flags, self.tr("Drop the files of your till here"))
        painter.end()

"""A person as one big button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.person_lines import PersonLines, paint_person
from desktop.ui.widgets.plain_tip import plain_tip


class PersonRow(QAbstractButton):
    """One row of the idle board; a tap, Space or Enter opens this customer."""

    def __init__(self, theme: Theme, customer: str, lines: PersonLines) -> None:
        super().__init__()
        self._theme = theme
        self._lines = lines
        self.customer = customer
        self.setAccessibleName(lines.spoken)
        self.setToolTip(plain_tip(lines.second))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    @property
    def lines(self) -> PersonLines:
        """What the row says."""
        return self._lines

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of a row."""
        return QSize(200, self._theme.size("row"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least: a row may become narrow, never low."""
        return QSize(0, self._theme.size("row"))

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that the row can be pressed."""
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter do what Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Paint the person, tinted under the pointer and ringed with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = self._theme.size("space_8")
        radius = self._theme.size("radius_control")
        pressed, over = self.isDown(), self.underMouse()
        if pressed or over or self.hasFocus():
            width = self._theme.size("ring")
            pen = QPen(self._theme.colour("ring"), width)
            painter.setPen(pen if self.hasFocus() else QPen(Qt.PenStyle.NoPen))
            if pressed or over:
                painter.setBrush(self._theme.colour("pressed" if pressed else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        paint_person(painter, self.rect().adjusted(inset, 0, -inset, 0), self._lines, self._theme)
        painter.end()

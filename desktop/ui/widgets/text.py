"""Text that follows the theme: its font by size role, its colour from the palette."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.plain_tip import plain_tip


class Text(QLabel):
    """Plain text in a font role and a colour role; never read as markup."""

    def __init__(
        self,
        theme: Theme,
        font: str = "body",
        colour: str = "text",
        *,
        text: str = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._font_role = font
        self._colour_role = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._dress()
        theme.changed.connect(self._dress)

    def set_colour(self, role: str) -> None:
        """Write in the colour of another role."""
        self._colour_role = role
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._font_role))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._colour_role))
        self.setPalette(palette)


class ElidedText(Text):
    """One line that ends in "..." where the room does; the whole of it is the tool tip."""

    def __init__(
        self, theme: Theme, font: str = "body", colour: str = "text", *, text: str = ""
    ) -> None:
        super().__init__(theme, font, colour, text=text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for a few letters only."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Paint what fits."""
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        self.style().drawItemText(
            painter,
            room,
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading),
            self.palette(),
            self.isEnabled(),
            shown,
            QPalette.ColorRole.WindowText,
        )
        painter.end()

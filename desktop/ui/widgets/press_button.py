"""The buttons of the till."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

PLAIN, PRIMARY, LINK = "plain", "primary", "link"
"""What a button may look like; a screen has one primary button."""

_TIGHT = 18


class PressButton(QPushButton):
    """A button that Space and Enter work, in one of the looks above."""

    def __init__(self, text: str = "", look: str = PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._least_height = 0
        self.setObjectName(look)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_least_height(self, height: int) -> None:
        """Be at least so high, as the main action of a screen is; the style sheet knows less."""
        self._least_height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that fits best."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._least_height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size with a narrower margin around the text, for tight rows."""
        hint = self.sizeHint()
        width = self.fontMetrics().horizontalAdvance(self.text()) + _TIGHT
        return QSize(min(hint.width(), width), hint.height())

    @property
    def look(self) -> str:
        """The present look."""
        return self.objectName()

    def set_look(self, look: str) -> None:
        """Change the look, keeping focus and text."""
        if look == self.objectName():
            return
        self.setObjectName(look)
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()

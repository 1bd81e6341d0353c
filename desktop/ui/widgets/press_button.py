"""The buttons of the till."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from desktop.ui.widgets.plain_tip import plain_tip

PLAIN, PRIMARY, LINK = "plain", "primary", "link"
"""What a button may look like; a screen has one primary button."""

_EDGE = 6
_TIGHT = 3 * _EDGE
_SHORTEST = 6
"""Letters that are left of a text that may be cut short."""
_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_HIGH = 10_000


class PressButton(QPushButton):
    """A button that Space and Enter work, in one of the looks above."""

    def __init__(self, text: str = "", look: str = PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._least_height = 0
        self._may_shorten = False
        self._may_wrap = False
        self.setObjectName(look)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_least_height(self, height: int) -> None:
        """Be at least so high, as the main action of a screen is; the style sheet knows less."""
        self._least_height = height
        self.updateGeometry()

    def let_shorten(self) -> None:
        """End in an ellipsis where the window is too narrow; the tool tip has the whole text."""
        self._may_shorten = True
        self.updateGeometry()

    def let_wrap(self) -> None:
        """Go on in a further line where the window is too narrow for a text that says it all."""
        self._may_wrap = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say whether the height follows from the width."""
        return self._may_wrap

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that the lines of the text take in a width."""
        hint, metrics = self.sizeHint(), self.fontMetrics()
        if not self._may_wrap or width >= hint.width():
            return hint.height()
        text = metrics.boundingRect(QRect(0, 0, width - 2 * _EDGE, _HIGH), _WRAPPED, self.text())
        return max(hint.height(), text.height() + hint.height() - metrics.height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that fits best."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._least_height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size with a narrower margin around the text, for tight rows."""
        hint = self.sizeHint()
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + _TIGHT
        if self._may_shorten:
            width = min(width, metrics.averageCharWidth() * _SHORTEST + _TIGHT)
        if self._may_wrap:
            width = max(map(metrics.horizontalAdvance, self.text().split()), default=0) + _TIGHT
        return QSize(min(hint.width(), width), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the button; in a tight row its text reaches into the margin of the style sheet."""
        if self.width() >= self.sizeHint().width():
            self._tell("")
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        whole, option.text = option.text, ""
        room = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
        shown, how = whole, _WRAPPED
        if not self._may_wrap:
            shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
            how = int(Qt.AlignmentFlag.AlignCenter)
        self._tell(whole if shown != whole else "")
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.drawItemText(
            room,
            how,
            self.palette(),
            self.isEnabled(),
            shown,
            QPalette.ColorRole.ButtonText,
        )
        painter.end()

    def _tell(self, cut: str) -> None:
        """Have the whole text as a tool tip where it is cut short."""
        tip = plain_tip(cut)
        if self._may_shorten and tip != self.toolTip():
            self.setToolTip(tip)

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

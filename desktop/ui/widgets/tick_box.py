"""A box to tick, with words that go on in a further line where there is no room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_HIGH = 10_000


class TickBox(QCheckBox):
    """A check box whose text is never cut at the edge of a narrow window."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that the lines of the text take in a width."""
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(1, width - self._beside()), _HIGH)
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return self.sizeHint().height() + max(0, lines.height() - metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the longest word."""
        words = map(self.fontMetrics().horizontalAdvance, self.text().split())
        return QSize(self._beside() + max(words, default=0), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, and the words beside it."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style, whole = self.style(), option.text
        room = style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawItemText(
            QRect(room.left(), 0, room.width(), self.height()),
            int(leading | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap),
            self.palette(),
            self.isEnabled(),
            whole,
            self.foregroundRole(),
        )
        painter.end()

    def _beside(self) -> int:
        """How wide all but the text is."""
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

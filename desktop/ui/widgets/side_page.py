"""A page beside the list, or over it in a narrow window: heading, content, buttons below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.press_button import PressButton


class SidePage(QWidget):
    """A card that scrolls over a row of buttons, the last of which closes the page.

    Signals:
        closed(): Close or Esc.
    """

    closed = Signal()

    def __init__(self, theme: Theme, heading: str) -> None:
        super().__init__()
        self.card = CardFrame(theme, heading)
        self.setAccessibleName(heading)
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inner)
        self.buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.buttons.setSpacing(theme.size("space_12"))
        self.close_button = PressButton(self.tr("Close  Esc"))
        self.close_button.clicked.connect(self.closed)
        self.buttons.addWidget(self.close_button, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.size("space_12"))
        whole.addWidget(area, 1)
        whole.addLayout(self.buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons side by side, or one below the other where they do not fit."""
        super().resizeEvent(event)
        row = [
            item.widget() for at in range(self.buttons.count()) if (item := self.buttons.itemAt(at))
        ]
        needed = sum(each.sizeHint().width() for each in row if each and not each.isHidden())
        needed += self.buttons.spacing() * (len(row) - 1)
        direction = QBoxLayout.Direction
        fits = needed <= self.width()
        self.buttons.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

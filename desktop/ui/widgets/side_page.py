"""A page beside the list, or over it in a narrow window: heading, content, buttons below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.fold_box import FoldBox
from desktop.ui.widgets.press_button import PressButton


class SidePage(QWidget):
    """A card that scrolls over a row of buttons, the last of which closes the page.

    ``buttons`` stand side by side, or one below the other where they do not fit.

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
        row = FoldBox()
        self.buttons = row.fold
        self.buttons.setSpacing(theme.size("space_12"))
        self.close_button = PressButton(self.tr("Close  Esc"))
        self.close_button.clicked.connect(self.closed)
        self.buttons.addWidget(self.close_button, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.size("space_12"))
        whole.addWidget(area, 1)
        whole.addWidget(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

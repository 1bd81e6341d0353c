"""What *No* to being remembered means, said before it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.text import Text


class ForgetRow(QFrame):
    """Stands under the answer *No* until it is meant, or not.

    Signals:
        meant(): nothing of this person is to be kept.
        called_off(): they stay.
    """

    meant = Signal()
    called_off = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("danger")
        meaning = self.tr(
            "No means that nothing about them is kept: name, numbers, must-nots, notes, visits and "
            "history are taken out of the shop for good. What they bought stays, as sold to "
            "nobody. This cannot be undone."
        )
        self.forget_button = PressButton(self.tr("Keep nothing of them"))
        self.back_button = PressButton(self.tr("Leave it as it was"))
        for each in (self.forget_button, self.back_button):
            each.let_shorten()
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.forget_button)
        flow.addWidget(self.back_button)
        edge = theme.size("space_12")
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.size("space_8"))
        column.addWidget(Text(theme, "reason", "danger", text=meaning, wrap=True))
        column.addWidget(buttons)
        self.setAccessibleName(meaning)
        self.forget_button.clicked.connect(self.meant)
        self.back_button.clicked.connect(self.called_off)
        self.hide()

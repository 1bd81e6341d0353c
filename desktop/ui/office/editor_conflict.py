"""Two texts for one field, side by side: what was typed here and what another till saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.text import Text


class ConflictRow(QFrame):
    """Stands under a field that another till saved first; nothing is written until she chooses.

    Signals:
        chosen(field, whether theirs is taken).
    """

    chosen = Signal(str, bool)

    def __init__(self, theme: Theme, name: str, theirs: str, author: str) -> None:
        super().__init__()
        self.setObjectName("touch")
        self._name = name
        said = self.tr("Saved here meanwhile by {author}:").format(author=isolated(author))
        if not author:
            said = self.tr("Saved here meanwhile:")
        self.theirs = Text(theme, "body", "text", text=theirs or self.tr("taken away"), wrap=True)
        self.theirs.setAccessibleName(f"{said} {self.theirs.text()}")
        self.take_button = PressButton(self.tr("Take theirs"))
        self.keep_button = PressButton(self.tr("Keep mine"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.take_button)
        flow.addWidget(self.keep_button)
        edge = theme.size("space_12")
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, theme.size("space_8"), edge, theme.size("space_8"))
        column.setSpacing(theme.size("space_4"))
        column.addWidget(Text(theme, "strong_reason", "link", text=said, wrap=True))
        column.addWidget(self.theirs)
        column.addWidget(buttons)
        self.take_button.clicked.connect(self._take)
        self.keep_button.clicked.connect(self._keep)
        announce(self, self.theirs.accessibleName())

    def _take(self) -> None:
        self.chosen.emit(self._name, True)  # noqa: FBT003 - Qt's signal takes it by place

    def _keep(self) -> None:
        self.chosen.emit(self._name, False)  # noqa: FBT003 - Qt's signal takes it by place

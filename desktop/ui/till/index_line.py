"""How far the search keys are while they are made anew; the till is used meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.text import ElidedText

if TYPE_CHECKING:
    from desktop.domain.cards import IndexState

FEW = 1000
"""The keys of so many people are made in a moment; saying so would only flicker."""
_FULL = 100


class IndexLine(QFrame):
    """One quiet line at the bottom, gone when all keys are there; a screen reader hears it once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quiet_line")
        self._text = ElidedText(theme, "body")
        self._bar = QProgressBar()
        self._bar.setRange(0, _FULL)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the search is"))
        column = QVBoxLayout(self)
        margin, gap = theme.size("space_16"), theme.size("space_8")
        column.setContentsMargins(margin, gap, margin, gap)
        column.setSpacing(theme.size("space_4"))
        column.addStretch(1)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        column.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says now; "" while all is there."""
        return "" if self.isHidden() else self._text.text()

    @Slot(object)
    def show_state(self, state: IndexState | None) -> None:
        """Show how far the keys are; None: nothing is made at the moment."""
        if state is None or state.complete:
            self.hide()
        elif not self.isHidden() or state.people - state.done >= FEW:
            self._show(state)

    def _show(self, state: IndexState) -> None:
        percent = min(_FULL - 1, _FULL * state.done // max(1, state.people))
        sentence = self.tr("Making the search quicker: {percent} %").format(percent=percent)
        begins = self.isHidden()
        if sentence != self._text.text():
            self._text.setText(sentence)
            self._bar.setValue(percent)
        if begins:
            self.show()
            announce(self, sentence)

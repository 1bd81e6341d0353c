"""The switches at the till, shown quietly while they are on: a rush, and company."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.domain.shop import Shop
from desktop.ui.theme.theme import Theme
from desktop.ui.till.moments import Moments
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.words_bundle import Words


class RushLine(QFrame):
    """One quiet line at the bottom while a queue is waiting.

    Signals:
        ended(): the queue is gone.
    """

    ended = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("quiet_line")
        self._words = words
        self._moments = Moments()
        self.text = Dressing(theme, self).label("body", lines=2)
        self.end = PressButton(self.tr("End  F5"), LINK)
        self.end.setAccessibleName(self.tr("End the rush"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size("space_16"), 2, theme.size("space_4"), 2)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.end)
        self.end.clicked.connect(self.ended)
        self.hide()

    def set_shop(self, shop: Shop) -> None:
        """Name times as this shop's clock shows them."""
        self._moments.set_shop(shop)

    @Slot(object)
    def show_rush(self, until: datetime | None) -> None:
        """Say until when, or nothing."""
        if until is not None:
            clock = self._words.dates.clock(self._moments.minute(until))
            said = self.tr("Queue until {clock}: quick ideas only.")
            self.text.setText(said.format(clock=clock))
        self.setVisible(until is not None)
        announce(self, self.text.text() if until is not None else self.tr("The rush is over."))


class CompanyLine(QFrame):
    """That the open customer is not alone; ``link`` says so, and stands with the other links.

    Signals:
        switched(bool): they are in company at this visit, or alone.
    """

    switched = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("quiet_line")
        self._on = False
        text = self.tr("In company: nothing personal.")
        self.text = Dressing(theme, self).label("body", text=text, lines=2)
        self.alone = PressButton(self.tr("Alone  F3"), LINK)
        self.alone.setAccessibleName(self.tr("The customer is alone again"))
        self.link = PressButton(self.tr("In company  F3"), LINK)
        self.link.setAccessibleName(self.tr("The customer is in company: offer nothing personal"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 4, 2)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.alone)
        self.alone.clicked.connect(self.toggle)
        self.link.clicked.connect(self.toggle)
        self.hide()

    def show_company(self, *, on: bool) -> None:
        """Show whether they are in company."""
        if on and not self._on:
            announce(self, self.text.text())
        self._on = on
        self.setVisible(on)
        self.link.setVisible(not on)

    @Slot()
    def toggle(self) -> None:
        """Switch it the other way."""
        self.switched.emit(not self._on)

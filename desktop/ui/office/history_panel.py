"""The history of the customer who is shown, asked for when it is needed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.office.history_list import HistoryList

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.cards import Done
    from desktop.domain.editing import OfficeCard
    from desktop.domain.errors import UsualError
    from desktop.domain.history import HistoryPage
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

_READ = "office-history"


class HistoryPanel(QWidget):
    """Reads the acts about one customer, and puts back what one of them changed.

    Signals:
        warned(text): something could not be put back, and why.
        acted(act id): something was put back; that can be taken back too.
    """

    warned = Signal(str)
    acted = Signal(str)

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        super().__init__()
        self._asks = asks
        self._words = words
        self._customer = ""
        self._today: date | None = None
        self.list = HistoryList(words, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.list.restore.connect(self._restore)
        self.list.take_back.connect(self._take_back)
        self.list.older.connect(self._ask_older)

    def show_customer(self, customer: str) -> None:
        """Show nothing of the customer before; the acts come with :meth:`refresh`."""
        self._asks.drop(_READ)
        self._customer = customer
        self.list.clear()
        self.setVisible(bool(customer))

    def refresh(self, card: OfficeCard) -> None:
        """Ask for the newest acts."""
        self._today = card.today
        if self._customer:
            self._asks.read(
                partial(self._asks.office.history, self._customer), self._show, key=_READ
            )

    @Slot(int)
    def _ask_older(self, before: int) -> None:
        work = partial(self._asks.office.history, self._customer, before=before)
        self._asks.read(work, self._add, key=_READ)

    @Slot(str)
    def _restore(self, act: str) -> None:
        work = partial(self._asks.office.restore, self._customer, act)
        self._asks.act(work, self._restored, failed=self._refused)

    @Slot(str)
    def _take_back(self, act: str) -> None:
        self._asks.act(partial(self._asks.office.undo, act), self._restored, failed=self._refused)

    def _restored(self, done: Done) -> None:
        self.acted.emit(done.act or "")

    def _refused(self, error: UsualError) -> None:
        self.warned.emit(self._words.troubles.sentence(error))

    def _show(self, page: HistoryPage) -> None:
        if self._today is not None:
            self.list.show_page(page, self._today)

    def _add(self, page: HistoryPage) -> None:
        if self._today is not None:
            self.list.add_page(page, self._today)

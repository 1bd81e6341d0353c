"""The switches at the till, as the window calls them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.errors import UsualError
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop.domain.stock import StockRow
    from desktop.ui.acts import Acts
    from desktop.ui.services import Services

_MINUTE_MS = 60_000
T = TypeVar("T")


class SwitchActs(QObject):
    """Switches rush, company, what has run out and the coaching lines.

    Rush and company are no acts of anybody and have no *Undo*; a rush is looked at every minute,
    for it ends by itself.

    Signals:
        rush_changed(datetime or None): a rush holds until then; None: there is none.
        changed(): what is shown of the open customer is to be read again.
        stock_read(rows): what may run out.
        cue_read(bool): whether the coaching lines are wanted here.
        refused(UsualError): it could not be switched.
    """

    rush_changed = Signal(object)
    changed = Signal()
    stock_read = Signal(object)
    cue_read = Signal(bool)
    refused = Signal(object)

    def __init__(self, acts: Acts, reader: Worker, writer: Worker, services: Services) -> None:
        super().__init__(acts)
        self._acts = acts
        self._reader = reader
        self._writer = writer
        self._services = services
        self._rush: datetime | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._clock.timeout.connect(self._look_again)

    @property
    def rush(self) -> bool:
        """Whether a queue is waiting, as far as is known here."""
        return self._rush is not None

    @Slot()
    def toggle_rush(self) -> None:
        """Begin a rush, or end it."""
        self._ask(partial(self._services.cashier.set_rush, on=not self.rush), self._rushed)

    @Slot(str, bool)
    def set_company(self, customer: str, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        """Say that a customer is not alone at this visit, or is."""
        work = partial(self._services.cashier.set_company, customer, on=on)
        self._ask(work, self._companied)

    @Slot(str, bool)
    def set_touch_stock(self, key: str, in_stock: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        """Write that a touch has run out, or is there again."""
        work = partial(self._services.cashier.set_touch_stock, key, in_stock=in_stock)
        self._acts.do("stock", work)

    @Slot(str, bool)
    def set_item_stock(self, label: str, in_stock: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        """Write that an item has run out, or is there again."""
        work = partial(self._services.cashier.set_item_stock, label, in_stock=in_stock)
        self._acts.do("stock", work)

    @Slot(bool)
    def set_cue(self, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        """Show the coaching lines here, or leave them away."""
        self._acts.do("cue", partial(self._services.cashier.set_cue, on=on))

    @Slot()
    def read_stock(self) -> None:
        """Ask what may run out."""
        self._reader.ask(
            self._services.reader.stock, done=self._stock, failed=self._failed, key="stock"
        )

    @Slot()
    def read_cue(self) -> None:
        """Ask whether the coaching lines are wanted here."""
        self._reader.ask(
            self._services.reader.cue_on, done=self._cue, failed=self._failed, key="cue"
        )

    def close(self) -> None:
        """Look no more."""
        self._clock.stop()

    def _look_again(self) -> None:
        self._ask(self._services.cashier.rush_until, self._rushed)

    def _rushed(self, until: datetime | None) -> None:
        if until == self._rush:
            return
        self._rush = until
        if until is None:
            self._clock.stop()
        else:
            self._clock.start()
        self.rush_changed.emit(until)
        self.changed.emit()

    def _companied(self, _: None) -> None:
        self.changed.emit()

    def _stock(self, rows: tuple[StockRow, ...]) -> None:
        self.stock_read.emit(rows)

    def _cue(self, on: bool) -> None:  # noqa: FBT001 - as the worker hands it over
        self.cue_read.emit(on)

    def _ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._writer.ask(work, done=done, failed=self._failed, urgent=True)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UsualError):
            self.refused.emit(error)

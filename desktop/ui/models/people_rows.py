"""The rows of the list of customers that are looked at: read in pages, and kept for a while."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.domain.customer_list import ListRow
    from desktop.domain.errors import UsualError
    from desktop.ui.models.people_service import Asking, ListService

PAGE = 64
"""Rows that are read together."""
KEPT = 2000
"""Rows that are kept; what was looked at longest ago goes."""
_WAITING = 2 * PAGE
_COUNTED_MS = 3000
"""After so long it is looked again at those whose visits were not counted yet."""


class PeopleRows(QObject):
    """Reads rows one page after the other; what was scrolled by meanwhile is not read.

    Signals:
        read(places): rows are there, by number with where they stood when they were wanted.
        aged(): rows are to be looked at again.
        moved(): somebody is gone, or stands elsewhere in the list now.
        troubled(UsualError): rows could not be read.
    """

    read = Signal(object)
    aged = Signal()
    moved = Signal()
    troubled = Signal(object)

    def __init__(self, asks: Asking, service: ListService, parent: QObject) -> None:
        super().__init__(parent)
        self._asks = asks
        self._service = service
        self._rows: OrderedDict[int, ListRow] = OrderedDict()
        self._old: set[int] = set()
        self._edition = 0
        self._waiting: OrderedDict[int, int] = OrderedDict()
        self._reading: dict[int, int] = {}
        self._soon = self._timer(0, self._read)
        self.count_soon = self._timer(_COUNTED_MS, self._look_at_uncounted)

    def __len__(self) -> int:
        """Return how many rows are kept."""
        return len(self._rows)

    def get(self, number: int) -> ListRow | None:
        """Return what is known of a customer."""
        return self._rows.get(number)

    def fresh(self, number: int) -> bool:
        """Say whether what is known of a customer is not old; then it stays longer."""
        if number not in self._rows or number in self._old:
            return False
        self._rows.move_to_end(number)
        return True

    def want(self, numbers: Sequence[int], first: int) -> None:
        """Have those of a page read that are not there or old; it begins at this row."""
        for place, number in enumerate(numbers, first):
            fresh = number in self._rows and number not in self._old
            if not fresh and number not in self._reading:
                self._waiting[number] = place
                self._waiting.move_to_end(number)
        while len(self._waiting) > _WAITING:  # scrolled by
            self._waiting.popitem(last=False)
        if self._waiting and not self._reading and not self._soon.isActive():
            self._soon.start()

    def want_no_more(self) -> None:
        """Expect other rows: the list is another one."""
        self._waiting.clear()

    def age(self) -> None:
        """Take all rows for old: something has changed; they show until they are read anew."""
        self._edition += 1
        self._old.update(self._rows)

    def keep(self, rows: Iterable[ListRow], *, old: bool = False) -> None:
        """Keep rows that were read."""
        for row in rows:
            before = self._rows.get(row.number)
            if before is not None and before.visits is None and row.visits is not None:
                self.moved.emit()
            if row.visits is None and not self.count_soon.isActive():
                self.count_soon.start()
            self._rows[row.number] = row
            self._rows.move_to_end(row.number)
            if old:
                self._old.add(row.number)
            else:
                self._old.discard(row.number)
        while len(self._rows) > KEPT:
            number, _ = self._rows.popitem(last=False)
            self._old.discard(number)

    def _timer(self, after_ms: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(then)
        return timer

    @Slot()
    def _read(self) -> None:
        if self._reading or not self._waiting:
            return
        self._reading, self._waiting = dict(self._waiting), OrderedDict()
        self._asks.read(
            partial(self._service.list_rows, list(self._reading)),
            partial(self._were_read, self._edition),
            failed=self._failed,
        )

    def _were_read(self, edition: int, rows: tuple[ListRow, ...]) -> None:
        wanted, self._reading = self._reading, {}
        self.keep(rows, old=edition != self._edition)
        gone = wanted.keys() - {each.number for each in rows}
        for number in gone:
            self._rows.pop(number, None)
            self._old.discard(number)
        if gone:
            self.moved.emit()
        self.read.emit(wanted)
        if self._waiting:
            self._soon.start()

    def _failed(self, error: UsualError) -> None:
        self._reading = {}
        self._waiting.clear()
        self.troubled.emit(error)

    @Slot()
    def _look_at_uncounted(self) -> None:
        """Have those who are looked at read anew; the others are read when they are."""
        self._old.update(each.number for each in self._rows.values() if each.visits is None)
        self.aged.emit()

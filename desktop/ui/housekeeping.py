"""What the window does for the shop while nobody asks for anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.errors import Trouble, UsualError
from desktop.ui.desk import Desk
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.domain.cards import IndexState

SOON_MS = 20
LATER_MS = 60_000
FIRST_MS = 1500
"""After the window is there and the first customer could be served."""


class Housekeeping(QObject):
    """Has the caches made anew in short pieces, the search keys first, and the day's backup made.

    settle: finishes what an interrupted import left. index: makes some of the search keys that are
    missing and returns how far they are. tidy: writes some of the lists' cache and returns for how
    many people. daily: makes the backup if the day has none yet; it needs no door to the shop and
    takes a while, so it is done by a worker of its own.

    Signals:
        indexed(IndexState or None): how far the search keys are; None when they cannot be made now.
    """

    indexed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        writer: Worker,
        keeper: Worker,
        *,
        settle: Callable[[], object],
        index: Callable[[], IndexState],
        tidy: Callable[[], int],
        daily: Callable[[], object],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._writer = writer
        self._keeper = keeper
        self._settle = settle
        self._index = index
        self._tidy = tidy
        self._daily = daily
        self._settled = True
        self._indexed = False
        self._read = False
        self._told: Trouble | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        desk.opened.connect(self._opened)
        desk.board_read.connect(self._settle_down)
        desk.chores.imported.connect(self._begin)

    def close(self) -> None:
        """Stop; a backup that is being made is finished."""
        self._timer.stop()
        self._keeper.close()

    @Slot()
    def _opened(self) -> None:
        self._settled = False
        self._begin()

    @Slot()
    def _settle_down(self) -> None:
        """Finish what was left once the board is there: beside it both take three times as long."""
        if not self._settled:
            self._settled = True
            self._writer.ask(self._settle, done=_ignore, failed=self._tell)
            self._back_up()

    def _back_up(self) -> None:
        """Make the day's backup; a till is often left on over night."""
        self._keeper.ask(self._daily, done=_ignore, failed=self._tell, key="daily")

    def _tell(self, error: Exception) -> None:
        """Say once what stands in the way; it is tried again at the next look."""
        if isinstance(error, UsualError) and error.trouble is not self._told:
            self._told = error.trouble
            self._desk.chores.refused.emit(error)

    @Slot()
    def _begin(self) -> None:
        self._indexed = False
        self._timer.start(FIRST_MS)

    @Slot()
    def _go_on(self) -> None:
        self._settle_down()  # a board that cannot be read holds up nothing
        if self._indexed:
            self._writer.ask(self._tidy, done=self._tidied, failed=self._wait, key="tidy")
        else:
            self._writer.ask(self._index, done=self._went_on, failed=self._index_failed, key="tidy")

    def _went_on(self, state: IndexState) -> None:
        self._indexed = state.complete
        self.indexed.emit(state)
        self._timer.start(SOON_MS)

    def _index_failed(self, error: Exception) -> None:
        self.indexed.emit(None)
        self._wait(error)

    def _tidied(self, people: int) -> None:
        if people:
            self._read = True
            self._timer.start(SOON_MS)
            return
        if self._read:
            self._read = False
            self._desk.read_board()
        self._back_up()
        self._later()

    def _wait(self, _: Exception) -> None:
        self._later()

    def _later(self) -> None:
        self._indexed = False
        self._timer.start(LATER_MS)


def _ignore(_: object) -> None:
    """Nobody waits for the answer."""

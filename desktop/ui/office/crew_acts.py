"""Who stands at the till, as the window asks for it and changes it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import UsualError
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.team import Crew, Secret
    from desktop.ui.office.services import Entering


class CrewActs(QObject):
    """Asks who may stand here, and changes it; no act of anybody, and no *Undo*.

    Signals:
        read(Crew): who may stand here, and who does.
        changed(Crew): somebody else stands here now.
        pin_changed(Crew): the one who stands here has a PIN, or none any more.
        refused(UsualError): nobody else stands here.
    """

    read = Signal(object)
    changed = Signal(object)
    pin_changed = Signal(object)
    refused = Signal(object)

    def __init__(self, writer: Worker, entering: Entering) -> None:
        super().__init__()
        self._writer = writer
        self._entering = entering

    @Slot()
    def ask(self) -> None:
        """Ask who may stand here."""
        self._ask(self._entering.crew, self.read.emit)

    def begin(self, staff: str) -> None:
        """Let who stood here last stand here again."""
        self._ask(partial(self._entering.stand_again, staff), self.read.emit)

    @Slot(str, object)
    def stand(self, staff: str, pin: Secret | None) -> None:
        """Let somebody else stand here."""
        self._ask(partial(self._entering.stand, staff, pin), self.changed.emit)

    @Slot()
    def stand_myself(self) -> None:
        """Let whoever has opened the office stand here."""
        self._ask(self._entering.stand_myself, self.changed.emit)

    @Slot(object, object)
    def set_own_pin(self, pin: Secret | None, present: Secret | None) -> None:
        """Keep a new PIN of who stands here, or none."""
        work = partial(self._entering.set_own_pin, pin, present=present)
        self._ask(work, self.pin_changed.emit)

    def _ask(self, work: Callable[[], Crew], done: Callable[[Crew], None]) -> None:
        self._writer.ask(work, done=done, failed=self._failed, urgent=True)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UsualError):
            self.refused.emit(error)

"""The office's questions and acts on the two workers, answered on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import Trouble, UsualError
from desktop.ui.office.crew_acts import CrewActs
from desktop.ui.office.twin_walk import TwinWalk
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.shop import Staff
    from desktop.ui.office.services import Entering, Office

T = TypeVar("T")


class OfficeAsks(QObject):
    """One door for all pages of the office.

    Signals:
        refused(UsualError): something could not be read or done, and nobody else said so.
        locked(): the office was locked meanwhile; it asks for the PIN again.
        changed(Done): an act was saved or taken back: what is shown may be old.
        pins_changed(): somebody has a PIN, or has none any more.
    """

    refused = Signal(object)
    locked = Signal()
    changed = Signal(object)
    pins_changed = Signal()

    def __init__(self, reader: Worker, writer: Worker, office: Office, entering: Entering) -> None:
        super().__init__()
        self._reader = reader
        self._writer = writer
        self.office = office
        self.entering = entering
        self.crew = CrewActs(writer, entering)
        self.twins = TwinWalk(self, office, self)
        self.changed.connect(self.twins.hear)

    def come_in(self, done: Callable[[Staff | None], None]) -> None:
        """Ask to come in; None: the PIN is to be asked for."""
        self.twins.forget()  # somebody else may have come in, and the till has worked meanwhile
        self.write(self.entering.come_in, done)

    def step_out(
        self, done: Callable[[bool], None], *, failed: Callable[[UsualError], None]
    ) -> None:
        """Go back to the till; the answer says whether the office was locked behind.

        failed: called where that could not be told; it is locked then.
        """
        self.write(self.entering.step_out, done, failed=failed)

    def lock(self) -> None:
        """Lock the office."""
        self.write(self.entering.lock, _nothing)

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[UsualError], None] | None = None,
        faulted: Callable[[], None] | None = None,
        key: str = "",
    ) -> None:
        """Have something read; with a key only the latest answer of that key is given.

        faulted: as in :meth:`write`.
        """
        answer = partial(self._failed, failed, faulted=faulted)
        self._reader.ask(work, done=done, failed=answer, key=key)

    def write(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[UsualError], None] | None = None,
        faulted: Callable[[], None] | None = None,
    ) -> None:
        """Have something written, before whatever else the writer has to do.

        faulted: called where a fault of our own kept it from being done; the fault itself is told
        elsewhere.
        """
        answer = partial(self._failed, failed, faulted=faulted)
        self._writer.ask(work, done=done, failed=answer, urgent=True)

    def act(
        self,
        work: Callable[[], Done],
        done: Callable[[Done], None] | None = None,
        *,
        failed: Callable[[UsualError], None] | None = None,
        faulted: Callable[[], None] | None = None,
    ) -> None:
        """Have an act done; then everybody who shows what it changed is told."""
        self.write(work, partial(self._acted, done), failed=failed, faulted=faulted)

    def undo(self, act: str, done: Callable[[Done], None] | None = None) -> None:
        """Take an act back."""
        self.act(partial(self.office.undo, act), done)

    def drop(self, key: str) -> None:
        """Expect no answer any more."""
        self._reader.drop(key)

    def _acted(self, then: Callable[[Done], None] | None, done: Done) -> None:
        if then is not None:
            then(done)
        self.changed.emit(done)

    def _failed(
        self,
        then: Callable[[UsualError], None] | None,
        error: Exception,
        *,
        faulted: Callable[[], None] | None = None,
    ) -> None:
        if not isinstance(error, UsualError):
            if faulted is not None:
                faulted()
            return
        if error.trouble is Trouble.OFFICE_LOCKED:
            self.locked.emit()
        if then is not None:
            then(error)
        else:
            self.refused.emit(error)


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""

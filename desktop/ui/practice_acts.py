"""Practising the regulars' names, as the window calls it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from desktop.domain.errors import UsualError
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.practice import Memory, Question, Recall, Round
    from desktop.ui.practice_services import Practises

_KEY = "practice"


class PracticeActs(QObject):
    """Reads questions on the reader, keeps answers on the writer, and takes them back in order.

    Signals:
        read(Round): what is asked in this sitting.
        unread(UsualError): nothing can be asked.
        refused(UsualError): an answer could not be kept.
        quiet_read(bool): whether this is a quiet hour.
    """

    read = Signal(object)
    unread = Signal(object)
    refused = Signal(object)
    quiet_read = Signal(bool)

    def __init__(self, reader: Worker, writer: Worker, practising: Practises) -> None:
        super().__init__()
        self._reader = reader
        self._writer = writer
        self._practising = practising
        self._kept: list[tuple[Question, Memory | None] | None] = []

    @Slot()
    def ask(self) -> None:
        """Read what to ask, after the answers on their way; only the latest sitting is answered."""
        self._writer.ask(_nothing, done=self._read, failed=self._unread, key=_KEY, urgent=True)

    def _read(self, _: None) -> None:
        self._reader.ask(
            self._practising.questions, done=self._answered, failed=self._unread, key=_KEY
        )

    @Slot()
    def read_quiet(self) -> None:
        """Ask whether this is a quiet hour; where that cannot be told, nothing is offered."""
        self._reader.ask(
            self._practising.is_quiet,
            done=self.quiet_read.emit,
            failed=partial(_no_hour, self.quiet_read),
            key="quiet-hour",
        )

    def stop(self) -> None:
        """Expect no questions any more."""
        self._writer.drop(_KEY)
        self._reader.drop(_KEY)

    @Slot(object, object)
    def remember(self, question: Question, recall: Recall) -> None:
        """Keep an answer."""
        self._write(partial(self._remember, question, recall))

    @Slot()
    def take_back(self) -> None:
        """Let the last answer that was not taken back yet not have been given."""
        self._write(self._take_back)

    def _remember(self, question: Question, recall: Recall) -> None:
        """Keep an answer; runs on the writer, which alone knows what was kept before."""
        self._kept.append(None)
        self._kept[-1] = (question, self._practising.remember(question, recall))

    def _take_back(self) -> None:
        last = self._kept.pop() if self._kept else None
        if last is not None:
            self._practising.take_back(*last)

    def _write(self, work: Callable[[], None]) -> None:
        self._writer.ask(work, done=_ignore, failed=self._failed, urgent=True)

    def _answered(self, asked: Round) -> None:
        self.read.emit(asked)

    def _unread(self, error: Exception) -> None:
        if isinstance(error, UsualError):
            self.unread.emit(error)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UsualError):
            self.refused.emit(error)


def _no_hour(told: SignalInstance, _: Exception) -> None:
    told.emit(False)  # noqa: FBT003 - a signal has no keywords


def _nothing() -> None:
    """Do nothing: what was asked for before is done by then."""


def _ignore(_: None) -> None:
    """Say nothing: an answer that is kept is no news."""

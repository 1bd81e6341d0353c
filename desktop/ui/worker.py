"""The one door for background work: a serial thread that answers on the GUI thread."""

import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.domain.errors import UsualError

T = TypeVar("T")
_LONGEST_S = 10


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], object]
    done: Callable[[object], None]
    failed: Callable[[Exception], None]
    key: str
    number: int
    urgent: bool
    outside: bool


class Worker(QObject):
    """Does work in the background, one piece at a time, in the order in which it was asked for.

    The thread calls ``enter`` before its first work and ``leave`` after its last. When ``enter``
    fails, the work fails with its error and the next work tries to enter again. It is a plain
    ``threading.Thread``, since coverage is blind inside a QThread.
    """

    _handed = Signal(object)

    def __init__(self, name: str, enter: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__()
        self._enter = enter
        self._leave = leave
        self._jobs: deque[_Job] = deque()
        self._wake = threading.Condition()
        self._latest: dict[str, int] = {}
        self._count = 0
        self._closing = False
        self._closed = False
        self._entered = False
        self._giving_way = False
        self._thread = threading.Thread(target=self._run, name=name)
        self._handed.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        key: str = "",
        urgent: bool = False,
        outside: bool = False,
    ) -> None:
        """Have work done; ``done(answer)`` or ``failed(error)`` is called on the GUI thread.

        With a key, only the latest work of that key counts: an earlier one that has not begun is
        dropped, and the answer of one that has is not delivered. Urgent work goes first, also when
        the running work gives way. Work from outside is done without entering: what mends a door
        cannot wait for it to open. An error that is not a UsualError goes to ``sys.excepthook`` on
        the GUI thread before ``failed`` is told. After ``close`` nothing is taken.
        """
        with self._wake:
            if self._closing:
                return
            if key:
                self._forget(key)
            self._jobs.append(
                # the answer's type is checked by this signature; a queue of many types cannot be
                _Job(work, done, failed, key, self._latest.get(key, 0), urgent, outside)  # type: ignore[arg-type]
            )
            self._wake.notify()
        if self._thread.ident is None:
            self._thread.start()

    def drop(self, key: str) -> None:
        """Forget what was asked under a key: it is not begun, and not answered."""
        with self._wake:
            self._forget(key)

    def give_way(self) -> None:
        """Do the urgent work that waits, now; called by long work on this worker's own thread."""
        if self._giving_way:
            return
        self._giving_way = True
        try:
            while (job := self._next_urgent()) is not None:
                self._do(job)
        finally:
            self._giving_way = False

    def do_now(self, work: Callable[[], None]) -> None:
        """Have something done before all that waits, and wait for it; asked by another thread.

        Where this worker is busy for longer than anything takes, it is not waited for any more.
        """
        over = threading.Event()

        def do() -> None:
            try:
                work()
            finally:
                over.set()

        self.ask(do, done=_ignore, failed=_ignore, urgent=True)
        over.wait(_LONGEST_S)

    def hand_over(self, call: Callable[[], None]) -> None:
        """Have something called on the GUI thread soon; for the progress of long work."""
        self._handed.emit(call)

    def close(self) -> None:
        """Do what is still waiting, leave, and end the thread; answers are no longer delivered.

        An unexpected error of the last work still reaches ``sys.excepthook``.
        """
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread.ident is not None:
            self._thread.join()
        self._closed = True

    def _forget(self, key: str) -> None:
        self._count += 1
        self._latest[key] = self._count
        self._jobs = deque(job for job in self._jobs if job.key != key)

    def _run(self) -> None:
        while (job := self._next()) is not None:
            self._do(job)
        if self._entered:
            try:
                self._leave()
            except Exception as error:  # noqa: BLE001 - told on the GUI thread, as any fault
                self._tell_fault(error)

    def _next(self) -> _Job | None:
        with self._wake:
            while not self._jobs and not self._closing:
                self._wake.wait()
            urgent = self._take_urgent()
            if urgent is not None:
                return urgent
            return self._jobs.popleft() if self._jobs else None

    def _next_urgent(self) -> _Job | None:
        with self._wake:
            return self._take_urgent()

    def _take_urgent(self) -> _Job | None:
        for job in self._jobs:
            if job.urgent:
                self._jobs.remove(job)
                return job
        return None

    def _do(self, job: _Job) -> None:
        try:
            if not self._entered and not job.outside:
                self._enter()
                self._entered = True
            answer = job.work()
        except Exception as error:  # noqa: BLE001 - every fault is answered on the GUI thread
            if not isinstance(error, UsualError):
                self._tell_fault(error)
            self._answer(job, job.failed, error)
        else:
            self._answer(job, job.done, answer)

    def _answer(self, job: _Job, call: Callable[..., None], value: object) -> None:
        def deliver() -> None:
            if not self._closed and (not job.key or self._latest[job.key] == job.number):
                call(value)

        self.hand_over(deliver)

    def _tell_fault(self, error: Exception) -> None:
        def raise_it() -> None:
            sys.excepthook(type(error), error, error.__traceback__)

        self.hand_over(raise_it)

    @Slot(object)
    def _receive(self, call: Callable[[], None]) -> None:
        call()


def _ignore(_: object) -> None:
    """Nobody waits for the answer."""

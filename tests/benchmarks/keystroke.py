"""From a key to the painted answer, idle and while 100,000 lines come in, in the real window.

Names and numbers are typed letter by letter; a time ends when the list has been painted with the
answer to all that was typed. Beside it: how late the window's own clock strikes (a timer of 5 ms),
and how long *Record visit* takes from asking to the answer. Ratios are import to idle, in one run.
Last comes the window's clock while the reader searches back to back and nobody types: at most 6 ms
late at p99.
"""

import itertools
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import invented
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.config import Settings
from desktop.main import Running, build

IDLE_TEXTS, MOST_TEXTS = 50, 600
LINES = 100_000
PAUSE_MS = 25
VISIT_EVERY = 4
"""Texts between two recorded visits."""
TICK_MS = 5
UNCHANGED_MS = 200
"""So long after its answer a list that is not painted shows the same as before."""
PATIENCE_MS = 20_000
SEARCH_S = 10
LATE_MS = 6
"""So late the window's clock may be at p99 while the reader searches back to back."""


class Watched(QApplication):
    """Tells when a widget has been painted."""

    def __init__(self) -> None:
        super().__init__(["the-usual"])
        self.painted: Callable[[QObject], None] = lambda _: None

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Pass everything on."""
        answer = super().notify(receiver, event)
        if event.type() == QEvent.Type.Paint:
            self.painted(receiver)
        return answer


@dataclass
class Times:
    """What was measured, in milliseconds."""

    keys: list[float] = field(default_factory=list)
    visits: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)


class Typist:
    """Sits at the window: types, waits for what is painted, records visits."""

    def __init__(self, app: Watched, running: Running) -> None:
        self._window = running.window
        self._desk = running.desk
        self._field = running.window.till.search
        self._list = running.window.till.results.findChildren(QObject, "hits")[0]
        self._answered = ""
        self._people: list[str] = []
        self._loop = QEventLoop()
        self._began = 0.0
        self._came = 0.0
        self._took = 0.0
        self._wanted: str | None = None
        app.painted = self._painted
        self._desk.found.connect(self._found)
        self._desk.acts.recorded.connect(self._recorded)
        self._tick = QTimer()
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._ticked)
        self._struck = 0.0
        self.times = Times()

    @contextmanager
    def measuring(self, times: Times) -> Iterator[None]:
        """Write what is measured meanwhile."""
        self.times = times
        self._struck = time.perf_counter()
        self._tick.start(TICK_MS)
        try:
            yield
        finally:
            self._tick.stop()

    def look_for(self, text: str) -> None:
        """Type a text and take it away again."""
        for place in range(len(text)):
            self._wanted = text[: place + 1]
            self._began = time.perf_counter()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, text[place])
                QApplication.postEvent(self._field, key)
            self._wait()
            self.times.keys.append(self._took)
            self.rest(PAUSE_MS)
        self._window.finding.clear()
        self.rest(PAUSE_MS)

    def record_visit(self) -> None:
        """Record a visit of somebody who was found."""
        if self._people:
            self._began = time.perf_counter()
            self._desk.acts.record_visit(self._people.pop(), (), False)
            self._wait()
            self.times.visits.append(self._took)

    def rest(self, ms: int) -> None:
        """Do nothing for a while."""
        QTimer.singleShot(ms, self._loop.quit)
        self._loop.exec()

    def _wait(self) -> None:
        patience = QTimer()
        patience.setSingleShot(True)
        patience.timeout.connect(self._give_up)
        patience.start(PATIENCE_MS)
        self._loop.exec()

    def _give_up(self) -> None:
        msg = f"no answer to {self._wanted!r} in {PATIENCE_MS} ms"
        raise SystemExit(msg)

    def _found(self, text: str, found: object) -> None:
        self._answered = text
        self._came = time.perf_counter()
        QTimer.singleShot(UNCHANGED_MS, self._unchanged)
        self._people += [hit.id for hit in getattr(found, "hits", ()) if hit.id not in self._people]

    def _painted(self, receiver: QObject) -> None:
        if self._wanted == self._answered and receiver.parent() is self._list:
            self._wanted = None
            self._end()

    def _unchanged(self) -> None:
        """Take an answer that shows the same as before: nothing is painted for it."""
        if self._wanted is not None and self._wanted == self._answered:
            self._wanted = None
            self._took = 1000 * (self._came - self._began)
            self._loop.quit()

    def _recorded(self, _: object) -> None:
        self._end()

    def _end(self) -> None:
        self._took = 1000 * (time.perf_counter() - self._began)
        self._loop.quit()

    def _ticked(self) -> None:
        now = time.perf_counter()
        self.times.late.append(max(0.0, 1000 * (now - self._struck) - TICK_MS))
        self._struck = now


@dataclass
class Searching:
    """What was measured while a thread searched back to back."""

    times: Times = field(default_factory=Times)
    searches: int = 0
    over: bool = False


def _measure(app: Watched, customers: int, folder: Path) -> tuple[Times, Times, Searching, float]:
    """Return what was measured idle, during the import and while a thread searched.

    Last is how long the import took (s).
    """
    texts = list(invented.queries(MOST_TEXTS))
    file = invented.copy_of(customers, folder)
    export = invented.sales_file(folder / "sales.csv", lines=LINES, customers=customers)
    running = build(invented.backstage(file), settings=Settings(), save=lambda _: None)
    desk, loop = running.desk, QEventLoop()
    desk.board_read.connect(loop.quit)
    running.window.show()
    loop.exec()
    typist = Typist(app, running)
    typist.rest(3000)  # what the window does for itself after its start
    searching = _while_searching(typist, running, texts)
    for text in texts[-4:]:
        typist.look_for(text)
    typist.record_visit()
    idle, busy = Times(), Times()
    with typist.measuring(idle):
        for number, text in enumerate(texts[:IDLE_TEXTS]):
            typist.look_for(text)
            if number % VISIT_EVERY == 0:
                typist.record_visit()
    began, ended = time.perf_counter(), []
    desk.chores.import_ended.connect(lambda: ended.append(time.perf_counter()))
    desk.chores.bring_in((export,))
    with typist.measuring(busy):
        for number, text in enumerate(texts[IDLE_TEXTS:]):
            typist.look_for(text)
            if number % VISIT_EVERY == 0:
                typist.record_visit()
            if ended:
                break
    while not ended:
        typist.rest(1000)
    running.window.close()
    running.close()
    return idle, busy, searching, ended[0] - began


def _while_searching(typist: Typist, running: Running, texts: list[str]) -> Searching:
    """Return how late the window's clock is while a thread searches back to back (ms each)."""
    searching = Searching()
    reader = running.backstage.made().reader

    def search() -> None:
        running.backstage.enter_reader()
        try:
            for text in itertools.cycle(texts):
                if searching.over:
                    return
                reader.search(text)
                searching.searches += 1
        finally:
            running.backstage.leave()

    thread = threading.Thread(target=search, name="searches")
    with typist.measuring(searching.times):
        thread.start()
        typist.rest(1000 * SEARCH_S)
        searching.over = True
    thread.join()
    return searching


def _percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def _row(title: str, idle: list[float], busy: list[float]) -> None:
    percents = (50, 95, 99)
    quiet, loud = ([_percentile(each, percent) for percent in percents] for each in (idle, busy))
    ratios = " / ".join(f"{b / max(a, 0.01):.2f}" for a, b in zip(quiet, loud, strict=True))
    shown = [" / ".join(f"{each:.1f}" for each in values) for values in (quiet, loud)]
    print(f"  {title:<22} {shown[0]:>22}   {shown[1]:>22}   x {ratios}   most {max(busy):.0f}")


def main() -> int:
    """Measure both shops and print percentiles and ratios."""
    app = Watched()
    for customers in invented.SIZES:
        with tempfile.TemporaryDirectory() as name:
            idle, busy, searching, took = _measure(app, customers, Path(name))
        print(f"{customers:,} customers; {LINES:,} lines came in in {took:.1f} s beside the typing")
        print(f"  {'ms: p50 / p95 / p99':<22} {'idle':>22}   {'import':>22}   ratios")
        _row("key to painted list", idle.keys, busy.keys)
        _row("record visit", idle.visits, busy.visits)
        _row("window's clock late", idle.late, busy.late)
        late = searching.times.late
        p50, p95, p99 = (_percentile(late, each) for each in (50, 95, 99))
        print(
            f"  window's clock late while {searching.searches:,} searches ran back to back in"
            f" {SEARCH_S} s: {p50:.1f} / {p95:.1f} / {p99:.1f}   most {max(late):.0f}"
            f"   (p99 at most {LATE_MS}: {'yes' if p99 <= LATE_MS else 'NO'})"
        )
        print(f"  ({len(idle.keys)} keys idle, {len(busy.keys)} during the import)")
    return 0


if __name__ == "__main__":
    sys.exit(main())

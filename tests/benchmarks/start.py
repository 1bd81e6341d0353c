"""From the start of the process to a painted window, beside a bare PySide6 window, in one run.

Fresh processes in turn (bare, The Usual, bare, ...) with warm caches and 10,000 customers in the
file; medians. Told are the first paint of the window, the painted board, and the results painted
after a letter was pressed at the first paint; and the memory (resident) at these moments, with a
customer open, and at rest.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import invented

ROUNDS = 11
HEADED = "offscreen"

_PROBE = """
import json, os, sys, time
import PySide6.QtWidgets as widgets
from PySide6.QtCore import QEvent, QTimer

marks, began = {}, float(os.environ["BEGAN"])

def resident():
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    except OSError:
        return 0

def mark(name):
    if name not in marks:
        marks[name] = (time.time() - began, resident())
        return True
    return False

def end():
    print(json.dumps(marks), flush=True)
    os._exit(0)

class Probe(widgets.QApplication):
    def notify(self, receiver, event):
        answer = super().notify(receiver, event)
        if event.type() == QEvent.Type.Paint and receiver.isWidgetType():
            seen(receiver)
        return answer
"""

_BARE = """
def seen(widget):
    if mark("window"):
        QTimer.singleShot(300, at_rest)

def at_rest():
    mark("rest")
    end()

app = Probe([])
window = widgets.QWidget()
column = widgets.QVBoxLayout(window)
column.addWidget(widgets.QLineEdit())
column.addWidget(widgets.QListView())
window.resize(480, 820)
window.show()
app.exec()
"""

_OURS = """
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

def press(key, text=""):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        widgets.QApplication.postEvent(widgets.QApplication.focusWidget() or window, event)

def seen(widget):
    global window
    if mark("window"):
        window = widget.window()
        if os.environ["PLAY"] == "impatient":
            window.activateWindow()
            press(Qt.Key.Key_M, "m")
    kind = type(widget).__name__
    if kind == "PersonRow" and mark("board"):
        QTimer.singleShot(400, lambda: press(Qt.Key.Key_M, "m"))
    inside = type(widget.parent()).__name__
    if inside == "HitList" and widget.parent().model().rowCount() > 1 and mark("results"):
        if os.environ["PLAY"] == "impatient":
            end()
        QTimer.singleShot(50, lambda: press(Qt.Key.Key_Return, chr(13)))
    if kind == "CustomerHead" and mark("customer"):
        QTimer.singleShot(4000, at_rest)

def at_rest():
    mark("rest")
    end()

widgets.QApplication = Probe
sys.argv = ["the-usual", *json.loads(os.environ["ARGUMENTS"])]
from desktop.main import main
main()
"""

Marks = Mapping[str, tuple[float, int]]


def measured(code: str, environment: Mapping[str, str]) -> Marks:
    """Run one fresh process and return its moments: seconds since its start, kilobytes."""
    begun = {**environment, "BEGAN": repr(time.time())}
    done = subprocess.run(
        [sys.executable, "-c", _PROBE + code],
        env=begun,
        cwd=invented.ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    marks: Marks = json.loads(done.stdout.splitlines()[-1])
    return marks


def surroundings(folder: Path, file: Path) -> dict[str, str]:
    """Return an environment with folders of its own, and compiled files kept as on any machine."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    homes = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    arguments = ["--database", str(file), "--now", invented.NOW.isoformat()]
    return {
        **kept,
        **{name: str(folder / name) for name in homes},
        "PYTHONPYCACHEPREFIX": str(invented.CACHE.parent / "compiled"),
        "QT_QPA_PLATFORM": HEADED,
        "ARGUMENTS": json.dumps(arguments),
    }


def main() -> int:
    """Measure in turn and print medians and ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = invented.copy_of(10_000, folder)
        environment = surroundings(folder, file)
        plays = {
            "bare": (_BARE, environment),
            "ours": (_OURS, environment | {"PLAY": "patient"}),
            "impatient": (_OURS, environment | {"PLAY": "impatient"}),
        }
        runs: dict[str, list[Marks]] = {each: [] for each in plays}
        for turn in range(ROUNDS + 1):
            for each, (code, around) in plays.items():
                marks = measured(code, around)
                if turn:  # the first round warms the caches
                    runs[each].append(marks)
    _tell(runs)
    return 0


def _tell(runs: Mapping[str, list[Marks]]) -> None:
    def middle(run: str, mark: str, what: int) -> float:
        return statistics.median(each[mark][what] for each in runs[run])

    bare_ms = 1000 * middle("bare", "window", 0)
    bare_mb = middle("bare", "rest", 1) / 1024
    print(f"medians of {ROUNDS} fresh processes each, in turn; 10,000 customers in the file")
    print(f"  bare window painted       {bare_ms:6.0f} ms            {bare_mb:6.1f} MB")
    rows = (
        ("window painted", "ours", "window"),
        ("board painted", "ours", "board"),
        ("first letter's results", "impatient", "results"),
        ("(same, at leisure)", "ours", "results"),
        ("customer open", "ours", "customer"),
        ("at rest, customer open", "ours", "rest"),
    )
    for title, run, mark in rows:
        ms, mb = 1000 * middle(run, mark, 0), middle(run, mark, 1) / 1024
        timed = f"{ms:6.0f} ms  x {ms / bare_ms:4.2f}"
        timed = timed if run == "impatient" or mark in {"window", "board"} else " " * len(timed)
        print(f"  {title:<25} {timed}    {mb:6.1f} MB  x {mb / bare_mb:4.2f}")


if __name__ == "__main__":
    sys.exit(main())

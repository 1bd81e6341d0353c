"""What is dear to import waits until the window is there."""

import json
import subprocess
import textwrap
from pathlib import Path

import pytest

_LATE = {
    "anyascii",
    "argon2",
    "fsrs",
    "holidays",
    "nicknames",
    "numpy",
    "phonenumbers",
    "pyqtgraph",
    "rapidfuzz",
}
"""Up to 100 ms each, and nothing of what is painted first needs them."""

_PROBE = """
import json, os, sys
import PySide6.QtWidgets as widgets
from PySide6.QtCore import QEvent

class Probe(widgets.QApplication):
    '''Ends the program at the first paint of a widget and says what was imported until then.'''

    def notify(self, receiver, event):
        if event.type() == QEvent.Type.Paint and receiver.isWidgetType():
            top = receiver.window()
            print(json.dumps({"window": top.windowTitle(), "modules": sorted(sys.modules)}),
                  flush=True)
            os._exit(0)
        return super().notify(receiver, event)

widgets.QApplication = Probe
sys.argv = ["the-usual", *json.loads(sys.argv[1])]
from desktop.main import main
main()
"""


def _first_paint(python: str, *arguments: str) -> tuple[str, set[str]]:
    done = subprocess.run(
        [python, "-c", textwrap.dedent(_PROBE), json.dumps(arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout, f"the window was never painted: {done.stderr}"
    answer = json.loads(done.stdout.splitlines()[-1])
    return answer["window"], set(answer["modules"])


@pytest.mark.parametrize("filled", [False, True], ids=["first start", "demo shop"])
def test_the_first_paint_waits_for_nothing_dear(python: str, tmp_path: Path, filled: bool) -> None:
    place = ["--database", str(tmp_path / "shop.sqlite")]
    if filled:
        subprocess.run(
            [python, "-m", "desktop", *place, "demo"], check=True, capture_output=True, timeout=300
        )
    title, modules = _first_paint(python, *place)
    assert "The Usual" in title
    assert "desktop.ui" in modules
    assert {each for each in modules if each.split(".")[0] in _LATE or each in _LATE} == set()

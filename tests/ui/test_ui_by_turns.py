"""Something made piece by piece, turn by turn of the event loop."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from desktop.ui.office.by_turns import ByTurns


def test_keys_come_between_the_pieces(qtbot: QtBot) -> None:
    parent, told = QObject(), list[str]()
    making = ByTurns(parent, [partial(told.append, each) for each in "abc"])
    between = QTimer(parent)
    between.timeout.connect(partial(told.append, "-"))
    between.start(0)
    making.start()
    assert told == []
    qtbot.waitUntil(lambda: making.done)
    between.stop()
    assert [each for each in told if each != "-"] == ["a", "b", "c"]
    assert "-" in told[told.index("a") : told.index("c")]


def test_whoever_needs_the_whole_has_it_at_once(qtbot: QtBot) -> None:
    parent, told = QObject(), list[str]()
    making = ByTurns(parent, [partial(told.append, each) for each in "abc"])
    making.start()
    qtbot.waitUntil(lambda: bool(told))
    making.finish_now()
    assert making.done
    assert told == ["a", "b", "c"]
    making.start()
    making.finish_now()
    assert told == ["a", "b", "c"]


def test_a_piece_may_need_the_whole(qtbot: QtBot) -> None:
    parent, told = QObject(), list[str]()
    making = ByTurns(parent, [])

    def greedy() -> None:
        making.finish_now()
        told.append("greedy")

    making = ByTurns(parent, [greedy, partial(told.append, "b"), partial(told.append, "c")])
    making.start()
    qtbot.waitUntil(lambda: "greedy" in told)
    assert told == ["b", "c", "greedy"]
    assert making.done

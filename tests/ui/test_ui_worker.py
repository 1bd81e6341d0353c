import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.domain.errors import Trouble, UsualError
from desktop.ui.worker import Worker


def nothing() -> None:
    return None


def unexpected(error: Exception) -> None:
    raise error


@pytest.fixture
def worker(qapp: QCoreApplication) -> Iterator[Worker]:
    assert qapp is not None
    worker = Worker("test", nothing, nothing)
    yield worker
    worker.close()


class Gate:
    """Work that holds the thread until the test opens it."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.open = threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        assert self.open.wait(10)
        return "gate"


def test_work_is_done_elsewhere_and_answered_here(worker: Worker, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    answers: list[tuple[int, threading.Thread]] = []

    def work() -> int:
        threads.append(threading.current_thread())
        return 42

    worker.ask(
        work,
        done=lambda answer: answers.append((answer, threading.current_thread())),
        failed=unexpected,
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(42, threading.main_thread())]
    assert threads[0] is not threading.main_thread()
    assert not threads[0].daemon


def test_work_is_answered_in_the_order_it_was_asked_for(worker: Worker, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(50):
        worker.ask(lambda number=number: number, done=answers.append, failed=unexpected)
    qtbot.waitUntil(lambda: len(answers) == 50)
    assert answers == list(range(50))


def test_only_the_latest_of_a_key_is_done_and_answered(worker: Worker, qtbot: QtBot) -> None:
    gate, begun, answers = Gate(), [], []

    def work(text: str) -> Callable[[], str]:
        def run() -> str:
            begun.append(text)
            return text

        return run

    worker.ask(gate, done=answers.append, failed=unexpected, key="search")
    assert gate.begun.wait(10)
    for text in ("a", "am", "ama"):
        worker.ask(work(text), done=answers.append, failed=unexpected, key="search")
    worker.ask(work("card"), done=answers.append, failed=unexpected, key="card")
    gate.open.set()
    qtbot.waitUntil(lambda: "card" in answers)
    assert begun == ["ama", "card"]
    assert answers == ["ama", "card"]


def test_an_answer_that_waits_for_the_gui_is_stale_once_a_newer_is_asked_for(
    worker: Worker, qtbot: QtBot
) -> None:
    first, answers = threading.Event(), []

    def old() -> str:
        first.set()
        return "old"

    worker.ask(old, done=answers.append, failed=unexpected, key="search")
    assert first.wait(10)
    worker.ask(lambda: "new", done=answers.append, failed=unexpected, key="search")
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["new"]


def test_what_was_dropped_is_not_answered(worker: Worker, qtbot: QtBot) -> None:
    gate, answers = Gate(), []
    worker.ask(gate, done=answers.append, failed=unexpected, key="search")
    assert gate.begun.wait(10)
    worker.drop("search")
    gate.open.set()
    worker.ask(lambda: "end", done=answers.append, failed=unexpected)
    qtbot.waitUntil(lambda: "end" in answers)
    assert answers == ["end"]


def test_an_expected_error_is_told_to_the_asker(worker: Worker, qtbot: QtBot) -> None:
    errors: list[Exception] = []

    def work() -> None:
        raise UsualError(Trouble.DISK_FULL)

    worker.ask(work, done=lambda _: None, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], UsualError)
    assert errors[0].trouble is Trouble.DISK_FULL


def test_a_fault_of_ours_reaches_the_excepthook_on_the_gui_thread(
    worker: Worker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[tuple[type[BaseException], threading.Thread]] = []
    errors: list[Exception] = []
    monkeypatch.setattr(
        sys, "excepthook", lambda kind, _, __: caught.append((kind, threading.current_thread()))
    )
    worker.ask(lambda: {}["nobody"], done=lambda _: None, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert caught == [(KeyError, threading.main_thread())]
    assert isinstance(errors[0], KeyError)


def test_long_work_gives_way_to_urgent_work_only(worker: Worker, qtbot: QtBot) -> None:
    gate, answers = Gate(), []

    def long() -> str:
        gate()
        worker.give_way()
        answers.append("middle")
        return "long"

    worker.ask(long, done=answers.append, failed=unexpected)
    assert gate.begun.wait(10)
    order: list[str] = []
    worker.ask(lambda: order.append("later"), done=lambda _: None, failed=unexpected)
    worker.ask(lambda: order.append("visit"), done=lambda _: None, failed=unexpected, urgent=True)
    worker.ask(lambda: order.append("undo"), done=lambda _: None, failed=unexpected, urgent=True)
    gate.open.set()
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["visit", "undo", "later"]
    assert answers[0] == "middle"


def test_closing_does_what_waits_then_leaves_and_tells_nobody(qtbot: QtBot) -> None:
    order: list[str] = []
    worker = Worker("test", lambda: order.append("enter"), lambda: order.append("leave"))
    answers: list[object] = []
    for text in ("one", "two"):
        worker.ask(lambda text=text: order.append(text), done=answers.append, failed=unexpected)
    worker.close()
    assert order == ["enter", "one", "two", "leave"]
    qtbot.wait(1)
    assert answers == []
    worker.ask(lambda: order.append("late"), done=answers.append, failed=unexpected)
    worker.close()
    assert order[-1] == "leave"


@pytest.mark.usefixtures("qapp")
def test_a_closed_worker_that_was_never_asked_has_nothing_to_leave() -> None:
    order: list[str] = []
    worker = Worker("test", lambda: order.append("enter"), lambda: order.append("leave"))
    worker.close()
    assert order == []


def test_when_the_door_is_locked_the_next_work_tries_again(qtbot: QtBot) -> None:
    doors = [UsualError(Trouble.LOCKED)]
    order: list[str] = []

    def enter() -> None:
        if doors:
            raise doors.pop()
        order.append("enter")

    worker = Worker("test", enter, lambda: order.append("leave"))
    errors: list[Exception] = []
    worker.ask(lambda: order.append("never"), done=lambda _: None, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    worker.ask(lambda: order.append("work"), done=lambda _: None, failed=unexpected)
    worker.close()
    assert order == ["enter", "work", "leave"]


def test_progress_is_told_on_the_gui_thread(worker: Worker, qtbot: QtBot) -> None:
    told: list[threading.Thread] = []

    def work() -> None:
        worker.hand_over(lambda: told.append(threading.current_thread()))

    worker.ask(work, done=lambda _: None, failed=unexpected)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [threading.main_thread()]

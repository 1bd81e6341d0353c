"""What is done for the shop while nobody asks: the search keys, then the lists, then the backup."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import current_thread

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.domain.cards import IndexState
from desktop.domain.errors import StoreError, Trouble
from desktop.domain.shop import Shop
from desktop.ui import housekeeping
from desktop.ui.desk import Desk
from desktop.ui.housekeeping import Housekeeping
from desktop.ui.worker import Worker
from tests.ui.fakes import PLACE


@dataclass
class Caches:
    """Keys and facts of some people, made a few at a time."""

    keys_left: int = 0
    facts_left: int = 0
    fault: StoreError | None = None
    asked: list[str] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)

    def index(self) -> IndexState:
        self.threads.add(current_thread().name)
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault
        self.asked.append("index")
        self.keys_left = max(0, self.keys_left - 1)
        return IndexState(5 - self.keys_left, 5, complete=not self.keys_left)

    def tidy(self) -> int:
        self.threads.add(current_thread().name)
        self.asked.append("tidy")
        made = min(1, self.facts_left)
        self.facts_left -= made
        return made

    def settle(self) -> None:
        """Nothing is left by an import."""
        self.threads.add(current_thread().name)
        self.asked.append("settle")

    def other(self) -> None:
        """The day has its backup."""


@pytest.fixture
def caches() -> Caches:
    return Caches()


@pytest.fixture
def keeping(
    qapp: object, desk: Desk, caches: Caches, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Housekeeping]:
    assert qapp is not None
    monkeypatch.setattr(housekeeping, "FIRST_MS", 0)
    monkeypatch.setattr(housekeeping, "SOON_MS", 0)
    writer = Worker("the writer", caches.other, caches.other)
    made = Housekeeping(
        desk,
        writer,
        Worker("keeper", caches.other, caches.other),
        settle=caches.settle,
        index=caches.index,
        tidy=caches.tidy,
        daily=caches.other,
    )
    yield made
    made.close()
    writer.close()


def test_the_keys_are_made_before_the_lists_and_are_told(
    keeping: Housekeeping, caches: Caches, desk: Desk, qtbot: QtBot
) -> None:
    told: list[IndexState] = []
    keeping.indexed.connect(told.append)
    caches.keys_left, caches.facts_left = 4, 3
    desk.opened.emit(Shop("shop", PLACE))
    qtbot.waitUntil(lambda: caches.asked.count("tidy") == 4)
    assert caches.asked == ["settle"] + ["index"] * 4 + ["tidy"] * 4
    assert [each.done for each in told] == [2, 3, 4, 5]
    assert [each.complete for each in told] == [False, False, False, True]
    assert caches.threads == {"the writer"}


def test_nothing_is_made_before_the_shop_is_open(
    keeping: Housekeeping, caches: Caches, qapp: QCoreApplication
) -> None:
    assert keeping is not None
    for _ in range(5):
        qapp.processEvents()
    assert caches.asked == []
    assert caches.threads == set()


def test_an_import_is_followed_by_another_look(
    keeping: Housekeeping, caches: Caches, desk: Desk, qtbot: QtBot
) -> None:
    assert keeping is not None
    desk.opened.emit(Shop("shop", PLACE))
    qtbot.waitUntil(lambda: caches.asked == ["settle", "index", "tidy"])
    caches.keys_left = 2
    desk.chores.imported.emit(None)
    again = ["index", "index", "tidy"]
    qtbot.waitUntil(lambda: caches.asked == ["settle", "index", "tidy", *again])


def test_what_an_import_left_is_finished_once_the_board_is_there(
    keeping: Housekeeping,
    caches: Caches,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert keeping is not None
    monkeypatch.setattr(housekeeping, "FIRST_MS", 60_000)
    desk.opened.emit(Shop("shop", PLACE))
    for _ in range(5):
        QCoreApplication.processEvents()
    assert caches.threads == set()
    desk.board_read.emit(None)
    desk.board_read.emit(None)
    qtbot.waitUntil(lambda: caches.asked == ["settle"])


def test_a_board_that_cannot_be_read_holds_up_nothing(
    keeping: Housekeeping, caches: Caches, desk: Desk, qtbot: QtBot
) -> None:
    assert keeping is not None
    desk.opened.emit(Shop("shop", PLACE))
    qtbot.waitUntil(lambda: caches.asked[:1] == ["settle"])


def test_keys_that_cannot_be_made_now_are_no_longer_told_of(
    keeping: Housekeeping,
    caches: Caches,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(housekeeping, "LATER_MS", 0)
    told: list[IndexState | None] = []
    keeping.indexed.connect(told.append)
    caches.keys_left = 2
    caches.fault = StoreError(Trouble.DISK_FULL)
    desk.opened.emit(Shop("shop", PLACE))
    qtbot.waitUntil(lambda: "tidy" in caches.asked)
    assert told[0] is None
    assert told[1] == IndexState(4, 5, complete=False)
    assert told[2] == IndexState(5, 5, complete=True)

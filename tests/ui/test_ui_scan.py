"""Scanners and caller-ID devices: keys that come faster than any answer, ending in Enter or Tab."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Closeness, Found, Hit, Way
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import TODAY, FakeShop

Key = Qt.Key
OWN, SHARED, UNKNOWN = "0612344821", "0201112233", "0687654321"


class Keys(QObject):
    """Presses keys so many milliseconds after each other, by the system's clock."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 5_000

    def press(
        self, target: QWidget, key: Qt.Key, text: str = "", *, after: int, held: bool = False
    ) -> None:
        self._at += after
        event = QKeyEvent(
            QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, autorep=held
        )
        event.setTimestamp(self._at)
        QApplication.sendEvent(target, event)

    def type(self, text: str, *, after: int, first: QWidget | None = None) -> None:
        """Type, wherever the focus is."""
        for number, letter in enumerate(text):
            focused = QApplication.focusWidget()
            target = first if number == 0 and first is not None else focused
            assert target is not None
            self.press(target, Key.Key_unknown, letter, after=after)

    def end(self, *keys: Qt.Key, after: int) -> None:
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            text = {Key.Key_Return: "\r", Key.Key_Enter: "\n", Key.Key_Tab: "\t"}.get(key, "")
            self.press(focused, key, text, after=after)


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> list[str]:
    opened: list[str] = []
    window.finding.opened.connect(opened.append)
    window.till.search.setFocus()
    qtbot.waitUntil(window.till.search.hasFocus)
    return opened


Find = Callable[[str], None]


@pytest.fixture
def found(window: MainWindow, qtbot: QtBot) -> Find:
    return lambda text: qtbot.waitUntil(lambda: window.till.results.found.query == text)


ENDS = [
    (Key.Key_Return,), (Key.Key_Enter,), (Key.Key_Tab,), (Key.Key_Return, Key.Key_Enter),
    (Key.Key_Return, Key.Key_Tab),
]  # fmt: skip


@pytest.mark.parametrize("ends", ENDS)
@pytest.mark.parametrize("answered", [True, False])
def test_a_code_opens_its_owner_once(
    window: MainWindow, shop: FakeShop, keys: Keys, opened: list[str], found: Find, qtbot: QtBot,
    ends: tuple[Qt.Key, ...], answered: bool,
) -> None:  # fmt: skip
    shop.reader.held = held = Event()
    keys.type(OWN, after=5)
    if answered:
        held.set()
        found(OWN)
    keys.end(*ends, after=5)
    held.set()
    qtbot.waitUntil(lambda: opened == ["amara"])
    qtbot.waitUntil(lambda: window.serving.customer.customer_id == "amara")
    assert window.till.search.hasFocus()
    assert opened == ["amara"]


@pytest.mark.parametrize("ends", ENDS)
@pytest.mark.parametrize("answered", [True, False])
def test_a_shared_number_is_listed_and_none_of_its_people_is_ready(
    window: MainWindow, shop: FakeShop, keys: Keys, opened: list[str], found: Find,
    ends: tuple[Qt.Key, ...], answered: bool,
) -> None:  # fmt: skip
    shop.reader.held = held = Event()
    keys.type(SHARED, after=5)
    if answered:
        held.set()
        found(SHARED)
    keys.end(*ends, after=5)
    held.set()
    found(SHARED)
    assert opened == []
    assert window.till.results.current == -1
    assert {hit.id for hit in window.till.results.found.hits} == {"ada", "ben"}


def test_tab_by_hand_goes_to_the_next_control(
    window: MainWindow, keys: Keys, opened: list[str], found: Find
) -> None:
    keys.type(OWN, after=150)
    found(OWN)
    keys.end(Key.Key_Tab, after=150)
    assert opened == []
    assert not window.till.search.hasFocus()


def test_a_key_that_is_held_down_is_no_code(
    window: MainWindow, keys: Keys, opened: list[str]
) -> None:
    search = window.till.search
    for _ in range(9):
        keys.press(search, Key.Key_1, "1", after=30, held=True)
    keys.end(Key.Key_Tab, after=30)
    assert opened == []
    assert not search.hasFocus()


@pytest.mark.parametrize("before", ["ama", "020 1"])
def test_a_code_takes_the_place_of_what_was_left_half_typed(
    window: MainWindow, keys: Keys, opened: list[str], qtbot: QtBot, before: str
) -> None:
    keys.type(before, after=150)
    keys.type(OWN[0], after=400)
    keys.type(OWN[1:], after=5)
    keys.end(Key.Key_Return, after=5)
    qtbot.waitUntil(lambda: opened == ["amara"])
    assert window.till.search.text() == OWN


@pytest.mark.parametrize("at", [1, 3])
def test_a_hitch_within_a_code_takes_none_of_it_away(
    window: MainWindow, keys: Keys, opened: list[str], qtbot: QtBot, at: int
) -> None:
    keys.type(OWN[:at], after=5)
    keys.type(OWN[at], after=120)
    keys.type(OWN[at + 1 :], after=5)
    keys.end(Key.Key_Return, after=5)
    qtbot.waitUntil(lambda: opened == ["amara"])
    assert window.till.search.text() == OWN


def test_what_was_used_goes_with_the_next_key(
    window: MainWindow, keys: Keys, opened: list[str], found: Find, qtbot: QtBot
) -> None:
    keys.type("kofi", after=150)
    found("kofi")
    keys.end(Key.Key_Return, after=150)
    qtbot.waitUntil(lambda: window.serving.customer.customer_id == "kofi")
    assert window.till.search.selectedText() == "kofi"
    keys.type(OWN, after=5)
    keys.end(Key.Key_Return, after=5)
    qtbot.waitUntil(lambda: opened == ["kofi", "amara"])
    assert window.till.search.text() == OWN


def test_no_key_is_lost_though_the_focus_is_elsewhere_and_no_answer_comes(
    window: MainWindow, shop: FakeShop, keys: Keys, opened: list[str], qtbot: QtBot
) -> None:
    shop.reader.held = Event()
    window.till.search.setText("zzz")
    row = window.till.board.rows[0]
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    keys.type(OWN, after=2, first=row)
    assert window.till.search.text() == OWN
    keys.end(Key.Key_Return, after=2)
    shop.reader.held.set()
    qtbot.waitUntil(lambda: opened == ["amara"])


def test_a_number_of_nobody_is_offered_to_be_added(
    window: MainWindow, keys: Keys, opened: list[str], found: Find
) -> None:
    keys.type(UNKNOWN, after=5)
    found(UNKNOWN)
    keys.end(Key.Key_Return, after=5)
    assert opened == []
    assert window.till.side.page is window.serving.add
    assert window.serving.add.phone.text() == UNKNOWN


CARDS = tuple(Hit(each, each, way=Way.CARD, why="9000 4711") for each in ("ada", "ben"))


@pytest.mark.parametrize(("owner", "expected"), [("ben", ["ben"]), ("", [])])
def test_a_card_opens_its_owner_and_a_shared_one_nobody(
    window: MainWindow, shop: FakeShop, keys: Keys, opened: list[str], found: Find,
    monkeypatch: pytest.MonkeyPatch, owner: str, expected: list[str],
) -> None:  # fmt: skip
    hits = CARDS[1:] if owner else CARDS
    monkeypatch.setattr(
        type(shop.reader), "search", lambda _self, text: Found(text, hits, owner=owner)
    )
    keys.type("90004711", after=5)
    found("90004711")
    keys.end(Key.Key_Return, after=5)
    assert opened == expected
    assert window.till.results.current == (0 if owner else -1)


@pytest.mark.parametrize(
    ("found_one", "opens"),
    [
        (Found("", (Hit("ada", "Ada"),)), True),
        (Found("", (Hit("ada", "Ada", way=Way.EMAIL, why="ada@"),)), True),
        (Found("", (Hit("ada", "Ada", way=Way.NOTE, why="Zuri's friend"),)), False),
        (Found("", (Hit("ada", "Ada", way=Way.TAG, why="zuri"),)), False),
        *(
            (Found("", (Hit("ada", "Ada", closeness=each),)), False)
            for each in Closeness
            if each is not Closeness.EXACT
        ),
    ],
)
def test_an_enter_before_the_answer_opens_only_who_is_meant(
    shop: FakeShop, keys: Keys, opened: list[str], found: Find,
    monkeypatch: pytest.MonkeyPatch, found_one: Found, opens: bool,
) -> None:  # fmt: skip
    held = Event()

    def search(_self: object, text: str) -> Found:
        assert held.wait(10)
        return replace(found_one, query=text)

    monkeypatch.setattr(type(shop.reader), "search", search)
    keys.type("zuri", after=150)
    keys.end(Key.Key_Return, after=150)
    held.set()
    found("zuri")
    assert opened == (["ada"] if opens else [])


@pytest.mark.parametrize("answered", [True, False])
@pytest.mark.parametrize("way", [Way.NAME, Way.CARD])
def test_a_code_that_is_only_a_part_of_somebodys_opens_nobody(
    shop: FakeShop, keys: Keys, opened: list[str], found: Find,
    monkeypatch: pytest.MonkeyPatch, answered: bool, way: Way,
) -> None:  # fmt: skip
    held = Event()
    hits = (Hit("ada", "Ada", way=way, why="9000 4711 88"),)

    def search(_self: object, text: str) -> Found:
        assert held.wait(10)
        return Found(text, hits, number="90004711")

    monkeypatch.setattr(type(shop.reader), "search", search)
    keys.type("90004711", after=5)
    if answered:
        held.set()
        found("90004711")
    keys.end(Key.Key_Return, after=5)
    held.set()
    found("90004711")
    assert opened == []


def test_the_heading_is_stepped_over(
    window: MainWindow, shop: FakeShop, keys: Keys, opened: list[str], found: Find,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    hits = (Hit("amara", "Amara Okafor"), Hit("kofi", "Kofi", way=Way.TAG, why="dog"))
    monkeypatch.setattr(type(shop.reader), "search", lambda _self, text: Found(text, hits))
    keys.type("do", after=150)
    found("do")
    results = window.till.results
    rows = [results.current]
    for step in (Key.Key_Down, Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        keys.end(step, after=150)
        rows.append(results.current)
    assert rows == [0, 2, 0, 2, 3, 2]
    keys.end(Key.Key_Return, after=150)
    assert opened == ["kofi"]


def test_found_again_whoever_is_ready_stays_so(window: MainWindow) -> None:
    results = window.till.results
    hits = tuple(Hit(each, each) for each in ("ada", "ben", "kofi"))
    results.show_found(Found("x", hits), TODAY)
    results.move_by(1)
    results.show_found(Found("x", (hits[1], hits[0])), TODAY)
    assert results.current == 0
    results.move_by(1)
    results.show_found(Found("xy", (hits[1], hits[0])), TODAY)
    assert results.current == 0

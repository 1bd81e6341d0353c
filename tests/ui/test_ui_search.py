from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Found, Hit, Way
from desktop.domain.errors import StoreError, Trouble
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeShop, person

Key = Qt.Key


@pytest.fixture
def opened(window: MainWindow) -> list[str]:
    opened: list[str] = []
    window.finding.opened.connect(opened.append)
    return opened


def wait_found(qtbot: QtBot, window: MainWindow, text: str) -> None:
    qtbot.waitUntil(lambda: window.till.results.found.query == text)


def names(window: MainWindow) -> list[str]:
    return [hit.name for hit in window.till.results.found.hits]


def test_the_search_has_the_focus_at_the_start(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.till.search)


def test_results_come_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.till.search, "amar")
    wait_found(qtbot, window, "amar")
    assert names(window) == ["Amara Okafor", "Amar Singh"]
    assert window.till.shows_results


def test_typing_anywhere_types_into_the_search(window: MainWindow, qtbot: QtBot) -> None:
    row = window.till.board.rows[0]
    row.setFocus()
    qtbot.keyClicks(row, "ko")
    wait_found(qtbot, window, "ko")
    assert window.till.search.text() == "ko"


def test_letters_typed_in_the_list_go_on_in_the_search(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.till.search, "am")
    wait_found(qtbot, window, "am")
    rows = window.till.results.findChild(QListView)
    assert rows is not None
    rows.setFocus()
    qtbot.keyClicks(rows, "k")
    wait_found(qtbot, window, "k")


def test_a_command_key_is_not_typed(window: MainWindow, qtbot: QtBot) -> None:
    row = window.till.board.rows[0]
    row.setFocus()
    qtbot.keyClick(row, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.till.search.text() == ""


def test_altgr_types_letters(window: MainWindow) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_L, held, "ł")
    window.keyPressEvent(event)
    assert window.till.search.text() == "ł"


def test_down_and_enter_open_the_second(
    window: MainWindow, opened: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.till.search, "amar")
    wait_found(qtbot, window, "amar")
    qtbot.keyClick(window.till.search, Key.Key_Down)
    qtbot.keyClick(window.till.search, Key.Key_Return)
    assert opened == ["amar"]
    qtbot.waitUntil(lambda: window.serving.customer.customer_id == "amar")


def test_up_and_down_stop_at_the_ends(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.till.search, "amar")
    wait_found(qtbot, window, "amar")
    for _ in range(9):
        qtbot.keyClick(window.till.search, Key.Key_Down)
    assert window.till.results.current == 2
    for _ in range(9):
        qtbot.keyClick(window.till.search, Key.Key_Up)
    assert window.till.results.current == 0


def test_a_tap_opens(window: MainWindow, opened: list[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(window.till.search, "amar")
    wait_found(qtbot, window, "amar")
    rows = window.till.results.findChild(QListView)
    assert rows is not None
    place = next(
        QPoint(100, y) for y in range(300) if window.till.results.row_at(QPoint(100, y)) == 1
    )
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(0, 20))
    assert opened == ["amar"]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_row_with_the_focus_is_worked_by_key(
    window: MainWindow, opened: list[str], qtbot: QtBot, key: Qt.Key
) -> None:
    qtbot.keyClicks(window.till.search, "kofi")
    wait_found(qtbot, window, "kofi")
    rows = window.till.results.findChild(QListView)
    assert rows is not None
    rows.setFocus()
    qtbot.keyClick(rows, key)
    assert opened == ["kofi"]


def test_a_scanner_opens_the_owner_though_the_answer_comes_after_its_enter(
    window: MainWindow, shop: FakeShop, opened: list[str], qtbot: QtBot
) -> None:
    shop.reader.held = Event()
    qtbot.keyClicks(window.till.search, "0612344821")
    qtbot.keyClick(window.till.search, Key.Key_Return)
    assert opened == []
    shop.reader.held.set()
    qtbot.waitUntil(lambda: opened == ["amara"])


def test_an_enter_is_forgotten_when_typing_goes_on(
    window: MainWindow, shop: FakeShop, opened: list[str], qtbot: QtBot
) -> None:
    shop.reader.held = Event()
    qtbot.keyClicks(window.till.search, "0612344821")
    qtbot.keyClick(window.till.search, Key.Key_Return)
    qtbot.keyClicks(window.till.search, "5")
    shop.reader.held.set()
    wait_found(qtbot, window, "06123448215")
    assert opened == []


def test_a_shared_number_opens_nobody_by_itself(
    window: MainWindow, opened: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.till.search, "0201112233")
    qtbot.keyClick(window.till.search, Key.Key_Return)
    wait_found(qtbot, window, "0201112233")
    assert opened == []
    assert window.till.results.current == -1
    qtbot.keyClick(window.till.search, Key.Key_Return)
    assert opened == []
    qtbot.keyClick(window.till.search, Key.Key_Return)
    assert opened == ["ada"]


def test_a_fast_enter_after_a_name_opens_the_only_hit(
    window: MainWindow, opened: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.till.search, "kofi")
    qtbot.keyClick(window.till.search, Key.Key_Return)
    qtbot.waitUntil(lambda: opened == ["kofi"])


def test_a_fast_enter_chooses_nobody_of_several(
    window: MainWindow, opened: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.till.search, "amar")
    qtbot.keyClick(window.till.search, Key.Key_Return)
    wait_found(qtbot, window, "amar")
    assert opened == []


def test_only_the_latest_text_is_answered(window: MainWindow, shop: FakeShop, qtbot: QtBot) -> None:
    shop.reader.held = Event()
    qtbot.keyClicks(window.till.search, "kofi")
    shop.reader.held.set()
    wait_found(qtbot, window, "kofi")
    assert set(shop.reader.asked) <= {"k", "kofi"}


def test_old_results_stay_until_new_ones_come(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.till.search, "am")
    wait_found(qtbot, window, "am")
    shop.reader.held = Event()
    qtbot.keyClicks(window.till.search, "ara")
    assert window.till.results.found.query == "am"
    assert window.till.shows_results
    shop.reader.held.set()
    wait_found(qtbot, window, "amara")


def test_esc_clears_then_goes_back_to_idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.till.search, "kofi")
    qtbot.keyClick(window.till.search, Key.Key_Return)
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    qtbot.keyClick(window.till.search, Key.Key_Escape)
    assert window.till.search.text() == ""
    qtbot.keyClick(window.till.search, Key.Key_Escape)
    assert window.till.side.page is None
    assert not window.till.shows_results
    assert window.serving.customer.customer_id is None


def test_an_answer_to_what_was_cleared_is_not_shown(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    shop.reader.held = Event()
    qtbot.keyClicks(window.till.search, "kofi")
    qtbot.keyClick(window.till.search, Key.Key_Escape)
    shop.reader.held.set()
    with qtbot.waitSignal(window.till.board.discreet_wanted):
        qtbot.keyClick(window, Key.Key_F9)
        window.till.board.discreet_wanted.emit(False)
    assert not window.till.shows_results


def test_nothing_found_adds_with_what_was_typed_in_its_field(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.till.search, "Zuri")
    wait_found(qtbot, window, "Zuri")
    qtbot.keyClick(window.till.search, Key.Key_Return)
    assert window.till.side.page is window.serving.add
    assert window.serving.add.name.text() == "Zuri"
    assert window.serving.add.phone.text() == ""


def test_a_number_goes_into_the_field_for_numbers(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.till.search, "0687")
    wait_found(qtbot, window, "0687")
    qtbot.keyClick(window.till.search, Key.Key_Return)
    assert window.serving.add.phone.text() == "0687"
    assert window.serving.add.name.text() == ""


def test_discreet_hides_what_a_note_says_in_the_results(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, shop: FakeShop
) -> None:
    hit = Hit("kofi", "Kofi Mensah", way=Way.NOTE, why="has a dog")
    monkeypatch.setattr(type(shop.reader), "search", lambda _, text: Found(text, (hit,)))
    rows = window.till.results.findChild(QListView)
    assert rows is not None

    def said() -> str:
        return str(rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    qtbot.keyClicks(window.till.search, "dog")
    wait_found(qtbot, window, "dog")
    assert "has a dog" in said()
    qtbot.keyClick(window, Key.Key_F9)
    assert rows.model().rowCount() == 0
    qtbot.keyClicks(window.till.search, "dog")
    wait_found(qtbot, window, "dog")
    assert "note" in said()
    assert "dog" not in said()


def test_a_search_that_fails_says_why_and_the_next_works(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    shop.reader.fault = StoreError(Trouble.LOCKED)
    qtbot.keyClicks(window.till.search, "k")
    qtbot.waitUntil(lambda: bool(window.till.quiet.text))
    shop.reader.fault = None
    qtbot.keyClicks(window.till.search, "o")
    wait_found(qtbot, window, "ko")


def test_a_merged_customer_opens_under_the_id_that_stays(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    shop.reader.cards["old"] = replace(person("kofi", "Kofi Mensah"))
    window.serving.open_customer("old")
    qtbot.waitUntil(lambda: window.serving.customer.customer_id == "kofi")


def test_what_an_act_changed_is_looked_up_again_without_coming_to_the_front(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.till.search, "amara")
    wait_found(qtbot, window, "amara")
    qtbot.keyClick(window.till.search, Key.Key_Return)
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    asked = len(shop.reader.asked)
    window.serving.customer.record_visit.emit("amara", (), False)
    qtbot.waitUntil(lambda: len(shop.reader.asked) == asked + 1)
    qtbot.waitUntil(lambda: not window.finding._renewing)
    assert window.till.side.page is window.serving.customer

"""Why, how it went and what is wrong, in the whole window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Board
from desktop.domain.explaining import CheckRow
from desktop.domain.touches import Answer, Went
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import BOARD, FakeShop

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def serving(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with Amara open."""
    window.serving.open_customer("amara")
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    qtbot.waitUntil(lambda: window.serving.customer.touch.waits)
    return window


def open_why(window: MainWindow, qtbot: QtBot) -> None:
    window.serving.customer.touch.why_link.click()
    qtbot.waitUntil(lambda: bool(window.serving.caring.panel.rows))


def test_why_opens_beside_the_list_and_closes_to_the_customer(
    serving: MainWindow, qtbot: QtBot
) -> None:
    open_why(serving, qtbot)
    panel = serving.serving.caring.panel
    assert serving.till.side.page is panel
    assert any("ginger" in each for each in panel.texts)
    assert panel.focusWidget() is panel.close_button
    qtbot.keyClick(panel.close_button, Key.Key_Escape)
    assert serving.till.side.page is serving.serving.customer


def test_f7_opens_it_too(serving: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(serving.serving.customer, Key.Key_F7)
    qtbot.waitUntil(lambda: serving.till.side.page is serving.serving.caring.panel)


def test_this_is_wrong_is_noted_for_the_owner_with_undo(
    serving: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    open_why(serving, qtbot)
    panel = serving.serving.caring.panel
    qtbot.mouseClick(panel.rows[0].button, LEFT)
    qtbot.waitUntil(lambda: bool(panel.rows) and bool(panel.rows[0].sourced.flag))
    assert ("flag", "amara", "likes", {"text": "ginger"}) in shop.cashier.asked
    row = panel.rows[0]
    assert row.state.isVisible()
    qtbot.mouseClick(row.button, LEFT)
    qtbot.waitUntil(lambda: shop.cashier.asked[-1][0] == "undo")
    assert serving.till.side.page is panel


def test_how_it_went_is_kept_by_one_tap(serving: MainWindow, shop: FakeShop, qtbot: QtBot) -> None:
    touch = serving.serving.customer.touch
    qtbot.mouseClick(touch.did, LEFT)
    qtbot.waitUntil(touch.how.isVisible)
    qtbot.mouseClick(touch.how.fine, LEFT)
    qtbot.waitUntil(lambda: shop.cashier.asked[-1][:3] == ("went", "amara", "fine"))


def test_the_last_touch_is_asked_about_and_left_alone_once_it_is_left(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    last = replace(shop.cashier.open_offer("amara"), id="offer-amara", answer=Answer.DID)
    shop.reader.cards["amara"] = replace(shop.reader.cards["amara"], ask_went=last)

    def open_amara() -> None:
        window.serving.open_customer("amara")
        qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
        qtbot.waitUntil(lambda: window.serving.customer.touch.waits)

    open_amara()
    line = window.serving.caring.last_time
    assert line is not None
    assert line.isVisible()
    qtbot.mouseClick(line.leave, LEFT)
    window.serving.go_idle()
    open_amara()
    assert not line.isVisible()
    assert not any(asked[0] == "went" for asked in shop.cashier.asked)


def test_the_last_touch_is_answered(window: MainWindow, shop: FakeShop, qtbot: QtBot) -> None:
    last = replace(shop.cashier.open_offer("amara"), answer=Answer.DID)
    shop.reader.cards["amara"] = replace(shop.reader.cards["amara"], ask_went=last)
    window.serving.open_customer("amara")
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    line = window.serving.caring.last_time
    assert line is not None
    qtbot.waitUntil(line.isVisible)
    qtbot.mouseClick(line.row.well, LEFT)
    qtbot.waitUntil(lambda: ("went", "amara", Went.WELL.value) in shop.cashier.asked)
    assert not line.isVisible()


def test_discreet_mode_hides_the_panel(serving: MainWindow, qtbot: QtBot) -> None:
    open_why(serving, qtbot)
    serving.serving.set_discreet(True)
    assert not any("ginger" in each for each in serving.serving.caring.panel.texts)


def test_the_idle_board_tells_what_there_is_to_check(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    shop.reader.the_board = replace(BOARD, to_check=(CheckRow("amara", "Amara Okafor", 1),))
    assert isinstance(shop.reader.the_board, Board)
    window.serving.go_idle()
    board = window.till.board
    qtbot.waitUntil(lambda: any("to check" in each for each in board.shown_texts))
    board.set_discreet(True)
    assert not any("Amara" in each for each in board.shown_texts)

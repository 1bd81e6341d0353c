"""What the menu does now and then: the last import, and the way out of the demo."""

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from desktop.domain.cards import LastImport
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeShop


def entries(window: MainWindow) -> list[str]:
    return [each.text() for each in window.till.menu.menu_now().actions()]


def test_the_last_import_can_be_taken_back_later(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    shop.reader.the_import = LastImport("act-7", "july.csv", datetime(2026, 7, 18, tzinfo=UTC))
    window.till.menu.take_back_wanted.emit()
    qtbot.waitUntil(lambda: "july.csv" in window.till.quiet.text)
    window.till.quiet.take_back()
    qtbot.waitUntil(lambda: ("undo", "act-7") in shop.cashier.asked)


def test_without_an_import_the_menu_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.till.menu.take_back_wanted.emit()
    qtbot.waitUntil(lambda: "no import" in window.till.quiet.text)


def test_only_the_demo_offers_a_way_out(window: MainWindow) -> None:
    assert "Begin your own shop" not in entries(window)
    window.till.menu.set_demo(True)
    assert "Begin your own shop" in entries(window)


def test_leaving_the_demo_asks_how_to_begin(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    window.till.menu.leave_demo_wanted.emit()
    qtbot.waitUntil(lambda: shop.starting.first)
    qtbot.waitUntil(lambda: not window.till.isVisible())
    assert window.upkeep.start_page.isVisible()

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.errors import StoreError, Trouble
from desktop.domain.shop import Place
from desktop.ui.main_window import MainWindow
from desktop.ui.places import countries, currencies, zones
from desktop.ui.till.start_page import StartPage
from tests.ui.conftest import OpenWindow
from tests.ui.fakes import PLACE, FakeShop

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def first(open_window: OpenWindow, shop: FakeShop, qtbot: QtBot) -> MainWindow:
    shop.starting.first = True
    window = open_window()
    qtbot.waitUntil(window.upkeep.start_page.isVisible)
    return window


@pytest.fixture
def page(first: MainWindow) -> StartPage:
    return first.upkeep.start_page


def test_what_the_system_suggests_is_chosen_already(page: StartPage) -> None:
    assert page.country.code() == "NL"
    assert page.zone.code() == "Europe/Amsterdam"
    assert page.currency.code() == "EUR"


def test_the_demo_shop_begins_with_what_the_fields_say(
    first: MainWindow, page: StartPage, shop: FakeShop, qtbot: QtBot
) -> None:
    page.country.choose("JP")
    page.zone.choose("Asia/Tokyo")
    page.currency.choose("JPY")
    qtbot.mouseClick(page.demo, LEFT)
    qtbot.waitUntil(lambda: first.till.isVisible() and bool(first.till.board.rows))
    assert shop.starting.begun == [("demo", Place("JP", "Asia/Tokyo", "JPY"))]


def test_an_empty_start(first: MainWindow, page: StartPage, shop: FakeShop, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.blank, LEFT)
    qtbot.waitUntil(first.till.isVisible)
    assert shop.starting.begun == [("empty", PLACE)]


def test_a_start_with_the_tills_files_asks_for_them(
    first: MainWindow, page: StartPage, shop: FakeShop, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.mouseClick(page.bring, LEFT)
    qtbot.waitUntil(lambda: bool(first.findChildren(QFileDialog)))
    assert shop.starting.begun == [("empty", PLACE)]
    dialog = first.findChildren(QFileDialog)[0]
    file = tmp_path / "items.csv"
    dialog.filesSelected.emit([str(file)])
    dialog.reject()
    qtbot.waitUntil(lambda: shop.importing.asked == [(file,)])


def test_a_country_that_does_not_exist_is_said_beside_its_field(
    page: StartPage, shop: FakeShop, qtbot: QtBot
) -> None:
    page.country.box.setEditText("Atlantis")
    qtbot.mouseClick(page.blank, LEFT)
    assert page.country.error
    assert not page.zone.error
    assert shop.starting.begun == []
    page.country.box.setEditText("netherlands (nl)")
    assert not page.country.error
    assert page.country.code() == "NL"


def test_a_code_alone_is_understood(page: StartPage) -> None:
    page.country.box.setEditText("de")
    assert page.country.code() == "DE"
    page.currency.box.setEditText("usd")
    assert page.currency.code() == "USD"


def test_what_the_shop_refuses_is_said_beside_its_field_and_can_be_mended(
    page: StartPage, shop: FakeShop, qtbot: QtBot
) -> None:
    page.zone.choose("UTC")
    qtbot.mouseClick(page.blank, LEFT)
    qtbot.waitUntil(lambda: bool(page.zone.error))
    assert page.blank.isEnabled()
    page.zone.choose("Europe/Berlin")
    qtbot.mouseClick(page.blank, LEFT)
    expected = [("empty", replace(PLACE, zone="Europe/Berlin"))]
    qtbot.waitUntil(lambda: shop.starting.begun == expected)


def test_a_second_press_begins_nothing_twice(page: StartPage, shop: FakeShop, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.blank, LEFT)
    qtbot.mouseClick(page.demo, LEFT)
    qtbot.waitUntil(lambda: bool(shop.starting.begun))
    assert shop.starting.begun == [("empty", PLACE)]


def test_files_dropped_before_the_start_come_in_after_it(
    first: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    first.upkeep.bring_in((Path("items.csv"),))
    qtbot.waitUntil(lambda: shop.importing.asked == [(Path("items.csv"),)])
    assert shop.starting.begun == [("empty", PLACE)]


def test_a_shop_that_cannot_be_opened_is_told_in_a_sentence_and_tried_again(
    open_window: OpenWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    shop.starting.fault = StoreError(Trouble.LOCKED)
    window = open_window()
    page = window.upkeep.trouble_page
    qtbot.waitUntil(page.isVisible)
    assert len(page.sentence) > 20
    qtbot.mouseClick(page.retry, LEFT)
    qtbot.waitUntil(page.isVisible)
    shop.starting.fault = None
    qtbot.mouseClick(page.retry, LEFT)
    qtbot.waitUntil(lambda: bool(window.till.board.rows) and window.till.isVisible())


def test_a_backup_can_be_brought_back_from_the_trouble_page(
    open_window: OpenWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    shop.starting.fault = StoreError(Trouble.DAMAGED)
    window = open_window()
    qtbot.waitUntil(window.upkeep.trouble_page.isVisible)
    qtbot.mouseClick(window.upkeep.trouble_page.backup, LEFT)
    qtbot.waitUntil(window.upkeep.backups.isVisible)
    shop.starting.fault = None
    window.upkeep.backups.restore_wanted.emit(Path("shop-1.sqlite"))
    qtbot.waitUntil(lambda: window.till.isVisible() and bool(window.till.quiet.text))
    assert shop.keeping.restored == [Path("shop-1.sqlite")]
    assert "before.sqlite" in window.till.quiet.text


def test_giving_up_closes_the_window(open_window: OpenWindow, shop: FakeShop, qtbot: QtBot) -> None:
    shop.starting.fault = StoreError(Trouble.NEWER)
    window = open_window()
    qtbot.waitUntil(window.upkeep.trouble_page.isVisible)
    qtbot.mouseClick(window.upkeep.trouble_page.leave, LEFT)
    assert not window.isVisible()


def test_the_lists_hold_the_world() -> None:
    assert {"NL", "US", "JP", "BR", "ZA"} <= {each.code for each in countries()}
    assert {"Europe/Amsterdam", "Asia/Kolkata", "America/New_York", "UTC"} <= {
        each.code for each in zones()
    }
    assert {"EUR", "USD", "JPY", "INR", "AED"} <= {each.code for each in currencies()}
    for each in (*countries(), *currencies()):
        assert each.label.isprintable()


def test_another_country_brings_its_zone_and_currency(
    page: StartPage,
) -> None:
    page.show_guess(Place("US", "America/New_York", "USD"))
    page.country.choose("JP")
    page.country.picked.emit("JP")
    assert page.zone.code() == "Asia/Tokyo"
    assert page.currency.code() == "JPY"
    page.zone.choose("Asia/Seoul")
    page.country.picked.emit("JP")
    assert page.zone.code() == "Asia/Seoul"

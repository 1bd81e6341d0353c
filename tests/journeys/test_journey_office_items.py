"""The owner says what is in things, in the real window; the till heeds it at once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.food import ALLERGENS, Holds
from desktop.ui.office.items_page import ItemsPage
from tests.journeys.till import Key, Till


def items_page(till: Till) -> ItemsPage:
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)
    till.window.office.view.show_page("items")
    page = till.window.office.view.page
    assert isinstance(page, ItemsPage)
    till.until(lambda: page.table.items.shown)
    return page


def quiet(till: Till) -> str:
    return till.window.office.view.quiet.text


def test_what_is_in_it_is_said_saved_by_itself_and_taken_back(till: Till) -> None:
    page = items_page(till)
    orders = [each.orders for each in page.table.items.shown]
    assert orders == sorted(orders, reverse=True)
    first = page.table.items.shown[0].sheet.label
    assert till.focus is page.search
    till.type(first.split(",")[0])
    till.key(Key.Key_Down)
    till.until(page.table.hasFocus)
    page.table.choose(first)
    assert page.editor.title.text() == first
    assert "must-not" in page.editor.unknown.text()

    page.editor.codes.parts["milk"].buttons[Holds.UNKNOWN].setFocus()
    till.key(Key.Key_Left)
    till.key(Key.Key_Left)
    assert page.editor.codes.parts["milk"].holds is Holds.CONTAINS
    assert "Milk" not in page.editor.unknown.text()
    QTest.mouseClick(page.editor.codes.rest_button, Qt.MouseButton.LeftButton)
    assert page.editor.codes.parts["milk"].holds is Holds.CONTAINS
    assert "Everything is known" in page.editor.unknown.text()
    till.until(lambda: first in quiet(till))
    office = till.running.desk.office.office
    kept = office.item_sheet(first)
    assert kept.composition == dict.fromkeys(ALLERGENS, Holds.FREE) | {"milk": Holds.CONTAINS}

    till.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    till.until(lambda: page.editor.codes.parts["milk"].holds is Holds.UNKNOWN)
    assert office.item_sheet(first).composition == {}


def test_nothing_typed_is_lost_when_the_office_is_left(till: Till) -> None:
    page = items_page(till)
    label = page.table.items.shown[1].sheet.label
    page.table.choose(label)
    page.editor.category.setFocus()
    till.type("Hot drinks")
    till.key(Key.Key_F12)
    assert not till.window.office.is_open
    till.reopen()
    page = items_page(till)
    assert page.category.findData("Hot drinks") >= 0
    page.table.choose(label)
    assert page.editor.category.text() == "Hot drinks"


def test_a_new_item_is_added_and_sold_out_at_the_till(till: Till) -> None:
    page = items_page(till)
    till.press("Add an item")
    till.type("Plum cake")
    till.key(Key.Key_Return)
    till.until(lambda: page.editor.title.text() == "Plum cake")
    page.editor.in_stock.setFocus()
    till.key(Key.Key_Space)
    till.key(Key.Key_F12)
    till.until(
        lambda: any(
            each.label == "Plum cake" and not each.in_stock
            for each in till.running.desk._services.reader.stock()
        )
    )

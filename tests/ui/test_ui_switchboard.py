"""The switches of the till, from menu and keys to the verbs and back into sight."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, Trouble
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeShop

UNTIL = datetime(2025, 11, 21, 13, 25, tzinfo=UTC)


class Switched:
    """The cashier's switches of a test: says what it was asked."""

    def __init__(self, shop: FakeShop) -> None:
        self.shop = shop
        self.until: datetime | None = None
        self.asked: list[object] = []
        self.fault: Exception | None = None

    def set_rush(self, *, on: bool) -> datetime | None:
        if self.fault is not None:
            raise self.fault
        self.until = UNTIL if on else None
        return self.until

    def rush_until(self) -> datetime | None:
        return self.until

    def set_company(self, customer_id: str, *, on: bool) -> None:
        self.asked.append(("company", customer_id, on))

    def set_touch_stock(self, key: str, *, in_stock: bool) -> Done:
        self.asked.append((key, in_stock))
        return Done("act", "sold-out", text=key)

    def set_item_stock(self, label: str, *, in_stock: bool) -> Done:
        self.shop.reader.gone ^= {label}
        return Done("act", "back-in-stock" if in_stock else "sold-out", text=label)

    def set_cue(self, *, on: bool) -> Done:
        self.asked.append(("cue", on))
        return Done("act", "cue-on" if on else "cue-off")


@pytest.fixture
def switched(shop: FakeShop, monkeypatch: pytest.MonkeyPatch) -> Switched:
    switches = Switched(shop)
    for verb in (
        "set_rush", "rush_until", "set_company", "set_touch_stock", "set_item_stock", "set_cue",
    ):  # fmt: skip
        monkeypatch.setattr(shop.cashier, verb, getattr(switches, verb), raising=False)
    return switches


def entry(window: MainWindow, text: str) -> QAction:
    actions = window.till.menu.menu_now().actions()
    return next(each for each in actions if text in each.text())


def test_a_rush_by_key_menu_and_line(qtbot: QtBot, switched: Switched, window: MainWindow) -> None:
    qtbot.keyClick(window.till.search, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: entry(window, "queue").isChecked())
    line = window.switchboard.rush_line
    assert line.isVisible()
    line.end.click()
    qtbot.waitUntil(line.isHidden)
    assert switched.until is None
    assert not entry(window, "queue").isChecked()
    entry(window, "queue").trigger()
    qtbot.waitUntil(line.isVisible)
    switched.until = None  # it is over by itself
    window.switchboard._desk.switches._clock.timeout.emit()
    qtbot.waitUntil(line.isHidden)


def test_a_rush_that_cannot_be_switched_is_said(
    qtbot: QtBot, switched: Switched, window: MainWindow
) -> None:
    switched.fault = ActError(Trouble.CHANGED_MEANWHILE)
    qtbot.keyClick(window.till.search, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: bool(window.till.quiet.text))
    assert "rush_line" not in window.switchboard.__dict__


def test_company_is_of_the_open_customer(
    qtbot: QtBot, switched: Switched, window: MainWindow
) -> None:
    window.serving.open_customer("amara")
    qtbot.waitUntil(lambda: window.serving.customer.customer_id == "amara")
    qtbot.keyClick(window.serving.customer, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: switched.asked == [("company", "amara", True)])


def test_what_has_run_out_is_listed_and_switched(
    qtbot: QtBot, switched: Switched, window: MainWindow
) -> None:
    entry(window, "run out").trigger()
    page = window.switchboard.stock
    qtbot.waitUntil(lambda: len(page.rows) == 2)
    page.rows[1].click()
    qtbot.waitUntil(lambda: "sold out" in page.rows[1].text())
    assert switched.shop.reader.gone == {"Scone"}
    assert window.till.quiet.can_undo
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.till.side.page is not page


def test_the_coaching_lines_are_chosen_in_the_menu(
    qtbot: QtBot, switched: Switched, window: MainWindow
) -> None:
    qtbot.waitUntil(lambda: entry(window, "Coaching").isChecked())
    entry(window, "Coaching").trigger()
    qtbot.waitUntil(lambda: switched.asked == [("cue", False)])
    qtbot.waitUntil(lambda: "coaching" in window.till.quiet.text.casefold())

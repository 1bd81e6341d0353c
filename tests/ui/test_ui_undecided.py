"""Undecided? on the customer's page: ideas to choose from, by keys alone."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.errors import StoreError, Trouble
from desktop.domain.ideas import Ideas
from desktop.ui.main_window import MainWindow
from desktop.ui.theme.theme import Theme
from desktop.ui.till.undecided_panel import UndecidedPanel
from tests.ui.customer_samples import TODAY, sweep, words
from tests.ui.fakes import IDEAS, FakeShop

LONG = (
    "Three-item lunch combo with brown rice, extra ginger, no coriander, sauce on the side, large"
)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Iterator[UndecidedPanel]:
    shown = UndecidedPanel(words(), theme)
    qtbot.addWidget(shown)
    shown.resize(380, 640)
    shown.show()
    yield shown
    sweep()


def open_ideas(qtbot: QtBot, window: MainWindow, name: str = "kofi") -> UndecidedPanel:
    serving = window.serving
    serving.open_customer(name)
    qtbot.waitUntil(lambda: window.till.side.page is serving.customer)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: window.till.side.page is serving.choosing.panel)
    return serving.choosing.panel


def asked(shop: FakeShop, verb: str) -> list[tuple[object, ...]]:
    return [each for each in shop.cashier.asked if each[0] == verb]


def test_the_rows_say_what_and_why(panel: UndecidedPanel, theme: Theme) -> None:
    panel.wait_for("kofi", "Kofi Mensah")
    panel.show_ideas(replace(IDEAS, customer="kofi"), TODAY)
    assert [row.items for row in panel.rows] == [("Flat white",), ("Mint tea",)]
    first = panel.rows[0]
    assert first.accessibleName() == "The usual: Flat white"
    assert first.accessibleDescription() == "in 8 of the last 10 visits"
    assert all(row.height() >= theme.size("target") for row in panel.rows)
    assert not panel.note.isVisible()


def test_a_long_item_wraps_and_pushes_nothing_out(qtbot: QtBot, panel: UndecidedPanel) -> None:
    ideas = replace(IDEAS, ideas=(replace(IDEAS.ideas[0], items=(LONG,)), IDEAS.ideas[1]))
    panel.show_ideas(ideas, TODAY)
    long, short = panel.rows
    qtbot.waitUntil(lambda: long.height() > short.height())
    assert long.width() <= 380
    assert panel.width() == 380


def test_why_there_is_nothing_is_said(panel: UndecidedPanel) -> None:
    panel.show_ideas(Ideas("kofi", unsafe=True), TODAY)
    assert "safe" in panel.note.text()
    panel.set_discreet(on=True)
    assert panel.note.isVisible()
    assert "safe" not in panel.note.text()


def test_a_slow_answer_is_said_to_be_on_its_way(qtbot: QtBot, panel: UndecidedPanel) -> None:
    panel.wait_for("kofi", "Kofi Mensah")
    assert not panel.note.isVisible()
    qtbot.waitUntil(panel.note.isVisible)
    panel.show_ideas(IDEAS, TODAY)
    assert not panel.note.isVisible()


def test_one_key_opens_it_and_enter_takes_the_first_idea(
    qtbot: QtBot, window: MainWindow, shop: FakeShop
) -> None:
    panel = open_ideas(qtbot, window)
    qtbot.waitUntil(lambda: len(panel.rows) == 2)
    assert panel.rows[0].hasFocus()
    qtbot.waitUntil(lambda: bool(asked(shop, "saw-ideas")))
    assert asked(shop, "saw-ideas") == [("saw-ideas", "kofi", ("Flat white", "Mint tea"))]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert window.till.side.page is window.serving.customer
    qtbot.waitUntil(lambda: "Mint tea" in window.till.quiet.text)
    assert asked(shop, "undecided") == [("undecided", "kofi", ("Mint tea",))]
    assert window.serving.customer.bar.picked == ("Mint tea",)
    assert "Mint tea" in window.serving.customer.bar.with_items.text()
    assert window.till.quiet.can_undo


def test_what_was_chosen_is_recorded_with_the_visit(
    qtbot: QtBot, window: MainWindow, shop: FakeShop
) -> None:
    panel = open_ideas(qtbot, window)
    qtbot.waitUntil(lambda: len(panel.rows) == 2)
    panel.rows[0].click()
    bar = window.serving.customer.bar
    qtbot.waitUntil(lambda: bar.picked == ("Flat white",))
    assert bar.with_items.isVisible()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: bool(asked(shop, "record")))
    assert asked(shop, "record") == [("record", "kofi", ("Flat white",), False)]
    qtbot.waitUntil(lambda: not bar.picked)
    assert not bar.with_items.isVisible()


def test_a_choice_taken_back_is_not_recorded(
    qtbot: QtBot, window: MainWindow, shop: FakeShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = open_ideas(qtbot, window)
    qtbot.waitUntil(lambda: len(panel.rows) == 2)
    panel.rows[0].click()
    bar = window.serving.customer.bar
    qtbot.waitUntil(lambda: bool(bar.picked))

    def undo(act: str) -> Any:
        done = shop.cashier._done("undo-undecided", "kofi")
        return replace(done, act=f"undo-{act}")

    monkeypatch.setattr(shop.cashier, "undo", undo)
    window.till.quiet.take_back()
    qtbot.waitUntil(lambda: not bar.picked)


def test_a_visit_that_has_it_already_is_not_given_it_twice(
    qtbot: QtBot, window: MainWindow, shop: FakeShop
) -> None:
    shop.reader.cards["kofi"] = replace(shop.reader.cards["kofi"], here_now=True)
    panel = open_ideas(qtbot, window)
    qtbot.waitUntil(lambda: len(panel.rows) == 2)
    panel.rows[0].click()
    qtbot.waitUntil(lambda: "Flat white" in window.till.quiet.text)
    assert window.serving.customer.bar.picked == ()


def test_escape_goes_back_without_a_choice(
    qtbot: QtBot, window: MainWindow, shop: FakeShop
) -> None:
    panel = open_ideas(qtbot, window)
    qtbot.waitUntil(lambda: len(panel.rows) == 2)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert window.till.side.page is window.serving.customer
    assert asked(shop, "undecided") == []


def test_an_answer_for_somebody_else_is_left_aside(
    qtbot: QtBot, window: MainWindow, shop: FakeShop
) -> None:
    shop.reader.held = held = Event()
    panel = open_ideas(qtbot, window)
    window.serving.open_customer("amara")
    held.set()
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    qtbot.waitUntil(lambda: window.serving.customer.customer_id == "amara")
    assert panel.rows == []


def test_what_stands_in_the_way_is_said(qtbot: QtBot, window: MainWindow, shop: FakeShop) -> None:
    shop.reader.fault = StoreError(Trouble.UNAVAILABLE)
    panel = open_ideas(qtbot, window)
    qtbot.waitUntil(panel.note.isVisible)
    assert panel.rows == []


def test_discreet_reaches_a_panel_made_later(
    qtbot: QtBot, window: MainWindow, shop: FakeShop
) -> None:
    shop.reader.the_ideas = Ideas("", unsafe=True)
    window.serving.set_discreet(True)
    panel = open_ideas(qtbot, window)
    qtbot.waitUntil(panel.note.isVisible)
    assert "safe" not in panel.note.text()
    window.serving.set_discreet(False)
    assert "safe" in panel.note.text()


def test_its_key_stands_on_the_control(qtbot: QtBot, window: MainWindow) -> None:
    window.serving.open_customer("kofi")
    customer = window.serving.customer
    qtbot.waitUntil(lambda: window.till.side.page is customer)
    assert customer.about.choose.text().endswith("F4")
    customer.about.choose.click()
    assert window.till.side.page is window.serving.choosing.panel

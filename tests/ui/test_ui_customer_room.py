"""In the whole window: what matters is in sight whatever else the window has to say."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.touches import Candidate, Fact, Occasion, Problem
from desktop.ui.main_window import MainWindow
from desktop.ui.theme.theme import Theme
from desktop.ui.till.customer_view import CustomerView
from desktop.ui.till.room import Room
from tests.ui.conftest import OpenWindow
from tests.ui.customer_samples import AT, card, offer, profile
from tests.ui.fakes import NOW, FakeShop

SOUP = Problem(
    "pr1",
    "amara",
    "tea forgotten in the bag",
    AT,
    "Till",
    date(2025, 11, 18),
    closed_at=NOW - timedelta(days=2),
)
REASONS = (Fact("visits", {"count": 27}), Fact("new-to-them"))
GREET = Candidate("greet", 0.0, 0.5, Occasion.ANY, REASONS)


def fill(shop: FakeShop, **changes: object) -> None:
    """Have much said of Amara."""
    amara = card(profile=profile(id="amara"), **changes)
    shop.reader.cards["amara"] = amara
    waiting = offer(customer="amara", suggested="greet", shown="greet", candidates=(GREET,))
    shop.cashier.open_offer = lambda _: waiting  # type: ignore[method-assign] # one offer for all


def serve(
    open_window: OpenWindow, qtbot: QtBot, width: int, height: int, *, lines: bool
) -> CustomerView:
    window = open_window(width, height)
    qtbot.waitUntil(lambda: bool(window.till.board.rows))
    window.serving.open_customer("amara")
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    view = window.serving.customer
    qtbot.waitUntil(lambda: view.touch.waits)
    if lines:
        rush = window.switchboard.rush_line
        rush.show_rush(NOW)
        window.till.quiet.say("Amara Okafor: visit counted.", "act")
        qtbot.waitUntil(lambda: rush.isVisible() and window.till.quiet.isVisible())
    return view


def in_sight(view: CustomerView, widget: QWidget) -> bool:
    place = view.page.viewport()
    area = QRect(widget.mapTo(place, QPoint(0, 0)), widget.size())
    return widget.isVisible() and place.rect().contains(area)


def window_of(view: CustomerView) -> MainWindow:
    window = view.window()
    assert isinstance(window, MainWindow)
    return window


@pytest.mark.parametrize("lines", [False, True], ids=["calm", "rush and undo"])
@pytest.mark.parametrize("size", [(400, 720), (1024, 720), (380, 560)])
def test_name_must_nots_touch_and_record_are_in_sight(
    open_window: OpenWindow, shop: FakeShop, qtbot: QtBot, size: tuple[int, int], lines: bool
) -> None:
    fill(shop)
    view = serve(open_window, qtbot, *size, lines=lines)
    touch = view.touch
    for widget in (
        view.head.name,
        view.head.banner,
        touch.do,
        touch.did,
        touch.another,
        touch.later,
    ):
        qtbot.waitUntil(lambda widget=widget: in_sight(view, widget))
    button = view.bar.button
    area = QRect(button.mapTo(view, QPoint(0, 0)), button.size())
    assert view.rect().contains(area)
    assert button.height() >= 56
    assert any("Peanut" in each for each in view.head.banner.texts)


@pytest.mark.parametrize("lines", [False, True], ids=["calm", "rush and undo"])
def test_how_it_is_now_is_asked_above_the_touch_and_in_sight(
    open_window: OpenWindow, shop: FakeShop, qtbot: QtBot, lines: bool
) -> None:
    fill(shop, ask_about=SOUP)
    view = serve(open_window, qtbot, 400, 720, lines=lines)
    asked = view.again.asked
    for widget in (view.head.name, view.head.banner, asked, view.touch.do, view.touch.did):
        qtbot.waitUntil(lambda widget=widget: in_sight(view, widget))
    assert asked.y() < view.touch.y()


def test_where_nothing_else_helps_the_question_makes_way_for_the_touch(
    open_window: OpenWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    fill(shop, ask_about=SOUP)
    view = serve(open_window, qtbot, 380, 560, lines=True)
    qtbot.waitUntil(lambda: in_sight(view, view.touch.did))
    assert view.page.room is Room.BELOW
    assert view.again.asked.isVisible()
    assert view.again.asked.y() > view.touch.y()
    window_of(view).resize(480, 1040)
    qtbot.waitUntil(lambda: view.page.room is Room.FULL)
    assert view.again.asked.y() < view.touch.y()
    assert view.touch.say.isVisible()
    assert view.touch.heading.isVisible()
    assert view.head.isAncestorOf(view.head.rhythm)


def test_the_visits_are_said_also_where_there_is_little_room(
    open_window: OpenWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    fill(shop)
    view = serve(open_window, qtbot, 380, 560, lines=True)
    qtbot.waitUntil(lambda: view.page.room >= Room.BARE)
    assert not view.head.count.isVisible()
    assert "27" in view.head.line.text()


@pytest.mark.parametrize("text_size", [1.0, 1.5])
@pytest.mark.parametrize("theme_choice", ["light", "dark"])
def test_nothing_is_wider_than_the_narrowest_window(
    open_window: OpenWindow,
    shop: FakeShop,
    qtbot: QtBot,
    theme: Theme,
    text_size: float,
    theme_choice: str,
) -> None:
    theme.choose(theme_choice)
    theme.enlarge(text_size)
    fill(shop, ask_about=SOUP)
    view = serve(open_window, qtbot, 380, 560, lines=False)
    qtbot.waitUntil(lambda: view.page.widget().width() <= view.page.viewport().width())
    touch = view.touch
    for button in (touch.did, touch.another, touch.later, view.bar.button):
        text = button.fontMetrics().horizontalAdvance(button.text())
        assert text <= button.width() - 12, button.text()
    theme.enlarge(1.0)
    theme.choose("light")


def test_a_larger_text_still_leaves_name_must_nots_and_touch_in_sight(
    open_window: OpenWindow, shop: FakeShop, qtbot: QtBot, theme: Theme
) -> None:
    theme.enlarge(1.5)
    fill(shop)
    view = serve(open_window, qtbot, 400, 720, lines=False)
    for widget in (view.head.name, view.head.banner, view.touch.do, view.touch.did):
        qtbot.waitUntil(lambda widget=widget: in_sight(view, widget))
    theme.enlarge(1.0)

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme.theme import Theme
from desktop.ui.till.customer_view import CustomerView
from tests.ui.customer_samples import TOUCHES, card, offer, profile, sweep, words

LONG = "Maximiliane-Wilhelmine von Hohenstaufen-Württemberg y Fernández de la Vega Rodríguez"


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[CustomerView]:
    shown = CustomerView(words(), theme)
    qtbot.addWidget(shown)
    shown.resize(480, 900)
    shown.show()
    shown.show_card(card())
    shown.show_offer(offer(), TOUCHES)
    yield shown
    sweep()


def in_sight(view: CustomerView, widget: QWidget) -> bool:
    place = view.page.viewport()
    corner = widget.mapTo(place, QPoint(0, 0))
    area = widget.rect().translated(corner)
    return widget.isVisible() and place.rect().contains(area)


@pytest.mark.parametrize("size", [(368, 560), (560, 688), (448, 900), (348, 560)])
@pytest.mark.parametrize("name", ["Amara Okafor", LONG, "محمد عبد الرحمن الأندلسي", "欧阳" * 30])
def test_what_matters_is_in_sight_without_scrolling(
    qtbot: QtBot, view: CustomerView, size: tuple[int, int], name: str
) -> None:
    view.resize(*size)
    view.show_card(card(profile=profile(name=name)))
    view.show_offer(offer(), TOUCHES)
    for widget in (view.head.name, view.head.banner, view.touch.do, view.touch.did):
        qtbot.waitUntil(lambda widget=widget: in_sight(view, widget))
    assert view.bar.button.isVisible()
    assert view.rect().contains(view.bar.geometry())
    assert view.page.horizontalScrollBar().maximum() == 0
    assert view.head.width() <= view.page.viewport().width()


def test_the_picture_moves_down_only_where_the_height_is_short(
    qtbot: QtBot, view: CustomerView
) -> None:
    view.resize(480, 1000)
    qtbot.waitUntil(lambda: not view.page.is_compact)
    assert view.head.isAncestorOf(view.head.rhythm)
    view.resize(380, 480)
    qtbot.waitUntil(lambda: view.page.is_compact)
    assert view.about.isAncestorOf(view.head.rhythm)
    view.resize(480, 1000)
    qtbot.waitUntil(lambda: not view.page.is_compact)
    assert view.head.isAncestorOf(view.head.rhythm)


@pytest.mark.parametrize("text_size", [1.0, 1.6])
def test_targets_are_large_enough_for_a_finger(
    theme: Theme, view: CustomerView, text_size: float
) -> None:
    theme.enlarge(text_size)
    view.bar.more.click()
    QApplication.processEvents()
    assert view.page.horizontalScrollBar().maximum() == 0
    small = [
        (each.text(), each.height())
        for each in view.findChildren(QAbstractButton)
        if each.isVisible() and each.height() < 48
    ]
    theme.enlarge(1.0)
    assert small == []
    assert view.bar.button.height() >= 56


def test_everything_that_takes_the_focus_has_a_name(view: CustomerView) -> None:
    view.bar.more.click()
    view.report_problem()
    view.touch.open_own()
    fields = [*view.findChildren(QLineEdit), *view.findChildren(QAbstractButton)]
    names = [
        each.accessibleName() or getattr(each, "text", str)() for each in fields if each.isVisible()
    ]
    assert len(names) > 10
    assert "" not in names

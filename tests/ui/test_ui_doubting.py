"""*This is wrong* beside each line of the card."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.card_facts import must_not_fact
from desktop.domain.explaining import Flag, rhythm_fact, usual_fact
from desktop.domain.habits import Habits
from desktop.domain.people import Asked, Diet, TillClaim
from desktop.domain.touches import Fact
from desktop.ui.main_window import MainWindow
from desktop.ui.theme.theme import Theme
from desktop.ui.till.customer_view import CustomerView
from desktop.ui.till.doubting import DoubtLine
from tests.ui.customer_samples import AT, TODAY, TOUCHES, card, offer, profile, sweep, words
from tests.ui.fakes import FakeShop

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
FULL = profile(tags=("dog",), diets=(Diet("d1", "vegan", AT, "Till"),))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[CustomerView]:
    shown = CustomerView(words(), theme)
    qtbot.addWidget(shown)
    shown.resize(480, 900)
    shown.show()
    shown.show_card(card(profile=FULL))
    shown.show_offer(offer(), TOUCHES)
    yield shown
    sweep()


def lines(view: CustomerView) -> list[DoubtLine]:
    every = view.page.findChildren(DoubtLine)
    return [each for each in every if each.isVisible() and each.fact is not None]


def line_of(view: CustomerView, code: str) -> DoubtLine:
    return next(each for each in lines(view) if each.fact and each.fact.code == code)


def flag(fact: Fact) -> Flag:
    return Flag("f1", "c1", fact.code, fact.params, AT, "Till")


def rest_on(line: DoubtLine) -> None:
    middle = QPointF(line.rect().center())
    QApplication.sendEvent(line, QEnterEvent(middle, middle, middle))


def read(view: CustomerView) -> list[str]:
    return [each.text() for each in view.page.findChildren(QLabel) if each.isVisible()]


def test_everything_that_the_card_says_can_be_doubted(view: CustomerView) -> None:
    codes = {each.fact.code for each in lines(view) if each.fact}
    assert codes == {
        "say",
        "visits",
        "last-visit",
        "must-not",
        "diet",
        "rhythm",
        "orders",
        "likes",
        "dislikes",
        "tag",
        "note",
    }
    claim = TillClaim(first=date(2023, 5, 2), count=12)
    asked = Asked(date(2025, 10, 3), "Till")
    bare = profile(must_nots=(), asked=asked, claim=claim, say="", notes=())
    view.show_card(card(habits=Habits(TODAY), profile=bare, days_came=()))
    codes = {each.fact.code for each in lines(view) if each.fact}
    assert {"claim", "asked", "address"} <= codes


def test_nothing_is_shown_until_it_is_wanted(view: CustomerView) -> None:
    assert view.doubting.mark is None
    assert not any(each.button.isVisible() for each in lines(view))


def test_a_pointer_that_rests_on_a_line_brings_one_button_over_its_end(
    qtbot: QtBot, view: CustomerView
) -> None:
    line = line_of(view, "last-visit")
    height = line.height()
    rest_on(line)
    assert view.doubting.mark is None, "not while it only passes"
    qtbot.waitUntil(lambda: view.doubting.mark is not None)
    mark = view.doubting.mark
    assert mark is not None
    assert mark.height() >= 48
    assert line.height() == height
    assert mark.geometry().intersects(line.rect().translated(line.mapTo(mark.parent(), QPoint())))
    with qtbot.waitSignal(view.doubting.wrong) as caught:
        qtbot.mouseClick(mark, LEFT)
    assert caught.args == [line.fact]
    assert view.doubting.mark is None


def test_the_button_goes_when_the_pointer_has_gone(qtbot: QtBot, view: CustomerView) -> None:
    line = line_of(view, "rhythm")
    rest_on(line)
    qtbot.waitUntil(lambda: view.doubting.mark is not None)
    QApplication.sendEvent(line, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: view.doubting.mark is None)


def test_the_context_menu_brings_it_at_once(view: CustomerView) -> None:
    line = line_of(view, "likes")
    where = line.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(line, QContextMenuEvent(reason, where, line.mapToGlobal(where)))
    assert view.doubting.mark is not None


def test_one_key_shows_a_button_beside_every_line(qtbot: QtBot, view: CustomerView) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    qtbot.keyClick(view, Key.Key_F1)
    shown = lines(view)
    assert all(each.button.isVisible() and each.button.height() >= 48 for each in shown)
    assert all(":" in each.button.accessibleName() for each in shown)
    first = QApplication.focusWidget()
    assert first in [each.button for each in shown]
    with qtbot.waitSignal(view.doubting.wrong):
        qtbot.keyClick(first, Key.Key_Return)
    assert not any(each.button.isVisible() for each in shown)
    assert QApplication.focusWidget() is view.about.doubt


def test_esc_puts_the_buttons_away_and_stays_with_the_customer(
    qtbot: QtBot, view: CustomerView
) -> None:
    view.about.doubt.click()
    button = line_of(view, "say").button
    qtbot.keyClick(button, Key.Key_Escape)
    assert not view.doubting.is_marking
    assert view.customer_id == "c1"
    assert not button.isVisible()


def test_another_customer_is_shown_without_buttons(view: CustomerView) -> None:
    view.about.doubt.click()
    view.show_card(card(profile=profile(id="c2")))
    assert not view.doubting.is_marking


def test_what_is_flagged_says_so_and_is_not_asked_about_again(view: CustomerView) -> None:
    view.show_card(card(profile=FULL, flags=(flag(Fact("likes", {"text": "extra chilli"})),)))
    line = line_of(view, "likes")
    assert line.state.isVisible()
    assert "Said to be wrong" in line.state.text()
    view.about.doubt.click()
    assert not line.button.isVisible()
    rest_on(line)
    assert view.doubting.mark is None


def test_a_must_not_that_is_flagged_stays_in_force_and_in_sight(view: CustomerView) -> None:
    fact = must_not_fact(FULL.must_nots[0])
    view.show_card(card(profile=FULL, flags=(flag(fact),)))
    assert any("Peanut" in each for each in view.head.banner.texts)
    assert "It still counts" in line_of(view, "must-not").state.text()


def test_none_that_is_flagged_may_be_asked_again(view: CustomerView) -> None:
    none = profile(must_nots=(), asked=Asked(date(2025, 10, 3), "Till"))
    view.show_card(card(profile=none))
    assert not view.head.banner._ask.isVisible()
    view.show_card(card(profile=none, flags=(flag(Fact("asked", {"day": "2025-10-03"})),)))
    assert view.head.banner._ask.isVisible()
    assert line_of(view, "asked").state.isVisible()


def test_what_is_not_judged_any_more_is_still_shown_as_said_to_be_wrong(
    view: CustomerView,
) -> None:
    habits = card().habits
    assert habits.rhythm is not None
    assert habits.usual is not None
    flags = (flag(rhythm_fact(habits.rhythm)), flag(usual_fact(habits.usual)))
    unsaid = replace(habits, rhythm=None, usual=None)
    view.show_card(card(profile=FULL, habits=unsaid, flags=flags))
    assert line_of(view, "rhythm").state.isVisible()
    assert line_of(view, "orders").state.isVisible()
    assert any("Lunch combo" in each for each in read(view))
    assert all("expected" not in each for each in view.head.rhythm.lines), "not said in short"


def test_in_discreet_mode_nothing_hidden_can_be_doubted(view: CustomerView) -> None:
    view.set_discreet(True)
    view.about.doubt.click()
    shown = {each.fact.code for each in lines(view) if each.fact and each.button.isVisible()}
    assert not shown & {"note", "tag", "must-not", "diet"}


def test_the_whole_window_keeps_it_with_undo_and_shows_it_at_once(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    amara = shop.reader.cards["amara"]
    known = replace(amara.profile, say="ah-MAH-rah")
    shop.reader.cards["amara"] = replace(amara, profile=known)
    window.serving.open_customer("amara")
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    view = window.serving.customer
    view.about.doubt.click()
    fact = Fact("say", {"text": "ah-MAH-rah"})
    now = replace(shop.reader.cards["amara"], flags=(flag(fact),))
    shop.reader.cards["amara"] = now
    qtbot.mouseClick(line_of(view, "say").button, LEFT)
    qtbot.waitUntil(lambda: ("flag", "amara", "say", {"text": "ah-MAH-rah"}) in shop.cashier.asked)
    qtbot.waitUntil(lambda: any("Said to be wrong" in each for each in read(view)))
    qtbot.waitUntil(lambda: window.till.quiet.can_undo)
    assert window.till.side.page is view

"""Learn the regulars: one question at a time, by key or press, and nothing of it when discreet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.habits import Pattern, Rhythm, Strength
from desktop.domain.practice import Practised, Question, Recall, Regular, Round
from desktop.ui.main_window import MainWindow
from desktop.ui.theme.theme import Theme
from desktop.ui.till.practice_page import PracticePage
from desktop.ui.words_bundle import Words
from tests.ui.conftest import OpenWindow
from tests.ui.fakes import FakeShop

Key = Qt.Key
FRIDAYS = Rhythm(Pattern.WEEKLY, Strength.MOST, weekdays=(4,), minute=760)
AMARA = Regular("amara", "Amara Okafor", "Lunch combo · Tea", "ah-MAH-rah", FRIDAYS, 30)
KOFI = Regular("kofi", "Kofi Mensah", "Jollof", visits=20)
NAME = Question(Practised.NAME_TO_USUAL, AMARA)
USUAL = Question(Practised.USUAL_TO_NAME, KOFI, also=("Efua Ode", "Yaw Ode"))
SAY = Question(Practised.SAY, AMARA)


@pytest.fixture
def page(qtbot: QtBot, words: Words, theme: Theme) -> PracticePage:
    page = PracticePage(words, theme)
    qtbot.addWidget(page)
    page.resize(400, 600)
    page.show()
    return page


def seen(page: PracticePage) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def begin(page: PracticePage, *questions: Question, regulars: bool = True) -> list[object]:
    """Begin a sitting; returns the list into which the answers come."""
    said: list[object] = []
    page.answered.connect(lambda question, recall: said.append((question.key, recall)))
    page.show_round(Round(questions, regulars=regulars))
    return said


def test_a_name_and_then_what_goes_with_it(page: PracticePage) -> None:
    begin(page, NAME)
    assert "Amara Okafor" in seen(page)
    assert "Lunch combo" not in seen(page)
    assert "Friday" not in seen(page)
    assert "MAH" not in seen(page)
    page.show_answer()
    for told in ("Lunch combo · Tea", "Most Fridays, about 12:40", "ah-MAH-rah"):
        assert told in seen(page)


def test_a_usual_and_then_everybody_who_is_right(page: PracticePage) -> None:
    begin(page, USUAL)
    assert "Jollof" in seen(page)
    assert "Kofi" not in seen(page)
    page.show_answer()
    for name in ("Kofi Mensah", "Efua Ode", "Yaw Ode"):
        assert name in seen(page)


def test_how_a_name_is_said(page: PracticePage) -> None:
    begin(page, SAY)
    assert "MAH" not in seen(page)
    page.show_answer()
    assert "“ah-MAH-rah”" in seen(page)


def test_an_answer_is_judged_only_once_it_was_seen(page: PracticePage) -> None:
    said = begin(page, NAME, USUAL)
    QTest.keyClick(page, Key.Key_1)
    for button in (page.knew, page.not_yet):
        assert not button.isEnabled()
        button.click()
    assert said == []
    page.show_button.click()
    assert not page.show_button.isVisible()
    page.not_yet.click()
    assert said == [(NAME.key, Recall.NOT_YET)]
    assert page.question == USUAL
    assert not page.asking.shows_answer
    assert not page.knew.isEnabled()


@pytest.mark.parametrize("show", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_by_keys(page: PracticePage, show: Key) -> None:
    said = begin(page, NAME, USUAL)
    for key in (show, Key.Key_1, show, Key.Key_2):
        QTest.keyClick(page, key)
    assert said == [(NAME.key, Recall.KNEW), (USUAL.key, Recall.NOT_YET)]
    assert page.question is None


def test_the_focus_goes_from_showing_to_judging_and_on(page: PracticePage) -> None:
    begin(page)
    page.close_button.setFocus()
    page.show_round(Round((NAME, USUAL), regulars=True))
    for expected in (page.show_button, page.knew, page.show_button, page.knew):
        assert page.focusWidget() is expected
        QTest.keyClick(expected, Key.Key_Space)
    assert page.focusWidget() is page.close_button


def test_the_last_answers_can_be_taken_back(page: PracticePage) -> None:
    begin(page, NAME, USUAL)
    back: list[bool] = []
    page.taken_back.connect(lambda: back.append(True))
    assert not page.undo.isVisible()
    for recall in (page.not_yet, page.knew):
        page.show_answer()
        recall.click()
    QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.question == USUAL
    page.undo.click()
    assert page.question == NAME
    assert not page.undo.isVisible()
    QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert back == [True, True]


def test_the_end_and_an_empty_shop_say_what_to_do(page: PracticePage) -> None:
    begin(page, NAME)
    page.show_answer()
    page.knew.click()
    assert "That is all for now" in seen(page)
    assert "Amara" not in seen(page)
    assert not page.show_button.isVisible()
    begin(page, regulars=False)
    assert "Regulars appear here once their visits say what they usually have" in seen(page)


def test_questions_that_are_slow_are_said_to_be_on_their_way(
    qtbot: QtBot, page: PracticePage
) -> None:
    page.wait_for()
    qtbot.waitUntil(lambda: "Looking" in seen(page))
    begin(page, NAME)
    assert "Looking" not in seen(page)


def test_every_target_is_large_enough_and_fits_a_narrow_window(
    qtbot: QtBot, page: PracticePage, theme: Theme
) -> None:
    begin(page, NAME, USUAL)
    page.show_answer()
    page.knew.click()
    qtbot.waitUntil(page.undo.isVisible)
    for button in (page.show_button, page.knew, page.not_yet, page.undo, page.close_button):
        assert button.height() >= theme.size("target")
        assert button.accessibleName() or button.text()
    assert page.show_button.height() >= theme.size("target_main")
    assert page.minimumSizeHint().width() <= 348


def test_no_button_comes_where_another_was(qtbot: QtBot, page: PracticePage) -> None:
    begin(page, NAME, USUAL)
    qtbot.waitUntil(lambda: page.knew.y() >= 0 and page.show_button.isVisible())
    pressed = page.show_button.mapTo(page, page.show_button.rect().center())
    page.show_answer()
    qtbot.waitUntil(lambda: not page.show_button.isVisible())
    under = page.childAt(pressed)
    assert under not in {page.knew, page.not_yet, page.undo, page.close_button}


def test_in_large_text_the_answer_is_scrolled_into_sight(
    qtbot: QtBot, page: PracticePage, theme: Theme
) -> None:
    theme.enlarge(1.75)
    page.resize(368, 560)
    long = Regular("long", "Bartholomew Wolfeschlegelsteinhausen-Oyelaran", AMARA.usual, "bart")
    begin(page, Question(Practised.NAME_TO_USUAL, long))
    page.show_answer()
    answer = page.asking.answer

    def in_sight() -> bool:
        return answer.visibleRegion().boundingRect().height() >= answer.height()

    qtbot.waitUntil(in_sight)


# in the window


def entry(window: MainWindow) -> QAction:
    actions = window.till.menu.menu_now().actions()
    return next(each for each in actions if "Learn the regulars" in each.text())


@pytest.fixture
def practice(qtbot: QtBot, shop: FakeShop, window: MainWindow) -> PracticePage:
    """The page, opened by the menu on two questions."""
    shop.practising.round = Round((NAME, USUAL), regulars=True)
    entry(window).trigger()
    page = window.practising.page
    qtbot.waitUntil(lambda: page.question == NAME)
    return page


def test_answers_go_to_the_one_who_keeps_them(
    qtbot: QtBot, shop: FakeShop, practice: PracticePage
) -> None:
    practice.show_answer()
    practice.knew.click()
    practice.show_answer()
    practice.not_yet.click()
    practice.take_back()
    practice.take_back()
    qtbot.waitUntil(lambda: len(shop.practising.asked) == 4)
    assert shop.practising.asked == [
        (NAME.key, Recall.KNEW),
        (USUAL.key, Recall.NOT_YET),
        ("back", USUAL.key, 2),
        ("back", NAME.key, 1),
    ]


def test_an_answer_that_was_not_kept_is_said_and_not_taken_back(
    qtbot: QtBot, shop: FakeShop, window: MainWindow, practice: PracticePage
) -> None:
    shop.practising.fault = ActError(Trouble.CHANGED_MEANWHILE)
    practice.show_answer()
    practice.knew.click()
    qtbot.waitUntil(lambda: bool(window.till.quiet.text))
    shop.practising.fault = None
    practice.take_back()
    practice.show_answer()
    practice.not_yet.click()
    qtbot.waitUntil(lambda: shop.practising.asked == [(NAME.key, Recall.NOT_YET)])


def test_the_focus_is_not_taken_from_the_search(window: MainWindow, practice: PracticePage) -> None:
    window.till.search.setFocus()
    practice.show_round(Round((USUAL,), regulars=True))
    practice.show_answer()
    practice.knew.click()
    assert window.focusWidget() is window.till.search


def test_questions_that_cannot_be_read(qtbot: QtBot, shop: FakeShop, window: MainWindow) -> None:
    shop.practising.fault = StoreError(Trouble.UNAVAILABLE)
    entry(window).trigger()
    page = window.practising.page
    qtbot.waitUntil(lambda: bool(page.asking.prompt.text()))
    assert page.question is None
    assert not page.show_button.isVisible()


def test_esc_leaves_and_names_are_gone(window: MainWindow, practice: PracticePage) -> None:
    QTest.keyClick(practice, Key.Key_Escape)
    assert window.till.side.page is None
    assert practice.question is None
    assert practice.asking.asked.text() == ""


def test_esc_goes_back_to_the_open_customer(
    qtbot: QtBot, shop: FakeShop, window: MainWindow
) -> None:
    window.serving.open_customer("amara")
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    shop.practising.round = Round((USUAL,), regulars=True)
    entry(window).trigger()
    qtbot.waitUntil(lambda: window.practising.page.question == USUAL)
    QTest.keyClick(window.practising.page, Key.Key_Escape)
    assert window.till.side.page is window.serving.customer


def test_discreet_closes_it_and_keeps_it_closed(window: MainWindow, practice: PracticePage) -> None:
    QTest.keyClick(practice, Key.Key_F9)
    assert window.till.side.page is None
    assert practice.question is None
    entry(window).trigger()
    assert window.till.side.page is None
    assert "F9" in window.till.quiet.text
    QTest.keyClick(window.till.search, Key.Key_F9)
    entry(window).trigger()
    assert window.till.side.page is practice


def test_a_till_left_alone_closes_it(window: MainWindow, practice: PracticePage) -> None:
    window._presence.gone.emit()
    assert window.till.side.page is None
    assert practice.question is None


def test_the_list_beside_it_does_not_give_the_answers_away(
    qtbot: QtBot, shop: FakeShop, open_window: OpenWindow
) -> None:
    window = open_window(1024, 720)
    board = window.till.board
    qtbot.waitUntil(lambda: bool(board.rows))
    shop.practising.round = Round((NAME,), regulars=True)
    entry(window).trigger()
    page = window.practising.page
    qtbot.waitUntil(lambda: page.question == NAME)
    assert not board.isVisible()
    qtbot.keyClicks(window.till.search, "kofi")
    qtbot.waitUntil(window.till.results.isVisible)
    qtbot.keyClick(window.till.search, Key.Key_Escape)
    entry(window).trigger()
    assert not board.isVisible()
    qtbot.keyClick(page, Key.Key_Escape)
    assert board.isVisible()


def test_results_come_back_beside_the_customer(
    qtbot: QtBot, shop: FakeShop, open_window: OpenWindow
) -> None:
    window = open_window(1024, 720)
    qtbot.waitUntil(lambda: bool(window.till.board.rows))
    qtbot.keyClicks(window.till.search, "amara")
    qtbot.waitUntil(window.till.results.isVisible)
    window.serving.open_customer("amara")
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    shop.practising.round = Round((USUAL,), regulars=True)
    entry(window).trigger()
    assert not window.till.results.isVisible()
    qtbot.keyClick(window.practising.page, Key.Key_Escape)
    assert window.till.results.isVisible()
    assert window.serving.customer.isVisible()


def test_a_quiet_hour_offers_it_on_the_board(
    qtbot: QtBot, shop: FakeShop, window: MainWindow
) -> None:
    offer = window.till.board.practice
    clock = window.practising._clock
    assert clock.isActive()
    assert not offer.isVisible()
    shop.practising.quiet = True
    clock.timeout.emit()
    qtbot.waitUntil(offer.isVisible)
    qtbot.keyClick(window.till.search, Key.Key_F9)
    assert not offer.isVisible()
    qtbot.keyClick(window.till.search, Key.Key_F9)
    shop.practising.round = Round((NAME,), regulars=True)
    offer.click()
    qtbot.waitUntil(lambda: window.practising.page.question == NAME)
    shop.practising.quiet = False
    clock.timeout.emit()
    qtbot.waitUntil(offer.isHidden)


def test_where_the_hour_cannot_be_told_nothing_is_offered(
    qtbot: QtBot, shop: FakeShop, window: MainWindow
) -> None:
    shop.practising.quiet = True
    window._desk.practice.read_quiet()
    qtbot.waitUntil(window.till.board.practice.isVisible)
    shop.practising.fault = StoreError(Trouble.UNAVAILABLE)
    window._desk.practice.read_quiet()
    qtbot.waitUntil(window.till.board.practice.isHidden)
    assert not window.till.quiet.text

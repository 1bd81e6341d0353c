"""What stands quietly on a customer's page: questions, a coaching line, company; the rush."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.care.cues import CuePlace
from desktop.domain.ageing import Aged, AgesKind
from desktop.domain.habits import Habits
from desktop.domain.people import Note
from desktop.domain.shop import Place, Shop
from desktop.domain.stock import StockRow
from desktop.domain.touches import Problem
from desktop.ui.theme.theme import Theme
from desktop.ui.till.confirm_line import AgedLine
from desktop.ui.till.cue_line import CueTurn
from desktop.ui.till.customer_view import CustomerView
from desktop.ui.till.stock_page import StockPage
from desktop.ui.till.switches import RushLine
from tests.ui.customer_samples import AT, TODAY, TOUCHES, card, offer, profile, sweep, words

SOUP = Problem(
    "pr1", "c1", "soup was cold", AT, "Till", date(2025, 10, 30),
    closed_at=datetime(2025, 11, 3, 12, tzinfo=UTC),
)  # fmt: skip
NUTS = Aged(AgesKind.MUST_NOT, "m1", "peanuts", date(2024, 10, 3), date(2025, 10, 3))
EXAM = Aged(AgesKind.NOTE, "n9", "exam in June", date(2025, 5, 1), date(2025, 6, 30))


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


def test_how_it_is_now_is_asked_with_three_answers(qtbot: QtBot, view: CustomerView) -> None:
    asked = view.again.asked
    assert not asked.isVisible()
    view.show_card(card(ask_about=SOUP))
    assert asked.isVisible()
    said = "Last time: soup was cold - put right 3 Nov. How is it now?"
    assert asked.question.text() == said
    assert "soup" in asked.fine.accessibleDescription()
    for button, signal in (
        (asked.fine, view.again.fine_now),
        (asked.again, view.again.not_yet),
        (asked.leave, view.again.not_asked),
    ):
        button.setFocus()
        with qtbot.waitSignal(signal) as told:
            qtbot.keyClick(button, Qt.Key.Key_Return)
        assert told.args == ["pr1"]
    view.set_discreet(True)
    assert not asked.isVisible()
    view.set_discreet(False)
    view.show_card(card())
    assert not asked.isVisible()


def test_must_nots_are_confirmed_and_changed_in_the_editor_only(
    qtbot: QtBot, view: CustomerView
) -> None:
    view.show_card(card(aged=(NUTS,)))
    line = view.again.facts.line
    assert line is not None
    assert "Peanut" in line.question.text()
    assert "3 Oct 2024" in line.question.text()
    with qtbot.waitSignal(view.again.keep_fact) as kept:
        line.yes.click()
    assert kept.args == ["c1", AgesKind.MUST_NOT, "m1"]
    with qtbot.waitSignal(view.ask_wanted), qtbot.assertNotEmitted(view.again.drop_fact):
        line.no.click()
    view.set_discreet(True)
    assert not view.again.facts.isVisible()
    view.show_card(card())
    assert view.again.facts.line is None


def test_a_note_whose_day_has_passed_asks_in_its_place(qtbot: QtBot, view: CustomerView) -> None:
    note = Note("n9", "exam in June", "Till", AT, true_until=EXAM.until)
    view.show_card(card(profile=profile(notes=(note,)), aged=(EXAM,)))
    assert view.again.facts.line is None
    (line,) = view.about.findChildren(AgedLine)
    assert "exam in June" in line.yes.accessibleName()
    with qtbot.waitSignal(view.again.keep_fact) as kept:
        line.yes.click()
    assert kept.args == ["c1", AgesKind.NOTE, "n9"]
    with qtbot.waitSignal(view.again.drop_fact) as dropped:
        line.no.click()
    assert dropped.args == ["c1", AgesKind.NOTE, "n9"]


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [(AgesKind.DIET, "vegan", "Vegan"), (AgesKind.PREFERENCE, "cold brew", "cold brew")],
)
def test_diets_and_tastes_ask_as_well(
    qtbot: QtBot, view: CustomerView, kind: AgesKind, text: str, said: str
) -> None:
    view.show_card(card(aged=(replace(EXAM, kind=kind, id="x", text=text),)))
    line = view.again.facts.line
    assert line is not None
    assert said in line.question.text()
    with qtbot.waitSignal(view.again.drop_fact) as dropped:
        line.no.click()
    assert dropped.args == ["c1", kind, "x"]


def test_a_coaching_line_stands_where_it_may_help(view: CustomerView) -> None:
    cue = view.again.cue
    assert not cue.isVisible()
    view.show_card(card(habits=Habits(TODAY)))
    assert cue.isVisible()
    assert cue.text.text() in cue.text.accessibleName()
    first = cue.text.text()
    view.show_card(card(habits=Habits(TODAY)))
    assert cue.text.text() == first  # it does not jump about while it is read
    view.set_discreet(True)
    assert not cue.isVisible()
    view.set_discreet(False)
    view.show_card(card(habits=Habits(TODAY), cue_on=False))
    assert not cue.isVisible()


def test_each_moment_has_its_turn() -> None:
    turn = CueTurn("Till")
    one = turn.code(CuePlace.UNDECIDED, "a", TODAY)
    two = turn.code(CuePlace.UNDECIDED, "b", TODAY)
    assert one != two
    assert turn.code(CuePlace.UNDECIDED, "a", TODAY) == one
    assert turn.code(CuePlace.UNDECIDED, "a", TODAY + timedelta(days=1)) != two


def test_company_is_switched_by_link_and_line(qtbot: QtBot, view: CustomerView) -> None:
    alone = view.again.alone
    assert not alone.isVisible()
    with qtbot.waitSignal(view.again.company) as told:
        alone.link.click()
    assert told.args == ["c1", True]
    view.show_card(card(in_company=True))
    assert alone.isVisible()
    assert not alone.link.isVisible()
    with qtbot.waitSignal(view.again.company) as told:
        alone.alone.click()
    assert told.args == ["c1", False]


def test_a_rush_is_said_quietly_with_its_end(qtbot: QtBot, theme: Theme) -> None:
    line = RushLine(words(), theme)
    qtbot.addWidget(line)
    line.set_shop(Shop("s", Place("NL", "Europe/Amsterdam", "EUR")))
    line.show_rush(datetime(2025, 11, 21, 12, 25, tzinfo=UTC))
    assert "13:25" in line.text.text()
    assert not line.isHidden()
    with qtbot.waitSignal(line.ended):
        line.end.click()
    line.show_rush(None)
    assert line.isHidden()


def test_what_has_run_out_is_switched_in_a_list(qtbot: QtBot, theme: Theme) -> None:
    page = StockPage(words(), theme)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_stock(
        (StockRow(TOUCHES["roll"], "roll", in_stock=False), StockRow(None, "Scone", in_stock=True))
    )
    roll, scone = page.rows
    assert "sold out" in roll.text()
    assert "Scone" in scone.accessibleName()
    with qtbot.waitSignal(page.touch_switched) as touch:
        roll.click()
    assert touch.args == ["roll", True]
    with qtbot.waitSignal(page.item_switched) as item:
        scone.click()
    assert item.args == ["Scone", False]
    scone.setFocus()
    page.show_stock((StockRow(None, "Scone", in_stock=False),))
    assert page.rows[0].hasFocus()
    assert "there again" in page.rows[0].accessibleName()
    sweep()

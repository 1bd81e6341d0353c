from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done, LastAct
from desktop.domain.errors import TextError, Trouble
from desktop.domain.habits import Habits
from desktop.domain.hearing import Heard, Said
from desktop.domain.people import Asked, Diet, MustNot, Note, Phone, TillClaim
from desktop.domain.shop import Place, Shop
from desktop.domain.touches import Answer, Problem
from desktop.ui.theme.theme import Theme
from desktop.ui.till.customer_view import CustomerView
from desktop.ui.widgets.press_button import PLAIN, PRIMARY
from tests.ui.customer_samples import AT, TODAY, TOUCHES, card, offer, profile, sweep, words

SOUP = Problem("pr1", "c1", "cold soup", AT, "Till", date(2025, 11, 18))


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


def test_it_says_who_this_is(view: CustomerView) -> None:
    assert view.head.name.text() == "Amara Okafor"
    assert view.head.count.text() == "27"
    line = view.head.line.text()
    assert "ah-MAH-rah" in line
    assert "Mrs Okafor" in line
    assert line.endswith("4821")
    assert view.head.rhythm.lines[0] == words().habits.rhythm(card().habits.rhythm)
    assert view.head.rhythm.picture.accessibleName()


def test_must_nots_stand_in_words(view: CustomerView) -> None:
    assert any("Peanut" in text and "14 Mar" in text for text in view.head.banner.texts)


def test_what_was_taken_away_today_stays_and_says_by_whom(view: CustomerView) -> None:
    gone = MustNot("m2", "eggs", "eggs", AT, "Owner", removed_at=AT, removed_by="Till")
    view.show_card(card(profile=profile(must_nots=(gone,))))
    said = " ".join(view.head.banner.texts)
    assert "Egg" in said
    assert "Till" in said


def test_never_asked_differs_from_none(qtbot: QtBot, view: CustomerView) -> None:
    view.show_card(card(profile=profile(must_nots=())))
    assert view.head.banner.texts == (words().must_nots.never_asked(),)
    with qtbot.waitSignal(view.ask_wanted) as caught:
        qtbot.keyClick(view.head.banner._ask, Qt.Key.Key_Return)
    assert caught.args == ["c1"]
    asked = Asked(date(2025, 10, 3), "Till")
    view.show_card(card(profile=profile(must_nots=(), asked=asked)))
    assert view.head.banner.texts == (words().must_nots.none("3 Oct"),)


def test_discreet_hides_wording_notes_and_problems_but_never_that_there_are_any(
    qtbot: QtBot, view: CustomerView
) -> None:
    diet = Diet("d1", "halal", AT, "Till")
    view.show_card(card(problems=(SOUP,), profile=profile(diets=(diet,))))
    view.set_discreet(True)
    banner = view.head.banner
    assert banner.texts == (words().must_nots.hidden(1),)
    assert not view.problems.isVisible()
    assert not view.head.diets.isVisible()
    qtbot.mousePress(banner._cover, Qt.MouseButton.LeftButton)
    assert any("Peanut" in text for text in banner.texts)
    qtbot.mouseRelease(banner._cover, Qt.MouseButton.LeftButton)
    assert any("Peanut" in text for text in banner.texts), "for some seconds"
    banner._hide_again.timeout.emit()
    banner._hide_again.stop()
    banner._place()
    assert banner.texts == (words().must_nots.hidden(1),)
    view.set_discreet(False)
    assert any("Peanut" in text for text in banner.texts)
    assert view.problems.isVisible()


def test_the_next_customer_is_covered_again(qtbot: QtBot, view: CustomerView) -> None:
    view.set_discreet(True)
    qtbot.mouseClick(view.head.banner._cover, Qt.MouseButton.LeftButton)
    view.show_card(card(profile=profile(id="c2")))
    assert view.head.banner.texts == (words().must_nots.hidden(1),)


def test_the_tills_claim_is_said_while_there_are_no_visits(view: CustomerView) -> None:
    claim = TillClaim(first=date(2023, 5, 2), count=12)
    view.show_card(card(habits=Habits(TODAY), days_came=(), profile=profile(claim=claim)))
    said = " ".join(view.head.rhythm.lines)
    assert "12" in said
    assert "May 2023" in said
    view.show_card(card(profile=profile(claim=claim)))
    assert "12 visit" not in " ".join(view.head.rhythm.lines)


def test_it_says_up_to_when_the_data_speaks(view: CustomerView) -> None:
    view.show_card(card(known_until=date(2025, 11, 14)))
    assert any("14 Nov" in line for line in view.head.rhythm.lines)


def test_a_problem_comes_with_its_button(qtbot: QtBot, view: CustomerView) -> None:
    assert not view.problems.isVisible()
    view.show_card(card(problems=(SOUP, replace(SOUP, id="pr2", closed_at=AT))))
    assert [row.text.text() for row in view.problems.rows] == ["cold soup"]
    assert "18 Nov" in view.problems.rows[0].by.text()
    with qtbot.waitSignal(view.put_right) as caught:
        qtbot.mouseClick(view.problems.rows[0].button, Qt.MouseButton.LeftButton)
    assert caught.args == ["pr1"]


def test_one_primary_button_a_screen(view: CustomerView) -> None:
    assert (view.touch.did.look, view.bar.button.look) == (PRIMARY, PLAIN)
    view.show_offer(offer(answer=Answer.DID), TOUCHES)
    assert view.bar.button.look == PRIMARY
    view.show_offer(offer(), TOUCHES)
    assert view.bar.button.look == PLAIN
    view.show_offer(offer(shown=None, candidates=()), TOUCHES)
    assert view.bar.button.look == PRIMARY


def test_an_offer_for_somebody_else_is_left_aside(view: CustomerView) -> None:
    view.show_offer(offer(customer="c9", answer=Answer.DID), TOUCHES)
    assert view.touch.waits


def test_undo_finds_the_act_also_after_opening_again(qtbot: QtBot, view: CustomerView) -> None:
    acts = tuple(LastAct(f"j{number}", "jot", AT) for number in range(3))
    view.show_card(card(last_acts=acts, answered=LastAct("a1", "did", AT)))
    view.show_offer(offer(answer=Answer.DID), TOUCHES)
    with qtbot.waitSignal(view.undo) as caught:
        qtbot.mouseClick(view.touch.undo_button, Qt.MouseButton.LeftButton)
    assert caught.args == ["a1"]


def test_one_click_records_a_visit(qtbot: QtBot, view: CustomerView) -> None:
    with qtbot.waitSignal(view.record_visit) as caught:
        qtbot.mouseClick(view.bar.button, Qt.MouseButton.LeftButton)
    assert caught.args == ["c1", (), False]


def test_a_visit_may_carry_items_picked_and_typed(qtbot: QtBot, view: CustomerView) -> None:
    with qtbot.waitSignal(view.items_wanted) as wanted:
        qtbot.mouseClick(view.bar.more, Qt.MouseButton.LeftButton)
    assert wanted.args == ["c1"]
    chips = view.bar._scrolled.findChildren(QAbstractButton)
    assert [chip.accessibleName() for chip in chips] == [
        "Lunch combo",
        "Jasmine tea",
        "Spring roll",
    ]
    qtbot.keyClick(chips[1], Qt.Key.Key_Space)
    view.show_items("c1", ("Jasmine tea", "Mochi"))
    qtbot.keyClicks(view.bar.other.field, "Oolong")
    with qtbot.waitSignal(view.record_visit) as caught:
        qtbot.mouseClick(view.bar.button, Qt.MouseButton.LeftButton)
    assert caught.args == ["c1", ("Jasmine tea", "Oolong"), False]
    view.show_recorded(Done("a1", "record", "c1"))
    assert view.bar.picked == ()


def test_a_visit_counted_before_is_said_and_can_be_counted_anyway(
    qtbot: QtBot, view: CustomerView
) -> None:
    view.show_recorded(Done(None, "record", "c1", joined=True))
    assert view.bar.joined.isVisible()
    assert "12:40" not in view.bar.joined.text(), "that was a week ago"
    with qtbot.waitSignal(view.record_visit) as caught:
        qtbot.mouseClick(view.bar.apart, Qt.MouseButton.LeftButton)
    assert caught.args == ["c1", (), True]
    view.show_recorded(Done("a2", "record", "c1"))
    assert not view.bar.apart.isVisible()


def test_what_was_typed_waits_for_the_same_customer(qtbot: QtBot, view: CustomerView) -> None:
    qtbot.keyClicks(view.about.jot_line.field, "allergic to")
    qtbot.keyClick(view, Qt.Key.Key_F6)
    view.report_problem()
    qtbot.keyClicks(view.about.problem_line.field, "cold")
    view.touch.open_own()
    qtbot.keyClicks(view.touch.own.field, "smiled")
    view.show_card(card(profile=profile(id="c2")))
    assert view.about.jot_line.text == ""
    assert view.about.problem_line.isHidden()
    assert view.touch.own.text == ""
    view.clear()
    view.show_card(card())
    assert view.about.jot_line.text == "allergic to"
    assert view.about.problem_line.text == "cold"
    assert view.touch.own.text == "smiled"


def test_a_jot_answered_after_leaving_does_not_come_back(qtbot: QtBot, view: CustomerView) -> None:
    qtbot.keyClicks(view.about.jot_line.field, "likes jazz")
    qtbot.keyClick(view.about.jot_line.field, Qt.Key.Key_Return)
    view.show_card(card(profile=profile(id="c2")))
    view.show_heard("c1", (Heard(Said.LIKE, "jazz", "jazz"),))
    assert view.about.heard.isHidden()
    view.show_card(card())
    assert view.about.jot_line.text == ""
    assert "jazz" in view.about.heard.question.text()
    assert view.about.heard.isVisible()


def test_what_was_asked_waits_for_them_until_it_is_answered(
    qtbot: QtBot, view: CustomerView
) -> None:
    onions, tea = Heard(Said.MUST_NOT, "onions", "onions"), Heard(Said.LIKE, "tea", "tea")
    view.show_heard("c1", (onions,))
    view.show_heard("c1", ())
    view.show_heard("c1", (onions, tea))
    view.clear()
    view.show_card(card(profile=profile(id="c2")))
    assert view.about.heard.isHidden()
    view.show_card(card())
    assert view.about.heard.waiting == (onions, tea)
    assert "onions" in view.about.heard.question.text()
    qtbot.mouseClick(view.about.heard.no, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.keep_heard) as kept:
        qtbot.mouseClick(view.about.heard.yes, Qt.MouseButton.LeftButton)
    assert kept.args == ["c1", tea]
    view.show_card(card(profile=profile(id="c2")))
    view.show_card(card())
    assert view.about.heard.isHidden()


def test_a_card_that_shows_the_line_as_kept_empties_it(qtbot: QtBot, view: CustomerView) -> None:
    qtbot.keyClicks(view.about.jot_line.field, "likes jazz")
    qtbot.keyClick(view.about.jot_line.field, Qt.Key.Key_Return)
    view.report_problem()
    qtbot.keyClicks(view.about.problem_line.field, "cold soup")
    qtbot.keyClick(view.about.problem_line.field, Qt.Key.Key_Return)
    notes = (Note("n2", "likes jazz", "Till", AT),)
    view.show_card(card(profile=profile(notes=notes), problems=(SOUP,)))
    assert view.about.jot_line.text == ""
    assert view.about.problem_line.text == ""


@pytest.mark.parametrize("verb", ["jot", "problem_reported", "own_touch", ""])
def test_a_refused_line_stays_with_the_sentence_beside_it(
    qtbot: QtBot, view: CustomerView, verb: str
) -> None:
    view.report_problem()
    view.touch.open_own()
    lines = {
        "jot": view.about.jot_line,
        "problem_reported": view.about.problem_line,
        "own_touch": view.touch.own,
    }
    line = lines[verb or "jot"]
    qtbot.keyClicks(line.field, "4111111111111111")
    qtbot.keyClick(line.field, Qt.Key.Key_Return)
    error = TextError(Trouble.CARD_NUMBER)
    assert view.show_error(error, verb)
    assert line.text == "4111111111111111"
    assert line.error.text == words().troubles.sentence(error)
    assert [each.error.text for each in lines.values()].count("") == 2
    qtbot.keyClicks(line.field, "x")
    assert line.error.text == ""


def test_a_refusal_without_a_field_is_left_to_the_quiet_line(view: CustomerView) -> None:
    assert not view.show_error(TextError(Trouble.NO_CUSTOMER), "put_right")


def test_keys_open_edit_and_the_problem(qtbot: QtBot, view: CustomerView) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    with qtbot.waitSignal(view.edit_wanted) as caught:
        qtbot.keyClick(view, Qt.Key.Key_F2)
    assert caught.args == ["c1"]
    qtbot.keyClick(view, Qt.Key.Key_F6)
    assert view.about.problem_line.isVisible()


def test_nobody_shown_shows_nothing(view: CustomerView) -> None:
    view.clear()
    assert view.customer_id is None
    assert not view.bar.isVisible()
    assert not view.head.isVisible()


def test_a_number_with_few_digits_is_shown_as_it_is(view: CustomerView) -> None:
    view.show_card(card(profile=profile(phones=(Phone("12"),), say="", address="")))
    assert view.head.line.text().endswith("12")


def test_names_of_the_other_direction_do_not_turn_the_line_around(view: CustomerView) -> None:
    view.show_card(card(profile=profile(say="محمد", address="أبو علي")))
    assert "\N{FIRST STRONG ISOLATE}محمد\N{POP DIRECTIONAL ISOLATE}" in view.head.line.text()


def test_notes_carry_the_shops_own_day(view: CustomerView) -> None:
    late = Note("n2", "stayed late", "Till", datetime(2025, 11, 7, 1, 30, tzinfo=UTC))
    view.set_shop(Shop("s1", Place("JP", "Asia/Tokyo", "JPY")))
    view.show_card(card(profile=profile(notes=(late,))))
    assert "Till, 7 Nov" in [each.text() for each in view.about.findChildren(QLabel)]
    view.set_shop(Shop("s1", Place("GB", "Europe/London", "GBP")))
    view.show_card(card(profile=profile(notes=(late,))))
    assert "Till, 6 Nov" in [each.text() for each in view.about.findChildren(QLabel)]


def test_the_time_counted_before_is_on_the_shops_clock(view: CustomerView) -> None:
    view.set_shop(Shop("s1", Place("JP", "Asia/Tokyo", "JPY")))
    habits = replace(card().habits, last_at=datetime(2025, 11, 21, 3, 40, tzinfo=UTC))
    view.show_card(card(habits=habits))
    view.show_recorded(Done(None, "record", "c1", joined=True))
    assert "12:40" in view.bar.joined.text()

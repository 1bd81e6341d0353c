from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.habits import Usual
from desktop.domain.hearing import Heard, Said
from desktop.domain.people import Audience, Note
from desktop.ui.theme.theme import Theme
from desktop.ui.till.about_panel import AboutPanel
from desktop.ui.till.doubting import Doubting
from desktop.ui.till.moments import Moments
from tests.ui.customer_samples import AT, TODAY, card, profile, sweep, words

SESAME = Heard(Said.MUST_NOT, "sesame", "sesame")
CHILLI = Heard(Said.LIKE, "chilli", "chilli")


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Iterator[AboutPanel]:
    shown = AboutPanel(words(), theme, Moments(), Doubting(words()))
    qtbot.addWidget(shown)
    shown.resize(420, 600)
    shown.show_card(card())
    shown.show()
    yield shown
    sweep()


def texts(panel: AboutPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_the_usual_likes_dislikes_and_notes_are_there(panel: AboutPanel) -> None:
    said = texts(panel)
    assert words().habits.usual(Usual(("Lunch combo", "Jasmine tea"), 6, 8)) in said
    for text in ("The usual", "extra chilli", "coriander", "Daughter Zuri starts school"):
        assert text in said
    assert "Owner, 14 Mar" in said


def test_the_weaker_claim_is_said_as_such(panel: AboutPanel) -> None:
    habits = replace(card().habits, usual=Usual(("Tea",), 3, 8, often=True))
    panel.show_card(card(habits=habits))
    assert "Often has" in texts(panel)
    assert "The usual" not in texts(panel)


def test_what_is_not_known_takes_no_room(panel: AboutPanel) -> None:
    habits = replace(card().habits, usual=None)
    panel.show_card(card(habits=habits, profile=profile(preferences=(), notes=())))
    for heading in ("The usual", "Often has", "Likes", "Dislikes", "Notes"):
        assert heading not in texts(panel)


def test_only_notes_for_everyone_that_still_hold_are_shown_newest_first(panel: AboutPanel) -> None:
    notes = (
        Note("1", "older", "Till", AT),
        Note("2", "newer", "Till", AT + timedelta(days=1)),
        Note("3", "for the owner", "Owner", AT, audience=Audience.OWNER),
        Note("4", "over", "Till", AT, true_until=TODAY - timedelta(days=1)),
    )
    panel.show_card(card(profile=profile(notes=notes)))
    shown = [text for text in texts(panel) if text in {note.text for note in notes}]
    assert shown == ["newer", "older"]


def test_discreet_mode_hides_the_notes(panel: AboutPanel) -> None:
    panel.set_discreet(on=True)
    assert "Daughter Zuri starts school" not in texts(panel)
    panel.show_card(card())
    assert "Daughter Zuri starts school" not in texts(panel)
    panel.set_discreet(on=False)
    assert "Daughter Zuri starts school" in texts(panel)


def test_tags_are_shown_and_hidden_as_the_notes_are(panel: AboutPanel) -> None:
    assert "Tags" not in texts(panel)
    tagged = profile(tags=("dog", "cycling club"), emails=("a@x.org",), cards=("AB-1",))
    panel.show_card(card(profile=tagged))
    assert {"Tags", "dog", "cycling club"} <= set(texts(panel))
    assert {"a@x.org", "AB-1"}.isdisjoint(texts(panel))
    panel.set_discreet(on=True)
    assert {"Tags", "dog", "cycling club"}.isdisjoint(texts(panel))
    panel.show_card(card(profile=tagged))
    assert "dog" not in texts(panel)
    panel.set_discreet(on=False)
    assert "dog" in texts(panel)
    panel.show_card(card())
    assert {"Tags", "dog"}.isdisjoint(texts(panel))


def test_enter_jots_and_the_line_is_emptied_when_it_is_kept(
    qtbot: QtBot, panel: AboutPanel
) -> None:
    field = panel.jot_line.field
    qtbot.keyClicks(field, "moved to Leeds ")
    with qtbot.waitSignal(panel.jot) as caught:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert caught.args == ["moved to Leeds"]
    assert field.text() == "moved to Leeds "
    panel.show_heard(())
    assert field.text() == ""


def test_what_is_typed_meanwhile_is_not_lost(qtbot: QtBot, panel: AboutPanel) -> None:
    field = panel.jot_line.field
    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, " and more")
    panel.show_heard(())
    assert field.text() == "one and more"


def test_nothing_is_jotted_from_an_empty_line(qtbot: QtBot, panel: AboutPanel) -> None:
    jotted: list[str] = []
    panel.jot.connect(jotted.append)
    qtbot.keyClicks(panel.jot_line.field, "   ")
    qtbot.keyClick(panel.jot_line.field, Qt.Key.Key_Return)
    assert jotted == []


def test_the_cashier_confirms_what_was_heard_one_by_one(qtbot: QtBot, panel: AboutPanel) -> None:
    kept: list[Heard] = []
    panel.keep_heard.connect(kept.append)
    panel.show_heard((SESAME, CHILLI))
    assert "sesame" in panel.heard.question.text()
    assert "must-not" in panel.heard.question.text()
    assert kept == []
    qtbot.mouseClick(panel.heard.yes, Qt.MouseButton.LeftButton)
    assert kept == [SESAME]
    assert "chilli" in panel.heard.question.text()
    qtbot.keyClick(panel.heard.no, Qt.Key.Key_Return)
    assert kept == [SESAME]
    assert panel.heard.isHidden()


def test_a_problem_is_written_in_place_and_kept_until_it_is_saved(
    qtbot: QtBot, panel: AboutPanel
) -> None:
    qtbot.mouseClick(panel.wrong, Qt.MouseButton.LeftButton)
    line = panel.problem_line
    qtbot.keyClicks(line.field, "cold soup")
    qtbot.keyClick(line.field, Qt.Key.Key_Escape)
    assert line.isHidden()
    panel.open_problem()
    assert line.text == "cold soup"
    with qtbot.waitSignal(panel.problem) as caught:
        qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert caught.args == ["cold soup"]


def test_the_edit_link_asks_for_the_panel(qtbot: QtBot, panel: AboutPanel) -> None:
    with qtbot.waitSignal(panel.edit_wanted):
        qtbot.keyClick(panel.edit, Qt.Key.Key_Space)

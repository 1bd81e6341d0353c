from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done
from desktop.domain.explaining import Part, Source, Sourced, WhyCard
from desktop.domain.touches import Fact, Refusal
from desktop.ui.theme.theme import Theme
from desktop.ui.till.why_panel import WhyPanel
from tests.ui.customer_samples import TODAY, TOUCHES, sweep, words

LIKE = Fact("likes", {"text": "ginger"})
FRIDAYS = tuple(date(2025, 11, 21) - timedelta(weeks=each) for each in range(8, -1, -1))
WHY = WhyCard(
    customer="c1",
    name="Amara Okafor",
    today=TODAY,
    touch="roll",
    facts=(
        Sourced(Fact("streak", {"weekday": 4, "count": 9}), Source(days=FRIDAYS)),
        Sourced(Fact("new-to-them")),
    ),
    parts=(Part("liked", favours=True), Part("cost", favours=False), Part("unheard-of", True)),
    known=(
        Sourced(Fact("streak", {"weekday": 4, "count": 8}), Source(days=FRIDAYS)),
        Sourced(LIKE, Source(said=date(2025, 10, 3), author="Till")),
    ),
    possible=("chat", "gone"),
    refused=(Refusal("chat", "no-occasion"), Refusal("roll", "cool-down")),
)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Iterator[WhyPanel]:
    shown = WhyPanel(words(), theme)
    qtbot.addWidget(shown)
    shown.resize(480, 900)
    shown.show()
    shown.show_why(WHY, TOUCHES)
    yield shown
    sweep()


def said(panel: WhyPanel) -> str:
    return "\n".join(panel.texts)


def test_it_tells_facts_with_their_source(panel: WhyPanel) -> None:
    text = said(panel)
    assert "an extra spring roll" in text
    assert "Here 9 of the last 9 Fridays" in text
    assert "26 Sep" in text
    assert "said 3 Oct, noted by Till" in text
    assert text.count("Fridays") == 1, "a fact of the touch is not told twice"


def test_it_tells_what_spoke_for_it_in_words_and_what_hinders_the_others(panel: WhyPanel) -> None:
    text = said(panel)
    assert "is about something they like" in text
    assert "costs something" in text
    others = [each for each in panel.texts if ": " in each][-3:]
    assert others == [
        "ask about the garden: also possible",
        "an extra spring roll: done not long ago",
        "ask about the garden: no occasion for it today",
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_any_fact_can_be_said_to_be_wrong_by_key(
    qtbot: QtBot, panel: WhyPanel, key: Qt.Key
) -> None:
    assert [row.sourced.fact.code for row in panel.rows] == ["streak", "new-to-them", "likes"]
    with qtbot.waitSignal(panel.wrong) as caught:
        qtbot.keyClick(panel.rows[-1].button, key)
    assert caught.args == ["c1", LIKE]


def test_what_was_noted_says_so_with_undo_and_the_focus_stays_with_it(
    qtbot: QtBot, panel: WhyPanel
) -> None:
    panel.rows[-1].button.click()
    panel.show_flagged(Done("a1", "flag", "c1", text="f1"))
    noted = replace(WHY, known=(Sourced(LIKE, flag="f1"),))
    panel.show_why(noted, TOUCHES)
    row = panel.rows[-1]
    assert row.state.isVisible()
    assert panel.focusWidget() is row.button
    with qtbot.waitSignal(panel.undo) as caught:
        qtbot.keyClick(row.button, Qt.Key.Key_Return)
    assert caught.args == ["a1"]


def test_what_somebody_else_noted_has_no_undo_here(panel: WhyPanel) -> None:
    panel.show_why(replace(WHY, known=(Sourced(LIKE, flag="f9"),)), TOUCHES)
    assert panel.rows[-1].state.isVisible()
    assert not panel.rows[-1].button.isVisible()


def test_discreet_mode_hides_all_of_it(panel: WhyPanel) -> None:
    panel.set_discreet(on=True)
    assert panel.rows == []
    assert "ginger" not in said(panel)
    assert len(panel.texts) == 1
    panel.set_discreet(on=False)
    assert "ginger" in said(panel)


def test_a_warm_welcome_has_its_why_too(panel: WhyPanel) -> None:
    panel.show_why(replace(WHY, touch=None, facts=(), parts=()), TOUCHES)
    assert words().touches.welcome() in said(panel)
    panel.clear()
    assert panel.customer is None
    assert panel.texts == ()


def test_escape_closes_it(qtbot: QtBot, panel: WhyPanel) -> None:
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.close_button, Qt.Key.Key_Escape)

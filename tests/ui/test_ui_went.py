from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.touches import Answer, Went
from desktop.ui.theme.theme import Theme
from desktop.ui.till.touch_panel import TouchPanel
from desktop.ui.till.went_row import LastTime
from tests.ui.customer_samples import TOUCHES, offer, profile, sweep, words

ANSWERS = [("well", Went.WELL), ("fine", Went.FINE), ("badly", Went.BADLY)]


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Iterator[TouchPanel]:
    shown = TouchPanel(words(), theme)
    qtbot.addWidget(shown)
    shown.resize(420, 320)
    shown.show()
    yield shown
    sweep()


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> Iterator[LastTime]:
    shown = LastTime(words(), theme)
    qtbot.addWidget(shown)
    shown.resize(420, 200)
    yield shown
    sweep()


def show(panel: TouchPanel, **changes: object) -> None:
    panel.show_offer(offer(**changes), TOUCHES, profile=profile(), act="a1")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
@pytest.mark.parametrize(("button", "went"), ANSWERS)
def test_one_tap_or_key_on_the_spot(
    qtbot: QtBot, panel: TouchPanel, button: str, went: Went, key: Qt.Key
) -> None:
    show(panel, answer=Answer.DID)
    with qtbot.waitSignal(panel.went) as caught:
        qtbot.keyClick(getattr(panel.how, button), key)
    assert caught.args == ["o1", went]


def test_a_second_tap_waits_for_the_first(qtbot: QtBot, panel: TouchPanel) -> None:
    show(panel, answer=Answer.OWN, own_text="held the door")
    told: list[object] = []
    panel.went.connect(lambda _, how: told.append(how))
    qtbot.mouseClick(panel.how.well, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.how.badly, Qt.MouseButton.LeftButton)
    assert told == [Went.WELL]


@pytest.mark.parametrize(
    "changes",
    [{}, {"answer": Answer.NOT_TODAY}, {"answer": Answer.DID, "went": Went.FINE}],
)
def test_it_is_asked_only_of_what_was_done_and_only_until_it_is_said(
    panel: TouchPanel, changes: dict[str, object]
) -> None:
    show(panel, **changes)
    assert not panel.how.isVisible()


def test_what_was_said_stands_in_the_quiet_line(panel: TouchPanel) -> None:
    show(panel, answer=Answer.DID, went=Went.BADLY)
    assert panel.how.badly.text() in panel.outcome.text()
    assert panel.undo_button.isVisible()


def test_discreet_mode_neither_asks_nor_tells_why(panel: TouchPanel) -> None:
    show(panel, answer=Answer.DID)
    panel.set_discreet(on=True)
    assert not panel.how.isVisible()
    assert not panel.why_link.isVisible()
    panel.set_discreet(on=False)
    assert panel.how.isVisible()
    assert panel.why_link.isVisible()


def test_why_is_asked_for_by_its_link(qtbot: QtBot, panel: TouchPanel) -> None:
    show(panel)
    with qtbot.waitSignal(panel.why_wanted):
        qtbot.keyClick(panel.why_link, Qt.Key.Key_Space)


@pytest.mark.parametrize(("button", "went"), ANSWERS)
def test_the_last_touch_is_asked_about_once(
    qtbot: QtBot, line: LastTime, button: str, went: Went
) -> None:
    line.show_offer(offer(answer=Answer.DID), TOUCHES)
    assert line.isVisible()
    assert "spring roll" in line.question.text()
    with qtbot.waitSignal(line.went) as caught:
        qtbot.mouseClick(getattr(line.row, button), Qt.MouseButton.LeftButton)
    assert caught.args == ["o1", went]
    assert not line.isVisible()


def test_it_can_be_left(qtbot: QtBot, line: LastTime) -> None:
    line.show_offer(offer(answer=Answer.OWN, own_text="held the door"), TOUCHES)
    assert "held the door" in line.question.text()
    with qtbot.waitSignal(line.left) as caught:
        qtbot.keyClick(line.leave, Qt.Key.Key_Return)
    assert caught.args == ["o1"]
    assert not line.isVisible()


def test_nothing_to_ask_is_not_asked(line: LastTime) -> None:
    line.show_offer(None, TOUCHES)
    assert not line.isVisible()
    line.show_offer(offer(answer=Answer.DID), {})
    assert not line.isVisible(), "a touch the shop no longer has has no name"


def test_discreet_mode_hides_what_was_done(line: LastTime) -> None:
    line.set_discreet(on=True)
    line.show_offer(offer(answer=Answer.DID), TOUCHES)
    assert not line.isVisible()
    line.set_discreet(on=False)
    assert line.isVisible()

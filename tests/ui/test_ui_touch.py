from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.touches import Answer, Offer
from desktop.ui.theme.theme import Theme
from desktop.ui.till.touch_panel import TouchPanel
from tests.ui.customer_samples import TOUCHES, offer, profile, sweep, words


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Iterator[TouchPanel]:
    shown = TouchPanel(words(), theme)
    qtbot.addWidget(shown)
    shown.resize(420, 320)
    show(shown, offer())
    shown.show()
    yield shown
    sweep()


def show(panel: TouchPanel, shown: Offer | None, act: str | None = None) -> None:
    panel.show_offer(shown, TOUCHES, profile=profile(), act=act)


def test_it_says_what_to_do_what_to_say_and_why(panel: TouchPanel) -> None:
    assert "spring roll" in panel.do.text()
    assert panel.say.text()
    assert panel.why.text()
    assert panel.waits


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
@pytest.mark.parametrize(
    ("button", "signal"),
    [("did", "did_it"), ("another", "another_idea"), ("later", "not_today")],
)
def test_the_answers_work_by_key(
    qtbot: QtBot, panel: TouchPanel, button: str, signal: str, key: Qt.Key
) -> None:
    with qtbot.waitSignal(getattr(panel, signal)) as caught:
        qtbot.keyClick(getattr(panel, button), key)
    assert caught.args == ["o1"]


def test_a_second_press_waits_for_the_answer(qtbot: QtBot, panel: TouchPanel) -> None:
    answers: list[str] = []
    panel.did_it.connect(answers.append)
    panel.not_today.connect(answers.append)
    qtbot.mouseClick(panel.did, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.did, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.later, Qt.MouseButton.LeftButton)
    assert answers == ["o1"]
    panel.set_busy(on=False)
    qtbot.mouseClick(panel.later, Qt.MouseButton.LeftButton)
    assert answers == ["o1", "o1"]


def test_what_the_cashier_did_instead_is_written_in_place(qtbot: QtBot, panel: TouchPanel) -> None:
    qtbot.mouseClick(panel.own_link, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(panel.own.field, "carried the bags")
    with qtbot.waitSignal(panel.own_touch) as caught:
        qtbot.keyClick(panel.own.field, Qt.Key.Key_Return)
    assert caught.args == ["o1", "carried the bags"]
    assert panel.own.text == "carried the bags", "nothing is lost before it is saved"
    show(panel, offer(answer=Answer.OWN, own_text="carried the bags"))
    assert panel.own.text == ""
    assert "carried the bags" in panel.outcome.text()


def test_a_refused_text_stays_with_the_reason_beside_it(qtbot: QtBot, panel: TouchPanel) -> None:
    panel.open_own()
    qtbot.keyClicks(panel.own.field, "4111 1111")
    qtbot.keyClick(panel.own.field, Qt.Key.Key_Return)
    panel.refuse("Not kept.")
    assert panel.own.text == "4111 1111"
    assert panel.own.error.text == "Not kept."
    with qtbot.waitSignal(panel.own_touch):
        qtbot.keyClick(panel.own.field, Qt.Key.Key_Return)


def test_escape_puts_the_line_away_and_keeps_the_text(qtbot: QtBot, panel: TouchPanel) -> None:
    panel.open_own()
    qtbot.keyClicks(panel.own.field, "half")
    qtbot.keyClick(panel.own.field, Qt.Key.Key_Escape)
    assert panel.own.isHidden()
    assert panel.own_link.isVisible()
    panel.open_own()
    assert panel.own.text == "half"


@pytest.mark.parametrize(
    ("answer", "said"), [(Answer.DID, "spring roll"), (Answer.NOT_TODAY, "Not today")]
)
def test_after_the_answer_it_is_quiet_with_undo(
    qtbot: QtBot, panel: TouchPanel, answer: Answer, said: str
) -> None:
    show(panel, offer(answer=answer), act="a1")
    assert not panel.waits
    assert said in panel.outcome.text()
    assert not panel.did.isVisible()
    assert not panel.own_link.isVisible()
    with qtbot.waitSignal(panel.undo) as caught:
        qtbot.mouseClick(panel.undo_button, Qt.MouseButton.LeftButton)
    assert caught.args == ["a1"]


def test_without_an_act_there_is_no_undo(panel: TouchPanel) -> None:
    show(panel, offer(answer=Answer.DID))
    assert not panel.undo_button.isVisible()


def test_a_warm_welcome_asks_for_no_answer_but_ones_own(panel: TouchPanel) -> None:
    show(panel, offer(shown=None, suggested=None, candidates=()))
    assert panel.do.text() == words().touches.welcome()
    assert not panel.did.isVisible()
    assert panel.own_link.isVisible()
    assert not panel.waits


def test_when_every_idea_was_looked_at_it_says_so(panel: TouchPanel) -> None:
    show(panel, offer(shown=None, exhausted=True))
    assert panel.do.text() not in {"", words().touches.welcome()}
    assert not panel.another.isVisible()


def test_it_asks_about_allergies_first_where_that_would_help(panel: TouchPanel) -> None:
    assert not panel.hint.isVisible()
    show(panel, offer(ask_first=True))
    assert panel.hint.isVisible()
    assert panel.hint.text() == words().touches.ask_first()


def test_discreet_mode_hides_the_reasons(panel: TouchPanel) -> None:
    panel.set_discreet(on=True)
    assert not panel.why.isVisible()
    show(panel, offer(shown="chat"))
    assert not panel.why.isVisible()
    panel.set_discreet(on=False)
    assert panel.why.isVisible()


def test_nobody_shown_hides_it(panel: TouchPanel) -> None:
    show(panel, None)
    assert panel.isHidden()


def test_a_touch_the_shop_no_longer_has_is_a_warm_welcome(panel: TouchPanel) -> None:
    panel.show_offer(offer(), {}, profile=profile())
    assert panel.do.text() == words().touches.welcome()
    assert not panel.did.isVisible()
    assert not panel.waits
    show(panel, offer())
    assert panel.waits

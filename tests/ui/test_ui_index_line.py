"""The quiet line that says how far the search keys are."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.cards import IndexState
from desktop.ui.main_window import MainWindow
from desktop.ui.theme.theme import Theme
from desktop.ui.till import index_line
from desktop.ui.till.index_line import FEW, IndexLine


def state(done: int, people: int, *, complete: bool = False) -> IndexState:
    return IndexState(done, people, complete=complete)


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> IndexLine:
    line = IndexLine(theme)
    qtbot.addWidget(line)
    return line


def test_it_says_how_far_it_is_and_goes_when_all_is_there(line: IndexLine) -> None:
    assert line.text == ""
    line.show_state(state(0, 10 * FEW))
    assert "0 %" in line.text
    line.show_state(state(4 * FEW, 10 * FEW))
    assert "40 %" in line.text
    line.show_state(state(10 * FEW - 1, 10 * FEW))
    assert "99 %" in line.text
    line.show_state(state(10 * FEW, 10 * FEW, complete=True))
    assert line.text == ""
    assert line.isHidden()


def test_it_does_not_flicker_for_a_few(line: IndexLine) -> None:
    for done in (0, 40, 80):
        line.show_state(state(done, FEW - 1))
        assert line.isHidden()


def test_more_people_than_were_thought_are_no_hundred_percent(line: IndexLine) -> None:
    line.show_state(state(0, 2 * FEW))
    line.show_state(state(3 * FEW, 2 * FEW))
    assert "99 %" in line.text
    line.show_state(state(3 * FEW, 0))
    assert "99 %" in line.text


def test_it_goes_when_nothing_can_be_made_and_comes_back(line: IndexLine) -> None:
    line.show_state(state(0, 2 * FEW))
    line.show_state(None)
    assert line.isHidden()
    line.show_state(state(10, 2 * FEW))
    assert not line.isHidden()


def test_a_screen_reader_hears_it_once(line: IndexLine, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(index_line, "announce", lambda _widget, text: heard.append(text))
    for done in range(0, 5 * FEW, 100):
        line.show_state(state(done, 5 * FEW))
    assert len(heard) == 1
    assert "search" in heard[0]


@pytest.mark.parametrize("width", [480, 1200])
def test_it_stands_below_the_customer_and_takes_no_focus(
    open_window: object, qtbot: QtBot, width: int
) -> None:
    window: MainWindow = open_window(width=width)  # type: ignore[operator] # the fixture's function
    qtbot.waitUntil(lambda: bool(window.till.board.rows))
    window.serving.open_customer("amara")
    qtbot.waitUntil(lambda: window.till.side.page is not None)
    focus = window.focusWidget()
    line = window.till.index_line
    line.show_state(state(0, 10 * FEW))
    qtbot.waitUntil(line.isVisible)
    top = line.mapTo(window, line.rect().topLeft()).y()
    side = window.till.side
    qtbot.waitUntil(lambda: side.mapTo(window, side.rect().bottomLeft()).y() < top)
    assert window.focusWidget() is focus

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Board
from desktop.domain.shop import Closed, Closing
from desktop.ui.theme.theme import Theme
from desktop.ui.till.board import BoardView
from desktop.ui.words_bundle import Words
from tests.ui.fakes import BOARD, TODAY

ISOLATES = dict.fromkeys((0x2068, 0x2069))
"""Invisible marks around what somebody wrote."""


@pytest.fixture
def board(words: Words, theme: Theme, qtbot: QtBot) -> BoardView:
    view = BoardView(words, theme)
    qtbot.addWidget(view)
    view.resize(480, 800)
    view.show()
    return view


def all_texts(board: BoardView) -> str:
    return " | ".join(board.shown_texts)


def test_it_says_who_is_likely_in_what_is_wrong_and_who_matters_this_week(
    board: BoardView,
) -> None:
    board.show_board(BOARD)
    assert [row.customer for row in board.rows] == [
        "amara",
        "kofi",
        "lucia",
        "david",
        "nour",
        "tom",
    ]
    text = all_texts(board)
    for part in (
        "Three-item lunch combo",
        "12:40",
        "lunch",
        "soup came cold",
        "Monday",
        "Tuesday",
        "20 Oct",
        "32",
    ):
        assert part in text


def test_a_row_is_opened_by_mouse_space_and_enter(board: BoardView, qtbot: QtBot) -> None:
    board.show_board(BOARD)
    chosen: list[str] = []
    board.chosen.connect(chosen.append)
    qtbot.mouseClick(board.rows[3], Qt.MouseButton.LeftButton)
    qtbot.keyClick(board.rows[0], Qt.Key.Key_Space)
    qtbot.keyClick(board.rows[1], Qt.Key.Key_Return)
    assert chosen == ["david", "amara", "kofi"]


def test_every_row_can_be_reached_and_says_who_it_is(board: BoardView) -> None:
    board.show_board(BOARD)
    for row in board.rows:
        assert row.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert row.lines.name in row.accessibleName()
        assert row.height() >= 48


def test_discreet_tells_no_name_no_problem_and_no_habit(board: BoardView) -> None:
    board.show_board(BOARD)
    board.set_discreet(True)
    text = all_texts(board)
    assert board.rows == ()
    for secret in ("Amara", "Okafor", "soup", "combo", "David", "Nour", "Tuesdays"):
        assert secret not in text
    assert "3" in text
    assert "1" in text
    board.set_discreet(False)
    assert len(board.rows) == 6


def test_a_board_read_while_discreet_stays_discreet(board: BoardView) -> None:
    board.set_discreet(True)
    board.show_board(BOARD)
    assert board.rows == ()
    assert "Amara" not in all_texts(board)


def test_without_customers_it_says_what_to_do(board: BoardView, qtbot: QtBot) -> None:
    board.show_board(Board(TODAY))
    wanted: list[str] = []
    board.import_wanted.connect(lambda: wanted.append("import"))
    board.add_wanted.connect(lambda: wanted.append("add"))
    buttons = [
        each
        for each in board.findChildren(QPushButton)
        if "till" in each.text() or each.text() == "Add a customer"
    ]
    qtbot.waitUntil(lambda: all(each.isVisible() for each in buttons))
    for button in buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.count("import") == 1
    assert wanted.count("add") == 2


def test_a_quiet_day_is_said(board: BoardView) -> None:
    board.show_board(Board(TODAY, customers=12, known_until=TODAY))
    assert "quiet day" in all_texts(board)
    board.show_board(Board(TODAY, customers=12))
    assert "quiet day" not in all_texts(board)


def test_reading_the_same_board_again_disturbs_nothing(board: BoardView) -> None:
    board.show_board(BOARD)
    row = board.rows[1]
    row.setFocus()
    board.show_board(replace(BOARD))
    assert board.rows[1] is row


def test_the_focus_stays_on_its_person_when_the_board_changes(
    board: BoardView, qtbot: QtBot
) -> None:
    board.show_board(BOARD)
    board.activateWindow()
    board.rows[1].setFocus()
    qtbot.waitUntil(board.rows[1].hasFocus)
    board.show_board(replace(BOARD, likely=BOARD.likely[1:]))
    qtbot.waitUntil(board.rows[0].hasFocus)
    assert board.rows[0].customer == "kofi"


def test_a_birthday_today_is_said_so(board: BoardView) -> None:
    row = replace(BOARD.birthdays[0], days=0, on=TODAY)
    board.show_board(replace(BOARD, birthdays=(row,)))
    assert "Birthday today" in all_texts(board)


@pytest.mark.parametrize(
    ("closed", "said"),
    [
        (Closed(Closing.HOLIDAY, "Thanksgiving"), "Closed today: Thanksgiving"),
        (Closed(Closing.OWN, "new floor"), "Closed today: new floor"),
        (Closed(Closing.OWN), "Closed today"),
        (Closed(Closing.WEEKDAY), "Closed today: Friday is a day off"),
    ],
)
@pytest.mark.parametrize("discreet", [False, True])
def test_it_says_that_the_shop_is_closed_today(
    board: BoardView, closed: Closed, said: str, *, discreet: bool
) -> None:
    board.set_discreet(discreet)
    board.show_board(replace(BOARD, closed=closed))
    assert said in [text.translate(ISOLATES) for text in board.shown_texts]
    board.show_board(BOARD)
    assert "Closed" not in all_texts(board)

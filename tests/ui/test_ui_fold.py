"""Rows that fold into columns where their parts do not fit."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.office.fold_row import FoldRow
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.side_page import SidePage
from desktop.ui.widgets.title_row import TitleRow

Place = Callable[[QWidget, int], None]


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    """Show a widget in a window of a width, whatever it would ask for."""
    window = QWidget()
    qtbot.addWidget(window)

    def show(widget: QWidget, width: int) -> None:
        window.resize(width, 400)
        widget.setParent(window)
        widget.setGeometry(0, 0, width, 400)
        window.show()
        widget.show()

    return show


@pytest.fixture
def grown(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.enlarge(1.0)


def under(upper: QWidget, lower: QWidget) -> bool:
    return lower.geometry().top() >= upper.geometry().bottom()


def beside(one: QWidget, other: QWidget) -> bool:
    return one.geometry().top() == other.geometry().top()


@pytest.fixture
def buttons(theme: Theme) -> tuple[SidePage, PressButton, PressButton]:
    page = SidePage(theme, "Backups")
    first, second = PressButton("Take the import back"), PressButton("Open the folder")
    page.buttons.insertWidget(0, first, 1)
    page.buttons.insertWidget(1, second, 1)
    return page, first, second


def width_of(page: SidePage, *shown: PressButton) -> int:
    gaps = page.buttons.spacing() * (len(shown) - 1)
    return sum(each.sizeHint().width() for each in shown) + gaps


def test_a_button_that_is_shown_later_is_fitted_in(
    qtbot: QtBot, place: Place, buttons: tuple[SidePage, PressButton, PressButton]
) -> None:
    page, first, second = buttons
    second.hide()
    place(page, width_of(page, first, page.close_button) + 1)
    qtbot.waitUntil(lambda: beside(first, page.close_button))
    second.show()
    qtbot.waitUntil(lambda: under(first, second) and under(second, page.close_button))
    second.hide()
    qtbot.waitUntil(lambda: beside(first, page.close_button))


def test_hidden_buttons_need_no_gap(
    qtbot: QtBot, place: Place, buttons: tuple[SidePage, PressButton, PressButton]
) -> None:
    page, first, second = buttons
    second.hide()
    place(page, width_of(page, first, page.close_button))
    qtbot.waitUntil(lambda: beside(first, page.close_button))


def test_buttons_with_other_words_are_fitted_anew(
    qtbot: QtBot, place: Place, buttons: tuple[SidePage, PressButton, PressButton]
) -> None:
    page, first, second = buttons
    place(page, width_of(page, first, second, page.close_button))
    qtbot.waitUntil(lambda: beside(first, page.close_button))
    second.setText("Open the folder in which all of them are")
    qtbot.waitUntil(lambda: under(second, page.close_button))


def test_a_row_folds_with_the_size_of_the_text(qtbot: QtBot, place: Place, grown: Theme) -> None:
    row = FoldRow(grown)
    one, other = QLabel("One"), QLabel("Other")
    row.fold.addWidget(one, 1)
    row.fold.addWidget(other, 1)
    place(row, row.needed())
    qtbot.waitUntil(lambda: beside(one, other))
    grown.enlarge(1.5)
    qtbot.waitUntil(lambda: row.is_folded and under(one, other))
    assert row.minimumSizeHint().width() == max(
        each.minimumSizeHint().width() for each in (one, other)
    )
    grown.enlarge(1.0)
    qtbot.waitUntil(lambda: beside(one, other))


def test_a_title_has_its_own_line_rather_than_broken_words(qtbot: QtBot, place: Place) -> None:
    title, button = QLabel("Zora"), PressButton("Undo")
    row = TitleRow(title, button)
    place(row, 200)
    qtbot.waitUntil(lambda: not row.is_folded and title.isVisible())
    title.setText("Maximilianafriederikewilhelmina")
    qtbot.waitUntil(lambda: row.is_folded)
    title.setText("Zora Quell")
    qtbot.waitUntil(lambda: not row.is_folded)
    more = PressButton("Close this page")
    row._beside.layout().addWidget(more)
    more.show()
    qtbot.waitUntil(lambda: row.is_folded)

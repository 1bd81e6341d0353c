from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.errors import TextError, Trouble
from desktop.ui.theme.theme import Theme
from desktop.ui.till.add_panel import AddPanel
from tests.ui.customer_samples import sweep, words


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Iterator[AddPanel]:
    shown = AddPanel(words(), theme)
    qtbot.addWidget(shown)
    shown.resize(420, 600)
    shown.show()
    yield shown
    sweep()


def test_what_was_typed_is_in_its_field_and_enter_adds(qtbot: QtBot, panel: AddPanel) -> None:
    panel.show_new("Amara", "")
    qtbot.keyClicks(panel.phone, "555 010 4821")
    with qtbot.waitSignal(panel.add) as caught:
        qtbot.keyClick(panel.phone, Qt.Key.Key_Return)
    assert caught.args == ["Amara", ("555 010 4821",), None]


def test_a_number_that_was_typed_leaves_the_name_to_write(qtbot: QtBot, panel: AddPanel) -> None:
    panel.show_new("", "5550104821")
    qtbot.keyClicks(panel.name, "Zoe")
    qtbot.keyClick(panel.yes, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.add) as caught:
        qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    assert caught.args == ["Zoe", ("5550104821",), True]


def test_nothing_typed_adds_nobody(qtbot: QtBot, panel: AddPanel) -> None:
    added: list[str] = []
    panel.add.connect(lambda name, _phones, _agreed: added.append(name))
    panel.show_new("", " ")
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert added == []
    assert panel._name_box.error.text


def test_no_keeps_nothing_of_the_person(qtbot: QtBot, panel: AddPanel) -> None:
    agreed: list[bool | None] = []
    panel.add.connect(lambda _name, _phones, said: agreed.append(said))
    panel.show_new("Amara", "555")
    before = panel.explained.text()
    qtbot.keyClick(panel.no, Qt.Key.Key_Space)
    assert panel.explained.text() != before
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert agreed == [False]
    assert panel.name.text() == ""
    assert panel.phone.text() == ""


def test_a_double_enter_adds_once(qtbot: QtBot, panel: AddPanel) -> None:
    added: list[str] = []
    panel.add.connect(lambda name, _phones, _agreed: added.append(name))
    panel.show_new("Amara", "")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    assert added == ["Amara"]


@pytest.mark.parametrize("field", ["phones", ""])
def test_a_card_number_is_refused_beside_its_field_without_echo(
    qtbot: QtBot, panel: AddPanel, field: str
) -> None:
    number = "4111111111111111"
    panel.show_new("Amara", number)
    qtbot.keyClick(panel.phone, Qt.Key.Key_Return)
    params = {"field": field} if field else {}
    error = TextError(Trouble.CARD_NUMBER, **params)
    panel.show_error(error)
    assert panel._phone_box.error.text == words().troubles.sentence(error)
    assert number not in panel._phone_box.error.text
    assert panel._name_box.error.text == ""
    assert panel.phone.text() == number
    qtbot.keyClicks(panel.phone, "1")
    assert panel._phone_box.error.text == ""


def test_escape_closes(qtbot: QtBot, panel: AddPanel) -> None:
    panel.show_new("Amara", "")
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.name, Qt.Key.Key_Escape)


def test_tab_goes_through_it_in_order(qtbot: QtBot, panel: AddPanel) -> None:
    panel.show_new("", "")
    panel.activateWindow()
    qtbot.waitUntil(panel.name.hasFocus)
    seen = []
    for _ in range(4):
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        seen.append(panel.focusWidget().accessibleName() or panel.focusWidget().text())
    assert seen == ["Phone", "Yes", "Add", "Cancel"], "arrows go through the three answers"

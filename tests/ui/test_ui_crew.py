"""Who stands at the till: the button, its key, the list at the side."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.config import Settings
from desktop.domain.errors import ActError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Crew, Secret
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeEntering, FakeShop

Key = Qt.Key
TEAM = (
    Staff("till", "Till", Role.CASHIER),
    Staff("mia", "Mia", Role.CASHIER),
    Staff("noor", "Noor", Role.CASHIER, has_pin=True),
    Staff("o", "Ife", Role.OWNER),
)

LEILA = Staff("leila", "Leila", Role.CASHIER)


class Door(FakeEntering):
    """Several serve here."""

    def __init__(self) -> None:
        super().__init__()
        self.staff = TEAM
        self.present = "till"
        self.asked = 0
        self.pins: list[tuple[str | None, str | None]] = []

    def crew(self) -> Crew:
        self.asked += 1
        return Crew(self.staff, self.present)

    def stand(self, staff: str, pin: Secret | None = None) -> Crew:
        if staff == "noor" and (pin is None or pin.text != "2580"):
            raise ActError(Trouble.WRONG_PIN)
        self.present = staff
        return self.crew()

    def stand_again(self, staff: str) -> Crew:
        self.stood = staff
        if staff:
            self.present = staff
        return self.crew()

    def set_own_pin(self, pin: Secret | None, *, present: Secret | None = None) -> Crew:
        self.pins.append((pin and pin.text, present and present.text))
        return self.crew()


@pytest.fixture
def shop() -> FakeShop:
    shop = FakeShop()
    shop.entering = Door()
    return shop


@pytest.fixture
def door(shop: FakeShop) -> Door:
    assert isinstance(shop.entering, Door)
    return shop.entering


Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()))


@pytest.fixture
def opened(window: MainWindow, until: Until) -> MainWindow:
    """The window with the list of names."""
    until(window.till.crew.isVisible)
    QTest.keyClick(window, Key.Key_F11)
    until(lambda: window.crewing.page.names)
    return window


def test_the_button_says_who_is_there(window: MainWindow, until: Until) -> None:
    button = window.till.crew
    until(button.isVisible)
    assert button.text() == "Till"
    assert "Till" in button.accessibleName()
    assert "F11" in button.toolTip()


def test_there_is_no_button_for_one_cashier(door: Door, window: MainWindow, until: Until) -> None:
    until(window.till.crew.isVisible)
    door.staff = (TEAM[0], TEAM[3])
    window._desk.office.crew.ask()
    until(lambda: not window.till.crew.isVisible())


def test_who_was_taken_off_the_team_at_another_till_does_not_stay_on_the_button(
    opened: MainWindow, door: Door, until: Until
) -> None:
    opened.crewing.page.names["mia"].click()
    until(lambda: opened.till.crew.text() == "Mia")
    door.staff = tuple(each for each in (*TEAM, LEILA) if each.id != "mia")
    door.present = "till"
    assert opened.crewing.clock.isActive()
    opened.crewing.clock.setInterval(20)  # a minute is over
    until(lambda: opened.till.crew.text() == "Till")
    assert "Till" in opened.till.crew.accessibleName()


def test_an_act_asks_nobody_who_works_here(
    window: MainWindow, door: Door, until: Until, qtbot: QtBot
) -> None:
    until(window.till.crew.isVisible)
    assert door.asked == 1
    with qtbot.waitSignal(window._desk.board_read):
        window._desk.read_board()
    with qtbot.waitSignal(window._desk.office.crew.read):
        window._desk.office.crew.ask()
    assert door.asked == 2


def test_a_press_changes_the_name(
    opened: MainWindow, door: Door, until: Until, kept: list[Settings]
) -> None:
    page = opened.crewing.page
    assert page.names["till"].isChecked()
    assert page.names["till"].hasFocus()
    page.names["mia"].click()
    until(lambda: opened.till.crew.text() == "Mia")
    assert door.present == "mia"
    assert "Mia is at the till now." in opened.till.quiet.text
    assert opened.till.side.page is not page
    assert kept[-1].cashier == "mia"


def test_a_name_with_a_pin_is_asked_for_it(
    opened: MainWindow, door: Door, until: Until, kept: list[Settings]
) -> None:
    page = opened.crewing.page
    page.names["mia"].click()
    until(lambda: opened.till.crew.text() == "Mia")
    QTest.keyClick(opened, Key.Key_F11)
    until(lambda: page.names["mia"].hasFocus())  # noqa: PLW0108 - they are made anew
    page.names["noor"].click()
    until(page.entry.field.hasFocus)
    QTest.keyClicks(page.entry.field, "1379\r")
    until(lambda: page.entry.error)
    assert (door.present, page.entry.error) == ("mia", "This is not the PIN. Try again.")
    QTest.keyClicks(page.entry.field, "2580\r")
    until(lambda: opened.till.crew.text() == "Noor")
    assert kept[-1].cashier == ""  # with a PIN the name does not come back by itself


def test_a_late_list_leaves_the_pin_that_is_typed(opened: MainWindow, door: Door) -> None:
    page = opened.crewing.page
    page.names["noor"].click()
    QTest.keyClicks(page.entry.field, "25")
    page.show_crew(door.crew())
    assert (page.entry.field.text(), page.entry.isVisible()) == ("25", True)
    page.show_crew(Crew(TEAM[:2], "till"))
    assert list(page.names) == ["till", "mia"]
    assert not page.entry.isVisible()


def test_esc_and_the_key_close_the_list(opened: MainWindow, until: Until) -> None:
    page = opened.crewing.page
    QTest.keyClick(page, Key.Key_Escape)
    assert opened.till.side.page is not page
    QTest.keyClick(opened, Key.Key_F11)
    until(lambda: opened.till.side.page is page)
    QTest.keyClick(opened, Key.Key_F11)
    until(lambda: opened.till.side.page is not page)


def test_the_present_one_only_closes_the_list(opened: MainWindow, door: Door) -> None:
    opened.crewing.page.names["till"].click()
    assert opened.till.side.page is not opened.crewing.page
    assert door.present == "till"


def test_ones_own_pin_is_set_at_the_till(opened: MainWindow, door: Door, until: Until) -> None:
    page = opened.crewing.page
    page.own_button.click()
    QTest.keyClicks(page.new_pin.entry.field, "2580\r2580\r")
    until(lambda: door.pins)
    assert door.pins == [("2580", None)]
    until(lambda: "cannot be undone" in opened.till.quiet.text)


def test_ones_own_pin_is_removed_with_it(opened: MainWindow, door: Door, until: Until) -> None:
    door.present = "noor"
    opened._desk.office.crew.ask()
    page = opened.crewing.page
    until(page.remove_button.isVisible)
    page.remove_button.click()
    QTest.keyClicks(page.new_pin.entry.field, "2580\r")
    until(lambda: door.pins)
    assert door.pins == [(None, "2580")]


def test_an_owner_sets_no_pin_at_the_till(opened: MainWindow, door: Door, until: Until) -> None:
    door.present = "o"
    opened._desk.office.crew.ask()
    until(lambda: opened.crewing.page.names["o"].hasFocus())  # noqa: PLW0108 - they are made anew
    assert not opened.crewing.page.own_button.isVisible()


def test_the_button_leaves_room_in_a_narrow_window(
    window: MainWindow, door: Door, until: Until
) -> None:
    door.staff = (Staff("x", "Konstantinos-Alexandros", Role.CASHIER), *TEAM)
    door.present = "x"
    window._desk.office.crew.ask()
    until(lambda: window.till.crew.text().startswith("Kon"))
    window.resize(380, 700)
    until(lambda: window.width() == 380)
    assert window.till.search.width() >= 150
    assert window.till.crew.width() >= 48


class TestAgain:
    """What the machine remembers."""

    @pytest.fixture
    def settings(self) -> Settings:
        return Settings(discreet_after_s=0, cashier="mia")

    def test_the_last_name_comes_back(self, window: MainWindow, door: Door, until: Until) -> None:
        until(lambda: window.till.crew.text() == "Mia")
        assert door.stood == "mia"

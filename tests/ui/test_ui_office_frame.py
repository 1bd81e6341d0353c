"""The office's frame: the list of pages, the way back, the quiet line, and what is left behind."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QStyle, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Crew, Doorway, Secret
from desktop.ui.desk import Desk
from desktop.ui.main_window import MainWindow
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.office_view import OfficeView
from desktop.ui.office.page import OfficePage
from desktop.ui.office.pages import PageEntry
from desktop.ui.theme.theme import SIZES, Theme
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.words_bundle import Words
from tests.ui.fakes import FakeEntering, FakeShop

Key = Qt.Key
TITLES = ("Overview", "Customers", "Duplicates", "Items", "Touches", "Team", "Settings")
OWNER = Staff("o", "Ife", Role.OWNER, has_pin=True)
_PATIENCE_S = 10


class Door(FakeEntering):
    """An office whose owner has a PIN, or has none yet."""

    def __init__(self) -> None:
        super().__init__()
        self.has_pin = True
        self.owner_at_till = False
        self.open = True
        self.fault: StoreError | None = None
        self.looks = Event()
        self.looks.set()

    def come_in(self) -> Staff | None:
        self.looks.wait(_PATIENCE_S)
        return OWNER if self.open else None

    def unlock(self, staff: str, pin: Secret) -> Staff:
        assert (staff, pin.text) == (OWNER.id, "2580")
        self.looks.wait(_PATIENCE_S)
        self.open = True
        return OWNER

    def guarded(self) -> bool:
        return self.has_pin

    def locks_behind(self) -> bool:
        return self.has_pin and not self.owner_at_till

    def step_out(self) -> bool:
        if self.fault is not None:
            self.open = False
            raise self.fault
        self.open = self.open and not self.locks_behind()
        return self.locks_behind()

    def stand_myself(self) -> Crew:
        if not self.open:
            raise ActError(Trouble.OFFICE_LOCKED)
        self.owner_at_till = True
        return Crew((OWNER, Staff("till", "Till", Role.CASHIER)), OWNER.id)

    def lock(self) -> None:
        super().lock()
        self.open = False

    def doorways(self) -> tuple[Doorway, ...]:
        return (Doorway(OWNER),)


class Page(OfficePage):
    """A page with one field."""

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        super().__init__(asks, words, theme, "A page")
        self.field = QLineEdit()
        self.column.addWidget(self.field)


@pytest.fixture
def door(shop: FakeShop) -> Door:
    shop.entering = Door()
    return shop.entering


@pytest.fixture
def view(door: Door, desk: Desk, words: Words, theme: Theme, qtbot: QtBot) -> OfficeView:
    assert door.open
    entries = [PageEntry(each.casefold(), each, Page) for each in TITLES]
    view = OfficeView(desk.office, words, theme, entries)
    qtbot.addWidget(view)
    view.resize(1024, 720)
    view.show()
    view.activateWindow()
    QTest.qWaitForWindowActive(view)
    return view


Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()))


def place_of(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("has_pin", [True, False])
@pytest.mark.parametrize("size", SIZES)
def test_every_page_and_the_way_back_can_be_reached_at_any_size_of_text(
    view: OfficeView, door: Door, theme: Theme, until: Until, size: float, *, has_pin: bool
) -> None:
    door.has_pin = has_pin
    theme.enlarge(size)
    view.begin()
    until((view.lock_button if has_pin else view.pin_button).isVisible)
    fixed = [
        each
        for each in (
            view.pin_button,
            view.lock_line,
            view.stay_button,
            view.back_button,
            view.lock_button,
        )
        if each.isVisible()
    ]
    parts = [view.list, *fixed]
    until(lambda: view.list.height() > 0 and view.nav.height() == view.height())
    places = [place_of(each, view) for each in parts]
    assert all(view.rect().contains(each) for each in places)
    assert not any(
        one.intersects(other) for at, one in enumerate(places) for other in places[at + 1 :]
    )
    for button in (*view.buttons.values(), *(b for b in fixed if isinstance(b, PressButton))):
        assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()
    for button in view.buttons.values():
        view.back_button.setFocus()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        until(
            lambda each=button: (
                view.list.viewport().rect().contains(place_of(each, view.list.viewport()))
            )
        )
    assert view.nav.width() < view.width() / 3


def test_what_happens_when_one_goes_back_is_said_beside_the_lock(
    view: OfficeView, door: Door, until: Until
) -> None:
    view.begin()
    until(view.lock_line.isVisible)
    assert view.lock_line.text() == "Going back locks the office."
    view.stay_button.setFocus()
    QTest.keyClick(view.stay_button, Key.Key_Space)
    until(lambda: "Stays open for you" in view.lock_line.text())
    assert not view.stay_button.isVisible()
    assert view.back_button.hasFocus()
    door.has_pin = False
    view.begin()
    until(view.pin_button.isVisible)
    assert not view.lock_line.isVisible()
    assert view.pin_button.objectName() == "nav_link"


def test_a_locked_office_says_no_more_what_was_done_in_it(view: OfficeView, until: Until) -> None:
    view.begin()
    until(view.lock_line.isVisible)
    page = view.page
    assert page is not None
    page.said.emit("The PIN is set.", "")
    assert view.quiet.text == "The PIN is set."
    view.forget()
    assert view.quiet.text == ""
    page.said.emit("Another name.", "act-1")  # what was typed last, saved on the way out
    assert view.quiet.text == ""
    page.warned.emit("This could not be kept.")
    assert view.quiet.text == "This could not be kept."
    view.begin()
    page.said.emit("Another name.", "act-2")
    assert view.quiet.can_undo


def test_what_is_chosen_for_this_till_is_taken_back_from_the_quiet_line(
    view: OfficeView, until: Until
) -> None:
    view.begin()
    until(view.lock_line.isVisible)
    page, taken = view.page, []
    assert isinstance(page, Page)
    page.chosen.emit("Another theme.", lambda: taken.append(1))
    page.field.setFocus()
    QTest.keyClick(page.field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    view.quiet.take_back()
    assert taken == [1]
    assert view.quiet.text == "Taken back."
    view.quiet.take_back()
    assert taken == [1]


def open_office(window: MainWindow, until: Until) -> None:
    QTest.keyClick(window, Key.Key_F12)
    until(lambda: window.office.is_open)


@pytest.fixture
def till(door: Door, window: MainWindow) -> MainWindow:
    assert door.open
    return window


@pytest.mark.parametrize("key", [Key.Key_F12, Key.Key_Escape])
def test_going_back_to_a_till_where_somebody_else_stands_locks(
    till: MainWindow, door: Door, until: Until, key: Qt.Key
) -> None:
    open_office(till, until)
    QTest.keyClick(till.windowHandle(), key)
    until(lambda: not till.office.is_open and not door.open)
    until(lambda: not till.office.away.is_counting)
    QTest.keyClick(till, Key.Key_F12)
    until(lambda: till.office.is_asking)
    assert not till.office.is_open


def test_a_shop_that_cannot_be_read_leaves_nothing_open_behind(
    till: MainWindow, door: Door, until: Until
) -> None:
    open_office(till, until)
    view = till.office.view
    view.quiet.say("Another name.", "act")
    door.fault = StoreError(Trouble.UNAVAILABLE)
    QTest.keyClick(till, Key.Key_F12)
    until(lambda: not till.office.away.is_counting)
    assert not till.office.is_open
    assert view.quiet.text == ""
    assert till.till.quiet.text


@pytest.fixture
def asking(till: MainWindow, door: Door, until: Until) -> MainWindow:
    """The window at the door."""
    door.open = False
    QTest.keyClick(till, Key.Key_F12)
    until(lambda: till.office.is_asking and till.office.door.entry.field.isEnabled())
    return till


@pytest.mark.parametrize("key", [Key.Key_F12, Key.Key_Escape])
def test_leaving_while_a_pin_is_looked_at_keeps_the_office_shut(
    asking: MainWindow, door: Door, until: Until, key: Qt.Key
) -> None:
    gate = asking.office
    door.looks.clear()
    QTest.keyClicks(gate.door.entry.field, "2580\r")
    QTest.keyClick(asking.windowHandle(), key)
    assert not gate.is_asking
    before = door.locked
    QTest.keyClick(asking.windowHandle(), Key.Key_F12)
    door.looks.set()
    until(lambda: gate.is_asking)  # asked for again, although the PIN was right
    assert door.locked > before
    assert not door.open


def test_leaving_while_the_door_opens_keeps_the_office_shut(
    asking: MainWindow, door: Door, until: Until
) -> None:
    gate = asking.office
    opened: list[int] = []

    def leave() -> None:
        opened.append(1)
        QTest.keyClick(asking.windowHandle(), Key.Key_F12)

    gate.door.opened.connect(leave)
    QTest.keyClicks(gate.door.entry.field, "2580\r")
    until(lambda: opened and door.locked)
    QTest.keyClick(asking.windowHandle(), Key.Key_F12)
    until(lambda: gate.is_asking)
    assert not gate.is_open


def test_nothing_locks_itself_while_nobody_has_a_pin(
    till: MainWindow, door: Door, until: Until
) -> None:
    door.has_pin = False
    open_office(till, until)
    gate = till.office
    until(lambda: not gate.view.is_guarded)
    gate.away.stop()
    gate.away.gone.emit()
    until(lambda: gate.away.is_counting)
    assert gate.is_open
    assert not door.locked
    door.has_pin = True  # at another till
    gate.away.gone.emit()
    until(lambda: not gate.is_open and door.locked)


def test_what_is_guarded_is_out_of_sight_at_once(
    till: MainWindow, door: Door, until: Until
) -> None:
    open_office(till, until)
    gate = till.office
    until(gate.view.lock_line.isVisible)
    door.looks.clear()
    till._desk.office.come_in(bool)  # the writer is busy
    gate.away.gone.emit()
    assert not gate.is_open
    door.looks.set()
    until(lambda: door.locked)


def test_who_may_not_stand_at_the_till_by_the_office_finds_it_locked(
    till: MainWindow, door: Door, until: Until
) -> None:
    open_office(till, until)
    view = till.office.view
    until(view.stay_button.isVisible)
    door.open = False
    view.stay_button.click()
    until(lambda: not till.office.is_open)
    assert "locked" in till.till.quiet.text


@pytest.mark.parametrize("verb", ["staff-role", "undo-staff-role", "undo-undo"])
def test_the_frame_looks_at_the_door_after_every_act_about_the_team(
    view: OfficeView, door: Door, desk: Desk, until: Until, verb: str
) -> None:
    view.begin()
    until(view.lock_line.isVisible)
    door.has_pin = False
    desk.office.changed.emit(Done("act", verb))
    until(view.pin_button.isVisible)
    assert not view.is_guarded
    assert not view.lock_line.isVisible()


def test_the_office_stays_open_behind_its_owner(till: MainWindow, door: Door, until: Until) -> None:
    door.owner_at_till = True
    open_office(till, until)
    QTest.keyClick(till, Key.Key_F12)
    until(lambda: not till.office.is_open)
    assert till.office.away.is_counting
    open_office(till, until)


def test_the_time_until_it_locks_itself_is_the_chosen_one(till: MainWindow) -> None:
    till._choices.office_lock_chosen.emit(60)
    assert till.office.away.after_s == 60
    assert till._choices.settings.office_lock_s == 60


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_what_is_ticked_grows_with_the_text_and_shows_its_focus(
    theme: Theme, qtbot: QtBot, kind: type[QCheckBox | QRadioButton]
) -> None:
    box = kind("Go by must-nots")
    qtbot.addWidget(box)
    box.show()
    metric = (
        QStyle.PixelMetric.PM_IndicatorWidth
        if kind is QCheckBox
        else QStyle.PixelMetric.PM_ExclusiveIndicatorWidth
    )
    sizes = []
    for size in (1.0, 1.5):
        theme.enlarge(size)
        box.ensurePolished()
        sizes.append(box.style().pixelMetric(metric, None, box))
    assert sizes == [20, 30]


@pytest.mark.parametrize(
    "look", ["plain", "primary", "link", "nav", "nav_link", "third", "third_quiet"]
)
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_focused_button_has_a_ring_and_no_colour_of_another_style(
    theme: Theme, qtbot: QtBot, look: str, choice: str
) -> None:
    theme.choose(choice)
    holder = QWidget()
    button = PressButton("Save", look, holder)
    qtbot.addWidget(holder)
    holder.resize(200, 100)
    holder.show()
    holder.activateWindow()
    QTest.qWaitForWindowActive(holder)
    button.resize(160, 60)
    holder.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as after a real Tab
    button.setFocus(Qt.FocusReason.TabFocusReason)
    picture = holder.grab(QRect(0, 0, 160, 60)).toImage()
    ring = theme.colour("text" if look == "primary" else "ring")
    edges = [QPoint(0, 30), QPoint(159, 30), QPoint(80, 0), QPoint(80, 59)]
    assert {picture.pixelColor(each).name() for each in edges} == {ring.name()}
    roles = {"plain": "surface", "primary": "accent", "third": "surface", "third_quiet": "surface"}
    inside = theme.colour(roles.get(look, "window"))
    beside_text = [(x, y) for x in range(112, 152) for y in range(6, 54)]
    assert {picture.pixelColor(*each).name() for each in beside_text} == {inside.name()}

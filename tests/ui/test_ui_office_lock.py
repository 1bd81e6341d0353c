"""The office's door: PIN, delay, recovery code; and locking by itself."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Doorway, Secret
from desktop.ui.away_lock import AwayLock
from desktop.ui.desk import Desk
from desktop.ui.office.lock_page import LockPage
from desktop.ui.office.recovery_card import RecoveryCard
from desktop.ui.theme.theme import Theme
from desktop.ui.words_bundle import Words
from tests.ui.fakes import FakeShop

Key = Qt.Key
OWNER = Staff("o", "Ife", Role.OWNER, has_pin=True)
MANAGER = Staff("m", "Mo", Role.MANAGER, has_pin=True)
CODE = "ABCD-EFGH-JKLM-NPQR-STUV"
_PATIENCE_S = 10


class Door:
    """Opens for 2580, and for a code."""

    def __init__(self) -> None:
        self.doors: tuple[Doorway, ...] = (Doorway(OWNER, recoverable=True),)
        self.tried: list[tuple[str, str]] = []
        self.wait = 0
        self.locked = 0
        self.looks = Event()
        self.looks.set()

    def doorways(self) -> tuple[Doorway, ...]:
        return self.doors

    def unlock(self, staff: str, pin: Secret) -> Staff:
        self.looks.wait(_PATIENCE_S)
        self.tried.append((staff, pin.text))
        if self.wait:
            raise ActError(Trouble.TOO_MANY_PINS, seconds=self.wait)
        if pin.text != "2580":
            raise ActError(Trouble.WRONG_PIN)
        return OWNER

    def recover(self, staff: str, code: Secret) -> Staff:
        self.looks.wait(_PATIENCE_S)
        self.tried.append((staff, code.text))
        if code.text != CODE:
            raise ActError(Trouble.WRONG_PIN)
        return OWNER

    def renew_pin(self, pin: Secret) -> str:
        if pin.text == "1379":
            raise TextError(Trouble.WEAK_PIN, field="pin")
        self.looks.wait(_PATIENCE_S)
        self.tried.append(("new", pin.text))
        return "NEWC-ODEN-EWCO-DENE-WCOD"

    def lock(self) -> None:
        self.locked += 1


@pytest.fixture
def door(shop: FakeShop) -> Door:
    door = Door()
    shop.entering = door  # type: ignore[assignment] # the door's part of it
    return door


@pytest.fixture
def page(door: Door, desk: Desk, words: Words, theme: Theme, qtbot: QtBot) -> LockPage:
    assert door.locked == 0
    page = LockPage(desk.office, words, theme)
    qtbot.addWidget(page)
    page.resize(480, 820)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    return page


Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()))


@pytest.fixture
def asked(page: LockPage, until: Until) -> LockPage:
    page.begin()
    until(page.entry.field.isEnabled)
    return page


def test_a_pin_is_typed_and_opens(asked: LockPage, qtbot: QtBot, door: Door) -> None:
    assert asked.entry.field.hasFocus()
    assert asked.entry.field.accessibleName() == "PIN of Ife"
    QTest.keyClicks(asked.entry.field, "2580")
    with qtbot.waitSignal(asked.opened):
        QTest.keyClick(asked.entry.field, Key.Key_Return)
    assert door.tried == [("o", "2580")]
    assert asked.entry.field.text() == ""


def test_a_pin_is_pressed_and_opens(asked: LockPage, qtbot: QtBot, door: Door) -> None:
    for key in ("2", "5", "9", "back", "8", "0"):
        asked.entry.keys[key].click()
    assert asked.entry.field.hasFocus()
    with qtbot.waitSignal(asked.opened):
        asked.entry.keys["enter"].click()
    assert door.tried == [("o", "2580")]


def test_digits_are_large_enough_to_press(asked: LockPage) -> None:
    assert all(min(each.width(), each.height()) >= 48 for each in asked.entry.keys.values())


def test_a_wrong_pin_is_told_beside_the_field(asked: LockPage, until: Until) -> None:
    QTest.keyClicks(asked.entry.field, "2581\r")
    until(lambda: asked.entry.error)
    assert asked.entry.error == "This is not the PIN. Try again."
    assert asked.entry.field.accessibleDescription() == asked.entry.error
    assert asked.entry.field.text() == ""
    QTest.keyClicks(asked.entry.field, "2")
    assert asked.entry.error == ""


def test_nothing_typed_is_not_tried(asked: LockPage, door: Door) -> None:
    QTest.keyClick(asked.entry.field, Key.Key_Return)
    assert asked.entry.field.isEnabled()
    assert door.tried == []


def test_one_waits_and_sees_how_long(asked: LockPage, door: Door, until: Until) -> None:
    door.wait = 95
    QTest.keyClicks(asked.entry.field, "2581\r")
    until(lambda: asked.entry.error)
    assert asked.entry.error == "Too many wrong PINs. Try again in 1:35."
    assert not asked.entry.field.isEnabled()
    asked._tick()
    assert asked.entry.error.endswith("1:34.")


def test_the_wait_ends_by_asking_again(page: LockPage, door: Door, until: Until) -> None:
    door.doors = (Doorway(OWNER, wait=1),)
    page.begin()
    until(lambda: page.entry.error.endswith("0:01."))
    assert not page.forgot_button.isVisible()
    door.doors = (Doorway(OWNER),)
    until(page.entry.field.isEnabled)
    assert page.entry.error == ""


def test_who_comes_in_is_chosen(page: LockPage, door: Door, qtbot: QtBot, until: Until) -> None:
    door.doors = (Doorway(OWNER, wait=20, recoverable=True), Doorway(MANAGER))
    page.begin()
    until(lambda: page.entry.error)
    names = {each.text(): each for each in page._group.buttons()}
    assert set(names) == {"Ife", "Mo"}
    names["Mo"].click()
    until(page.entry.field.isEnabled)
    assert page.entry.field.accessibleName() == "PIN of Mo"
    assert not page.forgot_button.isVisible()
    with qtbot.waitSignal(page.opened):
        QTest.keyClicks(page.entry.field, "2580\r")
    assert door.tried == [("m", "2580")]


def test_esc_goes_back_to_the_till(asked: LockPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(asked.left):
        QTest.keyClick(asked.entry.field, Key.Key_Escape)


def test_a_forgotten_pin(asked: LockPage, door: Door, qtbot: QtBot, until: Until) -> None:
    asked.forgot_button.click()
    line = asked.code_line
    assert line.field.hasFocus()
    QTest.keyClicks(line.field, "WRONG\r")
    until(lambda: line.error.text)
    line.set_text("")
    QTest.keyClicks(line.field, CODE + "\r")
    until(asked.new_pin.entry.field.hasFocus)
    field = asked.new_pin.entry.field
    QTest.keyClicks(field, "1111\r")
    assert "too easy" in asked.new_pin.entry.error
    QTest.keyClicks(field, "8042\r8043\r")
    assert "not the same" in asked.new_pin.entry.error
    QTest.keyClicks(field, "8042\r8042\r")
    until(lambda: asked.recovery.code)
    assert door.tried[-1] == ("new", "8042")
    assert not asked.back_button.isVisible()
    with qtbot.waitSignal(asked.opened):
        asked.recovery.kept_button.click()
    assert asked.recovery.code == ""


def test_a_new_pin_that_is_refused_is_asked_for_again(asked: LockPage, until: Until) -> None:
    asked._recovered(OWNER)
    QTest.keyClicks(asked.new_pin.entry.field, "1379\r1379\r")
    until(lambda: asked.new_pin.entry.error)
    assert asked.recovery.code == ""


def test_leaving_after_a_code_locks_again(asked: LockPage, door: Door, until: Until) -> None:
    asked._recovered(OWNER)
    asked.leave()
    until(lambda: door.locked)


@pytest.mark.parametrize("pin", ["2580", "2581"])
def test_a_pin_that_is_still_looked_at_opens_nothing_after_leaving(
    asked: LockPage, door: Door, qtbot: QtBot, until: Until, pin: str
) -> None:
    door.looks.clear()
    QTest.keyClicks(asked.entry.field, pin + "\r")
    with qtbot.assertNotEmitted(asked.opened):
        asked.leave()
        door.looks.set()
        until(lambda: door.locked)
    assert door.tried == [("o", pin)]
    assert asked.entry.error == ""
    asked.begin()
    until(asked.entry.field.isEnabled)
    assert asked.entry.error == ""


@pytest.mark.parametrize("way", ["leave", "esc"])
def test_a_code_that_is_still_looked_at_opens_nothing_after_leaving(
    asked: LockPage, door: Door, until: Until, way: str
) -> None:
    asked.forgot_button.click()
    door.looks.clear()
    QTest.keyClicks(asked.code_line.field, CODE + "\r")
    if way == "esc":
        QTest.keyClick(asked.code_line.field, Key.Key_Escape)
    else:
        asked.leave()
        asked.begin()
    door.looks.set()
    until(lambda: door.locked and asked.entry.field.isEnabled())
    assert not asked.new_pin.isVisible()
    assert asked.entry.field.isVisible()
    assert asked.code_line.field.text() == ""


def test_a_new_pin_that_is_still_written_opens_nothing_after_leaving(
    asked: LockPage, door: Door, until: Until
) -> None:
    asked._recovered(OWNER)
    door.looks.clear()
    QTest.keyClicks(asked.new_pin.entry.field, "8042\r8042\r")
    asked.leave()
    asked.begin()
    door.looks.set()
    until(lambda: door.locked and asked.entry.field.isEnabled())
    assert asked.recovery.code == ""
    assert not asked.recovery.isVisible()


def test_leaving_with_the_new_code_in_sight_locks_again(
    asked: LockPage, door: Door, until: Until
) -> None:
    asked._recovered(OWNER)
    QTest.keyClicks(asked.new_pin.entry.field, "8042\r8042\r")
    until(lambda: asked.recovery.code)
    asked.leave()
    until(lambda: door.locked)
    assert asked.recovery.code == ""


def test_esc_in_the_code_asks_for_the_pin_again(asked: LockPage, until: Until) -> None:
    asked.forgot_button.click()
    QTest.keyClick(asked.code_line.field, Key.Key_Escape)
    until(lambda: asked.entry.field.isVisible() and asked.entry.field.isEnabled())


def test_the_code_is_copied(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    card = RecoveryCard(theme)
    qtbot.addWidget(card)
    card.show_code(CODE)
    card.copy_button.click()
    assert qapp.clipboard().text() == CODE


def test_without_a_printer_one_is_told(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    card = RecoveryCard(theme)
    qtbot.addWidget(card)
    card.show_code(CODE)
    card.print_button.click()
    assert "no printer" in card._said.text()
    assert card.code == CODE


def test_the_code_is_printed(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    card = RecoveryCard(theme)
    qtbot.addWidget(card)
    card.show_code(CODE)
    card._printer = QPrinter()
    card._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    card._printer.setOutputFileName(str(tmp_path / "code.pdf"))
    card._chosen(QDialog.DialogCode.Rejected)
    assert not (tmp_path / "code.pdf").exists()
    card._chosen(QDialog.DialogCode.Accepted)
    assert (tmp_path / "code.pdf").stat().st_size > 0
    assert "printer" in card._said.text()


def test_the_page_fits_a_narrow_till(page: LockPage, until: Until) -> None:
    page.resize(380, 560)
    page.begin()
    until(page.entry.field.isEnabled)
    assert page.minimumSizeHint().width() <= 380
    assert page.card.width() <= 380


@pytest.fixture
def away(qapp: QApplication) -> Iterator[AwayLock]:
    away = AwayLock(qapp, after_s=300)
    yield away
    away.stop()


class CountedTimer(QTimer):
    """Counts how often it begins anew."""

    starts = 0

    def start(self, *_: int) -> None:
        self.starts += 1
        super().start()


def test_signs_in_the_office_begin_the_time_anew(away: AwayLock, page: LockPage) -> None:
    timer = away._timer = CountedTimer(away, interval=300_000, singleShot=True)
    away.watch()
    assert timer.starts == 1
    QTest.keyClick(page, Key.Key_A)
    assert timer.starts > 1
    away.look_away()
    assert away.is_counting
    before = timer.starts
    QTest.keyClick(page, Key.Key_A)
    assert timer.starts == before


def test_the_time_ends_once(away: AwayLock, qtbot: QtBot) -> None:
    away.set_after(1)
    with qtbot.waitSignal(away.gone, timeout=5000):
        away.watch()
    assert not away.is_counting

import logging
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.config import Settings
from desktop.domain.cards import LastAct
from desktop.domain.errors import ActError, StoreError, TextError, Trouble
from desktop.domain.till import FileProblem, ImportReport, Tally
from desktop.ui.faults import Faults
from desktop.ui.machine import Machine
from desktop.ui.main_window import MainWindow
from desktop.ui.presence import Presence
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.quiet_line import QuietLine
from tests.ui.conftest import OpenWindow
from tests.ui.fakes import NOW, FakeShop

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
REPORT = ImportReport(
    customers=Tally(added=12),
    problems=(FileProblem("items.csv", 7, "bad-date"),),
    acts=("imported-1", "imported-2"),
    files=("items.csv",),
)


@pytest.fixture
def serving(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with Amara open."""
    window.serving.open_customer("amara")
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    return window


def test_nothing_is_asked_before_the_first_paint(
    open_window: OpenWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    started: list[bool] = []
    original = shop.starting.first_start
    shop.starting.first_start = lambda: started.append(True) or original()  # type: ignore[method-assign] - watches the fake
    window = open_window()
    assert started == []
    qtbot.waitUntil(lambda: bool(window.till.board.rows))
    assert started == [True]


def test_making_the_window_shows_no_other(open_window: OpenWindow, qapp: QApplication) -> None:
    class Watch(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.seen: list[str] = []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if (
                event.type() == QEvent.Type.Show
                and isinstance(watched, QWidget)
                and watched.isWindow()
                and not isinstance(watched, MainWindow)
            ):
                self.seen.append(type(watched).__name__)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    window = open_window()
    window.serving.warm_up()
    assert not window.serving.edit.isWindow()
    qapp.removeEventFilter(watch)
    assert watch.seen == []


def test_narrow_shows_one_pane_and_wide_two(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 720)
    qtbot.waitUntil(lambda: window.till.board.isVisible() and window.till.side.isVisible())
    window.serving.open_customer("amara")
    qtbot.waitUntil(window.serving.customer.isVisible)
    assert window.till.board.isVisible()
    window.resize(400, 720)
    qtbot.waitUntil(lambda: not window.till.board.isVisible())
    assert window.serving.customer.isVisible()
    assert window.till.search.isVisible()


def test_everything_fits_into_the_narrowest_window(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(380, 720)
    window.serving.open_customer("amara")
    qtbot.waitUntil(window.serving.customer.isVisible)
    assert window.width() == 380
    for each in window.findChildren(QAbstractButton):
        if each.isVisible():
            right = each.mapTo(window, QPoint(each.width(), 0)).x()
            assert right <= 380, each.text()


def test_every_control_has_a_name(serving: MainWindow) -> None:
    for each in (*serving.findChildren(QAbstractButton), *serving.findChildren(QLineEdit)):
        if not each.isVisible():
            continue
        shown = each.text() if isinstance(each, QAbstractButton) else ""
        assert each.accessibleName() or shown, each.objectName()


def test_a_visit_is_recorded_said_and_taken_back(
    serving: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    qtbot.keyClick(serving.till.search, Key.Key_F8)
    qtbot.waitUntil(lambda: serving.till.quiet.can_undo)
    assert shop.cashier.asked == [("record", "amara", (), False)]
    assert "Amara Okafor" in serving.till.quiet.text
    qtbot.keyClick(serving.till.search, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: ("undo", "act-1") in shop.cashier.asked)
    qtbot.waitUntil(lambda: not serving.till.quiet.can_undo)


def test_what_was_done_earlier_today_can_be_taken_back_after_reopening(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    last = LastAct("act-7", "record", NOW)
    shop.reader.cards["kofi"] = replace(shop.reader.cards["kofi"], last_acts=(last,))
    window.serving.open_customer("kofi")
    qtbot.waitUntil(lambda: window.till.quiet.can_undo)
    assert "Kofi Mensah" in window.till.quiet.text
    qtbot.keyClick(window.till.search, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: shop.cashier.asked == [("undo", "act-7")])


def test_what_was_done_on_another_day_is_not_offered(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    last = LastAct("act-7", "record", NOW - timedelta(days=2))
    shop.reader.cards["kofi"] = replace(shop.reader.cards["kofi"], last_acts=(last,))
    window.serving.open_customer("kofi")
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    assert not window.till.quiet.can_undo


def test_the_touch_is_answered_and_the_answer_shown(
    serving: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not serving.serving.customer.touch.isHidden())
    serving.serving.customer.did_it.emit("offer-amara")
    qtbot.waitUntil(lambda: serving.till.quiet.can_undo)
    assert shop.cashier.asked == [("did", "amara", "")]


def test_an_offer_that_is_quicker_than_the_card_waits_for_it(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    held = shop.reader.held = Event()
    window._desk.search("nobody")
    offers: list[object] = []
    window._desk.offer_read.connect(lambda offer, _: offers.append(offer))
    cards: list[object] = []
    window._desk.card_read.connect(lambda card: cards.append((card, len(offers))))
    window.serving.open_customer("amara")
    qtbot.waitUntil(lambda: window._desk._offer_waits is not None)
    assert offers == []
    held.set()
    qtbot.waitUntil(lambda: len(offers) == 1)
    assert len(cards) == 1


def test_a_customer_is_added_and_opened(window: MainWindow, shop: FakeShop, qtbot: QtBot) -> None:
    qtbot.keyClick(window.till.search, Key.Key_N, CONTROL)
    assert window.till.side.page is window.serving.add
    window.serving.add.add.emit("Zuri", ("0611111111",), None)
    qtbot.waitUntil(lambda: window.serving.customer.customer_id == "new")
    assert window.till.side.page is window.serving.customer
    assert shop.cashier.asked[0] == ("add", "new", ("0611111111",), None)


def test_a_search_that_is_done_with_begins_no_new_customer(
    window: MainWindow, qtbot: QtBot
) -> None:
    search, add = window.till.search, window.serving.add
    qtbot.keyClicks(search, "kofi")
    qtbot.waitUntil(lambda: window.till.shows_results)
    qtbot.keyClick(search, Key.Key_Return)
    qtbot.waitUntil(lambda: window.till.side.page is window.serving.customer)
    qtbot.keyClick(search, Key.Key_N, CONTROL)
    assert (add.name.text(), add.phone.text()) == ("", "")


def test_a_search_that_found_nobody_begins_a_new_customer_with_a_card_open(
    serving: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    search, add = serving.till.search, serving.serving.add
    qtbot.keyClicks(search, "Zora")
    qtbot.waitUntil(lambda: serving.till.results.found.query == "Zora")
    qtbot.keyClick(search, Key.Key_N, CONTROL)
    assert (add.name.text(), add.phone.text()) == ("Zora", "")
    shop.reader.held = held = Event()
    qtbot.keyClick(add, Key.Key_Escape)
    search.selectAll()
    qtbot.keyClicks(search, "0612")
    qtbot.keyClick(search, Key.Key_N, CONTROL)
    assert (add.name.text(), add.phone.text()) == ("", "0612")
    held.set()


def test_what_cannot_be_added_is_said_in_the_panel(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    qtbot.keyClick(window.till.search, Key.Key_N, CONTROL)
    shop.cashier.fault = TextError(Trouble.CARD_NUMBER, field="name")
    with qtbot.waitSignal(window.serving._desk.acts.add_refused):
        window.serving.add.add.emit("4111 1111 1111 1111", (), None)
    assert window.till.side.page is window.serving.add
    assert window.till.quiet.text == ""


def test_an_edit_goes_through_and_the_card_shows_it(
    serving: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    qtbot.keyClick(serving.till.search, Key.Key_F2)
    qtbot.waitUntil(lambda: serving.till.side.page is serving.serving.edit)
    name = next(
        each
        for each in serving.serving.edit.findChildren(QLineEdit)
        if each.text() == "Amara Okafor"
    )
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Amara Eze")
    serving.serving.leave()
    qtbot.waitUntil(lambda: ("edit", "amara", "Amara Okafor", "Amara Eze") in shop.cashier.asked)
    assert serving.till.side.page is serving.serving.customer
    qtbot.waitUntil(lambda: serving.serving.customer.head.name.text() == "Amara Eze")


def test_closing_saves_what_was_typed(serving: MainWindow, shop: FakeShop, qtbot: QtBot) -> None:
    qtbot.keyClick(serving.till.search, Key.Key_F2)
    qtbot.waitUntil(lambda: serving.till.side.page is serving.serving.edit)
    name = next(
        each
        for each in serving.serving.edit.findChildren(QLineEdit)
        if each.text() == "Amara Okafor"
    )
    name.setFocus()
    qtbot.keyClicks(name, "!")
    serving.close()
    qtbot.waitUntil(lambda: any(asked[0] == "edit" for asked in shop.cashier.asked))


def test_an_act_that_does_not_fit_is_said_quietly(
    serving: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    shop.cashier.fault = ActError(Trouble.ALREADY_UNDONE)
    serving.serving.customer.undo.emit("act-9")
    qtbot.waitUntil(lambda: bool(serving.till.quiet.text))
    assert not serving.till.quiet.can_undo


def test_a_customer_who_is_gone_leaves_the_till_idle(
    serving: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    del shop.reader.cards["amara"]
    serving.serving.customer.undo.emit("act-1")
    qtbot.waitUntil(lambda: serving.till.side.page is None)
    assert serving.serving.customer.customer_id is None


def test_f9_hides_names_and_is_remembered(
    window: MainWindow, kept: list[Settings], qtbot: QtBot
) -> None:
    qtbot.keyClick(window.till.search, Key.Key_F9)
    assert window.till.board.rows == ()
    assert kept[-1].discreet
    qtbot.keyClick(window.till.search, Key.Key_F9)
    assert len(window.till.board.rows) == 6
    assert not kept[-1].discreet


def test_nobody_there_makes_the_till_discreet_for_now(
    window: MainWindow, kept: list[Settings]
) -> None:
    window._presence.gone.emit()
    assert window.till.board.rows == ()
    assert not any(each.discreet for each in kept)


def test_names_that_were_looked_for_do_not_stay_on_a_till_where_nobody_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.till.search, "amar")
    qtbot.waitUntil(lambda: window.till.shows_results)
    window.till.quiet.say("Amara Okafor: visit counted.", "act-1")
    window._presence.gone.emit()
    assert not window.till.shows_results
    assert window.till.search.text() == ""
    assert window.till.results.found.hits == ()
    assert window.till.quiet.text == ""


def test_presence_is_any_key_or_press(qapp: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    presence = Presence(qapp, QWidget(), after_s=60)
    assert presence._timer.isActive()
    presence._timer.stop()
    qtbot.keyClick(field, Key.Key_A)
    assert presence._timer.isActive()
    presence._timer.stop()
    qtbot.mouseClick(field, LEFT)
    assert presence._timer.isActive()
    presence.close()
    assert not presence._timer.isActive()
    never = Presence(qapp, QWidget(), after_s=0)
    qtbot.keyClick(field, Key.Key_A)
    assert not never._timer.isActive()
    never.close()


def test_dropped_files_come_in_while_the_till_stays_usable(
    window: MainWindow, shop: FakeShop, qtbot: QtBot, tmp_path: Path
) -> None:
    shop.importing.held = Event()
    shop.importing.report = REPORT
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "items.csv"))])
    arguments = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(9, 9), *arguments)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window._veil.isVisible()
    QApplication.sendEvent(window, QDropEvent(QPoint(9, 9), *arguments))
    assert not window._veil.isVisible()
    bar = window.till.import_bar
    qtbot.waitUntil(lambda: "items.csv" in bar.text)
    qtbot.keyClicks(window.till.search, "kofi")
    qtbot.waitUntil(lambda: window.till.results.found.query == "kofi")
    qtbot.keyClick(window.till.search, Key.Key_Escape)
    shop.importing.held.set()
    qtbot.waitUntil(lambda: window.till.side.page is not None)
    assert shop.importing.asked == [(tmp_path / "items.csv",)]
    lines = " ".join(window.upkeep.report.shown_lines)
    assert "12" in lines
    assert "items.csv" in lines
    assert "7" in lines


def test_an_import_can_be_cancelled_and_undone_as_a_whole(
    window: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    shop.importing.held = Event()
    shop.importing.report = REPORT
    window.upkeep.bring_in((Path("items.csv"),))
    qtbot.waitUntil(lambda: "items.csv" in window.till.import_bar.text)
    qtbot.mouseClick(window.till.import_bar.cancel, LEFT)
    shop.importing.held.set()
    qtbot.waitUntil(lambda: window.till.side.page is window.upkeep.report)
    assert window.upkeep.report._report.cancelled
    qtbot.mouseClick(window.upkeep.report.undo, LEFT)
    undone = [("undo", "imported-2"), ("undo", "imported-1")]
    qtbot.waitUntil(lambda: shop.cashier.asked == undone)
    assert window.till.side.page is None


def test_a_report_does_not_push_a_customer_aside(
    serving: MainWindow, shop: FakeShop, qtbot: QtBot
) -> None:
    shop.importing.report = REPORT
    serving.upkeep.bring_in((Path("items.csv"),))
    qtbot.waitUntil(serving.till.import_bar.report.isVisible)
    assert serving.till.side.page is serving.serving.customer
    qtbot.mouseClick(serving.till.import_bar.report, LEFT)
    assert serving.till.side.page is serving.upkeep.report


def test_an_import_that_fails_says_why(window: MainWindow, shop: FakeShop, qtbot: QtBot) -> None:
    shop.importing.fault = StoreError(Trouble.DISK_FULL)
    window.upkeep.bring_in((Path("items.csv"),))
    qtbot.waitUntil(lambda: bool(window.till.quiet.text))
    assert window.till.import_bar.isHidden()


def test_a_backup_is_said_with_its_place(window: MainWindow, shop: FakeShop, qtbot: QtBot) -> None:
    window.till.menu.backup_wanted.emit()
    qtbot.waitUntil(lambda: "shop-copy.sqlite" in window.till.quiet.text)
    shop.keeping.full = True
    window.till.menu.backup_wanted.emit()
    qtbot.waitUntil(lambda: "shop-copy.sqlite" not in window.till.quiet.text)


def test_the_look_is_chosen_in_the_menu_and_remembered(
    window: MainWindow, kept: list[Settings]
) -> None:
    actions = {
        action.text(): action
        for menu in window.till.menu.menu_now().actions()
        if menu.menu() is not None
        for action in menu.menu().actions()
    }
    actions["Dark"].trigger()
    assert window._theme.dark
    assert kept[-1].theme == "dark"
    actions["150 %"].trigger()
    assert kept[-1].text_size == 1.5
    assert window.till.search.height() >= 72 or window.till.search.sizeHint().height() >= 72


def test_the_size_of_the_window_is_remembered(window: MainWindow, kept: list[Settings]) -> None:
    window.resize(700, 760)
    window.close()
    assert (kept[-1].width, kept[-1].height) == (700, 760)


def test_settings_that_cannot_be_saved_stop_nobody() -> None:
    def save(_: Settings) -> None:
        raise OSError

    machine = Machine(Settings(), save)
    machine.keep(theme="dark")
    assert machine.settings == replace(Settings(), theme="dark")


def test_settings_that_did_not_change_are_not_saved(kept: list[Settings]) -> None:
    machine = Machine(Settings(), kept.append)
    machine.keep(theme="system", size=(480, 820))
    assert kept == []


def test_a_fault_is_logged_without_what_it_was_about(
    window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    faults = Faults()
    faults.happened.connect(window.say_fault)
    try:
        try:
            int("Amara Okafor 0612344821")
        except ValueError as first:
            raise KeyError("Amara Okafor") from first
    except KeyError as error:
        with caplog.at_level(logging.ERROR):
            faults.handle(type(error), error, error.__traceback__)
    assert "KeyError at test_ui_window.py" in caplog.text
    assert "ValueError" in caplog.text
    assert "Amara" not in caplog.text
    assert "4821" not in caplog.text
    assert window.till.quiet.text


def test_the_hook_is_taken_and_given_back() -> None:
    before = sys.excepthook
    faults = Faults()
    faults.install()
    assert sys.excepthook == faults.handle
    faults.close()
    assert sys.excepthook is before


def test_the_second_half_of_a_double_click_does_not_undo(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    line = QuietLine(theme)
    qtbot.addWidget(line)
    line.say("Amara: visit counted.", "act-1")
    line.show()
    undo = next(
        each for each in line.findChildren(QAbstractButton) if each.accessibleName() == "Undo"
    )
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    presence = Presence(qapp, line, after_s=0)
    undone: list[str] = []
    line.undo.connect(undone.append)

    def press(widget: QWidget, *, at_ms: int) -> None:
        place = QPointF(undo.rect().center())
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            event = QMouseEvent(
                kind, place, QPointF(50, 50), LEFT, LEFT, Qt.KeyboardModifier.NoModifier
            )
            event.setTimestamp(at_ms)
            QApplication.sendEvent(widget, event)

    press(elsewhere, at_ms=10_000)
    press(undo, at_ms=10_150)
    assert undone == []
    press(undo, at_ms=20_000)
    assert undone == ["act-1"]
    presence.close()


def test_what_is_no_act_is_taken_back_in_its_own_way_and_once(theme: Theme, qtbot: QtBot) -> None:
    line = QuietLine(theme)
    qtbot.addWidget(line)
    acts: list[str] = []
    taken: list[str] = []
    line.undo.connect(acts.append)
    line.say_undoable("Another theme.", lambda: taken.append("theme"))
    assert line.can_undo
    line.take_back()
    line.take_back()
    assert (taken, acts, line.can_undo) == (["theme"], [], False)
    line.say_undoable("Another theme.", lambda: taken.append("again"))
    line.say("Another name.", "act-1")
    line.take_back()
    assert (taken, acts) == (["theme"], ["act-1"])
    line.say_undoable("Another theme.", lambda: taken.append("again"))
    line.clear()
    line.take_back()
    assert taken == ["theme"]


def test_a_long_quiet_line_is_seen_whole(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(400, 720)
    quiet = window.till.quiet
    quiet.say("Wolfeschlegelsteinhausenbergerdorff " * 4 + "added.", "act")
    text = quiet._text
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()) > 0)

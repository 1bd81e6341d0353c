"""The office's page of settings, on services that write down what they were asked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.config import Settings
from desktop.domain.cards import Done
from desktop.domain.errors import TextError, Trouble, UsualError
from desktop.domain.settings import ShopSettings
from desktop.domain.shop import OpenSpan, Place, Shop, ShopCalendar
from desktop.ui.machine import Machine
from desktop.ui.machine_choices import MachineChoices
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.settings_closures import closures_of
from desktop.ui.office.settings_hold import HeldPlace
from desktop.ui.office.settings_page import SettingsPage
from desktop.ui.theme.theme import SIZES, Theme
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.words_bundle import Words
from desktop.ui.worker import Worker
from tests.ui.narrow_office import page_width

TODAY = date(2026, 11, 20)
SHOP = Shop("s", Place("US", "America/New_York", "USD", "Corner"))


@dataclass
class FakeOffice:
    """Keeps the settings in memory."""

    kept: ShopSettings = field(
        default_factory=lambda: ShopSettings(
            SHOP, TODAY, holidays={date(2026, 12, 25): "Christmas Day"}, paid=3
        )
    )
    asked: list[tuple[object, ...]] = field(default_factory=list)
    fault: UsualError | None = None

    def shop_settings(self) -> ShopSettings:
        return self.kept

    def _do(self, verb: str, *given: object) -> Done:
        self.asked.append((verb, *given))
        if self.fault is not None:
            raise self.fault
        return Done(f"act-{len(self.asked)}", verb)

    def _shop(self, **changed: object) -> None:
        self.kept = replace(self.kept, shop=replace(self.kept.shop, **changed))  # type: ignore[arg-type] # by name

    def set_shop_name(self, name: str) -> Done:
        done = self._do("name", name)
        self._shop(place=replace(self.kept.shop.place, name=name))
        return done

    def set_country(self, country: str) -> Done:
        done = self._do("country", country)
        self._shop(place=replace(self.kept.shop.place, country=country))
        return done

    def set_zone(self, zone: str) -> Done:
        done = self._do("zone", zone)
        self._shop(place=replace(self.kept.shop.place, zone=zone))
        return done

    def set_currency(self, currency: str) -> Done:
        done = self._do("currency", currency)
        self._shop(place=replace(self.kept.shop.place, currency=currency))
        return done

    def set_day_cut(self, after_midnight: timedelta) -> Done:
        done = self._do("cut", after_midnight)
        self._shop(day_cut=after_midnight)
        return done

    def set_visit_window(self, window: timedelta) -> Done:
        done = self._do("window", window)
        self._shop(visit_window=window)
        return done

    def set_health_facts(self, *, on: bool) -> Done:
        done = self._do("health", on)
        self._shop(health_facts=on)
        return done

    def set_budget(self, amount: int) -> Done:
        done = self._do("budget", amount)
        self._shop(daily_budget=amount)
        return done

    def set_opening_hours(self, weekday: int, spans: tuple[OpenSpan, ...] | None) -> Done:
        done = self._do("hours", weekday, spans)
        hours = dict(self.kept.calendar.hours)
        if spans is None:
            hours.pop(weekday, None)
        else:
            hours[weekday] = spans
        self.kept = replace(self.kept, calendar=replace(self.kept.calendar, hours=hours))
        return done

    def close_days(self, first: date, last: date, *, reason: str = "") -> Done:
        done = self._do("close", first, last, reason)
        days = {first + timedelta(days=each): reason for each in range((last - first).days + 1)}
        closures = {**self.kept.calendar.closures, **days}
        self.kept = replace(self.kept, calendar=replace(self.kept.calendar, closures=closures))
        return done

    def open_days(self, first: date, last: date) -> Done:
        done = self._do("open", first, last)
        closures = {
            day: why for day, why in self.kept.calendar.closures.items() if not first <= day <= last
        }
        self.kept = replace(self.kept, calendar=ShopCalendar(closures=closures))
        return done


def _nothing() -> None:
    return None


@dataclass
class Opened:
    """The page as the office holds it."""

    page: SettingsPage
    office: FakeOffice
    said: list[tuple[str, str]]
    warned: list[str]
    qtbot: QtBot

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()))

    def pick(self, box: QWidget, text: str) -> None:
        """Choose by typing, and leave with Enter."""
        line = box.lineEdit()  # type: ignore[attr-defined] # of a field to pick from
        box.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)


Open = Callable[..., Opened]


@pytest.fixture
def choices() -> MachineChoices:
    return MachineChoices(Machine(Settings(), lambda _: None))


@pytest.fixture
def open_page(qtbot: QtBot, words: Words, theme: Theme, choices: MachineChoices) -> Iterator[Open]:
    workers: list[Worker] = []

    def build(**kept: object) -> Opened:
        office = FakeOffice()
        office.kept = replace(office.kept, **kept)  # type: ignore[arg-type] # by name
        workers.extend(Worker(name, _nothing, _nothing) for name in ("reader", "writer"))
        asks = OfficeAsks(workers[-2], workers[-1], office, office)  # type: ignore[arg-type] # the settings' part
        page = SettingsPage(asks, words, theme, choices)
        asks.changed.connect(page.refresh)
        qtbot.addWidget(page)
        said: list[tuple[str, str]] = []
        warned: list[str] = []
        page.said.connect(lambda text, act: said.append((text, act)))
        page.warned.connect(warned.append)
        page.resize(900, 700)
        page.show()
        page.activateWindow()
        page.begin()
        opened = Opened(page, office, said, warned, qtbot)
        opened.until(lambda: page.shop.country.code() == "US")
        return opened

    yield build
    for each in workers:
        each.close()


def test_all_settings_are_shown(open_page: Open) -> None:
    page = open_page().page
    shop = page.shop
    assert shop.name.text() == "Corner"
    assert shop.zone.code() == "America/New_York"
    assert shop.currency.code() == "USD"
    assert shop.cut.value() == timedelta(hours=4)
    assert shop.window.value() == timedelta(hours=3)
    assert shop.budget.amount() == 2000
    assert shop.health.isChecked()
    assert page.hours.days[0].how.value() == "unsaid"
    assert "Christmas" in page.closures.holidays.text()


def test_every_field_has_a_name_and_an_explanation(open_page: Open) -> None:
    page = open_page().page
    for row in page.shop.rows.values():
        assert row.focus.accessibleName()
        assert row.focus.accessibleDescription()
    for day in page.hours.days.values():
        assert day.how.accessibleName()
        assert day.hours.accessibleName()


def test_the_name_saves_by_itself(open_page: Open) -> None:
    opened = open_page()
    line = opened.page.shop.name
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Chez Amara")
    QTest.keyClick(line, Qt.Key.Key_Return)
    opened.until(lambda: opened.said)
    assert opened.office.asked == [("name", "Chez Amara")]
    assert opened.said[0][1] == "act-1"
    opened.page.leave()
    assert len(opened.office.asked) == 1


def test_what_was_typed_is_saved_when_the_page_is_left(open_page: Open) -> None:
    opened = open_page()
    page = opened.page
    page.shop.name.selectAll()
    QTest.keyClicks(page.shop.name, "Chez Amara")
    page.shop.budget.field.selectAll()
    QTest.keyClicks(page.shop.budget.field, "7.5")
    page.hours.days[0].how.show_value("open")
    page.hours.days[0].hours.setVisible(True)
    QTest.keyClicks(page.hours.days[0].hours, "9-14")
    page.leave()
    opened.until(lambda: len(opened.said) == 3)
    assert set(opened.office.asked) == {
        ("name", "Chez Amara"),
        ("budget", 750),
        ("hours", 0, (OpenSpan(540, 840),)),
    }


def test_what_is_typed_is_not_overwritten_when_something_else_changed(open_page: Open) -> None:
    opened = open_page()
    page = opened.page
    page.shop.name.selectAll()
    QTest.keyClicks(page.shop.name, "Chez")
    opened.office.set_zone("Europe/Paris")
    page.refresh()
    opened.until(lambda: page.shop.zone.code() == "Europe/Paris")
    assert page.shop.name.text() == "Chez"


def test_a_country_is_chosen_by_typing(open_page: Open) -> None:
    opened = open_page()
    opened.pick(opened.page.shop.country.box, "Netherlands")
    opened.until(lambda: opened.said)
    assert opened.office.asked == [("country", "NL")]
    assert "stay as they were" in opened.said[0][0]


def test_a_country_that_there_is_not_is_refused_beside_the_field(open_page: Open) -> None:
    opened = open_page()
    opened.pick(opened.page.shop.country.box, "Atlantis")
    opened.until(lambda: opened.page.shop.country.error)
    assert opened.office.asked == []


def test_another_currency_says_what_becomes_of_the_amounts(open_page: Open) -> None:
    opened = open_page()
    line = opened.page.shop.rows["currency"].focus.accessibleDescription()
    assert "3 touch" in line
    opened.pick(opened.page.shop.currency.box, "JPY")
    opened.until(lambda: opened.said)
    assert "20.00" in opened.said[0][0]
    assert "2" in opened.said[0][0].partition("now")[2]
    opened.until(lambda: opened.page.shop.budget.field.text().replace(",", "") == "2000")
    assert opened.page.shop.budget.amount() == 2000


def test_earlier_visits_keep_their_day_and_that_is_said(open_page: Open) -> None:
    opened = open_page()
    page = opened.page
    opened.pick(page.shop.zone.box, "Europe/Paris")
    opened.until(lambda: opened.said)
    choose(page.shop.cut, timedelta(hours=5))
    opened.until(lambda: len(opened.said) == 2)
    assert all("business day" in text for text, _ in opened.said)


def test_a_window_and_a_cut_that_are_not_offered_are_shown_all_the_same(open_page: Open) -> None:
    odd = replace(SHOP, day_cut=timedelta(minutes=255), visit_window=timedelta(minutes=100))
    page = open_page(shop=odd).page
    assert page.shop.cut.currentText() == "At 04:15"
    assert "100" in page.shop.window.currentText()


def test_health_facts_off_says_what_follows(open_page: Open) -> None:
    opened = open_page()
    opened.page.shop.health.setFocus()
    QTest.keyClick(opened.page.shop.health, Qt.Key.Key_Space)
    opened.until(lambda: opened.said)
    assert opened.office.asked == [("health", False)]
    assert "nothing to eat or drink" in opened.said[0][0]


def choose(box: ChoiceBox, value: object) -> None:
    """Choose as the list does when something in it is pressed."""
    box.setCurrentIndex(next(at for at in range(box.count()) if box.itemData(at) == value))
    box.activated.emit(box.currentIndex())


def choose_how(opened: Opened, weekday: int, how: str) -> None:
    choose(opened.page.hours.days[weekday].how, how)


def test_hours_are_typed_once_a_day_is_open(open_page: Open) -> None:
    opened = open_page()
    day = opened.page.hours.days[4]
    assert not day.hours.isVisibleTo(opened.page)
    choose_how(opened, 4, "open")
    assert day.hours.hasFocus()
    assert opened.office.asked == []
    QTest.keyClicks(day.hours, "17-1, 9-14")
    QTest.keyClick(day.hours, Qt.Key.Key_Return)
    opened.until(lambda: opened.said)
    spans = (OpenSpan(540, 840), OpenSpan(1020, 1500))
    assert opened.office.asked == [("hours", 4, spans)]
    assert "Friday" in opened.said[0][0]
    assert "14:00" in day.hours.text()


def test_a_refresh_does_not_take_an_open_day_away_before_its_hours_are_typed(
    open_page: Open,
) -> None:
    opened = open_page()
    choose_how(opened, 4, "open")
    opened.office.set_zone("Europe/Paris")
    opened.page.refresh()
    opened.until(lambda: opened.page.shop.zone.code() == "Europe/Paris")
    assert opened.page.hours.days[4].how.value() == "open"


def test_closed_and_unsaid_are_written_at_once(open_page: Open) -> None:
    opened = open_page()
    choose_how(opened, 0, "closed")
    opened.until(lambda: len(opened.said) == 1)
    choose_how(opened, 0, "unsaid")
    opened.until(lambda: len(opened.said) == 2)
    assert opened.office.asked == [("hours", 0, ()), ("hours", 0, None)]


@pytest.mark.parametrize(("text", "part"), [("always", "from when"), ("9-14, 13-17", "twice")])
def test_hours_that_cannot_be_are_refused_in_words(open_page: Open, text: str, part: str) -> None:
    opened = open_page()
    choose_how(opened, 2, "open")
    day = opened.page.hours.days[2]
    QTest.keyClicks(day.hours, text)
    QTest.keyClick(day.hours, Qt.Key.Key_Return)
    assert part in day.error
    assert day.hours.text() == text
    assert opened.office.asked == []


def test_days_are_closed_for_a_reason_and_opened_again(open_page: Open) -> None:
    opened = open_page()
    panel = opened.page.closures
    panel.last.setDate(QDate(2026, 11, 22))
    QTest.keyClicks(panel.reason, "painting")
    QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    opened.until(lambda: panel.rows)
    assert opened.office.asked == [("close", TODAY, date(2026, 11, 22), "painting")]
    assert "painting" in panel.rows[0].label.text()
    assert panel.reason.text() == ""
    QTest.mouseClick(panel.rows[0].button, Qt.MouseButton.LeftButton)
    opened.until(lambda: not panel.rows)
    assert opened.office.asked[-1] == ("open", TODAY, date(2026, 11, 22))


def test_an_end_before_the_beginning_is_put_right(open_page: Open) -> None:
    panel = open_page().page.closures
    panel.first.setDate(QDate(2026, 12, 24))
    assert panel.last.day() == date(2026, 12, 24)


def test_days_that_follow_one_another_are_one_closure() -> None:
    days = {date(2026, 12, 24): "x", date(2026, 12, 25): "x", date(2026, 12, 26): "y"}
    assert closures_of(days) == (
        (date(2026, 12, 24), date(2026, 12, 25), "x"),
        (date(2026, 12, 26), date(2026, 12, 26), "y"),
    )


def test_what_is_refused_is_said_and_shown_as_it_was(open_page: Open) -> None:
    opened = open_page()
    opened.office.fault = TextError(Trouble.CARD_NUMBER, field="name")
    line = opened.page.shop.name
    line.selectAll()
    QTest.keyClicks(line, "4242424242424242")
    QTest.keyClick(line, Qt.Key.Key_Return)
    opened.until(lambda: opened.warned)
    assert opened.page.shop.rows["name"].error == opened.warned[0]
    assert opened.said == []


def test_a_name_that_was_refused_is_still_there_to_be_put_right(open_page: Open) -> None:
    opened = open_page()
    page, office = opened.page, opened.office
    office.fault = TextError(Trouble.CARD_NUMBER, field="name")
    page.shop.name.selectAll()
    QTest.keyClicks(page.shop.name, "Amara 4242424242424242")
    QTest.keyClick(page.shop.name, Qt.Key.Key_Return)
    opened.until(lambda: opened.warned)
    office.fault = None
    office.set_zone("Europe/Paris")
    page.refresh()
    opened.until(lambda: page.shop.zone.code() == "Europe/Paris")
    assert page.shop.name.text() == "Amara 4242424242424242"
    for _ in range(17):
        QTest.keyClick(page.shop.name, Qt.Key.Key_Backspace)
    QTest.keyClick(page.shop.name, Qt.Key.Key_Return)
    opened.until(lambda: opened.said)
    assert office.kept.shop.place.name == "Amara"
    assert page.shop.rows["name"].error == ""


def test_a_manager_may_write_the_budget_only(open_page: Open) -> None:
    page = open_page(may_write=False).page
    enabled = {name for name, row in page.shop.rows.items() if row.field.isEnabled()}
    assert enabled == {"budget"}
    assert not page.hours.isEnabled()
    assert not page.closures.add.isEnabled()


def test_the_look_is_chosen_here_and_done_by_the_window(
    open_page: Open, choices: MachineChoices
) -> None:
    told: list[object] = []
    choices.theme_chosen.connect(told.append)
    choices.text_size_chosen.connect(told.append)
    choices.discreet_after_chosen.connect(told.append)
    panel = open_page().page.machine
    for box, value in ((panel.theme, "dark"), (panel.text_size, 1.25), (panel.discreet, 300)):
        choose(box, value)
    assert told == ["dark", 1.25, 300]
    assert panel.language.text() == "English"


@pytest.fixture
def sized(theme: Theme, choices: MachineChoices) -> Iterator[Theme]:
    """The look, changed as the window changes it, and set back for others."""
    before = theme.text_size, theme.choice
    choices.text_size_chosen.connect(theme.enlarge)
    choices.theme_chosen.connect(theme.choose)
    yield theme
    theme.enlarge(before[0])
    theme.choose(before[1])


def cut_off(page: SettingsPage) -> list[QWidget]:
    """The widgets that reach beyond what can be seen at the right or at the left."""
    port = page.area.viewport()
    return [
        each
        for each in page.area.widget().findChildren(QWidget)
        if each.isVisible()
        and (
            each.mapTo(port, each.rect().topLeft()).x() < 0
            or each.mapTo(port, each.rect().topRight()).x() > port.width()
        )
    ]


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off_at_any_size_of_text(
    open_page: Open, sized: Theme, size: float, qtbot: QtBot, words: Words
) -> None:
    sized.enlarge(size)
    opened = open_page()
    page = opened.page
    page.resize(page_width(qtbot, words, sized), 640)
    choose_how(opened, 2, "open")
    opened.until(lambda: page.area.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: page.area.widget().width() <= page.area.viewport().width())
    assert not cut_off(page)
    assert page.hours.days[2].hours.isVisible()


def test_the_row_in_use_stays_where_it_is_when_the_text_grows(
    open_page: Open, sized: Theme
) -> None:
    opened = open_page()
    page, box = opened.page, opened.page.machine.text_size
    assert sized.text_size == 1.0
    bar = page.area.verticalScrollBar()
    opened.until(lambda: bar.maximum() > 0)
    page.area.ensureWidgetVisible(box)
    box.setFocus()

    def top() -> int:
        return box.mapTo(page.area, QPoint(0, 0)).y()

    before, height, reach = top(), box.height(), bar.maximum()
    choose(box, 1.5)
    opened.until(lambda: bar.maximum() > reach and box.height() > height)
    opened.until(lambda: not page.area.findChild(HeldPlace).is_holding)
    assert abs(top() - before) <= 2


def test_a_row_that_goes_away_while_the_text_grows_holds_nothing(
    open_page: Open, sized: Theme
) -> None:
    opened = open_page(calendar=ShopCalendar(closures={TODAY: "painting"}))
    page = opened.page
    hold = page.area.findChild(HeldPlace)
    row = page.closures.rows[0]
    page.area.ensureWidgetVisible(row)
    row.button.setFocus()
    assert row.button.hasFocus()
    sized.enlarge(1.5)
    assert hold.is_holding
    delete(row)
    opened.until(lambda: not hold.is_holding)
    sized.enlarge(1.0)
    opened.until(lambda: not hold.is_holding)


def wheel_over(page: SettingsPage, widget: QWidget) -> None:
    """Turn the wheel over a field as the system does."""
    window = page.windowHandle()
    place = widget.mapTo(page, widget.rect().center())
    QTest.wheelEvent(window, place, QPoint(0, -120))


def test_the_wheel_scrolls_the_page_and_nothing_else(open_page: Open) -> None:
    opened = open_page()
    page = opened.page
    bar = page.area.verticalScrollBar()
    opened.until(lambda: bar.maximum() > 0)
    for widget in (
        page.hours.days[0].how,
        page.shop.country.box,
        page.shop.country.box.lineEdit(),
        page.closures.first,
        page.closures.first.lineEdit(),
        page.shop.cut,
    ):
        assert isinstance(widget, QWidget)
        shown = widget.property("currentText") or widget.property("text")
        bar.setValue(0)
        page.area.ensureWidgetVisible(widget)
        before = bar.value()
        other = page.shop.name if before < 100 else page.machine.theme
        other.setFocus()
        bar.setValue(before)
        wheel_over(page, widget)
        assert bar.value() > before, widget
        assert (widget.property("currentText") or widget.property("text")) == shown
        assert other.hasFocus()
    assert opened.office.asked == []


def test_when_the_office_locks_itself_is_chosen_for_this_till(
    open_page: Open, choices: MachineChoices
) -> None:
    opened = open_page()
    box = opened.page.machine.lock
    assert box.currentText() == "After 5 minutes"
    assert box.accessibleName()
    assert "PIN" in box.accessibleDescription()
    taken: list[tuple[str, Callable[[], None]]] = []
    opened.page.chosen.connect(lambda text, back: taken.append((text, back)))
    choose(box, 120)
    assert choices.settings.office_lock_s == 120
    assert "After 2 minutes" in taken[0][0]
    taken[0][1]()
    assert choices.settings.office_lock_s == 300
    assert box.currentText() == "After 5 minutes"


def test_what_is_only_for_the_owner_to_say_is_not_for_a_manager(open_page: Open) -> None:
    opened = open_page(may_write=False)
    opened.until(lambda: not opened.page.machine.lock.isEnabled())
    assert opened.page.machine.theme.isEnabled()


@pytest.mark.usefixtures("sized")
def test_a_look_can_be_taken_back(open_page: Open, theme: Theme) -> None:
    opened = open_page()
    machine = opened.page.machine
    taken: list[tuple[str, Callable[[], None]]] = []
    opened.page.chosen.connect(lambda text, back: taken.append((text, back)))
    before = theme.choice, theme.text_size
    choose(machine.theme, "dark" if before[0] != "dark" else "light")
    choose(machine.text_size, 1.25)
    assert theme.text_size == 1.25
    for _, back in reversed(taken):
        back()
    assert (theme.choice, theme.text_size) == before
    assert machine.theme.value() == before[0]
    assert len(taken) == 2


def test_a_hidden_name_is_taken_back_too(open_page: Open, choices: MachineChoices) -> None:
    kept: list[int] = []
    choices.discreet_after_chosen.connect(kept.append)
    opened = open_page()
    taken: list[tuple[str, Callable[[], None]]] = []
    opened.page.chosen.connect(lambda text, back: taken.append((text, back)))
    choose(opened.page.machine.discreet, 0)
    taken[0][1]()
    assert kept == [0, choices.settings.discreet_after_s]
    assert "no longer" in taken[0][0]


@pytest.mark.parametrize("typed", ["$ 7,50", "7.50 $", "USD 7.50", "7,5"])
def test_a_budget_is_understood_with_a_sign_and_with_a_comma(open_page: Open, typed: str) -> None:
    opened = open_page()
    field = opened.page.shop.budget.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    opened.until(lambda: opened.said)
    assert opened.office.asked == [("budget", 750)]


def test_closures_of_long_ago_and_of_far_ahead_are_shown(open_page: Open) -> None:
    days = {date(1, 1, 1): "", date(1987, 3, 2): "flood", date(9999, 12, 31): "the end"}
    opened = open_page(calendar=ShopCalendar(closures=days))
    panel = opened.page.closures
    opened.until(lambda: len(panel.rows) == 3)
    texts = [each.label.text() for each in panel.rows]
    assert [each.rpartition("·")[2].strip() for each in texts[:2]] == ["the end", "flood"]
    assert "9999" in texts[0]
    assert "1987" in texts[1]


def test_the_calendar_is_in_the_shops_look(open_page: Open) -> None:
    field = open_page().page.closures.first
    field.setFocus()
    buttons = [
        field.calendarWidget().findChild(QToolButton, f"qt_calendar_{each}month")
        for each in ("prev", "next")
    ]
    assert all(each.accessibleName() and each.icon().isNull() for each in buttons)

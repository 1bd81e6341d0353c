"""The owner changes the shop's settings, sees what follows, and takes it back."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from desktop.ui.office.office_view import OfficeView
from desktop.ui.office.settings_page import SettingsPage
from tests.journeys.till import CONTROL, Key, Till


@pytest.fixture
def page(till: Till) -> SettingsPage:
    """The page of the settings in the real window."""
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)
    return open_settings(till)


def office(till: Till) -> OfficeView:
    return till.window.office.view


def open_settings(till: Till) -> SettingsPage:
    office(till).show_page("settings")
    page = office(till).page
    assert isinstance(page, SettingsPage)
    till.until(lambda: page.shop.country.code() == "US")
    return page


def until_said(till: Till, part: str) -> None:
    till.until(lambda: part.casefold() in office(till).quiet.text.casefold())


def undo(till: Till) -> None:
    assert office(till).quiet.can_undo
    till.key(Key.Key_Z, CONTROL)
    until_said(till, "taken back")


def go_to(till: Till, field: QWidget) -> None:
    for _ in range(120):
        if till.focus is field:
            return
        till.key(Key.Key_Tab)
    raise AssertionError(f"Tab never came to {field.accessibleName()}")


def test_a_setting_saves_by_itself_and_can_be_taken_back(till: Till, page: SettingsPage) -> None:
    go_to(till, page.shop.name)
    till.write("Chez Amara")
    till.key(Key.Key_Tab)
    until_said(till, "another name")
    undo(till)
    till.until(lambda: page.shop.name.text() == "")
    go_to(till, page.shop.name)
    till.write("Corner")
    till.key(Key.Key_F12)
    till.until(lambda: not till.window.office.is_open)
    till.reopen()
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)
    assert open_settings(till).shop.name.text() == "Corner"


def test_hours_are_typed_and_kept(till: Till, page: SettingsPage) -> None:
    day = page.hours.days[0]
    go_to(till, day.how)
    till.key(Key.Key_Down)
    until_said(till, "Monday")
    till.key(Key.Key_Down)
    till.until(lambda: till.focus is day.hours)
    till.type("17-1, 9-14")
    till.key(Key.Key_Return)
    till.until(lambda: "14:00" in day.hours.text() or "2:00 pm" in day.hours.text())
    till.reopen()
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)
    opened = open_settings(till)
    till.until(opened.hours.days[0].hours.text)
    assert opened.hours.days[0].how.value() == "open"


def test_the_shop_is_closed_for_some_days(till: Till, page: SettingsPage) -> None:
    panel = page.closures
    till.until(lambda: panel.first.day() == date(2026, 7, 17))
    assert "Labor Day" in panel.holidays.text()
    go_to(till, panel.reason)
    till.type("painting")
    till.key(Key.Key_Return)
    till.until(lambda: panel.rows)
    until_said(till, "closed on")
    undo(till)
    till.until(lambda: not panel.rows)


def test_another_budget_and_no_nonsense(till: Till, page: SettingsPage) -> None:
    go_to(till, page.shop.budget.field)
    till.write("much")
    till.key(Key.Key_Tab)
    till.until(lambda: page.shop.budget.error)
    go_to(till, page.shop.budget.field)
    till.write("7.50")
    till.key(Key.Key_Tab)
    until_said(till, "budget")
    undo(till)
    till.until(lambda: page.shop.budget.amount() == 2000)


def test_the_look_is_chosen_here_as_in_the_menu(till: Till, page: SettingsPage) -> None:
    go_to(till, page.machine.theme)
    before = till.window._theme.dark
    page.machine.theme.show_value("light")
    till.key(Key.Key_Down)
    till.until(lambda: till.window._theme.choice == "dark")
    assert till.window._theme.dark != before or before
    assert till.kept[-1].theme == "dark"
    until_said(till, "another theme")
    undo(till)
    till.until(lambda: till.window._theme.choice == "system")
    assert till.kept[-1].theme == "system"
    go_to(till, page.machine.theme)
    page.machine.theme.show_value("light")
    till.key(Key.Key_Down)
    till.until(lambda: till.kept[-1].theme == "dark")
    go_to(till, page.machine.discreet)
    page.machine.discreet.show_value(120)
    till.key(Key.Key_Down)
    till.until(lambda: till.kept[-1].discreet_after_s == 300)
    menu = till.window.till.menu.menu_now()
    themes = next(each for each in menu.actions() if each.text() == "Theme").menu()
    ticked = [each.data() for each in themes.actions() if each.isChecked()]  # type: ignore[attr-defined] # a QMenu
    assert ticked == ["dark"]


def test_a_fault_of_the_program_is_told_where_the_owner_looks(
    till: Till, page: SettingsPage
) -> None:
    assert page.isVisible()
    till.window.say_fault()
    assert "Something went wrong" in office(till).quiet.text
    till.key(Key.Key_F12)
    till.window.say_fault()
    assert "Something went wrong" in till.quiet

"""The page of the team: names, roles, PINs, and what each role may."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Right, Secret, may
from desktop.ui.desk import Desk
from desktop.ui.office.team_list import ORDER
from desktop.ui.office.team_page import TeamPage
from desktop.ui.theme.theme import SIZES, Theme
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words
from tests.ui.fakes import FakeShop
from tests.ui.narrow_office import page_width

Key = Qt.Key
OWNER = Staff("o", "Ife", Role.OWNER)
TILL = Staff("t", "Till", Role.CASHIER)


class Team:
    """Keeps a team in memory."""

    def __init__(self) -> None:
        self.staff = {each.id: each for each in (OWNER, TILL)}
        self.me = "o"
        self.asked: list[tuple[object, ...]] = []
        self.fault: ActError | None = None

    def team(self) -> tuple[Staff, ...]:
        return tuple(self.staff.values())

    def myself(self) -> Staff:
        return self.staff[self.me]

    def add_staff(self, name: str, role: Role) -> Done:
        self._may()
        self.staff[name] = Staff(name, name, role)
        return self._done("staff-add", name)

    def rename_staff(self, staff: str, name: str) -> Done:
        self._may()
        self.staff[staff] = replace(self.staff[staff], name=name)
        return self._done("staff-name", name)

    def set_role(self, staff: str, role: Role) -> Done:
        self._may()
        self.staff[staff] = replace(self.staff[staff], role=role)
        return self._done("staff-role", self.staff[staff].name)

    def set_active(self, staff: str, *, on: bool) -> Done:
        self._may()
        self.staff[staff] = replace(self.staff[staff], active=on)
        return self._done("staff-leave", self.staff[staff].name)

    def set_staff_cue(self, staff: str, *, on: bool) -> Done:
        self.staff[staff] = replace(self.staff[staff], cue_off=not on)
        return self._done("staff-cue", self.staff[staff].name)

    def set_pin(self, staff: str, pin: Secret, *, present: Secret | None = None) -> str:
        self._may()
        self.asked.append(("pin", staff, pin.text, present and present.text))
        self.staff[staff] = replace(self.staff[staff], has_pin=True)
        return "ABCD-EFGH" if self.staff[staff].role is Role.OWNER else ""

    def remove_pin(self, staff: str, *, present: Secret | None = None) -> None:
        self._may()
        self.asked.append(("no-pin", staff, present and present.text))
        self.staff[staff] = replace(self.staff[staff], has_pin=False)

    def undo(self, act_id: str) -> Done:
        return Done("back", act_id)

    def _may(self) -> None:
        fault, self.fault = self.fault, None
        if fault is not None:
            raise fault

    def _done(self, verb: str, name: str) -> Done:
        self.asked.append((verb, name))
        return Done(f"act-{verb}", verb, text=name)


@pytest.fixture
def team(shop: FakeShop) -> Team:
    team = Team()
    shop.office = team  # type: ignore[assignment] # the team's part of it
    return team


Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()))


@pytest.fixture
def page(
    team: Team, desk: Desk, words: Words, theme: Theme, qtbot: QtBot, until: Until
) -> TeamPage:
    assert team.asked == []
    page = TeamPage(desk.office, words, theme)
    qtbot.addWidget(page)
    desk.office.changed.connect(page.refresh)
    page.resize(830, 720)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.begin()
    until(lambda: page.list.buttons)
    return page


def lines(page: TeamPage) -> list[str]:
    return [
        each.text().replace("\u2068", "").replace("\u2069", "")
        for each in page.list.buttons.values()
    ]


@pytest.mark.parametrize("size", SIZES)
def test_the_page_fits_beside_the_names_of_the_pages(
    page: TeamPage,
    team: Team,
    theme: Theme,
    words: Words,
    qtbot: QtBot,
    until: Until,
    size: float,
) -> None:
    team.rename_staff("o", "Wolfeschlegelsteinhausen" * 8)
    theme.enlarge(size)
    page.resize(page_width(qtbot, words, theme), 640)
    page.refresh()
    until(lambda: "Wolfe" in page.list.buttons["o"].text())
    inner = page.area.widget()
    until(lambda: inner.width() <= page.area.viewport().width())
    right = page.area.viewport().width()
    for part in (page.card, page.list, page.table):
        assert part.mapTo(page.area.viewport(), part.rect().topRight()).x() <= right


def test_the_team_is_listed_with_roles(page: TeamPage) -> None:
    assert lines(page) == ["Ife  ·  Owner", "Till  ·  Cashier"]
    assert page.card.name.text() == "Ife"
    assert page.card.roles[Role.OWNER].isChecked()
    assert page.teach.isVisible()


def test_the_table_says_what_each_role_may(page: TeamPage, words: Words) -> None:
    named = {each.accessibleName() for each in page.table.findChildren(Text)}
    for role in ORDER:
        for right in Right:
            said = words.team.yes(may(role, right))
            assert f"{words.team.role(role)}: {words.team.right(right)}: {said}" in named


def test_somebody_is_added(page: TeamPage, qtbot: QtBot, until: Until) -> None:
    page.add_button.click()
    with qtbot.waitSignal(page.said) as said:
        QTest.keyClicks(page.adding.field, "Mia\r")
    assert said.args == ["Mia was added.", "act-staff-add"]
    until(lambda: page.card.name.text() == "Mia")
    assert lines(page)[-1] == "Mia  ·  Cashier"
    assert not page.adding.isVisible()
    assert not page.teach.isVisible()


def test_a_name_that_is_taken_stays_in_the_field(page: TeamPage, team: Team, until: Until) -> None:
    team.fault = ActError(Trouble.NAME_TAKEN)
    page.add_button.click()
    QTest.keyClicks(page.adding.field, "Till\r")
    until(lambda: page.adding.error.text)
    assert "works here already" in page.adding.error.text
    assert page.adding.text == "Till"


def test_a_name_saves_by_itself(page: TeamPage, team: Team, until: Until) -> None:
    page.card.name.setFocus()
    page.card.name.selectAll()
    QTest.keyClicks(page.card.name, "Ada\r")
    until(lambda: lines(page)[0].startswith("Ada"))
    page.card.name.selectAll()
    QTest.keyClicks(page.card.name, "Eve")
    page.leave()
    until(lambda: team.staff["o"].name == "Eve")


def test_another_name_is_chosen_and_nothing_typed_is_lost(
    page: TeamPage, team: Team, until: Until
) -> None:
    page.card.name.setFocus()
    page.card.name.selectAll()
    QTest.keyClicks(page.card.name, "Ada")
    page.list.buttons["t"].click()
    until(lambda: team.staff["o"].name == "Ada")
    assert page.card.name.text() == "Till"


def test_a_refused_name_is_told_and_kept(page: TeamPage, team: Team, until: Until) -> None:
    team.fault = ActError(Trouble.NAME_TAKEN)
    page.card.name.setFocus()
    page.card.name.selectAll()
    QTest.keyClicks(page.card.name, "Till\r")
    until(lambda: page.card.name_box.error.text)
    assert page.card.name.text() == "Till"
    page.refresh()
    until(lambda: lines(page)[0].startswith("Ife"))
    assert page.card.name.text() == "Till"


def test_a_role_is_chosen(page: TeamPage, team: Team, until: Until) -> None:
    page.list.buttons["t"].click()
    page.card.roles[Role.MANAGER].click()
    until(lambda: team.staff["t"].role is Role.MANAGER)
    until(lambda: lines(page)[1] == "Till  ·  Manager")


def test_the_last_owner_stays(page: TeamPage, team: Team, until: Until) -> None:
    team.fault = ActError(Trouble.LAST_OWNER)
    page.card.roles[Role.CASHIER].click()
    until(page.card._role_error.text)
    assert "must be an owner" in page.card._role_error.text()
    assert page.card.roles[Role.OWNER].isChecked()


def test_somebody_leaves_and_comes_back(page: TeamPage, team: Team, until: Until) -> None:
    page.list.buttons["t"].click()
    page.card.active_button.click()
    until(lambda: lines(page)[1] == "Till  ·  left")
    assert page.card.active_button.text() == "Works here again"
    assert not page.card.set_button.isVisible()
    page.card.active_button.click()
    until(lambda: team.staff["t"].active)


def test_coaching_lines(page: TeamPage, team: Team, until: Until) -> None:
    page.list.buttons["t"].click()
    assert page.card.cue.isChecked()
    page.card.cue.click()
    until(lambda: team.staff["t"].cue_off)


def test_ones_own_pin(page: TeamPage, team: Team, desk: Desk, qtbot: QtBot, until: Until) -> None:
    page.begin("pin")
    field = page.card.new_pin.entry.field
    until(field.hasFocus)
    with qtbot.waitSignal(desk.office.pins_changed):
        QTest.keyClicks(field, "2580\r2580\r")
    assert team.asked == [("pin", "o", "2580", None)]
    assert page.card.recovery.code == "ABCD-EFGH"
    until(lambda: page.card.set_button.text() == "Change the PIN")
    page.card.recovery.kept_button.click()
    assert page.card.recovery.code == ""
    page.card.set_button.click()
    QTest.keyClicks(field, "2580\r8042\r8042\r")
    until(lambda: len(team.asked) == 2)
    assert team.asked[-1] == ("pin", "o", "8042", "2580")
    until(lambda: page.card.recovery.code)
    page.card.remove_button.click()
    assert page.card.recovery.code == "" or not page.card.recovery.isVisible()
    QTest.keyClicks(field, "8042\r")
    until(lambda: not team.staff["o"].has_pin)
    assert team.asked[-1] == ("no-pin", "o", "8042")


def test_a_wrong_pin_is_asked_for_again(page: TeamPage, team: Team, until: Until) -> None:
    team.staff["o"] = replace(OWNER, has_pin=True)
    page.refresh()
    until(page.card.remove_button.isVisible)
    team.fault = ActError(Trouble.WRONG_PIN)
    page.card.set_button.click()
    field = page.card.new_pin.entry.field
    QTest.keyClicks(field, "1\r8042\r8042\r")
    until(lambda: page.card.new_pin.entry.error)
    assert field.accessibleName() == "Your PIN until now"
    page.card.leave_pin_button.click()
    assert not field.isVisible()


def test_somebody_elses_pin(page: TeamPage, team: Team, until: Until) -> None:
    page.list.buttons["t"].click()
    page.card.set_button.click()
    QTest.keyClicks(page.card.new_pin.entry.field, "2580\r2580\r")
    until(lambda: team.staff["t"].has_pin)
    assert page.card.recovery.code == ""
    until(page.card.remove_button.isVisible)
    page.card.remove_button.click()
    until(lambda: not team.staff["t"].has_pin)


def test_a_manager_changes_only_their_own_pin(page: TeamPage, team: Team, until: Until) -> None:
    team.staff["m"] = Staff("m", "Mo", Role.MANAGER, has_pin=True)
    team.me = "m"
    page.refresh()
    until(lambda: not page.add_button.isVisible())
    page.list.buttons["o"].click()
    assert not page.card.name.isEnabled()
    assert not page.card.set_button.isVisible()
    page.list.buttons["m"].click()
    assert page.card.set_button.isVisible()
    assert not any(each.isEnabled() for each in page.card.roles.values())


def test_half_a_pin_is_forgotten(page: TeamPage) -> None:
    page.card.set_button.click()
    QTest.keyClicks(page.card.new_pin.entry.field, "25")
    page.leave()
    assert page.card.new_pin.entry.field.text() == ""
    assert not page.card.new_pin.isVisible()


def test_why_somebody_elses_pin_stays_is_said_where_no_pin_is_typed(
    page: TeamPage, team: Team, until: Until
) -> None:
    warned: list[str] = []
    page.warned.connect(warned.append)
    team.staff["t"] = replace(TILL, has_pin=True)
    page.refresh()
    page.list.buttons["t"].click()
    until(page.card.remove_button.isVisible)
    team.fault = ActError(Trouble.NO_CODE_LEFT)
    page.card.remove_button.click()
    until(lambda: warned)
    assert "set the other owner's PIN anew" in warned[0]
    assert team.staff["t"].has_pin

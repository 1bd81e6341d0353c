"""The names of the team, those who left last, and what each role may."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from desktop.domain.shop import Role, Staff
from desktop.domain.team import Right, may
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

ORDER = (Role.OWNER, Role.MANAGER, Role.CASHIER)


class TeamList(QWidget):
    """One button per name; Up and Down go from one to the next.

    Signals:
        chosen(staff id): somebody is to be shown.
    """

    chosen = Signal(str)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(self.tr("Team"))
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.size("space_4"))
        self.buttons: dict[str, PressButton] = {}
        self._group.buttonClicked.connect(self._pressed)

    def show_team(self, team: Sequence[Staff], chosen: str) -> None:
        """Show who works here, and who worked here; the one that has the focus keeps it."""
        held = next((each for each, button in self.buttons.items() if button.hasFocus()), None)
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for one in sorted(team, key=lambda each: (not each.active, ORDER.index(each.role))):
            button = PressButton(self._line(one).replace("&", "&&"), "nav")
            button.let_shorten()
            button.setCheckable(True)
            button.setChecked(one.id == chosen)
            button.setProperty("staff", one.id)
            self._group.addButton(button)
            self._column.addWidget(button)
            self.buttons[one.id] = button
        if held in self.buttons:
            self.buttons[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, one: Staff) -> str:
        role = self._words.team.role(one.role) if one.active else self.tr("left")
        line = self.tr("%1  ·  %2")
        return line.replace("%1", isolated(one.name)).replace("%2", role)

    @Slot(object)
    def _pressed(self, button: object) -> None:
        if isinstance(button, PressButton):
            self.chosen.emit(str(button.property("staff")))


class RoleTable(CardFrame):
    """What each role may see and do: a line per right, a column per role."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(theme, self.tr("What each role may see and do"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.size("space_16"))
        grid.setVerticalSpacing(theme.size("space_8"))
        grid.setColumnStretch(0, 1)
        team = words.team
        for column, role in enumerate(ORDER, 1):
            head = Text(theme, "strong_reason", "muted", text=team.role(role))
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignHCenter)
        for row, right in enumerate(Right, 1):
            name = team.right(right)
            grid.addWidget(Text(theme, "body", "text", text=name, wrap=True), row, 0)
            for column, role in enumerate(ORDER, 1):
                allowed = may(role, right)
                cell = Text(theme, "body", "text" if allowed else "muted", text=team.yes(allowed))
                cell.setAccessibleName(f"{team.role(role)}: {name}: {team.yes(allowed)}")
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignHCenter)
        self.column.addLayout(grid)
        at_till = self.tr("At the till everybody serves, whatever their role; more is done here.")
        self.column.addWidget(Text(theme, "reason", "muted", text=at_till, wrap=True))

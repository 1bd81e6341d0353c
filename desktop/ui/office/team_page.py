"""The team: who works here, in which role, with or without a PIN, and what each role may."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.shop import Role, Staff
from desktop.domain.team import Right, may
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.fold_row import FoldRow
from desktop.ui.office.page import OfficePage
from desktop.ui.office.team_card import MemberCard
from desktop.ui.office.team_list import RoleTable, TeamList
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.press_button import PRIMARY, PressButton
from desktop.ui.widgets.quick_line import QuickLine
from desktop.ui.widgets.slim_scroll import SlimScrollArea
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.errors import UsualError
    from desktop.domain.team import Secret

_LIST_SHARE, _CARD_SHARE = 5, 6
_ALONE = 2
"""As many names has a shop that has named nobody yet."""


class TeamPage(OfficePage):
    """List and card of the team; ``about`` "pin" opens the card of who came in at their PIN."""

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        super().__init__(asks, words, theme, self.tr("Team"))
        self._team: dict[str, Staff] = {}
        self._me: Staff | None = None
        self._chosen = ""
        self._pin_wanted = False
        self._added_name = ""
        self.add_button = PressButton(self.tr("Add somebody"), PRIMARY)
        self.top.addWidget(self.add_button)
        self.adding = QuickLine(
            Dressing(theme, self),
            label=self.tr("Name of the new one"),
            hint=self.tr("As the others call them"),
            button=self.tr("Add"),
        )
        self.adding.hide()
        teach = self.tr(
            "Give everybody who serves a name: notes, visits and touches then say who wrote them."
            " At the till the name is changed with F11."
        )
        self.teach = Text(theme, "body", "muted", text=teach, wrap=True)
        self.teach.hide()
        self.list = TeamList(words, theme)
        self.card = MemberCard(words, theme)
        self.card.hide()
        self.table = RoleTable(words, theme)
        self._lay_out()
        self._wire()

    def begin(self, about: str = "") -> None:
        """Read the team."""
        self._pin_wanted = about == "pin"
        if about and about != "pin":
            self._chosen = about
        self.refresh()

    def leave(self) -> None:
        """Save a name that was typed; a PIN that was half chosen is forgotten."""
        self.card.take_name()
        self.card.close_pin()

    def refresh(self) -> None:
        """Read the team anew."""
        self._asks.read(self._look, self._show, key="team-page")

    def take_focus(self) -> None:
        """Begin with the list."""
        button = self.list.buttons.get(self._chosen)
        (button or self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        gap = self._theme.size("space_12")
        inner = QWidget()
        inner.setObjectName("scrolled")
        left = QVBoxLayout()
        left.setSpacing(gap)
        for part in (self.teach, self.adding, self.list):
            left.addWidget(part)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.card)
        right.addStretch(1)
        both = FoldRow(self._theme)
        both.fold.setSpacing(self._theme.size("space_16"))
        both.fold.addLayout(left, _LIST_SHARE)
        both.fold.addLayout(right, _CARD_SHARE)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(self._theme.size("space_16"))
        whole.addWidget(both)
        whole.addWidget(self.table)
        whole.addStretch(1)
        self.area = SlimScrollArea(inner)
        self.column.addWidget(self.area, 1)

    def _wire(self) -> None:
        self.add_button.clicked.connect(self._begin_add)
        self.adding.submitted.connect(self._add)
        self.adding.left.connect(self._end_add)
        self.list.chosen.connect(self._choose)
        self.card.renamed.connect(self._rename)
        self.card.role_chosen.connect(self._set_role)
        self.card.active_chosen.connect(self._set_active)
        self.card.cue_chosen.connect(self._set_cue)
        self.card.pin_chosen.connect(self._set_pin)
        self.card.pin_removed.connect(self._remove_pin)

    def _look(self) -> tuple[tuple[Staff, ...], Staff]:
        office = self._asks.office
        return office.team(), office.myself()

    def _show(self, answer: tuple[tuple[Staff, ...], Staff]) -> None:
        team, self._me = answer
        self._team = {each.id: each for each in team}
        self.add_button.setVisible(self._may_edit)
        self.teach.setVisible(len(team) <= _ALONE)
        if self._chosen not in self._team or self._pin_wanted:
            self._chosen = self._me.id or team[0].id
        named = [each.id for each in team if each.active and each.name == self._added_name]
        if named:
            self._chosen, self._added_name = named[-1], ""
        self.list.show_team(team, self._chosen)
        self._show_card()
        if self._pin_wanted:
            self._pin_wanted = False
            self.card.open_pin()

    def _show_card(self) -> None:
        one = self._team.get(self._chosen)
        if one is None or self._me is None:
            return
        self.card.show_member(one, own=one.id == self._me.id, may_edit=self._may_edit)
        self.card.show()

    @property
    def _may_edit(self) -> bool:
        return self._me is not None and may(self._me.role, Right.TEAM)

    @Slot(str)
    def _choose(self, staff: str) -> None:
        self.card.take_name()
        self._chosen = staff
        self._show_card()

    @Slot()
    def _begin_add(self) -> None:
        self.adding.show()
        self.adding.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _end_add(self) -> None:
        self.adding.hide()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _add(self, name: str) -> None:
        work = partial(self._asks.office.add_staff, name, Role.CASHIER)
        self._asks.act(work, self._added, failed=self._on_failure(self.adding.refuse))

    def _added(self, done: Done) -> None:
        self.adding.kept()
        self._end_add()
        self._added_name = done.text
        self._tell(done)

    @Slot(str, str)
    def _rename(self, staff: str, name: str) -> None:
        work = partial(self._asks.office.rename_staff, staff, name)
        failed = self.card.refuse_name if staff == self.card.staff else self.warned.emit
        self._asks.act(work, self._tell, failed=self._on_failure(failed))

    @Slot(str, object)
    def _set_role(self, staff: str, role: Role) -> None:
        work = partial(self._asks.office.set_role, staff, role)
        self._asks.act(work, self._tell, failed=self._on_failure(self.card.refuse_role))

    @Slot(str, bool)
    def _set_active(self, staff: str, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        work = partial(self._asks.office.set_active, staff, on=on)
        self._asks.act(work, self._tell, failed=self._on_failure(self.card.refuse_role))

    @Slot(str, bool)
    def _set_cue(self, staff: str, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        self._asks.act(partial(self._asks.office.set_staff_cue, staff, on=on), self._tell)

    @Slot(str, object, object)
    def _set_pin(self, staff: str, pin: Secret, present: Secret | None) -> None:
        work = partial(self._asks.office.set_pin, staff, pin, present=present)
        self._asks.write(work, self._pin_set, failed=self._on_failure(self._refuse_pin))

    def _pin_set(self, code: str) -> None:
        self.card.show_code(code)
        self.said.emit(self.tr("The PIN is set. This cannot be undone."), "")
        self._pins_changed()

    @Slot(str, object)
    def _remove_pin(self, staff: str, present: Secret | None) -> None:
        work = partial(self._asks.office.remove_pin, staff, present=present)
        self._asks.write(work, self._pin_removed, failed=self._on_failure(self._refuse_pin))

    def _refuse_pin(self, sentence: str) -> None:
        """Say it beside the PIN; where none was typed, below."""
        if self.card.new_pin.isHidden():
            self.warned.emit(sentence)
        else:
            self.card.refuse_pin(sentence)

    def _pin_removed(self, _: None) -> None:
        self.card.close_pin()
        self.said.emit(self.tr("There is no PIN any more. This cannot be undone."), "")
        self._pins_changed()

    def _pins_changed(self) -> None:
        self._asks.pins_changed.emit()
        self.refresh()

    def _tell(self, done: Done) -> None:
        if done.act is not None:
            self.said.emit(self._words.team.done(done.verb, done.text), done.act)

    def _on_failure(self, tell: Callable[[str], object]) -> Callable[[UsualError], None]:
        return partial(self._failed, tell)

    def _failed(self, tell: Callable[[str], object], error: UsualError) -> None:
        tell(self._words.troubles.sentence(error))

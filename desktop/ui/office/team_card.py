"""One of the team: name, role, PIN, coaching lines, and whether they work here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QWidget

from desktop.domain.shop import Role, Staff
from desktop.ui.office.recovery_card import RecoveryCard
from desktop.ui.office.team_list import ORDER
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.new_pin import NewPin
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField
from desktop.ui.words_bundle import Words


class MemberCard(CardFrame):
    """Shows one of the team; what is changed is told at once and saved by the page.

    Signals:
        renamed(staff id, name), role_chosen(staff id, Role), active_chosen(staff id, bool),
            cue_chosen(staff id, bool): the owner's changes.
        pin_chosen(staff id, Secret, Secret or None), pin_removed(staff id, Secret or None): the new
            PIN, or none any more, and the one before where it is one's own.
        code_kept(): the recovery code is put away.
    """

    renamed = Signal(str, str)
    role_chosen = Signal(str, object)
    active_chosen = Signal(str, bool)
    cue_chosen = Signal(str, bool)
    pin_chosen = Signal(str, object, object)
    pin_removed = Signal(str, object)
    code_kept = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(theme)
        self._words = words
        self._theme = theme
        self._one: Staff | None = None
        self._own = False
        self.name = TextField()
        self.name.setObjectName("field")
        self.name_box = FieldBox(Dressing(theme, self), self.tr("Name"), self.name)
        self.roles: dict[Role, PressButton] = {}
        self._group = QButtonGroup(self)
        self._role_error = Text(theme, "strong_reason", "link", wrap=True)
        self.cue = QCheckBox(self.tr("Sees the coaching lines at the till"))
        self.pin_state = Text(theme, "body", "text", wrap=True)
        self.set_button = PressButton()
        self.remove_button = PressButton(self.tr("Remove the PIN"))
        self.new_pin = NewPin(words, theme)
        self.leave_pin_button = PressButton(self.tr("Leave the PIN as it is"), LINK)
        self.recovery = RecoveryCard(theme)
        self.active_button = PressButton()
        self._only_owner = Text(
            theme, "reason", "muted", text=self.tr("Only the owner changes this."), wrap=True
        )
        self._fill()
        self._wire()
        self.close_pin()

    @property
    def staff(self) -> str:
        """The id of who is shown; "" while nobody is."""
        return self._one.id if self._one else ""

    def show_member(self, one: Staff, *, own: bool, may_edit: bool) -> None:
        """Show somebody; a name that is being typed is left alone."""
        same, typing = self.staff == one.id, self.name.isModified()
        self._one, self._own = one, own
        if not (same and typing):
            self.name.setText(one.name)
            self.name_box.refuse("")
        if not same:
            self.refuse_role("")
            self.close_pin()
        for role, button in self.roles.items():
            button.setChecked(role is one.role)
        self.cue.setChecked(not one.cue_off)
        self.active_button.setText(
            self.tr("Works here no more") if one.active else self.tr("Works here again")
        )
        for part in (self.name, self.cue, self.active_button, *self.roles.values()):
            part.setEnabled(may_edit)
        self._only_owner.setVisible(not may_edit)
        self._show_pin(one, allowed=one.active and (own or may_edit))

    def take_name(self) -> None:
        """Tell a name that was typed and not yet told."""
        text = self.name.text().strip()
        if self._one is not None and self.name.isModified():
            self.name.setModified(False)
            if text != self._one.name:
                self.renamed.emit(self._one.id, text)

    def refuse_name(self, sentence: str) -> None:
        """Say what is wrong with the name; it stays in the field."""
        self.name.setModified(True)
        self.name_box.refuse(sentence)

    def refuse_role(self, sentence: str) -> None:
        """Say why the role or the place in the team stays as it was."""
        self._role_error.setText(sentence)
        self._role_error.setVisible(bool(sentence))
        if self._one is not None:
            self.roles[self._one.role].setChecked(True)

    @Slot()
    def open_pin(self) -> None:
        """Ask for a new PIN."""
        self._ask_pin(only=False)

    def show_code(self, code: str) -> None:
        """Show the recovery code of a new PIN, or nothing where there is none."""
        self.close_pin()
        if code:
            self.recovery.show_code(code)
            self.recovery.show()

    def refuse_pin(self, sentence: str) -> None:
        """Say what is wrong with the PIN."""
        self.new_pin.refuse(sentence)

    @Slot()
    def close_pin(self) -> None:
        """Ask for no PIN, and show no code."""
        self.new_pin.begin(present=False)
        self.recovery.clear()
        for part in (self.new_pin, self.leave_pin_button, self.recovery):
            part.hide()
        self.set_button.setEnabled(True)
        self.remove_button.setEnabled(True)

    def _fill(self) -> None:
        for role in ORDER:
            button = PressButton(self._words.team.role(role), "third")
            button.setCheckable(True)
            button.setProperty("role", role.value)
            self._group.addButton(button)
            self.roles[role] = button
        roles = self._row(*self.roles.values())
        buttons = self._row(self.set_button, self.remove_button)
        not_undone = self.tr("A PIN is not brought back by Undo: nothing keeps the one before.")
        for part in (
            self._only_owner,
            self.name_box,
            self._title(self.tr("Role")),
            roles,
            self._role_error,
            self._title(self.tr("PIN")),
            self.pin_state,
            buttons,
            self.new_pin,
            self.leave_pin_button,
            self.recovery,
            Text(self._theme, "reason", "muted", text=not_undone, wrap=True),
            self.cue,
            self.active_button,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.column.setAlignment(self.active_button, Qt.AlignmentFlag.AlignLeading)

    def _row(self, *buttons: QWidget) -> QWidget:
        row, gap = QWidget(), self._theme.size("space_8")
        flow = FlowLayout(row, gap=gap, row_gap=gap)
        for button in buttons:
            flow.addWidget(button)
        return row

    def _title(self, text: str) -> Text:
        return Text(self._theme, "strong_reason", "muted", text=text)

    def _wire(self) -> None:
        self.name.editingFinished.connect(self.take_name)
        self.name.textEdited.connect(self._forgive_name)
        self._group.buttonClicked.connect(self._role_pressed)
        self.cue.clicked.connect(self._cue_pressed)
        self.active_button.clicked.connect(self._active_pressed)
        self.set_button.clicked.connect(self.open_pin)
        self.remove_button.clicked.connect(self._remove_pressed)
        self.leave_pin_button.clicked.connect(self.close_pin)
        self.new_pin.chosen.connect(self._pin_given)
        self.new_pin.present_given.connect(self._present_given)
        self.recovery.kept.connect(self._kept)

    def _show_pin(self, one: Staff, *, allowed: bool) -> None:
        has, none = self.tr("There is a PIN."), self.tr("There is no PIN.")
        if one.role is Role.CASHIER:
            has = self.tr("The till asks for the PIN when this name is chosen.")
        self.pin_state.setText(has if one.has_pin else none)
        self.set_button.setText(self.tr("Change the PIN") if one.has_pin else self.tr("Set a PIN"))
        self.set_button.setVisible(allowed)
        self.remove_button.setVisible(allowed and one.has_pin)

    def _ask_pin(self, *, only: bool) -> None:
        if self._one is None:
            return
        self.recovery.hide()
        self.new_pin.begin(present=self._own and self._one.has_pin, only=only)
        self.new_pin.show()
        self.leave_pin_button.show()
        self.set_button.setEnabled(False)
        self.remove_button.setEnabled(False)
        self.new_pin.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _forgive_name(self) -> None:
        self.name_box.refuse("")

    @Slot(object)
    def _role_pressed(self, button: object) -> None:
        self.forgive_role()
        if self._one is not None and isinstance(button, PressButton):
            self.role_chosen.emit(self._one.id, Role(str(button.property("role"))))

    def forgive_role(self) -> None:
        """Say no longer why the role stayed."""
        self._role_error.clear()
        self._role_error.hide()

    @Slot(bool)
    def _cue_pressed(self, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        if self._one is not None:
            self.cue_chosen.emit(self._one.id, on)

    @Slot()
    def _active_pressed(self) -> None:
        if self._one is not None:
            self.active_chosen.emit(self._one.id, not self._one.active)

    @Slot()
    def _remove_pressed(self) -> None:
        if self._one is None:
            return
        if self._own:
            self._ask_pin(only=True)
        else:
            self.pin_removed.emit(self._one.id, None)

    @Slot(object, object)
    def _pin_given(self, pin: object, present: object) -> None:
        if self._one is not None:
            self.pin_chosen.emit(self._one.id, pin, present)

    @Slot(object)
    def _present_given(self, present: object) -> None:
        if self._one is not None:
            self.pin_removed.emit(self._one.id, present)

    @Slot()
    def _kept(self) -> None:
        self.close_pin()
        self.set_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.code_kept.emit()

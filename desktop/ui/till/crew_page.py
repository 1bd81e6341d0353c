"""Changing who stands at the till: a name to press, and its PIN where there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.shop import Role, Staff
from desktop.domain.team import Crew, Secret
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.new_pin import NewPin
from desktop.ui.widgets.pin_entry import PinEntry
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.side_page import SidePage
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words


class CrewPage(SidePage):
    """One button per name; the present one is marked and has the focus first.

    Signals:
        chosen(staff id, Secret or None): somebody else is to stand here, with their PIN.
        own_pin_chosen(Secret or None, Secret or None): a new PIN of who stands here (None: none
            any more), and the one before.
    """

    chosen = Signal(str, object)
    own_pin_chosen = Signal(object, object)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(theme, self.tr("Who is at the till?"))
        self._theme = theme
        self._crew = Crew((), "")
        self._asked = ""
        why = self.tr("What is written from now on carries this name.")
        self.card.column.addWidget(Text(theme, "body", "text", text=why, wrap=True))
        self._list = QWidget()
        self.entry = PinEntry(theme)
        self.own_button = PressButton("", LINK)
        self.remove_button = PressButton(self.tr("Remove my PIN"), LINK)
        self.new_pin = NewPin(words, theme)
        for part in (self._list, self.entry, self.own_button, self.remove_button, self.new_pin):
            self.card.column.addWidget(part)
        self.names: dict[str, PressButton] = {}
        self.entry.entered.connect(self._entered)
        self.own_button.clicked.connect(self._own_wanted)
        self.remove_button.clicked.connect(self._remove_wanted)
        self.new_pin.chosen.connect(self.own_pin_chosen)
        self.new_pin.present_given.connect(self._remove_given)
        self._ask_nothing()

    def show_crew(self, crew: Crew) -> None:
        """Show who may stand here; a PIN that is being typed stays where nothing changed."""
        if crew == self._crew and self._asks_a_pin:
            return
        self._crew = crew
        self._ask_nothing()
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size("space_8"))
        self.names = {}
        for one in crew.staff:
            button = PressButton(one.name.replace("&", "&&"))
            button.setCheckable(True)
            button.setChecked(one.id == crew.present)
            button.setAccessibleName(one.name)
            button.setProperty("staff", one.id)
            button.clicked.connect(self._pressed)
            column.addWidget(button)
            self.names[one.id] = button
        self.card.column.replaceWidget(self._list, fresh)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh
        self._offer_pin()
        present = self.names.get(crew.present)
        (present or self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why nobody else stands here."""
        if self.new_pin.isVisible():
            self.new_pin.refuse(sentence)
            return
        self.entry.show()
        self.entry.set_open(True)
        self.entry.refuse(sentence)
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Forget what was typed."""
        self._ask_nothing()

    def _offer_pin(self) -> None:
        one = self._present
        cashier = one is not None and one.role is Role.CASHIER
        has = one is not None and one.has_pin
        self.own_button.setText(self.tr("Change my PIN") if has else self.tr("Set a PIN for me"))
        self.own_button.setVisible(cashier)
        self.remove_button.setVisible(cashier and has)

    def _offer_no_pin(self) -> None:
        self.own_button.hide()
        self.remove_button.hide()

    @property
    def _present(self) -> Staff | None:
        return next((each for each in self._crew.staff if each.id == self._crew.present), None)

    @property
    def _asks_a_pin(self) -> bool:
        return not (self.entry.isHidden() and self.new_pin.isHidden())

    def _ask_nothing(self) -> None:
        self._asked = ""
        self.entry.ask("")
        self.new_pin.begin(present=False)
        self.entry.hide()
        self.new_pin.hide()

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if not isinstance(button, PressButton):
            return
        staff = str(button.property("staff"))
        for each, other in self.names.items():
            other.setChecked(each == staff)
        one = next(each for each in self._crew.staff if each.id == staff)
        self._ask_nothing()
        self._offer_pin()
        if one.has_pin and staff != self._crew.present:
            self._asked = staff
            self._offer_no_pin()
            self.entry.show()
            self.entry.set_open(True)
            self.entry.ask(self.tr("PIN of %1").replace("%1", one.name))
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        elif staff == self._crew.present:
            self.closed.emit()
        else:
            self.chosen.emit(staff, None)

    @Slot(object)
    def _entered(self, pin: Secret) -> None:
        self.entry.set_open(False)
        self.chosen.emit(self._asked, pin)

    @Slot()
    def _own_wanted(self) -> None:
        self._begin_pin(only=False)

    @Slot()
    def _remove_wanted(self) -> None:
        self._begin_pin(only=True)

    def _begin_pin(self, *, only: bool) -> None:
        one = self._present
        self._ask_nothing()
        self._offer_no_pin()
        self.new_pin.begin(present=one is not None and one.has_pin, only=only)
        self.new_pin.show()
        self.new_pin.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _remove_given(self, present: Secret) -> None:
        self.own_pin_chosen.emit(None, present)

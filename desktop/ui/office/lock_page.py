"""The office's door: who comes in, their PIN, the delay after wrong ones, the recovery code."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import Trouble, UsualError
from desktop.domain.team import Secret
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.door_asks import DoorAsks
from desktop.ui.office.recovery_card import RecoveryCard
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.middle_area import MiddleArea
from desktop.ui.widgets.new_pin import NewPin
from desktop.ui.widgets.pin_entry import PinEntry
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.quick_line import QuickLine
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.shop import Staff
    from desktop.domain.team import Doorway

_WIDEST = 420
_SECOND_MS = 1000
_MINUTE = 60


class LockPage(QWidget):
    """Asks for a PIN; it is no dialog, and Esc goes back to the till.

    Signals:
        opened(): somebody came in.
        left(): back to the till.
    """

    opened = Signal()
    left = Signal()

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        super().__init__()
        self._entering = asks.entering
        self._door = DoorAsks(asks)
        self._words = words
        self._theme = theme
        self._doors: dict[str, Doorway] = {}
        self._who = ""
        self._wait = 0
        self.setAccessibleName(self.tr("Owner's office"))
        self.card = CardFrame(theme)
        self.card.setMaximumWidth(_WIDEST)
        self.card.column.addWidget(
            Text(theme, "name", "text", text=self.tr("Owner's office"), wrap=True)
        )
        self._parts = QStackedWidget()
        self.entry = PinEntry(theme)
        self.code_line = QuickLine(
            Dressing(theme, self),
            label=self.tr("Your printed recovery code"),
            hint=self.tr("20 letters and digits"),
            button=self.tr("Open"),
        )
        self.new_pin = NewPin(words, theme)
        self.recovery = RecoveryCard(theme)
        self._people = QWidget()
        self._group = QButtonGroup(self)
        self.forgot_button = PressButton(self.tr("I forgot my PIN"), LINK)
        self._pin_part = self._part(self._people, self.entry, self.forgot_button)
        type_code = self.tr("Type your printed recovery code. Then you choose a new PIN.")
        was_right = self.tr("The code was right. Choose a new PIN now.")
        self._code_part = self._part(self._text(type_code), self.code_line)
        self._new_part = self._part(self._text(was_right), self.new_pin)
        for part in (self._pin_part, self._code_part, self._new_part, self.recovery):
            self._parts.addWidget(part)
        self.card.column.addWidget(self._parts)
        self.back_button = PressButton(self.tr("Back to the till  Esc"), LINK)
        self.card.column.addWidget(self.back_button)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._place()
        self._wire()

    def begin(self) -> None:
        """Ask who may come in."""
        self._door.begin()
        self._show_part(self._pin_part)
        self._clock.stop()
        self.entry.ask("")
        self.entry.set_open(False)
        self._read()

    def leave(self) -> None:
        """Forget what was typed, and what is still being looked at: nobody comes in by it."""
        self._door.leave()
        self._clock.stop()
        self.entry.ask("")
        self.code_line.set_text("")
        self.new_pin.begin(present=False)
        self.recovery.clear()
        self._show_part(self._pin_part)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back with Esc: from the code to the PIN, from there to the till."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(MiddleArea(self._theme, self.card))

    def _wire(self) -> None:
        self.entry.entered.connect(self._entered)
        self.forgot_button.clicked.connect(self._forgot)
        self.code_line.submitted.connect(self._code_given)
        self.code_line.left.connect(self._back)
        self.new_pin.chosen.connect(self._renew)
        self.recovery.kept.connect(self.opened)
        self.back_button.clicked.connect(self.left)
        self._group.buttonClicked.connect(self._chosen)
        self._clock.timeout.connect(self._tick)

    def _text(self, text: str) -> Text:
        return Text(self._theme, "body", "text", text=text, wrap=True)

    def _part(self, *widgets: QWidget) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size("space_12"))
        for each in widgets:
            column.addWidget(each)
        column.addStretch(1)
        return part

    def _show_part(self, part: QWidget) -> None:
        self._parts.setCurrentWidget(part)
        self.back_button.setVisible(part is not self.recovery)

    def _read(self) -> None:
        self._door.ask(self._entering.doorways, self._show, failed=self._unread)

    def _show(self, doors: tuple[Doorway, ...]) -> None:
        self._doors = {each.staff.id: each for each in doors}
        if not doors:
            self.left.emit()
            return
        if self._who not in self._doors:
            self._who = doors[0].staff.id
        self._offer_people(doors)
        self._ask()

    def _offer_people(self, doors: tuple[Doorway, ...]) -> None:
        fresh = QWidget()
        gap = self._theme.size("space_8")
        flow = FlowLayout(fresh, gap=gap, row_gap=gap)
        for each in doors:
            button = PressButton(each.staff.name.replace("&", "&&"), "third")
            button.let_shorten()
            button.setCheckable(True)
            button.setChecked(each.staff.id == self._who)
            button.setProperty("staff", each.staff.id)
            self._group.addButton(button)
            flow.addWidget(button)
        layout = self._pin_part.layout()
        assert layout is not None  # noqa: S101 - the part was made with one
        layout.replaceWidget(self._people, fresh)
        self._people.hide()
        self._people.deleteLater()
        self._people = fresh
        fresh.setVisible(len(doors) > 1)

    def _ask(self) -> None:
        door = self._doors[self._who]
        self.entry.ask(self.tr("PIN of %1").replace("%1", door.staff.name))
        self.forgot_button.setVisible(door.recoverable)
        self._hold(door.wait)

    def _hold(self, seconds: int) -> None:
        """Take no PIN for some seconds, and count them down."""
        self._wait = seconds
        self.entry.set_open(seconds <= 0)
        if seconds > 0:
            self._tell_wait(aloud=True)
            self._clock.start()
        else:
            self._clock.stop()
            self.entry.refuse("")
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_wait(self, *, aloud: bool) -> None:
        left = f"{self._wait // _MINUTE}:{self._wait % _MINUTE:02}"
        self.entry.refuse(
            self.tr("Too many wrong PINs. Try again in %1.").replace("%1", left), aloud=aloud
        )

    @Slot()
    def _tick(self) -> None:
        self._wait -= 1
        if self._wait > 0:
            self._tell_wait(aloud=False)
        else:
            self._clock.stop()
            self._read()

    @Slot(object)
    def _chosen(self, button: object) -> None:
        if isinstance(button, PressButton):
            self._who = str(button.property("staff"))
            self._read()

    @Slot(object)
    def _entered(self, pin: Secret) -> None:
        self.entry.set_open(False)
        unlock = partial(self._entering.unlock, self._who, pin)
        self._door.ask(unlock, self._come_in, failed=self._refused)

    def _come_in(self, _: Staff) -> None:
        self.entry.ask("")
        self.opened.emit()

    def _refused(self, error: UsualError) -> None:
        seconds = error.params.get("seconds")
        if error.trouble is Trouble.TOO_MANY_PINS and isinstance(seconds, int):
            self._hold(seconds)
            return
        self._hold(0)
        self.entry.refuse(self._words.troubles.sentence(error))

    def _unread(self, error: UsualError) -> None:
        self.entry.refuse(self._words.troubles.sentence(error))

    @Slot()
    def _forgot(self) -> None:
        self._clock.stop()
        self._show_part(self._code_part)
        self.code_line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _code_given(self, code: str) -> None:
        recover = partial(self._entering.recover, self._who, Secret(code))
        self._door.ask(recover, self._recovered, failed=self._code_refused)

    def _code_refused(self, error: UsualError) -> None:
        if error.trouble is Trouble.WRONG_PIN:
            self.code_line.refuse(self.tr("This is not the code. Compare it with the paper."))
        else:
            self.code_line.refuse(self._words.troubles.sentence(error))

    def _recovered(self, _: Staff) -> None:
        self.code_line.set_text("")
        self.new_pin.begin(present=False)
        self._show_part(self._new_part)
        self.new_pin.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object)
    def _renew(self, pin: Secret, _: object) -> None:
        renew = partial(self._entering.renew_pin, pin)
        self._door.ask(renew, self._renewed, failed=self._not_renewed)

    def _renewed(self, code: str) -> None:
        self.recovery.show_code(code)
        self._show_part(self.recovery)

    def _not_renewed(self, error: UsualError) -> None:
        self.new_pin.refuse(self._words.troubles.sentence(error))

    @Slot()
    def _back(self) -> None:
        if self._parts.currentWidget() is self._code_part:
            self.leave()
            self.begin()
        elif self._parts.currentWidget() is self.recovery:
            self.opened.emit()
        else:
            self.left.emit()

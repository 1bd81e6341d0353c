"""The one personal touch: what to do, what could be said, why, and the four answers."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import Profile
from desktop.domain.touches import Answer, Offer, Touch, Went
from desktop.ui.theme.theme import Theme
from desktop.ui.till.room import Room
from desktop.ui.till.went_row import WentRow
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.links import Links
from desktop.ui.widgets.press_button import LINK, PLAIN, PRIMARY, PressButton
from desktop.ui.widgets.quick_line import QuickLine
from desktop.ui.words_bundle import Words

_BETWEEN = " \N{MIDDLE DOT} "
_LINK_PADDING = 8


class TouchPanel(QFrame):
    """Shows one offer and takes the answer; all four answers are equally easy.

    Signals (each with the offer's id):
        did_it(str), another_idea(str), not_today(str)
        own_touch(str, str): what the cashier did instead.
        went(str, object): how it was received (a Went).
        undo(str): takes the answer back; carries the act's id.
        why_wanted(): the facts behind it, and why not the others.
        answered_changed(): whether the offer still waits for an answer is different now.
    """

    did_it = Signal(str)
    another_idea = Signal(str)
    not_today = Signal(str)
    own_touch = Signal(str, str)
    went = Signal(str, object)
    undo = Signal(str)
    why_wanted = Signal()
    answered_changed = Signal()

    def __init__(self, words: Words, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("touch")
        self._words = words
        self._offer: Offer | None = None
        self._act: str | None = None
        self._busy = False
        self._discreet = False
        self._known = False
        self._room = Room.FULL
        self._make(Dressing(theme, self))
        self._lay_out()
        self._connect()
        self.hide()

    def show_offer(
        self,
        offer: Offer | None,
        touches: Mapping[str, Touch],
        *,
        profile: Profile | None,
        act: str | None = None,
    ) -> None:
        """Show an offer, waiting or answered; ``act`` is the answer's act, for *Undo*."""
        own_before = self._offer.id if self._offer is not None else None
        self._offer, self._act, self._busy = offer, act, False
        if offer is None:
            self.own.hide()
        elif offer.answer is Answer.OWN:
            self.own.kept()
            self.own.hide()
        if own_before is not None and (offer is None or offer.id != own_before):
            self.own.hide()
        self.setVisible(offer is not None)
        if offer is not None:
            if offer.answer is not None:
                self._show_answered(offer, touches)
            else:
                self._show_waiting(offer, touches, profile)
        self._place()
        self.answered_changed.emit()

    def set_act(self, act: str | None) -> None:
        """Say which act *Undo* takes back."""
        self._act = act
        self._place()

    def set_busy(self, *, on: bool) -> None:
        """An answer is on its way: a second press does nothing until it has come."""
        self._busy = on

    def set_discreet(self, *, on: bool) -> None:
        """Hide the reasons, which may name what must not be served or what went wrong."""
        self._discreet = on
        self._place()

    def set_room(self, room: Room) -> None:
        """Take so much room: what to do and the answers stay whatever the height is."""
        self._room = room
        self.why.set_lines(1 if room >= Room.TIGHT else 3)
        self._place()

    def refuse(self, sentence: str) -> None:
        """The cashier's own touch could not be kept; what was typed stays."""
        self._busy = False
        self.own.show()
        self.own.refuse(sentence)

    @property
    def links_height(self) -> int:
        """How much of it stands below the buttons."""
        return self._links.sizeHint().height() + self._column.spacing()

    @property
    def waits(self) -> bool:
        """Whether a touch is shown that has not been answered yet."""
        return self._offer is not None and self._offer.answer is None and not self.did.isHidden()

    def open_own(self) -> None:
        """Let the cashier write down what they did of their own."""
        self.own.show()
        self._place()
        self.own.setFocus()

    def _make(self, dressing: Dressing) -> None:
        self.heading = dressing.label("heading", "link", text=self.tr("A personal touch"))
        self.do = dressing.label("suggestion", lines=3)
        self.say = dressing.label("body", lines=3)
        self.why = dressing.label("reason", "muted", lines=3)
        self.hint = dressing.label("strong_reason", "text", lines=2)
        self.outcome = dressing.label("strong", "ok", lines=2)
        self.did = PressButton(self.tr("Did it"), PRIMARY)
        self.another = PressButton(self.tr("Another idea"), PLAIN)
        self.later = PressButton(self.tr("Not today"), PLAIN)
        self.own_link = PressButton(self.tr("I did something of my own…"), LINK)
        self.why_link = PressButton(self.tr("Why?  F7"), LINK)
        self.how = WentRow()
        self.how.ask(self.tr("How did it go?"))
        self.undo_button = PressButton(self.tr("Undo"), LINK)
        self.own = QuickLine(
            dressing,
            label=self.tr("What did you do?"),
            hint=self.tr("What did you do?"),
            button=self.tr("Save"),
        )
        self.own.hide()
        self.buttons = QWidget()
        self.answered = QWidget()

    def _lay_out(self) -> None:
        row = FlowLayout(self.buttons, fill=True)
        for button in (self.did, self.another, self.later):
            row.addWidget(button)
        done = QHBoxLayout(self.answered)
        done.setContentsMargins(0, 0, 0, 0)
        done.addWidget(self.outcome, 1)
        done.addWidget(self.undo_button)
        self._links = Links(_LINK_PADDING)
        for link in (self.own_link, self.why_link):
            link.let_shorten()
            self._links.flow.addWidget(link)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 4)
        column.setSpacing(6)
        for part in (self.heading, self.do, self.say, self.why, self.hint):
            column.addWidget(part)
        column.addSpacing(2)
        column.addWidget(self.buttons)
        column.addWidget(self.answered)
        column.addWidget(self.how)
        column.addWidget(self.own)
        column.addLayout(self._links)

    def _connect(self) -> None:
        self.did.clicked.connect(self._did)
        self.another.clicked.connect(self._another)
        self.later.clicked.connect(self._later)
        self.own_link.clicked.connect(self.open_own)
        self.own.submitted.connect(self._own)
        self.own.left.connect(self._close_own)
        self.undo_button.clicked.connect(self._undo)
        self.why_link.clicked.connect(self.why_wanted)
        self.how.said.connect(self._went)

    def _show_waiting(
        self, offer: Offer, touches: Mapping[str, Touch], profile: Profile | None
    ) -> None:
        words = self._words.touches
        candidate = offer.current
        touch = touches.get(candidate.key) if candidate is not None else None
        self._known = touch is not None
        if candidate is None or touch is None:
            self.do.setText(
                self.tr("That was the last idea for today. A warm word is always right.")
                if offer.exhausted
                else words.welcome()
            )
            self.say.setText("")
            self.why.setText("")
        else:
            self.do.setText(words.do(candidate, touch, template=offer.template))
            self.say.setText(
                words.say(candidate, touch, profile=profile, template=offer.template)
                if profile is not None
                else ""
            )
            why = _BETWEEN.join(words.why(candidate, today=offer.day))
            self.why.setText(why[:1].upper() + why[1:])
        self.hint.setText(words.ask_first() if offer.ask_first else "")

    def _show_answered(self, offer: Offer, touches: Mapping[str, Touch]) -> None:
        touch = touches.get(offer.shown) if offer.shown is not None else None
        name = self._words.touches.name(touch) if touch is not None else ""
        if offer.answer is Answer.OWN:
            text = self.tr("Done: %1").replace("%1", offer.own_text)
        elif offer.answer is Answer.DID:
            text = self.tr("Done: %1").replace("%1", name) if name else self.tr("Done")
        else:
            text = self.tr("Not today")
        if offer.went is not None:
            text = _BETWEEN.join((text, self.how.word(offer.went)))
        self.outcome.setText(text)

    def _place(self) -> None:
        offer = self._offer
        answered = offer is not None and offer.answer is not None
        touch_shown = offer is not None and not answered and self._known
        for label in (self.do, self.say, self.why, self.hint):
            label.setVisible(bool(label.text()) and not answered)
        bare = self._room >= Room.BARE and touch_shown
        if self._discreet or bare:
            self.why.hide()
        if bare:
            self.say.hide()
        self.heading.setVisible(self._room < Room.TIGHT)
        self.buttons.setVisible(touch_shown)
        self.did.setVisible(touch_shown)
        self.answered.setVisible(answered)
        self.undo_button.setVisible(answered and self._act is not None)
        self.how.setVisible(self._may_ask and not self._discreet)
        self.why_link.setVisible(offer is not None and not self._discreet)
        self.own_link.setVisible(offer is not None and not answered and self.own.isHidden())
        top, bottom = (8, 0) if self._room >= Room.TIGHT else (14, 4)
        self._column.setContentsMargins(16, top, 16, bottom if self.own.isHidden() else 12)
        self._column.setSpacing(4 if self._room >= Room.TIGHT else 6)
        self.updateGeometry()

    def _ready(self) -> Offer | None:
        return None if self._busy or self._offer is None or self._offer.answer else self._offer

    @property
    def _may_ask(self) -> bool:
        offer = self._offer
        done = offer is not None and offer.answer in {Answer.DID, Answer.OWN}
        return done and offer is not None and offer.went is None

    def _went(self, went: Went) -> None:
        if self._offer is not None and self._may_ask and not self._busy:
            self._busy = True
            self.went.emit(self._offer.id, went)

    def _did(self) -> None:
        if (offer := self._ready()) is not None:
            self._busy = True
            self.did_it.emit(offer.id)

    def _another(self) -> None:
        if (offer := self._ready()) is not None:
            self._busy = True
            self.another_idea.emit(offer.id)

    def _later(self) -> None:
        if (offer := self._ready()) is not None:
            self._busy = True
            self.not_today.emit(offer.id)

    def _own(self, text: str) -> None:
        if (offer := self._ready()) is not None:
            self._busy = True
            self.own_touch.emit(offer.id, text)

    def _close_own(self) -> None:
        self.own.hide()
        self._place()
        self.own_link.setFocus()

    def _undo(self) -> None:
        if self._act is not None:
            self.undo.emit(self._act)

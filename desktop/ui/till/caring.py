"""Around the touch: why this one, how the last one went, and facts that are said to be wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.ui.desk import Desk
from desktop.ui.theme.theme import Theme
from desktop.ui.till.till_view import TillView
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.cards import Card, Done
    from desktop.domain.errors import UsualError
    from desktop.domain.explaining import WhyCard
    from desktop.domain.touches import Fact, Offer, Touch, Went
    from desktop.ui.till.customer_view import CustomerView
    from desktop.ui.till.went_row import LastTime
    from desktop.ui.till.why_panel import WhyPanel


class Caring(QObject):
    """Brings what is said about touches and facts to the desk. ``back`` shows the customer again.

    The question about the last touch is asked once per visit at the most: who leaves it is not
    asked again.
    """

    def __init__(
        self, desk: Desk, till: TillView, words: Words, theme: Theme, back: Callable[[], None]
    ) -> None:
        super().__init__(till)
        self._desk = desk
        self._till = till
        self._words = words
        self._theme = theme
        self._back = back
        self._discreet = False
        self.last_time: LastTime | None = None
        """The question about the last touch, once the customer's page is there."""
        self._card_now: Card | None = None
        self._left: set[str] = set()
        self._touches: Mapping[str, Touch] = {}
        desk.card_read.connect(self._card)
        desk.offer_read.connect(self._offer)
        desk.care.why_read.connect(self._why)
        desk.care.flagged.connect(self._flagged)
        desk.care.refused.connect(self._refused)
        desk.acts.acted.connect(self._acted)

    @cached_property
    def panel(self) -> WhyPanel:
        """The panel that tells why."""
        from desktop.ui.till.why_panel import WhyPanel  # noqa: PLC0415 - when wanted

        panel = WhyPanel(self._words, self._theme)
        panel.set_discreet(on=self._discreet)
        panel.wrong.connect(self._desk.care.flag)
        panel.undo.connect(self._desk.acts.undo)
        panel.closed.connect(self._close)
        self._till.side.addWidget(panel)
        return panel

    def attach(self, view: CustomerView) -> None:
        """Serve this page: *Why?* by its link or F7, and what is said to be wrong on it."""
        from desktop.ui.till.went_row import LastTime  # noqa: PLC0415 - with the customer's page

        view.touch.went.connect(self._desk.care.how_it_went)
        view.touch.why_wanted.connect(self.open)
        view.doubting.wrong.connect(self._doubted)
        QShortcut(QKeySequence(Qt.Key.Key_F7), view).activated.connect(self.open)
        self.last_time = LastTime(self._words, self._theme)
        self.last_time.set_discreet(on=self._discreet)
        self.last_time.went.connect(self._went)
        self.last_time.left.connect(self._left.add)
        view.page.add_before(view.about, self.last_time)

    def set_discreet(self, *, on: bool) -> None:
        """Hide what the customer should not read."""
        self._discreet = on
        if self.last_time is not None:
            self.last_time.set_discreet(on=on)
        if "panel" in self.__dict__:
            self.panel.set_discreet(on=on)

    @Slot()
    def open(self) -> None:
        """Ask why, of the customer who is open."""
        card = self._desk.card
        if card is None:
            return
        if self.panel.customer != card.profile.id:
            self.panel.clear()
        self._till.show_side(self.panel)
        self.panel.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.care.read_why(card.profile.id)

    @Slot(object)
    def _card(self, card: Card) -> None:
        self._card_now = card
        self._ask()

    @Slot(object, object)
    def _offer(self, _: Offer | None, touches: Mapping[str, Touch]) -> None:
        self._touches = touches
        self._ask()

    def _ask(self) -> None:
        """Ask how the last touch went, once the touches are known by name."""
        card, line = self._card_now, self.last_time
        if card is None or line is None:
            return
        last = card.ask_went
        if last is not None and last.id in self._left:
            last = None
        line.show_offer(last, self._touches)

    @Slot(object)
    def _why(self, why: WhyCard) -> None:
        if self._is_open and self._desk.customer == why.customer:
            self.panel.show_why(why, self._touches)

    @Slot(str, object)
    def _went(self, offer: str, went: Went) -> None:
        self._left.add(offer)
        self._desk.care.how_it_went(offer, went)

    @Slot(object)
    def _flagged(self, done: Done) -> None:
        if "panel" in self.__dict__:
            self.panel.show_flagged(done)

    @Slot(object)
    def _doubted(self, fact: Fact) -> None:
        if self._desk.customer is not None:
            self._desk.care.flag(self._desk.customer, fact)

    @Slot(object)
    def _acted(self, done: Done) -> None:
        """Show the panel as it is now: what is flagged or taken back changes it."""
        if self._is_open and self.panel.customer in {done.customer, self._desk.customer}:
            self._desk.care.read_why(self.panel.customer or "")

    @Slot(object)
    def _refused(self, error: UsualError) -> None:
        self._till.quiet.warn(self._words.troubles.sentence(error))

    @Slot()
    def _close(self) -> None:
        self._back()

    @property
    def _is_open(self) -> bool:
        return "panel" in self.__dict__ and self._till.side.page is self.panel

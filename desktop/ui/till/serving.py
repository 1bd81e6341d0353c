"""From a customer who is meant to everything that is done about them: the cashier's path."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.act_words import ActWords
from desktop.ui.desk import Desk
from desktop.ui.theme.theme import Theme
from desktop.ui.till.caring import Caring
from desktop.ui.till.choosing import Choosing
from desktop.ui.till.till_view import TillView
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.cards import Card, Done
    from desktop.domain.errors import UsualError
    from desktop.domain.shop import Shop
    from desktop.ui.till.add_panel import AddPanel
    from desktop.ui.till.customer_view import CustomerView
    from desktop.ui.till.edit_panel import EditPanel

_IN_ITS_FIELD = frozenset({"jot", "own_touch", "problem_reported"})
"""What is refused beside the field that it was typed in."""


class Serving(QObject):
    """Opens customers, and brings what is pressed to the desk and its answers back.

    The customer's page and the panels are imported and made when they are first needed, or soon
    after the window is there (``warm_up``).
    """

    def __init__(self, desk: Desk, till: TillView, words: Words, theme: Theme) -> None:
        super().__init__(till)
        self._desk = desk
        self._till = till
        self._words = words
        self._theme = theme
        self._said = ActWords()
        self._opening = False
        self._ask_first = False
        self._discreet = False
        self._shop: Shop | None = None
        self.choosing = Choosing(desk, till, words, theme, self._back_to_customer)
        self.caring = Caring(desk, till, words, theme, self._back_to_customer)
        till.quiet.undo.connect(desk.acts.undo)
        till.quiet.undo_all.connect(desk.acts.undo_all)
        desk.card_read.connect(self._card)
        desk.customer_gone.connect(self.go_idle)
        desk.refused.connect(self._refused)
        desk.acts.acted.connect(self._acted)
        desk.acts.answered.connect(self._answered)
        desk.acts.added.connect(self._added)
        desk.acts.refused.connect(self._act_refused)

    @cached_property
    def customer(self) -> CustomerView:
        """The page of the open customer."""
        from desktop.ui.till.customer_view import CustomerView  # noqa: PLC0415 - see the class

        view, desk, acts = CustomerView(self._words, self._theme), self._desk, self._desk.acts
        view.did_it.connect(acts.did_it)
        view.another_idea.connect(acts.another_idea)
        view.not_today.connect(acts.not_today)
        view.own_touch.connect(acts.own_touch)
        view.record_visit.connect(acts.record_visit)
        view.jot.connect(acts.jot)
        view.keep_heard.connect(acts.keep_heard)
        view.problem_reported.connect(acts.report_problem)
        view.put_right.connect(acts.put_right)
        view.undo.connect(acts.undo)
        again, asked = desk.again, view.again
        asked.company.connect(desk.switches.set_company)
        QShortcut(QKeySequence(Qt.Key.Key_F3), view).activated.connect(asked.alone.toggle)
        asked.fine_now.connect(again.fine_now)
        asked.not_yet.connect(again.not_yet)
        asked.not_asked.connect(again.not_asked)
        asked.keep_fact.connect(again.keep_fact)
        asked.drop_fact.connect(again.drop_fact)
        view.edit_wanted.connect(self._edit)
        view.ask_wanted.connect(self._ask)
        view.items_wanted.connect(desk.read_items)
        desk.offer_read.connect(view.show_offer)
        desk.items_read.connect(view.show_items)
        acts.recorded.connect(view.show_recorded)
        acts.heard.connect(view.show_heard)
        acts.busy.connect(view.set_busy)
        QShortcut(QKeySequence(Qt.Key.Key_F8), view).activated.connect(self._record)
        if self._shop is not None:
            view.set_shop(self._shop)
        view.set_discreet(self._discreet)
        self.choosing.attach(view)
        self.caring.attach(view)
        self._till.side.addWidget(view)
        return view

    @cached_property
    def edit(self) -> EditPanel:
        """The panel in which a customer is edited."""
        from desktop.ui.till.edit_panel import EditPanel  # noqa: PLC0415 - see the class

        panel, acts = EditPanel(self._words, self._theme), self._desk.acts
        panel.saved.connect(acts.edit)
        panel.undo.connect(acts.undo)
        panel.closed.connect(self._back_to_customer)
        acts.edited.connect(panel.show_saved)
        acts.edit_refused.connect(panel.show_error)
        self._till.side.addWidget(panel)
        return panel

    @cached_property
    def add(self) -> AddPanel:
        """The panel in which somebody is added."""
        from desktop.ui.till.add_panel import AddPanel  # noqa: PLC0415 - see the class

        panel, acts = AddPanel(self._words, self._theme), self._desk.acts
        panel.add.connect(acts.add)
        panel.closed.connect(self._back_to_customer)
        acts.add_refused.connect(panel.show_error)
        self._till.side.addWidget(panel)
        return panel

    @Slot()
    def warm_up(self) -> None:
        """Make what the next customer will need."""
        for page in (self.customer, self.add):
            page.ensurePolished()

    def open_customer(self, customer: str) -> None:
        """Open a customer; what was being typed about another one is saved by its panel."""
        self.save_typed()
        self._opening = True
        self._desk.open_customer(customer)
        self._till.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_add(self, name: str = "", number: str = "") -> None:
        """Ask for a new customer, with what was typed already in its field."""
        self._show(self.add)
        self.add.show_new(name, number)

    def leave(self) -> None:
        """Go back one step: from a panel to the customer, from the customer to idle."""
        page = self._till.side.page
        if page is None or self._desk.customer is None or page is self.customer:
            self.go_idle()
        elif page is self.edit:
            self.edit.close_panel()
        else:
            self._show(self.customer)

    def go_idle(self) -> None:
        """Have nobody open, and the board as it is now."""
        self._opening = False
        if "edit" in self.__dict__:
            self.edit.clear()
        self._desk.leave_customer()
        if "customer" in self.__dict__:
            self.customer.clear()
        self._show(None)
        self._till.show_results(False)  # noqa: FBT003 - the name says it
        self._desk.read_board()

    def set_shop(self, shop: Shop) -> None:
        """Name days as this shop counts them."""
        self._shop = shop
        if "customer" in self.__dict__:
            self.customer.set_shop(shop)

    def set_discreet(self, discreet: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Hide what the customer should not read."""
        self._discreet = discreet
        self.choosing.set_discreet(on=discreet)
        self.caring.set_discreet(on=discreet)
        if "customer" in self.__dict__:
            self.customer.set_discreet(discreet)

    def save_typed(self) -> None:
        """Have saved what was typed and not saved yet."""
        if "edit" in self.__dict__:
            self.edit.flush()

    @property
    def _editing(self) -> bool:
        return "edit" in self.__dict__ and self._till.side.page is self.edit

    def _show(self, page: QWidget | None) -> None:
        self._till.show_side(page)

    @Slot(object)
    def _card(self, card: Card) -> None:
        self.customer.show_card(card)
        if self._editing and not self._opening:
            self.edit.show_profile(card.profile, card.today)
        if self._opening:
            self._opening = False
            self._show(self.customer)
            self._offer_undo(card)

    @Slot()
    def take_back(self) -> None:
        """Take back what the quiet line speaks of; else say what was done last, on whatever day."""
        card = self._desk.card
        if self._till.quiet.can_undo:
            self._till.quiet.take_back()
        elif card is not None:
            self._offer_undo(card, ever=True)

    def _offer_undo(self, card: Card, *, ever: bool = False) -> None:
        """Say what was done last for this customer, today or ever: it can still be taken back."""
        for act in card.last_acts[:1]:
            day = self._shop.business_day(act.at) if self._shop else card.today
            if (ever or day == card.today) and self._said.has(act.verb):
                profile = card.profile
                from desktop.domain.cards import Done  # noqa: PLC0415 - not for the first paint

                done = Done(act.id, act.verb, profile.id, profile.name)
                said = self._said.said(done)
                if day != card.today:
                    when = self._words.dates.day(day, card.today)
                    said = self.tr("{day}: {text}").format(day=when, text=said)
                self._till.quiet.say(said, act.id)

    @Slot(str)
    def _edit(self, customer: str) -> None:
        card = self._desk.card
        if card is None or card.profile.id != customer:
            return
        self._opening = False  # a card that is still on its way must not close the panel
        self.edit.show_profile(card.profile, card.today)
        self._show(self.edit)
        self.edit.show_section("must_nots" if self._ask_first else "name")
        self._ask_first = False

    @Slot(str)
    def _ask(self, customer: str) -> None:
        self._ask_first = True
        self._edit(customer)

    @Slot()
    def _back_to_customer(self) -> None:
        self._show(self.customer if self._desk.customer is not None else None)
        self._till.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _record(self) -> None:
        if self._till.side.page is self.customer:
            self.customer.bar.button.click()

    def _forget_typed(self) -> None:
        """Leave nothing of what was looked for."""
        self._till.search.empty()
        self._till.results.clear()
        self._till.show_results(False)  # noqa: FBT003 - the name says it

    @Slot(object)
    def _acted(self, done: Done) -> None:
        if done.verb == "not-kept":
            self._forget_typed()
        undoable = None if done.verb.startswith("undo") else done.act
        self._till.quiet.say(self._said.said(done), undoable)

    @Slot(object)
    def _answered(self, done: Done) -> None:
        self.customer.show_done(done)
        self._acted(done)

    @Slot(str)
    def _added(self, customer: str) -> None:
        self.add.clear()
        self._forget_typed()
        self.open_customer(customer)

    @Slot(object)
    def _refused(self, error: UsualError) -> None:
        self._opening = False
        self._till.quiet.warn(self._words.troubles.sentence(error))

    @Slot(object, str)
    def _act_refused(self, error: UsualError, verb: str) -> None:
        self.customer.show_error(error, verb)
        if verb not in _IN_ITS_FIELD:
            self._till.quiet.warn(self._words.troubles.sentence(error))

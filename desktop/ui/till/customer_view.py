"""The customer: who they are, the touch, what is known, and *Record visit* always in sight."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.cards import Card, Done
from desktop.domain.errors import UsualError
from desktop.domain.hearing import Heard
from desktop.domain.shop import Shop
from desktop.domain.touches import Offer, Touch
from desktop.ui.theme.theme import Theme
from desktop.ui.till.about_panel import AboutPanel
from desktop.ui.till.again import Again
from desktop.ui.till.customer_head import CustomerHead
from desktop.ui.till.customer_page import CustomerPage
from desktop.ui.till.doubting import Doubting
from desktop.ui.till.drafts import Drafts
from desktop.ui.till.moments import Moments
from desktop.ui.till.problem_panel import ProblemPanel
from desktop.ui.till.touch_panel import TouchPanel
from desktop.ui.till.visit_bar import VisitBar
from desktop.ui.words_bundle import Words


class CustomerView(QWidget):
    """One customer, shown at a glance; what is pressed is told, never done here.

    What was typed and not saved, or asked and not answered, waits for them to be opened again.

    Signals:
        did_it(offer), another_idea(offer), not_today(offer), own_touch(offer, text)
        record_visit(customer, items as a tuple of labels, apart)
        jot(customer, text), keep_heard(customer, Heard), problem_reported(customer, text)
        put_right(problem), undo(act)
        edit_wanted(customer), ask_wanted(customer): open the edit panel, the latter at must-nots.
        items_wanted(customer): the items to pick from, answered by ``show_items``.
    """

    did_it = Signal(str)
    another_idea = Signal(str)
    not_today = Signal(str)
    own_touch = Signal(str, str)
    record_visit = Signal(str, object, bool)
    jot = Signal(str, str)
    keep_heard = Signal(str, object)
    edit_wanted = Signal(str)
    ask_wanted = Signal(str)
    problem_reported = Signal(str, str)
    put_right = Signal(str)
    undo = Signal(str)
    items_wanted = Signal(str)

    def __init__(self, words: Words, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._moments = Moments()
        self._card: Card | None = None
        self._offer: Offer | None = None
        self._drafts: dict[str, Drafts] = {}
        self.doubting = Doubting(words)
        self.head = CustomerHead(words, theme, self._moments, self.doubting)
        self.problems = ProblemPanel(words, theme, self._moments)
        self.again = Again(words, theme, self._moments)
        self.touch = TouchPanel(words, theme)
        self.about = AboutPanel(words, theme, self._moments, self.doubting)
        self.page = CustomerPage(self.head, self.problems, self.touch, self.about)
        self.page.hold_marks(self.doubting)
        self.again.place(self.page, self.touch, self.about)
        self.bar = VisitBar(theme)
        self._lay_out()
        self._connect()
        theme.changed.connect(self.page.fit_soon)
        self.clear()

    def set_shop(self, shop: Shop) -> None:
        """Name days as this shop counts them."""
        self._moments.set_shop(shop)

    def show_card(self, card: Card) -> None:
        """Show a customer, or the same one as they are known now."""
        if self._card is None or self._card.profile.id != card.profile.id:
            self._leave()
            self._card = card
            self._enter()
        self._card = card
        self.doubting.show_card(card)
        self.head.show_card(card)
        self.problems.show_problems(card.problems, card.today)
        self.again.show_card(card)
        self.about.show_card(card)
        self.touch.set_act(self._answer_act())
        self.page.show_parts()
        self.bar.show()
        self._place_primary()
        self.page.fit()

    def show_offer(self, offer: Offer | None, touches: Mapping[str, Touch]) -> None:
        """Show the touch of the open customer; one for somebody else is stale and left aside."""
        if self._card is None or (offer and offer.customer != self._card.profile.id):
            return
        self._offer = offer
        self.touch.show_offer(offer, touches, profile=self._card.profile, act=self._answer_act())
        self.page.fit()

    def show_heard(self, customer_id: str, heards: Sequence[Heard]) -> None:
        """The jot about this customer is kept; ask about what it seems to say."""
        if self._is_open(customer_id):
            self.about.show_heard(heards)
            self.page.bring_up(self.about.heard)
        else:
            self._drafts.setdefault(customer_id, Drafts()).keep_heard(heards)

    def show_items(self, customer_id: str, labels: Sequence[str]) -> None:
        """Offer items to record with the visit."""
        if self._is_open(customer_id):
            self.bar.show_items(labels)

    def show_recorded(self, done: Done) -> None:
        """The visit is recorded, or it was already counted, which is said."""
        if done.customer is not None and not self._is_open(done.customer):
            return
        self.bar.forget_items()
        self.bar.show_counted(self._counted() if done.joined else "")

    def show_done(self, done: Done) -> None:
        """An answer to the touch was saved: *Undo* in its place takes it back."""
        if done.customer is None or self._is_open(done.customer):
            self.touch.set_act(done.act)
            self.page.bring_up(self.head)

    def show_error(self, error: UsualError, verb: str = "") -> bool:
        """Say beside its field why something was not kept, and return whether there is a field.

        ``verb`` is the signal's name; without it, the line that was submitted is meant.
        """
        verb = verb or self._submitted()
        sentence = self._words.troubles.sentence(error)
        self.touch.set_busy(on=False)
        if verb == "jot":
            self.about.jot_line.refuse(sentence)
        elif verb == "own_touch":
            self.touch.refuse(sentence)
        elif verb == "problem_reported":
            self.about.open_problem()
            self.about.problem_line.refuse(sentence)
        elif verb == "record_visit" and self.bar.picked:
            self.bar.refuse(sentence)
        else:
            return False
        return True

    def set_discreet(self, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        """Hide what a customer who sees the screen should not read."""
        for part in (self.head, self.problems, self.again, self.touch, self.about):
            part.set_discreet(on=on)
        self.page.fit()

    def set_busy(self, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        """An act is on its way; a second press of an answer does nothing meanwhile."""
        self.touch.set_busy(on=on)

    def clear(self) -> None:
        """Show nobody."""
        self._leave()
        self._card, self._offer = None, None
        self.touch.show_offer(None, {}, profile=None)
        self.page.hide_parts()
        self.bar.hide()

    def report_problem(self) -> None:
        """F6: say what went wrong."""
        if self._card is not None:
            self.about.open_problem()
            self.page.bring_up(self.about.problem_line)

    def edit(self) -> None:
        """F2: open the edit panel."""
        if self._card is not None:
            self.edit_wanted.emit(self._card.profile.id)

    @property
    def customer_id(self) -> str | None:
        """Who is shown."""
        return self._card.profile.id if self._card is not None else None

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.page, 1)
        whole.addWidget(self.bar)

    def _connect(self) -> None:
        self.head.ask_wanted.connect(self._ask)
        self.again.edit_wanted.connect(self._ask)
        self.problems.put_right.connect(self.put_right)
        self.touch.did_it.connect(self.did_it)
        self.touch.another_idea.connect(self.another_idea)
        self.touch.not_today.connect(self.not_today)
        self.touch.own_touch.connect(self.own_touch)
        self.touch.undo.connect(self.undo)
        self.touch.answered_changed.connect(self._place_primary)
        self.about.jot.connect(self._jot)
        self.about.keep_heard.connect(self._keep_heard)
        self.about.problem.connect(self._problem)
        self.about.edit_wanted.connect(self.edit)
        self.bar.record.connect(self._record)
        self.bar.items_wanted.connect(self._items)
        QShortcut(QKeySequence(Qt.Key.Key_F6), self).activated.connect(self.report_problem)
        QShortcut(QKeySequence(Qt.Key.Key_F2), self).activated.connect(self.edit)
        QShortcut(QKeySequence(Qt.Key.Key_F1), self).activated.connect(self.doubting.toggle)

    def _is_open(self, customer_id: str) -> bool:
        return self._card is not None and self._card.profile.id == customer_id

    def _submitted(self) -> str:
        lines = {
            "jot": self.about.jot_line,
            "own_touch": self.touch.own,
            "problem_reported": self.about.problem_line,
        }
        return next((verb for verb, line in lines.items() if line.sent is not None), "")

    def _leave(self) -> None:
        if self._card is None:
            return
        drafts = Drafts(
            jot=self.about.jot_line.text,
            problem=self.about.problem_line.text,
            own=self.touch.own.text,
            heard=self.about.heard.waiting,
        )
        self._drafts[self._card.profile.id] = drafts
        self.touch.show_offer(None, {}, profile=None)
        self._offer = None

    def _enter(self) -> None:
        if self._card is None:
            return
        drafts = self._drafts.pop(self._card.profile.id, Drafts())
        self.about.jot_line.set_text(drafts.jot)
        self.about.problem_line.set_text(drafts.problem)
        self.about.problem_line.setVisible(bool(drafts.problem))
        self.about.heard.show_heard(drafts.heard)
        self.touch.own.set_text(drafts.own)
        self.bar.clear()
        self.page.verticalScrollBar().setValue(0)

    def _answer_act(self) -> str | None:
        """What *Undo* takes back: the newest act that answered the touch, whatever came later."""
        if self._card is None or self._offer is None or self._offer.answer is None:
            return None
        return self._card.answered.id if self._card.answered is not None else None

    def _counted(self) -> str:
        card = self._card
        last = card.habits.last_at if card is not None else None
        if card is None or last is None or self._moments.day(last) != card.today:
            return self.tr("Already counted today")
        clock = self._words.dates.clock(self._moments.minute(last))
        return self.tr("Already counted at %1 today").replace("%1", clock)

    def _place_primary(self) -> None:
        here = self._card is not None and self._card.here_now
        self.bar.set_primary(on=not self.touch.waits and not here)

    def _ask(self) -> None:
        if self._card is not None:
            self.ask_wanted.emit(self._card.profile.id)

    def _jot(self, text: str) -> None:
        if self._card is not None:
            self.jot.emit(self._card.profile.id, text)

    def _keep_heard(self, heard: Heard) -> None:
        if self._card is not None:
            self.keep_heard.emit(self._card.profile.id, heard)

    def _problem(self, text: str) -> None:
        if self._card is not None:
            self.problem_reported.emit(self._card.profile.id, text)

    def _record(self, items: tuple[str, ...], apart: bool) -> None:  # noqa: FBT001 - the signature of the signal
        if self._card is not None:
            self.record_visit.emit(self._card.profile.id, items, apart)

    def _items(self) -> None:
        if self._card is None:
            return
        usual = self._card.habits.usual
        known = [*(usual.items if usual is not None else ()), *self._card.recent_items]
        self.bar.show_items(known)
        self.items_wanted.emit(self._card.profile.id)

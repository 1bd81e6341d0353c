"""What stands quietly between the parts of a customer's page: questions, a cue, company."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.ageing import Aged, AgesKind
from desktop.domain.cards import Card
from desktop.ui.theme.theme import Theme
from desktop.ui.till.about_panel import AboutPanel
from desktop.ui.till.confirm_line import AskedLine, ConfirmPanel
from desktop.ui.till.cue_line import CueLine, CueTurn
from desktop.ui.till.customer_page import CustomerPage
from desktop.ui.till.moments import Moments
from desktop.ui.till.switches import CompanyLine
from desktop.ui.words_bundle import Words


class Again(QObject):
    """What is asked again of the open customer, a coaching line, and that they are not alone.

    Signals:
        fine_now(problem), not_yet(problem), not_asked(problem)
        keep_fact(customer, kind, id), drop_fact(customer, kind, id)
        edit_wanted(): a must-not is to be changed.
        company(customer, bool): they are not alone at this visit, or are.
    """

    fine_now = Signal(str)
    not_yet = Signal(str)
    not_asked = Signal(str)
    keep_fact = Signal(str, object, str)
    drop_fact = Signal(str, object, str)
    edit_wanted = Signal()
    company = Signal(str, bool)

    def __init__(self, words: Words, theme: Theme, moments: Moments) -> None:
        super().__init__()
        self._words = words
        self._card: Card | None = None
        self.asked = AskedLine(words, theme, moments)
        self.facts = ConfirmPanel(words, theme, self._named)
        self.turn = CueTurn()
        self.cue = CueLine(words, theme, self.turn)
        self.alone = CompanyLine(theme)
        self.asked.fine_now.connect(self.fine_now)
        self.asked.not_yet.connect(self.not_yet)
        self.asked.not_asked.connect(self.not_asked)
        self.facts.keep.connect(self.keep)
        self.facts.drop.connect(self.drop)
        self.facts.edit_wanted.connect(self.edit_wanted)
        self.alone.switched.connect(self._company)

    def place(self, page: CustomerPage, touch: QWidget, about: AboutPanel) -> None:
        """Put everything on the page; a problem that was put right and the cue come first."""
        above: tuple[QWidget, ...] = (self.cue, self.asked)
        for line in above:
            page.add_before(touch, line)
        below: tuple[QWidget, ...] = (self.alone, self.facts)
        for line in below:
            page.add_before(about, line)
        about.fact_kept.connect(self.keep)
        about.fact_dropped.connect(self.drop)
        about.links.addWidget(self.alone.link)

    def show_card(self, card: Card) -> None:
        """Ask what is to be asked of one customer."""
        self._card = card
        self.asked.show_problem(card.ask_about, card.today)
        elsewhere = [each for each in card.aged if each.kind is not AgesKind.NOTE]
        self.facts.show_aged(elsewhere, card.today)
        self.cue.show_card(card)
        self.alone.show_company(on=card.in_company)

    def set_discreet(self, *, on: bool) -> None:
        """Hide what a customer who sees the screen should not read."""
        self.asked.set_discreet(on=on)
        self.facts.set_discreet(on=on)
        self.cue.set_discreet(on=on)

    def keep(self, kind: AgesKind, fact: str) -> None:
        """Tell that a fact of the open customer is still true."""
        if self._card is not None:
            self.keep_fact.emit(self._card.profile.id, kind, fact)

    def drop(self, kind: AgesKind, fact: str) -> None:
        """Tell that a fact of the open customer is no longer true."""
        if self._card is not None:
            self.drop_fact.emit(self._card.profile.id, kind, fact)

    def _company(self, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        if self._card is not None:
            self.company.emit(self._card.profile.id, on)

    def _named(self, aged: Aged) -> str:
        must_nots = self._words.must_nots
        if aged.kind is AgesKind.DIET:
            return must_nots.diet(aged.text)
        if aged.kind is AgesKind.MUST_NOT and self._card is not None:
            for each in self._card.profile.live_must_nots:
                if each.id == aged.id:
                    return must_nots.allergy(each)
        return aged.text

"""From *Undecided?* on the customer's page to the choice: opens the panel and brings it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.ui.desk import Desk
from desktop.ui.theme.theme import Theme
from desktop.ui.till.till_view import TillView
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.errors import UsualError
    from desktop.domain.ideas import Ideas
    from desktop.ui.till.cue_line import CueLine
    from desktop.ui.till.customer_view import CustomerView
    from desktop.ui.till.undecided_panel import UndecidedPanel


class Choosing(QObject):
    """Helps one customer choose. ``back`` shows the customer again."""

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
        self._view: CustomerView | None = None
        self._chosen: tuple[str, ...] = ()
        desk.ideas.read.connect(self._read)
        desk.ideas.refused.connect(self._refused)
        desk.acts.acted.connect(self._acted)

    @cached_property
    def panel(self) -> UndecidedPanel:
        """The panel with the ideas."""
        from desktop.ui.till.undecided_panel import UndecidedPanel  # noqa: PLC0415 - when wanted

        panel = UndecidedPanel(self._words, self._theme)
        panel.set_discreet(on=self._discreet)
        panel.card.column.insertWidget(2, self._cue)
        panel.chosen.connect(self._choose)
        panel.closed.connect(self._close)
        self._till.side.addWidget(panel)
        return panel

    @cached_property
    def _cue(self) -> CueLine:
        from desktop.ui.till.cue_line import CueLine, CueTurn  # noqa: PLC0415 - when wanted

        turn = self._view.again.turn if self._view is not None else CueTurn()
        cue = CueLine(self._words, self._theme, turn)
        cue.set_discreet(on=self._discreet)
        return cue

    def attach(self, view: CustomerView) -> None:
        """Open the panel from this page, by its button or F4."""
        self._view = view
        view.about.undecided.connect(self.open)
        QShortcut(QKeySequence(Qt.Key.Key_F4), view).activated.connect(self.open)

    def set_discreet(self, *, on: bool) -> None:
        """Say nothing of health."""
        self._discreet = on
        if "panel" in self.__dict__:
            self.panel.set_discreet(on=on)
            self._cue.set_discreet(on=on)

    @Slot()
    def open(self) -> None:
        """Ask what may be suggested to the customer who is open."""
        card = self._desk.card
        if card is None:
            return
        from desktop.care.cues import CuePlace  # noqa: PLC0415 - when wanted

        self._till.show_side(self.panel)
        place = CuePlace.UNDECIDED if card.cue_on else None
        self._cue.show_place(place, card.profile.id, card.today)
        self.panel.wait_for(card.profile.id, card.profile.name)
        self._desk.ideas.ask(card.profile.id)

    @Slot(str, object)
    def _read(self, customer: str, ideas: Ideas) -> None:
        if self._till.side.page is self.panel and self._desk.customer == customer:
            self.panel.show_ideas(ideas, self._desk.today)

    @Slot(object)
    def _refused(self, error: UsualError) -> None:
        self.panel.show_error(self._words.troubles.sentence(error))

    @Slot(str, object)
    def _choose(self, customer: str, items: tuple[str, ...]) -> None:
        self._chosen = items
        self._back()
        self._desk.ideas.choose(customer, items)

    @Slot()
    def _close(self) -> None:
        self._desk.ideas.stop()
        self._back()

    @Slot(object)
    def _acted(self, done: Done) -> None:
        """Have what was chosen ready for *Record visit*, unless the visit has it already."""
        card, view = self._desk.card, self._view
        if card is None or view is None or done.customer != card.profile.id:
            return
        if done.verb == "undecided" and not card.here_now:
            view.bar.pick(self._chosen)
        elif done.verb == "undo-undecided":
            view.bar.put_back(self._chosen)

"""One short coaching line for the cashier, where a moment asks for more than routine."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.care.cues import CuePlace, next_cue, place_of
from desktop.domain.cards import Card
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.words_bundle import Words


class CueTurn:
    """Whose turn it is among the lines: never the same twice running at one till."""

    def __init__(self, staff: str = "") -> None:
        self._staff = staff
        self._last: str | None = None
        self._shown: dict[tuple[CuePlace, str, date], str] = {}

    def code(self, place: CuePlace, customer: str, day: date) -> str:
        """Return the line for a moment; the same again while it is the same moment."""
        key = (place, customer, day)
        if key not in self._shown:
            self._shown = {each: code for each, code in self._shown.items() if each[2] == day}
            self._last = next_cue(place, staff=self._staff, day=day, last=self._last)
            self._shown[key] = self._last
        return self._shown[key]


class CueLine(QWidget):
    """A quiet line; hidden when it is switched off, in discreet mode, and on an everyday visit."""

    def __init__(
        self, words: Words, theme: Theme, turn: CueTurn, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._turn = turn
        self._discreet = False
        self.text = Dressing(theme, self).label("reason", "muted", lines=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.text)
        self.hide()

    def show_card(self, card: Card) -> None:
        """Show the line that an open problem or a first visit calls for."""
        profile = card.profile
        place = place_of(card.problems, card.habits, profile.claim, here_now=card.here_now)
        self.show_place(place if card.cue_on else None, profile.id, card.today)

    def show_place(self, place: CuePlace | None, customer: str, day: date) -> None:
        """Show the line of a moment, or none."""
        code = self._turn.code(place, customer, day) if place is not None else ""
        self.text.setText(self._words.cues.line(code) if code else "")
        said = self.tr("A thought for you: {line}").format(line=self.text.text())
        self.text.setAccessibleName(said if code else "")
        self._place()

    def set_discreet(self, *, on: bool) -> None:
        """Hide it, since the customer may see the screen."""
        self._discreet = on
        self._place()

    def _place(self) -> None:
        self.setVisible(bool(self.text.text()) and not self._discreet)

"""What stands under the name: visits, and whether they agreed to be remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.people import Agreement
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from desktop.domain.editing import OfficeCard
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

_DOT = " \N{MIDDLE DOT} "


class EditorHead(QWidget):
    """One quiet line about the customer."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self.line = Text(theme, "reason", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)

    def show_card(self, card: OfficeCard) -> None:
        """Say it of a customer."""
        if not card.profile.id:
            self.line.setText(self.tr("New: type a name or a number, and it is saved by itself."))
            return
        self.line.setText(_DOT.join((self._visits(card), self._agreed(card))))

    def food(self, card: OfficeCard) -> str:
        """Return who said when what they must not have, or that nobody asked."""
        words, person, today = self._words.must_nots, card.profile, card.today
        if person.live_must_nots:
            said = (
                words.line(each, self._words.dates.day(each.at.date(), today))
                for each in person.live_must_nots
            )
            return "\n".join(said)
        if person.asked is None:
            return words.never_asked()
        return words.none(self._words.dates.day(person.asked.on, today))

    def _visits(self, card: OfficeCard) -> str:
        if card.since is None or not card.visits:
            return self.tr("no visits yet")
        sentence = self.tr("%n visit(s) since {month}", None, card.visits)
        return sentence.format(month=self._words.dates.since(card.since))

    def _agreed(self, card: OfficeCard) -> str:
        state = card.profile.agreement
        if card.agreed_on is None or state is Agreement.NOT_ASKED:
            return self.tr("not asked yet whether we may remember them")
        day = self._words.dates.day(card.agreed_on, card.today)
        if str(card.agreed_on.year) not in day:
            day = f"{day} {card.agreed_on.year}"
        if state is Agreement.YES:
            return self.tr("agreed to be remembered {day}").format(day=day)
        return self.tr("does not want to be remembered, said {day}").format(day=day)

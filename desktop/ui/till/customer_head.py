"""The head of the customer card: who this is, what they must not have, how often they come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.cards import Card
from desktop.domain.people import Profile, TillClaim
from desktop.ui.theme.theme import Theme
from desktop.ui.till.moments import Moments
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.must_not_banner import MustNotBanner
from desktop.ui.widgets.rhythm_picture import RhythmPicture
from desktop.ui.words_bundle import Words

_BETWEEN = "  \N{MIDDLE DOT}  "
_ENDING = 4
_LETTERS = 19
_HIDDEN = "\N{HORIZONTAL ELLIPSIS} "


class CustomerHead(QFrame):
    """Name, how to say it, visits, must-nots and rhythm, at a glance.

    Signals:
        ask_wanted(): the cashier wants to ask about must-nots.
    """

    ask_wanted = Signal()

    def __init__(
        self, words: Words, theme: Theme, moments: Moments, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._words = words
        dressing = Dressing(theme, self)
        self.name = dressing.label("name", lines=2)
        self.line = dressing.label("body", "muted", lines=2)
        self.diets = dressing.label("strong", lines=2)
        self.count = dressing.label("count")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.counted = dressing.label("body", "muted")
        self.counted.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.banner = MustNotBanner(words, theme, moments.day)
        self.rhythm = RhythmBlock(words, theme)
        self.brief = dressing.label("body", "muted")
        self._discreet = False
        self._compact = False

        who = QVBoxLayout()
        who.setSpacing(2)
        who.addWidget(self.name)
        who.addWidget(self.line)
        visits = QVBoxLayout()
        visits.setSpacing(0)
        visits.addWidget(self.count)
        visits.addWidget(self.counted)
        visits.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(who, 1)
        top.addLayout(visits)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._column.setSpacing(8)
        self._column.addLayout(top)
        for part in (self.banner, self.diets, self.brief, self.rhythm):
            self._column.addWidget(part)
        self.brief.hide()
        self.banner.ask_wanted.connect(self.ask_wanted)

    def show_card(self, card: Card) -> None:
        """Show one customer."""
        profile, habits = card.profile, card.habits
        self.name.setText(profile.name)
        self.line.setText(self._who(profile))
        self.line.setVisible(bool(self.line.text()))
        self._show_visits(habits.visits)
        self.banner.show_profile(profile, card.today)
        names = [self._words.must_nots.diet(each.code) for each in profile.diets]
        self.diets.setText(_BETWEEN.join(isolated(each) for each in names))
        self.rhythm.show_card(card)
        self.brief.setText(_BETWEEN.join(self.rhythm.lines[:2]))
        self._place()

    def set_discreet(self, *, on: bool) -> None:
        """Hide the wording of must-nots and diets."""
        self._discreet = on
        self.banner.set_discreet(on=on)
        self._place()

    def set_compact(self, *, on: bool) -> None:
        """Say the rhythm in one line; the picture then stands elsewhere."""
        self._compact = on
        self.banner.set_compact(on=on)
        self._place()

    def saved_by_compact(self, width: int) -> int:
        """Return by how much the whole head is higher than the compact one, at a width."""
        gap = self._column.spacing()
        brief = self.brief.heightForWidth(width) if self.brief.text() else -gap
        return self.rhythm.heightForWidth(width) - brief

    def take_back(self) -> None:
        """Put the picture of the weeks back into the head."""
        self._column.addWidget(self.rhythm)

    def _place(self) -> None:
        self.diets.setVisible(bool(self.diets.text()) and not self._discreet)
        self.brief.setVisible(self._compact and bool(self.brief.text()))

    def _who(self, profile: Profile) -> str:
        parts = []
        if profile.say:
            parts.append(self.tr("Say “%1”").replace("%1", isolated(profile.say)))
        if profile.address:
            parts.append(isolated(profile.address))
        if profile.phones:
            digits = "".join(each for each in profile.phones[0].typed if each.isdigit())
            parts.append(_HIDDEN + digits[-_ENDING:])
        return _BETWEEN.join(parts)

    def _show_visits(self, visits: int) -> None:
        self.count.setText(self.locale().toString(visits))
        self.counted.setText(self.tr("visit(s)", None, visits))
        self.count.setAccessibleName(self.tr("%n visit(s)", None, visits))


class RhythmBlock(QWidget):
    """How often they come: the picture of the last weeks, and the same in words."""

    def __init__(self, words: Words, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._dressing = Dressing(theme, self)
        self.picture = RhythmPicture()
        self._dressing.put(
            self.picture,
            "label",
            {
                QPalette.ColorRole.Accent: "accent",
                QPalette.ColorRole.AlternateBase: "cell",
                QPalette.ColorRole.PlaceholderText: "muted",
                QPalette.ColorRole.WindowText: "text",
            },
        )
        self._says = [
            self._dressing.label("body", "text" if first else "muted", lines=3)
            for first in (True, False, False, False)
        ]
        self._words_part = QWidget()
        column = QVBoxLayout(self._words_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in self._says:
            column.addWidget(label)
        column.addStretch(1)
        row = FlowLayout(self, gap=16, fill=True)
        row.setContentsMargins(0, 2, 0, 0)
        row.addWidget(self.picture)
        row.addWidget(self._words_part)
        theme.changed.connect(self._size)
        self._size()

    @property
    def lines(self) -> tuple[str, ...]:
        """What is said in words."""
        return tuple(label.text() for label in self._says if label.text())

    def show_card(self, card: Card) -> None:
        """Show the habits of one customer."""
        habits, words = card.habits, self._words
        rhythm = words.habits.rhythm(habits.rhythm) if habits.rhythm is not None else ""
        lines = [rhythm]
        if habits.visits:
            lines += [words.habits.last_here(habits, card.today), words.habits.since(habits)]
        elif card.profile.claim is not None:
            lines.append(self._claimed(card.profile.claim))
        else:
            lines.append(self.tr("No visits yet"))
        if card.known_until is not None:
            day = words.dates.day(card.known_until, card.today)
            lines.append(self.tr("till data up to %1").replace("%1", day))
        lines = [each for each in lines if each]
        for place, label in enumerate(self._says):
            label.setText(lines[place] if place < len(lines) else "")
            label.setVisible(place < len(lines))
        self.picture.setVisible(bool(card.days_came))
        self.picture.show_days(
            card.days_came,
            card.today,
            text=words.habits.picture(card.days_came, card.today),
            known_until=card.known_until,
        )

    def _size(self) -> None:
        """Keep room for the words; the picture shows fewer weeks instead."""
        self._words_part.setMinimumWidth(self._says[0].fontMetrics().averageCharWidth() * _LETTERS)

    def _claimed(self, claim: TillClaim) -> str:
        count = claim.count or 0
        if count and claim.first is not None:
            since = self._words.dates.since(claim.first)
            said = self.tr("the till says: %n visit(s) since %1", None, count)
            return said.replace("%1", since)
        if count:
            return self.tr("the till says: %n visit(s)", None, count)
        return self.tr("No visits yet")

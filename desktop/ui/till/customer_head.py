"""The head of the customer card: who this is, what they must not have, how often they come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.card_facts import asked_fact, claim_fact, diet_fact, must_not_fact
from desktop.domain.cards import Card
from desktop.domain.explaining import rhythm_fact
from desktop.domain.people import MustNot, Profile, TillClaim
from desktop.domain.touches import Fact
from desktop.ui.theme.theme import Theme
from desktop.ui.till.doubting import Doubting, DoubtLine
from desktop.ui.till.moments import Moments
from desktop.ui.till.room import Room
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.must_not_banner import MustNotBanner
from desktop.ui.widgets.rhythm_picture import RhythmPicture
from desktop.ui.words_bundle import Words

_BETWEEN = "  \N{MIDDLE DOT}  "
_ENDING = 4
_LETTERS = 19
_MARGINS, _NARROW = (16, 12, 16, 14), (16, 8, 16, 8)
_HIDDEN = "\N{HORIZONTAL ELLIPSIS} "


class CustomerHead(QFrame):
    """Name, how to say it, visits, must-nots and rhythm, at a glance.

    Signals:
        ask_wanted(): the cashier wants to ask about must-nots.
    """

    ask_wanted = Signal()

    def __init__(
        self,
        words: Words,
        theme: Theme,
        moments: Moments,
        doubting: Doubting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._words = words
        self._doubting = doubting
        dressing = self._dressing = Dressing(theme, self)
        self.name = dressing.label("name", lines=2)
        self.line = dressing.label("body", "muted", lines=2)
        self.who = DoubtLine(self.line, doubting, dressing)
        self.diets = QWidget()
        self._diets = FlowLayout(self.diets, gap=16, row_gap=0)
        self.count = dressing.label("count")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.counted = dressing.label("body", "muted")
        self.counted.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._calm: DoubtLine | None = None
        self.banner = MustNotBanner(words, theme, moments.day, wrap=self._wrap)
        self.rhythm = RhythmBlock(words, theme, doubting)
        self.brief = dressing.label("body", "muted")
        self._discreet = False
        self._room = Room.FULL
        self._who_said = ""

        who = QVBoxLayout()
        who.setSpacing(2)
        who.addWidget(self.name)
        who.addWidget(self.who)
        number = QWidget()
        visits = QVBoxLayout(number)
        visits.setContentsMargins(0, 0, 0, 0)
        visits.setSpacing(0)
        visits.addWidget(self.count)
        visits.addWidget(self.counted)
        self.visits = DoubtLine(number, doubting, dressing)
        self.visits.state.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.visits.stand()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(who, 1)
        top.addWidget(self.visits, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*_MARGINS)
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
        self._who_said = self._who(profile)
        self.who.show_fact(_who_fact(profile))
        self._show_visits(habits.visits)
        self._show_must_nots(profile, card)
        self._show_diets(profile)
        self.rhythm.show_card(card)
        self.brief.setText(_BETWEEN.join(self.rhythm.lines[:2]))
        self._place()

    def set_discreet(self, *, on: bool) -> None:
        """Hide the wording of must-nots and diets."""
        self._discreet = on
        self.banner.set_discreet(on=on)
        self._place()

    def set_room(self, room: Room) -> None:
        """Take so much room; with less than all of it the picture of the weeks stands elsewhere."""
        self._room = room
        several = {"least": 1} if room >= Room.BARE else {}
        self.banner.set_compact(on=room >= Room.COMPACT, **several)
        self._column.setContentsMargins(*(_NARROW if room >= Room.TIGHT else _MARGINS))
        self._column.setSpacing(4 if room >= Room.TIGHT else 8)
        self.line.set_lines(1 if room >= Room.BARE else 2)
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
        self.diets.setVisible(self._diets.count() > 0 and not self._discreet)
        self.brief.setVisible(self._room is Room.COMPACT and bool(self.brief.text()))
        bare = self._room >= Room.BARE
        self.visits.setVisible(not bare)
        said = (self.count.accessibleName() if bare else "", self._who_said)
        self.line.setText(_BETWEEN.join(each for each in said if each))
        self.who.setVisible(bool(self.line.text()))

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

    def _wrap(self, label: QWidget, must_not: MustNot | None) -> QWidget:
        """Let a line of the banner be doubted; a must-not is in force all the same."""
        colour = "muted" if must_not is None else "danger"
        line = DoubtLine(label, self._doubting, self._dressing, colour=colour)
        if must_not is None:
            self._calm = line
        else:
            line.show_fact(must_not_fact(must_not))
        return line

    def _show_must_nots(self, profile: Profile, card: Card) -> None:
        none = asked_fact(profile.asked) if profile.asked is not None else None
        self.banner.show_profile(profile, card.today, ask=self._doubting.flag(none) is not None)
        if self._calm is not None:
            self._calm.show_fact(none)

    def _show_diets(self, profile: Profile) -> None:
        self._diets.clear()
        for diet in profile.diets:
            label = self._dressing.label("strong", text=self._words.must_nots.diet(diet.code))
            line = DoubtLine(label, self._doubting, self._dressing)
            line.show_fact(diet_fact(diet))
            self._diets.add(line)

    def _show_visits(self, visits: int) -> None:
        self.visits.show_fact(Fact("visits", {"count": visits}) if visits else None)
        self.count.setText(self.locale().toString(visits))
        self.counted.setText(self.tr("visit(s)", None, visits))
        self.count.setAccessibleName(self.tr("%n visit(s)", None, visits))


class RhythmBlock(QWidget):
    """How often they come: the picture of the last weeks, and the same in words."""

    def __init__(
        self, words: Words, theme: Theme, doubting: Doubting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._doubting = doubting
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
        self._lines = [DoubtLine(each, doubting, self._dressing) for each in self._says]
        self._words_part = QWidget()
        column = QVBoxLayout(self._words_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for line in self._lines:
            column.addWidget(line)
        column.addStretch(1)
        row = FlowLayout(self, gap=16, fill=True)
        row.setContentsMargins(0, 2, 0, 0)
        row.addWidget(self.picture)
        row.addWidget(self._words_part)
        theme.changed.connect(self._size)
        self._size()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Have the present look: the style sheet brings back an old one that was hidden."""
        super().showEvent(event)
        self._dressing.renew()

    @property
    def lines(self) -> tuple[str, ...]:
        """What is said in words, as far as nobody says that it is wrong."""
        shown = zip(self._lines, self._says, strict=True)
        return tuple(text.text() for line, text in shown if text.text() and not line.is_doubted)

    def show_card(self, card: Card) -> None:
        """Show the habits of one customer."""
        words = self._words
        said = [each for each in self._said(card) if each[0]]
        for place, (line, label) in enumerate(zip(self._lines, self._says, strict=True)):
            text, fact = said[place] if place < len(said) else ("", None)
            label.setText(text)
            line.show_fact(fact)
            line.setVisible(bool(text))
        self.picture.setVisible(bool(card.days_came))
        self.picture.show_days(
            card.days_came,
            card.today,
            text=words.habits.picture(card.days_came, card.today),
            known_until=card.known_until,
        )

    def _said(self, card: Card) -> list[tuple[str, Fact | None]]:
        """What is said in words, each with the fact that it states."""
        habits, words = card.habits, self._words
        said = [self._rhythm(card)]
        if habits.visits:
            day = habits.last_day
            last = Fact("last-visit", {"day": day.isoformat()}) if day is not None else None
            said.append((words.habits.last_here(habits, card.today), last))
            said.append((words.habits.since(habits), Fact("visits", {"count": habits.visits})))
        elif card.profile.claim is not None and card.profile.claim.count:
            claim = card.profile.claim
            said.append((self._claimed(claim), claim_fact(claim)))
        else:
            said.append((self.tr("No visits yet"), None))
        if card.known_until is not None:
            known = words.dates.day(card.known_until, card.today)
            said.append((self.tr("till data up to %1").replace("%1", known), None))
        return said

    def _rhythm(self, card: Card) -> tuple[str, Fact | None]:
        """The rhythm; one that is said to be wrong is not judged any more, but was shown."""
        rhythm = card.habits.rhythm
        if rhythm is not None:
            return self._words.habits.rhythm(rhythm), rhythm_fact(rhythm)
        doubted = self._doubting.flagged("rhythm")
        return (self._doubting.said(doubted), doubted) if doubted is not None else ("", None)

    def _size(self) -> None:
        """Keep room for the words; the picture shows fewer weeks instead."""
        self._words_part.setMinimumWidth(self._says[0].fontMetrics().averageCharWidth() * _LETTERS)

    def _claimed(self, claim: TillClaim) -> str:
        count = claim.count or 0
        if count and claim.first is not None:
            since = self._words.dates.since(claim.first)
            said = self.tr("the till says: %n visit(s) since %1", None, count)
            return said.replace("%1", since)
        return self.tr("the till says: %n visit(s)", None, count)


def _who_fact(profile: Profile) -> Fact | None:
    """How to say the name; without that how to address them."""
    if profile.say:
        return Fact("say", {"text": profile.say})
    return Fact("address", {"text": profile.address}) if profile.address else None

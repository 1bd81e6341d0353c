"""What else is known: the usual, tastes, tags, notes, and a line for what was heard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.ageing import Aged, AgesKind
from desktop.domain.card_facts import note_fact
from desktop.domain.cards import Card
from desktop.domain.explaining import usual_fact
from desktop.domain.hearing import Heard
from desktop.domain.people import Audience, Note
from desktop.domain.touches import Fact
from desktop.ui.theme.theme import Theme
from desktop.ui.till.confirm_line import AgedLine
from desktop.ui.till.doubt_mark import WrongButton
from desktop.ui.till.doubting import Doubting, DoubtLine
from desktop.ui.till.drafts import together
from desktop.ui.till.heard_line import HeardLine
from desktop.ui.till.moments import Moments
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.links import Links
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.quick_line import QuickLine
from desktop.ui.words_bundle import Words

_SECTION_GAP = 6
_LINK_PADDING = 8


class AboutPanel(QFrame):
    """The usual, tastes, tags and notes; the jot line; and the ways to *Edit* and to a problem.

    Signals:
        jot(str): a line was heard that is worth remembering.
        keep_heard(object): the cashier confirmed what a line seems to say (a Heard).
        problem(str): something went wrong; carries the line.
        edit_wanted(): open the edit panel.
        fact_kept(kind, id), fact_dropped(kind, id): a note whose day has passed is still true.
        undecided(): help them choose.
    """

    jot = Signal(str)
    keep_heard = Signal(object)
    problem = Signal(str)
    edit_wanted = Signal()
    fact_kept = Signal(object, str)
    fact_dropped = Signal(object, str)
    undecided = Signal()

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
        self._moments = moments
        self._doubting = doubting
        self._dressing = Dressing(theme, self)
        self._discreet = False
        self._has_tags = False
        self._make()
        self._lay_out()
        self.jot_line.submitted.connect(self.jot)
        self.heard.kept.connect(self.keep_heard)
        self.heard.finished.connect(self._to_jot)
        self.problem_line.submitted.connect(self.problem)
        self.problem_line.left.connect(self.close_problem)
        self.wrong.clicked.connect(self.open_problem)
        self.edit.clicked.connect(self.edit_wanted)
        self.choose.clicked.connect(self.undecided)
        self.doubt.clicked.connect(self._doubting.toggle)
        self._doubting.marking.connect(self._marking)

    def show_card(self, card: Card) -> None:
        """Show one customer."""
        profile = card.profile
        self._show_usual(card)
        self._fill(self.likes, "likes", profile.likes)
        self._fill(self.dislikes, "dislikes", profile.dislikes)
        self._likes_part.setVisible(bool(profile.likes))
        self._dislikes_part.setVisible(bool(profile.dislikes))
        self._fill(self.tags, "tag", profile.tags)
        self._has_tags = bool(profile.tags)
        self._show_notes(profile.notes, card)
        self._resolve(card)
        self._place()

    def show_heard(self, heards: Sequence[Heard]) -> None:
        """The jot is kept; offer what it seems to say, one after the other."""
        self.jot_line.kept()
        self.heard.show_heard(together(self.heard.waiting, heards))

    def set_discreet(self, *, on: bool) -> None:
        """Hide tags and notes, since the customer may see the screen."""
        self._discreet = on
        self._place()

    def open_problem(self) -> None:
        """Let the cashier say what went wrong."""
        self.problem_line.show()
        self.problem_line.setFocus()

    def close_problem(self) -> None:
        """Put the line away; what was typed stays for later."""
        self.problem_line.hide()
        self.wrong.setFocus()

    def add_at_top(self, widget: QWidget) -> None:
        """Let the picture of the weeks stand here, when the head has no room for it."""
        self._column.insertWidget(0, widget)

    def _make(self) -> None:
        heading = self._dressing.label
        self._usual_heading = heading("heading", "muted", text=self.tr("The usual"))
        self.usual = heading("suggestion", lines=3)
        self.usual_line = DoubtLine(self.usual, self._doubting, self._dressing)
        self._likes_part, self.likes = self._part(self.tr("Likes"))
        self._dislikes_part, self.dislikes = self._part(self.tr("Dislikes"))
        self._tags_part, self.tags = self._part(self.tr("Tags"))
        self._notes_part = QWidget()
        self._notes_heading = heading("heading", "muted", text=self.tr("Notes"))
        self.jot_line = QuickLine(
            self._dressing,
            label=self.tr("Heard something worth remembering?"),
            hint=self.tr("Heard something worth remembering?"),
        )
        self.heard = HeardLine(self._words, self._dressing)
        self.problem_line = QuickLine(
            self._dressing,
            label=self.tr("What went wrong?"),
            hint=self.tr("What went wrong?"),
            button=self.tr("Save"),
        )
        self.problem_line.hide()
        self.choose = PressButton(self.tr("Undecided?  F4"), LINK)
        self.wrong = PressButton(self.tr("Something went wrong  F6"), LINK)
        self.edit = PressButton(self.tr("Edit  F2"), LINK)
        self.doubt = PressButton("", LINK)
        self._marking(self._doubting.is_marking)

    def _part(self, title: str) -> tuple[QWidget, FlowLayout]:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SECTION_GAP)
        column.addWidget(self._dressing.label("heading", "muted", text=title))
        chips = QWidget()
        flow = FlowLayout(chips)
        column.addWidget(chips)
        return part, flow

    def _lay_out(self) -> None:
        notes = QVBoxLayout(self._notes_part)
        notes.setContentsMargins(0, 0, 0, 0)
        notes.setSpacing(_SECTION_GAP)
        notes.addWidget(self._notes_heading)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(10)
        notes.addLayout(self._notes)
        below = Links(_LINK_PADDING, gap=16, row_gap=0)
        self.links = below.flow
        for link in (self.choose, self.wrong, self.edit, self.doubt):
            link.let_shorten()
            self.links.addWidget(link)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 6)
        self._column.setSpacing(8)
        for part in (
            self._usual_heading,
            self.usual_line,
            self._likes_part,
            self._dislikes_part,
            self._tags_part,
            self._notes_part,
            self.jot_line,
            self.heard,
        ):
            self._column.addWidget(part)
        self._column.addLayout(below)
        self._column.addWidget(self.problem_line)

    def _show_usual(self, card: Card) -> None:
        """Show the usual; one that is said to be wrong is not judged any more, but was shown."""
        usual = card.habits.usual
        often = usual is not None and usual.often
        self._usual_heading.setText(self.tr("Often has") if often else self.tr("The usual"))
        fact = usual_fact(usual) if usual is not None else self._doubting.flagged("orders")
        if usual is not None:
            self.usual.setText(self._words.habits.usual(usual))
        else:
            self.usual.setText(self._doubting.said(fact) if fact is not None else "")
        self.usual_line.show_fact(fact)
        self._usual_heading.setVisible(fact is not None)
        self.usual_line.setVisible(fact is not None)

    def _fill(self, flow: FlowLayout, code: str, texts: Sequence[str]) -> None:
        flow.clear()
        for text in texts:
            chip = Chip(text)
            chip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            line = DoubtLine(chip, self._doubting, self._dressing)
            line.show_fact(Fact(code, {"text": text}))
            flow.add(line)

    @Slot(bool)
    def _marking(self, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        calm, busy = self.tr("Something is not so…  F1"), self.tr("Leave it as it is  F1")
        self.doubt.setText(busy if on else calm)
        if not on and isinstance(QApplication.focusWidget(), WrongButton):
            self.doubt.setFocus()  # its button is about to go

    def _show_notes(self, notes: Sequence[Note], card: Card) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        passed = {each.id: each for each in card.aged if each.kind is AgesKind.NOTE}
        shown = [
            note
            for note in notes
            if note.audience is Audience.EVERYONE
            and (note.true_until is None or note.true_until >= card.today or note.id in passed)
        ]
        for note in sorted(shown, key=lambda each: each.at, reverse=True):
            day = self._words.dates.day(self._moments.day(note.at), card.today)
            part = self._note(note, day, passed.get(note.id))
            self._notes.addWidget(part)
            part.show()

    def _note(self, note: Note, day: str, passed: Aged | None) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        colour = "text" if passed is None else "muted"
        text = self._dressing.label("body", colour, text=note.text, lines=8)
        doubt = DoubtLine(text, self._doubting, self._dressing)
        doubt.show_fact(note_fact(note))
        column.addWidget(doubt)
        by = ", ".join(each for each in (isolated(note.author), day) if each)
        column.addWidget(self._dressing.label("reason", "muted", text=by))
        if passed is not None:
            line = AgedLine(passed, self.tr("Still true?"), self._dressing)
            line.keep.connect(self.fact_kept)
            line.drop.connect(self.fact_dropped)
            column.addWidget(line)
        return part

    def _resolve(self, card: Card) -> None:
        """Empty the lines whose text the card now shows as kept."""
        if self.jot_line.sent in {note.text for note in card.profile.notes}:
            self.jot_line.kept()
        if self.problem_line.sent in {problem.text for problem in card.problems}:
            self.problem_line.kept()
            self.problem_line.hide()

    def _place(self) -> None:
        self._tags_part.setVisible(self._has_tags and not self._discreet)
        self._notes_part.setVisible(self._notes.count() > 0 and not self._discreet)

    def _to_jot(self) -> None:
        self.jot_line.field.setFocus(Qt.FocusReason.OtherFocusReason)

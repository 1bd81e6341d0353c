"""One question about a regular, with its answer once that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.practice import Practised, Question
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.initials import Initials
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

_BETWEEN = "  \N{MIDDLE DOT}  "


class PracticeCard(QWidget):
    """Shows a name, or a usual; then what goes with it, and what helps to remember it."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        dressing = Dressing(theme, self)
        self.prompt = dressing.label("body", "muted", lines=5)
        self.disc = Initials(theme)
        self.asked = dressing.label("name", lines=6)
        self.asked_items = dressing.label("suggestion", lines=9)
        self.answer_disc = Initials(theme)
        self.answer = dressing.label("suggestion", lines=9)
        self.also = dressing.label("body", lines=3)
        self.details = dressing.label("body", "muted", lines=5)
        gap = theme.size("space_12")
        self.told = QWidget()
        told = QVBoxLayout(self.told)
        told.setContentsMargins(0, gap, 0, 0)
        told.setSpacing(theme.size("space_4"))
        told.addLayout(_beside(self.answer_disc, self.answer, gap))
        told.addWidget(self.also)
        told.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_8"))
        column.addWidget(self.prompt)
        column.addLayout(_beside(self.disc, self.asked, gap))
        column.addWidget(self.asked_items)
        column.addWidget(self.told)
        self.show_text("")

    @property
    def shows_answer(self) -> bool:
        """Whether the answer can be seen."""
        return not self.told.isHidden()

    def show_question(self, question: Question) -> None:
        """Show what is asked, without its answer."""
        kind, regular = question.kind, question.regular
        named = kind is not Practised.USUAL_TO_NAME
        self.prompt.setText(self._prompt(kind))
        _fill(self.asked, isolated(regular.name) if named else "")
        _fill(self.asked_items, "" if named else isolated(regular.usual))
        for disc, wanted in ((self.disc, named), (self.answer_disc, not named)):
            disc.show_name(regular.name)
            disc.setVisible(wanted)
        answer = isolated(question.answer)
        if kind is Practised.SAY:
            answer = self.tr("“%1”").replace("%1", answer)
        self.answer.setText(answer)
        _fill(self.also, self._also(question.also))
        _fill(self.details, self._details(question))
        self.told.hide()
        announce(self, f"{self.prompt.text()} {question.asked}")

    def show_answer(self) -> None:
        """Show what is to be known."""
        self.told.show()
        said = (self.answer, self.also, self.details)
        announce(self, " ".join(each.text() for each in said if each.text()))

    def show_text(self, text: str) -> None:
        """Say something instead of a question; no name is left."""
        self.prompt.setText(text)
        for part in (self.disc, self.answer_disc):
            part.show_name("")
            part.hide()
        for label in (self.asked, self.asked_items, self.answer, self.also, self.details):
            _fill(label, "")
        self.answer.show()
        self.told.hide()
        announce(self, text)

    def _prompt(self, kind: Practised) -> str:
        match kind:
            case Practised.NAME_TO_USUAL:
                return self.tr("What do they usually have?")
            case Practised.USUAL_TO_NAME:
                return self.tr("Who usually has this?")
            case Practised.SAY:
                return self.tr("How is this name said?")

    def _also(self, names: tuple[str, ...]) -> str:
        if not names:
            return ""
        listed = ", ".join(isolated(each) for each in names)
        return self.tr("Right as well: %1").replace("%1", listed)

    def _details(self, question: Question) -> str:
        """Return what helps to remember: their days, and how the name is said."""
        regular, parts = question.regular, []
        if regular.rhythm is not None:
            parts.append(self._words.habits.rhythm(regular.rhythm))
        if regular.say and question.kind is not Practised.SAY:
            parts.append(self.tr("Say “%1”").replace("%1", isolated(regular.say)))
        return _BETWEEN.join(parts)


def _beside(disc: QWidget, label: QWidget, gap: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row


def _fill(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))

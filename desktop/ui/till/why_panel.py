"""*Why, and why not*: the touch with its facts and their sources, and what hinders the others."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.cards import Done
from desktop.domain.explaining import Sourced, WhyCard
from desktop.domain.touches import Fact, Touch
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.side_page import SidePage
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

_NO_OCCASION = "no-occasion"


class FactRow(QWidget):
    """One fact, where it comes from, and a quiet way to say that it is wrong.

    Signals:
        wrong(object): it is not so (a Fact).
        undo(str): it is so after all; carries the act's id.
    """

    wrong = Signal(object)
    undo = Signal(str)

    def __init__(
        self, theme: Theme, sourced: Sourced, *, said: str, source: str, act: str | None
    ) -> None:
        super().__init__()
        self.sourced = sourced
        self.said = Text(theme, "body", "muted" if sourced.flag else "text", text=said, wrap=True)
        self.source = Text(theme, "reason", "muted", text=source, wrap=True)
        self.state = Text(theme, "strong_reason", "ok", text=self.tr("Noted for the owner"))
        self.button = PressButton(
            self.tr("Undo") if sourced.flag else self.tr("This is wrong"), LINK
        )
        self.button.setAccessibleName(f"{self.button.text()}: {said}")
        self._act = act
        what = QVBoxLayout()
        what.setSpacing(2)
        for text in (self.said, self.source, self.state):
            what.addWidget(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(what, 1)
        row.addWidget(self.button)
        for part, shown in (
            (self.source, bool(source)),
            (self.state, bool(sourced.flag)),
            (self.button, not sourced.flag or act is not None),
        ):
            part.setVisible(shown)
        self.button.clicked.connect(self._press)

    def _press(self) -> None:
        if not self.sourced.flag:
            self.wrong.emit(self.sourced.fact)
        elif self._act is not None:
            self.undo.emit(self._act)


class WhyPanel(SidePage):
    """Why this touch and not another, and what the card says besides, each with its source.

    Signals:
        wrong(str, object): customer and the Fact that is not so.
        undo(str): take the note for the owner back; carries the act's id.
        closed(): Close or Esc.
    """

    wrong = Signal(str, object)
    undo = Signal(str)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(theme, self.tr("Why, and why not"))
        self._words = words
        self._theme = theme
        self._card: WhyCard | None = None
        self._touches: Mapping[str, Touch] = {}
        self._acts: dict[str, str] = {}
        self._pressed: Fact | None = None
        self._discreet = False
        self.rows: list[FactRow] = []
        self._body = QWidget()
        self.card.column.addWidget(self._body)

    @property
    def customer(self) -> str | None:
        """Of whom it is shown."""
        return self._card.customer if self._card is not None else None

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text that can now be read."""
        return tuple(each.text() for each in self._body.findChildren(Text) if each.text())

    def show_why(self, card: WhyCard, touches: Mapping[str, Touch]) -> None:
        """Show why, or the same anew when something has changed."""
        self._card, self._touches = card, touches
        self._renew()

    def show_flagged(self, done: Done) -> None:
        """A fact is noted for the owner: *Undo* beside it takes that back."""
        if done.act is not None:
            self._acts[done.text] = done.act
            announce(self, self.tr("Noted for the owner"))

    def set_discreet(self, *, on: bool) -> None:
        """Hide all of it, since the customer may see the screen."""
        self._discreet = on
        self._renew()

    def clear(self) -> None:
        """Show nobody."""
        self._card = None
        self._renew()

    def _renew(self) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size("space_8"))
        self.rows = []
        if self._discreet:
            column.addWidget(self._text(self.tr("Hidden: the customer may see the screen.")))
        elif self._card is not None:
            self._fill(column, self._card)
        self.card.column.replaceWidget(self._body, fresh)
        self._body.hide()
        self._body.deleteLater()
        self._body = fresh
        fresh.show()
        for row in self.rows:
            if row.sourced.fact == self._pressed and not row.button.isHidden():
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pressed = None

    def _fill(self, column: QVBoxLayout, card: WhyCard) -> None:
        words = self._words
        touch = self._touches.get(card.touch or "")
        shown = words.touches.name(touch) if touch is not None else words.touches.welcome()
        column.addWidget(Text(self._theme, "strong", "text", text=shown, wrap=True))
        self._facts(column, card, card.facts)
        for favours, heading in ((True, self.tr("For it")), (False, self.tr("Against it"))):
            parts = [words.why.part(each) for each in card.parts if each.favours is favours]
            self._lines(column, heading, [each for each in parts if each])
        told = {_about(each.fact) for each in card.facts}
        besides = [each for each in card.known if _about(each.fact) not in told]
        if besides:
            self._heading(column, self.tr("What else is known"))
            self._facts(column, card, besides)
        self._lines(column, self.tr("Why not another"), self._others(card))

    def _others(self, card: WhyCard) -> list[str]:
        """What else would do, then what is hindered by more than having no occasion."""
        line = self.tr("{touch}: {why}")
        names = self._words.touches
        said = []
        for key in card.possible:
            if key in self._touches:
                name = isolated(names.name(self._touches[key]))
                said.append(line.format(touch=name, why=self.tr("also possible")))
        for refusal in sorted(card.refused, key=lambda each: each.code == _NO_OCCASION):
            if refusal.key in self._touches:
                name = isolated(names.name(self._touches[refusal.key]))
                said.append(line.format(touch=name, why=names.refusal(refusal)))
        return said

    def _facts(self, column: QVBoxLayout, card: WhyCard, facts: Sequence[Sourced]) -> None:
        for sourced in facts:
            said = self._words.why.fact(sourced.fact, card.today)
            if not said:
                continue
            row = FactRow(
                self._theme,
                sourced,
                said=said,
                source=self._words.why.source(sourced, card.today),
                act=self._acts.get(sourced.flag),
            )
            row.wrong.connect(self._wrong)
            row.undo.connect(self._undo)
            self.rows.append(row)
            column.addWidget(row)

    def _lines(self, column: QVBoxLayout, heading: str, lines: Sequence[str]) -> None:
        if lines:
            self._heading(column, heading)
            for line in lines:
                column.addWidget(self._text(line))

    def _heading(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(self._theme.size("space_8"))
        column.addWidget(Text(self._theme, "heading", "muted", text=text, wrap=True))

    def _text(self, text: str) -> Text:
        return Text(self._theme, "body", "text", text=text, wrap=True)

    def _wrong(self, fact: Fact) -> None:
        if self._card is not None:
            self._pressed = fact
            self.wrong.emit(self._card.customer, fact)

    def _undo(self, act: str) -> None:
        row = self.sender()
        self._pressed = row.sourced.fact if isinstance(row, FactRow) else None
        self.undo.emit(act)


def _about(fact: Fact) -> tuple[str, object]:
    """What a fact is about, whatever its counts."""
    return fact.code, fact.params.get("text")

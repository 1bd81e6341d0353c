"""*This is wrong* beside anything that the card says: quiet until somebody wants it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.card_facts import STILL_COUNTS, flag_of, flagged_as
from desktop.domain.cards import Card
from desktop.domain.explaining import Flag
from desktop.domain.touches import Fact
from desktop.ui.till.doubt_mark import DoubtMark, WrongButton
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.words_bundle import Words

_REST_MS = 350
"""How long a pointer rests on a line before its mark comes, and is away before it goes."""


class Doubting(QObject):
    """What of the open card is said to be wrong, and the ways to say so.

    A pointer that rests on a line, or a finger on it, brings one small button over its end; the
    context menu key or button brings it at once. ``mark`` shows a button beside every line, for
    the keyboard and for who does not find the line.

    Signals:
        wrong(object): a line is wrong (a Fact).
        changed(): the lines are to show themselves anew.
        marking(bool): the buttons beside the lines are about to come, or to go.
    """

    wrong = Signal(object)
    changed = Signal()
    marking = Signal(bool)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._card: Card | None = None
        self._marking = False
        self._line: DoubtLine | None = None
        self._mark: DoubtMark | None = None
        self._home: QWidget | None = None
        self._come, self._go = _timer(self, self._show_mark), _timer(self, self.hide_mark)

    def set_home(self, home: QWidget) -> None:
        """Name the widget that the lines stand in, near or far."""
        self._home = home

    def show_card(self, card: Card) -> None:
        """Know what is said to be wrong of this customer."""
        if self._card is not None and self._card.profile.id != card.profile.id:
            self.set_marking(on=False)
        self._card = card
        self.hide_mark()
        self.changed.emit()

    def flag(self, fact: Fact | None) -> Flag | None:
        """Return who said that a fact is wrong, and when, or None."""
        return flag_of(fact, self._card.flags) if fact is not None and self._card else None

    def flagged(self, code: str) -> Fact | None:
        """Return what was said to be wrong of the one fact of a kind; it is not known any more."""
        return flagged_as(code, self._card.flags) if self._card is not None else None

    def said(self, fact: Fact) -> str:
        """Return a fact as a line."""
        return self._words.why.fact(fact, self._card.today) if self._card is not None else ""

    @property
    def is_marking(self) -> bool:
        """Whether the buttons beside the lines are shown."""
        return self._marking

    @property
    def mark(self) -> QWidget | None:
        """The button over the end of a line, while it is there."""
        return self._mark if self._mark is not None and not self._mark.isHidden() else None

    def set_marking(self, *, on: bool) -> None:
        """Show a button beside every line, the first of them with the focus; or put them away."""
        if on == self._marking:
            return
        self._marking = on
        self.hide_mark()
        self.marking.emit(on)
        self.changed.emit()
        first = next(iter(self._marked()), None) if on else None
        if first is not None:
            first.button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def toggle(self) -> None:
        """Show the buttons, or put them away."""
        self.set_marking(on=not self._marking)

    def press(self, fact: Fact) -> None:
        """Say that a line is wrong; one press is enough, and *Undo* is beside it."""
        self.hide_mark()
        self.wrong.emit(fact)
        self.set_marking(on=False)

    def rest_on(self, line: "DoubtLine", *, now: bool = False) -> None:
        """A pointer is on a line; after a while, or now, its mark comes."""
        self._go.stop()
        if self._marking or not line.can_be_doubted:
            return
        if self._line is not line:
            self.hide_mark()
        self._line = line
        if now:
            self._show_mark()
        elif self.mark is None:
            self._come.start()

    def leave(self) -> None:
        """The pointer is gone."""
        self._come.stop()
        self._go.start()

    @Slot()
    def hide_mark(self) -> None:
        """Put the mark away."""
        self._come.stop()
        self._go.stop()
        self._line = None
        if self._mark is not None:
            self._mark.hide()

    @Slot()
    def _show_mark(self) -> None:
        line, home = self._line, self._home
        if line is None or home is None or not line.isVisible():
            return
        mark = self._mark = self._mark or self._made(home)
        mark.setAccessibleName(line.name)
        mark.resize(mark.sizeHint())
        corner = line.mapTo(home, QPoint(0, 0))
        top = corner.y() + (line.height() - mark.height()) // 2
        left = corner.x()
        if line.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            left += line.width() - mark.width()
        mark.move(
            max(0, min(left, home.width() - mark.width())),
            max(0, min(top, home.height() - mark.height())),
        )
        mark.raise_()
        mark.show()

    def _made(self, home: QWidget) -> "DoubtMark":
        mark = DoubtMark(self.tr("This is wrong"), home)
        mark.came.connect(self._go.stop)
        mark.left.connect(self.leave)
        mark.clicked.connect(self._press_mark)
        return mark

    @Slot()
    def _press_mark(self) -> None:
        if self._line is not None and self._line.fact is not None:
            self.press(self._line.fact)

    def _marked(self) -> list["DoubtLine"]:
        """The lines that have a button now, as they are read."""
        if self._home is None:
            return []
        home = self._home
        lines = [each for each in home.findChildren(DoubtLine) if each.button.isVisible()]
        return sorted(lines, key=lambda each: each.mapTo(home, QPoint(0, 0)).toTuple()[::-1])


class DoubtLine(QWidget):
    """One thing that the card says (``inside``), and that it is said to be wrong."""

    def __init__(
        self, inside: QWidget, doubting: Doubting, dressing: Dressing, *, colour: str = "muted"
    ) -> None:
        super().__init__()
        self.inside = inside
        self.fact: Fact | None = None
        self._doubting = doubting
        self.state = dressing.label("reason", colour, lines=2)
        self._wrong = self.tr("This is wrong")
        self.button = WrongButton(self.tr("Not so"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        self._row.addWidget(inside, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.state)
        self.button.clicked.connect(self._press)
        doubting.changed.connect(self.renew)
        self.renew()

    def stand(self) -> None:
        """Have the button below, where the line is narrow."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom)

    def show_fact(self, fact: Fact | None) -> None:
        """Say what stands here; nothing that could be wrong without one."""
        self.fact = fact
        self.renew()

    @property
    def can_be_doubted(self) -> bool:
        """Whether there is something that nobody has doubted yet."""
        return self.fact is not None and not self.is_doubted

    @property
    def is_doubted(self) -> bool:
        """Whether somebody said that it is wrong."""
        return self._doubting.flag(self.fact) is not None

    @property
    def name(self) -> str:
        """What the button says to those who do not see where it is."""
        said = self._doubting.said(self.fact) if self.fact is not None else ""
        return f"{self._wrong}: {said}" if said else self._wrong

    @Slot()
    def renew(self) -> None:
        """Show whether it is said to be wrong, and the button while they are wanted."""
        doubted = self.is_doubted
        text = ""
        if doubted and self.fact is not None:
            counts = self.fact.code in STILL_COUNTS
            still = self.tr("Said to be wrong. It still counts.")
            text = still if counts else self.tr("Said to be wrong")
        if text != self.state.text():
            self.state.setText(text)
        self.state.setVisible(doubted)
        wanted = self._doubting.is_marking and self.can_be_doubted
        if wanted:
            self.button.setAccessibleName(self.name)
        self.button.setVisible(wanted)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Bring the mark when the pointer rests here."""
        super().enterEvent(event)
        self._doubting.rest_on(self)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Put the mark away."""
        super().leaveEvent(event)
        self._doubting.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Bring the mark at once: by the other button, the context menu key or a long press."""
        if self.can_be_doubted:
            self._doubting.rest_on(self, now=True)
            event.accept()
        else:
            super().contextMenuEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc on a button puts the buttons away, and does not leave the customer."""
        if event.key() == Qt.Key.Key_Escape and self._doubting.is_marking:
            self._doubting.set_marking(on=False)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _press(self) -> None:
        if self.fact is not None:
            self._doubting.press(self.fact)


def _timer(parent: Doubting, slot: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(_REST_MS)
    timer.timeout.connect(slot)
    return timer

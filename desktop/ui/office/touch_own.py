"""What staff did of their own lately: each may be taken over into the shop's list."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.touch_book import OwnDone
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.press_button import LINK, PLAIN, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

_LINES = 6


class OwnCard(CardFrame):
    """A list of what was done, newest first, with one button each.

    Signals:
        taken(offer id): it is to be taken over.
        closed(): back to the editor.
    """

    taken = Signal(str)
    closed = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(theme, "")
        self._words = words
        self._theme = theme
        self.heading.setText(self.tr("What staff did of their own"))
        self.heading.show()
        self.hint = Text(theme, "body", "muted", wrap=True)
        self.back_button = PressButton(self.tr("Close"), LINK)
        self._list = QWidget()
        self.buttons: list[PressButton] = []
        top = QHBoxLayout()
        top.addWidget(self.hint, 1)
        top.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        self.column.addWidget(self._list)
        self.column.addStretch(1)
        self.back_button.clicked.connect(self.closed)

    def title_of(self, done: Sequence[OwnDone]) -> str:
        """Return what stands on the button that leads here."""
        counted = self.tr("What staff did ({count})")
        return counted.format(count=len(done)) if done else self.tr("What staff did")

    def show_done(self, done: Sequence[OwnDone], today: date) -> None:
        """Show what was done."""
        self.hint.setText(
            self.tr("Take over what may be suggested to others as well.")
            if done
            else self.tr(
                "Nothing yet. When somebody at the till does something of their own and writes it "
                "down, it stands here, and can be taken into the shop's list."
            )
        )
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size("space_8"))
        self.buttons = []
        for each in done:
            column.addWidget(self._row(each, today))
        self.column.replaceWidget(self._list, fresh)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh

    def _row(self, done: OwnDone, today: date) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        told = QVBoxLayout()
        told.addWidget(Dressing(self._theme, row).label(text=done.text, lines=_LINES))
        day = self._words.dates.day(done.day, today)
        about = self.tr("{author}, {day}").format(author=done.author, day=day)
        if done.times > 1:
            times = self.tr("%n time(s)", "", done.times)
            about = self.tr("{about} \N{MIDDLE DOT} {times}").format(about=about, times=times)
        told.addWidget(Text(self._theme, "reason", "muted", text=about, wrap=True))
        button = PressButton(self.tr("Take over"), PLAIN)
        button.setAccessibleName(f"{button.text()}: {done.text}")
        button.setProperty("offer", done.offer)
        button.clicked.connect(self._press)
        self.buttons.append(button)
        line.addLayout(told, 1)
        line.addWidget(button)
        return row

    @Slot()
    def _press(self) -> None:
        self.taken.emit(str(self.sender().property("offer")))

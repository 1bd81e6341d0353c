"""Learning the regulars: from the menu to the questions, and the answers to the desk."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop.ui.desk import Desk
from desktop.ui.theme.theme import Theme
from desktop.ui.till.till_view import TillView
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.errors import UsualError
    from desktop.domain.practice import Round
    from desktop.ui.till.practice_page import PracticePage

_MINUTE_MS = 60_000


class Practising(QObject):
    """Wires the page on which the regulars' names are learnt; it is made when it is wanted.

    In a quiet hour the board offers it, too; that is looked at every minute. The list beside the
    page is covered, for it holds the answers. Discreet: the page is closed and cannot be opened,
    since the customer may see the screen.

    Signals:
        left(): the page is closed.
    """

    left = Signal()

    def __init__(self, desk: Desk, till: TillView, words: Words, theme: Theme) -> None:
        super().__init__(till)
        self._desk = desk
        self._till = till
        self._words = words
        self._theme = theme
        self._discreet = False
        self._results_covered = False
        till.side.currentChanged.connect(self._side_changed)
        till.board.practice_wanted.connect(self.open)
        desk.practice.quiet_read.connect(till.board.offer_practice)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._clock.timeout.connect(desk.practice.read_quiet)
        desk.opened.connect(self._opened)
        till.menu.practice_wanted.connect(self.open)
        desk.practice.read.connect(self._read)
        desk.practice.unread.connect(self._unread)
        desk.practice.refused.connect(self._refused)

    @cached_property
    def page(self) -> PracticePage:
        """The page with the questions."""
        from desktop.ui.till.practice_page import PracticePage  # noqa: PLC0415 - when wanted

        page, practice = PracticePage(self._words, self._theme), self._desk.practice
        page.answered.connect(practice.remember)
        page.taken_back.connect(practice.take_back)
        page.closed.connect(self._close)
        return page

    @cached_property
    def _cover(self) -> Text:
        text = self.tr("The list is covered while you learn. Type a name to look for somebody.")
        cover = Text(self._theme, "body", "muted", text=text, wrap=True)
        cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return cover

    @Slot()
    def open(self) -> None:
        """Begin a sitting."""
        if self._discreet:
            self._till.quiet.say(
                self.tr("Names are hidden. Show them with F9 to learn the regulars.")
            )
            return
        if not self._is_open:
            self._results_covered = self._till.shows_results
        self._till.show_side(self.page)
        self._till.cover_lists(self._cover)
        self.page.wait_for()
        self._desk.practice.ask()

    def set_discreet(self, discreet: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Close the page while names are hidden."""
        self._discreet = discreet
        if discreet and self._is_open:
            self._close()

    @property
    def _is_open(self) -> bool:
        return "page" in self.__dict__ and self._till.side.page is self.page

    @Slot()
    def _opened(self) -> None:
        self._clock.start()

    @Slot(int)
    def _side_changed(self, _: int) -> None:
        """Uncover the list once something else stands at the side."""
        if self._till.covered and not self._is_open:
            self._till.show_results(self._results_covered)

    @Slot()
    def _close(self) -> None:
        self._desk.practice.stop()
        self.page.clear()
        self.left.emit()

    @Slot(object)
    def _read(self, asked: Round) -> None:
        if self._is_open:
            self.page.show_round(asked)

    @Slot(object)
    def _unread(self, error: UsualError) -> None:
        if self._is_open:
            self.page.show_error(self._words.troubles.sentence(error))

    @Slot(object)
    def _refused(self, error: UsualError) -> None:
        self._till.quiet.warn(self._words.troubles.sentence(error))

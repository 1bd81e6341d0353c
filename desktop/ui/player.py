"""Works the real window as a person would."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.cards import Card
from desktop.domain.errors import UsualError
from desktop.domain.shop import Place
from desktop.domain.till import ImportReport
from desktop.domain.touches import Offer, Touch
from desktop.ui.desk import Desk
from desktop.ui.main_window import MainWindow
from desktop.ui.words_bundle import Words

PATIENCE_S = 60.0
SETTLED_S = 0.25
STEP_MS = 5


class Open(Protocol):
    """An open window with what a player needs of it."""

    @property
    def app(self) -> QApplication:
        """The application."""
        ...

    @property
    def desk(self) -> Desk:
        """The desk."""
        ...

    @property
    def window(self) -> MainWindow:
        """The window."""
        ...

    @property
    def words(self) -> Words:
        """The words."""
        ...

    def close(self) -> None:
        """End everything."""
        ...


class PlayError(RuntimeError):
    """The window did not do in time what was asked of it."""


class Player:
    """Works a window as a person would: keys and clicks, and waiting for what comes."""

    def __init__(self, running: Open) -> None:
        self._running = running
        self.window = running.window
        self.desk = running.desk
        self.card: Card | None = None
        self.offer: Offer | None = None
        self.touch: Touch | None = None
        self._loop = QEventLoop()
        self._opened = False
        self._first = False
        self._board = False
        self._found = ""
        self.trouble: UsualError | None = None
        self.report: ImportReport | None = None
        desk = running.desk
        desk.opened.connect(self._on_opened)
        desk.first_start.connect(self._on_first)
        desk.board_read.connect(self._on_board)
        desk.found.connect(self._on_found)
        desk.card_read.connect(self._on_card)
        desk.offer_read.connect(self._on_offer)
        desk.shop_troubled.connect(self._on_trouble)
        desk.refused.connect(self._on_trouble)
        desk.chores.start_refused.connect(self._on_trouble)
        desk.chores.refused.connect(self._on_trouble)
        desk.chores.imported.connect(self._on_report)

    def show(self, width: int, height: int) -> None:
        """Show the window at a size."""
        self.window.resize(width, height)
        self.window.show()

    def begin(self, *, demo: bool, place: Place) -> None:
        """Answer the first start."""
        self.wait_for_first()
        if self._opened:
            return
        chores = self.desk.chores
        (chores.start_demo if demo else chores.start_empty)(place)
        self.wait(lambda: self._opened and self._board)

    def wait_for_first(self) -> None:
        """Wait until the shop is there, or its first start is asked about."""
        self.wait(lambda: self._first or self._opened)

    def bring_in(self, files: list[Path]) -> ImportReport:
        """Bring files in and return the report."""
        self.report = None
        self.desk.chores.bring_in(files)
        self.wait(lambda: self.report is not None)
        report: ImportReport | None = self.report
        if report is None:
            raise PlayError("there is no report")
        return report

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        for letter in text:
            self.key(Qt.Key.Key_unknown, letter)

    def key(self, key: Qt.Key, text: str = "") -> None:
        """Press and let go one key."""
        # a window on no display is never the active one
        focused: QWidget | None = self.window.focusWidget()
        target = self.window if focused is None else focused
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)

    def find(self, text: str) -> None:
        """Look for somebody and open the best one."""
        self.search(text)
        self.card = self.offer = None
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.card is not None and self.offer is not None)

    def search(self, text: str) -> None:
        """Look for somebody."""
        self.window.till.search.empty()
        self._found = ""
        self.type(text)
        self.wait(lambda: self._found == text)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something holds.

        Raises:
            PlayError: it does not come to hold in time, or something stands in the way.
        """
        until = time.monotonic() + PATIENCE_S
        while not condition():
            if self.trouble is not None:
                raise PlayError(self._running.words.troubles.sentence(self.trouble))
            if time.monotonic() > until:
                raise PlayError("the window did not answer in time")
            QTimer.singleShot(STEP_MS, self._loop, self._loop.quit)
            self._loop.exec()

    def settle(self) -> None:
        """Let the window paint what has come."""
        until = time.monotonic() + SETTLED_S
        self.wait(lambda: time.monotonic() > until)

    def picture(self, file: Path) -> None:
        """Save what the window shows.

        Raises:
            PlayError: the picture cannot be written.
        """
        self.settle()
        file.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(file)):
            raise PlayError(f"the picture cannot be saved: {file}")

    def _on_opened(self, _: object) -> None:
        self._opened = True

    def _on_first(self, _: object) -> None:
        self._first = True

    def _on_board(self, _: object) -> None:
        self._board = True

    def _on_found(self, text: str, _: object) -> None:
        self._found = text

    def _on_card(self, card: Card) -> None:
        self.card = card

    def _on_offer(self, offer: Offer | None, touches: Mapping[str, Touch]) -> None:
        self.offer = offer
        self.touch = touches.get(offer.shown or "") if offer else None

    def _on_trouble(self, error: UsualError) -> None:
        self.trouble = error

    def _on_report(self, report: ImportReport) -> None:
        self.report = report

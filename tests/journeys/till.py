"""The real window on a real file, worked with real keys: they go in where the system's come in."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.config import Settings
from desktop.domain.cards import Card
from desktop.domain.shop import Shop
from desktop.domain.till import ImportReport
from desktop.main import Backstage, Running, build
from desktop.ui.main_window import MainWindow

Key = Qt.Key
NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE_MS = 20_000
MOST_TABS = 120
FRIDAY_NOON = datetime(2026, 7, 17, 16, 40, tzinfo=UTC)
"""12:40 in New York."""


class TillClock:
    """The shop's clock, which a journey moves on."""

    def __init__(self, moment: datetime = FRIDAY_NOON) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment

    def in_zone(self, zone: str) -> None:
        """It is always in UTC."""

    def forward(self, **span: float) -> None:
        self._moment += timedelta(**span)


class Till:
    """What a person does at the window, and what they see."""

    def __init__(self, qtbot: QtBot, address: str, clock: TillClock) -> None:
        self._qtbot = qtbot
        self.address = address
        self.clock = clock
        self.kept: list[Settings] = []
        self._running: Running | None = None
        self.shop: Shop | None = None
        self._cards = self._offers = 0
        self._found = ""
        self._reports: list[ImportReport] = []

    @property
    def running(self) -> Running:
        assert self._running is not None
        return self._running

    @property
    def window(self) -> MainWindow:
        return self.running.window

    @property
    def card(self) -> Card:
        """The open customer as last read."""
        card = self.running.desk.card
        assert card is not None
        return card

    def open(self, *, wait: bool = True, width: int = 480, height: int = 1040) -> None:
        """Start the program on the shop."""
        backstage = Backstage(self.address, self.clock, country="US")
        settings = self.kept[-1] if self.kept else Settings(discreet_after_s=0)
        self._running = running = build(backstage, settings=settings, save=self.kept.append)
        running.desk.chores.imported.connect(self._reports.append)
        running.desk.opened.connect(self._opened)
        running.desk.card_read.connect(self._carded)
        running.desk.offer_read.connect(self._offered)
        running.desk.found.connect(self._has_found)
        window = running.window
        window.resize(width, height)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        if wait:
            self.until(lambda: bool(window.till.board.shown_texts))

    def close(self) -> None:
        """Close the window, and end what is behind it."""
        running, self._running = self._running, None
        if running is not None:
            running.window.close()
            running.close()
            running.window.deleteLater()

    def reopen(self) -> None:
        """Close the program and start it again on the same shop."""
        self.close()
        self.open()

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for what the workers bring."""
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press one key; it goes where the focus is."""
        QTest.keyClick(self.window.windowHandle(), key, held)

    def type(self, text: str) -> None:
        """Type, wherever the focus is."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), letter)

    def write(self, text: str) -> None:
        """Type in place of what stands in the field that has the focus."""
        self.key(Key.Key_A, CONTROL)
        self.type(text)

    @property
    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the control with this text or accessible name has the focus."""
        for _ in range(MOST_TABS):
            focused = self.focus
            if focused is not None and name in _names(focused):
                return focused
            self.key(Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name!r}; {self.seen()}")

    def press(self, name: str) -> None:
        """Go to a button by keyboard and work it with Space."""
        button = self.tab_to(name)
        assert isinstance(button, QAbstractButton), button
        self.key(Key.Key_Space)

    def seen(self) -> tuple[str, ...]:
        """Every text that can be read in the window now."""
        texts = []
        for each in self.window.findChildren(QWidget):
            text = each.property("text")
            if isinstance(text, str) and text and each.isVisible():
                texts.append(text)
        return tuple(texts)

    def sees(self, text: str) -> bool:
        """Whether this can be read somewhere, in capitals or not."""
        return any(text.casefold() in each.casefold() for each in self.seen())

    def until_seen(self, *texts: str) -> None:
        for text in texts:
            self.until(lambda wanted=text: self.sees(wanted))

    def has_button(self, name: str) -> bool:
        """Whether a button with this text or name can be pressed now."""
        return any(
            each.isVisible() and each.isEnabled() and name in _names(each)
            for each in self.window.findChildren(QAbstractButton)
        )

    @property
    def quiet(self) -> str:
        """What the quiet line says."""
        return self.window.till.quiet.text

    def until_said(self, part: str) -> None:
        self.until(lambda: part.casefold() in self.quiet.casefold())

    def undo(self, part: str = "taken back") -> None:
        """Take the last act back with Ctrl+Z."""
        assert self.window.till.quiet.can_undo, self.quiet
        self.key(Key.Key_Z, CONTROL)
        self.until_said(part)

    def search(self, text: str) -> tuple[str, ...]:
        """Look for somebody; returns the names found."""
        if self.focus is not self.window.till.search:
            QTest.mouseClick(self.window.till.search, Qt.MouseButton.LeftButton)
        self._found = ""
        self.write(text)
        self.until_found(text)
        return tuple(hit.name for hit in self.window.till.results.found.hits)

    def until_found(self, text: str) -> None:
        """Wait for the answer to what was typed."""
        self.until(lambda: self._found == text and self.window.finding._answered)

    def find(self, text: str) -> None:
        """Look for somebody, and open the best one with Enter."""
        names = self.search(text)
        assert names, text
        cards, offers = self._cards, self._offers
        self.key(Key.Key_Return)
        self.until(lambda: self._cards > cards and self._offers > offers)
        assert self.open_name() == names[0]

    def until_open(self, name: str) -> None:
        """Wait for a customer's card and touch."""
        self.until(lambda: self.open_name() == name)
        self.until(lambda: self.window.serving.customer._offer is not None)

    def open_name(self) -> str:
        """The name on the open customer's page, "" while there is none."""
        if self.window.till.side.page is None or self.running.desk.card is None:
            return ""
        return str(self.window.serving.customer.head.name.property("text"))

    def until_visits(self, count: int) -> None:
        self.until(lambda: self.card.habits.visits == count)

    def drop(self, *files: Path) -> None:
        """Drop files on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEY)
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(9, 9), *how))
        QApplication.sendEvent(self.window, QDropEvent(QPoint(9, 9), *how))

    def bring_in(self, *files: Path) -> ImportReport:
        """Bring files in as the menu's dialog does, and return the report."""
        before = len(self._reports)
        self.window.upkeep.bring_in(files)
        return self.next_report(before)

    def next_report(self, before: int = 0) -> ImportReport:
        self.until(lambda: len(self._reports) > before)
        return self._reports[-1]

    def _carded(self, _: object) -> None:
        self._cards += 1

    def _offered(self, _: object, __: object) -> None:
        self._offers += 1

    def _has_found(self, text: str, _: object) -> None:
        self._found = text

    def _opened(self, shop: Shop) -> None:
        self.shop = shop

    @property
    def reports(self) -> Sequence[ImportReport]:
        return self._reports


def _names(widget: QWidget) -> set[str]:
    text = widget.property("text")
    return {widget.accessibleName(), text if isinstance(text, str) else ""}

"""The office's page of customers on a list and an editor of the tests' own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.customer_editor import CustomerEditor
from desktop.ui.office.customers_page import CustomersPage
from desktop.ui.theme.theme import Theme
from desktop.ui.words_bundle import Words
from desktop.ui.worker import Worker
from tests.ui.fakes import FakeEntering
from tests.ui.office_list_fakes import FakeList

CUSTOMERS = 300
Workers = tuple[Worker, Worker]
OpenPage = Callable[[], CustomersPage]


class StubEditor(QWidget):
    """Writes down whom it was to show."""

    said = Signal(str, str)
    warned = Signal(str)
    gone = Signal()
    made = Signal(str)
    wanted = Signal(str)
    unsaid = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.customer = ""
        self.shown: list[str] = []
        self.begun: list[tuple[str, str]] = []
        self.left = 0

    def show_customer(self, customer: str) -> None:
        self.customer = customer
        self.shown.append(customer)

    def begin_new(self, name: str = "", phone: str = "") -> None:
        self.begun.append((name, phone))
        self.customer = ""

    def leave(self) -> None:
        self.left += 1

    def refresh(self) -> None:
        """It is asked to."""

    def take_focus(self) -> None:
        self.setFocus()

    def leave_focus(self) -> None:
        """It takes the focus at once."""


def _nothing() -> None:
    return None


@contextmanager
def two_workers() -> Iterator[Workers]:
    reader, writer = (Worker(each, _nothing, _nothing) for each in ("reader", "writer"))
    yield reader, writer
    reader.close()
    writer.close()


def filled_list() -> FakeList:
    made = FakeList()
    made.fill(CUSTOMERS)
    return made


def asks_of(workers: Workers, service: object) -> OfficeAsks:
    return OfficeAsks(*workers, service, FakeEntering())  # type: ignore[arg-type] # the page's verbs only


@dataclass
class Opener:
    """Opens the page as the office does."""

    qtbot: QtBot
    workers: Workers
    asks: OfficeAsks
    words: Words
    theme: Theme
    editor: StubEditor
    kept: list[CustomersPage] = field(default_factory=list)

    def open(self) -> CustomersPage:
        editor = cast("CustomerEditor", self.editor)
        page = CustomersPage(self.asks, self.words, self.theme, editor=editor)
        self.qtbot.addWidget(page, before_close_func=self._end)
        page.resize(1000, 640)
        page.show()
        page.activateWindow()
        self.asks.changed.connect(page.refresh)
        page.begin()
        page.take_focus()
        self.qtbot.waitUntil(lambda: page.pages.whole)
        self.kept.append(page)  # or it would go with the test that made it, before the workers end
        return page

    def _end(self, _: object) -> None:
        """End the workers before the page goes, as the program does."""
        for each in self.workers:
            each.close()


def until_filled(qtbot: QtBot, page: CustomersPage, editor: StubEditor) -> None:
    """Wait until the first customer is open and all are counted."""
    qtbot.waitUntil(lambda: editor.customer == "uid-1")
    hint = f"Search {CUSTOMERS} customers"
    qtbot.waitUntil(lambda: page.search.placeholderText() == hint)

"""The office's pages with a list and an editor, as tests open them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.sheet_page import SheetPage
from desktop.ui.worker import Worker
from tests.ui.fakes import FakeEntering


def _nothing() -> None:
    return None


@contextmanager
def asks_of(office: Any) -> Iterator[OfficeAsks]:
    """Have two workers answer with a page's own verbs."""
    reader, writer = Worker("reader", _nothing, _nothing), Worker("writer", _nothing, _nothing)
    yield OfficeAsks(reader, writer, office, FakeEntering())
    reader.close()
    writer.close()


def open_page(
    qtbot: QtBot, asks: OfficeAsks, page: SheetPage[Any, Any], about: str = "", *, height: int = 700
) -> None:
    """Show a page as the office does, and wait until its editor is made."""
    asks.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1000, height)
    page.show()
    page.activateWindow()
    page.begin(about)
    qtbot.waitUntil(lambda: page.whole and page.saving.draft is not None)


def settle(qtbot: QtBot, page: SheetPage[Any, Any]) -> None:
    """Wait until the editor has the height that it asks for, or fills its area."""

    def settled() -> bool:
        editor, room = page.editor, page.area.viewport()
        wanted = max(room.height(), editor.heightForWidth(editor.width()))
        return bool(editor.width() == room.width() and editor.height() == wanted)

    qtbot.waitUntil(settled)


def write(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    """Type over what stands in a field."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def place_of(page: SheetPage[Any, Any], part: QWidget) -> int:
    """Return how far below the top of the scrolling area a part of the editor stands."""
    return part.mapTo(page.area.viewport(), QPoint()).y()

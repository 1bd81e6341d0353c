"""The narrowest office, as pages stand in it."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.config import Settings
from desktop.ui.machine import Machine
from desktop.ui.machine_choices import MachineChoices
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.office_view import OfficeView
from desktop.ui.office.page import OfficePage
from desktop.ui.office.pages import OfficePages, PageEntry
from desktop.ui.office_gate import LEAST_HEIGHT, LEAST_WIDTH
from desktop.ui.theme.theme import Theme
from desktop.ui.words_bundle import Words
from tests.ui.sheet_pages import asks_of


class _Blank(OfficePage):
    """A page with nothing on it."""

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        super().__init__(asks, words, theme, "")


def page_width(qtbot: QtBot, words: Words, theme: Theme) -> int:
    """Return how wide a page is beside the names of the real pages, at the theme's size of text."""
    parent = QObject()
    pages = OfficePages(parent, MachineChoices(Machine(Settings(), lambda _: None)))
    entries = [PageEntry(each.name, each.title, _Blank) for each in pages.entries()]
    with asks_of(None) as asks:
        view = OfficeView(asks, words, theme, entries)
        qtbot.addWidget(view)
        for part in (view.pin_button, view.lock_line, view.stay_button, view.lock_button):
            part.show()
        view.resize(LEAST_WIDTH, LEAST_HEIGHT)
        view.show()
        view.show_page(entries[0].name)
        page = view.page
        assert page is not None
        qtbot.waitUntil(lambda: view.nav.width() >= view.nav.sizeHint().width())
        width = page.width()
        view.hide()
    return width

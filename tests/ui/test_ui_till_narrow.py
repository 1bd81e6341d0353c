"""Nothing of the till is cut at the edge of a narrow window, however large its text is."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QRadioButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.backups import BackupInfo
from desktop.domain.cards import Done
from desktop.domain.errors import Trouble, UsualError
from desktop.domain.stock import StockRow
from desktop.ui.theme.theme import Theme
from desktop.ui.till.add_panel import AddPanel
from desktop.ui.till.backups_page import BackupsPage
from desktop.ui.till.customer_view import CustomerView
from desktop.ui.till.edit_panel import EditPanel
from desktop.ui.till.import_panel import ImportPanel
from desktop.ui.till.start_page import StartPage
from desktop.ui.till.stock_page import StockPage
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.quiet_line import QuietLine
from tests.ui.customer_samples import TODAY, TOUCHES, card, offer, profile, sweep, words

NARROW = 348
"""What a window of 380 px leaves to a page."""
HEIGHT = 640
LONG = "Maximilianafriederikewilhelminacharlottesophienantoinettemar"


def add(theme: Theme) -> QWidget:
    panel = AddPanel(words(), theme)
    panel.show_new(LONG, "415 555 0171")
    panel.show_error(UsualError(Trouble.CARD_NUMBER, field="name"))
    return panel


def edit(theme: Theme) -> QWidget:
    panel = EditPanel(words(), theme)
    panel.show_profile(profile(name=LONG, must_nots=()), TODAY)
    panel.show_saved(Done("a1", "edit", "c1"))
    return panel


def stock(theme: Theme) -> QWidget:
    page = StockPage(words(), theme)
    page.show_stock([StockRow(None, "An extra topping and a cake on the house", in_stock=False)])
    return page


def backups(theme: Theme) -> QWidget:
    page = BackupsPage(theme)
    at = datetime(2026, 11, 20, 17, 35, tzinfo=UTC)
    page.show_backups([BackupInfo(Path("shop.sqlite"), at, "before-restore", 4_410_000)])
    return page


def customer(theme: Theme) -> QWidget:
    view = CustomerView(words(), theme)
    view.show_card(card(profile=profile(name=LONG)))
    view.show_offer(offer(), TOUCHES)
    view.set_discreet(True)
    return view


PAGES: dict[str, Callable[[Theme], QWidget]] = {
    "add": add,
    "edit": edit,
    "stock": stock,
    "backups": backups,
    "customer": customer,
    "start": lambda theme: StartPage(words(), theme),
    "report": lambda theme: ImportPanel(words(), theme),
}


@pytest.fixture(params=[1.0, 1.5, 1.75])
def large(theme: Theme, request: pytest.FixtureRequest) -> Iterator[Theme]:
    theme.enlarge(request.param)
    yield theme
    theme.enlarge(1.0)
    sweep()


Place = Callable[[QWidget, int], None]


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    """Show a page at the width that the window gives it, whatever it would ask for."""
    window = QWidget()
    qtbot.addWidget(window)

    def show(page: QWidget, height: int) -> None:
        window.resize(NARROW, height)
        page.setParent(window)
        page.setGeometry(0, 0, NARROW, height)
        window.show()
        page.show()

    return show


@pytest.fixture(params=sorted(PAGES))
def page(place: Place, large: Theme, request: pytest.FixtureRequest) -> QWidget:
    shown = PAGES[request.param](large)
    place(shown, HEIGHT)
    return shown


def seen(page: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    return [each for kind in kinds for each in page.findChildren(kind) if each.isVisible()]


def test_nothing_reaches_out_of_the_page(page: QWidget, qtbot: QtBot) -> None:
    def within() -> None:
        assert page.width() == NARROW
        for area in page.findChildren(QScrollArea):
            inside = area.widget()
            assert inside is not None
            assert inside.width() <= area.viewport().width()
        for each in seen(page, QWidget):
            left = each.mapTo(page, QPoint(0, 0)).x()
            assert left >= 0, each
            assert left + each.width() <= NARROW, each

    qtbot.waitUntil(within)


def test_words_of_what_is_pressed_have_their_room(page: QWidget, qtbot: QtBot) -> None:
    def fits() -> None:
        for each in seen(page, PressButton, QCheckBox, QRadioButton):
            least = each.minimumSizeHint()
            assert each.width() >= least.width(), each.text()
            assert each.height() >= max(least.height(), each.heightForWidth(each.width()))

    qtbot.waitUntil(fits)


def test_the_fields_of_a_new_customer_keep_their_height(
    qtbot: QtBot, place: Place, large: Theme
) -> None:
    panel = AddPanel(words(), large)
    place(panel, 480)
    panel.show_new("", "")

    def whole() -> None:
        for field in (panel.name, panel.phone, panel.not_asked):
            assert field.height() >= field.sizeHint().height()
            assert field.geometry().bottom() <= field.parentWidget().height()
        bottom = panel.button.mapTo(panel, QPoint(0, panel.button.height())).y()
        assert bottom <= panel.height()

    qtbot.waitUntil(whole)


def test_an_error_is_brought_in_sight(qtbot: QtBot, place: Place, large: Theme) -> None:
    panel = AddPanel(words(), large)
    place(panel, 420)
    panel.show_new("Zora", "12")
    panel.show_error(UsualError(Trouble.CARD_NUMBER, field="phone"))
    area = panel.findChild(QScrollArea)
    assert area is not None

    def in_sight() -> None:
        top = panel.phone.mapTo(area.viewport(), QPoint(0, 0)).y()
        assert 0 <= top <= area.viewport().height() - panel.phone.height()

    qtbot.waitUntil(in_sight)


def test_the_quiet_line_keeps_its_buttons_beside_a_long_name(
    qtbot: QtBot, place: Place, large: Theme
) -> None:
    line = QuietLine(large)
    place(line, 320)
    line.say(f"{LONG}: added.", "a1")

    def fits() -> None:
        for each in seen(line, PressButton):
            assert each.width() >= each.minimumSizeHint().width()
            assert each.geometry().right() <= NARROW
            assert each.height() >= each.heightForWidth(each.width())
        assert min(each.width() for each in seen(line, PressButton)) >= large.size("target")

    qtbot.waitUntil(fits)

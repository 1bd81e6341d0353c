from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.config import Settings
from desktop.ui.desk import Desk
from desktop.ui.main_window import MainWindow
from desktop.ui.theme.theme import Theme
from desktop.ui.translator import CatalogTranslator
from desktop.ui.words_bundle import Words
from desktop.ui.worker import Worker
from desktop.words.source_catalog import SourceCatalog
from tests.ui.fakes import FakeShop


def _nothing() -> None:
    return None


@pytest.fixture
def resources() -> Path:
    return paths.resources()


@pytest.fixture
def theme(qapp: QApplication, resources: Path) -> Theme:
    return Theme(qapp, resources, choice="light")


@pytest.fixture
def words(qapp: QApplication, resources: Path) -> Iterator[Words]:
    catalog = SourceCatalog(resources / "i18n" / "the_usual_en.ts")
    translator = CatalogTranslator(catalog)
    qapp.installTranslator(translator)
    yield Words.of(catalog)
    qapp.removeTranslator(translator)


@pytest.fixture
def shop() -> FakeShop:
    return FakeShop()


@pytest.fixture
def desk(qapp: QApplication, shop: FakeShop) -> Iterator[Desk]:
    assert qapp is not None
    desk = Desk(
        Worker("reader", _nothing, _nothing), Worker("writer", _nothing, _nothing), shop.services
    )
    yield desk
    desk.close()


@pytest.fixture
def kept() -> list[Settings]:
    return []


@pytest.fixture
def settings() -> Settings:
    return Settings(discreet_after_s=0)


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_window(
    qtbot: QtBot, desk: Desk, words: Words, theme: Theme, kept: list[Settings], settings: Settings
) -> Iterator[OpenWindow]:
    windows: list[MainWindow] = []

    def build(width: int = 480, height: int = 820) -> MainWindow:
        window = MainWindow(desk, words, theme, settings, kept.append)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        return window

    yield build
    for window in windows:
        window.close()


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.till.board.rows))
    return window

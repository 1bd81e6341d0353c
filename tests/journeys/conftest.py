"""A window on a file of its own, and a shop that was brought in from its till."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.main import main
from tests.journeys.exports import write_exports
from tests.journeys.till import Till, TillClock
from tests.service.shop_at_hand import Files, files

__all__ = ["files"]

Exports = tuple[Path, Path, Path]


@pytest.fixture
def exports(files: Files) -> Exports:
    """Customers, the earlier sales, the later sales."""
    return write_exports(files)


@pytest.fixture
def address(tmp_path: Path) -> str:
    """Where the shop is, or will be."""
    folder = tmp_path / "shop"
    folder.mkdir()
    return str(folder / "shop.sqlite")


@pytest.fixture
def open_till(qtbot: QtBot, address: str) -> Iterator[Callable[..., Till]]:
    tills: list[Till] = []

    def make() -> Till:
        till = Till(qtbot, address, TillClock())
        tills.append(till)
        return till

    yield make
    for each in tills:
        each.close()


@pytest.fixture
def new_till(open_till: Callable[[], Till]) -> Till:
    """A till where there is no shop yet; not opened."""
    return open_till()


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shop with everything of the exports, to copy."""
    folder = tmp_path_factory.mktemp("filled")
    written = [str(file) for file in write_exports(Files(folder))]
    file = folder / "shop.sqlite"
    said = ["--database", str(file), "--country", "US", "--now", "2026-07-17T06:00:00-04:00"]
    assert main([*said, "import", *written]) == 0
    return file


@pytest.fixture
def filled_address(filled_file: Path, address: str) -> str:
    """A shop of its own, filled from the exports."""
    shutil.copyfile(filled_file, address)
    return address


@pytest.fixture
def till(filled_address: str, new_till: Till) -> Till:
    """The window, open on the filled shop."""
    assert new_till.address == filled_address
    new_till.open()
    return new_till

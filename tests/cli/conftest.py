"""A shop from the till's exports, for the command line."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.main import main
from tests.cli.command import Answer
from tests.journeys.exports import write_exports
from tests.service.shop_at_hand import Files, files

__all__ = ["files"]

NOW = "2026-07-17T12:40"
Say = Callable[..., Answer]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Runs the command in this process: quicker, and the same code from ``main`` on."""

    def run(*arguments: str | Path) -> Answer:
        capsys.readouterr()
        try:
            code = main([str(each) for each in arguments])
        except SystemExit as ended:
            code = int(ended.code or 0)
        out, error = capsys.readouterr()
        return Answer(code, out, error)

    return run


@pytest.fixture
def exports(files: Files) -> tuple[Path, Path, Path]:
    """Customers, the earlier sales, the later sales."""
    return write_exports(files)


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shop with everything of the exports, to copy."""
    folder = tmp_path_factory.mktemp("filled")
    written = [str(file) for file in write_exports(Files(folder))]
    file = folder / "shop.sqlite"
    assert main(["--database", str(file), "--country", "US", "import", *written]) == 0
    return file


@pytest.fixture
def shop(filled_file: Path, tmp_path: Path) -> Path:
    """A filled shop's file of its own, with nothing beside it."""
    folder = tmp_path / "shop"
    folder.mkdir()
    return Path(shutil.copyfile(filled_file, folder / "shop.sqlite"))

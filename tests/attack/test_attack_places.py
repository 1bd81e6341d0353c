"""Odd places for a shop: links in a circle, folders that nobody may look into, the shop itself."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.domain.errors import StoreError, Trouble
from desktop.main import main
from desktop.store.places import is_synced

NOBODY = 65534


def in_a_circle(folder: Path) -> Path:
    (folder / "shop.sqlite").symlink_to("shop.sqlite")
    return folder / "shop.sqlite"


def below_a_circle(folder: Path) -> Path:
    (folder / "round").symlink_to("round")
    return folder / "round" / "shop.sqlite"


@pytest.mark.parametrize("verb", [["lookup", "amara"], ["check"], ["backup"], ["demo"]])
@pytest.mark.parametrize("place", [in_a_circle, below_a_circle])
def test_links_in_a_circle_are_told_in_one_plain_line(
    place: Callable[[Path], Path],
    verb: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = place(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert main(["--database", str(file), *verb]) != 0
    said = capsys.readouterr()
    assert len(said.err.splitlines()) == 1
    assert said.out == ""
    assert sorted(tmp_path.iterdir()) == before


def test_a_backup_behind_links_in_a_circle_is_no_backup(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = tmp_path / "good.sqlite"
    assert main(["--database", str(shop), "restore", str(in_a_circle(tmp_path))]) != 0
    assert len(capsys.readouterr().err.splitlines()) == 1


@contextmanager
def as_nobody() -> Iterator[None]:
    """Be somebody without rights: to root no folder is closed."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0)
    yield folder
    folder.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="a folder is closed by other means there")
def test_a_folder_that_may_not_be_looked_into_is_not_taken_for_a_synced_one(closed: Path) -> None:
    with as_nobody():
        assert not is_synced(closed / "shop.sqlite")


@pytest.mark.skipif(os.name == "nt", reason="a folder is closed by other means there")
def test_a_shop_in_a_closed_folder_is_refused_for_want_of_rights(closed: Path) -> None:
    from desktop.store.database import open_database
    from desktop.store.open_shop import MIGRATIONS
    from desktop.store.places import Address

    with as_nobody(), pytest.raises(StoreError) as error:
        open_database(
            Address(file=closed / "shop.sqlite"), migrations=MIGRATIONS, create=False, write=False
        )
    assert error.value.trouble in {Trouble.READ_ONLY, Trouble.NO_FOLDER}


@pytest.mark.skipif(os.name == "nt", reason="a folder is closed by other means there")
def test_a_backup_is_not_restored_into_a_closed_folder(closed: Path, tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from desktop.store.backups import Backups
    from desktop.store.open_shop import MIGRATIONS

    good = tmp_path / "good.sqlite"
    assert main(["--database", str(good), "demo"]) == 0
    if os.geteuid() == 0:
        for folder in (good, tmp_path, *tmp_path.parents[:2]):
            folder.chmod(folder.stat().st_mode | 0o055)
    backups = Backups(closed / "shop.sqlite", closed / "backups", migrations=MIGRATIONS)
    with as_nobody(), pytest.raises(StoreError) as error:
        backups.restore(good, now=datetime(2026, 7, 18, tzinfo=UTC))
    assert error.value.trouble in {Trouble.READ_ONLY, Trouble.NO_FOLDER}

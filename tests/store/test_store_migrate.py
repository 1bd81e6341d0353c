"""Bringing a shop up to date loses nothing, and what fails leaves the shop as it was."""

import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import peewee
import pytest

from desktop.domain.errors import StoreError, Trouble
from desktop.store import files
from desktop.store.backups import Backups
from desktop.store.database import open_database
from desktop.store.migrate import MigrationFailedError, applied, is_newer, migrate, pending
from desktop.store.places import parse
from tests.store.small_shops import (
    FIRST,
    SECOND,
    add_people,
    contents,
    make_shop,
    opened,
    people,
    scripts,
)

LOSES_ROWS = """
def up(migrator, db):
    db.execute_sql("DELETE FROM visit WHERE id = 1")
"""
SAYS_SO = f'changes_rows = ("visit",)\n{LOSES_ROWS}'
LOSES_REFERENCES = """
def up(migrator, db):
    db.execute_sql("UPDATE visit SET person_id = 99 WHERE id = 1")
"""
CRASHES = """
def up(migrator, db):
    db.execute_sql("DELETE FROM visit")
    raise RuntimeError("half way")
"""
KILLED = """
import os

def up(migrator, db):
    db.execute_sql("DELETE FROM visit")
    os.kill(os.getpid(), 9)
"""
NOW = datetime(2030, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return scripts(tmp_path / "first", FIRST)


@pytest.fixture
def file(tmp_path: Path, first: Path) -> Path:
    made = tmp_path / "shop" / "shop.sqlite"
    make_shop(made, first, "Amara", "Ines")
    return made


def rows(file: Path, migrations: Path) -> list[tuple[object, ...]]:
    doors = opened(file, migrations)
    doors.enter_writer()
    with doors.read():
        found = doors.database.execute_sql("SELECT id, person_id FROM visit").fetchall()
    doors.close()
    return [tuple(row) for row in found]


def test_an_older_shop_is_backed_up_and_brought_up_to_date(
    tmp_path: Path, file: Path, first: Path
) -> None:
    """A table that others refer to is rebuilt: the rows that refer to it stay."""
    second = scripts(tmp_path / "second", FIRST, SECOND)
    backups = Backups(file, tmp_path / "backups", migrations=second)
    doors = open_database(
        parse(str(file)),
        migrations=second,
        before_migration=lambda: backups.make(now=NOW, reason="before-migration"),
    )
    assert doors.database.is_closed()
    doors.enter_writer()
    assert applied(doors.database) == {"0001_step", "0002_step"}
    assert pending(doors.database, second) == ()
    assert not is_newer(doors.database, second)
    assert is_newer(doors.database, first)
    doors.close()
    assert rows(file, second) == [(1, 1), (2, 2)]
    (kept,) = backups.infos()
    assert kept.reason == "before-migration"
    make_old = opened(kept.file, first)
    make_old.close()
    assert people(kept.file) == ["Amara", "Ines"]


def test_nothing_pending_makes_no_backup(file: Path, first: Path) -> None:
    called: list[int] = []
    open_database(
        parse(str(file)), migrations=first, before_migration=lambda: called.append(1)
    ).close()
    assert called == []


@pytest.mark.parametrize("script", [LOSES_ROWS, LOSES_REFERENCES, CRASHES])
def test_a_script_that_loses_something_changes_nothing(
    tmp_path: Path, file: Path, first: Path, script: str
) -> None:
    bad = scripts(tmp_path / "bad", FIRST, SECOND, script)
    before = contents(file.parent)
    with pytest.raises(RuntimeError):
        opened(file, bad)
    assert contents(file.parent) == before
    assert rows(file, first) == [(1, 1), (2, 2)]


def test_a_script_may_say_whose_rows_change(tmp_path: Path, file: Path) -> None:
    assert rows(file, scripts(tmp_path / "told", FIRST, SAYS_SO)) == [(2, 2)]


def test_a_backup_that_fails_stops_the_migration(tmp_path: Path, file: Path) -> None:
    second = scripts(tmp_path / "second", FIRST, SECOND)
    before = contents(file.parent)

    def full() -> None:
        raise StoreError(Trouble.DISK_FULL)

    with pytest.raises(StoreError, match="disk-full"):
        open_database(parse(str(file)), migrations=second, before_migration=full)
    assert contents(file.parent) == before


def test_a_full_disk_stops_the_migration(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = scripts(tmp_path / "second", FIRST, SECOND)
    before = contents(file.parent)

    def full(_file: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "flush", full)
    with pytest.raises(StoreError, match="disk-full"):
        opened(file, second)
    assert contents(file.parent) == before


OPEN = """
import sys
from pathlib import Path
from tests.store.small_shops import opened
opened(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def test_killed_in_a_migration_the_shop_is_as_it_was(
    tmp_path: Path, file: Path, first: Path, project: Path, python: str
) -> None:
    deadly = scripts(tmp_path / "deadly", FIRST, SECOND, KILLED)
    before = file.read_bytes()
    done = subprocess.run([python, "-c", OPEN, file, deadly], check=False, cwd=project)
    assert done.returncode == -9
    assert file.read_bytes() == before
    assert rows(file, first) == [(1, 1), (2, 2)]
    good = scripts(tmp_path / "good", FIRST, SECOND)
    assert rows(file, good) == [(1, 1), (2, 2)]
    assert {each.name for each in file.parent.iterdir()} == {"shop.sqlite", "shop.sqlite.lock"}


def test_an_older_shop_with_a_reader_inside_is_left_for_later(
    tmp_path: Path, file: Path, first: Path
) -> None:
    second = scripts(tmp_path / "second", FIRST, SECOND)
    reader = opened(file, first, write=False)
    reader.enter_reader()
    with pytest.raises(StoreError) as caught:
        opened(file, second)
    assert caught.value.trouble is Trouble.LOCKED
    with reader.read():
        assert reader.database.execute_sql("SELECT count(*) FROM person").fetchone() == (2,)
    reader.close()
    assert rows(file, second) == [(1, 1), (2, 2)]


def test_reading_alone_never_migrates(tmp_path: Path, file: Path) -> None:
    second = scripts(tmp_path / "second", FIRST, SECOND)
    before = contents(file.parent)
    with pytest.raises(StoreError) as caught:
        opened(file, second, write=False)
    assert caught.value.trouble is Trouble.OLDER
    assert contents(file.parent) == before


@pytest.fixture
def database(shop_address: str) -> Iterator[peewee.Database]:
    made = (
        peewee.PostgresqlDatabase(shop_address)
        if shop_address.startswith("postgresql")
        else peewee.SqliteDatabase(shop_address, pragmas={"foreign_keys": 1})
    )
    made.connect()
    yield made
    made.close()


def test_migrating_on_both_databases(
    database: peewee.Database, tmp_path: Path, first: Path
) -> None:
    assert applied(database) == frozenset()
    assert pending(database, first) == ("0001_step",)
    assert migrate(database, first) == ("0001_step",)
    assert migrate(database, first) == ()
    database.execute_sql("INSERT INTO person (name) VALUES ('Amara')")
    database.execute_sql("INSERT INTO visit (person_id) VALUES (1)")
    second = scripts(tmp_path / "second", FIRST, SECOND)
    assert migrate(database, second) == ("0002_step",)
    assert database.execute_sql("SELECT count(*) FROM visit").fetchone() == (1,)
    with pytest.raises(StoreError, match="newer"):
        migrate(database, first)
    with pytest.raises(MigrationFailedError, match="visit"):
        migrate(database, scripts(tmp_path / "bad", FIRST, SECOND, LOSES_ROWS))


def test_never_inside_a_transaction(database: peewee.Database, first: Path) -> None:
    with pytest.raises(MigrationFailedError), database.atomic():
        migrate(database, first)
    assert database.get_tables() == []


def test_a_shop_keeps_its_permissions(tmp_path: Path, file: Path) -> None:
    file.chmod(0o640)
    doors = opened(file, scripts(tmp_path / "second", FIRST, SECOND))
    add_people(doors, "Bo")
    doors.close()
    assert os.stat(file).st_mode & 0o777 == 0o640  # noqa: PTH116 - what the system itself says

"""A shop is judged before anything is written, and a file that is refused stays as it was."""

import os
import signal
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.errors import StoreError, Trouble
from desktop.store import database as opening
from desktop.store import places
from desktop.store.files import APPLICATION_ID
from desktop.store.places import WriterLock, parse
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


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    return scripts(tmp_path / "migrations", FIRST)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shop"
    made.mkdir()
    return made


def refused(file: Path, migrations: Path, **how: bool) -> Trouble:
    """Open a file that must be refused, and see that nothing at all changed beside it."""
    before = contents(file.parent)
    with pytest.raises(StoreError) as caught:
        opened(file, migrations, **how)
    assert contents(file.parent) == before
    assert caught.value.params["path"] == str(file)
    return caught.value.trouble


@pytest.mark.parametrize("write", [True, False])
def test_a_missing_file_is_no_shop_and_is_not_made(
    folder: Path, migrations: Path, write: bool
) -> None:
    assert refused(folder / "shop.sqlite", migrations, write=write) is Trouble.NO_SHOP


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\0" * 8192, b"SQLite format 3\0"])
def test_a_file_that_is_no_shop_is_refused(
    folder: Path, migrations: Path, content: bytes, create: bool, write: bool
) -> None:
    file = folder / "shop.sqlite"
    file.write_bytes(content)
    assert refused(file, migrations, create=create, write=write) in {
        Trouble.NOT_A_SHOP,
        Trouble.DAMAGED,
    }
    if b"SQLite" not in content:
        assert refused(file, migrations) is Trouble.NOT_A_SHOP


@pytest.mark.parametrize("journal", ["delete", "wal"])
@pytest.mark.parametrize("number", [0, 252006673, -5])
def test_another_programs_database_is_refused(
    folder: Path, migrations: Path, journal: str, number: int
) -> None:
    file = folder / "other.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA application_id = {number}")
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute("CREATE TABLE person (name TEXT)")
    assert refused(file, migrations, create=True) is Trouble.NOT_A_SHOP


def test_another_programs_database_with_a_live_log_is_refused(
    folder: Path, migrations: Path
) -> None:
    file = folder / "other.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
        connection.execute("CREATE TABLE person (name TEXT)")
        assert refused(file, migrations) is Trouble.NOT_A_SHOP


def test_a_folder_is_no_shop(folder: Path, migrations: Path) -> None:
    (folder / "shop.sqlite").mkdir()
    assert refused(folder / "shop.sqlite", migrations, create=True) is Trouble.NOT_A_SHOP


@pytest.mark.parametrize("write", [True, False])
def test_a_newer_shop_is_refused_untouched(
    folder: Path, tmp_path: Path, migrations: Path, write: bool
) -> None:
    newer = scripts(tmp_path / "newer", FIRST, SECOND)
    make_shop(folder / "shop.sqlite", newer, "Amara")
    assert refused(folder / "shop.sqlite", migrations, write=write) is Trouble.NEWER


@pytest.mark.parametrize("write", [True, False])
def test_a_damaged_shop_is_refused_untouched(folder: Path, migrations: Path, write: bool) -> None:
    file = folder / "shop.sqlite"
    make_shop(file, migrations, *(f"Person {n} {'x' * 200}" for n in range(100)))
    with file.open("r+b") as stream:
        stream.seek(3 * 4096 + 8)
        stream.write(b"\xa5" * 600)
    assert refused(file, migrations, write=write) is Trouble.DAMAGED


def test_a_shop_with_a_damaged_head_is_called_damaged(folder: Path, migrations: Path) -> None:
    file = folder / "shop.sqlite"
    make_shop(file, migrations, "Amara")
    with file.open("r+b") as stream:
        stream.write(b"\0" * 20)
    assert refused(file, migrations) is Trouble.DAMAGED


def test_a_shop_cut_short_is_called_damaged(folder: Path, migrations: Path) -> None:
    file = folder / "shop.sqlite"
    make_shop(file, migrations, "Amara")
    os.truncate(file, file.stat().st_size - 4096)
    assert refused(file, migrations) is Trouble.DAMAGED


def test_a_shop_locked_by_another_program(folder: Path, migrations: Path) -> None:
    file = folder / "shop.sqlite"
    make_shop(file, migrations, "Amara")
    before = file.read_bytes()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as caught:
            opened(file, migrations)
    assert caught.value.trouble is Trouble.LOCKED
    assert file.read_bytes() == before
    opened(file, migrations).close()


def test_one_window_at_a_time_and_a_reader_beside_it(folder: Path, migrations: Path) -> None:
    file = folder / "shop.sqlite"
    make_shop(file, migrations, "Amara")
    window = opened(file, migrations)
    add_people(window, "Ines")
    assert refused(file, migrations) is Trouble.IN_USE
    window.enter_writer()
    reader = opened(file, migrations, write=False)
    reader.close()
    window.close()
    opened(file, migrations).close()


def test_the_lock_of_a_killed_process_is_free(folder: Path, python: str) -> None:
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom desktop.store.places import WriterLock\n"
        "WriterLock(Path(sys.argv[1])).take()\nos.kill(os.getpid(), 9)"
    )
    done = subprocess.run([python, "-c", code, folder / "shop.sqlite"], check=False)
    assert done.returncode == -signal.SIGKILL
    with WriterLock(folder / "shop.sqlite") as lock:
        assert lock.file.exists()


def test_a_new_shop_is_made_with_its_folders(tmp_path: Path, migrations: Path) -> None:
    file = tmp_path / "a" / "b ü ?#%" / "shop.sqlite"
    make_shop(file, migrations, "Amara")
    assert {each.name for each in file.parent.iterdir()} == {"shop.sqlite", "shop.sqlite.lock"}
    assert int.from_bytes(file.read_bytes()[68:72], "big") == APPLICATION_ID
    assert people(file) == ["Amara"]


@pytest.mark.parametrize("fault", [RuntimeError, KeyboardInterrupt])
def test_making_a_shop_that_fails_half_way_leaves_nothing(
    tmp_path: Path, fault: type[BaseException]
) -> None:
    broken = scripts(
        tmp_path / "migrations", FIRST, f"def up(migrator, db):\n    raise {fault.__name__}"
    )
    before = contents(tmp_path)
    with pytest.raises(fault):
        opened(tmp_path / "a" / "b" / "shop.sqlite", broken, create=True)
    assert contents(tmp_path) | {} == before
    assert not (tmp_path / "a").exists()


def test_a_file_where_the_folder_should_be(tmp_path: Path, migrations: Path) -> None:
    (tmp_path / "taken").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError) as caught:
        opened(tmp_path / "taken" / "shop.sqlite", migrations, create=True)
    assert caught.value.trouble is Trouble.NO_FOLDER


def test_reading_leaves_no_trace(folder: Path, migrations: Path) -> None:
    file = folder / "shop.sqlite"
    make_shop(file, migrations, "Amara")
    before = contents(folder)
    doors = opened(file, migrations, write=False)
    doors.enter_reader()
    with doors.read():
        rows = doors.database.execute_sql("SELECT name FROM person").fetchall()
    doors.close()
    assert rows == [("Amara",)]
    assert contents(folder) == before
    with pytest.raises(StoreError, match="read-only"):
        doors.enter_writer()


READ_AS_SOMEBODY = """
import os, sys, tempfile
from pathlib import Path
from tests.store.small_shops import opened
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
doors = opened(Path(sys.argv[1]), Path(sys.argv[2]), write=False)
doors.enter_reader()
with doors.read():
    print(*(name for (name,) in doors.database.execute_sql("SELECT name FROM person ORDER BY id")))
doors.close()
try:
    opened(Path(sys.argv[1]), Path(sys.argv[2]))
except Exception as error:
    print(error.trouble)
"""
CRASH = """
import os, sys
from pathlib import Path
from tests.store.small_shops import opened
doors = opened(Path(sys.argv[1]), Path(sys.argv[2]))
doors.enter_writer()
with doors.write():
    doors.database.execute_sql("INSERT INTO person (name) VALUES ('Ines')")
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users of the system can reach, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.parametrize("state", ["closed", "crashed", "crashed without its index"])
def test_reading_goes_on_where_writing_cannot(
    open_folder: Path, project: Path, python: str, state: str
) -> None:
    migrations = scripts(open_folder / "migrations", FIRST)
    folder = open_folder / "shop"
    file = folder / "shop.sqlite"
    make_shop(file, migrations, "Amara")
    if state != "closed":
        subprocess.run([python, "-c", CRASH, file, migrations], check=False, cwd=project)
        assert file.with_name("shop.sqlite-wal").stat().st_size > 0
    if state == "crashed without its index":
        file.with_name("shop.sqlite-shm").unlink()
    for each in folder.iterdir():
        each.chmod(0o444)
    folder.chmod(0o555)
    before = contents(folder)
    done = subprocess.run(
        [python, "-B", "-c", READ_AS_SOMEBODY, file, migrations],
        capture_output=True,
        text=True,
        check=False,
        cwd=project,
    )
    folder.chmod(0o755)
    expected = "Amara" if state == "closed" else "Amara Ines"
    assert done.stdout.split("\n") == [expected, "read-only", ""], done.stderr
    assert contents(folder) == before


def test_what_a_crash_left_is_read_and_kept(
    folder: Path, migrations: Path, project: Path, python: str
) -> None:
    file = folder / "shop.sqlite"
    make_shop(file, migrations, "Amara")
    subprocess.run([python, "-c", CRASH, file, migrations], check=False, cwd=project)
    opened(file, migrations).close()
    assert people(file) == ["Amara", "Ines"]


def test_a_shop_is_judged_with_its_log(
    folder: Path, migrations: Path, project: Path, python: str
) -> None:
    """A newer history that stands only in the log of a crash is seen."""
    file = folder / "shop.sqlite"
    make_shop(file, migrations, "Amara")
    newer = CRASH.replace(
        "INSERT INTO person (name) VALUES ('Ines')",
        "INSERT INTO shop_migration (name, applied) VALUES ('0099_later', '2030-01-01')",
    )
    subprocess.run([python, "-c", newer, file, migrations], check=False, cwd=project)
    assert refused(file, migrations) is Trouble.NEWER
    file.with_name("shop.sqlite-shm").unlink()
    assert refused(file, migrations) is Trouble.NEWER


def test_a_full_disk_while_a_shop_is_made(tmp_path: Path, migrations: Path) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening.files, "flush", full)
        with pytest.raises(StoreError) as caught:
            opened(tmp_path / "new" / "shop.sqlite", migrations, create=True)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert not (tmp_path / "new").exists()


def test_a_synced_folder_is_refused(tmp_path: Path, migrations: Path) -> None:
    with pytest.raises(StoreError) as caught:
        opened(tmp_path / "Dropbox (Personal)" / "shop.sqlite", migrations, create=True)
    assert caught.value.trouble is Trouble.NETWORK_FOLDER
    assert not (tmp_path / "Dropbox (Personal)").exists()


@pytest.mark.parametrize(
    "folders",
    [
        "Users/ines/OneDrive",
        "Users/ines/OneDrive - Café Süd",
        "Users/ines/iCloudDrive",
        "Users/ines/Library/Mobile Documents/com~apple~CloudDocs",
        "Users/ines/Library/CloudStorage/GoogleDrive-ines@example.com/My Drive",
        "home/ines/Nextcloud/shop",
        "home/ines/DROPBOX",
        "G/My Drive",
    ],
)
def test_synced_folders_by_name(tmp_path: Path, folders: str) -> None:
    assert places.network_folder(tmp_path / folders / "shop.sqlite")


def test_a_link_into_a_synced_folder_and_a_marked_folder(tmp_path: Path) -> None:
    (tmp_path / "Nextcloud").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "Nextcloud")
    assert places.network_folder(tmp_path / "link" / "shop.sqlite")
    assert not places.network_folder(tmp_path / "plain" / "shop.sqlite")
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / ".stfolder").mkdir()
    assert places.network_folder(tmp_path / "plain" / "shop.sqlite")


@pytest.mark.parametrize("name", ["Dropbox.sqlite", "my dropbox shop/s.sqlite", "boxes/s.sqlite"])
def test_a_name_that_only_resembles_one_is_fine(tmp_path: Path, name: str) -> None:
    assert not places.is_synced(tmp_path / name)


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /srv/shop nfs4 rw 0 0
//nas/till /mnt/the\\040till cifs rw 0 0
ines@host: /home/ines/far fuse.sshfs rw 0 0
/dev/sdb1 /srv/shop/local ext4 rw 0 0
/dev/sdc1 /media/stick fuseblk rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/home/ines/shop.sqlite", False),
        ("/srv/shop/shop.sqlite", True),
        ("/srv/shopping/shop.sqlite", False),
        ("/srv/shop/local/shop.sqlite", False),
        ("/mnt/the till/a/shop.sqlite", True),
        ("/home/ines/far/shop.sqlite", True),
        ("/media/stick/shop.sqlite", False),
    ],
)
def test_network_mounts(path: str, remote: bool) -> None:
    assert places.is_network_mount(Path(path), places.mounts_of(MOUNTS)) is remote


def test_addresses() -> None:
    assert parse("/a/b.sqlite").file == Path("/a/b.sqlite")
    assert parse("b.sqlite").file == Path.cwd() / "b.sqlite"
    assert parse("~/b.sqlite").file == Path.home() / "b.sqlite"
    assert parse("sqlite:////a/b%20c.sqlite").file == Path("/a/b c.sqlite")
    assert parse("sqlite:///b.sqlite").file == Path.cwd() / "b.sqlite"
    assert parse("odd:name.sqlite").file == Path.cwd() / "odd:name.sqlite"
    server = parse("postgres://ines:s%40cret@db.example:5433/shop?sslmode=require")
    assert server.on_server
    assert server.place == "postgresql://db.example:5433/shop"
    assert "cret" not in repr(server)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "  ",
        "a\0b",
        ":memory:",
        "mysql://host/shop",
        "https://example.com/shop",
        "postgresql:shop",
        "postgresql://",
        "postgresql://host",
        "postgresql://host:no/shop",
        "postgresql://host:99999/shop",
        "postgresql://host/shop?nonsense=1",
        "sqlite://shop",
    ],
)
def test_addresses_that_are_none(address: str) -> None:
    with pytest.raises(StoreError) as caught:
        parse(address)
    assert caught.value.trouble is Trouble.BAD_ADDRESS

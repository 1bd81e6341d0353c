"""Backups are whole, verified and kept long enough; a restore can be taken back."""

import shutil
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.backups import BackupInfo
from desktop.domain.errors import StoreError, Trouble
from desktop.store import files
from desktop.store.backups import KEPT_LAST, Backups, backups_of, check, keep
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

NOW = datetime(2030, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    return scripts(tmp_path / "migrations", FIRST)


@pytest.fixture
def shop(tmp_path: Path, migrations: Path) -> Path:
    made = tmp_path / "shop" / "shop.sqlite"
    make_shop(made, migrations, "Amara", "Ines")
    return made


@pytest.fixture
def backups(tmp_path: Path, shop: Path, migrations: Path) -> Backups:
    return Backups(shop, tmp_path / "backups", migrations=migrations)


def spoil(file: Path) -> None:
    """Damage the page of the people, which opening alone does not read."""
    with closing(sqlite3.connect(files.uri(file, "immutable=1"), uri=True)) as connection:
        sentence = "SELECT rootpage FROM sqlite_master WHERE name = 'person'"
        page: int = connection.execute(sentence).fetchone()[0]
    with file.open("r+b") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(b"\xa5" * 600)


def trouble_of(error: pytest.ExceptionInfo[StoreError]) -> Trouble:
    return error.value.trouble


def test_a_backup_is_one_plain_sound_file(backups: Backups, shop: Path) -> None:
    made = backups.make(now=NOW, reason="daily")
    assert made.file.parent == backups.folder
    assert (made.at, made.reason, made.size) == (NOW, "daily", made.file.stat().st_size)
    assert made in backups.infos()
    assert not [each for each in backups.folder.iterdir() if "-wal" in each.name]
    assert people(made.file) == people(shop)


def test_a_backup_of_an_open_shop_has_what_stands_in_its_log(
    backups: Backups, shop: Path, migrations: Path
) -> None:
    doors = opened(shop, migrations)
    doors.enter_writer()
    with doors.write():
        doors.database.execute_sql("INSERT INTO person (name) VALUES ('Bo')")
    with doors.write():
        doors.database.execute_sql("INSERT INTO person (name) VALUES ('not yet saved')")
        made = backups.make(now=NOW, reason="before-import")
    with doors.write():
        doors.database.execute_sql("INSERT INTO person (name) VALUES ('later')")
    assert people(made.file) == ["Amara", "Ines", "Bo"]
    assert people(shop) == ["Amara", "Ines", "Bo", "not yet saved", "later"]
    doors.close()


def test_a_backup_while_another_thread_keeps_writing(
    backups: Backups, shop: Path, migrations: Path
) -> None:
    doors = opened(shop, migrations)
    begun, stop = threading.Event(), threading.Event()

    def writing() -> None:
        doors.enter_writer()
        while not stop.is_set():
            with doors.write():
                doors.database.execute_sql("INSERT INTO person (name) VALUES ('x')")
                doors.database.execute_sql(
                    "INSERT INTO visit (person_id) SELECT max(id) FROM person"
                )
            begun.set()
        doors.leave()

    thread = threading.Thread(target=writing)
    thread.start()
    assert begun.wait(10)
    made = [backups.make(now=NOW, reason="daily") for _ in range(5)]
    stop.set()
    thread.join()
    doors.close()
    for each in made:
        with closing(sqlite3.connect(each.file)) as copy:
            persons = copy.execute("SELECT count(*) FROM person").fetchone()
            assert persons == copy.execute("SELECT count(*) FROM visit").fetchone()


def test_an_open_shop_keeps_its_locks_through_a_backup(
    backups: Backups, shop: Path, migrations: Path, python: str
) -> None:
    """Another process that comes and goes must not take the log from under the window."""
    doors = opened(shop, migrations)
    doors.enter_writer()
    with doors.write():
        doors.database.execute_sql("INSERT INTO person (name) VALUES ('Bo')")
    backups.make(now=NOW, reason="daily")
    backups.check(full=True)
    visit = (
        "import sqlite3, sys\nvisitor = sqlite3.connect(sys.argv[1])\n"
        "visitor.execute('SELECT * FROM person').fetchall()\nvisitor.close()"
    )
    subprocess.run([python, "-c", visit, shop], check=True)
    assert shop.with_name("shop.sqlite-wal").exists()
    with doors.write():
        doors.database.execute_sql("INSERT INTO person (name) VALUES ('Cleo')")
    doors.close()
    assert people(shop) == ["Amara", "Ines", "Bo", "Cleo"]


def test_names_sort_by_time_and_say_the_reason(backups: Backups) -> None:
    moments = [NOW, NOW, NOW.astimezone(timezone(timedelta(hours=9))), NOW + timedelta(days=1)]
    made = [backups.make(now=each, reason="daily") for each in moments]
    names = [each.file.name for each in made]
    assert names == sorted(set(names))
    assert all("daily" in name for name in names)
    assert [each.file.name for each in backups.infos()] == names[::-1]
    assert backups.age(NOW + timedelta(days=3)) == timedelta(days=2)
    assert backups.age(NOW) == timedelta(0)


def test_no_backups_yet(backups: Backups) -> None:
    assert backups.infos() == ()
    assert backups.newest_good() is None
    assert backups.age(NOW) is None


def test_old_backups_go_and_strange_files_stay(backups: Backups) -> None:
    backups.folder.mkdir()
    (backups.folder / "letter.txt").write_text("mine", encoding="utf-8")
    (backups.folder / "shop-99999999T999999999999Z-x.sqlite").write_text("mine", encoding="utf-8")
    made = [backups.make(now=NOW - timedelta(days=20 - day), reason="daily") for day in range(21)]
    assert [each.file for each in backups.infos()] == [each.file for each in made[:-11:-1]]
    assert (backups.folder / "letter.txt").exists()
    assert (backups.folder / "shop-99999999T999999999999Z-x.sqlite").exists()


def test_a_backup_made_with_the_clock_set_back_is_not_thrown_away(backups: Backups) -> None:
    for day in range(12):
        backups.make(now=NOW + timedelta(days=day), reason="daily")
    made = backups.make(now=NOW - timedelta(days=400), reason="before-import")
    assert made.file.exists()


infos = st.lists(
    st.integers(-20 * 24 * 60, 3 * 24 * 60).map(
        lambda minutes: BackupInfo(
            Path(f"shop-{minutes}.sqlite"), NOW + timedelta(minutes=minutes), "daily"
        )
    ),
    unique=True,
    max_size=60,
)


@given(infos)
def test_kept_are_the_last_ten_and_the_newest_of_seven_days(found: list[BackupInfo]) -> None:
    kept = keep(found, NOW)
    by_time = sorted(found, key=lambda info: info.at)
    assert set(by_time[-KEPT_LAST:]) <= kept <= set(found)
    for back in range(7):
        day = [info for info in by_time if info.at.date() == NOW.date() - timedelta(days=back)]
        assert not day or day[-1] in kept
    assert len(kept) <= KEPT_LAST + 7
    for info in kept - set(by_time[-KEPT_LAST:]):
        assert timedelta(0) <= NOW.date() - info.at.date() < timedelta(days=7)
        assert all(each.at <= info.at for each in found if each.at.date() == info.at.date())
    assert keep(kept, NOW) == kept


def test_a_damaged_shop_is_not_backed_up(backups: Backups, shop: Path) -> None:
    good = backups.make(now=NOW, reason="daily")
    spoil(shop)
    before = contents(backups.folder)
    with pytest.raises(StoreError) as error:
        backups.make(now=NOW, reason="daily")
    assert trouble_of(error) is Trouble.DAMAGED
    assert contents(backups.folder) == before
    assert backups.newest_good() == good


def test_what_is_no_shop_is_not_backed_up(backups: Backups, shop: Path) -> None:
    shop.write_bytes(b"a letter")
    with pytest.raises(StoreError) as error:
        backups.make(now=NOW, reason="daily")
    assert trouble_of(error) is Trouble.NOT_A_SHOP
    shop.unlink()
    with pytest.raises(StoreError) as error:
        backups.make(now=NOW, reason="daily")
    assert trouble_of(error) is Trouble.NO_SHOP
    assert not shop.exists()


def test_the_newest_good_backup_is_opened_to_be_sure(backups: Backups, tmp_path: Path) -> None:
    older = backups.make(now=NOW, reason="daily")
    spoil(backups.make(now=NOW + timedelta(days=1), reason="daily").file)
    assert backups.newest_good() == older
    stranger = scripts(tmp_path / "none")
    assert Backups(backups.file, backups.folder, migrations=stranger).newest_good() is None


def test_a_restore_can_be_taken_back(backups: Backups, shop: Path, migrations: Path) -> None:
    monday = backups.make(now=NOW, reason="daily")
    doors = opened(shop, migrations)
    add_people(doors, "Bo")
    doors.close()
    there = monday.file.read_bytes()
    first = backups.restore(monday.file, now=NOW + timedelta(days=1))
    assert monday.file.read_bytes() == there
    opened(shop, migrations).close()
    assert people(shop) == ["Amara", "Ines"]
    assert first.safety is not None
    assert not first.damaged
    back = backups.restore(first.safety, now=NOW + timedelta(days=2))
    assert people(shop) == ["Amara", "Ines", "Bo"]
    assert back.safety is not None


def test_a_restore_where_there_is_no_shop(backups: Backups, shop: Path, tmp_path: Path) -> None:
    made = backups.make(now=NOW, reason="daily")
    shutil.rmtree(shop.parent)
    done = backups.restore(made.file, now=NOW)
    assert done.safety is None
    assert people(shop) == ["Amara", "Ines"]
    assert tmp_path.exists()


@pytest.mark.parametrize("damage", ["spoilt", "foreign", "empty"])
def test_what_cannot_be_read_is_set_aside_byte_for_byte(
    backups: Backups, shop: Path, migrations: Path, damage: str
) -> None:
    made = backups.make(now=NOW, reason="daily")
    if damage == "spoilt":
        spoil(shop)
    else:
        shop.write_bytes(b"a letter" if damage == "foreign" else b"")
    shop.with_name("shop.sqlite-wal").write_bytes(b"stale log")
    original = shop.read_bytes()
    done = backups.restore(made.file, now=NOW)
    assert done.damaged
    assert done.safety is not None
    assert done.safety.read_bytes() == original
    assert done.safety.with_name(f"{done.safety.name}-wal").read_bytes() == b"stale log"
    opened(shop, migrations).close()
    assert people(shop) == ["Amara", "Ines"]
    again = backups.restore(made.file, now=NOW)
    assert again.safety != done.safety
    assert done.safety.read_bytes() == original


@pytest.mark.parametrize("sound", [True, False])
def test_a_log_of_the_old_shop_never_reaches_the_restored_one(
    backups: Backups, shop: Path, migrations: Path, project: Path, python: str, sound: bool
) -> None:
    made = backups.make(now=NOW, reason="daily")
    crash = (
        "import os, sys\nfrom pathlib import Path\nfrom tests.store.small_shops import opened\n"
        "doors = opened(Path(sys.argv[1]), Path(sys.argv[2]))\ndoors.enter_writer()\n"
        "with doors.write():\n"
        "    doors.database.execute_sql(\"INSERT INTO person (name) VALUES ('Bo')\")\n"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([python, "-c", crash, shop, migrations], check=False, cwd=project)
    assert shop.with_name("shop.sqlite-wal").stat().st_size
    if not sound:
        with shop.open("r+b") as stream:
            stream.write(b"\0" * 20)
    done = backups.restore(made.file, now=NOW)
    assert people(shop) == ["Amara", "Ines"]
    assert done.damaged is not sound
    assert done.safety is not None
    if sound:
        assert people(done.safety) == ["Amara", "Ines", "Bo"]


@pytest.mark.parametrize(
    ("content", "trouble"),
    [(None, Trouble.NO_BACKUP), (b"", Trouble.NOT_A_SHOP), (b"a letter", Trouble.NOT_A_SHOP)],
)
def test_what_is_no_backup_is_refused(
    backups: Backups, shop: Path, tmp_path: Path, content: bytes | None, trouble: Trouble
) -> None:
    given_file = tmp_path / "given.sqlite"
    if content is not None:
        given_file.write_bytes(content)
    before = contents(shop.parent)
    with pytest.raises(StoreError) as error:
        backups.restore(given_file, now=NOW)
    assert trouble_of(error) is trouble
    assert contents(shop.parent) == before


def test_a_damaged_or_newer_backup_or_the_shop_itself_is_refused(
    backups: Backups, shop: Path, tmp_path: Path
) -> None:
    bad = backups.make(now=NOW, reason="daily").file
    spoil(bad)
    newer = tmp_path / "newer.sqlite"
    make_shop(newer, scripts(tmp_path / "two", FIRST, SECOND))
    before = contents(shop.parent)
    for given_file, trouble in [
        (bad, Trouble.BAD_BACKUP),
        (newer, Trouble.NEWER),
        (shop, Trouble.NO_BACKUP),
    ]:
        with pytest.raises(StoreError) as error:
            backups.restore(given_file, now=NOW)
        assert trouble_of(error) is trouble
    assert contents(shop.parent) == before


def test_a_shop_in_use_is_not_restored(backups: Backups, shop: Path, migrations: Path) -> None:
    made = backups.make(now=NOW, reason="daily")
    with WriterLock(shop), pytest.raises(StoreError) as error:
        backups.restore(made.file, now=NOW)
    assert trouble_of(error) is Trouble.IN_USE
    reader = opened(shop, migrations, write=False)
    reader.enter_reader()
    with reader.read():
        reader.database.execute_sql("SELECT * FROM person").fetchall()
    with pytest.raises(StoreError) as error:
        backups.restore(made.file, now=NOW)
    reader.close()
    assert trouble_of(error) is Trouble.LOCKED
    assert people(shop) == ["Amara", "Ines"]


def test_the_restored_backup_is_not_rotated_away(backups: Backups) -> None:
    oldest = backups.make(now=NOW - timedelta(days=60), reason="daily")
    for day in range(9):
        backups.make(now=NOW - timedelta(days=50 - day), reason="daily")
    backups.restore(oldest.file, now=NOW)
    assert oldest.file.exists()


def test_a_server_backs_itself_up(tmp_path: Path, migrations: Path) -> None:
    with pytest.raises(StoreError) as error:
        backups_of(parse("postgresql://host/shop"), tmp_path, migrations=migrations)
    assert trouble_of(error) is Trouble.SERVER_BACKUPS
    address = parse(str(tmp_path / "shop.sqlite"))
    assert backups_of(address, tmp_path, migrations=migrations).file == address.file


def test_checking(backups: Backups, shop: Path, migrations: Path) -> None:
    assert backups.check(full=False) == backups.check(full=True) == []
    with closing(sqlite3.connect(shop, isolation_level=None)) as connection:
        connection.execute("UPDATE visit SET person_id = 99 WHERE id = 2")
    assert backups.check(full=False) == []
    assert backups.check(full=True) == ["visit row 2 refers to a missing person"]
    spoil(shop)
    before = contents(shop.parent)
    assert backups.check(full=False)
    assert backups.check(full=True)
    assert contents(shop.parent) == before
    with pytest.raises(StoreError) as error:
        check(shop.with_name("none"), migrations=migrations, full=True)
    assert trouble_of(error) is Trouble.NO_SHOP


LIMITED = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.domain.errors import StoreError
from desktop.store.backups import Backups
shop, folder, migrations, restored, limit = sys.argv[1:]
backups = Backups(Path(shop), Path(folder), migrations=Path(migrations))
resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
try:
    if restored:
        backups.restore(Path(restored), now=datetime(2030, 5, 1, tzinfo=UTC))
    else:
        backups.make(now=datetime(2030, 5, 1, tzinfo=UTC), reason="daily")
except StoreError as error:
    print(error.trouble)
"""


@pytest.mark.parametrize("limit", [0, 100, 4096, 5000])
@pytest.mark.parametrize("verb", ["make", "restore"])
def test_a_full_disk_leaves_shop_and_backups_as_they_were(
    backups: Backups,
    shop: Path,
    migrations: Path,
    project: Path,
    python: str,
    verb: str,
    limit: int,
) -> None:
    made = backups.make(now=NOW, reason="daily")
    with WriterLock(shop):
        pass
    before = contents(shop.parent), contents(backups.folder)
    restored = made.file if verb == "restore" else ""
    done = subprocess.run(
        [python, "-B", "-c", LIMITED, shop, backups.folder, migrations, restored, str(limit)],
        capture_output=True,
        text=True,
        check=False,
        cwd=project,
    )
    assert done.stdout == "disk-full\n", done.stderr
    assert (contents(shop.parent), contents(backups.folder)) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    make = [mount or "mount", "-t", "tmpfs", "-o", "size=400k", "none", disk]
    if mount is None or subprocess.run(make, check=False, capture_output=True).returncode:
        pytest.skip("only who may mount can make a small disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_really_full_disk(small_disk: Path, migrations: Path) -> None:
    """Fill the disk by saving, then back up and restore on it: nothing saved is lost."""
    shop = small_disk / "shop.sqlite"
    backups = Backups(shop, small_disk / "backups", migrations=migrations)
    make_shop(shop, migrations, "Amara")
    made = backups.make(now=NOW, reason="daily")
    doors = opened(shop, migrations)
    doors.enter_writer()
    saved: list[int] = []

    def save_until_full() -> None:
        for number in range(1000):
            with doors.write():
                doors.database.execute_sql("INSERT INTO person (name) VALUES (?)", ("x" * 4000,))
            saved.append(number)

    with pytest.raises(StoreError) as error:
        save_until_full()
    assert trouble_of(error) is Trouble.DISK_FULL
    assert len(saved) > 5
    older = contents(backups.folder)
    with pytest.raises(StoreError) as error:
        backups.make(now=NOW, reason="daily")
    assert trouble_of(error) is Trouble.DISK_FULL
    doors.close()
    with pytest.raises(StoreError) as error:
        backups.restore(made.file, now=NOW)
    assert trouble_of(error) is Trouble.DISK_FULL
    assert contents(backups.folder) == older
    assert len(people(shop)) == len(saved) + 1
    assert check(shop, migrations=migrations, full=True) == []


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.store import files
from desktop.store.backups import Backups
shop, folder, migrations, restored, step = sys.argv[1:]
backups = Backups(Path(shop), Path(folder), migrations=Path(migrations))
whole = getattr(files, step)
def die(*arguments):
    if step == "copy_online":
        Path(arguments[1]).write_bytes(Path(arguments[0]).read_bytes()[:5000])
    os.kill(os.getpid(), 9)
setattr(files, step, die)
if restored:
    backups.restore(Path(restored), now=datetime(2030, 5, 1, tzinfo=UTC))
else:
    backups.make(now=datetime(2030, 5, 1, tzinfo=UTC), reason="daily")
"""


@pytest.mark.parametrize("step", ["copy_online", "flush", "settle", "put_in_place", "flush_folder"])
@pytest.mark.parametrize("verb", ["make", "restore"])
def test_killed_at_any_step_the_shop_and_every_backup_are_whole(
    backups: Backups, shop: Path, migrations: Path, project: Path, python: str, verb: str, step: str
) -> None:
    made = backups.make(now=NOW, reason="daily")
    doors = opened(shop, migrations)
    add_people(doors, "Bo")
    doors.close()
    restored = made.file if verb == "restore" else ""
    subprocess.run(
        [python, "-B", "-c", KILLED, shop, backups.folder, migrations, restored, step],
        check=False,
        cwd=project,
    )
    for info in backups.infos():
        assert check(info.file, migrations=migrations, full=True) == []
    opened(shop, migrations).close()
    assert people(shop) == ["Amara", "Ines", "Bo"]
    after = backups.make(now=NOW + timedelta(days=90), reason="daily")
    assert people(after.file) == ["Amara", "Ines", "Bo"]
    assert not list(backups.folder.glob("*.part*"))
    backups.restore(made.file, now=NOW + timedelta(days=91))
    assert people(shop) == ["Amara", "Ines"]
    assert not list(shop.parent.glob("*.restoring*"))


def test_a_copy_is_never_written_over_another_file(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    with pytest.raises(FileExistsError):
        files.copy_bytes(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_text(encoding="utf-8") == "b"

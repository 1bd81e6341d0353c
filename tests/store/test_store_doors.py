"""Two doors: one writer whose saves are on the disk, readers that cannot write."""

import signal
import sqlite3
import subprocess
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import peewee
import psycopg2
import pytest

from desktop.domain.errors import StoreError, Trouble
from desktop.store.database import open_database
from desktop.store.doors import Doors
from desktop.store.places import parse
from tests.store.small_shops import FIRST, SECOND, make_shop, opened, people, scripts

_Answer = TypeVar("_Answer")


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    return scripts(tmp_path / "migrations", FIRST)


@pytest.fixture
def doors(shop_address: str, migrations: Path) -> Iterator[Doors]:
    made = open_database(parse(shop_address), migrations=migrations, create=True, timeout=2)
    yield made
    made.close()


@pytest.fixture
def server(postgres_url: str, migrations: Path) -> Iterator[Doors]:
    made = open_database(parse(postgres_url), migrations=migrations, create=True, timeout=2)
    yield made
    made.close()


def add(doors: Doors, name: str) -> None:
    doors.database.execute_sql(f"INSERT INTO person (name) VALUES ('{name}')")


def names(doors: Doors) -> list[str]:
    rows = doors.database.execute_sql("SELECT name FROM person ORDER BY id").fetchall()
    return [name for (name,) in rows]


def save(doors: Doors, name: str, then: Callable[[], object]) -> None:
    with doors.write():
        add(doors, name)
        then()


def _fail() -> None:
    raise ZeroDivisionError


def in_thread(work: Callable[[], _Answer]) -> _Answer:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def test_every_connection_of_every_thread_is_safe(tmp_path: Path, migrations: Path) -> None:
    doors = opened(tmp_path / "shop.sqlite", migrations, create=True)

    def facts(enter: Callable[[], None]) -> dict[str, object]:
        enter()
        try:
            return {
                name: doors.database.execute_sql(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "foreign_keys", "query_only")
            }
        finally:
            doors.leave()

    safe = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    assert in_thread(lambda: facts(doors.enter_writer)) == {**safe, "query_only": 0}
    assert in_thread(lambda: facts(doors.enter_reader)) == {**safe, "query_only": 1}
    doors.close()


def test_the_reader_sees_what_was_saved_and_cannot_write(doors: Doors) -> None:
    doors.enter_writer()
    with doors.write():
        add(doors, "Amara")

    def reading() -> list[str]:
        doors.enter_reader()
        try:
            with doors.read():
                seen = names(doors)
            with pytest.raises((peewee.OperationalError, peewee.InternalError)), doors.read():
                add(doors, "Ines")
            with pytest.raises(RuntimeError), doors.write():
                pass
            return seen
        finally:
            doors.leave()

    assert in_thread(reading) == ["Amara"]
    assert doors.fetch(lambda: names(doors)) == ["Amara"]


def test_the_reader_goes_on_while_a_transaction_is_open(doors: Doors) -> None:
    doors.enter_writer()
    with doors.write():
        add(doors, "Amara")

    def reading() -> list[str]:
        doors.enter_reader()
        try:
            return doors.fetch(lambda: names(doors))
        finally:
            doors.leave()

    with doors.write():
        add(doors, "Ines")
        assert in_thread(reading) == ["Amara"]
    assert in_thread(reading) == ["Amara", "Ines"]


def test_a_transaction_is_kept_whole_or_not_at_all(doors: Doors) -> None:
    doors.enter_writer()
    with pytest.raises(ZeroDivisionError):
        save(doors, "Amara", _fail)
    with pytest.raises(peewee.IntegrityError):
        save(
            doors, "Ines", lambda: doors.database.execute_sql("INSERT INTO visit VALUES (1, NULL)")
        )
    with doors.write():
        add(doors, "Bo")
        with pytest.raises(ZeroDivisionError):
            save(doors, "inner", _fail)
    assert doors.fetch(lambda: names(doors)) == ["Bo"]


def test_a_thread_enters_by_one_door_and_there_is_one_writer(doors: Doors) -> None:
    with pytest.raises(RuntimeError), doors.read():
        pass
    doors.enter_writer()
    with pytest.raises(RuntimeError):
        doors.enter_reader()
    with pytest.raises(RuntimeError, match="one writer"):
        in_thread(doors.enter_writer)
    doors.leave()
    doors.leave()
    doors.enter_reader()


def test_closing_with_a_thread_inside_is_a_fault_of_ours(doors: Doors) -> None:
    enter, out = threading.Event(), threading.Event()

    def stay() -> None:
        doors.enter_reader()
        enter.set()
        out.wait(10)
        doors.leave()

    with ThreadPoolExecutor(1) as pool:
        staying = pool.submit(stay)
        assert enter.wait(10)
        with pytest.raises(RuntimeError, match="reader"):
            doors.close()
        out.set()
        staying.result()


def test_closing_leaves_one_plain_file(tmp_path: Path, migrations: Path) -> None:
    file = tmp_path / "shop" / "shop.sqlite"
    make_shop(file, migrations, "Amara")
    assert {each.name for each in file.parent.iterdir()} == {"shop.sqlite", "shop.sqlite.lock"}
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(file.read_bytes())
    assert people(copy) == ["Amara"]


def test_a_locked_shop_is_said_and_nothing_is_lost(tmp_path: Path, migrations: Path) -> None:
    file = tmp_path / "shop.sqlite"
    make_shop(file, migrations)
    doors = opened(file, migrations)
    doors.enter_writer()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as caught, doors.write():
            add(doors, "Amara")
        other.execute("ROLLBACK")
    assert caught.value.trouble is Trouble.LOCKED
    with doors.write():
        add(doors, "Amara")
    doors.close()
    assert people(file) == ["Amara"]


def test_a_transaction_holds_the_right_to_write_from_its_first_moment(
    tmp_path: Path, migrations: Path
) -> None:
    """A transaction that begins by reading and then writes would find the shop locked."""
    file = tmp_path / "shop.sqlite"
    doors = opened(file, migrations, create=True)
    doors.enter_writer()
    with closing(sqlite3.connect(file, isolation_level=None, timeout=0)) as other:
        with doors.write():
            seen = names(doors)
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
            add(doors, "Amara")
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    doors.close()
    assert seen == []


def test_a_full_disk_is_said_and_the_shop_goes_on_without_loss(
    tmp_path: Path, migrations: Path
) -> None:
    doors = opened(tmp_path / "shop.sqlite", migrations, create=True)
    doors.enter_writer()
    with doors.write():
        add(doors, "Amara")
    pages = doors.database.execute_sql("PRAGMA page_count").fetchone()[0]
    doors.database.execute_sql(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(StoreError) as caught, doors.write():
        add(doors, "x" * 50_000)
    assert caught.value.trouble is Trouble.DISK_FULL
    doors.database.execute_sql("PRAGMA max_page_count = 100000")
    with doors.write():
        add(doors, "Ines")
    assert doors.fetch(lambda: names(doors)) == ["Amara", "Ines"]
    doors.close()


SAVING = """
import sys
from pathlib import Path
from tests.store.small_shops import opened
doors = opened(Path(sys.argv[1]), Path(sys.argv[2]))
doors.enter_writer()
if sys.argv[3] == "checkpoints":
    doors.database.execute_sql("PRAGMA wal_autocheckpoint = 3")
for number in range(1_000_000):
    with doors.write():
        doors.database.execute_sql(f"INSERT INTO person (name) VALUES ('{number}')")
        doors.database.execute_sql("INSERT INTO visit (person_id) SELECT max(id) FROM person")
    print(number, flush=True)
"""


@pytest.mark.parametrize("saves", [1, 37, 150])
@pytest.mark.parametrize("when", ["writing", "checkpoints"])
def test_nothing_acknowledged_is_lost_when_the_process_is_killed(
    tmp_path: Path, migrations: Path, project: Path, python: str, saves: int, when: str
) -> None:
    file = tmp_path / "shop.sqlite"
    make_shop(file, migrations)
    process = subprocess.Popen(
        [python, "-c", SAVING, file, migrations, when],
        stdout=subprocess.PIPE,
        text=True,
        cwd=project,
    )
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(saves)]
    process.kill()
    told += process.stdout.readlines()
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL
    acknowledged = [line.strip() for line in told if line.endswith("\n")]
    assert len(acknowledged) >= saves
    doors = opened(file, migrations)
    doors.enter_writer()
    kept = names(doors)
    visits = doors.database.execute_sql("SELECT count(*) FROM visit").fetchone()[0]
    doors.close()
    assert kept[: len(acknowledged)] == acknowledged
    assert visits == len(kept) <= len(acknowledged) + 1


def cut(url: str) -> None:
    """Let the server drop every other connection to this database."""
    with closing(psycopg2.connect(url)) as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def test_a_dropped_connection_is_made_anew(
    server: Doors, postgres_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    server.enter_writer()
    with server.write():
        add(server, "Amara")
    cut(postgres_url)
    with server.write():
        add(server, "Ines")
    cut(postgres_url)
    with server.read():
        assert names(server) == ["Amara", "Ines"]
    assert len(caplog.records) == 2
    assert "Amara" not in caplog.text


def test_a_read_that_loses_its_connection_is_tried_once_more(
    server: Doors, postgres_url: str
) -> None:
    server.enter_reader()
    tries: list[int] = []

    def work() -> list[str]:
        tries.append(1)
        if len(tries) == 1:
            cut(postgres_url)
        return names(server)

    assert server.fetch(work) == []
    assert len(tries) == 2
    with pytest.raises((peewee.InternalError, peewee.OperationalError)), server.read():
        add(server, "still only a reader")


def test_a_write_that_loses_its_connection_is_never_repeated(
    server: Doors, postgres_url: str
) -> None:
    server.enter_writer()
    tries: list[int] = []

    def lose_it() -> None:
        tries.append(1)
        cut(postgres_url)
        add(server, "Ines")

    with pytest.raises(StoreError) as caught:
        save(server, "Amara", lose_it)
    assert caught.value.trouble is Trouble.UNAVAILABLE
    assert "usual:" not in str(caught.value.params)
    assert len(tries) == 1
    with server.write():
        add(server, "Bo")
    assert server.fetch(lambda: names(server)) == ["Bo"]


def test_a_server_that_is_not_there(migrations: Path) -> None:
    with pytest.raises(StoreError) as caught:
        open_database(
            parse("postgresql://usual:secret@127.0.0.1:1/shop"), migrations=migrations, timeout=1
        )
    assert caught.value.trouble is Trouble.UNAVAILABLE
    assert "secret" not in str(caught.value.params)


def test_a_servers_session_has_time_zone_and_patience(server: Doors) -> None:
    server.enter_reader()
    assert server.database.execute_sql("SHOW timezone").fetchone() == ("UTC",)
    assert server.database.execute_sql("SHOW statement_timeout").fetchone() == ("15s",)
    assert server.library.startswith("PostgreSQL 1")


def test_a_server_is_judged_before_anything_is_written(
    postgres_url: str, tmp_path: Path, migrations: Path
) -> None:
    address = parse(postgres_url)

    def trouble(folder: Path = migrations, *, create: bool = False, write: bool = True) -> Trouble:
        with pytest.raises(StoreError) as caught:
            open_database(address, migrations=folder, create=create, write=write)
        return caught.value.trouble

    def run(sentence: str) -> None:
        with closing(psycopg2.connect(postgres_url)) as connection, connection:
            connection.cursor().execute(sentence)

    assert trouble() is Trouble.NO_SHOP
    run("CREATE TABLE other (name TEXT)")
    assert trouble(create=True) is Trouble.NOT_A_SHOP
    run("DROP TABLE other")
    open_database(address, migrations=migrations, create=True).close()
    newer = scripts(tmp_path / "newer", FIRST, SECOND)
    assert trouble(newer, write=False) is Trouble.OLDER
    open_database(address, migrations=newer).close()
    assert trouble() is Trouble.NEWER

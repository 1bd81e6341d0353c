"""The world's faults get their code; our own stay what they are."""

import errno
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import peewee
import psycopg2
import pytest

from desktop.domain.errors import StoreError, Trouble
from desktop.store.faults import diagnose, translating


def sqlite_error(code: int, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    error = kind("said by the library")
    error.sqlite_errorcode = code
    return error


def caught(work: Callable[[], object]) -> BaseException:
    try:
        work()
    except Exception as error:  # noqa: BLE001 - whatever comes is what the test is about
        return error
    raise AssertionError


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (sqlite3.SQLITE_FULL, Trouble.DISK_FULL),
        (sqlite3.SQLITE_IOERR_WRITE, Trouble.DISK_FULL),
        (sqlite3.SQLITE_IOERR_READ, Trouble.DAMAGED),
        (sqlite3.SQLITE_CORRUPT, Trouble.DAMAGED),
        (sqlite3.SQLITE_CORRUPT_INDEX, Trouble.DAMAGED),
        (sqlite3.SQLITE_BUSY, Trouble.LOCKED),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Trouble.LOCKED),
        (sqlite3.SQLITE_READONLY, Trouble.READ_ONLY),
        (sqlite3.SQLITE_READONLY_DIRECTORY, Trouble.READ_ONLY),
        (sqlite3.SQLITE_READONLY_DBMOVED, Trouble.NO_SHOP),
        (sqlite3.SQLITE_NOTADB, Trouble.NOT_A_SHOP),
        (sqlite3.SQLITE_ERROR, None),
        (sqlite3.SQLITE_MISUSE, None),
        (sqlite3.SQLITE_TOOBIG, None),
    ],
)
def test_what_sqlite_says(code: int, trouble: Trouble | None) -> None:
    assert diagnose(sqlite_error(code)) is trouble


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, Trouble.DISK_FULL),
        (errno.EDQUOT, Trouble.DISK_FULL),
        (errno.EROFS, Trouble.READ_ONLY),
        (errno.EACCES, Trouble.READ_ONLY),
        (errno.ENOENT, None),
    ],
)
def test_what_the_system_says(number: int, trouble: Trouble | None) -> None:
    assert diagnose(OSError(number, "said by the system")) is trouble


def full_disk(file: Path) -> None:
    """Fill a database for real, in a transaction of the ORM."""
    database = peewee.SqliteDatabase(str(file), lock_type="IMMEDIATE")
    database.connect()
    database.execute_sql("CREATE TABLE t (a)")
    database.execute_sql("PRAGMA max_page_count = 3")
    try:
        with database.atomic():
            database.execute_sql("INSERT INTO t VALUES (randomblob(100000))")
    finally:
        database.close()


def test_a_full_disk_is_found_behind_what_it_surfaces_as(tmp_path: Path) -> None:
    error = caught(lambda: full_disk(tmp_path / "a.sqlite"))
    assert "rollback" in str(error)  # the sentence that would mislead
    assert diagnose(error) is Trouble.DISK_FULL
    with pytest.raises(StoreError) as told, translating(tmp_path / "b.sqlite"):
        full_disk(tmp_path / "b.sqlite")
    assert told.value.trouble is Trouble.DISK_FULL
    assert told.value.params == {"path": str(tmp_path / "b.sqlite")}
    assert told.value.__cause__ is not None


def test_our_own_faults_stay_what_they_are() -> None:
    database = peewee.SqliteDatabase(":memory:")
    database.connect()
    database.execute_sql("CREATE TABLE t (a NOT NULL)")
    for sentence, kind in [
        ("INSERT INTO t VALUES (NULL)", peewee.IntegrityError),
        ("SELECT nothing FROM t", peewee.OperationalError),
        ("SELEKT", peewee.OperationalError),
    ]:
        with pytest.raises(kind), translating("shop"):
            database.execute_sql(sentence)
    with pytest.raises(peewee.OperationalError), translating("shop"):
        database.connect()
    database.close()
    with pytest.raises(ZeroDivisionError), translating("shop"):
        raise ZeroDivisionError


def test_a_fault_of_ours_after_a_handled_one_of_the_world_is_ours() -> None:
    def mistaken() -> None:
        try:
            raise sqlite_error(sqlite3.SQLITE_BUSY)
        except sqlite3.Error:
            raise peewee.IntegrityError from None

    with pytest.raises(peewee.IntegrityError), translating("shop"):
        mistaken()
    error = caught(mistaken)
    error.__suppress_context__ = False
    assert diagnose(error) is None


def test_what_was_translated_once_stays() -> None:
    with pytest.raises(StoreError) as told, translating("outer"), translating("inner"):
        raise sqlite_error(sqlite3.SQLITE_FULL)
    assert told.value.params == {"path": "inner"}


def test_a_chain_that_bites_its_tail_ends() -> None:
    first, second = peewee.OperationalError("a"), peewee.OperationalError("b")
    first.__context__, second.__context__ = second, first
    assert diagnose(first) is None


def test_writing_through_the_reader_door_is_a_fault_of_ours(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.execute("PRAGMA query_only = ON")
        error = caught(lambda: connection.execute("INSERT INTO t VALUES (1)"))
    assert diagnose(error, reading=True) is None
    assert diagnose(error) is Trouble.READ_ONLY


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    file = tmp_path / "none" / "shop.sqlite"
    with pytest.raises(StoreError) as told, translating(file):
        sqlite3.connect(file)
    assert told.value.trouble is Trouble.NO_FOLDER


def test_what_postgres_says(postgres_url: str) -> None:
    with closing(psycopg2.connect(postgres_url)) as connection:
        connection.autocommit = True
        cursor = connection.cursor()

        def error_of(*sentences: str) -> BaseException:
            return caught(lambda: [cursor.execute(each) for each in sentences])

        timeout = error_of("SET statement_timeout = 1", "SELECT pg_sleep(5)")
        assert diagnose(timeout) is Trouble.UNAVAILABLE
        cursor.execute("SET statement_timeout = 0")
        assert diagnose(error_of("SELECT nothing FROM nowhere")) is None
        assert diagnose(error_of("SELECT 1 / 0")) is None
        cursor.execute("CREATE TABLE t (a int NOT NULL)")
        assert diagnose(error_of("INSERT INTO t VALUES (NULL)")) is None
        cursor.execute("SET default_transaction_read_only = on")
        writing = error_of("INSERT INTO t VALUES (1)")
        assert diagnose(writing) is Trouble.READ_ONLY
        assert diagnose(writing, reading=True) is None
        lost = error_of("SELECT pg_terminate_backend(pg_backend_pid())")
        assert diagnose(lost) is Trouble.UNAVAILABLE
        assert diagnose(error_of("SELECT 1")) is Trouble.UNAVAILABLE
    refused = caught(lambda: psycopg2.connect(postgres_url.replace("usual:", "usual:wrong")))
    assert diagnose(refused) is Trouble.UNAVAILABLE


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        ("53100", Trouble.DISK_FULL),
        ("55P03", Trouble.LOCKED),
        ("40P01", Trouble.LOCKED),
        ("42501", Trouble.READ_ONLY),
        ("08006", Trouble.UNAVAILABLE),
    ],
)
def test_postgres_codes(code: str, trouble: Trouble) -> None:
    error = psycopg2.errors.lookup(code)()
    error.__setstate__({"pgcode": code})
    assert diagnose(error) is trouble
    wrapped = peewee.OperationalError("said by the driver")
    wrapped.__context__ = error
    assert diagnose(wrapped) is trouble

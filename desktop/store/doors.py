"""The two doors to an open shop: one thread that writes, others that only read."""

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import peewee
from peewee import Database, SqliteDatabase

from desktop.domain.errors import StoreError, Trouble
from desktop.store.faults import translating
from desktop.store.places import Address

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")
_SYNCHRONOUS_FULL = 2
_LEAST_CACHE, _MOST_CACHE = 2 * 2**20, 64 * 2**20
_POSTGRES_SESSION = (
    "SET TIME ZONE 'UTC'",
    "SET statement_timeout = '15s'",
    "SET lock_timeout = '5s'",
    "SET idle_in_transaction_session_timeout = '60s'",
)


class Door(StrEnum):
    """What a thread may do with the shop."""

    WRITER = "writer"
    READER = "reader"


class Doors:
    """An open shop. Each thread that works with it enters by one door and leaves it at its end.

    There is one writer at a time; readers go on beside it. Connections belong to their thread, so
    repositories hold ``database``, never a connection. :meth:`close` comes last.
    """

    def __init__(
        self,
        database: Database,
        *,
        address: Address,
        writable: bool,
        on_close: Callable[[], None] | None = None,
    ) -> None:
        self.database = database
        self.address = address
        self.writable = writable
        self._on_close = on_close
        self._inside: dict[int, Door] = {}
        self._guard = threading.Lock()

    @property
    def library(self) -> str:
        """The database library and its version, for the log."""
        if isinstance(self.database, SqliteDatabase):
            return f"SQLite {sqlite3.sqlite_version}"
        version = int(self.database.server_version or 0)
        return f"PostgreSQL {version // 10000}.{version % 10000}"

    def enter_writer(self) -> None:
        """Open this thread's connection for writing (and reading).

        Raises:
            StoreError: READ_ONLY when the shop was opened for reading; or what stands in the way.
        """
        if not self.writable:
            raise StoreError(Trouble.READ_ONLY, path=self.address.place)
        self._enter(Door.WRITER)

    def enter_reader(self) -> None:
        """Open this thread's connection for reading only.

        Raises:
            StoreError: what stands in the way.
        """
        self._enter(Door.READER)

    def leave(self) -> None:
        """Close this thread's connection; without effect when it has none."""
        with self._guard:
            door = self._inside.pop(threading.get_ident(), None)
        if door is None:
            return
        try:
            if door is Door.WRITER and isinstance(self.database, SqliteDatabase):
                # a reader in the middle of its work only makes the log stay; nothing is lost
                with suppress(peewee.OperationalError):
                    self.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._drop()

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction of the writer: all of it is kept, on the disk, or nothing.

        Raises:
            StoreError: what stands in the way; then nothing was kept (UNAVAILABLE while committing
                leaves it open: the whole unit of work is tried again by its uid).
        """
        if self._door() is not Door.WRITER:
            raise RuntimeError("only the writer's thread writes")
        with self._guarded(reading=False):
            self._revive()
            with self.database.atomic():
                yield

    @contextmanager
    def read(self) -> Iterator[None]:
        """Reads, outside any transaction, each seeing the newest saved state.

        A connection found dropped on entering is made anew. Once inside, a lost one raises; give
        the work to :meth:`fetch` to have it tried again.

        Raises:
            StoreError: what stands in the way.
        """
        door = self._door()
        with self._guarded(reading=door is Door.READER):
            self._revive()
            yield

    def fetch(self, work: Callable[[], _Answer]) -> _Answer:
        """Return what some reading work answers; a dropped connection is retried once.

        Raises:
            StoreError: what stands in the way.
        """
        try:
            with self.read():
                return work()
        except StoreError as error:
            if error.trouble is not Trouble.UNAVAILABLE or self.database.in_transaction():
                raise
        with self.read():
            return work()

    def close(self) -> None:
        """Close this thread's connection and give the shop free. The other threads have left."""
        self.leave()
        with self._guard:
            if self._inside:
                raise RuntimeError(f"threads are still inside: {sorted(self._inside.values())}")
        if self._on_close is not None:
            self._on_close()

    def _enter(self, door: Door) -> None:
        me = threading.get_ident()
        with self._guard:
            if me in self._inside:
                raise RuntimeError(f"this thread is inside already, as {self._inside[me]}")
            if door is Door.WRITER and Door.WRITER in self._inside.values():
                raise RuntimeError("there is one writer")
            self._inside[me] = door
        try:
            with translating(self._place()):
                self._connect(door)
        except BaseException:
            with self._guard:
                del self._inside[me]
            self._drop()
            raise

    def _door(self) -> Door:
        door = self._inside.get(threading.get_ident())
        if door is None:
            raise RuntimeError("this thread has entered by no door")
        return door

    def _place(self) -> str | Path:
        return self.address.file or self.address.place

    def _connect(self, door: Door) -> None:
        self.database.connect()
        if isinstance(self.database, SqliteDatabase):
            _assert_safe(self.database, writable=self.writable, place=self.address.place)
            if door is Door.READER:
                self.database.execute_sql("PRAGMA query_only = ON")
            fit_cache(self.database, self.address.file)
            return
        prepare_session(self.database)
        if door is Door.READER:
            self.database.execute_sql("SET default_transaction_read_only = on")

    @contextmanager
    def _guarded(self, *, reading: bool) -> Iterator[None]:
        try:
            with translating(self._place(), reading=reading):
                yield
        except StoreError as error:
            if error.trouble is Trouble.UNAVAILABLE and not self.database.in_transaction():
                self._drop()  # a dropped connection would read as open for ever
            raise

    def _revive(self) -> None:
        if isinstance(self.database, SqliteDatabase) or self.database.in_transaction():
            return
        if not self.database.is_closed():
            try:
                self.database.execute_sql("SELECT 1")
            except (peewee.OperationalError, peewee.InterfaceError, peewee.DatabaseError):
                _log.warning("the server's connection was lost; connecting again")
                self._drop()
            else:
                return
        self._connect(self._door())

    def _drop(self) -> None:
        try:
            self.database.close()
        except (peewee.OperationalError, peewee.InterfaceError):
            self.database.dispose()


def _assert_safe(database: SqliteDatabase, *, writable: bool, place: str) -> None:
    mode = database.execute_sql("PRAGMA journal_mode").fetchone()[0]
    if writable and mode != "wal":
        # only a file system without shared memory refuses it: a share that did not show as one
        raise StoreError(Trouble.NETWORK_FOLDER, path=place)
    facts = {
        "foreign_keys": (database.execute_sql("PRAGMA foreign_keys").fetchone()[0], 1),
        "synchronous": (
            database.execute_sql("PRAGMA synchronous").fetchone()[0],
            _SYNCHRONOUS_FULL,
        ),
    }
    wrong = {name: seen for name, (seen, wanted) in facts.items() if seen != wanted}
    if wrong:
        raise RuntimeError(f"this connection would not be safe: {wrong}")


def fit_cache(database: Database, file: Path | None, *, least: int = _LEAST_CACHE) -> None:
    """Let SQLite keep an eighth of the shop in memory, from ``least`` to 64 MB (bytes).

    A small shop needs little; among a million customers keys lie far apart, and reading each page
    of the file again would cost more than judging who is on it.
    """
    if isinstance(database, SqliteDatabase):
        size = file.stat().st_size if file is not None and file.exists() else 0
        kept = min(max(size // 8, least), _MOST_CACHE)
        database.execute_sql(f"PRAGMA cache_size = {-(kept // 1024)}")
        database.execute_sql("PRAGMA shrink_memory")


def prepare_session(database: Database) -> None:
    """Give a PostgreSQL session its time zone and its limits of patience."""
    for statement in _POSTGRES_SESSION:
        database.execute_sql(statement)

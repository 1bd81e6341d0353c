"""Opening a shop: judged before anything is written, made, brought up to date, or refused."""

import logging
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import peewee
from peewee import PostgresqlDatabase, SqliteDatabase
from psycopg2.extensions import parse_dsn

from desktop.domain.errors import StoreError, Trouble
from desktop.store import files
from desktop.store.doors import Doors, prepare_session
from desktop.store.faults import translating
from desktop.store.migrate import applied, migrate, pending
from desktop.store.places import Address, WriterLock, refuse_network_folder

_log = logging.getLogger(__name__)
_ROOM_TO_READ = 2**20  # bytes: a reader beside a writer keeps an index of the log on the disk
_LOG_LIMIT = 16 * 2**20  # bytes that the write-ahead log keeps on the disk after a big import


def open_database(
    address: Address,
    *,
    migrations: Path,
    create: bool = False,
    write: bool = True,
    check: bool = True,
    before_migration: Callable[[], object] | None = None,
    timeout: float = 5,
) -> Doors:
    """Open a shop, bringing its tables up to date; a file that is refused stays as it was.

    create: make it when there is none. write: take the writer lock and migrate; without it nothing
    is written and a file that may not be written can still be read. check: read the whole file
    first. before_migration makes the backup. timeout: seconds to wait for locks and the server.

    Raises:
        StoreError: NO_SHOP, NOT_A_SHOP, DAMAGED, NEWER, OLDER (``write`` only would migrate it),
            LOCKED, IN_USE, READ_ONLY, DISK_FULL, NO_FOLDER, NETWORK_FOLDER, UNAVAILABLE.
    """
    if address.file is None:
        opened = _open_server(
            address, migrations, create=create, write=write, before=before_migration, wait=timeout
        )
    else:
        opened = _open_file(
            address.file,
            migrations,
            create=create,
            write=write,
            check=check,
            before=before_migration,
            wait=timeout,
        )
    _log.info("opened the shop with %s", opened.library)
    return opened


def _open_file(
    given: Path,
    migrations: Path,
    *,
    create: bool,
    write: bool,
    check: bool,
    before: Callable[[], object] | None,
    wait: float,
) -> Doors:
    refuse_network_folder(given)
    with translating(given):
        file = Path(os.path.realpath(given))  # resolve() cannot say that links go in a circle
        address = Address(file=file)
        known = files.scripts(migrations)
        if create and write and not os.path.lexists(file):
            _make_new(file, migrations)
            check = False
        names = files.judge(file, known=known, check=check)
        if not write:
            if known - names:
                raise StoreError(Trouble.OLDER, path=str(file))
            return _reading(file, address, wait)
        lock = _take(file)
        try:
            if known - names:
                _upgrade(file, migrations, before)
            database = _sqlite(file, "mode=rw", wait)
            doors = Doors(database, address=address, writable=True, on_close=lock.release)
            doors.enter_writer()
            doors.leave()
        except BaseException:
            lock.release()
            raise
        return doors


def _take(file: Path) -> WriterLock:
    if not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)):
        raise StoreError(Trouble.READ_ONLY, path=str(file))
    lock = WriterLock(file)
    lock.take()
    return lock


def _reading(file: Path, address: Address, wait: float) -> Doors:
    log, index = files.sidecar(file, "-wal"), files.sidecar(file, "-shm")
    may_write = (
        os.access(file, os.W_OK)
        and os.access(file.parent, os.W_OK)
        and shutil.disk_usage(file.parent).free >= _ROOM_TO_READ
    )
    on_close: Callable[[], None] | None = None
    if log.exists() and index.exists():
        query = "mode=ro"
    elif may_write:
        # takes its place among the connections, so that nobody removes the log beneath it, and
        # the last to go leaves nothing behind; ``query_only`` keeps it from writing
        query = "mode=rw"
    elif files.filled(log):
        # the log of a crash, in a folder where its index cannot be made
        folder = tempfile.TemporaryDirectory(prefix="the-usual-", ignore_cleanup_errors=True)
        on_close = folder.cleanup
        copy = Path(folder.name) / file.name
        for suffix in ("", "-wal"):
            shutil.copyfile(files.sidecar(file, suffix), files.sidecar(copy, suffix))
        file, query = copy, "mode=rw"
    else:
        query = "immutable=1"
    database = _sqlite(file, query, wait, journal=False)
    return Doors(database, address=address, writable=False, on_close=on_close)


def _make_new(file: Path, migrations: Path) -> None:
    """Make an empty shop, whole or not at all: neither a file nor a folder is left half way."""
    made = [folder for folder in (file.parent, *file.parent.parents) if not folder.exists()]
    new = file.with_name(f"{file.name}.new")
    lock = WriterLock(file)
    stood = lock.file.exists()
    try:
        _make_folder(file.parent)
        with lock:
            if os.path.lexists(file):
                return  # somebody else was quicker; theirs is judged like any other
            try:
                files.discard(new)
                database = _sqlite(new, "mode=rwc", 5, journal=False, first=True)
                _migrate_closed(database, migrations, None, place=file)
                files.put_in_place(new, file)
            except BaseException:
                files.discard(new)
                if not stood:
                    with suppress(OSError):
                        lock.file.unlink()
                raise
    except BaseException:
        for folder in made:
            with suppress(OSError):
                folder.rmdir()
        raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise StoreError(Trouble.NO_FOLDER, path=str(folder)) from error


def _upgrade(file: Path, migrations: Path, before: Callable[[], object] | None) -> None:
    """Migrate a copy, and put it in place only when it is proved whole."""
    copy = file.with_name(f"{file.name}.migrating")
    try:
        files.discard(copy)
        files.copy_online(file, copy)
        _migrate_closed(
            _sqlite(copy, "mode=rw", 5, journal=False, first=True), migrations, before, place=file
        )
        files.settle(file)
        files.put_in_place(copy, file)
    except BaseException:
        files.discard(copy)
        raise


def _migrate_closed(
    database: SqliteDatabase,
    migrations: Path,
    before: Callable[[], object] | None,
    *,
    place: Path,
) -> None:
    with translating(place):
        database.connect()
        try:
            migrate(database, migrations, backup=before, place=str(place))
        finally:
            database.close()


def _sqlite(
    file: Path, query: str, wait: float, *, journal: bool = True, first: bool = False
) -> SqliteDatabase:
    pragmas: dict[str, str | int] = {"foreign_keys": 1, "synchronous": "FULL"}
    if first:
        pragmas["application_id"] = files.APPLICATION_ID
    if journal:
        pragmas |= {"journal_mode": "WAL", "journal_size_limit": _LOG_LIMIT}
    return SqliteDatabase(
        files.uri(file, query),
        pragmas=pragmas,
        lock_type="IMMEDIATE",
        timeout=wait,
        autoconnect=False,
        uri=True,
    )


def _open_server(
    address: Address,
    migrations: Path,
    *,
    create: bool,
    write: bool,
    before: Callable[[], object] | None,
    wait: float,
) -> Doors:
    said = parse_dsn(address.url)
    limits = {
        "connect_timeout": max(1, int(wait)),
        "keepalives_idle": 30,
        "keepalives_interval": 10,
        "keepalives_count": 3,
        "tcp_user_timeout": 15000,
        "application_name": "the-usual",
    }
    ours: dict[str, Any] = {name: value for name, value in limits.items() if name not in said}
    database = PostgresqlDatabase(address.url, autoconnect=False, **ours)
    place = address.place
    with translating(place):
        database.connect()
        try:
            prepare_session(database)
            done = applied(database)
            if not done and database.get_tables():
                raise StoreError(Trouble.NOT_A_SHOP, path=place)
            if not done and not (create and write):
                raise StoreError(Trouble.NO_SHOP, path=place)
            if done - files.scripts(migrations):
                raise StoreError(Trouble.NEWER, path=place)
            if pending(database, migrations):
                if not write:
                    raise StoreError(Trouble.OLDER, path=place)
                migrate(database, migrations, backup=before, place=place)
        finally:
            with suppress(peewee.OperationalError, peewee.InterfaceError):
                database.close()
    return Doors(database, address=address, writable=write)

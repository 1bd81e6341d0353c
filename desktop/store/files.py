"""The shop's SQLite file before and beside the ORM: judged, read, checked, copied, replaced.

Nothing here changes a file that it only looks at. Files are looked at through SQLite, never with
``open()``: closing a plain descriptor would drop the locks that this process holds on a shop that
it has open.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.domain.errors import StoreError, Trouble
from desktop.store.faults import translating

APPLICATION_ID = 0x54685573
"""Marks a SQLite file as ours ("ThUs")."""

HISTORY = "shop_migration"
"""The table of applied migrations."""

SIDECARS = ("-wal", "-shm", "-journal")
_MAGIC = b"SQLite format 3\0"
_ID_AT = 68  # where a SQLite file keeps its application_id, big-endian
_PATIENCE = 20  # quarter seconds that a copy waits for somebody else's lock


def scripts(folder: Path) -> frozenset[str]:
    """Return the names of the migration scripts that this program brings."""
    return frozenset(each.stem for each in folder.glob("[0-9]*.py"))


def uri(file: Path, query: str) -> str:
    """Return SQLite's URI of a file with how to open it ("mode=rw")."""
    return f"{file.absolute().as_uri()}?{query}"


def sidecar(file: Path, suffix: str) -> Path:
    """Return the path of one of the files that SQLite keeps beside the main one."""
    return file.with_name(file.name + suffix)


def filled(file: Path) -> bool:
    """Say whether a file is there and holds anything."""
    try:
        return file.stat().st_size > 0
    except FileNotFoundError:
        return False


@contextmanager
def readable(file: Path) -> Iterator[sqlite3.Connection]:
    """Open a shop to look at it, leaving it and its folder as they are.

    With a live log beside it the file is read together with the log; a log that a crash left and
    that cannot be read in place is read in a temporary copy; without a log the file alone is all.

    Raises:
        sqlite3.Error, OSError: as they come; see :func:`judge` for words.
    """
    log, index = sidecar(file, "-wal"), sidecar(file, "-shm")
    if filled(sidecar(file, "-journal")) or (filled(log) and not index.exists()):
        with tempfile.TemporaryDirectory(prefix="the-usual-") as folder:
            copy = Path(folder) / "shop.sqlite"
            for suffix in ("", "-wal", "-journal"):
                if sidecar(file, suffix).exists():
                    shutil.copyfile(sidecar(file, suffix), sidecar(copy, suffix))
            with closing(sqlite3.connect(uri(copy, "mode=rw"), uri=True)) as connection:
                connection.execute("PRAGMA query_only = ON")
                yield connection
        return
    query = "mode=ro" if log.exists() and index.exists() else "immutable=1"
    with closing(sqlite3.connect(uri(file, query), uri=True)) as connection:
        yield connection


def judge(file: Path, *, known: frozenset[str], check: bool = True) -> frozenset[str]:
    """Say whether a file is a sound shop that this program may open, before anything is written.

    ``known`` are the migrations that the program has scripts for; ``check`` reads the whole file.
    Returns the names of the migrations that are applied.

    Raises:
        StoreError: NO_SHOP, NOT_A_SHOP, NEWER, DAMAGED, READ_ONLY (not readable), LOCKED.
    """
    with translating(file):
        if not file.exists():
            trouble = Trouble.NO_SHOP if not file.is_symlink() else Trouble.NOT_A_SHOP
            raise StoreError(trouble, path=str(file))
        if not file.is_file() or not filled(file):
            raise StoreError(Trouble.NOT_A_SHOP, path=str(file))
        if not os.access(file, os.R_OK):
            raise StoreError(Trouble.READ_ONLY, path=str(file))
        refuse_foreign(file)
        with _words_for_damage(file), readable(file) as connection:
            names = applied(connection)
            if names - known:
                raise StoreError(Trouble.NEWER, path=str(file))
            if not names or (check and problems(connection)):
                raise StoreError(Trouble.DAMAGED, path=str(file))
        return names


def refuse_foreign(file: Path) -> None:
    """Refuse a file that does not carry our mark; one that does may still be damaged.

    Raises:
        StoreError: NOT_A_SHOP.
    """
    try:
        with closing(sqlite3.connect(uri(file, "immutable=1"), uri=True)) as connection:
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    except sqlite3.DatabaseError as error:
        with file.open("rb") as stream:
            head = stream.read(_ID_AT + 4)
        ours = head[_ID_AT:] == APPLICATION_ID.to_bytes(4, "big")
        if not ours and not head.startswith(_MAGIC):
            raise StoreError(Trouble.NOT_A_SHOP, path=str(file)) from error
        if ours:
            return  # what is wrong with it is found with its log
    if not ours:
        raise StoreError(Trouble.NOT_A_SHOP, path=str(file))


@contextmanager
def _words_for_damage(file: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR}:
            raise
        raise StoreError(Trouble.DAMAGED, path=str(file)) from error


def applied(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the names of the migrations applied to an open file; empty when it has no history."""
    there = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
    if not connection.execute(there, (HISTORY,)).fetchone()[0]:
        return frozenset()
    return frozenset(name for (name,) in connection.execute(f"SELECT name FROM {HISTORY}"))


def problems(connection: sqlite3.Connection, *, full: bool = False) -> list[str]:
    """Return what SQLite finds wrong with an open file, empty when it is sound.

    ``full`` also compares every index with its table and every reference with its target.
    """
    check = "PRAGMA integrity_check" if full else "PRAGMA quick_check"
    try:
        found = [str(row[0]) for row in connection.execute(check) if row[0] != "ok"]
        if full and not found:
            found = [
                f"{table} row {row} refers to a missing {parent}"
                for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check")
            ]
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in {
            sqlite3.SQLITE_CORRUPT,
            sqlite3.SQLITE_NOTADB,
        }:
            raise
        found = [str(error)]
    return found


def copy_online(source: Path, target: Path) -> None:
    """Copy a shop in one step while others write in it, as one plain, verified file on the disk.

    Raises:
        StoreError: DAMAGED when the copy is not sound, LOCKED.
        sqlite3.Error, OSError: the caller knows which place to name.
    """
    waited = 0

    def patience(status: int, _remaining: int, _total: int) -> None:
        nonlocal waited
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            waited += 1
            if waited > _PATIENCE:
                raise StoreError(Trouble.LOCKED, path=str(source))

    with _words_for_damage(source), readable(source) as here:
        with closing(sqlite3.connect(target, isolation_level=None)) as there:
            here.backup(there, pages=-1, progress=patience)
            there.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it
        with closing(sqlite3.connect(uri(target, "immutable=1"), uri=True)) as there:
            if not applied(there) or problems(there):
                raise StoreError(Trouble.DAMAGED, path=str(source))
    flush(target)


def settle(file: Path) -> None:
    """Bring a sound shop's log into the file and remove it, provided nobody has the shop open.

    Raises:
        StoreError: LOCKED when somebody has.
    """
    with (
        translating(file),
        closing(sqlite3.connect(uri(file, "mode=rw"), uri=True, timeout=2)) as connection,
    ):
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA journal_mode = DELETE")


def put_in_place(new: Path, file: Path) -> None:
    """Let a finished file take the shop's place, in one step that a crash cannot halve.

    The caller holds the writer lock, and has settled or set aside what stood there.
    """
    if file.exists():
        shutil.copymode(file, new)
    flush(new)
    for suffix in SIDECARS:
        sidecar(file, suffix).unlink(missing_ok=True)
    new.replace(file)
    flush_folder(file.parent)


def discard(file: Path) -> None:
    """Remove an unfinished file and whatever SQLite left beside it."""
    for suffix in ("", *SIDECARS):
        sidecar(file, suffix).unlink(missing_ok=True)


def copy_bytes(source: Path, target: Path) -> None:
    """Copy a file byte for byte onto the disk, never over another one."""
    with source.open("rb") as here, target.open("xb") as there:
        shutil.copyfileobj(here, there)
    flush(target)


def flush(file: Path) -> None:
    """Wait until a file's content is on the disk."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk, where the system can."""
    if os.name == "nt":
        return  # a folder cannot be opened there; the file system orders its own names
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""What a database says, as the world's errors that a person can be told."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee
import psycopg2

from desktop.domain.errors import StoreError, Trouble

_OURS = (
    peewee.IntegrityError,
    peewee.ProgrammingError,
    peewee.DataError,
    peewee.NotSupportedError,
    sqlite3.IntegrityError,
    sqlite3.ProgrammingError,
    sqlite3.DataError,
    sqlite3.NotSupportedError,
    psycopg2.IntegrityError,
    psycopg2.ProgrammingError,
    psycopg2.DataError,
    psycopg2.NotSupportedError,
)
_SQLITE = {
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_IOERR: Trouble.DAMAGED,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_CANTOPEN: Trouble.READ_ONLY,
    sqlite3.SQLITE_PROTOCOL: Trouble.LOCKED,
    sqlite3.SQLITE_NOTADB: Trouble.NOT_A_SHOP,
}
_SQLITE_PRECISELY = {
    # a quota or a limit on file sizes: only ENOSPC becomes SQLITE_FULL
    sqlite3.SQLITE_IOERR_WRITE: Trouble.DISK_FULL,
    sqlite3.SQLITE_IOERR_SHMSIZE: Trouble.DISK_FULL,
    sqlite3.SQLITE_IOERR_LOCK: Trouble.LOCKED,
    sqlite3.SQLITE_IOERR_NOMEM: None,
    sqlite3.SQLITE_READONLY_DBMOVED: Trouble.NO_SHOP,
}
_POSTGRES = {
    "53100": Trouble.DISK_FULL,
    "53200": Trouble.UNAVAILABLE,
    "53300": Trouble.UNAVAILABLE,
    "55P03": Trouble.LOCKED,
    "40001": Trouble.LOCKED,
    "40P01": Trouble.LOCKED,
    "57014": Trouble.UNAVAILABLE,
    "57P01": Trouble.UNAVAILABLE,
    "57P02": Trouble.UNAVAILABLE,
    "57P03": Trouble.UNAVAILABLE,
    "57P05": Trouble.UNAVAILABLE,
    "25P03": Trouble.UNAVAILABLE,
    "25006": Trouble.READ_ONLY,
    "42501": Trouble.READ_ONLY,
    "XX001": Trouble.DAMAGED,
    "XX002": Trouble.DAMAGED,
}
_SYSTEM = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EFBIG: Trouble.DISK_FULL,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EIO: Trouble.DAMAGED,
    errno.ENOTDIR: Trouble.NO_FOLDER,
    errno.ENAMETOOLONG: Trouble.NO_FOLDER,
    errno.ELOOP: Trouble.NO_FOLDER,
}


def diagnose(error: BaseException, *, reading: bool = False) -> Trouble | None:
    """Name what in the world stands behind a database's error, or None when it is our own fault.

    The chain of causes and contexts is walked, because a full disk surfaces as "cannot rollback".
    ``reading``: an attempt to write through the reader door is a fault of ours, not of the disk.
    """
    if isinstance(error, _OURS) and not isinstance(error, psycopg2.errors.InsufficientPrivilege):
        orig = getattr(error, "orig", None)
        if not isinstance(orig, psycopg2.errors.InsufficientPrivilege):
            return None
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        trouble = _one(each, reading=reading)
        if trouble is not None:
            return trouble
        each = each.__cause__ or each.__context__
    return None


def _one(error: BaseException, *, reading: bool) -> Trouble | None:
    trouble: Trouble | None = None
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        if code is not None and not (reading and code == sqlite3.SQLITE_READONLY):
            trouble = _SQLITE_PRECISELY.get(code, _SQLITE.get(code & 0xFF))
    elif isinstance(error, psycopg2.Error):
        trouble = _postgres(error, reading=reading)
    elif isinstance(error, OSError):
        trouble = _SYSTEM.get(error.errno or 0)
    return trouble


def _postgres(error: psycopg2.Error, *, reading: bool) -> Trouble | None:
    code = error.pgcode
    if code is None:
        # the driver found the connection broken; no server is left that could give a code
        lost = isinstance(error, psycopg2.OperationalError) or type(error) is psycopg2.DatabaseError
        closed = isinstance(error, psycopg2.InterfaceError) and "closed" in str(error)
        return Trouble.UNAVAILABLE if lost or closed else None
    if reading and code == "25006":
        return None
    if code.startswith(("08", "28")):
        return Trouble.UNAVAILABLE
    return _POSTGRES.get(code)


@contextmanager
def translating(place: str | Path, *, reading: bool = False) -> Iterator[None]:
    """Turn a database's or the disk's error into what the person can be told about this place.

    ``place`` is the file, folder or server that the sentence names, without a password. Our own
    faults (a broken rule of the data, wrong SQL) pass as they are and crash loudly.

    Raises:
        StoreError: with the code of what stands in the way.
    """
    try:
        yield
    except (peewee.PeeweeException, sqlite3.Error, psycopg2.Error, OSError) as error:
        trouble = diagnose(error, reading=reading)
        if trouble is None:
            raise
        raise StoreError(_where(trouble, place), path=str(place)) from error


def _where(trouble: Trouble, place: str | Path) -> Trouble:
    if trouble is not Trouble.READ_ONLY or not isinstance(place, Path):
        return trouble
    seen = os.path.isdir(place.parent)  # noqa: PTH112 - Path.is_dir() raises in a closed folder
    return trouble if seen else Trouble.NO_FOLDER

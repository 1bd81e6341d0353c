"""Where a shop may stand: its address, folders that would break it, and who writes in it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

import filelock
import psycopg2
from psycopg2.extensions import parse_dsn

from desktop.domain.errors import StoreError, Trouble
from desktop.store.faults import translating

_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]+):(//)?")
_KNOWN_SCHEMES = ("postgres", "postgresql", "sqlite", "mysql", "mariadb", "file", "http", "https")
_NETWORK_TYPES = re.compile(
    r"^(nfs\d*|cifs|smb\d*|smbfs|ncpfs|afs|afpfs|webdav|davfs\d*|ceph|glusterfs|lustre|beegfs|gpfs"
    r"|fuse\.(sshfs|ceph|cephfs|glusterfs|rclone|gvfsd-fuse|davfs2?|s3fs|gcsfuse|curlftpfs|smbnetfs"
    r"|goofys|onedriver|google-drive-ocamlfuse|juicefs|mount-s3|seadrive))$"
)
_SYNCED = re.compile(
    r"^((dropbox|onedrive)( \(.*\)| - .*)?|icloud ?drive|com~apple~clouddocs|mobile documents"
    r"|cloudstorage|google ?drive|googledrive-.*|my drive|nextcloud\d*|owncloud\d*|box sync"
    r"|megasync|pcloud ?drive|proton ?drive|synologydrive|seafile|yandex\.disk|syncthing)$"
)
_SYNC_MARKS = (".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log", ".stfolder")
_DRIVE_REMOTE = 4  # what GetDriveTypeW answers for a drive on the network


@dataclass(frozen=True, slots=True)
class Address:
    """Which shop is meant: a SQLite file, or a PostgreSQL server (the URL holds the password)."""

    file: Path | None = None
    url: str = field(default="", repr=False)

    @property
    def on_server(self) -> bool:
        """Say whether the shop lives on a PostgreSQL server."""
        return self.file is None

    @property
    def place(self) -> str:
        """The address as it may be shown and logged: without user and password."""
        if self.file is not None:
            return str(self.file)
        parts = urlsplit(self.url)
        host = parts.hostname or "localhost"
        port = f":{parts.port}" if parts.port else ""
        return f"postgresql://{host}{port}{parts.path}"


def parse(address: str) -> Address:
    """Understand what ``--database`` was given: a file, or a URL of PostgreSQL or SQLite.

    Raises:
        StoreError: BAD_ADDRESS, when it is neither.
    """
    scheme = _SCHEME.match(address)
    if scheme is not None and (scheme[2] or scheme[1].lower() in _KNOWN_SCHEMES):
        kind = scheme[1].lower()
        if kind in {"postgres", "postgresql"} and scheme[2]:
            return _server(f"postgresql://{address[scheme.end() :]}")
        if kind == "sqlite" and address[scheme.end() :].startswith("/"):
            return _file(unquote(address[scheme.end() + 1 :]))
        raise StoreError(Trouble.BAD_ADDRESS)
    return _file(address)


def _server(url: str) -> Address:
    try:
        parts = urlsplit(url)
        named = bool(parts.path.strip("/")) and parts.port != 0
        parse_dsn(url)
    except (ValueError, psycopg2.Error):
        named = False
    if not named:
        raise StoreError(Trouble.BAD_ADDRESS)
    return Address(url=url)


def _file(path: str) -> Address:
    if not path.strip() or "\0" in path or path == ":memory:":
        raise StoreError(Trouble.BAD_ADDRESS)
    try:
        return Address(file=Path(os.path.abspath(Path(path).expanduser())))  # noqa: PTH100 - resolve() would follow a link that does not exist yet
    except (RuntimeError, OSError) as error:
        raise StoreError(Trouble.BAD_ADDRESS) from error


def network_folder(path: Path) -> bool:
    """Say whether a file there would lie on a network share or in a synced folder.

    Both corrupt a SQLite database: locks do not reach the other machine, and a synchroniser copies
    the file without its log.
    """
    return any(
        is_synced(each) or _is_remote(each)
        for each in dict.fromkeys((path.absolute(), _real(path)))
    )


def refuse_network_folder(path: Path) -> None:
    """Refuse a place that would break the shop; PostgreSQL is for several machines.

    Raises:
        StoreError: NETWORK_FOLDER.
    """
    if network_folder(path):
        raise StoreError(Trouble.NETWORK_FOLDER, path=str(path))


def is_synced(path: Path) -> bool:
    """Say whether a folder above this file is kept by a synchroniser, by its name or its marks."""
    folders = path.parents
    if any(_SYNCED.match(folder.name.lower()) for folder in folders):
        return True
    for variable in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = os.environ.get(variable)
        if root and Path(root) in folders:
            return True
    # a folder that may not be looked into has no mark, where Path.exists() would raise
    return any(os.path.exists(folder / mark) for folder in folders for mark in _SYNC_MARKS)  # noqa: PTH110 - see above


def is_network_mount(path: Path, mounts: Iterable[tuple[str, str]]) -> bool:
    """Say whether the innermost of these mounts (folder, type) that holds the path is remote."""
    inside = [
        (len(Path(folder).parts), order, kind)
        for order, (folder, kind) in enumerate(mounts)
        if path.is_relative_to(folder)
    ]
    return bool(inside) and _NETWORK_TYPES.match(max(inside)[2]) is not None


def _is_remote(path: Path) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - needed on Windows only

        text = str(path)
        if text.startswith("\\\\") and not text.startswith(("\\\\?\\", "\\\\.\\")):
            return True
        return ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE
    return is_network_mount(path, _mounts())


def _mounts() -> list[tuple[str, str]]:
    if sys.platform == "darwin":
        listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
        found = re.findall(r" on (/.*) \((\w+)[,)]", listing.stdout)
        return [(folder, kind) for folder, kind in found]
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return []
    return mounts_of(lines)


def mounts_of(listing: str) -> list[tuple[str, str]]:
    """Read the kernel's list of mounts: folder and type, with its octal escapes undone."""
    rows = (line.split(" ") for line in listing.splitlines())
    return [(_unescaped(row[1]), row[2]) for row in rows if len(row) > 2]  # noqa: PLR2004 - device, folder, type


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


class WriterLock:
    """The right to write in one shop, held by one process at a time, beside the file.

    A window holds it while it is open; a verb of the command line takes it or says that the shop is
    in use. The system lets go of it when the process dies, however it dies.
    """

    def __init__(self, file: Path) -> None:
        self._shop = file
        self.file = file.with_name(f"{file.name}.lock")
        self._lock = filelock.FileLock(self.file, timeout=0, thread_local=False)

    def take(self) -> None:
        """Take the lock, without waiting.

        Raises:
            StoreError: IN_USE when another process (or another part of this one) holds it;
                READ_ONLY, NO_FOLDER or DISK_FULL when the lock's file cannot be made.
        """
        with translating(self._shop):
            try:
                self._lock.acquire()
            except filelock.Timeout as error:
                raise StoreError(self._why_not(), path=str(self._shop)) from error

    def release(self) -> None:
        """Let go, if held."""
        self._lock.release()

    def _why_not(self) -> Trouble:
        if not self.file.parent.is_dir():
            return Trouble.NO_FOLDER
        # the library waits for a file that it may not make, as if somebody held it
        if not self.file.exists() or not os.access(self.file, os.W_OK):
            return Trouble.READ_ONLY
        return Trouble.IN_USE

    def __enter__(self) -> Self:
        self.take()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

"""Verified copies of the shop, how long they are kept, and the way back."""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import filelock

from desktop.domain.backups import BackupInfo, Restored
from desktop.domain.errors import StoreError, Trouble
from desktop.store import files
from desktop.store.faults import translating
from desktop.store.places import Address, WriterLock

KEPT_LAST = 10
KEPT_DAYS = 7
_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"^shop-(\d{8}T\d{12}Z)-([a-z0-9-]+)\.sqlite$")
_LOCK_WAIT = 30
_UNREADABLE = {Trouble.DAMAGED, Trouble.NOT_A_SHOP}


def keep(infos: Iterable[BackupInfo], now: datetime) -> frozenset[BackupInfo]:
    """Return the backups to keep: the last 10, and the newest of each of the last 7 days (UTC)."""
    newest_first = sorted(infos, key=lambda info: (info.at, info.file.name), reverse=True)
    kept = set(newest_first[:KEPT_LAST])
    today = now.astimezone(UTC).date()
    days = {today - timedelta(days=back) for back in range(KEPT_DAYS)}
    for info in newest_first:
        day = info.at.astimezone(UTC).date()
        if day in days:
            days.discard(day)
            kept.add(info)
    return frozenset(kept)


def backups_of(address: Address, folder: Path, *, migrations: Path) -> "Backups":
    """Return the backups of a shop's file.

    Raises:
        StoreError: SERVER_BACKUPS: a server's backups are its administrator's.
    """
    if address.file is None:
        raise StoreError(Trouble.SERVER_BACKUPS, path=address.place)
    return Backups(address.file, folder, migrations=migrations)


class Backups:
    """The backups of one SQLite shop, in one folder. They may be made while the shop is open."""

    def __init__(self, database_file: Path, folder: Path, *, migrations: Path) -> None:
        self.file = Path(os.path.realpath(database_file))  # as the shop itself is opened
        self.folder = folder
        self._migrations = migrations

    def make(self, *, now: datetime, reason: str) -> BackupInfo:
        """Copy the shop as it is at one moment, verify the copy, and let old ones go.

        ``reason`` is one word for the name ("daily", "before-import").

        Raises:
            StoreError: NO_SHOP, NOT_A_SHOP, DAMAGED, LOCKED, DISK_FULL, READ_ONLY, NO_FOLDER; then
                the older backups are as they were.
        """
        made = self._copy(now, reason)
        self._let_go(now, spared={made.file})
        return made

    def infos(self) -> tuple[BackupInfo, ...]:
        """Return the backups there are, newest first. They were verified when they were made."""
        if not self.folder.is_dir():
            return ()
        with translating(self.folder):
            found = [info for each in self.folder.iterdir() if (info := _info(each)) is not None]
        return tuple(sorted(found, key=lambda info: (info.at, info.file.name), reverse=True))

    def newest_good(self) -> BackupInfo | None:
        """Return the newest backup that, opened now, is sound and not from a newer program."""
        for info in self.infos():
            with suppress(StoreError):
                self._verify(info.file)
                return info
        return None

    def age(self, now: datetime) -> timedelta | None:
        """Return how old the newest backup is, or None when there is none."""
        found = self.infos()
        return found[0].age(now) if found else None

    def check(self, *, full: bool) -> list[str]:
        """Return what is wrong with the shop's file, in the database's own words; empty if sound.

        Raises:
            StoreError: NO_SHOP, NOT_A_SHOP, NEWER, READ_ONLY, LOCKED.
        """
        return check(self.file, migrations=self._migrations, full=full)

    def restore(self, file: Path, *, now: datetime) -> Restored:
        """Let a backup take the shop's place, and keep what stood there.

        The shop is closed in every window, this one too. The backup itself is not touched. At every
        moment either the old shop or the restored one stands in place.

        Raises:
            StoreError: NO_BACKUP, BAD_BACKUP, NOT_A_SHOP or NEWER about the backup; IN_USE, LOCKED,
                DISK_FULL, READ_ONLY, NO_FOLDER about the shop. The shop is then as it was.
        """
        file = Path(os.path.realpath(file))
        self._verify(file)
        with translating(self.file):
            if self.file.exists() and file.samefile(self.file):
                raise StoreError(Trouble.NO_BACKUP, path=str(file))
            self.file.parent.mkdir(parents=True, exist_ok=True)
        with WriterLock(self.file), translating(self.file):
            new = self.file.with_name(f"{self.file.name}.restoring")
            try:
                files.discard(new)
                files.copy_online(file, new)
                done = self._keep_present(now)
                files.put_in_place(new, self.file)
            except BaseException:
                files.discard(new)
                raise
        if done.safety is not None and not done.damaged:
            self._let_go(now, spared={done.safety, file})
        return done

    def _verify(self, file: Path) -> None:
        try:
            files.judge(file, known=files.scripts(self._migrations))
        except StoreError as error:
            said = {Trouble.NO_SHOP: Trouble.NO_BACKUP, Trouble.DAMAGED: Trouble.BAD_BACKUP}
            raise StoreError(said.get(error.trouble, error.trouble), path=str(file)) from error

    def _keep_present(self, now: datetime) -> Restored:
        if not self.file.exists():
            return Restored(None)
        try:
            safety = self._copy(now, "before-restore").file
        except StoreError as error:
            if error.trouble not in _UNREADABLE:
                raise
            return Restored(self._set_aside(now), damaged=True)
        files.settle(self.file)
        return Restored(safety)

    def _set_aside(self, now: datetime) -> Path:
        """Copy a shop that cannot be read, with what stands beside it, byte for byte."""
        with translating(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            at = now.astimezone(UTC)
            while (aside := self.folder / f"damaged-{at.strftime(_STAMP)}.sqlite").exists():
                at += timedelta(microseconds=1)
            for suffix in ("", *files.SIDECARS):
                present = files.sidecar(self.file, suffix)
                if present.exists():
                    files.copy_bytes(present, files.sidecar(aside, suffix))
            files.flush_folder(self.folder)
        return aside

    def _copy(self, now: datetime, reason: str) -> BackupInfo:
        if not re.fullmatch(r"[a-z0-9-]+", reason):
            raise ValueError(reason)
        if not self.file.exists():
            raise StoreError(Trouble.NO_SHOP, path=str(self.file))
        files.refuse_foreign(self.file)
        with translating(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            with self._alone():
                for left in self.folder.glob("*.part*"):
                    left.unlink(missing_ok=True)
                at = now.astimezone(UTC)
                while self._taken(at):
                    at += timedelta(microseconds=1)
                final = self.folder / f"shop-{at.strftime(_STAMP)}-{reason}.sqlite"
                part = final.with_name(f"{final.name}.part")
                try:
                    files.copy_online(self.file, part)
                    size = part.stat().st_size
                    part.replace(final)
                except BaseException:
                    with suppress(OSError):
                        files.discard(part)
                    raise
                files.flush_folder(self.folder)
        return BackupInfo(file=final, at=at, reason=reason, size=size)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not os.access(self.folder, os.W_OK):
            raise StoreError(Trouble.READ_ONLY, path=str(self.folder))
        lock = filelock.FileLock(self.folder / "backups.lock", timeout=_LOCK_WAIT)
        try:
            lock.acquire()
        except filelock.Timeout as error:
            raise StoreError(Trouble.LOCKED, path=str(self.folder)) from error
        try:
            yield
        finally:
            lock.release()

    def _taken(self, at: datetime) -> bool:
        return any(self.folder.glob(f"shop-{at.strftime(_STAMP)}-*.sqlite"))

    def _let_go(self, now: datetime, *, spared: set[Path]) -> None:
        found = self.infos()
        kept = keep(found, now)
        with translating(self.folder):
            for info in found:
                if info not in kept and info.file.resolve() not in {
                    each.resolve() for each in spared
                }:
                    files.discard(info.file)


def check(file: Path, *, migrations: Path, full: bool) -> list[str]:
    """Return what is wrong with a shop's file, in the database's own words; empty if it is sound.

    ``full`` also compares indexes with tables and references with their targets.

    Raises:
        StoreError: NO_SHOP, NOT_A_SHOP, NEWER, READ_ONLY, LOCKED.
    """
    try:
        files.judge(file, known=files.scripts(migrations), check=False)
        with translating(file), files.readable(file) as connection:
            return files.problems(connection, full=full)
    except StoreError as error:
        if error.trouble is not Trouble.DAMAGED:
            raise
        return [str(error.__cause__ or "the history of its tables is missing")]


def _info(file: Path) -> BackupInfo | None:
    match = _NAME.match(file.name)
    if match is None:
        return None
    try:
        at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return BackupInfo(file=file, at=at, reason=match[2], size=file.stat().st_size)

"""Keeping the shop safe: backups by themselves and on demand, and bringing one back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from desktop.domain.backups import BackupInfo, Restored
from desktop.domain.errors import StoreError, Trouble
from desktop.domain.team import Right
from desktop.service.allowing import Allowing, Everybody, needs
from desktop.service.clock import Clock


class Copies(Protocol):
    """The verified copies of one shop."""

    def make(self, *, now: datetime, reason: str) -> BackupInfo:
        """Make a copy, verify it, let old ones go."""
        ...

    def infos(self) -> Sequence[BackupInfo]:
        """Return the copies there are, newest first."""
        ...

    def check(self, *, full: bool) -> list[str]:
        """Return what is wrong with the shop's file; nothing when it is sound."""
        ...


class Kept(Protocol):
    """A shop that can be copied and put back."""

    @property
    def on_server(self) -> bool:
        """Whether a server keeps the shop, whose own backups are the administrator's."""
        ...

    def backups(self) -> Copies:
        """Return the copies."""
        ...

    def restore(self, file: Path, *, send_readers_away: Callable[[], object]) -> Restored:
        """Put a copy in place of the shop; return what became of what was there."""
        ...

    def put_aside(self, *, send_readers_away: Callable[[], object]) -> BackupInfo:
        """Save a copy, close the shop and leave its place empty."""
        ...


class Keeping:
    """Makes and brings back backups. ``let_readers_go`` is called before the shop is closed."""

    def __init__(
        self,
        kept: Kept,
        clock: Clock,
        *,
        let_readers_go: Callable[[], object],
        allowing: Allowing | None = None,
    ) -> None:
        self._acting = allowing or Everybody()
        self._kept = kept
        self._clock = clock
        self._let_readers_go = let_readers_go

    @needs(Right.SERVE)
    def backup(self, reason: str = "asked") -> Path:
        """Save a verified copy and return where it is.

        Raises:
            StoreError: SERVER_BACKUPS, DISK_FULL, DAMAGED ...; older copies are as they were.
        """
        return self._kept.backups().make(now=self._clock.now(), reason=reason).file

    @needs(Right.SERVE)
    def backup_before(self) -> None:
        """Save a copy before an import; on a server that is the administrator's work."""
        if not self._kept.on_server:
            self.backup("import")

    @needs(Right.SERVE)
    def daily(self) -> bool:
        """Save today's copy if there is none yet; say whether one was made."""
        if self._kept.on_server:
            return False
        now = self._clock.now()
        newest = max((each.at for each in self._kept.backups().infos()), default=None)
        if newest is not None and newest.date() >= now.date():
            return False
        self.backup("daily")
        return True

    @needs(Right.SERVE)
    def backups(self) -> tuple[BackupInfo, ...]:
        """Return the copies there are, newest first."""
        return () if self._kept.on_server else tuple(self._kept.backups().infos())

    @needs(Right.SETTINGS)
    def restore(self, file: Path) -> Restored:
        """Bring a copy back; the present shop is saved first, and that copy's place returned.

        Raises:
            StoreError: the copy is none, or newer than this program; the shop is as it was.
        """
        if not file.exists():
            raise StoreError(Trouble.NO_BACKUP, path=str(file))
        return self._kept.restore(file, send_readers_away=self._let_readers_go)

    @needs(Right.SETTINGS)
    def put_aside(self) -> Path:
        """Save a copy and leave the shop's place empty; return where the copy is.

        Raises:
            StoreError: SERVER_BACKUPS, or what stands in the way; the shop is then as it was.
        """
        return self._kept.put_aside(send_readers_away=self._let_readers_go).file

    @needs(Right.SERVE)
    def check(self) -> list[str]:
        """Read the whole shop and return what is wrong with it; nothing when it is sound."""
        return [] if self._kept.on_server else self._kept.backups().check(full=True)

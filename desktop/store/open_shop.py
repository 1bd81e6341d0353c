"""The shop as the program holds it: opened late, closed and opened again around a restore."""

import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import peewee

from desktop.domain.backups import BackupInfo, Restored
from desktop.domain.errors import StoreError, Trouble
from desktop.domain.shop import Place, Shop, Staff
from desktop.domain.touches import Touch
from desktop.service.clock import Clock
from desktop.service.writing import ActHead
from desktop.store.backups import Backups, backups_of
from desktop.store.change import ShopChange
from desktop.store.database import open_database
from desktop.store.doors import Doors
from desktop.store.faults import translating
from desktop.store.inside import Inside
from desktop.store.places import parse
from desktop.store.shop_store import ShopStore

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
Answer = TypeVar("Answer")

LONGEST_WAIT_S = 60
"""A reader waits so long for a shop that is being put back."""
BACKUPS = "{}-backups"
"""The folder of a shop's copies, beside it; each shop has its own."""


class OpenShop(Inside):
    """Hands every thread the open store by the door it may use.

    A thread says once what it is (:meth:`as_writer`; a reader otherwise); its connection is made
    when it first asks for something, and again after a restore.
    """

    def __init__(self, address: str, clock: Clock) -> None:
        """Name the place of the shop; nothing is opened yet.

        Raises:
            StoreError: BAD_ADDRESS.
        """
        self._address = parse(address)
        self._clock = clock
        self._store: ShopStore | None = None
        self._thread = threading.local()
        self._gate = threading.RLock()
        self._open_to_all = threading.Event()
        self._open_to_all.set()

    @property
    def place(self) -> str:
        """Where the shop is, without passwords."""
        return self._address.place

    @property
    def on_server(self) -> bool:
        """Whether the shop is kept by a PostgreSQL server."""
        return self._address.file is None

    def is_there(self) -> bool:
        """Say whether something stands at the shop's place; a server's shop is found by opening."""
        return self._address.file is None or self._address.file.exists()

    def open(self, *, create: bool, write: bool = True) -> None:
        """Open the shop; the calling thread need not stay.

        Raises:
            StoreError: see ``database.open_database``; the file is then as it was.
        """
        with self._gate:
            if self._store is None:
                self._store = ShopStore(
                    open_database(
                        self._address,
                        migrations=MIGRATIONS,
                        create=create,
                        write=write,
                        before_migration=self._before_migration,
                    )
                )

    def open_if_there(self) -> bool:
        """Open the shop where there is one; say whether there is.

        Raises:
            StoreError: something stands there that cannot be opened.
        """
        if not self.is_there():
            return False
        try:
            self.open(create=False)
        except StoreError as error:
            if self.on_server and error.trouble is Trouble.NO_SHOP:
                return False
            raise
        return True

    @property
    def is_open(self) -> bool:
        """Whether the shop is open."""
        return self._store is not None

    def as_writer(self) -> None:
        """Say that the calling thread is the one that writes."""
        self._thread.writes = True

    def leave(self) -> None:
        """Close the calling thread's connection; the next question makes it anew."""
        doors: Doors | None = getattr(self._thread, "doors", None)
        self._thread.doors = None
        if doors is not None:
            doors.leave()

    def close(self) -> None:
        """Close the shop; the other threads have left before."""
        with self._gate:
            self.leave()
            if self._store is not None:
                self._store.close()
                self._store = None

    def backups(self) -> Backups:
        """Return the backups of this shop.

        Raises:
            StoreError: SERVER_BACKUPS when a server keeps the shop.
        """
        return backups_of(self._address, self._backup_folder(), migrations=MIGRATIONS)

    def restore(self, file: Path, *, send_readers_away: Callable[[], object]) -> Restored:
        """Put a backup in place of the shop; return what became of what was there.

        Raises:
            StoreError: SERVER_BACKUPS, BAD_BACKUP, NO_BACKUP, NEWER ...; the shop is as it was.
        """
        backups = self.backups()
        try:
            self._alone(send_readers_away)
            with self._gate:
                was_open = self._store is not None
                self.close()
                try:
                    return backups.restore(file, now=self._clock.now())
                finally:
                    if was_open:
                        self.open(create=False)
        finally:
            self._open_to_all.set()

    def put_aside(self, *, send_readers_away: Callable[[], object]) -> BackupInfo:
        """Save a copy, close the shop and leave its place empty.

        Raises:
            StoreError: SERVER_BACKUPS, DISK_FULL ...; the shop is then as it was.
        """
        backups = self.backups()
        try:
            self._alone(send_readers_away)
            with self._gate:
                made = backups.make(now=self._clock.now(), reason="put-aside")
                self.close()
                backups.file.unlink()
            return made
        finally:
            self._open_to_all.set()

    def shop(self) -> Shop | None:
        """Return the shop's settings, or None before the first start is answered."""
        return self._here().shop() if self.is_open else None

    def staff(self) -> tuple[Staff, ...]:
        """Return who works here."""
        return self._here().staff()

    def found(
        self, place: Place, *, at: datetime, touches: Sequence[Touch], budget: int, demo: bool
    ) -> Shop:
        """Make the shop's file where there is none, and write its settings."""
        self.open(create=True)
        return self._here().found(place, at=at, touches=touches, budget=budget, demo=demo)

    def change(self, head: ActHead) -> AbstractContextManager[ShopChange]:
        """Open a unit of work; leaving it writes the act, an exception writes nothing."""
        return self._here().change(head)

    def quietly(self, head: ActHead) -> AbstractContextManager[ShopChange]:
        """Open a unit of work for what is no act of anybody."""
        return self._here().quietly(head)

    def guarded(self, work: Callable[[], Answer], *, again: bool) -> Answer:
        """Do a whole verb; what the world puts in its way becomes a StoreError.

        A server's connection that was lost is let go of, so that the next verb makes a new one;
        ``again`` says that this verb only reads, and may be done once more at once.

        Raises:
            StoreError: with what stands in the way, beside what the verb raises itself.
        """
        try:
            return self._translated(work)
        except StoreError as error:
            if error.trouble is not Trouble.UNAVAILABLE:
                raise
            self._forget_connection()
            if not again:
                raise
        return self._translated(work)

    def _translated(self, work: Callable[[], Answer]) -> Answer:
        with translating(self._address.file or self._address.place):
            return work()

    def _forget_connection(self) -> None:
        with suppress(StoreError, peewee.PeeweeException):
            self.leave()

    def _alone(self, send_readers_away: Callable[[], object]) -> None:
        """Let nobody in any more, and have those who are inside leave."""
        self._open_to_all.clear()
        send_readers_away()

    def _here(self) -> ShopStore:
        """Return the store, with this thread inside by its door."""
        inside = getattr(self._thread, "doors", None) is not None
        if not inside and not getattr(self._thread, "writes", False):
            self._open_to_all.wait(LONGEST_WAIT_S)
        with self._gate:
            store = self._store
            if store is None:
                raise StoreError(Trouble.NO_SHOP)
            if getattr(self._thread, "doors", None) is not store.doors:
                if getattr(self._thread, "writes", False) and store.doors.writable:
                    store.doors.enter_writer()
                else:
                    store.doors.enter_reader()
                self._thread.doors = store.doors
        return store

    def _backup_folder(self) -> Path:
        file = self._address.file
        return file.with_name(BACKUPS.format(file.stem)) if file else Path()

    def _before_migration(self) -> None:
        if not self.on_server:
            self.backups().make(now=self._clock.now(), reason="migration")

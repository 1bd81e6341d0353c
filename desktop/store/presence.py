"""Who is at work on an import: here, or at another till of the same server."""

from contextlib import suppress

import peewee
from peewee import Database, PostgresqlDatabase

from desktop.store import sql
from desktop.store.people_tables import ImportRow

_LOCK_CLASS = 0x494D50
"""First half of PostgreSQL's advisory lock; the second is the import's number."""


class Presence:
    """Says which imports are on their way in, so that nobody clears them away as left behind.

    A server keeps that by a lock of the session, which ends with its connection.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._mine: set[int] = set()

    def take(self, key: int) -> None:
        """Say that this process works on an import."""
        if isinstance(self._database, PostgresqlDatabase):
            sql.rows(self._database, "SELECT pg_advisory_lock(?, ?)", (_LOCK_CLASS, key))
        self._mine.add(key)

    def leave(self, key: int) -> None:
        """Say that the work is over; without effect for an import that is not ours."""
        if key not in self._mine:
            return
        self._mine.discard(key)
        if isinstance(self._database, PostgresqlDatabase) and not self._database.is_closed():
            # a lost connection has taken its lock with it
            with suppress(peewee.OperationalError, peewee.InterfaceError):
                sql.rows(self._database, "SELECT pg_advisory_unlock(?, ?)", (_LOCK_CLASS, key))

    def is_held(self, key: int) -> bool:
        """Say whether somebody works on an import."""
        if key in self._mine:
            return True
        if not isinstance(self._database, PostgresqlDatabase):
            return False
        parameters = (_LOCK_CLASS, key)
        if not sql.rows(self._database, "SELECT pg_try_advisory_lock(?, ?)", parameters)[0][0]:
            return True
        sql.rows(self._database, "SELECT pg_advisory_unlock(?, ?)", parameters)
        return False

    def anybody(self) -> bool:
        """Say whether any import is on its way in."""
        staging = ImportRow.select(ImportRow.id).where(ImportRow.state == "staging")
        return any(self.is_held(int(row.id)) for row in staging)

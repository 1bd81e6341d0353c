"""Bringing a shop's tables up to date, by numbered scripts, without losing a row."""

from collections.abc import Callable
from pathlib import Path

from peewee import Database, SqliteDatabase
from playhouse.migrations import Migration, Runner

from desktop.domain.errors import StoreError, Trouble
from desktop.store.files import HISTORY, scripts

_LOCK_KEY = 0x54685573
"""Of PostgreSQL's advisory lock: two tills that start at once do not both migrate."""


class MigrationFailedError(RuntimeError):
    """A script of ours lost rows or references: a fault of ours, found before it is kept."""


def applied(database: Database) -> frozenset[str]:
    """Return the names of the applied migrations; empty for a database without a history."""
    if not database.table_exists(HISTORY):
        return frozenset()
    return frozenset(name for (name,) in database.execute_sql(f"SELECT name FROM {HISTORY}"))


def pending(database: Database, folder: Path) -> tuple[str, ...]:
    """Return the names of the scripts still to run, in their order."""
    done = applied(database)
    return tuple(
        each.name for each in Migration.load_directory(str(folder)) if each.name not in done
    )


def is_newer(database: Database, folder: Path) -> bool:
    """Say whether a newer program wrote here: an applied migration whose script is not known."""
    return bool(applied(database) - scripts(folder))


def migrate(
    database: Database,
    folder: Path,
    *,
    backup: Callable[[], object] | None = None,
    place: str = "",
) -> tuple[str, ...]:
    """Run the pending scripts and prove that nothing was lost; returns their names.

    The database is connected and outside any transaction: with foreign keys on, a table rebuilt
    inside one deletes the rows that refer to it. Rows may only come or go in tables that a script
    names in its ``changes_rows``. ``backup`` is called first when anything is pending. On SQLite
    the caller hands a copy and puts it in place only when this returns. ``place`` names the shop in
    errors.

    Raises:
        StoreError: NEWER; DAMAGED when a SQLite file is not sound before.
        MigrationFailedError: rows or references were lost.
    """
    if database.in_transaction():
        raise MigrationFailedError("a migration inside a transaction deletes rows")
    if is_newer(database, folder):
        raise StoreError(Trouble.NEWER, path=place)
    if not pending(database, folder):
        return ()
    if backup is not None:
        backup()
    if isinstance(database, SqliteDatabase):
        return _run(database, folder, place)
    database.execute_sql("SET statement_timeout = 0")
    database.execute_sql("SET lock_timeout = 0")
    database.execute_sql("SELECT pg_advisory_lock(%s)", (_LOCK_KEY,))
    try:
        return _run(database, folder, place)
    finally:
        database.execute_sql("SELECT pg_advisory_unlock(%s)", (_LOCK_KEY,))


def _run(database: Database, folder: Path, place: str) -> tuple[str, ...]:
    if _unsound(database):
        raise StoreError(Trouble.DAMAGED, path=place)
    names = pending(database, folder)
    before = _row_counts(database)
    Runner(database, str(folder), table_name=HISTORY).up()
    after = _row_counts(database)
    free = _declared(folder, names)
    lost = {
        table: (count, after[table])
        for table, count in before.items()
        if table in after and after[table] != count and table not in free
    }
    if lost:
        raise MigrationFailedError(f"rows changed (before, after): {lost}")
    orphans = _orphans(database)
    if orphans:
        raise MigrationFailedError(f"references lost in: {', '.join(orphans)}")
    if _unsound(database):
        raise MigrationFailedError("the migrated file is not sound")
    return names


def _unsound(database: Database) -> bool:
    if not isinstance(database, SqliteDatabase):
        return False
    return bool(database.execute_sql("PRAGMA quick_check").fetchone()[0] != "ok")


def _orphans(database: Database) -> tuple[str, ...]:
    if not isinstance(database, SqliteDatabase):
        return ()  # PostgreSQL has no moment in which its references are off
    rows = database.execute_sql("PRAGMA foreign_key_check").fetchall()
    return tuple(sorted({str(row[0]) for row in rows}))


def _row_counts(database: Database) -> dict[str, int]:
    if isinstance(database, SqliteDatabase):
        # a search index keeps its own tables, whose rows are no rows of the shop
        listing = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        tables = [str(name) for (name,) in database.execute_sql(listing)]
    else:
        tables = database.get_tables()
    return {
        table: int(database.execute_sql(f'SELECT count(*) FROM "{table}"').fetchone()[0])
        for table in tables
        if table != HISTORY and not table.startswith("sqlite_")
    }


def _declared(folder: Path, names: tuple[str, ...]) -> frozenset[str]:
    chosen = [each for each in Migration.load_directory(str(folder)) if each.name in names]
    return frozenset(
        str(table) for each in chosen for table in getattr(each.load(), "changes_rows", ())
    )

"""The models and the migrated schema are one, on both databases."""

from pathlib import Path
from typing import Any

import pytest
from peewee import Database, PostgresqlDatabase, SqliteDatabase
from playhouse.schema_diff import diff_models

from desktop.store.journaled import JOURNALED
from desktop.store.migrate import HISTORY
from desktop.store.models import MODELS
from tests.service.shop_at_hand import Desk


@pytest.fixture
def database(desk: Desk) -> Database:
    return desk.store.doors.database


def described(database: Database) -> dict[str, Any]:
    """Return every table's columns, indexes and references, as the database itself says."""
    tables = set(database.get_tables()) - {HISTORY}
    return {
        table: (
            sorted(
                (
                    each.name,
                    each.data_type.upper(),
                    each.null,
                    each.primary_key,
                    None if "nextval" in str(each.default) else each.default,
                )
                for each in database.get_columns(table)
            ),
            primary_key(database, table),
            sorted(
                (tuple(each.columns), each.unique)
                for each in database.get_indexes(table)
                if tuple(each.columns) != primary_key(database, table)
            ),
            sorted(
                (each.column, each.dest_table, each.dest_column)
                for each in database.get_foreign_keys(table)
            ),
            collations(database, table),
        )
        for table in sorted(tables)
    }


def primary_key(database: Database, table: str) -> tuple[str, ...]:
    """Return the columns of a SQLite table's key in their order.

    SQLite names an index for it only where the rows have numbers beside it.
    """
    if not isinstance(database, SqliteDatabase):
        return ()
    cursor = database.execute_sql(
        "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (table,)
    )
    return tuple(name for (name,) in cursor.fetchall())


def collations(database: Database, table: str) -> list[tuple[str, str]]:
    if isinstance(database, SqliteDatabase):
        return []
    cursor = database.execute_sql(
        "SELECT column_name, coalesce(collation_name, '') FROM information_schema.columns "
        "WHERE table_schema = 'public' AND table_name = %s",
        (table,),
    )
    return sorted(cursor.fetchall())


def test_models_and_migrated_schema_do_not_differ(
    desk: Desk, database: Database, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    migrated = described(database)
    fresh: Database
    if isinstance(database, PostgresqlDatabase):
        fresh = PostgresqlDatabase(request.getfixturevalue("postgres_url"))
    else:
        fresh = SqliteDatabase(tmp_path / "fresh.sqlite")
    with fresh.bind_ctx(MODELS):
        fresh.connect()
        fresh.create_tables(MODELS)
        made = described(fresh)
        fresh.close()
    assert set(migrated) == set(made)
    for table, what in made.items():
        assert migrated[table] == what, table
    desk.store.doors.database.bind(MODELS)


def test_peewees_own_comparison_finds_nothing(database: Database) -> None:
    difference = diff_models(database, list(MODELS))
    assert not difference, str(difference)


def test_every_journaled_row_has_a_name_of_its_own(database: Database) -> None:
    for model in JOURNALED:
        table = model._meta.table_name
        indexes = database.get_indexes(table)
        assert any(each.unique and tuple(each.columns) == ("uid",) for each in indexes), table


def test_the_connection_is_safe(desk: Desk, database: Database) -> None:
    if isinstance(database, PostgresqlDatabase):
        assert desk.rows("SHOW timezone") == [("UTC",)]
        assert desk.rows("SHOW statement_timeout") == [("15s",)]
        return
    pragmas = {
        name: desk.rows(f"PRAGMA {name}")[0][0]
        for name in ("foreign_keys", "synchronous", "journal_mode", "application_id")
    }
    assert pragmas.pop("application_id") != 0
    assert pragmas == {"foreign_keys": 1, "synchronous": 2, "journal_mode": "wal"}

"""Hand-written SQL for hot paths: one spelling for both databases."""

from collections.abc import Sequence
from typing import Any, cast

from peewee import Database

PUBLISHED = "(SELECT id FROM import WHERE state = 'published')"


def seen(alias: str) -> str:
    """Return the condition that a row came by hand or with a published import."""
    return f"({alias}.imported_id IS NULL OR {alias}.imported_id IN {PUBLISHED})"


def rows(
    database: Database, statement: str, parameters: Sequence[object] = ()
) -> list[tuple[Any, ...]]:
    """Run a statement written with ``?`` and return all its rows."""
    if database.param != "?":
        statement = statement.replace("?", database.param)
    return cast("list[tuple[Any, ...]]", database.execute_sql(statement, parameters).fetchall())


def run(database: Database, statement: str, parameters: Sequence[object] = ()) -> int:
    """Run a statement written with ``?`` and return how many rows it changed."""
    if database.param != "?":
        statement = statement.replace("?", database.param)
    return int(database.execute_sql(statement, parameters).rowcount)


def marks(count: int) -> str:
    """Return ``count`` places for parameters: "?, ?, ?"."""
    return ", ".join("?" * count)

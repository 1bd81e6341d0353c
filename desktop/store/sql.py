"""Hand-written SQL for hot paths: one spelling for both databases."""

from collections.abc import Sequence
from typing import Any, TypeVar, cast

from peewee import Database

Value = TypeVar("Value")

LAST = "\U0010ffff"
"""Sorts behind every other character: the end of a range of beginnings."""
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


_SIZES = (1, 2, 4, 8, 16, 24, 40, 64, 100, 160, 240, 300)


def padded(values: Sequence[Value], *, filler: Value | None = None) -> list[Value]:
    """Return values filled up to one of a few numbers, so that statements are prepared once.

    The last value is repeated, or ``filler`` is.
    """
    count = len(values)
    if not count:
        return []
    size = next((each for each in _SIZES if each >= count), count)
    return [*values, *([values[-1] if filler is None else filler] * (size - count))]

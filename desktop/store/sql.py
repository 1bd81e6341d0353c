"""Hand-written SQL for hot paths: one spelling for both databases."""

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeVar, cast
from uuid import uuid4
from weakref import WeakKeyDictionary

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


def ask(
    database: Database, statement: str, parameters: Sequence[object] = ()
) -> list[tuple[Any, ...]]:
    """Do what :func:`rows` does for a statement that is asked again and again.

    PostgreSQL takes longer to plan such a statement than to answer it: it is prepared once in a
    connection. SQLite's driver does the same by itself. Parameters that are only returned come
    back as texts.
    """
    if database.param == "?":
        return cast("list[tuple[Any, ...]]", database.execute_sql(statement, parameters).fetchall())
    return _prepared(database).ask(statement, parameters)


def run(database: Database, statement: str, parameters: Sequence[object] = ()) -> int:
    """Run a statement written with ``?`` and return how many rows it changed."""
    if database.param != "?":
        statement = statement.replace("?", database.param)
    return int(database.execute_sql(statement, parameters).rowcount)


def marks(count: int) -> str:
    """Return ``count`` places for parameters: "?, ?, ?"."""
    return ", ".join("?" * count)


def is_among(database: Database, column: str) -> str:
    """Return the condition that a column is one of many values: one place, see :func:`many`."""
    if database.param == "?":
        return f"{column} IN (SELECT value FROM json_each(?))"
    return f"{column} = ANY(?)"


def from_many(database: Database, table: str, column: str) -> str:
    """Return the FROM of the rows of which a column is one of many values: see :func:`many`.

    SQLite takes the values as they come, and so the rows: each is to be given once.
    """
    if database.param == "?":
        return f"json_each(?) AS asked CROSS JOIN {table} ON {table}.{column} = asked.value"
    return f"{table} WHERE {column} = ANY(?)"


def many(database: Database, values: Sequence[object]) -> object:
    """Return many texts or many numbers as one parameter: however many, one statement."""
    return json.dumps(values) if database.param == "?" else list(values)


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


_MOST_PREPARED = 256
"""Statements prepared in one connection: each takes memory on the server."""


_PLAN_ONCE = """SELECT set_config('plan_cache_mode', 'force_generic_plan', false) FROM pg_settings
WHERE name = 'plan_cache_mode'"""
"""To plan for each value takes a quarter of a search; before PostgreSQL 12 it is always done."""


class _Prepared:
    """Prepares statements on a server, each when it is asked the second time in a connection."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: WeakKeyDictionary[object, dict[str, str]] = WeakKeyDictionary()

    def ask(self, statement: str, parameters: Sequence[object]) -> list[tuple[Any, ...]]:
        known = self._known.get(self._database.connection())
        if known is None:
            known = self._known[self._database.connection()] = {}
            self._database.execute_sql(_PLAN_ONCE)
        name = known.get(statement)
        if name is None and len(known) < _MOST_PREPARED:
            known[statement] = ""
        elif name == "":
            name = known[statement] = self._prepare(statement)
        if not name:
            return rows(self._database, statement, parameters)
        places = f"({', '.join(['%s'] * len(parameters))})" if parameters else ""
        cursor = self._database.execute_sql(f"EXECUTE {name}{places}", parameters)
        return cast("list[tuple[Any, ...]]", cursor.fetchall())

    def _prepare(self, statement: str) -> str:
        first, *others = statement.split("?")
        text = first + "".join(f"${place}{part}" for place, part in enumerate(others, 1))
        name = f"usual_{uuid4().hex}"
        self._database.execute_sql(f"PREPARE {name} AS {text}")
        return name


@lru_cache(maxsize=4)
def _prepared(database: Database) -> _Prepared:
    return _Prepared(database)

"""Many rows at once, in statements that both databases understand."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from peewee import Database

from desktop.store import sql

Row = TypeVar("Row")

MOST_PLACES = 30_000
"""Below SQLite's limit of 32,766 parameters a statement."""


def insert(
    database: Database,
    table: str,
    columns: Sequence[str],
    values: Sequence[Sequence[object]],
    *,
    returning: str = "",
) -> list[tuple[Any, ...]]:
    """Insert rows; return what ``returning`` names of each, in no order that can be relied on."""
    answer: list[tuple[Any, ...]] = []
    for piece in pieces(values, MOST_PLACES // len(columns)):
        one = f"({sql.marks(len(columns))})"
        statement = (
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([one] * len(piece))}"
        )
        flat = [value for row in piece for value in row]
        if returning:
            answer += sql.rows(database, f"{statement} RETURNING {returning}", flat)
        else:
            sql.run(database, statement, flat)
    return answer


def pieces(values: Sequence[Row], size: int) -> Iterator[Sequence[Row]]:
    """Cut a sequence into runs of at most ``size``."""
    for start in range(0, len(values), size):
        yield values[start : start + size]

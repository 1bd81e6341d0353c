"""One row of a table read and written by its uid, without a query built anew each time."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from peewee import Database, Model

from desktop.store import sql


def read(database: Database, model: type[Model], uid: str) -> dict[str, Any] | None:
    """Return a row's values by the names of their fields, or None; of another row its number."""
    found = sql.rows(database, _select(model), (uid,))
    if not found:
        return None
    fields = model._meta.sorted_fields
    return {
        field.name: field.python_value(value) for field, value in zip(fields, found[0], strict=True)
    }


def write(
    database: Database,
    model: type[Model],
    uid: str,
    values: Mapping[str, Any],
    *,
    raised: tuple[str, ...],
) -> None:
    """Write some values of a row; raised: the columns that are one more each time."""
    fields: Any = model._meta.fields
    kept = {fields[name].column_name: fields[name].db_value(values[name]) for name in values}
    sets = [f'"{column}" = ?' for column in kept]
    sets += [f'"{name}" = "{name}" + 1' for name in raised if name in fields]
    table = model._meta.table_name
    statement = f'UPDATE "{table}" SET {", ".join(sets)} WHERE "uid" = ?'
    sql.run(database, statement, (*kept.values(), uid))


@cache
def _select(model: type[Model]) -> str:
    columns = ", ".join(f'"{field.column_name}"' for field in model._meta.sorted_fields)
    return f'SELECT {columns} FROM "{model._meta.table_name}" WHERE "uid" = ?'

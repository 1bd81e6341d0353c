"""Columns that keep the domain's values: moments, days, and structures."""

import json
from datetime import UTC, date, datetime, timedelta

from peewee import (
    SQL,
    BigIntegerField,
    Context,
    IntegerField,
    NodeList,
    PostgresqlDatabase,
    TextField,
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EPOCH_DAY = date(1970, 1, 1).toordinal()
_MS = timedelta(milliseconds=1)


def to_ms(moment: datetime) -> int:
    """Return a moment (aware) as whole milliseconds since 1970 in UTC."""
    return (moment - EPOCH) // _MS


def from_ms(value: int) -> datetime:
    """Return the moment of :func:`to_ms`, in UTC."""
    return EPOCH + timedelta(milliseconds=value)


def to_day(day: date) -> int:
    """Return a day as days since 1970-01-01."""
    return day.toordinal() - EPOCH_DAY


def from_day(value: int) -> date:
    """Return the day of :func:`to_day`."""
    return date.fromordinal(value + EPOCH_DAY)


class MomentField(BigIntegerField):
    """A moment in UTC, kept as milliseconds since 1970: the same and quick on both databases."""

    def db_value(self, value: datetime | None) -> int | None:
        """Return what the column keeps."""
        return None if value is None else to_ms(value)

    def python_value(self, value: int | None) -> datetime | None:
        """Return what the program sees."""
        return None if value is None else from_ms(value)


class DayField(IntegerField):
    """A business day, kept as days since 1970-01-01."""

    def db_value(self, value: date | None) -> int | None:
        """Return what the column keeps."""
        return None if value is None else to_day(value)

    def python_value(self, value: int | None) -> date | None:
        """Return what the program sees."""
        return None if value is None else from_day(value)


class JsonField(TextField):
    """A small structure, kept as JSON text with its keys in order."""

    def db_value(self, value: object) -> str | None:
        """Return what the column keeps."""
        if value is None:
            return None
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def python_value(self, value: str | None) -> object:
        """Return what the program sees."""
        return None if value is None else json.loads(value)


class KeyField(TextField):
    """Text in the order of its code points on both databases, whatever the server's locale.

    SQLite compares so by itself; PostgreSQL needs the "C" collation for prefix ranges.
    """

    def ddl(self, ctx: Context) -> NodeList:
        """Return the column's definition for the database that its model is bound to."""
        column = super().ddl(ctx)
        if isinstance(self.model._meta.database, PostgresqlDatabase):
            return NodeList((column, SQL('COLLATE "C"')))
        return column

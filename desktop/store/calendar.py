"""Reading the owner's calendar."""

from collections import defaultdict

from peewee import Database

from desktop.domain.shop import OpenSpan, ShopCalendar
from desktop.store import sql
from desktop.store.fields import from_day

_CLOSURES = "SELECT c.day, c.reason FROM closure c ORDER BY c.day"
_HOURS = "SELECT h.weekday, h.opens, h.closes FROM opening_hours h ORDER BY h.weekday, h.opens"


def read_calendar(database: Database) -> ShopCalendar:
    """Return the owner's closures and hours; a span of no length says that a weekday is closed."""
    hours: dict[int, list[OpenSpan]] = defaultdict(list)
    for weekday, opens, closes in sql.rows(database, _HOURS):
        hours[weekday] += [OpenSpan(opens, closes)] if opens < closes else []
    return ShopCalendar(
        closures={from_day(day): str(reason) for day, reason in sql.rows(database, _CLOSURES)},
        hours={weekday: tuple(spans) for weekday, spans in hours.items()},
    )

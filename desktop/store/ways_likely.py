"""Who is likeliest among people whom one thing fits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from peewee import Database

from desktop.domain.people import Birthday
from desktop.store import sql
from desktop.store.fields import to_day
from desktop.store.ways_words import Why

_MARKED = 600
_KNOWN = "SELECT customer_id, visits, last_day FROM customer_facts WHERE customer_id IN ({marks})"
_HERE = f"SELECT DISTINCT v.customer_id FROM visit v WHERE v.day = ? LIMIT {_MARKED}"


@dataclass(frozen=True, slots=True)
class Meant:
    """Somebody who may be meant; ``better``: the smaller, the earlier."""

    customer_id: int
    better: int = 0
    why: Why = ("", ())
    day: date | None = None
    born: Birthday | None = None


def likeliest(database: Database, meant: Mapping[int, Meant], today: date) -> list[int]:
    """Return whom it fits best, who was here today, who comes most often: in this order."""
    if not meant:
        return []
    ids, day = sql.padded(list(meant)), to_day(today)
    marks = sql.marks(len(ids))
    known = {
        int(number): (last == day, int(visits))
        for number, visits, last in sql.ask(database, _KNOWN.format(marks=marks), ids)
    }
    here = {int(row[0]) for row in sql.ask(database, _HERE, (day,))}

    def order(number: int) -> tuple[int, bool, int, int]:
        lately, visits = known.get(number, (False, 0))
        return meant[number].better, not (lately or number in here), -visits, number

    return sorted(meant, key=order)

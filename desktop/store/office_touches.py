"""What the office reads about the shop's touches."""

from collections.abc import Mapping

from peewee import Database

from desktop.domain.touch_book import OwnDone
from desktop.store import sql
from desktop.store.facts import SEEN
from desktop.store.fields import from_day

_USED = """
SELECT suggested FROM offer WHERE suggested IS NOT NULL
UNION SELECT shown FROM offer WHERE shown IS NOT NULL
"""
_DONE = "SELECT shown, count(*) FROM offer WHERE answer = 'did' GROUP BY shown"
_OWN = """
SELECT o.uid, o.own_text, o.day, o.author FROM offer o
WHERE o.answer = 'own' AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.promoted_from = o.uid)
ORDER BY o.at DESC, o.id DESC LIMIT ?
"""
_FACTS = "FROM customer_facts f JOIN customer c ON c.id = f.customer_id"
_RHYTHM = f"f.rhythm IS NOT NULL AND {SEEN}"
_CAME = f"f.visits > 0 AND {SEEN}"


class OfficeTouches:
    """Reads what became of touches, and for whom an edited one is tried out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def used(self) -> frozenset[str]:
        """Return the keys of touches that were suggested or shown at least once."""
        return frozenset(str(key) for (key,) in sql.rows(self._database, _USED))

    def done(self) -> Mapping[str, int]:
        """Return how often each touch was done, by key."""
        rows = sql.rows(self._database, _DONE)
        return {str(key): int(times) for key, times in rows if key is not None}

    def own_done(self, *, limit: int) -> tuple[OwnDone, ...]:
        """Return what staff did of their own and nobody took over, newest first."""
        return tuple(
            OwnDone(uid, text, from_day(day), author)
            for uid, text, day, author in sql.rows(self._database, _OWN, (limit,))
        )

    def regulars(self, *, rhythm: bool, limit: int) -> tuple[tuple[str, ...], int]:
        """Return people with a rhythm, or all who came, and how many there are.

        Beyond the limit they are a sample: the ids are random, so their order is.
        """
        which = _RHYTHM if rhythm else _CAME
        ((count,),) = sql.rows(self._database, f"SELECT count(*) {_FACTS} WHERE {which}")
        statement = f"SELECT c.uid {_FACTS} WHERE {which} ORDER BY c.uid LIMIT ?"
        found = sql.rows(self._database, statement, (limit,))
        return tuple(str(uid) for (uid,) in found), int(count)

    def most_visits(self, *, limit: int) -> tuple[str, ...]:
        """Return those who came most often."""
        statement = f"SELECT c.uid {_FACTS} WHERE {_CAME} ORDER BY f.visits DESC, c.id LIMIT ?"
        return tuple(str(uid) for (uid,) in sql.rows(self._database, statement, (limit,)))

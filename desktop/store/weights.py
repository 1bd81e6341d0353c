"""What was learnt of touches, and the acts in the log from which it is learnt."""

import hashlib
import json
from collections.abc import Collection, Mapping
from typing import Any

from peewee import Database

from desktop.domain.lessons import Learnt, Lesson, Weight
from desktop.store import bulk, sql

_REACHED = "weights"
_STALE = "weights-stale"
_AND = "|"
"""Between the act that made the weights stale and who is who by now."""
_OF_CUSTOMER = "customer:"
_ALL = 'SELECT key, delta, "precision" FROM weight'
_SHARED_OR_THEIRS = (
    f"{_ALL} WHERE key < 'customer:' OR key >= 'customer;' OR (key >= ? AND key < ?)"
)
_KNOWN_AS = """
SELECT c.uid, m.uid FROM customer c JOIN customer m ON m.id = c.merged_into_id
WHERE c.merged_into_id > 0 ORDER BY c.id
"""
_LESSONS = """
SELECT id, lesson FROM act
WHERE id > ? AND lesson IS NOT NULL AND undone_by IS NULL ORDER BY id LIMIT ?
"""
_PUT = """
INSERT INTO setting (key, value) VALUES (?, ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""
_KEEP = """
INSERT INTO weight (key, delta, "precision") VALUES {places}
ON CONFLICT (key) DO UPDATE SET delta = excluded.delta, "precision" = excluded."precision"
"""
_AT_ONCE = 500


class WeightReader:
    """Reads weights, how far the log is learnt, and the lessons of the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def weights(self, customer: str) -> dict[str, Weight]:
        """Return what was learnt of everybody, and of one person."""
        own = f"{_OF_CUSTOMER}{customer}:"
        return _weights(self._rows(_SHARED_OR_THEIRS, (own, own + sql.LAST)))

    def weights_of(self, names: Collection[str]) -> dict[str, Weight]:
        """Return what was learnt of some features."""
        found: dict[str, Weight] = {}
        for piece in bulk.pieces(sorted(names), _AT_ONCE):
            wanted = sql.padded(piece)
            found |= _weights(self._rows(f"{_ALL} WHERE key IN ({sql.marks(len(wanted))})", wanted))
        return found

    def learnt(self) -> Learnt | None:
        """Return how far the log is learnt, or None before the first time."""
        kept = dict(
            self._rows("SELECT key, value FROM setting WHERE key IN (?, ?)", (_REACHED, _STALE))
        )
        if _REACHED not in kept:
            return None
        reached = json.loads(kept[_REACHED])
        stale = json.loads(kept.get(_STALE) or '""')
        people = _digest(known_as(self._database))
        if reached.get("people", "") != people:
            # who is who has changed: what one of them taught is to speak for the other, or no more
            stale = f"{stale}{_AND}{people}"
        return Learnt(reached["edition"], reached["upto"], stale)

    def lessons(self, after: int, *, limit: int) -> tuple[tuple[int, Lesson], ...]:
        """Return lessons later than an act, in the order of the acts, each with its act's number.

        Acts that were taken back teach nothing. What somebody taught who is known as another by
        now speaks for who that is.
        """
        found = self._rows(_LESSONS, (after, limit))
        people = known_as(self._database) if found else {}
        return tuple((int(number), _lesson(json.loads(text), people)) for number, text in found)

    def _rows(self, statement: str, parameters: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 - see sql.rows
        return sql.rows(self._database, statement, parameters)


def lesson_json(lesson: Lesson) -> dict[str, Any]:
    """Return a lesson as a structure."""
    return {
        "features": dict(lesson.features),
        "owner": lesson.owner_weight,
        "target": lesson.target,
        "weight": lesson.weight,
        "shift": lesson.shift,
    }


def keep(
    database: Database, weights: Mapping[str, Weight], learnt: Learnt, *, anew: bool = False
) -> None:
    """Write what was learnt and how far; ``anew`` drops what was there before.

    ``learnt.stale`` is what was known to be stale when the learning began: it is settled now. What
    became stale meanwhile stays so.
    """
    if anew:
        sql.run(database, "DELETE FROM weight")
    for piece in bulk.pieces(sorted(weights.items()), _AT_ONCE):
        places = ", ".join(["(?, ?, ?)"] * len(piece))
        flat = [value for key, weight in piece for value in (key, *weight)]
        sql.run(database, _KEEP.format(places=places), flat)
    people = _digest(known_as(database))
    reached = json.dumps({"edition": learnt.edition, "upto": learnt.upto, "people": people})
    sql.run(database, _PUT, (_REACHED, reached))
    token = learnt.stale.partition(_AND)[0]
    if token:
        sql.run(
            database,
            "DELETE FROM setting WHERE key = ? AND value = ?",
            (_STALE, json.dumps(token)),
        )


def make_stale(database: Database, token: str) -> None:
    """Note that an act with a lesson was taken back or counts again: all is to be learnt anew."""
    sql.run(database, _PUT, (_STALE, json.dumps(token)))


def _weights(found: Collection[tuple[Any, ...]]) -> dict[str, Weight]:
    return {key: Weight(delta, precision) for key, delta, precision in found}


def known_as(database: Database) -> dict[str, str]:
    """Return who is known as whom, by uid; for a chain of them the one at its end."""
    direct: dict[str, str] = dict(sql.rows(database, _KNOWN_AS, ()))
    found = {}
    for gone, first in direct.items():
        stays, met = first, {gone}
        while stays in direct and stays not in met:
            met.add(stays)
            stays = direct[stays]
        found[gone] = stays
    return found


def _digest(people: Mapping[str, str]) -> str:
    """Return what tells one state of who is who from another; "" while all are themselves."""
    if not people:
        return ""
    told = "\n".join(f"{gone} {people[gone]}" for gone in sorted(people))
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def _lesson(data: Mapping[str, Any], people: Mapping[str, str]) -> Lesson:
    features = {_known(name, people): value for name, value in data["features"].items()}
    return Lesson(features, data["owner"], data["target"], data["weight"], data["shift"])


def _known(name: str, people: Mapping[str, str]) -> str:
    """Return a feature's name, about who a person is known as."""
    if not people or not name.startswith(_OF_CUSTOMER):
        return name
    customer, _, touch = name.removeprefix(_OF_CUSTOMER).partition(":")
    return f"{_OF_CUSTOMER}{people.get(customer, customer)}:{touch}"

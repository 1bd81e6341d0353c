"""What was learnt of touches, and the acts in the log from which it is learnt."""

import json
from collections.abc import Collection, Mapping
from typing import Any

from peewee import Database

from desktop.domain.lessons import Learnt, Lesson, Weight
from desktop.store import bulk, sql

_REACHED = "weights"
_STALE = "weights-stale"
_ALL = 'SELECT key, delta, "precision" FROM weight'
_SHARED_OR_THEIRS = (
    f"{_ALL} WHERE key < 'customer:' OR key >= 'customer;' OR (key >= ? AND key < ?)"
)
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
        own = f"customer:{customer}:"
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
        return Learnt(reached["edition"], reached["upto"], stale)

    def lessons(self, after: int, *, limit: int) -> tuple[tuple[int, Lesson], ...]:
        """Return lessons later than an act, in the order of the acts, each with its act's number.

        Acts that were taken back teach nothing.
        """
        found = self._rows(_LESSONS, (after, limit))
        return tuple((int(number), _lesson(json.loads(text))) for number, text in found)

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
    reached = json.dumps({"edition": learnt.edition, "upto": learnt.upto})
    sql.run(database, _PUT, (_REACHED, reached))
    if learnt.stale:
        sql.run(
            database,
            "DELETE FROM setting WHERE key = ? AND value = ?",
            (_STALE, json.dumps(learnt.stale)),
        )


def make_stale(database: Database, token: str) -> None:
    """Note that an act with a lesson was taken back or counts again: all is to be learnt anew."""
    sql.run(database, _PUT, (_STALE, json.dumps(token)))


def _weights(found: Collection[tuple[Any, ...]]) -> dict[str, Weight]:
    return {key: Weight(delta, precision) for key, delta, precision in found}


def _lesson(data: Mapping[str, Any]) -> Lesson:
    return Lesson(data["features"], data["owner"], data["target"], data["weight"], data["shift"])

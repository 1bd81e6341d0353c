"""Learning the regulars: whom one may learn, and how far each of the staff is with it.

What somebody practises is theirs: it is no act, has no history, and nothing counts it.
"""

import json
from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Any, Protocol

from peewee import Database

from desktop.domain.practice import HasUsual, Memory, Practised, Regular
from desktop.store import packing, sql
from desktop.store.fields import from_day, from_ms, to_day, to_ms

LEAST_VISITS = 4
"""Somebody with fewer is no regular yet."""
EACH = 60
"""So many people are read of those due soon, of the most frequent, and of those to be repeated."""
LOOKED_THROUGH = 400
"""So many lines are looked through for them, however many people the shop knows."""
COMPARED = 2000
"""Among so many of the most frequent it is looked who else has the same usual."""

_LIVE = f"""
c.merged_into_id IS NULL AND {sql.seen("c")} AND NOT c.leave_alone AND c.folded <> ''
AND f.visits >= ? AND f.last_day >= ?
AND NOT EXISTS (SELECT 1 FROM flag g
  WHERE g.customer_id = c.id AND g.code = 'orders' AND g.settled_at IS NULL)
AND coalesce((SELECT k.state FROM consent k
  WHERE k.customer_id = c.id AND k.kind = 'remembered' ORDER BY k.id DESC LIMIT 1), '') <> 'no'
"""
_COLUMNS = "c.uid, c.name, f.usual, c.say, f.rhythm, f.visits, f.next_due"
_TO_LEARN = f"{_LIVE} AND (f.usual <> '' OR c.say <> '')"
_SOON = f"""
SELECT {_COLUMNS} FROM (
  SELECT * FROM customer_facts WHERE next_due >= ? AND next_due <= ?
  ORDER BY next_due, customer_id LIMIT ?
) f JOIN customer c ON c.id = f.customer_id
WHERE {_TO_LEARN} ORDER BY f.next_due, f.visits DESC, c.id LIMIT ?
"""
_OFTEN = f"""
SELECT {_COLUMNS} FROM (
  SELECT * FROM customer_facts WHERE visits >= ? ORDER BY visits DESC, customer_id DESC LIMIT ?
) f JOIN customer c ON c.id = f.customer_id
WHERE {_TO_LEARN} ORDER BY f.visits DESC, c.id LIMIT ?
"""
_REPEATED = f"""
SELECT {_COLUMNS} FROM (
  SELECT customer_id, min(due) AS due FROM practice
  WHERE staff_id = (SELECT id FROM staff WHERE uid = ?) AND due <= ?
  GROUP BY customer_id ORDER BY min(due), customer_id LIMIT ?
) p JOIN customer_facts f ON f.customer_id = p.customer_id JOIN customer c ON c.id = p.customer_id
WHERE {_TO_LEARN} ORDER BY p.due, c.id LIMIT ?
"""
_USUALS = f"""
SELECT c.uid, c.name, f.usual FROM (
  SELECT * FROM customer_facts WHERE visits >= ? ORDER BY visits DESC, customer_id DESC LIMIT ?
) f JOIN customer c ON c.id = f.customer_id
WHERE {_LIVE} AND f.usual <> ''
"""
_MEMORIES = """
SELECT c.uid, p.kind, p.card, p.due FROM customer c JOIN practice p ON p.customer_id = c.id
WHERE p.staff_id = (SELECT id FROM staff WHERE uid = ?) AND c.uid IN ({})
"""
_KEEP = """
INSERT INTO practice (staff_id, customer_id, kind, card, due)
SELECT s.id, c.id, ?, ?, ? FROM staff s, customer c WHERE s.uid = ? AND c.uid = ?
ON CONFLICT (staff_id, customer_id, kind) DO UPDATE SET card = excluded.card, due = excluded.due
"""
_DROP = """
DELETE FROM practice WHERE kind = ? AND staff_id = (SELECT id FROM staff WHERE uid = ?)
AND customer_id = (SELECT id FROM customer WHERE uid = ?)
"""


class Writing(Protocol):
    """Opens a short write transaction that translates the world's errors."""

    def __call__(self) -> AbstractContextManager[object]:
        """Return the transaction as a context manager."""
        ...


class PracticeTable:
    """Reads regulars from the cache for lists, and keeps what is learnt of them."""

    def __init__(self, database: Database, writing: Writing) -> None:
        self._database = database
        self._writing = writing

    def regulars(
        self, staff: str, *, today: date, until: date, since: date, due_by: datetime
    ) -> tuple[Regular, ...]:
        """Return regulars who came since a day, some more than one will be asked about.

        Those expected from today until a day, those who come most often, and those about whom one
        of the staff (by uid) was to be asked by a moment.
        """
        live = (LEAST_VISITS, to_day(since))
        found = [
            *self._rows(_SOON, to_day(today), to_day(until), LOOKED_THROUGH, *live, EACH),
            *self._rows(_OFTEN, LEAST_VISITS, LOOKED_THROUGH, *live, EACH),
            *self._rows(_REPEATED, staff, to_ms(due_by), LOOKED_THROUGH, *live, EACH),
        ]
        return tuple({row[0]: _regular(row) for row in found}.values())

    def usuals(self, *, since: date) -> tuple[HasUsual, ...]:
        """Return what those who come most often, and came since a day, have as their usual."""
        rows = self._rows(_USUALS, LEAST_VISITS, COMPARED, LEAST_VISITS, to_day(since))
        return tuple(HasUsual(*row) for row in rows)

    def memories(
        self, staff: str, customers: Collection[str]
    ) -> Mapping[tuple[str, Practised], Memory]:
        """Return what is kept of one of the staff about these people."""
        if not customers:
            return {}
        wanted = sql.padded(sorted(customers))
        rows = self._rows(_MEMORIES.format(sql.marks(len(wanted))), staff, *wanted)
        known = {each.value: each for each in Practised}
        return {
            (uid, known[kind]): Memory(_card(card), from_ms(due))
            for uid, kind, card, due in rows
            if kind in known
        }

    def memory(self, staff: str, customer: str, kind: Practised) -> Memory | None:
        """Return what is kept of one of the staff about one thing, or None."""
        return self.memories(staff, (customer,)).get((customer, kind))

    def keep(self, staff: str, customer: str, kind: Practised, memory: Memory | None) -> bool:
        """Write what is to be kept, None: nothing. Say whether both are still here."""
        with self._writing():
            if memory is None:
                sql.run(self._database, _DROP, (kind.value, staff, customer))
                return True
            card = json.dumps(dict(memory.card), sort_keys=True, separators=(",", ":"))
            written = (kind.value, card, to_ms(memory.due), staff, customer)
            return sql.run(self._database, _KEEP, written) > 0

    def _rows(self, statement: str, *parameters: object) -> list[tuple[Any, ...]]:
        return sql.rows(self._database, statement, parameters)


def _regular(row: tuple[Any, ...]) -> Regular:
    uid, name, usual, say, rhythm, visits, next_due = row
    return Regular(
        id=uid,
        name=name,
        usual=usual,
        say=say.strip(),
        rhythm=packing.rhythm(json.loads(rhythm) if rhythm else None),
        visits=visits,
        next_due=None if next_due is None else from_day(next_due),
    )


def _card(packed: str) -> Mapping[str, object]:
    """Return a card, an empty one where it was damaged."""
    try:
        card = json.loads(packed)
    except ValueError:
        return {}
    return card if isinstance(card, dict) else {}

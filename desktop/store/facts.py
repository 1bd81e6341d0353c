"""The cache from which lists and the idle board are read; only the engine writes it."""

import json
from datetime import date, timedelta
from typing import Any

from peewee import Database

from desktop.domain.cards import BirthdayRow, DriftRow, LikelyRow, ProblemRow
from desktop.domain.habits import Away, Habits
from desktop.domain.people import Birthday
from desktop.store import packing, sql
from desktop.store.fields import from_day, to_day
from desktop.store.people_tables import CustomerRow
from desktop.store.trade_tables import CustomerFacts

SEEN = f"c.merged_into_id IS NULL AND {sql.seen('c')}"
NO_TIME = 24 * 60
"""Stands after every minute of the day, for people without a usual time."""

_STALE = f"""
SELECT c.uid, c.id FROM customer c LEFT JOIN customer_facts f ON f.customer_id = c.id
WHERE c.id > ? AND f.customer_id IS NULL AND {SEEN} ORDER BY c.id LIMIT ?
"""
_DUE_AGAIN = f"""
SELECT c.uid, c.id FROM customer_facts f JOIN customer c ON c.id = f.customer_id
WHERE f.look_again <= ? AND {SEEN} ORDER BY f.look_again LIMIT ?
"""
_LAST = "SELECT coalesce(max(id), 0) FROM customer"
_LIKELY = f"""
SELECT c.uid, c.name, f.usual, f.rhythm
FROM customer_facts f JOIN customer c ON c.id = f.customer_id
WHERE f.next_due = ? AND (f.last_day IS NULL OR f.last_day < ?) AND NOT c.leave_alone AND {SEEN}
ORDER BY f.visits DESC, c.id LIMIT ?
"""
_PROBLEMS = f"""
SELECT c.uid, c.name, p.uid, p.text, p.opened_day
FROM problem p JOIN customer c ON c.id = p.customer_id
WHERE p.closed_at IS NULL AND {SEEN} ORDER BY p.opened_day, p.id LIMIT ?
"""
_BIRTHDAYS = f"""
SELECT c.uid, c.name, c.birth_month, c.birth_day, c.birth_year FROM customer c
WHERE c.birth_month = ? AND c.birth_day = ? AND NOT c.leave_alone AND {SEEN} AND (
  SELECT k.state FROM consent k WHERE k.customer_id = c.id AND k.kind = 'remembered'
  ORDER BY k.id DESC LIMIT 1) = 'yes' ORDER BY c.id LIMIT ?
"""
_DRIFTING = f"""
SELECT c.uid, c.name, f.rhythm, f.last_day
FROM customer_facts f JOIN customer c ON c.id = f.customer_id
WHERE f.away = ? AND NOT c.leave_alone AND {SEEN} ORDER BY f.tail, c.id LIMIT ?
"""


class FactsTable:
    """Writes and reads what the visits say of each person."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._looked_up_to = 0

    def put(self, customer: str, habits: Habits, *, look_again: date | None) -> None:
        """Write what the visits say of one person."""
        row = CustomerRow.get_or_none(CustomerRow.uid == customer)
        if row is None:
            return
        rhythm, drift, usual = habits.rhythm, habits.drift, habits.usual
        values: dict[str, Any] = {
            "visits": habits.visits,
            "first_day": habits.first_day,
            "last_day": habits.last_day,
            "usual": " · ".join(usual.items) if usual and not usual.often else "",
            "rhythm": packing.rhythm_json(rhythm),
            "next_due": rhythm.next_due if rhythm else None,
            "away": drift.away.value if drift else Away.NO.value,
            "tail": drift.tail if drift else 1.0,
            "typical_days": drift.typical_days if drift else 0,
            "look_again": look_again,
        }
        fields = CustomerFacts._meta.fields
        CustomerFacts.insert(customer=row.id, **values).on_conflict(
            conflict_target=[fields["customer"]],
            update={fields[name]: value for name, value in values.items()},
        ).execute(self._database)

    def stale(self, today: date, *, limit: int) -> tuple[str, ...]:
        """Return people whose facts are missing or are to be looked at again by this day."""
        # looks go on where the last one ended: going through everybody takes 30 ms at 100,000
        found = sql.rows(self._database, _STALE, (self._looked_up_to, limit))
        if len(found) == limit:
            self._looked_up_to = int(found[-1][1])
            return tuple(str(row[0]) for row in found)
        found += sql.rows(self._database, _DUE_AGAIN, (to_day(today), limit - len(found)))
        if found:
            self._looked_up_to = int(sql.rows(self._database, _LAST)[0][0])
        elif self._looked_up_to:
            self._looked_up_to = 0
            return self.stale(today, limit=limit)
        return tuple(str(row[0]) for row in found)

    def likely(self, today: date, *, limit: int) -> tuple[LikelyRow, ...]:
        """Return who is due today and has not come yet, by time of day."""
        day = to_day(today)
        rows = []
        for uid, name, usual, packed in sql.rows(self._database, _LIKELY, (day, day, limit)):
            rhythm = packing.rhythm(_json(packed))
            minute = rhythm.minute if rhythm else None
            part = rhythm.part.value if rhythm and rhythm.part else None
            rows.append(LikelyRow(uid, name, usual, minute, part))
        rows.sort(key=lambda row: NO_TIME if row.minute is None else row.minute)
        return tuple(rows)

    def problems(self, today: date, *, limit: int) -> tuple[ProblemRow, ...]:
        """Return the open problems, oldest first."""
        return tuple(
            ProblemRow(uid, name, problem, text, from_day(day), (today - from_day(day)).days)
            for uid, name, problem, text, day in sql.rows(self._database, _PROBLEMS, (limit,))
        )

    def birthdays(self, today: date, *, days: int, limit: int) -> tuple[BirthdayRow, ...]:
        """Return birthdays from today on of people who agreed to be remembered.

        Who was born on 29 February has the 28th in a year without one.
        """
        found: list[BirthdayRow] = []
        for ahead in range(days):
            day = today + timedelta(days=ahead)
            for month, number in _birth_days(day):
                found += [
                    BirthdayRow(uid, name, Birthday(born_month, born_day, year), day, ahead)
                    for uid, name, born_month, born_day, year in sql.rows(
                        self._database, _BIRTHDAYS, (month, number, limit)
                    )
                ]
        return tuple(found[:limit])

    def drifting(self, today: date, *, limit: int) -> tuple[DriftRow, ...]:
        """Return regulars who are longer away than their rhythm explains, worst first."""
        return tuple(
            DriftRow(
                uid,
                name,
                packing.rhythm(_json(packed)),
                from_day(last),
                (today - from_day(last)).days,
            )
            for uid, name, packed, last in sql.rows(
                self._database, _DRIFTING, (Away.LIST.value, limit)
            )
        )

    def customers(self) -> int:
        """Return how many people the shop knows."""
        return int(sql.rows(self._database, f"SELECT count(*) FROM customer c WHERE {SEEN}")[0][0])

    def forget(self) -> None:
        """Drop the whole cache; the next look rebuilds it."""
        CustomerFacts.delete().execute(self._database)


def _json(packed: str | None) -> object:
    return json.loads(packed) if packed else None


def _birth_days(day: date) -> tuple[tuple[int, int], ...]:
    """Return the (month, day) pairs whose birthday is kept on a day."""
    february_ends_early = (day.month, day.day) == (2, 28) and (day + timedelta(days=1)).month == 3  # noqa: PLR2004 - March
    return ((2, 28), (2, 29)) if february_ends_early else ((day.month, day.day),)

"""The cache from which lists and the idle board are read; only the engine writes it."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Protocol

from peewee import Database

from desktop.domain.cards import BirthdayRow, DriftRow, LikelyRow, ProblemRow
from desktop.domain.habits import Away, Habits, PartOfDay
from desktop.domain.people import Birthday
from desktop.store import packing, sql
from desktop.store.claims import claimed
from desktop.store.fields import from_day, to_day
from desktop.store.people_tables import CustomerRow
from desktop.store.trade_tables import CustomerFacts

SEEN = f"c.merged_into_id IS NULL AND {sql.seen('c')}"
DAY = 24 * 60
JUST_BEFORE, SOON = 45, 90
"""Minutes before and after now within which somebody is expected about now."""
MOST_LIKELY = 64
"""Those who come most often, of whom the ones about now are chosen."""
_MIDDLE = {
    PartOfDay.MORNING.value: 9 * 60,
    PartOfDay.LUNCH.value: 12 * 60 + 45,
    PartOfDay.AFTERNOON.value: 16 * 60,
    PartOfDay.EVENING.value: 19 * 60,
}
"""For people without a steadier time."""

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


class Keys(Protocol):
    """Search keys that follow what the visits say."""

    def put_habits(
        self, customer_id: int, *, visits: int, last_day: date | None, usual: Sequence[str]
    ) -> None:
        """Write what the visits say of one customer."""
        ...


class FactsTable:
    """Writes and reads what the visits say of each person."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys
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
        with self._database.atomic():
            CustomerFacts.insert(customer=row.id, **values).on_conflict(
                conflict_target=[fields["customer"]],
                update={fields[name]: value for name, value in values.items()},
            ).execute(self._database)
            self._keys.put_habits(
                row.id,
                visits=max(habits.visits, claimed(self._database, [row.id]).get(row.id, 0)),
                last_day=habits.last_day,
                usual=(str(values["usual"]),) if values["usual"] else (),
            )

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

    def likely(
        self, today: date, *, minute: int, begins: int = 0, limit: int
    ) -> tuple[LikelyRow, ...]:
        """Return who is due today and has not come yet, those expected about now first.

        Then come those of later today, those of earlier who did not come, and those without a
        usual time; each by time of day. minute: of the day, now. begins: the minute at which the
        shop's day begins: half past midnight may be later than noon. A part of the day stands for
        its middle.
        """
        day = to_day(today)
        now = (minute - begins) % DAY
        rows = []
        for uid, name, usual, packed in sql.rows(
            self._database, _LIKELY, (day, day, max(limit, MOST_LIKELY))
        ):
            rhythm = packing.rhythm(_json(packed))
            at = rhythm.minute if rhythm else None
            part = rhythm.part.value if rhythm and rhythm.part else None
            row = LikelyRow(uid, name, usual, at, part)
            middle = _MIDDLE.get(part or "") if at is None else at
            due = None if middle is None else (middle - begins) % DAY
            rows.append((_turn(due, now), DAY if due is None else due, row))
        rows.sort(key=lambda each: each[:2])
        return tuple(row for *_, row in rows[:limit])

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


def _turn(due: int | None, now: int) -> int:
    """Return how soon people of a time are named: 0 about now, 1 later, 2 earlier, 3 any time."""
    if due is None:
        return 3
    if now - JUST_BEFORE <= due <= now + SOON:
        return 0
    return 1 if due > now else 2


def _birth_days(day: date) -> tuple[tuple[int, int], ...]:
    """Return the (month, day) pairs whose birthday is kept on a day."""
    february_ends_early = (day.month, day.day) == (2, 28) and (day + timedelta(days=1)).month == 3  # noqa: PLR2004 - March
    return ((2, 28), (2, 29)) if february_ends_early else ((day.month, day.day),)

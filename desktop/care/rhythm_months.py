"""Dates and weekdays that come round once a month."""

import math
from calendar import monthrange
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

NTHS = (1, 2, 3, 4, -1)
LAST = -1
_BESIDE = {0: 0.64, -1: 0.18, 1: 0.18}
"""Where a visit around a date falls: on it, the day before, the day after."""


@dataclass(frozen=True, slots=True)
class Try:
    """One month's days around a date: whether they came, on which open day, how many there were."""

    kept: int
    log_place: float
    came: int
    opened: int


def clipped(year: int, month: int, day: int) -> date:
    """Return the day of a month, or the month's last when it is shorter."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def beside(day: date, month_day: int) -> bool:
    """Say whether a day is a date of the month, or the day before or after it."""
    around = (day + timedelta(days=shift) for shift in (-1, 0, 1))
    return any(each == clipped(each.year, each.month, month_day) for each in around)


def nth_weekday(year: int, month: int, *, nth: int, day: int) -> date:
    """Return the n-th (-1: the last) such weekday (Monday = 0) of a month; nth is at most 4."""
    first, length = monthrange(year, month)
    start = 1 + (day - first) % 7
    if nth == LAST:
        return date(year, month, start + 7 * ((length - start) // 7))
    return date(year, month, start + 7 * (nth - 1))


def nth_of(day: date) -> tuple[int, ...]:
    """Return which such weekday of its month a day is, as in ``NTHS``."""
    nth = (day.day - 1) // 7 + 1
    last = (LAST,) if day.day + 7 > monthrange(day.year, day.month)[1] else ()
    return (*((nth,) if nth <= max(NTHS) else ()), *last)


def months(first: date, last: date) -> list[tuple[int, int]]:
    """Return the (year, month) pairs that two days enclose, both included."""
    start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return [(index // 12, index % 12 + 1) for index in range(start, end + 1)]


def month_dates(opens: Sequence[int], came: Collection[int]) -> dict[int, list[Try]]:
    """Return each month's try for every day of the month; months without an open day are left out.

    A date holds its day and the days beside it. opens and came are ordinals.
    """
    is_open = set(opens)
    span = months(date.fromordinal(opens[0]), date.fromordinal(opens[-1]))
    answer: dict[int, list[Try]] = {}
    for month_day in range(1, 32):
        tries = []
        for year, month in span:
            middle = clipped(year, month, month_day).toordinal()
            places = {
                o: p for o, p in ((middle + b, p) for b, p in _BESIDE.items()) if o in is_open
            }
            if places:
                tries.append(_try(places, came))
        if tries:
            answer[month_day] = tries
    return answer


def nth_places(
    opens: Sequence[int], came: Collection[int]
) -> dict[tuple[int, int], tuple[int, int]]:
    """Return (visits, open days) for each n-th weekday of a month, keyed by (nth, weekday)."""
    counts: dict[tuple[int, int], tuple[int, int]] = {}
    for ordinal in opens:
        day = date.fromordinal(ordinal)
        for nth in nth_of(day):
            key = (nth, day.weekday())
            visits, opened = counts.get(key, (0, 0))
            counts[key] = (visits + (ordinal in came), opened + 1)
    return counts


def _try(places: dict[int, float], came: Collection[int]) -> Try:
    here = [ordinal for ordinal in places if ordinal in came]
    if not here:
        return Try(0, 0.0, 0, len(places))
    best = max(places[ordinal] for ordinal in here)
    # further visits inside the window count as visits off the pattern do
    return Try(1, math.log(best / sum(places.values())), 1, len(places) - (len(here) - 1))

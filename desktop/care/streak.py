"""Consecutive open such days: a fact, told only of a day that a live rhythm names."""

from collections.abc import Sequence
from datetime import date, timedelta

from desktop.care.open_days import DAY, DayState, day_states, judge
from desktop.domain.habits import Pattern, Rhythm, Streak
from desktop.domain.shop import ShopDays
from desktop.domain.visits import Coming

ENOUGH = 4
_LOOK_BACK = timedelta(days=3 * 366)
_WEEKLY = (Pattern.WEEKLY, Pattern.TWO_DAYS)


def find_streak(
    comings: Sequence[Coming], days: ShopDays, rhythm: Rhythm | None, *, today: date
) -> Streak | None:
    """Return the running streak up to the last known day, or None when there is none to tell.

    Needs 4 or more open such days in a row and a rhythm that names the weekday. A day that still
    lies ahead of them is no miss; closed and unknown days are passed over. Of two named days the
    longer run counts, today's weekday first.
    """
    weekdays = _named(rhythm)
    found = [_streak(comings, days, each, today=today, standing_here=False) for each in weekdays]
    runs = [each for each in found if each is not None]
    return max(runs, key=lambda run: (run.weekday == today.weekday(), run.count), default=None)


def streak_with_today(
    comings: Sequence[Coming], days: ShopDays, rhythm: Rhythm | None, *, today: date
) -> Streak | None:
    """Return the streak that today's visit makes, whether or not it has been recorded.

    None when the rhythm does not name today's weekday, and when the data does not reach the last
    such day: nobody knows whether today goes on from there.
    """
    if today.weekday() not in _named(rhythm) or not _reached(comings, days, today):
        return None
    return _streak(comings, days, today.weekday(), today=today, standing_here=True)


def _named(rhythm: Rhythm | None) -> tuple[int, ...]:
    return rhythm.weekdays if rhythm and rhythm.pattern in _WEEKLY else ()


def _reached(comings: Sequence[Coming], days: ShopDays, today: date) -> bool:
    """Say whether every such weekday since the last known day was a closed one."""
    before = [each for each in comings if each.day < today]
    on = judge(before, days, today=today - DAY).on
    if on + DAY >= today:
        return True
    since = day_states(days, on + DAY, today - DAY, visited=())
    return all(
        state is not DayState.UNKNOWN or (on + DAY * after).weekday() != today.weekday()
        for after, state in enumerate(since, 1)
    )


def _streak(
    comings: Sequence[Coming], days: ShopDays, weekday: int, *, today: date, standing_here: bool
) -> Streak | None:
    judgement = judge(comings, days, today=today)
    if not judgement.visited:
        return None
    last = max(judgement.last_past, judgement.visited[-1])
    first = max(judgement.visited[0], last - _LOOK_BACK)
    came = set(judgement.visited)
    states = day_states(days, first, last, visited=judgement.visited)
    run = [today] if standing_here else []
    day = last - DAY if standing_here and last == today else last
    while day >= first:
        if day.weekday() == weekday and states[(day - first).days] is DayState.OPEN:
            if day not in came:
                break
            run.append(day)
        day -= DAY
    return Streak(weekday, len(run), tuple(reversed(run))) if len(run) >= ENOUGH else None

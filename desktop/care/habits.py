"""Everything the visits say about a person, and when to look again."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from desktop.care.drifting import LIST_TIMES, NOTE_TIMES, ShopPrior, find_drift
from desktop.care.open_days import DAY, judge
from desktop.care.rhythm import AWAY_TOO_LONG, find_rhythm
from desktop.care.streak import find_streak
from desktop.care.usual import find_usual
from desktop.domain.habits import Away, Habits
from desktop.domain.shop import ShopDays
from desktop.domain.visits import Coming

_EARLIEST = date(1900, 1, 1)
_LATEST = date(9000, 1, 1)
_MONTH = timedelta(days=30)


def read_habits(
    comings: Sequence[Coming],
    days: ShopDays,
    shares: Mapping[str, float],
    prior: ShopPrior,
    *,
    today: date,
) -> Habits:
    """Return all that the visits say on this day; visits later than it are left out.

    ``shares``: in which share of the shop's sales each item's label is.
    """
    moment = min(max(today, _EARLIEST), _LATEST)
    past = tuple(
        sorted(
            (each for each in comings if _EARLIEST <= each.day <= moment),
            key=lambda coming: coming.at,
        )
    )
    judged = judge(past, days, today=moment)
    if not past:
        return Habits(judged_on=judged.on)
    rhythm = find_rhythm(past, days, today=moment)
    return Habits(
        judged_on=judged.on,
        visits=len(past),
        first_day=judged.visited[0],
        last_day=judged.visited[-1],
        last_at=past[-1].at,
        rhythm=rhythm,
        streak=find_streak(past, days, rhythm, today=moment),
        usual=find_usual(past, shares),
        drift=find_drift(past, days, prior, today=moment),
    )


def look_again(habits: Habits, comings: Sequence[Coming], days: ShopDays, *, today: date) -> date:
    """Return the next day on which the habits could read otherwise without a new visit.

    That is after the next expected day, where the time away reaches a threshold, and where the
    rhythm goes stale; without rhythm or drifting to watch, a month from now. Never before tomorrow.
    """
    moment = min(max(today, _EARLIEST), _LATEST)
    candidates = [moment + _MONTH, *(each.day for each in comings if each.day > moment)]
    if habits.rhythm and habits.rhythm.next_due:
        candidates.append(habits.rhythm.next_due + DAY)
    if habits.rhythm and habits.last_day:
        candidates.append(habits.last_day + timedelta(days=AWAY_TOO_LONG))
    if habits.drift and habits.drift.away is not Away.LIST:
        for times in (NOTE_TIMES, LIST_TIMES):
            missing = times * habits.drift.typical_days - habits.drift.days_away
            candidates.append(_after(moment, int(missing), days))
    return min((day for day in candidates if day > moment), default=moment + DAY)


def _after(moment: date, missing: int, days: ShopDays) -> date:
    """Return the first day by which so many days of absence can have passed; a closure is none."""
    day = moment + DAY
    while day < moment + _MONTH and (day in days.closures or missing > 1):
        missing -= day not in days.closures
        day += DAY
    return day

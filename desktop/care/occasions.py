"""What about today calls for a touch, each with the fact that carries its numbers."""

from calendar import isleap
from collections.abc import Mapping
from datetime import date, timedelta

from desktop.care.rhythm_months import beside
from desktop.care.safety import Situation
from desktop.domain.habits import Away, Pattern, Rhythm
from desktop.domain.people import Agreement, Birthday
from desktop.domain.touches import Fact, Occasion

BIRTHDAY_DAYS = 3
"""A birthday is kept at the visit nearest to it, at most this many days off."""

_MILESTONES = frozenset({10, 25, 50, 75, 250})
_HUNDRED = 100
_WEEKLY = frozenset({Pattern.WEEKLY, Pattern.TWO_DAYS})


def occasions(situation: Situation) -> Mapping[Occasion, Fact]:
    """Return the occasions that hold today, each with its fact; ``ANY`` always holds."""
    found: dict[Occasion, Fact] = {Occasion.ANY: Fact("visits", {"count": situation.habits.visits})}
    for add in (_problems, _streak, _visit, _birthday, _back, _rhythm, _usual, _slow):
        add(situation, found)
    return found


def birthday_in_year(birthday: Birthday, year: int) -> date | None:
    """Return the day on which a birthday is kept in a year, or None when there is no such day.

    Somebody born on 29 February keeps it on 28 February in the other years.
    """
    day = birthday.day
    if (birthday.month, day) == (2, 29) and not isleap(year):
        day = 28
    try:
        return date(year, birthday.month, day)
    except ValueError:
        return None


def _previous_day(situation: Situation) -> date | None:
    if situation.previous_day is None and not situation.here_now:
        return situation.habits.last_day
    return situation.previous_day


def _problems(situation: Situation, found: dict[Occasion, Fact]) -> None:
    today = situation.today
    if situation.problems_open:
        since = situation.problem_since or today
        found[Occasion.PROBLEM] = Fact("problem", {"days": max((today - since).days, 0)})
        return
    if situation.put_right_on is not None:
        found[Occasion.AFTER_PROBLEM] = Fact(
            "put-right", {"day": situation.put_right_on.isoformat()}
        )


def _streak(situation: Situation, found: dict[Occasion, Fact]) -> None:
    streak, today = situation.streak_today, situation.today
    if streak is None or streak.weekday != today.weekday():
        return
    # They stand at the till: today counts whether or not the visit is recorded yet.
    counted = not streak.days or max(streak.days) >= today
    found[Occasion.STREAK] = Fact(
        "streak",
        {"weekday": streak.weekday, "count": streak.count if counted else streak.count + 1},
    )


def _visit(situation: Situation, found: dict[Occasion, Fact]) -> None:
    """The first, second, tenth visit: said only when no older visits are claimed by the till."""
    habits, claim = situation.habits, situation.profile.claim
    recorded = habits.visits
    if claim is not None:
        if claim.count is not None and claim.count > recorded:
            return
        began = habits.first_day or situation.today
        if any(each is not None and each < began for each in (claim.first, claim.last)):
            return
    number = max(recorded, 1) if situation.here_now else recorded + 1
    fact = Fact("visit-number", {"count": number})
    if number == 1:
        found[Occasion.FIRST_VISIT] = fact
    elif number == 2:  # noqa: PLR2004 -- the second is the second
        found[Occasion.SECOND_VISIT] = fact
    elif number in _MILESTONES or number % _HUNDRED == 0:
        found[Occasion.MILESTONE] = fact


def _birthday(situation: Situation, found: dict[Occasion, Fact]) -> None:
    """Within three days, at the visit nearest to the day; with the person's agreement only."""
    profile, today = situation.profile, situation.today
    if profile.birthday is None or profile.agreement is not Agreement.YES:
        return
    for year in (today.year - 1, today.year, today.year + 1):
        kept = birthday_in_year(profile.birthday, year)
        if kept is None or abs((kept - today).days) > BIRTHDAY_DAYS:
            continue
        if _nearest(kept, situation):
            params: dict[str, str | int] = {"days": (kept - today).days, "weekday": kept.weekday()}
            found[Occasion.BIRTHDAY] = Fact("birthday", params)


def _nearest(kept: date, situation: Situation) -> bool:
    """Say whether no visit nearer to the day has been, or is to be expected."""
    today = situation.today
    if kept > today:
        return not _waits(today, kept, situation)
    previous = _previous_day(situation)
    if kept == today or previous is None or previous >= today:
        return True
    if _off(previous, kept) > _off(today, kept):
        return True
    # what was put off to a visit that did not come is not lost
    return previous < kept and _waits(previous, kept, situation)


def _waits(day: date, kept: date, situation: Situation) -> bool:
    """Say whether somebody who was here on a day before it is likely to come nearer to it."""
    following = _expected_after(day, situation)
    return following is not None and _off(following, kept) < _off(day, kept)


def _off(day: date, kept: date) -> int:
    return abs((kept - day).days)


def _expected_after(day: date, situation: Situation) -> date | None:
    """Return when they are likely to come after a day: by their rhythm, else by their usual gap."""
    rhythm, drift = situation.habits_before.rhythm, situation.habits_before.drift
    if rhythm is None:
        return None if drift is None else day + timedelta(days=max(drift.typical_days, 1))
    if day == situation.today and rhythm.next_due is not None and rhythm.next_due > day:
        return rhythm.next_due
    if rhythm.pattern in _WEEKLY and rhythm.weekdays:
        return min(
            day + timedelta(days=(each - day.weekday() - 1) % 7 + 1) for each in rhythm.weekdays
        )
    if rhythm.every_days is not None:
        return day + timedelta(days=max(rhythm.every_days, 1))
    return None


def _back(situation: Situation, found: dict[Occasion, Fact]) -> None:
    drift = situation.habits_before.drift
    if drift is not None and drift.away is not Away.NO:
        found[Occasion.BACK] = Fact(
            "away", {"days": drift.days_away, "typical": drift.typical_days}
        )


def _rhythm(situation: Situation, found: dict[Occasion, Fact]) -> None:
    rhythm = situation.habits_before.rhythm
    if rhythm is None or not _due(rhythm, situation.today):
        return
    params: dict[str, str | int] = {
        "pattern": rhythm.pattern.value,
        "kept": rhythm.kept,
        "due": rhythm.due,
    }
    if rhythm.weekdays:
        params["weekday"] = situation.today.weekday()
    if rhythm.every_days is not None:
        params["every"] = rhythm.every_days
    found[Occasion.RHYTHM] = Fact("rhythm", params)


def _due(rhythm: Rhythm, today: date) -> bool:
    """Say whether a rhythm, as it was before this coming, names this day."""
    due = rhythm.next_due
    if due == today:
        return True
    if rhythm.pattern in _WEEKLY:
        return today.weekday() in rhythm.weekdays
    if rhythm.pattern is Pattern.MONTHLY_DATE:
        return rhythm.month_day is not None and beside(today, rhythm.month_day)
    if rhythm.pattern is Pattern.FORTNIGHTLY:
        return False
    return due is not None and abs((due - today).days) <= 1


def _slow(situation: Situation, found: dict[Occasion, Fact]) -> None:
    if situation.slow_hour and not situation.rush:
        found[Occasion.SLOW_HOUR] = Fact("slow-hour")


def _usual(situation: Situation, found: dict[Occasion, Fact]) -> None:
    usual = situation.habits_before.usual
    if usual is not None and usual.items:
        found[Occasion.USUAL] = Fact(
            "orders", {"item": usual.items[0], "count": usual.count, "of": usual.of}
        )

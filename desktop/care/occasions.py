"""What about today calls for a touch, each with the fact that carries its numbers."""

from calendar import isleap
from collections.abc import Mapping
from datetime import date, timedelta

from desktop.care.safety import Situation
from desktop.domain.habits import Away, Pattern, Rhythm
from desktop.domain.people import Agreement, Birthday
from desktop.domain.touches import Fact, Occasion

BIRTHDAY_DAYS = 3
"""A birthday is kept at the visit nearest to it, at most this many days off."""

_MILESTONES = frozenset({10, 25, 50, 75, 250})
_HUNDRED = 100
_FORTNIGHT = timedelta(days=14)


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
    right = situation.put_right_on
    if right is None or right > today:
        return
    previous = _previous_day(situation)
    # What was opened and put right in this same coming is over: nothing to come back to.
    same_coming = right == today and (situation.put_right_opened or right) == today
    if not same_coming and (previous is None or right >= previous):
        found[Occasion.AFTER_PROBLEM] = Fact("put-right", {"day": right.isoformat()})


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
    """Say whether no visit nearer to the day has been, or is expected by their rhythm."""
    today = situation.today
    off = abs((kept - today).days)
    previous = _previous_day(situation)
    if kept < today and previous is not None and previous < today:
        return abs((kept - previous).days) > off
    rhythm = situation.habits.rhythm
    if kept > today and rhythm is not None and rhythm.next_due and rhythm.next_due > today:
        return abs((kept - rhythm.next_due).days) >= off
    return True


def _back(situation: Situation, found: dict[Occasion, Fact]) -> None:
    drift = situation.habits.drift
    if drift is not None and drift.away is not Away.NO:
        found[Occasion.BACK] = Fact(
            "away", {"days": drift.days_away, "typical": drift.typical_days}
        )


def _rhythm(situation: Situation, found: dict[Occasion, Fact]) -> None:
    rhythm = situation.habits.rhythm
    if rhythm is None or not _due_today(rhythm, situation):
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


def _due_today(rhythm: Rhythm, situation: Situation) -> bool:
    today, due = situation.today, rhythm.next_due
    if due == today:
        return True
    if rhythm.pattern in {Pattern.WEEKLY, Pattern.TWO_DAYS}:
        return today.weekday() in rhythm.weekdays
    if rhythm.pattern is Pattern.FORTNIGHTLY:
        # Recorded already, so that the next one due is two weeks off.
        return situation.here_now and due == today + _FORTNIGHT
    if rhythm.pattern is Pattern.MONTHLY_DATE:
        return rhythm.month_day is not None and abs(today.day - rhythm.month_day) <= 1
    return due is not None and abs((due - today).days) <= 1


def _slow(situation: Situation, found: dict[Occasion, Fact]) -> None:
    if situation.slow_hour and not situation.rush:
        found[Occasion.SLOW_HOUR] = Fact("slow-hour")


def _usual(situation: Situation, found: dict[Occasion, Fact]) -> None:
    usual = situation.habits.usual
    if usual is not None and usual.items:
        found[Occasion.USUAL] = Fact(
            "orders", {"item": usual.items[0], "count": usual.count, "of": usual.of}
        )

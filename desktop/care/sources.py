"""Where a fact comes from: the days that it counts, or who wrote it down and when."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from desktop.care.asking import last_put_right
from desktop.domain.explaining import Source
from desktop.domain.food import codes, own_code
from desktop.domain.habits import Habits
from desktop.domain.people import Profile, Taste
from desktop.domain.touches import Fact, Problem
from desktop.domain.visits import Coming

_TASTES = {"likes": Taste.LIKE, "dislikes": Taste.DISLIKE}


def source_of(
    fact: Fact,
    *,
    profile: Profile,
    habits: Habits,
    comings: Sequence[Coming],
    problems: Sequence[Problem],
    today: date,
    day_of: Callable[[datetime], date],
) -> Source:
    """Return the source of a fact; an empty one for what was not done or not written down.

    comings: oldest first. today: counts for a streak whether or not it is recorded yet. day_of: the
    business day of a moment.
    """
    if fact.code in {"likes", "dislikes"}:
        return _taste(fact, profile, day_of)
    if fact.code == "free-of":
        return _must_not(fact, profile, day_of)
    if fact.code in {"problem", "put-right"}:
        return _problem(fact, problems, day_of)
    return Source(days=_counted(fact, habits, comings, today))


def _counted(
    fact: Fact, habits: Habits, comings: Sequence[Coming], today: date
) -> tuple[date, ...]:
    """The days that a fact counts or names; none for what was not done."""
    days = tuple(dict.fromkeys(each.day for each in comings if each.day <= today))
    match fact.code:
        case "streak":
            weekday, count = int(fact.params["weekday"]), int(fact.params["count"])
            such = sorted(each for each in {*days, today} if each.weekday() == weekday)
            return tuple(such[-count:])
        case "rhythm":
            return _kept(fact, habits, days)
        case "orders":
            return _ordered(fact, habits, comings)
        case "visits" | "visit-number":
            return days
        case "away":
            return tuple(each for each in days if each < today)[-1:]
        case _:
            return _named_day(fact)


def _kept(fact: Fact, habits: Habits, days: Iterable[date]) -> tuple[date, ...]:
    """The days on which they kept to the rhythm: the last ones on its weekdays."""
    kept = int(fact.params.get("kept", 0))
    weekdays = habits.rhythm.weekdays if habits.rhythm else ()
    if not weekdays and "weekday" in fact.params:
        weekdays = (int(fact.params["weekday"]),)
    such = [each for each in days if not weekdays or each.weekday() in weekdays]
    return tuple(such[-kept:]) if kept > 0 else ()


def _ordered(fact: Fact, habits: Habits, comings: Sequence[Coming]) -> tuple[date, ...]:
    """The days of the last orders in which it was, together with what they have it with."""
    item, of = str(fact.params["item"]), int(fact.params["of"])
    usual = habits.usual
    together = set(usual.items) if usual is not None and item in usual.items else {item}
    orders = [each for each in comings if each.lines][-of:] if of > 0 else []
    had = (each.day for each in orders if together.issubset(each.labels))
    return tuple(dict.fromkeys(had))


def _named_day(fact: Fact) -> tuple[date, ...]:
    return (date.fromisoformat(str(fact.params["day"])),) if "day" in fact.params else ()


def _taste(fact: Fact, profile: Profile, day_of: Callable[[datetime], date]) -> Source:
    for each in profile.preferences:
        if each.taste is _TASTES[fact.code] and each.text == fact.params.get("text"):
            return Source(said=day_of(each.at), author=each.author)
    return Source()


def _must_not(fact: Fact, profile: Profile, day_of: Callable[[datetime], date]) -> Source:
    """The must-not for which it matters: the one that was written down last."""
    every = set(str(fact.params.get("code", "")).split("|"))
    written = [
        each for each in profile.live_must_nots if not every.isdisjoint(codes(own_code(each.code)))
    ]
    last = max(written, key=lambda each: each.at, default=None)
    return Source(said=day_of(last.at), author=last.author) if last else Source()


def _problem(fact: Fact, problems: Sequence[Problem], day_of: Callable[[datetime], date]) -> Source:
    if fact.code == "problem":
        opened = [each for each in problems if each.closed_at is None]
        oldest = min(opened, key=lambda each: each.opened_at, default=None)
        return Source(said=oldest.opened_day, author=oldest.opened_by) if oldest else Source()
    last = last_put_right(problems)
    if last is None or last.closed_at is None:
        return Source()
    return Source(said=day_of(last.closed_at), author=last.closed_by or "")

"""When invented people come: the shop's open days, and plans that make days out of a habit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from random import Random

SHARES = (0.8, 0.85, 0.9, 1.0, 1.35, 1.25, 0.7)
"""How busy each weekday is, Monday first."""

_OPENS, _CLOSES = 7 * 60 + 30, 20 * 60
_HOLIDAYS = ((1, 1), (12, 25), (12, 26))
_RUSH = ((510, 40.0, 0.25), (765, 45.0, 0.45), (930, 70.0, 0.2), (1100, 35.0, 0.1))
"""Where the day's customers gather: minute of the day, spread, share."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days that the till's data covers, both included, and the weekday that is closed."""

    first: date
    last: date
    closed: int

    def is_open(self, day: date) -> bool:
        """Say whether the shop sells on this day."""
        inside = self.first <= day <= self.last
        return inside and day.weekday() != self.closed and (day.month, day.day) not in _HOLIDAYS

    def days(self, first: date | None = None, last: date | None = None) -> Iterator[date]:
        """Yield the open days from first to last, both included."""
        day = max(first or self.first, self.first)
        end = min(last or self.last, self.last)
        while day <= end:
            if self.is_open(day):
                yield day
            day += timedelta(days=1)


def calendar(today: date, months: int = 18) -> Calendar:
    """Return the calendar of the months before today; today itself is not closed."""
    month = today.year * 12 + today.month - 1 - months
    first = date(month // 12, month % 12 + 1, min(today.day, 28))
    return Calendar(first, today - timedelta(days=1), closed=6 if today.weekday() != 6 else 0)


class Habit(StrEnum):
    """What somebody's coming goes by."""

    WEEKDAYS = "weekdays"
    FORTNIGHTLY = "fortnightly"
    INTERVAL = "interval"
    MONTHLY_DATE = "monthly-date"
    MONTHLY_WEEKDAY = "monthly-weekday"
    CHANCE = "chance"


@dataclass(frozen=True, slots=True)
class Plan:
    """How somebody comes, from a day on and until a day, both included.

    weekdays: Monday = 0. every: days between two comings. month_day: of the month; nth: such a
    weekday of the month. keep: the share of the due days on which they come; the last ``sure`` due
    days are all kept. most: at most so many comings, where chance alone decides. minute: of the
    day, None when they come whenever the shop is busy; spread: its standard deviation in minutes.
    """

    habit: Habit
    first: date
    last: date
    weekdays: tuple[int, ...] = ()
    every: int = 7
    month_day: int = 1
    nth: int = 1
    keep: float = 0.9
    sure: int = 0
    most: int | None = None
    minute: int | None = None
    spread: float = 10.0

    def until(self, last: date) -> "Plan":
        """Return the plan given up on a day."""
        return replace(self, last=last)


def days(plan: Plan, shop: Calendar, random: Random) -> list[date]:
    """Return the days on which somebody with this plan came, oldest first."""
    if plan.habit is Habit.CHANCE and plan.most is not None:
        return _by_chance(plan, shop, random, plan.most)
    due = [each for each in _due(plan, shop, random) if shop.is_open(each)]
    surely = due[len(due) - plan.sure :] if plan.sure else []
    maybe = due[: len(due) - len(surely)]
    came = [each for each in maybe if random.random() < plan.keep] + surely
    return sorted(set(came))


def _by_chance(plan: Plan, shop: Calendar, random: Random, most: int) -> list[date]:
    first, last = max(plan.first, shop.first), min(plan.last, shop.last)
    span = (last - first).days + 1
    drawn = {first + timedelta(days=random.randrange(span)) for _ in range(most * 2)}
    # a set of dates has another order in every process
    able = sorted(each for each in drawn if shop.is_open(each))
    return sorted(random.sample(able, min(most, len(able))))


def _due(plan: Plan, shop: Calendar, random: Random) -> Iterable[date]:
    every_day = shop.days(plan.first, plan.last)
    match plan.habit:
        case Habit.WEEKDAYS:
            return (each for each in every_day if each.weekday() in plan.weekdays)
        case Habit.FORTNIGHTLY:
            return (
                each
                for each in every_day
                if each.weekday() in plan.weekdays and each.toordinal() // 7 % 2 == plan.nth % 2
            )
        case Habit.INTERVAL:
            return _intervals(plan, shop, random)
        case Habit.MONTHLY_DATE:
            return (each for each in every_day if each.day == plan.month_day)
        case Habit.MONTHLY_WEEKDAY:
            return (
                each
                for each in every_day
                if each.weekday() in plan.weekdays and (each.day - 1) // 7 + 1 == plan.nth
            )
        case Habit.CHANCE:
            return (each for each in every_day if random.random() < SHARES[each.weekday()])


def _intervals(plan: Plan, shop: Calendar, random: Random) -> Iterator[date]:
    """Yield a day every so many days, the next open one where the shop is closed."""
    day = max(plan.first, shop.first)
    while day <= min(plan.last, shop.last):
        while not shop.is_open(day) and day <= shop.last:
            day += timedelta(days=1)
        yield day
        day += timedelta(days=max(1, round(random.gauss(plan.every, plan.every * 0.12))))


def moment(day: date, random: Random, *, minute: int | None, spread: float) -> datetime:
    """Return the time of one coming, within the shop's hours."""
    if minute is None:
        ((minute, spread, _),) = random.choices(_RUSH, [each[2] for each in _RUSH])
    at = min(max(round(random.gauss(minute, spread)), _OPENS), _CLOSES - 1)
    return datetime.combine(day, time(at // 60, at % 60, random.randrange(60)))

"""Reading which days the shop was open on, and which it will be."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date, timedelta

from peewee import Database

from desktop.domain.shop import DayRange, ShopCalendar, ShopDays
from desktop.store import sql
from desktop.store.fields import from_day

WEEK = 7
ADDED_PER_WEEKDAY = 10.0
EXPECTED_WHEN_OPEN = 3.0
"""Sales to be expected where none at all means closed: exp(-3) is five in a hundred."""
YEARS_BACK, YEARS_AHEAD = 3, 2
"""Years around the last known day of which the holidays are wanted."""


def read_days(
    database: Database, sold: Mapping[date, int], calendar: ShopCalendar, *, country: str
) -> ShopDays:
    """Return which days the data speaks of and what is usual on them.

    ``sold``: how many sales each day had. ``country``: whose public holidays count.
    """
    ranges = [
        DayRange(from_day(first), from_day(last))
        for first, last in sql.rows(
            database,
            f"SELECT k.first_day, k.last_day FROM known_range k WHERE {sql.seen('k')}",
        )
    ]
    marked = {from_day(day) for (day,) in sql.rows(database, "SELECT DISTINCT day FROM visit")}
    known = _joined([*ranges, *(DayRange(day, day) for day in marked)])
    holidays = _holidays(country, known)
    open_weekdays = _open_weekdays(known, sold, marked)
    quiet = {
        day
        for day in _quiet(known, sold) - holidays.keys() - marked
        if day.weekday() in open_weekdays
    }
    days = ShopDays(
        known=known,
        open_weekdays=_as_said(open_weekdays, calendar),
        busy=frozenset(sold) | marked | quiet,
        closures=frozenset(calendar.closures),
        weekday_weights=_weights(sold),
        till_until=max((each.last for each in ranges), default=None),
    )
    return replace(days, holidays=_closed(holidays, days)) if holidays else days


def _as_said(weekdays: frozenset[int], calendar: ShopCalendar) -> frozenset[int]:
    """Return the open weekdays as the owner says; where nothing is said the sales show them."""
    hours = calendar.hours
    return frozenset(day for day in range(WEEK) if hours.get(day, day in weekdays))


def _holidays(country: str, known: tuple[DayRange, ...]) -> Mapping[date, str]:
    """Return the public holidays of the years that matter now, with their names."""
    if not known:
        return {}
    last = known[-1].last.year
    # the holidays of a country are read when they are first asked for, never to find somebody
    from desktop.care.public_holidays import named_holidays  # noqa: PLC0415 - the same

    return named_holidays(country, max(known[0].first.year, last - YEARS_BACK), last + YEARS_AHEAD)


def _closed(holidays: Mapping[date, str], days: ShopDays) -> frozenset[date]:
    from desktop.care.closed_today import closed_holidays  # noqa: PLC0415 - as above

    return closed_holidays(holidays, days)


def _joined(ranges: list[DayRange]) -> tuple[DayRange, ...]:
    """Return ranges sorted, with those that overlap or touch made one."""
    joined: list[DayRange] = []
    for each in sorted(ranges, key=lambda known: (known.first, known.last)):
        if joined and each.first <= joined[-1].last + timedelta(days=1):
            joined[-1] = DayRange(joined[-1].first, max(joined[-1].last, each.last))
        else:
            joined.append(each)
    return tuple(joined)


def _each_day(known: Iterable[DayRange]) -> Iterator[date]:
    for each in known:
        for ahead in range((each.last - each.first).days + 1):
            yield each.first + timedelta(days=ahead)


def _open_weekdays(
    known: tuple[DayRange, ...], sold: Mapping[date, int], marked: AbstractSet[date]
) -> frozenset[int]:
    """Return the weekdays with business, and those whose lack of it may be chance.

    With few sales an empty weekday says nothing: it counts as closed once so many sales were to be
    expected on it that none at all has a chance of five in a hundred (a Poisson count of 0).
    """
    seen = {day.weekday() for day in (*sold, *marked)}
    days = Counter(day.weekday() for day in _each_day(known))
    rate = sum(sold.values()) / max(days.total(), 1)
    return frozenset(
        weekday
        for weekday in range(WEEK)
        if weekday in seen or rate * days[weekday] < EXPECTED_WHEN_OPEN
    )


def _quiet(known: tuple[DayRange, ...], sold: Mapping[date, int]) -> frozenset[date]:
    """Return the empty known days of weekdays that have so few sales that they may be chance."""
    days: dict[int, list[date]] = defaultdict(list)
    for day in _each_day(known):
        days[day.weekday()].append(day)
    return frozenset(
        day
        for listed in days.values()
        if sum(sold.get(day, 0) for day in listed) < EXPECTED_WHEN_OPEN * len(listed)
        for day in listed
        if day not in sold
    )


def _weights(sold: Mapping[date, int]) -> tuple[float, ...]:
    """Return the shop's traffic per weekday: seven shares that sum to 7, none below 0.05.

    Some sales are added to every weekday, so that a few real ones do not pass for the shop's own
    habit: with one regular in the file, their day would be the only busy one.
    """
    totals = [ADDED_PER_WEEKDAY] * WEEK
    days = [0] * WEEK
    for day, count in sold.items():
        totals[day.weekday()] += count
        days[day.weekday()] += 1
    most = max(*days, 1)
    means = [total / (count or most) for total, count in zip(totals, days, strict=True)]
    raised = [max(0.05, WEEK * mean / sum(means)) for mean in means]
    return tuple(WEEK * each / sum(raised) for each in raised)

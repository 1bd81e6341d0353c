"""The days on which a rhythm expects somebody: kept, missed, still to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from desktop.care.open_days import DAY, DayState, Judgement, next_open
from desktop.care.rhythm_months import clipped, months, nth_weekday
from desktop.care.rhythm_stories import Story
from desktop.domain.habits import Pattern
from desktop.domain.shop import ShopDays

_DATE_SLACK = 1
_AHEAD = 154
"""22 weeks hold the next five n-th weekdays of a month: up to four in a row are public holidays
(by the `holidays` library for 21 countries, 2016 to 2034; three in nine of them)."""


@dataclass(frozen=True, slots=True)
class Due:
    """One expected day and the visit that kept it, if any."""

    day: date
    came: date | None


def on_pattern(story: Story, day: date) -> bool:
    """Say whether a story that names days expects a visit on this day, date windows excluded."""
    if story.pattern is Pattern.FORTNIGHTLY:
        return day.toordinal() % 14 == story.phase
    if story.pattern is Pattern.MONTHLY_WEEKDAY and story.nth is not None:
        expected = nth_weekday(day.year, day.month, nth=story.nth, day=story.weekdays[0])
        return day == expected
    return day.weekday() in story.weekdays


def due_days(
    story: Story, states: Sequence[DayState], first: date, judgement: Judgement
) -> list[Due]:
    """Return the due days from the first visit of the window on, oldest first.

    ``states`` begins on ``first`` and ends on the last day that can be a miss (or today, if they
    came). Closed and unknown days are not due.
    """
    visits = [day for day in judgement.visited if day >= first]
    if story.pattern is Pattern.INTERVAL:
        return _due_by_gap(story, states, visits)
    if story.pattern is Pattern.MONTHLY_DATE:
        return _due_by_date(story, states, first, visits)
    here = set(visits)
    days = (first + timedelta(days=index) for index in range(len(states)))
    return [
        Due(day, day if day in here else None)
        for day, state in zip(days, states, strict=True)
        if state is DayState.OPEN and on_pattern(story, day)
    ]


def next_due(story: Story, days: ShopDays, judgement: Judgement) -> date | None:
    """Return the next open day on which they are expected, today included until they came."""
    start = judgement.next_chance
    if story.pattern is Pattern.INTERVAL:
        every = timedelta(days=round(story.every or 0))
        return next_open(days, max(start, judgement.visited[-1] + every))
    if story.pattern is Pattern.MONTHLY_DATE:
        return _next_date(story, days, judgement)
    candidates = (start + timedelta(days=ahead) for ahead in range(_AHEAD))
    return next((day for day in candidates if on_pattern(story, day) and days.due(day)), None)


def _due_by_gap(story: Story, states: Sequence[DayState], visits: Sequence[date]) -> list[Due]:
    every = story.every or 0.0
    slack = max(1.5, 0.35 * every)
    dues = []
    for before, after in pairwise(visits):
        late = (after - before).days - every
        closed = _not_open(states, visits[0], before + timedelta(days=round(every)), after)
        expected = before + timedelta(days=round(every))
        kept = -slack <= late <= slack + closed
        dues.append(Due(expected, after if kept else None))
    end = visits[0] + timedelta(days=len(states) - 1)
    expected = visits[-1] + timedelta(days=round(every))
    closed = _not_open(states, visits[0], expected, end + DAY)
    if (end - visits[-1]).days - every > slack + closed:
        dues.append(Due(expected, None))
    return dues


def _not_open(states: Sequence[DayState], first: date, start: date, end: date) -> int:
    span = states[max(0, (start - first).days) : max(0, (end - first).days)]
    return sum(state is not DayState.OPEN for state in span)


def _due_by_date(
    story: Story, states: Sequence[DayState], first: date, visits: Sequence[date]
) -> list[Due]:
    last = first + timedelta(days=len(states) - 1)
    here = set(visits)
    dues = []
    for year, month in months(first - DAY, last + DAY):
        middle = clipped(year, month, story.month_day or 1)
        around = [middle + timedelta(days=b) for b in (0, -_DATE_SLACK, _DATE_SLACK)]
        came = next((day for day in around if day in here), None)
        inside = [day for day in around if first <= day <= last]
        open_ = any(states[(day - first).days] is DayState.OPEN for day in inside)
        if came or (open_ and middle + timedelta(days=_DATE_SLACK) <= last and middle >= first):
            dues.append(Due(middle, came))
    return dues


def _next_date(story: Story, days: ShopDays, judgement: Judgement) -> date | None:
    start = judgement.next_chance
    last = judgement.visited[-1]
    for year, month in months(start - DAY, start + timedelta(days=_AHEAD)):
        middle = clipped(year, month, story.month_day or 1)
        if abs((middle - last).days) <= _DATE_SLACK:
            continue
        for beside in (0, _DATE_SLACK, -_DATE_SLACK):
            day = middle + timedelta(days=beside)
            if day >= start and days.due(day):
                return day
    return None


def typical_minute(minutes: Sequence[int]) -> int | None:
    """Return the median minute when at least 4 visits are there and 80 % lie near it."""
    enough, near, share = 4, 75, 0.8
    if len(minutes) < enough:
        return None
    middle = round(median(minutes))
    close = sum(abs(minute - middle) <= near for minute in minutes)
    return middle if close >= share * len(minutes) else None

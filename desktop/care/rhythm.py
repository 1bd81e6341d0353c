"""Which rhythm, if any, the visits support: a Bayesian choice between stories.

Something is said only when the story without a rhythm has become unlikely, one story stands out,
and the person still keeps to it.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop.care.day_parts import part_of
from desktop.care.open_days import DayState, Judgement, day_states, judge
from desktop.care.rhythm_due import Due, due_days, next_due, typical_minute
from desktop.care.rhythm_gaps import Gaps
from desktop.care.rhythm_settled import ENOUGH, family_of, kept_without_fail, settle
from desktop.care.rhythm_stories import Days, Story, log_evidence_of_none, log_sum, stories
from desktop.domain.habits import PartOfDay, Pattern, Rhythm, Strength
from desktop.domain.shop import ShopDays
from desktop.domain.visits import Coming

WINDOWS = (150, 70)
"""Days looked back on; the shorter one is tried when the longer gives no claim."""
_SLOW_WINDOW = 330
_SLOW_VISITS = 8
"""Up to so many visits in the first window, the longer look comes before it: monthly visitors show
themselves in no less."""
AWAY_TOO_LONG = 45
"""After so many days away nothing is claimed, whatever the pattern."""
_NONE_AT_MOST = 0.08
_FAMILY_AT_LEAST = 0.70
_MOST = 0.60
_LAST_DUES = 6
_PERIODS = 1.6
_HOLE = 3
"""So many unknown days in a row do not break a gap in two."""


@dataclass(frozen=True, slots=True)
class _Window:
    """The days from the first visit looked at, with their states, up to the last that counts."""

    first: date
    visits: tuple[date, ...]
    states: Sequence[DayState]


def find_rhythm(comings: Sequence[Coming], days: ShopDays, *, today: date) -> Rhythm | None:
    """Return the rhythm that the visits support on this day, or None when nothing may be said."""
    judgement = judge(comings, days, today=today)
    for length in _windows(judgement):
        window = _look_back(judgement, days, length)
        story = _claim(window, days) if window else None
        if window and story:
            rhythm = _tell(story, window, comings, days, judgement)
            if rhythm:
                return rhythm
    return None


def _windows(judgement: Judgement) -> tuple[int, ...]:
    start = judgement.on.toordinal() - WINDOWS[0]
    visits = sum(day.toordinal() >= start for day in judgement.visited[-_SLOW_VISITS - 1 :])
    return WINDOWS if visits > _SLOW_VISITS else (_SLOW_WINDOW, *WINDOWS)


def _look_back(judgement: Judgement, days: ShopDays, length: int) -> _Window | None:
    start = judgement.on.toordinal() - length
    visits = tuple(day for day in judgement.visited if day.toordinal() >= start)
    if len(visits) < ENOUGH:
        return None
    end = max(judgement.last_past, visits[-1])
    return _Window(visits[0], visits, day_states(days, visits[0], end, visited=visits))


def _claim(window: _Window, days: ShopDays) -> Story | None:
    seen = _days(window, days)
    if not seen.opens:
        return None
    found = stories(seen)
    none = log_evidence_of_none(seen)
    total = log_sum([none, *(each.log_weight for each in found)])
    if math.exp(none - total) > _NONE_AT_MOST:
        return None
    sure = kept_without_fail(found, seen, days.open_weekdays)
    if sure and math.exp(sure[1] - total) >= _FAMILY_AT_LEAST:
        return sure[0]
    families: dict[Pattern, list[Story]] = defaultdict(list)
    for each in found:
        families[family_of(each)].append(each)
    weights = {
        family: math.exp(log_sum(each.log_weight for each in members) - total)
        for family, members in families.items()
    }
    top = max(weights, key=lambda family: weights[family])
    if weights[top] < _FAMILY_AT_LEAST:
        return None
    return settle(top, families[top], window.visits)


def _days(window: _Window, days: ShopDays) -> Days:
    first = window.first.toordinal()
    came = frozenset(day.toordinal() for day in window.visits)
    opens = tuple(
        first + index
        for index, state in enumerate(window.states)
        if index and state is DayState.OPEN
    )
    gaps = _gaps(window.states, first, came)
    return Days(
        first,
        opens,
        came,
        gaps,
        weights=days.weekday_weights,
        one_weekday=len(days.open_weekdays) == 1,
    )


def _gaps(states: Sequence[DayState], first: int, came: frozenset[int]) -> Gaps:
    ends: list[int] = []
    before: list[int] = []
    survived: list[int] = []
    waits: list[tuple[int, int]] = []
    visit: int | None = first
    last_open, unknown, missed = first, 0, 0
    for ordinal, state in enumerate(states[1:], start=first + 1):
        if state is DayState.UNKNOWN:
            unknown += 1
            if unknown == _HOLE + 1:
                if visit is not None and last_open > visit:
                    survived.append(last_open - visit)
                visit = None
        if state is not DayState.OPEN:
            continue
        unknown = 0
        if ordinal not in came:
            missed += visit is None
        elif visit is None:
            waits.append((missed, 1))
            visit, missed = ordinal, 0
        else:
            ends.append(ordinal - visit)
            before.append(last_open - visit)
            visit = ordinal
        last_open = ordinal
    if visit is None and missed:
        waits.append((missed, 0))
    elif visit is not None and last_open > visit:
        survived.append(last_open - visit)
    return Gaps(tuple(ends), tuple(before), tuple(survived), tuple(waits))


def _tell(
    story: Story,
    window: _Window,
    comings: Sequence[Coming],
    days: ShopDays,
    judgement: Judgement,
) -> Rhythm | None:
    dues = due_days(story, window.states, window.first, judgement)
    on_slot = [due.came for due in dues if due.came]
    if story.pattern is Pattern.INTERVAL:
        on_slot = list(window.visits)
    recent = dues[-_LAST_DUES:]
    kept = sum(due.came is not None for due in recent)
    if (
        len(on_slot) < ENOUGH
        or not _fresh(story, dues, window, judgement)
        or kept < _MOST * len(recent)
    ):
        return None
    every_one = len(recent) == _LAST_DUES == kept
    minutes = _minutes(comings, on_slot)
    middle = typical_minute(minutes)
    return Rhythm(
        pattern=story.pattern,
        strength=Strength.EVERY if every_one else Strength.MOST,
        weekdays=story.weekdays,
        every_days=round(story.every) if story.every else None,
        month_day=story.month_day,
        nth=story.nth,
        minute=None if middle is None else middle % (24 * 60),
        part=_part(minutes),
        kept=kept,
        due=len(recent),
        next_due=next_due(story, days, judgement),
    )


def _fresh(story: Story, dues: Sequence[Due], window: _Window, judgement: Judgement) -> bool:
    last = (window.visits[-1] - window.first).days
    unknown = sum(state is DayState.UNKNOWN for state in window.states[last + 1 :])
    away = (judgement.on - window.visits[-1]).days - unknown
    if away >= AWAY_TOO_LONG:
        return False
    if story.every is not None:
        return away <= _PERIODS * story.every
    if sum(due.came is not None for due in dues[-4:]) < min(2, len(dues)):
        return False
    if story.pattern in (Pattern.MONTHLY_DATE, Pattern.MONTHLY_WEEKDAY):
        return True
    named = [[due for due in dues if due.day.weekday() == day] for day in story.weekdays]
    return all(any(due.came for due in each[-3:]) for each in named)


def _minutes(comings: Sequence[Coming], on_slot: Sequence[date]) -> list[int]:
    """Return the minute of each such day's first coming, past 24 h in the small hours after it."""
    wanted = set(on_slot)
    firsts: dict[date, datetime] = {}
    for each in comings:
        if each.day in wanted and (each.day not in firsts or each.local < firsts[each.day]):
            firsts[each.day] = each.local
    spans = (local - datetime.combine(day, time.min) for day, local in firsts.items())
    return [span // timedelta(minutes=1) for span in spans]


def _part(minutes: Sequence[int]) -> PartOfDay | None:
    for part in PartOfDay:
        inside = sum(part_of(minute) is part for minute in minutes)
        if inside >= max(ENOUGH, 0.8 * len(minutes)):
            return part
    return None

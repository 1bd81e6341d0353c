"""Longer away than their own gaps explain.

The own log-gaps are normal with unknown mean and variance, shrunk to the shop by the conjugate
normal-inverse-chi-squared prior (Gelman et al., Bayesian Data Analysis, 3rd ed., section 3.3); the
time away is held against the Student-t predictive. The tail orders and decides; it is no
probability to show.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import fmean, median, variance

from desktop.care.open_days import DAY, DayState, Judgement, day_states, judge
from desktop.care.tails import student_upper_tail
from desktop.domain.habits import Away, Drift
from desktop.domain.shop import ShopDays
from desktop.domain.visits import Coming

_LEAST_GAP = 0.5
_LEAST_VARIANCE = 0.05
_ENOUGH_GAPS = 4
_LAST_GAPS = 40
_LOOK_BACK = timedelta(days=3 * 366)
_MEAN_WEIGHT = 1.0
_VARIANCE_WEIGHT = 3.0
NOTE_TIMES = 1.5
"""A quiet note needs so many times the median gap, the owner's list the next figure."""
LIST_TIMES = 2.0
_NOTE_MEANS = 3.3
"""And so many times the mean gap: who skips a visit now and then is not missed at once. Just short
of the four within which a leaver is to be found; this bounds false alarms, since gaps with skipped
visits in them are multiples of a week, which no smooth tail foresees."""
_LIST_MEANS = 3.4
"""Somewhat more: the note comes before the list."""
_NOTE_TAIL = 0.05
"""The tail keeps out those for whom such a gap is nothing new. (On the tuning seeds .02 with 3 mean
gaps had .09 to .29 false alarms a year of who comes on one or two weekdays, where this has .03 to
.24, and found 90 to 92 % of those who left two days or a loose one, where this finds 95 to 97. The
price: 1.0 notes a year instead of .5 about those who come without any measure.)"""
_LIST_TAIL = 0.02
"""The owner's list stays short: .5 a year of those without a measure."""
_TWO = 2


@dataclass(frozen=True, slots=True)
class ShopPrior:
    """What gaps are like in this shop: mean of customers' mean log gaps, variance within them."""

    mean_log_gap: float = math.log(14)
    variance: float = 0.5


@dataclass(frozen=True, slots=True)
class _Gaps:
    """Days between visits and since the last, without days that cannot tell or were exceptional.

    shown_away: days since the last visit, only the unknown ones left out.
    """

    between: tuple[int, ...]
    away: int
    shown_away: int


def shop_prior(gaps_per_customer: Iterable[Sequence[float]]) -> ShopPrior:
    """Return the prior from each customer's gaps in days; those with fewer than 2 say nothing."""
    logs = [[_log(gap) for gap in gaps] for gaps in gaps_per_customer if len(gaps) >= _TWO]
    if not logs:
        return ShopPrior()
    mean = fmean(fmean(each) for each in logs)
    return ShopPrior(mean, max(_LEAST_VARIANCE, fmean(variance(each) for each in logs)))


def known_gaps(comings: Sequence[Coming], days: ShopDays, *, today: date) -> tuple[int, ...]:
    """Return the days between their visits, oldest first, as :func:`shop_prior` wants them."""
    found = _gaps(judge(comings, days, today=today), days)
    return found.between if found else ()


def find_drift(
    comings: Sequence[Coming], days: ShopDays, prior: ShopPrior, *, today: date
) -> Drift | None:
    """Return how the time away compares with their own gaps; None with fewer than 4 gaps.

    Judged at the last known day. Unknown days, and days on which an otherwise open shop was closed,
    are no time away.
    """
    gaps = _gaps(judge(comings, days, today=today), days)
    if gaps is None or len(gaps.between) < _ENOUGH_GAPS:
        return None
    typical, mean = median(gaps.between), fmean(gaps.between)
    tail = predictive_tail(gaps.between, gaps.away, prior)
    least = min(tail, 2 * _tail_of_two(gaps, prior))
    away = Away.NO
    if least < _NOTE_TAIL and gaps.away >= max(NOTE_TIMES * typical, _NOTE_MEANS * mean):
        away = Away.NOTE
    if least < _LIST_TAIL and gaps.away >= max(LIST_TIMES * typical, _LIST_MEANS * mean):
        away = Away.LIST
    return Drift(away, tail, gaps.shown_away, round(typical))


def predictive_tail(gaps: Sequence[float], away: float, prior: ShopPrior) -> float:
    """Return how likely a gap beyond ``away`` days is, by the person's own gaps (1 or more)."""
    logs = [_log(gap) for gap in gaps]
    count, mean = len(logs), fmean(logs)
    weight = _MEAN_WEIGHT + count
    freedom = _VARIANCE_WEIGHT + count
    centre = (_MEAN_WEIGHT * prior.mean_log_gap + count * mean) / weight
    squares = _VARIANCE_WEIGHT * max(_LEAST_VARIANCE, prior.variance)
    squares += sum((value - mean) ** 2 for value in logs)
    squares += _MEAN_WEIGHT * count / weight * (mean - prior.mean_log_gap) ** 2
    scale = math.sqrt(squares / freedom * (1 + 1 / weight))
    return student_upper_tail((_log(away) - centre) / scale, freedom)


def _tail_of_two(gaps: _Gaps, prior: ShopPrior) -> float:
    """Return how likely the time away is together with the gap before it.

    Who comes on two days of the week has short and long gaps by turns: neither says much alone.
    """
    pairs = [one + other for one, other in pairwise(gaps.between)]
    of_two = ShopPrior(prior.mean_log_gap + math.log(_TWO), prior.variance)
    return predictive_tail(pairs, gaps.between[-1] + gaps.away, of_two)


def _log(gap: float) -> float:
    return math.log(max(gap, _LEAST_GAP))


def _gaps(judgement: Judgement, days: ShopDays) -> _Gaps | None:
    visited = judgement.visited[-_LAST_GAPS - 1 :]
    if not visited:
        return None
    first = max(visited[0], judgement.on - _LOOK_BACK)
    visited = tuple(day for day in visited if day >= first)
    if not visited:
        return None
    states = _reached(day_states(days, visited[0], judgement.on, visited=visited), days, visited[0])
    counted = [0]
    unknown = [0]
    for index, state in enumerate(states):
        day = date.fromordinal(visited[0].toordinal() + index)
        routine = state is DayState.CLOSED and day.weekday() not in days.open_weekdays
        counted.append(counted[-1] + (state is DayState.OPEN or routine))
        unknown.append(unknown[-1] + (state is DayState.UNKNOWN))
    places = [(day - visited[0]).days + 1 for day in visited]
    between = [max(1, counted[after] - counted[before]) for before, after in pairwise(places)]
    days_since = (judgement.on - visited[-1]).days
    return _Gaps(
        tuple(between),
        away=counted[-1] - counted[places[-1]],
        shown_away=days_since - (unknown[-1] - unknown[places[-1]]),
    )


def _reached(states: Sequence[DayState], days: ShopDays, first: date) -> list[DayState]:
    """Return the states with the closed weekdays between unknown days as unknown too.

    Nobody was away on them: the data does not reach there. Those between known days count.
    """
    answer = list(states)
    start = 0
    for index, state in enumerate((*states, None)):
        if state is DayState.CLOSED and not days.is_known(first + DAY * index):
            continue
        beside = (states[start - 1] if start else None, state)
        if DayState.UNKNOWN in beside:
            answer[start:index] = [DayState.UNKNOWN] * (index - start)
        start = index + 1
    return answer

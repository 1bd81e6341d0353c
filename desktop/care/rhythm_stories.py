"""The stories that a person's days can tell, and how well each explains them.

Every likelihood is a Bernoulli per open day, so that stories compare; rates are integrated out.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from desktop.care.rhythm_gaps import (
    Gaps,
    irregular_log_evidence,
    regular_log_likelihoods,
    regular_means,
)
from desktop.care.rhythm_months import month_dates, nth_places
from desktop.care.tails import beta_cdf, log_beta
from desktop.domain.habits import Pattern

_ON = (7.0, 1.4)
"""Beta prior of keeping a day of the pattern."""
_SOME = (5.0, 2.5)
"""Beta prior of keeping a day among three."""
_OFF = (1.0, 14.0)
"""Beta prior of a visit on any other day."""
_LEAST = 1e-300
_PER_WEEKDAY = (1.0, 3.5)
"""Beta prior of a weekday's own rate where weekdays differ but none is kept."""
_AT_WEEKENDS = (0.7, 2.0)
"""Beta prior of a rate for the week and of one for weekends, this one cut off at the next figure:
who keeps more of the weekends than that has a rhythm."""
_WEEKEND_RATE_AT_MOST = 0.7
_LONE_WEEKEND_RATE_AT_MOST = 0.82
"""The same where the shop opens on one day of the weekend: a week then tells half as much, and of
those here on six such days of ten more keep seven by chance. On the tuning seeds, .7 told 5 to 10 %
of these a rhythm, this about 3 %; from .83 on, one day missed among 12 visits leaves nothing to
say."""
_WEEKEND = (5, 6)
_WEEKEND_SHARE = 0.2
"""How much of all pairs of weekdays the weekend is."""
_MONTHLY_FROM = 75
_RATE_AT_MOST = 0.97
_LONE_RATE_AT_MOST = 0.6
"""Where the shop opens on one weekday only, who keeps more of these days than that has a rhythm."""
_RATES = tuple(math.exp(-4 + 0.25 * step) for step in range(17))
_PRIOR = {
    Pattern.WEEKLY: 0.14,
    Pattern.TWO_DAYS: 0.07,
    Pattern.FORTNIGHTLY: 0.04,
    Pattern.INTERVAL: 0.09,
    Pattern.MONTHLY_DATE: 0.02,
    Pattern.MONTHLY_WEEKDAY: 0.02,
}
_NONE_PRIORS = (0.27, 0.13, 0.05, 0.015, 0.155)
"""The shop's own weekday weights; weekday and weekend; a rate per weekday; three weekdays, which
no words are for; irregular gaps."""


@dataclass(frozen=True, slots=True)
class Days:
    """The open days after the first visit (as ordinals), and on which of them they came."""

    first: int
    opens: tuple[int, ...]
    came: frozenset[int]
    gaps: Gaps
    weights: tuple[float, ...]
    one_weekday: bool = False
    """The shop opens on one weekday only."""

    @property
    def span(self) -> int:
        """Days from the first visit to the last open day."""
        return self.opens[-1] - self.first if self.opens else 0


@dataclass(frozen=True, slots=True)
class Story:
    """One way to see the days; ``log_weight`` is prior times likelihood.

    phase: ordinals modulo 14, for every other week. every: the mean gap in days.
    """

    pattern: Pattern
    log_weight: float
    weekdays: tuple[int, ...] = ()
    phase: int | None = None
    month_day: int | None = None
    nth: int | None = None
    every: float | None = None


def weekday(ordinal: int) -> int:
    """Return the weekday (Monday = 0) of a day's ordinal."""
    return (ordinal - 1) % 7


def stories(days: Days) -> list[Story]:
    """Return every story of a rhythm, weighed."""
    counts = _Counts(days)
    weighed = _weekday_stories(counts)
    if not days.one_weekday:
        weighed += _interval_stories(days)
    if days.span >= _MONTHLY_FROM:
        weighed += _monthly_stories(days, counts)
    return weighed


def log_evidence_of_none(days: Days) -> float:
    """Return prior times likelihood that there is no rhythm at all."""
    counts = _Counts(days)
    if days.one_weekday:
        # gaps say nothing here: whoever would come between comes on the next open day
        rate = _shop_rate(counts, days.weights, at_most=_LONE_RATE_AT_MOST)
        return math.log(sum(_NONE_PRIORS)) + rate
    each = (
        _shop_rate(counts, days.weights, at_most=_RATE_AT_MOST),
        _weekend_rates(counts),
        sum(_seq(k, n, *_PER_WEEKDAY) for k, n in zip(counts.came, counts.open, strict=True) if n),
        _three_weekdays(counts),
        irregular_log_evidence(days.gaps),
    )
    return log_sum(math.log(p) + value for p, value in zip(_NONE_PRIORS, each, strict=True))


def log_sum(values: Iterable[float]) -> float:
    """Return the logarithm of the sum of exponentials; minus infinity for none."""
    known = list(values)
    top = max(known, default=-math.inf)
    if top == -math.inf:
        return top
    return top + math.log(sum(math.exp(value - top) for value in known))


class _Counts:
    """Open days and visits per weekday, and per weekday of every other week."""

    def __init__(self, days: Days) -> None:
        self.came14 = [0] * 14
        self.open14 = [0] * 14
        for ordinal in days.opens:
            self.open14[ordinal % 14] += 1
            self.came14[ordinal % 14] += ordinal in days.came
        # the residue 1 is a Monday, since ordinal 1 is
        self.came = [self.came14[d + 1] + self.came14[(d + 8) % 14] for d in range(7)]
        self.open = [self.open14[d + 1] + self.open14[(d + 8) % 14] for d in range(7)]
        self.all_came = sum(self.came)
        self.all_open = sum(self.open)

    def off(self, came: int, opened: int) -> float:
        """Return the log likelihood of all days but those of the pattern."""
        return _seq(self.all_came - came, self.all_open - opened, *_OFF)


def _seq(came: int, opened: int, a: float, b: float) -> float:
    return log_beta(a + came, b + opened - came) - log_beta(a, b)


def _shop_rate(counts: _Counts, weights: Sequence[float], *, at_most: float) -> float:
    values = []
    for rate in _RATES:
        value = 0.0
        for day in range(7):
            p = min(max(rate * weights[day], 1e-4), at_most)
            value += counts.came[day] * math.log(p)
            value += (counts.open[day] - counts.came[day]) * math.log1p(-p)
        values.append(value)
    return log_sum(values) - math.log(len(values))


def _weekend_rates(counts: _Counts) -> float:
    week = _seq(sum(counts.came[:5]), sum(counts.open[:5]), *_AT_WEEKENDS)
    came, opened = sum(counts.came[5:]), sum(counts.open[5:])
    a, b = _AT_WEEKENDS
    value = week + _seq(came, opened, a, b)
    if not opened:
        return value
    most = _WEEKEND_RATE_AT_MOST if all(counts.open[5:]) else _LONE_WEEKEND_RATE_AT_MOST
    inside = beta_cdf(most, a + came, b + opened - came)
    return value + math.log(max(inside / beta_cdf(most, a, b), _LEAST))


def _three_weekdays(counts: _Counts) -> float:
    used = [day for day in range(7) if counts.open[day]]
    on = [_seq(counts.came[day], counts.open[day], *_SOME) for day in range(7)]
    values = []
    for three in combinations(used, 3):
        came = sum(counts.came[day] for day in three)
        off = counts.off(came, sum(counts.open[day] for day in three))
        values.append(sum(on[day] for day in three) + off)
    return log_sum(values) - math.log(max(1, len(values)))


def _weekday_stories(counts: _Counts) -> list[Story]:
    used = [day for day in range(7) if counts.open[day]]
    on = [_seq(counts.came[d], counts.open[d], *_ON) for d in range(7)]
    found = [
        Story(
            Pattern.WEEKLY,
            _share(Pattern.WEEKLY, len(used)) + on[d] + counts.off(counts.came[d], counts.open[d]),
            (d,),
        )
        for d in used
    ]
    pairs = list(combinations(used, 2))
    for one, two in pairs:
        came = counts.came[one] + counts.came[two]
        off = counts.off(came, counts.open[one] + counts.open[two])
        share = math.log(_PRIOR[Pattern.TWO_DAYS] * _share_of_pair((one, two), pairs))
        weight = share + on[one] + on[two] + off
        found.append(Story(Pattern.TWO_DAYS, weight, (one, two)))
    for phase in range(14):
        came, opened = counts.came14[phase], counts.open14[phase]
        if opened:
            weight = _share(Pattern.FORTNIGHTLY, 2 * len(used)) + _seq(came, opened, *_ON)
            weight += counts.off(came, opened)
            found.append(Story(Pattern.FORTNIGHTLY, weight, (weekday(phase),), phase=phase))
    return found


def _share_of_pair(pair: tuple[int, int], pairs: Sequence[tuple[int, int]]) -> float:
    """Return how much of all pairs one is: the weekend is more common than any other."""
    if _WEEKEND not in pairs:
        return 1 / len(pairs)
    return _WEEKEND_SHARE if pair == _WEEKEND else (1 - _WEEKEND_SHARE) / (len(pairs) - 1)


def _interval_stories(days: Days) -> list[Story]:
    means = regular_means()
    share = _share(Pattern.INTERVAL, len(means))
    values = regular_log_likelihoods(days.gaps)
    return [
        Story(Pattern.INTERVAL, share + value, every=mean)
        for mean, value in zip(means, values, strict=True)
    ]


def _monthly_stories(days: Days, counts: _Counts) -> list[Story]:
    places = month_dates(days.opens, days.came)
    found = []
    for month_day, tries in places.items():
        kept = sum(each.kept for each in tries)
        weight = _share(Pattern.MONTHLY_DATE, len(places)) + _seq(kept, len(tries), *_ON)
        weight += sum(each.log_place for each in tries)
        weight += counts.off(sum(each.came for each in tries), sum(each.opened for each in tries))
        found.append(Story(Pattern.MONTHLY_DATE, weight, month_day=month_day))
    by_weekday = nth_places(days.opens, days.came)
    for (nth, day), (came, opened) in by_weekday.items():
        weight = _share(Pattern.MONTHLY_WEEKDAY, len(by_weekday)) + _seq(came, opened, *_ON)
        weight += counts.off(came, opened)
        found.append(Story(Pattern.MONTHLY_WEEKDAY, weight, (day,), nth=nth))
    return found


def _share(pattern: Pattern, among: int) -> float:
    return math.log(_PRIOR[pattern] / among)

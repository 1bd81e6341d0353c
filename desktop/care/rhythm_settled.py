"""On which of several stories that say much the same the visits have settled."""

import math
from collections import Counter
from collections.abc import Sequence
from datetime import date

from desktop.care.rhythm_due import on_pattern
from desktop.care.rhythm_months import beside
from desktop.care.rhythm_stories import Days, Story, log_sum, weekday
from desktop.domain.habits import Pattern

ENOUGH = 4
"""Fewer visits on a pattern say nothing."""
_STORY_AT_LEAST = 0.75
_SAME_EVERY = 1.16
_SETTLED = 6
_WEEK = (6.5, 7.6)
_FORTNIGHT = (13.2, 14.9)
_MONTH = (29.0, 32.5)
_NAMED = (Pattern.WEEKLY, Pattern.TWO_DAYS, Pattern.FORTNIGHTLY)


def family_of(story: Story) -> Pattern:
    """Return what a story counts as: *every 7 days* is weekly."""
    if story.every is not None and _WEEK[0] <= story.every <= _WEEK[1]:
        return Pattern.WEEKLY
    if story.every is not None and _FORTNIGHT[0] <= story.every <= _FORTNIGHT[1]:
        return Pattern.FORTNIGHTLY
    if story.every is not None and _MONTH[0] <= story.every <= _MONTH[1]:
        return Pattern.MONTHLY_DATE
    return story.pattern


def settle(family: Pattern, members: Sequence[Story], visits: Sequence[date]) -> Story | None:
    """Return what may be said of a family of stories, by the visits (oldest first)."""
    if family is Pattern.MONTHLY_DATE:
        return _settle_month(members, visits)
    return _settle_weekday(_best(members), family, visits)


def kept_without_fail(
    found: Sequence[Story], seen: Days, open_weekdays: frozenset[int]
) -> tuple[Story, float] | None:
    """Return the story of weekdays that was kept without fail of late, and its log weight.

    Where the shop is closed before such a day, *about every 5 days* leads to the same day as *every
    Tuesday*: who would come in between comes as soon as it opens. However many visits there are,
    they cannot tell these stories apart, so that the weights of all such count for the weekday. It
    is said only when the last 6 expected days, and 4 for each day named, are the last visits.

    ``found`` has a story for every weekday with an open day, and so at least one that names a day.
    """
    named = [each for each in found if each.pattern in _NAMED]
    best = max(named, key=lambda each: each.log_weight)
    enough = max(_SETTLED, ENOUGH * len(best.weekdays))
    days = (seen.first, *seen.opens)
    due = [day for day in days if on_pattern(best, date.fromordinal(day))][-enough:]
    if len(due) < enough or due != sorted(seen.came)[-enough:]:
        return None
    low, high = _alike(best, open_weekdays)
    alike = (each.log_weight for each in found if each.every and low < each.every < high)
    return best, log_sum([best.log_weight, *alike])


def _alike(story: Story, open_weekdays: frozenset[int]) -> tuple[float, float]:
    """Return between which mean gaps an interval leads from each of the story's days to the next.

    That is from the last open day before the next one on, in days as :mod:`rhythm_gaps` counts.
    """
    longest = 14 if story.pattern is Pattern.FORTNIGHTLY else 7
    low, high = 0.0, math.inf
    for each in story.weekdays:
        end = min((other - each) % 7 or longest for other in story.weekdays)
        before = end - 1
        while before and (each + before) % 7 not in open_weekdays:
            before -= 1
        low, high = max(low, before + 0.5), min(high, end + 0.5)
    return low, high


def _best(family: Sequence[Story]) -> Story | None:
    """Return the story that holds most of its family, intervals of about one length as one."""
    total = log_sum(each.log_weight for each in family)
    best = max(family, key=lambda each: each.log_weight)
    if best.every is None:
        return best if math.exp(best.log_weight - total) >= _STORY_AT_LEAST else None
    near = [
        each
        for each in family
        if each.every and 1 / _SAME_EVERY <= each.every / best.every <= _SAME_EVERY
    ]
    together = log_sum(each.log_weight for each in near)
    if math.exp(together - total) < _STORY_AT_LEAST:
        return None
    mean = sum(math.exp(each.log_weight - together) * (each.every or 0) for each in near)
    return Story(Pattern.INTERVAL, together, every=mean)


def _settle_weekday(story: Story | None, family: Pattern, visits: Sequence[date]) -> Story | None:
    """Return the weekday that an interval of one or two weeks has come to keep to.

    None when the visits neither keep to one day nor leave it often: then neither may be said.
    """
    if story is None or story.every is None or family is Pattern.INTERVAL:
        return story
    recent = visits[-_SETTLED:]
    cycle = 7 if family is Pattern.WEEKLY else 14
    phase, count = Counter(day.toordinal() % cycle for day in recent).most_common(1)[0]
    if count >= len(recent) - 1 and visits[-1].toordinal() % cycle == phase:
        named = (weekday(phase),)
        if family is Pattern.WEEKLY:
            return Story(Pattern.WEEKLY, story.log_weight, named)
        return Story(Pattern.FORTNIGHTLY, story.log_weight, named, phase=phase)
    return story if count <= len(recent) // 2 else None


def _settle_month(family: Sequence[Story], visits: Sequence[date]) -> Story | None:
    """Return the date of the month that the visits have come to keep to, else the interval."""
    recent = visits[-_SETTLED:]
    dates = [each for each in family if each.month_day is not None]
    if dates:
        best = max(dates, key=lambda each: each.log_weight)
        near = sum(beside(day, best.month_day or 1) for day in recent)
        if near >= max(ENOUGH, len(recent) - 1):
            return best
    return _best([each for each in family if each.every is not None])

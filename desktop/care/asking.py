"""What was put right since somebody was last here: how it is now is asked once."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from desktop.domain.touches import Problem

ASKS = "ask-if-right-now"
"""The touch that asks how it is now."""


def last_put_right(problems: Sequence[Problem]) -> Problem | None:
    """Return the problem that was put right last, or None; open ones are no answer."""
    closed = [each for each in problems if each.closed_at is not None]
    return max(closed, key=lambda each: each.closed_at or each.opened_at, default=None)


def to_ask_about(
    problems: Sequence[Problem],
    *,
    today: date,
    previous_day: date | None,
    day_of: Callable[[datetime], date],
) -> Problem | None:
    """Return what to ask about at this coming, or None.

    Never while something is open, never on the day on which it was put right, once only, and only
    at the first coming after it. previous_day: the business day they came before this coming.
    """
    if any(each.closed_at is None for each in problems):
        return None
    last = last_put_right(problems)
    if last is None or last.closed_at is None or last.asked_on is not None:
        return None
    right = day_of(last.closed_at)
    if right >= today or (previous_day is not None and right < previous_day):
        return None
    return last

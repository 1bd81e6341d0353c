"""What people have: a usual, one that changes, or something else each time."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from desktop.care.usual import find_usual
from desktop.domain.visits import Coming, Line

MENU = tuple(f"item {number}" for number in range(25))
_WEIGHTS = tuple(1 / (rank + 2) for rank in range(len(MENU)))
SHARES = {item: weight / sum(_WEIGHTS) for item, weight in zip(MENU, _WEIGHTS, strict=True)}
_VISITS = (4, 5, 6, 8, 12, 20, 30)
_EXTRA = 0.25
_SINCE_CHANGE = 6


@dataclass
class Usuals:
    """How often something was said, and how often it was so."""

    asked: int = 0
    said: int = 0
    usual: int = 0
    right: int = 0


def _any(rng: random.Random) -> str:
    return rng.choices(MENU, _WEIGHTS)[0]


def _order(rng: random.Random, favourites: Sequence[str], keep: float) -> tuple[str, ...]:
    first = favourites if rng.random() < keep else (_any(rng),)
    return (*first, _any(rng)) if rng.random() < _EXTRA else tuple(first)


def _comings(orders: Sequence[tuple[str, ...]]) -> list[Coming]:
    start = datetime.combine(date(2026, 1, 1), time(9))
    answer = []
    for index, items in enumerate(orders):
        at = start + timedelta(days=7 * index)
        lines = tuple(Line(item) for item in dict.fromkeys(items))
        answer.append(Coming(at.replace(tzinfo=UTC), at, at.date(), lines, (), (str(index),)))
    return answer


def regulars(*, split: str, times: int, visits: int | None = None) -> Usuals:
    """Return what is said of regulars who keep to one or two items in 40 to 95 % of visits.

    ``visits``: how many, where that is not to be drawn.
    """
    rng, answer = random.Random(f"{split} regulars{visits or ''}"), Usuals()
    for _ in range(times):
        favourites = rng.sample(MENU, rng.choice([1, 1, 1, 2]))
        keep = rng.uniform(0.4, 0.95)
        count = visits or rng.choice(_VISITS)
        orders = [_order(rng, favourites, keep) for _ in range(count + 1)]
        _say(answer, orders[:-1], orders[-1])
    return answer


def seekers(*, split: str, times: int) -> Usuals:
    """Return what is said of people who have something else each time, one thing a little more."""
    rng, answer = random.Random(f"{split} seekers"), Usuals()
    for _ in range(times):
        favourite, keep = (_any(rng),), rng.uniform(0, 0.2)
        orders = [_order(rng, favourite, keep) for _ in range(rng.choice(_VISITS) + 1)]
        _say(answer, orders[:-1], orders[-1])
    return answer


def changed(*, split: str, times: int) -> Usuals:
    """Return how often the old usual is still said 6 visits after another took its place."""
    rng, answer = random.Random(f"{split} changed"), Usuals()
    for _ in range(times):
        old, new = rng.sample(MENU, 2)
        keep = rng.uniform(0.7, 0.95)
        orders = [_order(rng, (old,), keep) for _ in range(rng.choice((8, 12, 20, 30)))]
        orders += [_order(rng, (new,), keep) for _ in range(_SINCE_CHANGE)]
        usual = find_usual(_comings(orders), SHARES)
        answer.asked += 1
        answer.said += usual is not None and old in usual.items
    return answer


def _say(answer: Usuals, orders: Sequence[tuple[str, ...]], following: tuple[str, ...]) -> None:
    usual = find_usual(_comings(orders), SHARES)
    answer.asked += 1
    answer.said += usual is not None
    if usual and not usual.often:
        answer.usual += 1
        answer.right += set(usual.items) <= set(following)

"""Visitors for whom it matters on which weekdays the shop is closed."""

import random
from collections.abc import Sequence
from datetime import date

from _visitors import NOTHING, Truth, Visitor, keeps, renewal

from desktop.domain.habits import Pattern
from desktop.domain.shop import ShopDays

SUN, SUN_MON, MON_TUE, WED_THU, FRI_SAT, SAT = (6,), (6, 0), (0, 1), (2, 3), (4, 5), (5,)
LEADING = (SUN, SUN_MON)
"""Where every 3 or 5 days leads to the same weekdays week after week."""
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_KEEP = 0.9


def names(closed: Sequence[int]) -> str:
    """Return weekdays as a title shows them."""
    return "+".join(_DAYS[day] for day in closed) or "never"


def one_day(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes on one weekday, whichever, and on no other."""
    return _on((rng.choice(sorted(at.open_weekdays)),), rng, at)


def first_open(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes on the first open day after the closed ones."""
    return _on((_first_open(at),), rng, at)


def first_always(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes on the first open day without fail."""
    return _on((_first_open(at),), rng, at, keep=1.0)


def and_three_on(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes on the first open day and three days after it."""
    first = _first_open(at)
    return _on((first, first + 3), rng, at)


def lone_weekend(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes on the one day of the weekend on which the shop is open."""
    return _on((_weekend_day(at),), rng, at)


def half_of_them(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody here on half of the open weekend days, now and then on others."""
    return keeps((_weekend_day(at),), 0.5, 0.04, rng, at), NOTHING


def six_of_ten(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody here on six of ten open weekend days, now and then on others."""
    return keeps((_weekend_day(at),), 0.6, 0.04, rng, at), NOTHING


def about_14(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody whose gaps are about a fortnight, but too unlike each other for words."""
    return renewal(rng, at, 14, 0.6), NOTHING


def about_7(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return the same of about a week."""
    return renewal(rng, at, 7, 0.6), NOTHING


def short_interval(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who comes every three or five days, whatever the weekday."""
    every = rng.choice([3, 5])
    return renewal(rng, at, every, rng.uniform(0.08, 0.22)), Truth(Pattern.INTERVAL, every=every)


Floors = tuple[float, float]
KEEPERS: tuple[tuple[Visitor, tuple[tuple[int, ...], ...], Floors], ...] = (
    (one_day, ((), SUN, SUN_MON, MON_TUE, FRI_SAT), (85, 90)),
    (first_open, (SUN, SUN_MON, MON_TUE, WED_THU), (85, 90)),
    (first_always, (SUN_MON, MON_TUE, WED_THU, FRI_SAT), (85, 90)),
    (and_three_on, (SUN, SUN_MON, MON_TUE), (0, 0)),
    (lone_weekend, (SUN, SAT, FRI_SAT), (0, 0)),
)
"""Each kind, the closed weekdays of its shops, what share is to be found at 8 and at 12 visits:
none is demanded of two days, nor of one weekday alone that half of all weekend people share."""
NEARLY: tuple[tuple[Visitor, tuple[tuple[int, ...], ...]], ...] = (
    (half_of_them, (SUN, SAT)),
    (six_of_ten, (SUN, SAT)),
    (about_14, ((), SUN_MON)),
    (about_7, ((), SUN_MON)),
)


def _on(
    weekdays: tuple[int, ...], rng: random.Random, at: ShopDays, keep: float = _KEEP
) -> tuple[list[date], Truth]:
    pattern = Pattern.WEEKLY if len(weekdays) == 1 else Pattern.TWO_DAYS
    return keeps(weekdays, keep, 0, rng, at), Truth(pattern, weekdays)


def _first_open(at: ShopDays) -> int:
    closed = set(range(7)) - at.open_weekdays
    return next((day + 1) % 7 for day in closed if (day + 1) % 7 in at.open_weekdays)


def _weekend_day(at: ShopDays) -> int:
    return 5 if 5 in at.open_weekdays else 6

"""Regulars and leavers: who is missed in vain, and who is found to have left."""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import fmean

from _visitors import (
    DAY,
    FIRST,
    TODAY,
    Truth,
    Visitor,
    a_shop,
    comings,
    fortnightly,
    interval,
    keeps,
    renewal,
    two_days,
    weekly,
)

from desktop.care.drifting import ShopPrior, find_drift, known_gaps, shop_prior
from desktop.domain.habits import Away
from desktop.domain.shop import ShopDays


def loose(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return a regular who keeps to no day, and to a measure only by and large."""
    return renewal(rng, at, rng.choice([3, 5, 7, 10, 14, 20]), rng.uniform(0.3, 0.6)), Truth(None)


def erratic(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody without any measure; four mean gaps are nothing unusual for them."""
    return renewal(rng, at, rng.choice([3, 5, 7, 10, 14, 20]), rng.uniform(0.8, 1.3)), Truth(None)


def loosely_weekly(rng: random.Random, at: ShopDays) -> tuple[list[date], Truth]:
    """Return somebody who leaves out one of three to seven weeks."""
    day = rng.choice(sorted(at.open_weekdays))
    return keeps((day,), rng.uniform(0.65, 0.85), 0.02, rng, at), Truth(None)


REGULAR: tuple[Visitor, ...] = (weekly, two_days, fortnightly, interval, loose)
ERRATIC: tuple[Visitor, ...] = (erratic,)
_PRIOR_OF = 80
_WARM = 120
_YEAR = 365.25
_OWN_GAPS = 4
_TWICE = 2


@dataclass
class Missing:
    """What a rule said: false alarms over so many regular-years, leavers found among all."""

    alarms: int = 0
    years: float = 0.0
    found: int = 0
    leavers: int = 0


def missing(
    kinds: tuple[Visitor, ...], *, split: str, regulars: int
) -> tuple[Missing, Missing, Missing]:
    """Return what the quiet note, the owner's list, and twice the mean gap said."""
    rng = random.Random(f"{split} away")
    note, owners, twice = Missing(), Missing(), Missing()
    prior = _prior(rng)
    done = 0
    while done < regulars:
        at = a_shop(rng)
        days, _ = rng.choice(kinds)(rng, at)
        first = FIRST + DAY * rng.randrange(300)
        days = [day for day in days if first <= day][: rng.randrange(20, 120)]
        if len(days) < 12 or (days[-1] - days[0]).days < 2 * _WARM or days[-1] > TODAY - DAY * 250:
            continue
        done += 1
        _stay(days, at, prior, note, owners, twice)
        _leave(days, at, prior, note, owners, twice)
    return note, owners, twice


def _prior(rng: random.Random) -> ShopPrior:
    gaps = []
    for _ in range(_PRIOR_OF):
        at = a_shop(rng)
        days, _ = rng.choice(REGULAR + ERRATIC)(rng, at)
        gaps.append(known_gaps(comings(days), at, today=TODAY))
    return shop_prior(gaps)


def _away(days: list[date], at: ShopDays, prior: ShopPrior, today: date) -> Away:
    drift = find_drift(comings(days), at, prior, today=today)
    return drift.away if drift else Away.NO


def _stay(
    days: list[date], at: ShopDays, prior: ShopPrior, note: Missing, owners: Missing, twice: Missing
) -> None:
    """Judge each gap on its last day, when the time away is longest: one alarm at most."""
    for index, (before, after) in enumerate(pairwise(days)):
        if (before - days[0]).days < _WARM:
            continue
        away = _away(days[: index + 1], at, prior, after - DAY)
        mean = fmean((b - a).days for a, b in pairwise(days[: index + 1]))
        note.alarms += away is not Away.NO
        owners.alarms += away is Away.LIST
        twice.alarms += (after - before).days - 1 > _TWICE * mean
        for each in (note, owners, twice):
            each.years += (after - before).days / _YEAR


def _leave(
    days: list[date], at: ShopDays, prior: ShopPrior, note: Missing, owners: Missing, twice: Missing
) -> None:
    mean = fmean((b - a).days for a, b in pairwise(days))
    day = days[-1] + timedelta(days=round(_OWN_GAPS * mean))
    away = _away(days, at, prior, day)
    note.found += away is not Away.NO
    owners.found += away is Away.LIST
    twice.found += mean * _OWN_GAPS > _TWICE * mean
    for each in (note, owners, twice):
        each.leavers += 1

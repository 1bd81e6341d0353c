"""How often a rhythm, an absence and a usual are found, and told rightly: `make bench`.

Simulated shops and visitors of known habit. Thresholds were chosen on the seeds of the half called
*tune*; what is printed is of the other half (``BENCH_SPLIT=tune`` prints the first).
"""

import gc
import os
import random
import time
from collections import Counter
from datetime import date, timedelta

import _visitors as people
import _visitors_calendars as calendars
import _visitors_orders as orders
from _report import percentile, wilson
from _visitors import DAY, NO_RHYTHM, RHYTHMS, Case, Visitor, agrees, cases, comings
from _visitors_away import ERRATIC, REGULAR, Missing, loosely_weekly, missing

from desktop.care.drifting import ShopPrior
from desktop.care.habits import read_habits
from desktop.care.rhythm import find_rhythm
from desktop.care.streak import find_streak
from desktop.domain.habits import Pattern, Rhythm
from desktop.domain.shop import ShopDays

SPLIT = os.environ.get("BENCH_SPLIT", people.REPORT)
TIMES = int(os.environ.get("BENCH_TIMES", "160"))
VISITS = (4, 5, 6, 8, 10, 12, 16, 24)
MONTHS_AT_MOST = 16
AWAY = 45
AHEAD = 56
CHANGED_AFTER = 70


def told(each: Case) -> Rhythm | None:
    """Return what is claimed of one case."""
    return find_rhythm(comings(each.days), each.at, today=each.today)


def row(title: str, found: int, asked: int, floor: str, *, missed: bool) -> None:
    """Print a share with its interval beside what is demanded."""
    low, high = wilson(found, asked)
    share = 100 * found / asked if asked else 0.0
    mark = "!" if missed else " "
    print(f"  {title:<52}{asked:>6}   {share:5.1f} ({low:5.1f}-{high:5.1f})  {floor}{mark}")


def at_least(title: str, found: int, asked: int, floor: float) -> None:
    """Print a share that must not be lower."""
    row(title, found, asked, f">= {floor:g}", missed=100 * found < floor * asked)


def at_most(title: str, found: int, asked: int, floor: float) -> None:
    """Print a share that must not be higher."""
    row(title, found, asked, f"<= {floor:g}", missed=100 * found > floor * asked)


def claims() -> None:
    """Print how often each kind is found and told rightly, visits by visits."""
    said: Counter[int] = Counter()
    right: Counter[int] = Counter()
    found: dict[tuple[Visitor, int], tuple[int, int]] = {}
    print("\nfound (percent) / wrong claims of all claims, by visits")
    print("  " + " " * 18 + "".join(f"{n:>12}" for n in VISITS))
    for kind in RHYTHMS:
        cells = []
        for visits in VISITS:
            if "month" in kind.__name__ and visits > MONTHS_AT_MOST:
                continue
            some = cases(kind, visits, split=SPLIT, times=TIMES)
            answers = [(told(each), each.truth) for each in some]
            made = [(rhythm, truth) for rhythm, truth in answers if rhythm]
            good = sum(agrees(rhythm, truth) for rhythm, truth in made)
            said[visits] += len(made)
            right[visits] += good
            found[kind, visits] = (len(made), len(some))
            cells.append(f"{100 * len(made) / len(some):.0f} / {len(made) - good}:{len(made)}")
        print(f"  {kind.__name__:<18}" + "".join(f"{each:>12}" for each in cells))
    print("\nprecision of claims, all kinds with a rhythm                n  percent")
    for visits in VISITS:
        at_least(f"at {visits} visits", right[visits], said[visits], 95)
    print("\nfound")
    for kind, visits, floor in (
        (people.weekly, 8, 85),
        (people.weekly, 12, 90),
        (people.fortnightly, 8, 75),
        (people.interval, 10, 75),
    ):
        at_least(f"{kind.__name__} at {visits}", *found[kind, visits], floor)


def closed_days() -> None:
    """Print what is found by the days on which the shop is closed, as those before a visit are."""
    print("\nwho keeps nine days of ten, by the weekdays on which the shop is closed: rightly told")
    for kind, some_closed, floors in calendars.KEEPERS:
        for closed in some_closed:
            for visits, floor in zip((8, 12), floors, strict=True):
                some = cases(kind, visits, split=SPLIT, times=2 * TIMES, closed=closed)
                answers = [(told(each), each.truth) for each in some]
                right = sum(rhythm is not None and agrees(rhythm, t) for rhythm, t in answers)
                title = f"{kind.__name__}, closed {calendars.names(closed)}, at {visits}"
                at_least(title, right, len(some), floor)
    rng, due, came = random.Random(f"{SPLIT} led"), 0, 0
    for _ in range(6 * TIMES):
        at = people.a_shop(rng, rng.choice(calendars.LEADING))
        days, _ = calendars.short_interval(rng, at)
        expected, met = _ahead(days, at, rng)
        due += expected
        came += met
    at_least("days named of who comes every 3 or 5: kept in 8 weeks", came, due, 75)
    print("\nfalse claims by visits, of the kinds nearest to a rhythm (at most 3 %)")
    print("  " + " " * 26 + "".join(f"{n:>8}" for n in VISITS))
    for kind, some_closed in calendars.NEARLY:
        for closed in some_closed:
            shares = []
            for visits in VISITS:
                some = cases(kind, visits, split=SPLIT, times=7 * TIMES, closed=closed)
                shares.append(100 * sum(told(each) is not None for each in some) / len(some))
            cells = "".join(f"{each:>7.1f}{'!' if each > 3 else ' '}" for each in shares)
            title = f"{kind.__name__}, {calendars.names(closed)}"
            print(f"  {title:<26}{cells}  n = {7 * TIMES} each")


def _ahead(
    days: list[date], at: ShopDays, rng: random.Random, *, weekly: bool = False
) -> tuple[int, int]:
    """Return how often the days named at some moment come in the next weeks, and are kept."""
    cut = people.TODAY - DAY * rng.randrange(AHEAD, 350)
    past = [each for each in days if each <= cut][-rng.randrange(4, 40) :]
    rhythm = find_rhythm(comings(past), at, today=cut)
    if not rhythm or not rhythm.weekdays or (weekly and rhythm.pattern is not Pattern.WEEKLY):
        return 0, 0
    if rhythm.pattern not in (Pattern.WEEKLY, Pattern.TWO_DAYS):
        return 0, 0
    ahead = (cut + DAY * n for n in range(1, AHEAD + 1))
    expected = {d for d in ahead if d in at.busy and d.weekday() in rhythm.weekdays}
    return len(expected), len(expected & set(days))


def false_claims() -> None:
    """Print how often something is claimed of who has no rhythm, or too few visits."""
    print("\nfalse claims, all of 4 to 24 visits")
    for kind in NO_RHYTHM:
        some = [each for n in VISITS for each in cases(kind, n, split=SPLIT, times=TIMES)]
        at_most(kind.__name__, sum(told(each) is not None for each in some), len(some), 3)
    some = [each for k in RHYTHMS + NO_RHYTHM for each in cases(k, 3, split=SPLIT, times=TIMES)]
    at_most("anybody at 3 visits", sum(told(each) is not None for each in some), len(some), 0)
    some = [each for kind in RHYTHMS for each in cases(kind, 12, split=SPLIT, times=TIMES)]
    gone = asked = 0
    for each in some:
        away = each.days[-1] + timedelta(days=AWAY)
        if len(each.at.known) > 1 or away > people.TODAY:
            continue  # unknown days are no time away
        asked += 1
        gone += find_rhythm(comings(each.days), each.at, today=away) is not None
    at_most("anybody after 45 days away", gone, asked, 0)
    rng, running, asked = random.Random(f"{SPLIT} streaks"), 0, 0
    for _ in range(TIMES):
        at = people.a_shop(rng)
        days = [day for day in sorted(at.busy) if rng.random() < 3 / 7]
        rhythm = find_rhythm(comings(days), at, today=people.TODAY)
        running += find_streak(comings(days), at, rhythm, today=people.TODAY) is not None
        asked += 1
    at_most("a streak of who comes at random three times a week", running, asked, 3)


def kept() -> None:
    """Print how claims hold: the weekday in the weeks to come, and after a change of habit."""
    print("\nclaims in time")
    rng, due, came = random.Random(f"{SPLIT} kept"), 0, 0
    for _ in range(3 * TIMES):
        at = people.a_shop(rng)
        day = rng.choice(sorted(at.open_weekdays))
        days = people.keeps((day,), rng.uniform(0.5, 1), 0.02, rng, at)
        expected, met = _ahead(days, at, rng, weekly=True)
        due += expected
        came += met
    at_least("claimed weekday kept in the next 8 weeks", came, due, 75)
    rng, said, right = random.Random(f"{SPLIT} changed"), 0, 0
    for _ in range(3 * TIMES):
        at = people.a_shop(rng)
        old, new = rng.sample(sorted(at.open_weekdays), 2)
        start = people.TODAY - DAY * rng.randrange(200, 400)
        change = start + DAY * CHANGED_AFTER
        days = [
            day
            for day in sorted(at.busy)
            if day >= start and day.weekday() == (old if day < change else new)
            if rng.random() < 0.93
        ][:16]
        rhythm = find_rhythm(comings(days), at, today=days[-1])
        said += rhythm is not None
        right += rhythm is not None and rhythm.weekdays in ((), (new,))
    at_least("right after a change of habit, n = 16", right, said, 80)


def absences() -> None:
    """Print false alarms and leavers found, beside the common rule."""
    print(
        "\ndrifting: false alarms per regular-year (at most .10); leavers found within 4 own gaps"
    )
    said = missing(REGULAR, split=SPLIT, regulars=3 * TIMES)
    for title, rule in zip(("quiet note", "the owner's list", "twice the mean"), said, strict=True):
        alarms(title, rule, missed=rule.alarms > 0.1 * rule.years)
        at_least(f"{title}: leavers found", rule.found, rule.leavers, 95)
    for kind in (people.two_days, loosely_weekly):
        note = missing((kind,), split=SPLIT, regulars=2 * TIMES)[0]
        alarms(f"note, {kind.__name__}", note, missed=note.alarms > 0.1 * note.years)
        at_least(f"note, {kind.__name__}: leavers found", note.found, note.leavers, 95)
    for title, rule in zip(
        ("note, erratic", "list, erratic", "twice, erratic"),
        missing(ERRATIC, split=SPLIT, regulars=TIMES),
        strict=True,
    ):
        alarms(title, rule, missed=False)


def alarms(title: str, rule: Missing, *, missed: bool) -> None:
    """Print false alarms per year with the interval of a Poisson count."""
    spread = 1.96 * max(rule.alarms, 1) ** 0.5
    low, high = ((rule.alarms + each) / rule.years for each in (-spread, spread))
    mark = "!" if missed else " "
    print(
        f"  {title:<22}{rule.alarms / rule.years:6.3f} ({max(low, 0):.3f}-{high:.3f}) "
        f"in {rule.years:.0f} years{mark}"
    )


def usuals() -> None:
    """Print how often the usual is told, and told rightly."""
    print("\nthe usual")
    some = orders.regulars(split=SPLIT, times=20 * TIMES)
    at_least("right next time, of claims", some.right, some.usual, 80)
    at_least("claimed of regulars", some.usual, some.asked, 25)
    for visits in (4, 6, 12):
        some = orders.regulars(split=SPLIT, times=5 * TIMES, visits=visits)
        at_least(f"right next time, of claims at {visits} visits", some.right, some.usual, 0)
        at_least(f"claimed of regulars at {visits} visits", some.usual, some.asked, 0)
    some = orders.seekers(split=SPLIT, times=20 * TIMES)
    at_most("claimed of variety seekers (often has, too)", some.said, some.asked, 4)
    some = orders.changed(split=SPLIT, times=10 * TIMES)
    at_most("the old one 6 visits after a change", some.said, some.asked, 3)


def speed() -> None:
    """Print how much of the processor's time all habits of somebody with 400 visits take."""
    rng, times = random.Random(f"{SPLIT} speed"), []
    for _ in range(2 * TIMES):
        at = people.a_shop(rng)
        days = sorted(day for day in at.busy if rng.random() < 0.8)[-400:]
        came = comings(days)
        gc.collect(0)
        began = time.thread_time()
        read_habits(came, at, {}, ShopPrior(), today=days[-1])
        times.append(1000 * (time.thread_time() - began))
    p50, p99 = (percentile(times, each) for each in (50, 99))
    mark = "!" if p99 > 10 else " "
    print(f"\nall habits at 400 visits, n = {len(times)}: p50 {p50:.1f} ms, p99 {p99:.1f} ms "
          f"(at most 10){mark}")  # fmt: skip


def main() -> int:
    """Print every table."""
    print(f"seeds: {SPLIT}; intervals: Wilson's, 95 %; ! below what is demanded")
    for each in (claims, closed_days, false_claims, kept, absences, usuals, speed):
        each()
    return 0

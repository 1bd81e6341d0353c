"""Touches in simulated shops with hidden preferences: the engine beside other ways to choose.

18 touches, 9 occasions, 60 customers a day for 90 days, and 15 a day; the owner's table of weights
correlates .7 with what is true, or 0, or -.7. The seeds are split: those up to 100 were for tuning,
those from 101 on are reported, 32 of them: eight leave an interval of six points around the lead
over fixed rules. Figures are means over seeds with 95 % intervals. Acceptance is the
share of first suggestions that were truly welcome, quality their chance as a share of the best
eligible touch's, and points are of quality; saying nothing counts as 0 in all. The environment
chooses: USUAL_BENCH_SPLIT=tune takes the seeds for tuning, USUAL_BENCH_SEEDS=8 so many of them.
"""

import argparse
import os
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from random import Random

import _care_alone  # noqa: F401 -- numpy reads it when it is imported
import _care_contexts as contexts
from _care_figures import Demand, Interval, interval, percentile, print_beside, print_demands
from _care_ours import Ours, PriorOnly
from _care_peers import Chance, EpsilonGreedy, LinUcb, LinUcbApart, Popular, Rules
from _care_poison import offered_after_poison, suggestion_times
from _care_run import DAYS, LAST, Maker, Shop, Tally, world

FIRST_SEED = {"tune": 1, "report": 101}
OURS, UNTAUGHT, RULES = "The Usual", "- untaught", "fixed rules"
POLICIES: Mapping[str, Maker] = {
    OURS: Ours,
    UNTAUGHT: PriorOnly,
    "random": Chance,
    RULES: Rules,
    "most popular": Popular,
    "eps-greedy": EpsilonGreedy,
    "LinUCB": LinUcb,
    "LinUCB apart": LinUcbApart,
}
SETTINGS: Mapping[str, tuple[int, float, int, Sequence[str]]] = {
    "main": (60, 0.7, DAYS, tuple(POLICIES)),
    "useless": (60, 0.0, 31, (OURS, "LinUCB")),
    "reversed": (60, -0.7, 31, (OURS, "LinUCB")),
    "small": (15, 0.7, DAYS, (OURS, RULES, "LinUCB")),
}
"""Customers a day, how far the owner's table agrees, days, and who is measured."""

END = slice(DAYS - LAST, DAYS)
CONTEXTS = 20_000
POISON = 2_000
TIMED = 4_000

Found = dict[tuple[str, str], Tally]


def one_seed(seed: int) -> Found:
    """Return what came of every setting and policy in the shops of one seed."""
    found = {}
    for setting, (per_day, agrees, length, names) in SETTINGS.items():
        shop = world(seed, per_day=per_day, agrees=agrees, length=length)
        for name in names:
            found[setting, name] = Shop(shop, POLICIES[name](shop.touches, str(seed))).run()
    return found


def main() -> int:
    """Measure, and print every row."""
    options = _options()
    began = time.perf_counter()
    first = FIRST_SEED[options.split]
    seeds = range(first, first + options.seeds)
    print(f"seeds {seeds[0]} to {seeds[-1]}, for {options.split}", flush=True)
    with ProcessPoolExecutor(options.processes) as pool:
        runs = list(pool.map(one_seed, seeds))
    _print_policies(runs)
    demands = _learnt(runs) + _safe(options.contexts) + _quick()
    print_demands(demands)
    print(f"({time.perf_counter() - began:.0f} s)")
    return 0


def _options() -> argparse.Namespace:
    reading = argparse.ArgumentParser(description=__doc__)
    split = os.environ.get("USUAL_BENCH_SPLIT", "report")
    seeds = int(os.environ.get("USUAL_BENCH_SEEDS", "32"))
    reading.add_argument("--split", choices=tuple(FIRST_SEED), default=split)
    reading.add_argument("--seeds", type=int, default=seeds)
    reading.add_argument("--contexts", type=int, default=CONTEXTS)
    reading.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return reading.parse_args([each for each in sys.argv[1:] if each not in {"--inside", "care"}])


def _print_policies(runs: Sequence[Found]) -> None:
    columns = ("acceptance, end", "quality, end", "regret", "welcome days 1-14", "silent")
    rows = []
    for name in POLICIES:
        tallies = [each["main", name] for each in runs]
        rows.append(
            (
                name,
                (
                    interval([each.acceptance(END) for each in tallies]),
                    interval([each.quality(END) for each in tallies]),
                    interval([each.regret() for each in tallies]),
                    interval([each.acceptance(slice(0, 14)) for each in tallies]),
                    interval([each.silent / sum(each.decisions) for each in tallies]),
                ),
            )
        )
    print("\n60 customers a day, 90 days, the owner's table correlates .7 with the truth")
    print_beside(columns, rows)
    for setting in ("useless", "reversed"):
        print(f"\n{setting} table: share of the oracle on days 1-3, 12-14, 27-29")
        for name in SETTINGS[setting][3]:
            tallies = [each[setting, name] for each in runs]
            shown = [interval([t.quality(_upto(d)) for t in tallies]) for d in (3, 14, 29)]
            print(f"{name:16}" + "".join(f"{each!s:>18}" for each in shown), flush=True)


def _upto(day: int) -> slice:
    """The three days that end with the n-th."""
    return slice(day - 3, day)


def _learnt(runs: Sequence[Found]) -> list[Demand]:
    ours = [each["main", OURS] for each in runs]
    small = [each["small", OURS] for each in runs]
    ahead = [
        100 * (one.quality(END) - each["small", RULES].quality(END))
        for one, each in zip(small, runs, strict=True)
    ]

    def row(what: str, floor: float, found: Interval, *, at_most: bool = False) -> Demand:
        return Demand(what, round(found.mean, 4), floor, str(found), at_most=at_most)

    useless = interval([each["useless", OURS].quality(_upto(14)) for each in runs])
    upturned = interval([each["reversed", OURS].quality(_upto(29)) for each in runs])
    refused = sum(each.refused for found in runs for each in found.values())
    accepted = interval([each.acceptance(END) for each in ours])
    quality = interval([each.quality(END) for each in ours])
    regret = interval([each.regret() for each in ours])
    return [
        row("acceptance at the end (last 15 days)", 0.74, accepted),
        row("quality (share of the best eligible) at the end", 0.89, quality),
        row("regret per decision over the 90 days", 0.09, regret, at_most=True),
        row("useless table: share of the oracle by day 14", 0.83, useless),
        row("reversed table: share of the oracle by day 29", 0.83, upturned),
        row("15 a day: points ahead of fixed rules, last 15 days", 15, interval(ahead)),
        Demand(
            "refused by eligibility, in all these shops", refused, 0, str(refused), at_most=True
        ),
    ]


def _safe(count: int) -> list[Demand]:
    broken = contexts.broken_rules(count, "report")
    found = [
        Demand(f"{what}, in {count:,} random contexts", times, 0, str(times), at_most=True)
        for what, times in broken.items()
    ]
    wrong, right = offered_after_poison(POISON, Random("poison"))
    shown = f"{wrong} (to those whom it does not harm: {right:.0%})"
    found.append(
        Demand(f'unsafe touch offered after {POISON:,} "great!"', wrong, 0, shown, at_most=True)
    )
    return found


def _quick() -> list[Demand]:
    times = suggestion_times(TIMED, Random("times"))
    half, most = percentile(times, 0.5), percentile(times, 0.99)
    shown = f"{most:.2f} (p50 {half:.2f})"
    return [Demand("one suggestion, ms at p99", round(most, 3), 5, shown, at_most=True)]

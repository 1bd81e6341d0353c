"""The tables that the look-up benchmark prints."""

import math
import statistics
from collections.abc import Iterable, Mapping, Sequence

from _engine import KEYSTROKES, Outcome, Run
from _queries import HARD, KINDS, NAMES, PHONES

WANTED = {
    "exact": ((100, 100), (99, 100)),
    "swapped": ((100, 100), (99, 100)),
    "accents dropped": ((100, 100), (99, 100)),
    "real clerical typos": ((99, 99.5), (97.5, 99)),
    "one edit": ((98, 100), (97, 100)),
    "two edits": ((96, 99), (88, 96)),
    "swapped with an edit": ((98, 100), (98, 100)),
    "surname with an edit": ((90, 98), (79, 95)),
    "two prefixes": ((96, 99), (77, 94)),
    "prefix with an edit": ((95, 100), (86, 97)),
    "nickname": ((95, 99), (83, 95)),
    "misheard": ((88, 96), (62, 84)),
    "both misheard": ((75, 90), (40, 75)),
    "accents added": ((95, 100), (95, 100)),
    "joined or split": ((99, 100), (94, 100)),
    "initial and surname": ((72, 98), (43, 78)),
    "name and last four": ((99, 100), (95, 100)),
    "phone in any format": ((100, 100), (100, 100)),
    "digit wrong": ((100, 100), (99, 100)),
    "digits swapped": ((100, 100), (99, 100)),
    "digit missing": ((100, 100), (99, 100)),
    "digit extra": ((100, 100), (99, 100)),
}
"""What is demanded at 100,000 and at 1,000,000 customers: percent found first, among five."""
_Z = 1.959964
_MILLION = 1_000_000


def wilson(found: int, asked: int) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a share, in percent."""
    if not asked:
        return 0.0, 100.0
    share, square = found / asked, _Z * _Z / asked
    middle = (share + square / 2) / (1 + square)
    half = _Z / (1 + square) * math.sqrt(share * (1 - share) / asked + square / (4 * asked))
    return 100 * (middle - half), 100 * (middle + half)


def percentile(times: Sequence[float], percent: int) -> float:
    """Return a percentile of milliseconds, 0 of none."""
    if len(times) < 2:
        return sum(times)
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def times_of(run: Run, kinds: Iterable[str]) -> list[float]:
    """Return the milliseconds of all queries of some kinds."""
    return [each for kind in kinds if kind in run.outcomes for each in run.outcomes[kind].times]


def mean(run: Run, kinds: Iterable[str]) -> tuple[float, float]:
    """Return the mean over kinds of percent found first and among five."""
    shares = [_shares(run.outcomes[kind]) for kind in kinds if kind in run.outcomes]
    if not shares:
        return 0.0, 0.0
    return statistics.fmean(one for one, _ in shares), statistics.fmean(five for _, five in shares)


def _shares(outcome: Outcome) -> tuple[float, float]:
    asked = outcome.asked or 1
    return 100 * outcome.first / asked, 100 * outcome.five / asked


def print_own(run: Run, customers: int) -> None:
    """Print one engine's figures kind by kind, beside what is demanded of the program."""
    print(f"\n{run.name}: found first and among five, with Wilson's 95 % interval; milliseconds")
    print(f"  {'kind':<22}{'n':>5}   {'@1':>5} {'':13}  {'@5':>5} {'':13}  {'wanted':>10}    "
          f"{'p50':>6} {'p95':>6} {'p99':>6}")  # fmt: skip
    for kind in KINDS:
        outcome = run.outcomes.get(kind)
        if outcome is None or not outcome.asked:
            continue
        first, five = _shares(outcome)
        wanted = WANTED.get(kind, ((0, 0), (0, 0)))[customers >= _MILLION]
        missed = "!" if first < wanted[0] or five < wanted[1] else " "
        said = f"{wanted[0]:g}/{wanted[1]:g}{missed}" if kind in WANTED else ""
        print(
            f"  {kind:<22}{outcome.asked:>5}   {first:5.1f} {_between(outcome.first, outcome)}"
            f"  {five:5.1f} {_between(outcome.five, outcome)}  {said:>11}   {_ms(outcome.times)}"
        )
    for title, kinds in (("hard names, mean of 12", HARD), ("phones, mean", PHONES)):
        if any(kind in run.outcomes for kind in kinds):
            first, five = mean(run, kinds)
            print(f"  {title:<27}   {first:5.1f} {'':13}  {five:5.1f}")
    for title, kinds in (
        ("all names", NAMES),
        ("all phones", PHONES),
        ("each keystroke", (KEYSTROKES,)),
    ):
        times = times_of(run, kinds)
        if times:
            print(f"  {title:<22}{len(times):>5}{'':57}{_ms(times)}")
    if run.keystrokes:
        names = run.outcomes[KEYSTROKES].asked
        print(f"  keystrokes until among five  {run.keystrokes:5.1f}  ({names} names)")


def _between(found: int, outcome: Outcome) -> str:
    low, high = wilson(found, outcome.asked)
    return f"({low:5.1f}-{high:5.1f})"


def _ms(times: Sequence[float]) -> str:
    return " ".join(f"{percentile(times, each):6.1f}" for each in (50, 95, 99))


def print_beside(runs: Sequence[Run]) -> None:
    """Print all engines beside each other."""
    print("\nside by side: percent found first/among five; p95 in ms; build; size")
    print(f"  {'':<26}{'hard':>9} {'n':>4} {'phones':>9} {'name':>8} {'key':>8} {'phone':>8} "
          f"{'letters':>7} {'build':>7} {'MB':>6}")  # fmt: skip
    for run in runs:
        hard, phones = mean(run, HARD), mean(run, PHONES)
        asked = max((each.asked for kind, each in run.outcomes.items() if kind in HARD), default=0)
        p95 = [percentile(times_of(run, each), 95) for each in (NAMES, (KEYSTROKES,), PHONES)]
        print(
            f"  {run.name:<26}{hard[0]:4.0f}/{hard[1]:<4.0f} {asked:>4} "
            f"{phones[0]:4.0f}/{phones[1]:<4.0f} {p95[0]:8.2f} {p95[1]:8.2f} {p95[2]:8.2f} "
            f"{run.keystrokes:7.1f} {run.build_s:6.0f}s {run.size / 2**20:6.0f}"
            f"{'  ' + run.note if run.note else ''}"
        )


def print_kinds(runs: Sequence[Run]) -> None:
    """Print how many of each kind every engine finds first and among five."""
    print("\nfound first/among five, percent")
    print("  " + " " * 22 + "".join(f"{run.name[:13]:>14}" for run in runs))
    for kind in KINDS:
        cells = []
        for run in runs:
            outcome = run.outcomes.get(kind)
            first, five = _shares(outcome) if outcome else (0.0, 0.0)
            cells.append(f"{first:.0f}/{five:.0f}" if outcome and outcome.asked else "-")
        print(f"  {kind:<22}" + "".join(f"{each:>14}" for each in cells))


def print_ratios(runs: Sequence[Run], ours: str, server: str) -> None:
    """Print latencies of the program as ratios of the others', and what is demanded."""
    by_name = {run.name: run for run in runs}

    def ratio(title: str, one: str, other: str, kinds: Sequence[str], wanted: float) -> None:
        if one in by_name and other in by_name:
            above, below = (times_of(by_name[each], kinds) for each in (one, other))
            if above and below:
                value = percentile(above, 95) / percentile(below, 95)
                missed = " !" if value > wanted else ""
                print(f"  {title:<44} x {value:6.3f}  (at most {wanted:g}){missed}")

    print("\nratios of p95")
    ratio("names, ours to tantivy's", ours, "tantivy", NAMES, 1)
    ratio("every keystroke, ours to tantivy's", ours, "tantivy", (KEYSTROKES,), 1)
    ratio("phones, ours to tantivy's", ours, "tantivy", PHONES, 0.3)
    ratio("names, ours to LIKE", ours, "LIKE", NAMES, 0.1)
    ratio("every keystroke, ours to LIKE", ours, "LIKE", (KEYSTROKES,), 0.1)
    ratio("phones, ours to LIKE", ours, "LIKE", PHONES, 0.1)
    ratio("names, on PostgreSQL to on SQLite", server, ours, NAMES, 2)
    ratio("every keystroke, on PostgreSQL to on SQLite", server, ours, (KEYSTROKES,), 2)
    ratio("phones, on PostgreSQL to on SQLite", server, ours, PHONES, 2)


def print_best(
    shares: Mapping[str, tuple[float, float]], letters: tuple[float, float] | None
) -> None:
    """Print what could be found at best where many would be typed in the same way."""
    if shares or letters:
        print("\nat best, by who knows everybody and every slip, only not who comes")
    if shares:
        print("found first/among five, percent")
    for kind, (first, five) in shares.items():
        print(f"  {kind:<22}{first:5.1f}/{five:.1f}")
    if letters:
        print(f"  letters until among five, the five most frequent shown {letters[0]:6.1f}")
        print(f"  letters until among five, no name ever shown again     {letters[1]:6.1f}")


def print_costs(run: Run) -> None:
    """Print what keeping the search keys costs."""
    print(f"\n{run.name}: costs")
    for title, value in run.more.items():
        print(f"  {title:<46} {value:10.2f}")

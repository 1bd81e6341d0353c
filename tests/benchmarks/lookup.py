"""Looking people up among 100,000 and 1,000,000 invented customers, beside other ways to do it.

Every engine is asked the same queries about the same people, each in a process of its own. The
environment chooses: USUAL_BENCH_MILLION=1 adds the million, USUAL_BENCH_SPLIT=tune asks about the
people for tuning instead of those for the report, USUAL_BENCH_BY_VISITS=1 asks often for who comes
often, in a shop whose till says how often that is (the peers are not told). Run by itself it takes
the options of ``--help``.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

import _best
import _peers
import _postgres
import _report
from _crowd import CACHE, Crowd, crowd
from _engine import KEYSTROKES, Run, loaded, measured, typed_names
from _queries import KINDS, WATCHED, queries
from _shop import KeptShop, Ours, inserted, keys_put

OURS, OURS_ON_SERVER, TRGM = "The Usual", "The Usual, PostgreSQL", "pg_trgm"
PEERS = {
    "tantivy": _peers.Tantivy,
    "rapidfuzz": _peers.Fuzz,
    "FTS5 trigram": _peers.Trigrams,
    "FTS5 prefix": _peers.Prefixes,
    "LIKE": _peers.Like,
}
SLOW = {"rapidfuzz", "FTS5 trigram", "FTS5 prefix", "LIKE", TRGM}
"""These are asked fewer queries, the fewer the more people there are."""
ENGINES = (OURS, OURS_ON_SERVER, "tantivy", TRGM, *list(PEERS)[1:])
INSERTED = 200
TYPED = 200
_SERVER = CACHE / "lookup-postgres"


def main() -> int:
    """Measure every engine asked for, and print."""
    options = _options()
    if options.engine:
        print(_run(options.engine[0], options).dumped())
        return 0
    for customers in options.customers:
        _compare(customers, options)
    return 0


def _options() -> argparse.Namespace:
    sizes = [100_000, 1_000_000] if os.environ.get("USUAL_BENCH_MILLION") == "1" else [100_000]
    kinds = [*(each for each in KINDS if each not in WATCHED), KEYSTROKES]
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("--engine", action="append", choices=ENGINES, help=argparse.SUPPRESS)
    reading.add_argument("--only", action="append", choices=ENGINES, help="this engine; repeatable")
    reading.add_argument("--customers", type=int, nargs="+", default=sizes)
    reading.add_argument(
        "--split", choices=("tune", "report"), default=os.environ.get("USUAL_BENCH_SPLIT", "report")
    )
    reading.add_argument("--kinds", nargs="+", default=kinds, metavar="KIND")
    reading.add_argument("--queries", type=int, default=300, help="of each kind")
    reading.add_argument("--no-peers", action="store_true", help="only the program, on SQLite")
    arguments = [each for each in sys.argv[1:] if each not in {"--inside", "lookup"}]
    reading.add_argument(
        "--by-visits",
        action="store_true",
        default=os.environ.get("USUAL_BENCH_BY_VISITS") == "1",
        help="ask often for who comes often",
    )
    reading.add_argument("--missed", action="store_true", help="also what was not found first")
    return reading.parse_args(arguments)


def _compare(customers: int, options: argparse.Namespace) -> None:
    everybody = crowd(customers, options.split)
    print(
        f"{len(everybody.people):,} customers, for {options.split}",
        flush=True,
    )
    runs = []
    for engine in options.only or ((OURS,) if options.no_peers else ENGINES):
        missing = _missing(engine)
        if missing:
            print(f"  {engine} is left out: {missing}", flush=True)
            continue
        done = subprocess.run(
            [
                *(sys.executable, str(Path(__file__).parent), "--inside", "lookup"),
                *("--engine", engine, "--split", options.split),
                *("--customers", str(customers), "--queries", str(options.queries)),
                *("--kinds", *options.kinds),
                *(["--by-visits"] if options.by_visits else []),
            ],
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        if done.returncode:
            print(f"  {engine} failed", flush=True)
            continue
        runs.append(loaded(done.stdout.splitlines()[-1]))
        if engine in {OURS, OURS_ON_SERVER} or options.only:
            _report.print_own(runs[-1], customers)
            if options.missed:
                print("\n".join(runs[-1].missed))
        sys.stdout.flush()
    for run in runs:
        if run.more:
            _report.print_costs(run)
    _report.print_beside(runs)
    _report.print_kinds(runs)
    _report.print_ratios(runs, OURS, OURS_ON_SERVER)
    _bounds(everybody, options)


def _bounds(everybody: Crowd, options: argparse.Namespace) -> None:
    """Print what could be found at best, of the kinds for which that is known."""
    weighted, shares, letters = options.by_visits, {}, None
    knowing = _best.Knowing(everybody, weighted=weighted)
    for kind in [each for each in _best.KINDS if each in options.kinds]:
        asked = queries(everybody, kind, options.queries, weighted=weighted)
        shares[kind] = knowing.at_best(kind, asked)
    if KEYSTROKES in options.kinds:
        letters = knowing.letters(typed_names(everybody, TYPED, weighted=weighted))
    _report.print_best(shares, letters)


def _missing(engine: str) -> str:
    """Return why an engine cannot be asked here, or ""."""
    if engine in {OURS_ON_SERVER, TRGM} and _postgres.programs() is None:
        return "PostgreSQL is not installed"
    if engine == "tantivy":
        try:
            import tantivy  # noqa: F401 - only whether it is there
        except ImportError:
            return "the tantivy package is not installed (requirements/bench.txt)"
    return ""


def _run(engine: str, options: argparse.Namespace) -> Run:
    """Measure one engine, in this process."""
    customers = options.customers[0]
    people = crowd(customers, options.split)
    count, typed = options.queries, TYPED
    if engine in SLOW:
        fewer = 10 if customers >= 1_000_000 else 3
        count, typed = max(20, count // fewer), max(10, typed // (2 * fewer))
    how = {"kinds": options.kinds, "count": count, "typed": typed, "weighted": options.by_visits}
    if engine == OURS:
        return _ours(engine, KeptShop(people, visited=options.by_visits), people, how)
    with tempfile.TemporaryDirectory() as name:
        if engine in PEERS:
            return measured(engine, PEERS[engine](people, Path(name)), people, **how)
    with _postgres.server(_SERVER) as address:
        if engine == TRGM:
            return measured(engine, _postgres.Trgm(people, address), people, **how)
        return _ours(
            engine, KeptShop(people, server=address, visited=options.by_visits), people, how
        )


def _ours(name: str, shop: KeptShop, people: Crowd, how: dict[str, object]) -> Run:
    costs = shop.made()
    keys = shop.keys_by_id()
    with shop.entered() as stage:
        run = measured(name, Ours(stage, keys, costs), people, **how)
    if KEYSTROKES in how["kinds"]:
        run.more = _costs(shop, people) | {
            f"{each} (s)": float(costs[each]) for each in ("import", "keys") if each in costs
        }
        run.more["search tables (MB)"] = float(costs["bytes"]) / 2**20
        run.more["memory of the process at most (MB)"] = run.memory_mb
    return run


def _costs(shop: KeptShop, people: Crowd) -> dict[str, float]:
    names = [each.name for each in Random("added").sample(people.people, INSERTED)]
    with shop.copied() as address:
        keys_ms = keys_put(address, names)
        with shop.entered(address) as stage:
            insert_ms = inserted(stage, names)
    return {
        f"search keys of one new customer, median of {INSERTED} (ms)": keys_ms,
        f"adding a customer, median of {INSERTED} (ms)": insert_ms,
    }


if __name__ == "__main__":
    sys.exit(main())

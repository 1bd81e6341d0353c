"""The customers of one benchmark's shop, kept as a file so that every engine gets the same."""

import csv
import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random

import _febrl
from _fold import digits, folded
from _people import Person, people

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CACHE = ROOT / "build" / "bench"
SPLITS = ("tune", "report")
ENDING = 7


def fingerprint(files: Iterable[Path]) -> str:
    """Return eight letters that stand for the content of files."""
    content = b"".join(each.read_bytes() for each in sorted(files))
    return hashlib.sha256(content).hexdigest()[:8]


@dataclass(frozen=True)
class Crowd:
    """Invented customers, and the originals of the typos among them. ``file``: all as lines."""

    people: list[Person]
    split: str
    file: Path

    @cached_property
    def by_key(self) -> dict[str, Person]:
        """Everybody by their key."""
        return {each.key: each for each in self.people}

    @cached_property
    def owners(self) -> dict[str, set[str]]:
        """Keys of the people by the last seven digits of their phones."""
        found = defaultdict(set)
        for each in self.people:
            for phone in each.phones:
                found[digits(phone)[-ENDING:]].add(each.key)
        return dict(found)

    @cached_property
    def namesakes(self) -> dict[str, set[str]]:
        """Keys of the people by their folded name."""
        found = defaultdict(set)
        for each in self.people:
            found[folded(each.name)].add(each.key)
        return dict(found)


def crowd(count: int, split: str) -> Crowd:
    """Return so many customers for tuning or for the report; nobody and no query is in both."""
    made_by = fingerprint(
        each
        for part in ("people", "pools", "clerks", "phones", "names*", "culture", "febrl", "crowd")
        for each in HERE.glob(f"_{part}.py")
    )
    typos = _febrl.originals(split)
    file = CACHE / f"lookup-{split}-{count}-{len(typos)}-{made_by}.tsv"
    if not file.exists():
        invented = people(count, split)
        random = Random(f"crowd {split}")
        for original in typos:
            place = random.randrange(len(invented) + 1)
            invented.append(original)
            if place < len(invented) - 1:
                invented[place], invented[-1] = invented[-1], invented[place]
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_suffix(".draft")
        with draft.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, "excel-tab").writerows(
                (p.key, p.name, p.given, p.family, ";".join(p.phones), p.visits) for p in invented
            )
        draft.replace(file)
    return read(file, split)


def read(file: Path, split: str) -> Crowd:
    """Read customers back."""
    with file.open(encoding="utf-8", newline="") as stream:
        everybody = [
            Person(
                key, name, given, family, tuple(phones.split(";")) if phones else (), int(visits)
            )
            for key, name, given, family, phones, visits in csv.reader(stream, "excel-tab")
        ]
    return Crowd(everybody, split, file)

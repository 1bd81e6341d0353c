"""The office's list of customers: how long a page takes, wherever it is and however it is sorted.

Beside it, in the same run: the same rows by LIMIT and OFFSET over the same tables. The shop is
invented here, straight into the tables: 100,000 people, with USUAL_BENCH_MILLION=1 also 1,000,000.
"""

import gc
import json
import os
import sqlite3
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from random import Random

import invented
from _names_english import FAMILIES, MEN, WOMEN
from _report import percentile

from desktop.domain.customer_list import (
    WINDOWS,
    ListFilter,
    ListOrder,
    ListQuestion,
    Numbers,
    numbers_of,
)
from desktop.domain.habits import Pattern, Rhythm, Strength
from desktop.lookup.folding import fold
from desktop.service.acting import Acting
from desktop.service.office import Office
from desktop.store import packing
from desktop.store.fields import to_day

GIVEN, FAMILY = [*WOMEN.split(), *MEN.split()], FAMILIES.split()
PAGE = 64
PAGES = 200
TAGS = ("vip", "office", "neighbour", "wholesale", "press", "family")
_TODAY = to_day(date(2026, 7, 18))
_BASELINE = """
SELECT c.id, c.uid, c.name, c.tags, f.visits, f.last_day, f.rhythm, f.usual, f.away,
(SELECT count(*) FROM must_not m WHERE m.customer_id = c.id AND m.removed_at IS NULL),
(SELECT count(*) FROM problem p WHERE p.customer_id = c.id AND p.closed_at IS NULL),
(SELECT k.state FROM consent k WHERE k.customer_id = c.id AND k.kind = 'remembered'
ORDER BY k.id DESC LIMIT 1)
FROM customer c LEFT JOIN customer_facts f ON f.customer_id = c.id
WHERE c.merged_into_id IS NULL AND (c.imported_id IS NULL
OR c.imported_id IN (SELECT id FROM import WHERE state = 'published'))
ORDER BY {order} LIMIT 64 OFFSET ?
"""
_ORDERS = {
    ListOrder.NAME: "c.folded {way}, c.id {way}",
    ListOrder.VISITS: "f.visits {way}, c.id {way}",
    ListOrder.LAST: "f.last_day {way}, c.id {way}",
}
_FILTERS: dict[str, ListQuestion] = {
    **{each.value: ListQuestion(filters=frozenset({each})) for each in ListFilter},
    "regular, by visits": ListQuestion(
        ListOrder.VISITS, descending=True, filters=frozenset({ListFilter.REGULAR})
    ),
    "drifting, by last here": ListQuestion(
        ListOrder.LAST, descending=True, filters=frozenset({ListFilter.DRIFTING})
    ),
    "tag": ListQuestion(tag="vip"),
}


def fill(file: Path, customers: int) -> float:
    """Write so many people into a new shop; return the seconds it took."""
    stage = invented.backstage(file)
    stage.enter_writer()
    stage.made().starting.start_empty(invented.PLACE)
    stage.leave()
    stage.close()
    began = time.perf_counter()
    random = Random(customers)
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("PRAGMA synchronous = OFF")
        for table, rows in (
            ("customer", _people(random, customers)),
            ("customer_facts", _facts(random, customers)),
            ("must_not", _must_nots(random, customers)),
            ("problem", _problems(random, customers)),
            ("consent", _consents(random, customers)),
        ):
            names = _COLUMNS[table]
            marks = ", ".join("?" * len(names.split(",")))
            database.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
        database.execute("ANALYZE")
    return time.perf_counter() - began


_COLUMNS = {
    "customer": "id, uid, version, name, folded, tags, edited, leave_alone, created_at, given, "
    "say, family, address, asked_by, author",
    "customer_facts": "customer_id, visits, first_day, last_day, usual, rhythm, next_due, away, "
    "tail, typical_days, look_again",
    "must_not": "uid, customer_id, code, word, source, at, author, removed_at, removed_by",
    "problem": "uid, version, customer_id, text, opened_at, opened_day, opened_by, closed_at, "
    "closed_by",
    "consent": "uid, customer_id, kind, state, day, wording, author",
}


def _uid(random: Random) -> str:
    return str(uuid.UUID(int=random.getrandbits(128)))


def _people(random: Random, customers: int) -> Iterator[tuple[object, ...]]:
    folded = {name: fold(name) for name in {*GIVEN, *FAMILY}}
    for number in range(1, customers + 1):
        given, family = random.choice(GIVEN), random.choice(FAMILY)
        tags = random.sample(TAGS, random.choice((1, 1, 2))) if random.random() < 0.02 else []
        yield (
            number, _uid(random), 1, f"{given} {family}", f"{folded[given]} {folded[family]}",
            json.dumps(sorted(tags), separators=(",", ":")), "[]", False, 0, given, "",
            family, "", "", "Till",
        )  # fmt: skip


def _facts(random: Random, customers: int) -> Iterator[tuple[object, ...]]:
    rhythm = json.dumps(
        packing.rhythm_json(Rhythm(Pattern.WEEKLY, Strength.MOST, weekdays=(4,), kept=5, due=6)),
        sort_keys=True,
    )
    for number in range(1, customers + 1):
        if random.random() < 0.02:
            continue  # not counted yet
        visits = min(int(random.paretovariate(0.9)), 900)
        last = _TODAY - int(random.expovariate(1 / 90))
        regular = visits > 5 and random.random() < 0.5
        drifting = regular and random.random() < 0.05
        yield (
            number, visits, last - visits, last, "Flat white" if visits > 2 else "",
            rhythm if regular else None, _TODAY + 3 if regular else None,
            "list" if drifting else "no", 0.01 if drifting else 1.0, 7, _TODAY + 1,
        )  # fmt: skip


def _must_nots(random: Random, customers: int) -> Iterator[tuple[object, ...]]:
    for number in range(1, customers + 1):
        if random.random() < 0.04:
            gone = 1 if random.random() < 0.1 else None
            yield _uid(random), number, "peanuts", "peanuts", "customer", 0, "Till", gone, ""


def _problems(random: Random, customers: int) -> Iterator[tuple[object, ...]]:
    for number in range(1, customers + 1):
        if random.random() < 0.005:
            closed = None if random.random() < 0.1 else 1
            yield _uid(random), 1, number, "cold soup", 0, _TODAY - 3, "Till", closed, ""


def _consents(random: Random, customers: int) -> Iterator[tuple[object, ...]]:
    for number in range(1, customers + 1):
        dice = random.random()
        if dice < 0.3:
            state = "no" if dice < 0.01 else "yes"
            yield _uid(random), number, "remembered", state, _TODAY - 9, "May we?", "Till"


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def _memory_mb() -> float:
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(each for each in status.read_text().splitlines() if each.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _walk(office: Office, question: ListQuestion) -> tuple[Numbers, list[float], float]:
    """Return the list, the milliseconds of each look, and those until a page was known."""
    numbers, times, place, first = numbers_of(), [], None, 0.0
    while True:
        window = WINDOWS[min(len(times), len(WINDOWS) - 1)]
        began = time.perf_counter()
        rows = PAGE if place is None else 0
        piece = office.list_piece(question, place, window=window, rows=rows)
        times.append(1000 * (time.perf_counter() - began))
        numbers.extend(piece.numbers)
        place = piece.after
        if not first and (len(numbers) >= PAGE or place is None):
            first = sum(times)
        if place is None:
            return numbers, times, first


def _page_times(office: Office, numbers: Numbers, around: int, random: Random) -> list[float]:
    times = []
    for _ in range(PAGES):
        at = min(max(0, around + random.randrange(-2000, 2000)), max(0, len(numbers) - PAGE))
        times.append(_timed(lambda at=at: office.list_rows(numbers[at : at + PAGE])))
    return times


def _told(name: str, times: list[float], first: float) -> str:
    return f"  {name:24}{first:8.1f} ms{sum(times):8.0f} ms{max(times):6.0f} ms  "


def _measure(office: Office, file: Path, customers: int) -> None:
    random = Random("pages")
    print(f"  {'':24}{'first page':>11}{'whole list':>11}{'longest':>9}   a page of {PAGE}: "
          f"p50 / p95 / p99 at the start, the middle, the end; beside LIMIT/OFFSET")  # fmt: skip
    with closing(sqlite3.connect(file)) as plain:
        for order in ListOrder:
            for down in (False, True):
                numbers, times, first = _walk(office, ListQuestion(order, down))
                assert len(numbers) == customers, (len(numbers), customers)
                line = _told(f"{order.value}{' down' if down else ''}", times, first)
                columns = _ORDERS[order].format(way="DESC" if down else "ASC")
                statement = _BASELINE.format(order=columns)
                for around in (0, customers // 2, customers - PAGE):
                    pages = _page_times(office, numbers, around, random)
                    other = min(_plain_time(plain, statement, around) for _ in range(3))
                    shown = " / ".join(f"{percentile(pages, each):.1f}" for each in (50, 95, 99))
                    line += f" {shown} (x {percentile(pages, 50) / other:.3f} of {other:.1f} ms)"
                print(line, flush=True)
    for name, question in _FILTERS.items():
        numbers, times, first = _walk(office, question)
        print(f"{_told(name, times, first)} {len(numbers):9,} people", flush=True)


def _plain_time(plain: sqlite3.Connection, statement: str, at: int) -> float:
    return _timed(lambda: plain.execute(statement, (at,)).fetchall())


def main() -> int:
    """Measure and print."""
    sizes = [100_000, *([1_000_000] if os.environ.get("USUAL_BENCH_MILLION") else [])]
    for customers in sizes:
        with tempfile.TemporaryDirectory() as name:
            file = Path(name) / "shop.sqlite"
            built = fill(file, customers)
            stage = invented.backstage(file)
            stage.enter_writer()
            made = stage.made()
            office = Office(Acting(made.shop, made.knowing, author="Owner"))
            size = file.stat().st_size / 2**20
            print(f"{customers:,} customers, {size:.0f} MB, written in {built:.0f} s")
            print(f"  what stands around it   {_timed(office.list_head):8.1f} ms")
            gc.collect()
            before = _memory_mb()
            kept = _walk(office, ListQuestion())[0]
            print(f"  memory for the list     {_memory_mb() - before:8.1f} MB"
                  f" ({len(kept) * kept.itemsize / 2**20:.1f} MB of numbers)")  # fmt: skip
            _measure(office, file, customers)
            stage.leave()
            stage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The owner's overview at 100,000 customers and 400,000 sales.

The shop is written straight into the tables (the import has a benchmark of its own): a fifth of the
sales without a customer, half of the others by 8,000 people who come often, 60,000 touches.
"""

import random
import sqlite3
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.backstage import Backstage
from desktop.domain.shop import Place
from desktop.service.clock import FixedClock

CUSTOMERS, SALES, OFFERS, MARKS, PROBLEMS = 100_000, 400_000, 60_000, 8_000, 1_500
OFTEN, KNOWN_DAYS, READS = 8_000, 540, 20
NOW = datetime(2026, 7, 18, 16, 0, tzinfo=UTC)
TODAY = (date(2026, 7, 18) - date(1970, 1, 1)).days
DAY_MS = 86_400_000

_IMPORT = """INSERT INTO import
(uid, source, file, digest, kind, state, at, author_id, first_day, last_day, counts)
SELECT 'i', 'square', 'f', 'd', 'items', 'published', 0, min(id), ?, ?, '{}' FROM staff"""
_CUSTOMER = """INSERT INTO customer
(id, uid, name, folded, created_at, imported_id, version, given, family, say, address, tags,
leave_alone, asked_by, edited, author)
VALUES (?, ?, ?, ?, 0, 1, 1, '', '', '', '', '[]', 0, '', '[]', '')"""
_EXTERNAL = """INSERT INTO external_id (source, external, customer_id, imported_id)
VALUES ('square', ?, ?, 1)"""
_SALE = """INSERT INTO sale
(uid, source, transaction_id, at, day, external, total, currency, imported_id)
VALUES (?, 'square', ?, ?, ?, ?, 500, 'USD', 1)"""
_FACTS = """INSERT INTO customer_facts
(customer_id, visits, first_day, last_day, usual, rhythm, next_due, away, tail, typical_days)
VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, 7)"""
_OFFER = """INSERT INTO offer
(uid, customer_id, at, day, suggested, shown, candidates, refusals, template, answer, own_text,
cost, ask_first, exhausted, author, engine, went, rush, company, version)
VALUES (?, ?, ?, ?, ?, ?, '[]', '[]', 0, ?, '', ?, 0, 0, 'Till', 1, ?, 0, 0, 1)"""
_VISIT = """INSERT INTO visit (uid, customer_id, at, day, apart, items, author)
VALUES (?, ?, ?, ?, 0, '[]', 'Till')"""
_PROBLEM = """INSERT INTO problem
(uid, version, customer_id, text, opened_at, opened_day, opened_by, closed_at, closed_by)
VALUES (?, 1, ?, 'cold', ?, ?, 'Till', ?, '')"""

Row = tuple[object, ...]


def _stage(file: Path) -> Backstage:
    stage = Backstage(str(file), FixedClock(NOW), country="US")
    stage.enter_writer()
    return stage


def _fill(file: Path) -> None:
    stage = _stage(file)
    stage.made().starting.start_empty(Place("US", "America/New_York", "USD"))
    stage.leave()
    stage.close()
    chance = random.Random("overview")
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(_IMPORT, (TODAY - KNOWN_DAYS, TODAY - 1))
        database.execute(
            "INSERT INTO known_range (source, first_day, last_day, imported_id)"
            " VALUES ('square', ?, ?, 1)",
            (TODAY - KNOWN_DAYS, TODAY - 1),
        )
        people = range(1, CUSTOMERS + 1)
        names = [_uid(chance) for _ in people]
        database.executemany(
            _CUSTOMER, ((n, _uid(chance), f"Person {n}", f"person {n}") for n in people)
        )
        database.executemany(_EXTERNAL, zip(names, people, strict=True))
        came: dict[int, list[int]] = {}
        database.executemany(_SALE, _sales(chance, names, came))
        database.executemany(_FACTS, _facts(chance, came))
        database.executemany(_OFFER, _offers(chance))
        database.executemany(_VISIT, _marks(chance))
        database.executemany(_PROBLEM, _problems(chance))
        database.execute("ANALYZE")


def _sales(chance: random.Random, names: list[str], came: dict[int, list[int]]) -> Iterator[Row]:
    drawn = sorted(
        (
            TODAY - 1 - int(KNOWN_DAYS * chance.random()),
            chance.randint(1, CUSTOMERS if chance.random() < 0.5 else OFTEN),
        )
        for _ in range(SALES)
    )
    for day, customer in drawn:
        known = chance.random() < 0.8
        if known:
            came.setdefault(customer, []).append(day)
        at = day * DAY_MS + chance.randint(43_200, 80_000) * 1000
        yield _uid(chance), _uid(chance), at, day, names[customer - 1] if known else None


def _facts(chance: random.Random, came: dict[int, list[int]]) -> Iterator[Row]:
    for customer, days in came.items():
        regular = customer <= OFTEN and customer % 2
        due = TODAY + chance.randint(0, 10) if regular else None
        away = "list" if customer % 300 == 0 else "no"
        yield (
            *(customer, len(days), days[0], days[-1]),
            *("{}" if regular else None, due, away, chance.random()),
        )


def _offers(chance: random.Random) -> Iterator[Row]:
    for _ in range(OFFERS):
        day = TODAY - int(KNOWN_DAYS * chance.random())
        answer = chance.choice((None, "did", "did", "own", "not-today"))
        suggested = chance.choice("abc")
        shown = suggested if chance.random() < 0.7 else "d"
        went = chance.choice(("well", "fine", "badly", None)) if answer in {"did", "own"} else None
        cost = chance.choice((0, 50, 100)) if answer == "did" else 0
        who = chance.randint(1, OFTEN)
        yield _uid(chance), who, day * DAY_MS, day, suggested, shown, answer, cost, went


def _marks(chance: random.Random) -> Iterator[Row]:
    for _ in range(MARKS):
        day = TODAY - int(200 * chance.random())
        yield _uid(chance), chance.randint(1, OFTEN), day * DAY_MS, day


def _problems(chance: random.Random) -> Iterator[Row]:
    for number in range(PROBLEMS):
        day = TODAY - number % 400
        closed = day * DAY_MS + chance.randint(1, 10**9) if number % 20 else None
        yield _uid(chance), chance.randint(1, OFTEN), day * DAY_MS, day, closed


def _uid(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128)))


def _measure(name: str, work: Callable[[], object], forget: Callable[[], None]) -> None:
    first, again = [], []
    for _ in range(READS):
        forget()
        first.append(_timed(work))
        again.append(_timed(work))
    print(
        f"  {name:22} {statistics.median(first):7.1f} ms, again {statistics.median(again):7.1f} ms"
    )


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def main() -> int:
    """Make the shop, measure what the page asks for, and print."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "shop.sqlite"
        _fill(file)
        stage = _stage(file)
        made = stage.made()
        made.entering.come_in()
        made.knowing.prepare(pause=lambda: None)
        kept = made.shop.office.overview._kept
        print(f"{CUSTOMERS:,} customers, {SALES:,} sales, {OFFERS:,} touches; p50 of {READS}")
        _measure("figures and weeks", lambda: made.office.overview(first_weekday=0), kept.clear)
        _measure("back after long", lambda: made.office.back_again(first_weekday=0), kept.clear)
        stage.leave()
        stage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

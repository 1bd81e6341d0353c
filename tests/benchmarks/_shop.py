"""The program's own shop of a crowd, brought in through its import, with what that cost.

A shop is kept in ``build/bench`` until the tables change; when only the rules for the search keys
change, the keys are made anew by the program's own reindexing.
"""

import csv
import json
import shutil
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager

import invented
from _crowd import CACHE, ROOT, Crowd, fingerprint

from desktop.backstage import Backstage
from desktop.service.clock import FixedClock

KEYS_MADE_BY = fingerprint(
    each
    for pattern in ("lookup/*.py", "store/search*.py", "store/hits.py")
    for each in (ROOT / "desktop").glob(pattern)
)
"""What the search keys are made by."""
_FIELDS = ("First Name", "Last Name", "Phone Number", "Square Customer ID", "Creation Source")
_COUNT = "Transaction Count"
_PIECE = 2000
_FREE_IDS = 50_000_000
_SIZE_ON_FILE = """
SELECT sum(s.pgsize) FROM dbstat s JOIN sqlite_master m ON m.name = s.name
WHERE m.tbl_name LIKE 'search!_%' ESCAPE '!' AND s.aggregate = TRUE
"""
_SIZE_ON_SERVER = """
SELECT sum(pg_total_relation_size(oid)) FROM pg_class
WHERE relkind = 'r' AND relname LIKE 'search!_%' ESCAPE '!'
"""
_IDS = "SELECT c.uid, e.external FROM external_id e JOIN customer c ON c.id = e.customer_id"

Costs = dict[str, float | str]
"""Seconds of the import ("import") and of making the keys anew ("keys"); bytes of the search tables
("bytes")."""


class KeptShop:
    """One crowd's shop, on a file or on a server.

    visited: its till says how often everybody came; otherwise nobody knows.
    """

    def __init__(self, crowd: Crowd, *, server: str = "", visited: bool = False) -> None:
        self._crowd = crowd
        self._visited = visited
        self._server = server
        of = f"{crowd.file.stem.removeprefix('lookup-')}-{invented.TABLES}"
        of += "-visited" if visited else ""
        self._folder = CACHE / f"lookup-shop-{of}"
        self._database = f"shop_{of}".replace("-", "_")
        self.address = (
            server.replace("/postgres", f"/{self._database}")
            if server
            else str(self._folder / "shop.sqlite")
        )
        self._costs = self._folder / f"costs-{'server' if server else 'file'}.json"

    def made(self) -> Costs:
        """Make the shop, or its keys, when they are not there yet; return what they cost."""
        self._folder.mkdir(parents=True, exist_ok=True)
        costs: Costs = json.loads(self._costs.read_text()) if self._costs.exists() else {}
        if "import" not in costs:
            self._empty()
            costs = {"import": self._fill(), "made_by": KEYS_MADE_BY}
        if costs["made_by"] != KEYS_MADE_BY or "bytes" not in costs:
            if costs["made_by"] != KEYS_MADE_BY or "keys" not in costs:
                costs["keys"] = self._make_keys()
            with self._raw() as ask:
                size = ask(_SIZE_ON_SERVER if self._server else _SIZE_ON_FILE)
            costs |= {"made_by": KEYS_MADE_BY, "bytes": int(str(size[0][0] or 0))}
        self._costs.write_text(json.dumps(costs))
        return costs

    def keys_by_id(self) -> dict[str, str]:
        """Return the people's keys by the program's ids."""
        with self._raw() as ask:
            return {str(uid): str(key) for uid, key in ask(_IDS)}

    @contextmanager
    def entered(self, address: str = "") -> Iterator[Backstage]:
        """Open the shop as its writer and its reader."""
        place = invented.PLACE
        stage = Backstage(address or self.address, FixedClock(invented.NOW), country=place.country)
        stage.enter_writer()
        stage.enter_reader()
        try:
            yield stage
        finally:
            stage.leave()
            stage.close()

    @contextmanager
    def copied(self) -> Iterator[str]:
        """Yield the address of a copy that may be written to."""
        if self._server:
            copy = f"{self._database}_copy"
            self._tell(f"DROP DATABASE IF EXISTS {copy}")
            self._tell(f"CREATE DATABASE {copy} TEMPLATE {self._database} STRATEGY file_copy")
            try:
                yield self._server.replace("/postgres", f"/{copy}")
            finally:
                self._tell(f"DROP DATABASE {copy} WITH (FORCE)")
        else:
            folder = self._folder / "copy"
            folder.mkdir(exist_ok=True)
            try:
                yield str(shutil.copy(self.address, folder))
            finally:
                shutil.rmtree(folder)

    def _empty(self) -> None:
        if self._server:
            self._tell(f"DROP DATABASE IF EXISTS {self._database} WITH (FORCE)")
            self._tell(f"CREATE DATABASE {self._database}")
        else:
            for each in self._folder.glob("shop.sqlite*"):
                each.unlink()

    def _tell(self, statement: str) -> None:
        import psycopg2

        with closing(psycopg2.connect(self._server)) as connection:
            connection.autocommit = True
            connection.cursor().execute(statement)

    def _fill(self) -> float:
        """Bring the crowd in; return the seconds of the import."""
        square = self._folder / "customers.csv"
        with square.open("w", encoding="utf-8", newline="") as stream:
            rows = csv.writer(stream)
            rows.writerow((*_FIELDS, _COUNT) if self._visited else _FIELDS)
            for each in self._crowd.people:
                first, _, last = each.name.partition(" ")
                known = first, last, "; ".join(each.phones), each.key, "Merge"
                rows.writerow((*known, each.visits) if self._visited else known)
        with self.entered() as stage:
            made = stage.made()
            made.starting.start_empty(invented.PLACE)
            stage.enter_writer()
            began = time.perf_counter()
            made.importing.run([square], progress=lambda _: None, cancelled=lambda: False)
            ended = time.perf_counter()
            made.knowing.refresh_some(limit=1)
        with self._raw() as ask:
            _same_facts_for_all(ask)
        square.unlink()
        return ended - began

    def _make_keys(self) -> float:
        """Make all keys anew; return the seconds, without those of dropping the old ones."""
        with self.entered() as stage:
            index = stage.made().shop.index
            index.restart()
            began = time.perf_counter()
            while not index.go_on(limit=_PIECE).complete:
                pass
            return time.perf_counter() - began

    @contextmanager
    def _raw(self) -> Iterator[Callable[[str], Sequence[Sequence[object]]]]:
        """Yield what answers a statement on the shop's database."""
        if self._server:
            import psycopg2

            connection = psycopg2.connect(self.address)
        else:
            connection = sqlite3.connect(self.address)
        with closing(connection):
            cursor = connection.cursor()

            def ask(statement: str) -> Sequence[Sequence[object]]:
                cursor.execute(statement)
                return cursor.fetchall() if cursor.description else ()

            yield ask
            connection.commit()


def _same_facts_for_all(ask: Callable[[str], Sequence[Sequence[object]]]) -> None:
    """Give everybody the facts of the one who has them: nobody in these shops came yet."""
    ask(
        """INSERT INTO customer_facts (customer_id, visits, usual, away, tail, typical_days)
           SELECT c.id, f.visits, f.usual, f.away, f.tail, f.typical_days
           FROM customer c CROSS JOIN customer_facts f
           WHERE c.id <> f.customer_id"""
    )


class Ours:
    """The program: asked as the window asks it."""

    def __init__(self, stage: Backstage, keys_by_id: dict[str, str], costs: Costs) -> None:
        self.build_s = float(costs.get("keys") or costs["import"])
        self.size = int(costs["bytes"])
        self.search = stage.made().reader.search
        self._keys = keys_by_id

    def keys(self, answer: object) -> Sequence[str]:
        """Return the people's keys."""
        return [self._keys.get(each.id, "") for each in answer.hits]


def inserted(stage: Backstage, names: Sequence[str]) -> float:
    """Return the median milliseconds of adding these people, one act of the cashier's each."""
    cashier = stage.made().cashier
    times = []
    for number, name in enumerate(names):
        began = time.perf_counter()
        cashier.add_customer(name, [f"212 555 {number:04}"], agreed=None)
        times.append(1000 * (time.perf_counter() - began))
    return statistics.median(times)


def keys_put(address: str, names: Sequence[str]) -> float:
    """Return the median milliseconds of writing one new person's search keys, without commit."""
    from peewee import SqliteDatabase
    from playhouse.db_url import connect

    from desktop.store.search_keys import KeyRow, SearchKeys

    database = connect(address) if "://" in address else SqliteDatabase(address)
    times = []
    with database.connection_context(), database.atomic() as transaction:
        keys = SearchKeys(database)
        for number, name in enumerate(names):
            row = KeyRow(_FREE_IDS + number, name, phones=(f"212 555 {number:04}",))
            began = time.perf_counter()
            keys.put(row, country=invented.PLACE.country)
            times.append(1000 * (time.perf_counter() - began))
        transaction.rollback()
    return statistics.median(times)

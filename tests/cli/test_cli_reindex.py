"""``reindex``: the caches come back as they were, and it is said how far it is."""

import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.cli.cache_lines import percent_of
from desktop.cli.progress import ProgressLine
from desktop.domain.cards import IndexState
from desktop.service.clock import SystemClock
from desktop.service.indexing import Indexing
from desktop.service.knowing import Knowing
from desktop.store.open_shop import OpenShop
from desktop.store.places import WriterLock
from tests.cli.command import run
from tests.cli.conftest import NOW, Say


def tables(shop: Path) -> list[str]:
    """The caches: what is found, and what the lists read."""
    with closing(sqlite3.connect(shop)) as database:
        found = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    cached = [name for (name,) in found if name.startswith("search_")]
    return [*cached, "customer_facts"]


def rows(shop: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(shop)) as database:
        return {
            table: sorted(map(repr, database.execute(f"SELECT * FROM {table}")))
            for table in tables(shop)
        }


def lose(shop: Path) -> None:
    """Empty every cache behind the program's back."""
    for table in tables(shop):
        with closing(sqlite3.connect(shop)) as database, database:
            database.execute(f"DELETE FROM {table}")


@pytest.fixture
def judged(say: Say, shop: Path) -> Path:
    assert say("--database", shop, "--now", NOW, "reindex").code == 0
    return shop


def test_lost_caches_come_back(say: Say, judged: Path) -> None:
    before = rows(judged)
    assert all(before[table] for table in ("customer_facts", "search_name", "search_phone"))
    lose(judged)
    answer = say("--database", judged, "--now", NOW, "reindex")
    assert (answer.code, answer.error) == (0, "")
    assert rows(judged) == before
    told = say("--database", judged, "--now", NOW, "lookup", "amera 48", "--json").json
    assert told["hits"][0]["name"] == "Amara Okafor"


def test_it_says_how_far_it_is_and_of_how_many(say: Say, shop: Path) -> None:
    lines = say("--database", shop, "--now", NOW, "reindex").lines
    assert "5" in lines[-1]
    keys = [line for line in lines if line.startswith("Search keys")]
    facts = [line for line in lines if line.startswith("Visits")]
    assert lines == [*keys, *facts, lines[-1]]
    assert keys[-1].endswith("100 %")
    assert facts[-1].endswith("100 %")


def test_a_shop_open_in_a_window_is_left_as_it_is(shop: Path) -> None:
    before = shop.read_bytes()
    with WriterLock(shop):
        answer = run(["--database", str(shop), "reindex"])
    assert answer.failed_plainly()
    assert "open in another window" in answer.error
    assert shop.read_bytes() == before


def test_no_shop_is_said_and_none_is_made(say: Say, tmp_path: Path) -> None:
    answer = say("--database", tmp_path / "none" / "shop.sqlite", "reindex")
    assert answer.failed_plainly()
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_says_who_goes_on_and_loses_nobody(
    say: Say, judged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows(judged)
    told: list[int] = []

    def interrupt(_line: object, _part: object, percent: int, _words: object) -> None:
        told.append(percent)
        raise KeyboardInterrupt

    monkeypatch.setattr(ProgressLine, "tell", interrupt)
    answer = say("--database", judged, "--now", NOW, "reindex")
    assert (answer.code, answer.out) == (130, "")
    assert len(answer.error.splitlines()) == 1
    assert told == [0]
    found = say("--database", judged, "--now", NOW, "lookup", "amara okafor", "--json").json
    assert found["hits"][0]["name"] == "Amara Okafor"
    shop = OpenShop(str(judged), SystemClock())
    shop.as_writer()
    shop.open(create=False)
    indexing = Indexing(shop, Knowing(shop, SystemClock()), pause=lambda: None)
    while not indexing.go_on().complete:
        pass
    shop.close()
    assert rows(judged) == before


def test_on_a_server(say: Say, postgres_url: str, exports: tuple[Path, Path, Path]) -> None:
    place = ["--database", postgres_url, "--now", NOW]
    assert say(*place, "--country", "US", "import", *exports).code == 0
    answer = say(*place, "reindex")
    assert (answer.code, answer.error) == (0, "")
    assert say(*place, "lookup", "amera 48", "--json").json["card"]["visits"] == 19


# --- how far it is -------------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def words(percent: int) -> str:
    return f"{percent} %"


def test_in_a_log_every_twentieth_part_is_a_line() -> None:
    out = io.StringIO()
    line = ProgressLine(out)
    for percent in (*range(0, 100, 3), 100, 100):
        line.tell("keys", percent, words)
    line.tell("facts", 100, words)
    line.end()
    assert out.getvalue().splitlines() == [*(f"{each} %" for each in range(0, 101, 5)), "100 %"]


def test_on_a_terminal_it_is_written_over() -> None:
    out = Terminal()
    line = ProgressLine(out)
    for percent in (7, 7, 8, 100):
        line.tell("keys", percent, words)
    line.tell("facts", 0, words)
    line.end()
    line.end()
    assert out.getvalue() == "\r7 %\r8 %\r100 %\n\r0 %\n"


def test_a_shorter_text_leaves_nothing_of_a_longer_one() -> None:
    out = Terminal()
    line = ProgressLine(out)
    line.tell("keys", 1, lambda _percent: "long text")
    line.tell("keys", 2, lambda _percent: "short")
    assert out.getvalue().split("\r")[-1] == "short    "


def test_the_work_goes_on_when_nobody_listens() -> None:
    class Closed(io.StringIO):
        written = 0

        def write(self, _text: str) -> int:
            self.written += 1
            raise BrokenPipeError

    out = Closed()
    line = ProgressLine(out)
    for percent in range(0, 101, 5):
        line.tell("keys", percent, words)
    line.end()
    assert out.written == 1


@pytest.mark.parametrize(
    ("state", "percent"),
    [
        (IndexState(0, 0, complete=True), 100),
        (IndexState(0, 0, complete=False), 0),
        (IndexState(1, 3, complete=False), 33),
        (IndexState(9, 3, complete=False), 99),
        (IndexState(2, 3, complete=True), 100),
    ],
)
def test_all_is_said_only_when_all_is_there(state: IndexState, percent: int) -> None:
    assert percent_of(state) == percent

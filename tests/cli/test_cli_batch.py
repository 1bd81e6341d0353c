"""``lookup --batch`` as a process of its own: a line in, a line out."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

import pytest

from tests.cli.command import PATIENCE_S, run
from tests.cli.conftest import NOW, Say

NOBODY = {"ids": [], "names": [], "ms": 0}


def command(shop: Path | str, *more: str) -> list[str]:
    return [sys.executable, "-m", "desktop", "--database", str(shop), "lookup", "--batch", *more]


def batch(shop: Path | str, text: bytes, **environment: str) -> list[Any]:
    """Answer a whole text; return the answers."""
    done = subprocess.run(
        command(shop, "--now", NOW),
        input=text,
        capture_output=True,
        check=False,
        timeout=PATIENCE_S,
        env={**os.environ, **environment},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    lines = done.stdout.decode("utf-8").split("\n")
    assert lines.pop() == ""
    return [json.loads(line) for line in lines]


def _hear_ctrl_c() -> None:
    """Take Ctrl+C as a terminal's program does: whoever runs the tests may have it ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Talk:
    """A batch that is asked one line after the other, as a caller-ID program does."""

    def __init__(self, shop: Path | str) -> None:
        self.process = subprocess.Popen(
            command(shop),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=_hear_ctrl_c if os.name == "posix" else None,  # noqa: PLW1509 - signals only
        )
        self._lines: Queue[bytes] = Queue()
        self._reading = Thread(target=self._read, daemon=True)
        self._reading.start()

    def ask(self, line: str) -> Any:
        """Say a line and wait for its answer, before anything else is said."""
        assert self.process.stdin is not None
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self._lines.get(timeout=PATIENCE_S))

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reading.join()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert pipe is not None
            pipe.close()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)


@pytest.fixture
def talk_to() -> Iterator[Callable[[Path | str], Talk]]:
    talks: list[Talk] = []

    def begin(shop: Path | str) -> Talk:
        talks.append(Talk(shop))
        return talks[-1]

    yield begin
    for each in talks:
        with closing(each):
            pass


def names(answers: Sequence[Any]) -> list[str]:
    return [each["names"][0] if each["names"] else "" for each in answers]


def test_each_line_is_answered_in_its_place(shop: Path, say: Say) -> None:
    told = batch(shop, b"lee chen\namara\nmay chen\n2025550148\nqqqq zzzz\nlee chen\n")
    assert names(told) == ["Lee Chen", "Amara Okafor", "May Chen", "Amara Okafor", "", "Lee Chen"]
    assert told[0] | {"ms": 0} == told[5] | {"ms": 0}
    for each in told:
        assert list(each) == ["ids", "names", "ms"]
        assert len(each["ids"]) == len(each["names"]) <= 8
        assert isinstance(each["ms"], float)
        assert each["ms"] > 0
        assert round(each["ms"], 3) == each["ms"]
    alone = say("--database", shop, "--now", NOW, "lookup", "lee chen", "--json").json["hits"]
    assert [hit["id"] for hit in alone] == told[0]["ids"]


LONG = b"x" * 10_000


def test_odd_lines_are_answered_each_by_one_line(shop: Path) -> None:
    odd: list[tuple[bytes, bool]] = [
        (b"", False),
        (b"   ", False),
        (b"\t\r", False),
        (b"\0", False),
        (b"\0\0 \0", False),
        (b"\xff\xfe", False),
        (b"amar\xe1", False),
        (b"y" * 65_536, False),
        ("\N{GRINNING FACE}".encode(), True),
        (LONG, True),
        (b"9" * 10_000, True),
        (b"a " * 5_000, True),
        (b"a\0b", True),
        (b"%_'\"", True),
        (b"'; DROP TABLE customer; --", True),
        (b"\\", True),
        (b"--", True),
        ("é".encode() * 2_000, True),
        ("李 \u202e\u0301".encode(), True),
    ]
    told = batch(shop, b"".join(line + b"\namara\n" for line, _ in odd))
    assert len(told) == 2 * len(odd)
    for (line, well), answer, good in zip(odd, told[::2], told[1::2], strict=True):
        assert names([good]) == ["Amara Okafor"], line
        assert "error" not in good
        if well:
            assert "error" not in answer, line
            assert len(answer["ids"]) == len(answer["names"])
        else:
            assert answer.pop("error"), line
            assert answer == NOBODY, line


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        (b"", 0),
        (b"\n", 1),
        (b"\n\n\n", 3),
        (b"amara", 1),
        (b"amara\r\nlee chen\r\n", 2),
        (b"\xef\xbb\xbfamara\r\n\xef\xbb\xbf", 2),
    ],
)
def test_as_many_answers_as_lines(shop: Path, text: bytes, answers: int) -> None:
    told = batch(shop, text)
    assert len(told) == answers
    if b"amara" in text:
        assert names(told[:1]) == ["Amara Okafor"]


def test_an_answer_comes_before_the_next_line_is_said(
    shop: Path, talk_to: Callable[[Path | str], Talk]
) -> None:
    talk = talk_to(shop)
    for _ in range(2):
        assert names([talk.ask("amara")]) == ["Amara Okafor"]
        assert talk.ask("")["error"]
        assert names([talk.ask("lee chen")]) == ["Lee Chen"]
    assert talk.process.stdin is not None
    talk.process.stdin.close()
    assert talk.process.wait(PATIENCE_S) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl+C goes to a whole group")
def test_ctrl_c_ends_it_quietly(shop: Path, talk_to: Callable[[Path | str], Talk]) -> None:
    talk = talk_to(shop)
    talk.ask("amara")
    talk.process.send_signal(signal.SIGINT)
    assert talk.process.wait(PATIENCE_S) == 130
    assert talk.process.stderr is not None
    assert talk.process.stderr.read() == b""


def test_a_reader_that_has_seen_enough_is_no_trouble(shop: Path) -> None:
    process = subprocess.Popen(
        command(shop), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    _, error = process.communicate(b"amara\n" * 50, timeout=PATIENCE_S)
    assert (process.returncode, error) == (0, b"")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
def test_letters_are_utf_8_whatever_the_terminal_is(
    shop: Path, say: Say, tmp_path: Path, encoding: str
) -> None:

    customers = tmp_path / "c.csv"
    customers.write_text(
        "Reference ID,First Name,Last Name,Email Address,Phone Number,Square Customer ID\n"
        ",Ömer,Łukasz 李,,,OMER\n",
        "utf-8",
    )
    assert say("--database", shop, "import", customers).code == 0
    told = batch(shop, "ömer\n".encode(), PYTHONIOENCODING=encoding, PYTHONUTF8="0", LC_ALL="C")
    assert names(told) == ["Ömer Łukasz 李"]


def test_what_was_just_added_is_found_by_a_batch_that_runs(
    shop: Path, say: Say, tmp_path: Path, talk_to: Callable[[Path | str], Talk]
) -> None:
    talk = talk_to(shop)
    assert names([talk.ask("wren sato")]) != ["Wren Sato"]
    customers = tmp_path / "c.csv"
    customers.write_text(
        "Reference ID,First Name,Last Name,Email Address,Phone Number,Square Customer ID\n"
        ",Wren,Sato,,,W1\n",
        "utf-8",
    )
    assert say("--database", shop, "import", customers).code == 0
    assert names([talk.ask("wren sato")]) == ["Wren Sato"]


def test_a_batch_writes_nothing(shop: Path) -> None:
    before = shop.read_bytes()
    batch(shop, b"amara\nnobody at all\n\n0148\n")
    assert shop.read_bytes() == before


def test_a_shop_that_is_not_there_is_one_line_and_none_is_made(tmp_path: Path) -> None:
    answer = run(["--database", str(tmp_path / "none" / "shop.sqlite"), "lookup", "--batch"])
    assert answer.failed_plainly()
    assert "no shop here yet" in answer.error
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "more", [["amara"], ["--id", "x"], ["amara", "--id", "x"], [""], ["--id", ""], ["a", "b"]]
)
def test_a_query_beside_it_is_wrong_use(shop: Path, more: list[str]) -> None:
    answer = run(["--database", str(shop), "lookup", "--batch", *more])
    assert answer.failed_plainly()
    assert answer.code == 2


@pytest.mark.parametrize("dear", ["PySide6", "desktop.care", "desktop.demo", "numpy"])
def test_a_batch_imports_little(shop: Path, dear: str) -> None:
    code = (
        "import sys; from desktop.main import main; code = main(sys.argv[1:]);"
        " sys.exit(code or any(f'{name}.'.startswith('" + dear + ".') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--database", str(shop), "lookup", "--batch"],
        input=b"amara 0148\nlee chen\n",
        capture_output=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 2


def test_a_batch_on_a_server(say: Say, postgres_url: str, exports: tuple[Path, Path, Path]) -> None:
    assert say("--database", postgres_url, "--country", "US", "import", *exports).code == 0
    told = batch(postgres_url, b"amara\n\0\nlee\0chen\n%_'\n\nmay chen\n")
    assert names(told)[0] == "Amara Okafor"
    assert names(told)[-1] == "May Chen"
    assert [("error" in each) for each in told] == [False, True, False, False, True, False]

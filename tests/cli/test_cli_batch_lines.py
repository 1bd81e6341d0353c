"""``lookup --batch`` within this process: what a line may be, and what may go wrong with it."""

import io
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cli.batch import LONGEST_LINE, REST, BadLineError, Batch, json_line, query_of
from desktop.cli.entrance import Entrance
from desktop.domain.cards import Found, Hit
from desktop.domain.errors import StoreError, Trouble
from desktop.service.clock import SystemClock
from desktop.words.catalog import Translator


class Plain:
    """Says every sentence as it stands in the program."""

    def translate(
        self,
        context: str,  # noqa: ARG002 - a Translator's arguments
        text: str,
        disambiguation: str | None = None,  # noqa: ARG002 - a Translator's arguments
        n: int = -1,  # noqa: ARG002 - a Translator's arguments
    ) -> str:
        return text


@dataclass
class FakeShop:
    """Finds everybody by their own name, after what a test lets go wrong."""

    place: str = "shop.sqlite"
    asked: list[str] = field(default_factory=list)
    again: list[bool] = field(default_factory=list)
    faults: dict[str, Exception] = field(default_factory=dict)
    left: int = 0
    opened: list[dict[str, bool]] = field(default_factory=list)
    seconds: float = 0.0
    now: float = 0.0

    @property
    def people(self) -> Any:
        return self

    def timer(self) -> float:
        return self.now

    def open(self, **how: bool) -> None:
        self.opened.append(how)

    def shop(self) -> Any:
        return SimpleNamespace(place=SimpleNamespace(zone="UTC", country="US"))

    def leave(self) -> None:
        self.left += 1

    def guarded(self, work: Callable[[], Any], *, again: bool) -> Any:
        self.again.append(again)
        return work()

    def search(self, text: str, *, shop: Any, now: datetime, limit: int) -> Found:
        assert (shop.place.country, now.tzinfo) == ("US", UTC)
        self.asked.append(text)
        self.now += self.seconds
        if text in self.faults:
            raise self.faults[text]
        return Found(text, tuple(Hit(f"id-{n}", text) for n in range(limit)))


@pytest.fixture
def fake() -> FakeShop:
    return FakeShop()


Answers = Callable[..., list[dict[str, Any]]]


class Screen(io.TextIOWrapper):
    """A standard output of the most limited sort."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="ascii", newline="\r\n")


@pytest.fixture
def answers(fake: FakeShop, monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Run the batch on some bytes; return what was printed."""

    def run(text: bytes, *, code: int = 0, shop: FakeShop = fake) -> list[dict[str, Any]]:
        catalog: Translator = Plain()
        screen = Screen()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
        monkeypatch.setattr(sys, "stdout", screen)
        batch = Batch(Entrance(shop, SystemClock()), catalog, timer=shop.timer)  # type: ignore[arg-type] # a fake
        assert batch.run() == code
        written = screen.buffer.getvalue()  # type: ignore[attr-defined] # a BytesIO, see above
        assert b"\r" not in written
        lines = written.decode("utf-8").split("\n")
        assert lines.pop() == ""
        return [json.loads(line) for line in lines]

    return run


def test_an_answer_has_ids_and_names_in_step_and_the_time_of_the_search(
    answers: Answers, fake: FakeShop
) -> None:
    fake.seconds = 0.0123456
    (told,) = answers("Zoë 李\n".encode())
    assert told == {"ids": [f"id-{n}" for n in range(8)], "names": ["Zoë 李"] * 8, "ms": 12.346}
    assert fake.opened == [{"create": False, "write": False}]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (b"", []),
        (b"ada\nben\n", ["ada", "ben"]),
        (b"ada\r\nben", ["ada", "ben"]),
        (b"\xef\xbb\xbfada\n", ["ada"]),
        (b" ada  lee \n", ["ada  lee"]),
        (b"a\0b\n", ["a b"]),
        (b"x" * 10_000 + b"\n", ["x" * 10_000]),
        ("\N{GRINNING FACE}\n%_'\"\n".encode(), ["\N{GRINNING FACE}", "%_'\""]),
    ],
)
def test_what_is_asked(answers: Answers, fake: FakeShop, text: bytes, asked: list[str]) -> None:
    assert len(answers(text)) == len(asked)
    assert fake.asked == asked


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b"", "nothing"),
        (b" \t\r", "nothing"),
        (b"\0\0", "nothing"),
        (b"\x1b\x07", "nothing"),
        ("\u200b\u2060".encode(), "nothing"),
        (b"\xff\xfea\0", "UTF-8"),
        (b"caf\xe9", "UTF-8"),
        (b"\xed\xa0\x80", "UTF-8"),
        (b"x" * LONGEST_LINE, "too long"),
        (b"x" * (3 * LONGEST_LINE + 7), "too long"),
    ],
)
def test_a_line_that_is_no_query_is_answered_and_the_next_one_too(
    answers: Answers, fake: FakeShop, line: bytes, says: str
) -> None:
    bad, good = answers(line + b"\nada\n")
    assert (bad["ids"], bad["names"], bad["ms"]) == ([], [], 0)
    assert says in bad["error"]
    assert "error" not in good
    assert fake.asked == ["ada"]


def test_the_longest_line_is_asked_and_a_longer_one_without_an_end_is_not(
    answers: Answers, fake: FakeShop
) -> None:
    assert "error" not in answers(b"x" * (LONGEST_LINE - 1) + b"\n")[0]
    assert "too long" in answers(b"y" * (LONGEST_LINE + 1))[0]["error"]
    assert len(fake.asked) == 1


def test_a_lost_server_is_said_and_the_next_line_is_asked_again(
    answers: Answers, fake: FakeShop
) -> None:
    fake.faults["ada"] = StoreError(Trouble.UNAVAILABLE, path="server/shop")
    lost, well = answers(b"ada\nben\n")
    assert "server/shop" in lost["error"]
    assert (lost["ids"], lost["names"], lost["ms"]) == ([], [], 0)
    assert well["names"][0] == "ben"
    assert fake.again[1:] == [True, True]


def test_a_fault_of_the_program_is_shown_and_ends_nothing_but_well(
    answers: Answers,
    fake: FakeShop,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    fake.faults["ada"] = ZeroDivisionError("a planted fault")
    fault, well = answers(b"ada\nben\n", code=1)
    assert "went wrong" in fault["error"]
    assert well["names"][0] == "ben"
    assert "a planted fault" in capsys.readouterr().err


def test_after_a_rest_the_shop_is_entered_anew(answers: Answers, fake: FakeShop) -> None:
    fake.seconds = REST.total_seconds() / 2
    answers(b"ada\nben\ncai\n")
    assert fake.left == 0
    quick = FakeShop()
    quick.timer = iter(range(0, 10_000, 60)).__next__  # type: ignore[assignment, method-assign] # a minute a look
    answers(b"ada\nben\n", shop=quick)
    assert quick.left == 2


def test_no_standard_input_is_an_end_of_input(
    fake: FakeShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert Batch(Entrance(fake, SystemClock()), Plain()).run() == 0  # type: ignore[arg-type] # a fake


@given(st.binary(max_size=300))
def test_any_line_is_a_query_or_a_bad_line(line: bytes) -> None:
    with suppress(BadLineError):
        query = query_of(line)
        assert query == query.strip() != ""
        assert "\0" not in query


@given(st.text(max_size=50))
def test_an_answer_is_one_line_for_every_reader(name: str) -> None:
    line = json_line({"names": [name]})
    assert json.loads(line) == {"names": [name]}
    assert len((line + "\n").splitlines()) == 1

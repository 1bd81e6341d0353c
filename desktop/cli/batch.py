"""``lookup --batch``: one query a line in, one JSON line out, for scripts and caller-ID programs.

It imports little: neither cards nor touches are wanted, and a script may start it often.
"""

import gc
import json
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from io import TextIOWrapper
from time import perf_counter
from typing import BinaryIO

from desktop.cli.entrance import Entrance
from desktop.domain.cards import Found
from desktop.domain.errors import StoreError, Trouble, UsualError
from desktop.words.catalog import Translator
from desktop.words.commands import BadLine, CommandWords
from desktop.words.troubles import TroubleWords

HITS = 8
LONGEST_LINE = 64 * 1024
"""Bytes of a line with its end; a longer one is nobody's name and is skipped."""
REST = timedelta(seconds=1)
"""After so long without a line the shop is entered anew: a backup may stand in its place."""
_MARK = b"\xef\xbb\xbf"
_ENDS_OF_LINES = {ord(each): f"\\u{ord(each):04x}" for each in "\x85\u2028\u2029"}
"""JSON allows them as they are, but some readers take them for the end of a line."""


class BadLineError(ValueError):
    """A line that cannot be looked up."""

    def __init__(self, bad: BadLine) -> None:
        super().__init__(bad.value)
        self.bad = bad


class Batch:
    """Answers the standard input line by line, in its order; writes nothing.

    ``timer`` tells seconds.
    """

    def __init__(
        self,
        entrance: Entrance,
        catalog: Translator,
        *,
        timer: Callable[[], float] = perf_counter,
    ) -> None:
        self._entrance = entrance
        self._shop = entrance.shop
        self._words = CommandWords(catalog)
        self._troubles = TroubleWords(catalog)
        self._timer = timer
        self._answered_at = timer()
        self._settled = False
        self._faults = False

    def run(self) -> int:
        """Answer until the input ends; 1 when the program made a mistake with a line.

        Raises:
            StoreError: the shop cannot be opened at all.
        """
        self._shop.guarded(self._entrance.read, again=False)
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        for line in _lines(sys.stdin.buffer) if sys.stdin is not None else ():
            print(json_line(self._answer(line)), flush=True)
        return 1 if self._faults else 0

    def _answer(self, line: bytes) -> dict[str, object]:
        try:
            query = query_of(line)
            found, seconds = self._shop.guarded(partial(self._search, query), again=True)
        except BadLineError as error:
            return _nobody(self._words.bad_line(error.bad))
        except UsualError as error:
            return _nobody(self._troubles.sentence(error))
        except Exception as error:  # noqa: BLE001 - told as any fault; the lines after it are answered
            self._faults = True
            sys.excepthook(type(error), error, error.__traceback__)
            return _nobody(self._words.bad_line(BadLine.FAULT))
        finally:
            self._answered_at = self._timer()
        self._settle()
        return {
            "ids": [hit.id for hit in found.hits],
            "names": [hit.name for hit in found.hits],
            "ms": round(1000 * seconds, 3),
        }

    def _search(self, query: str) -> tuple[Found, float]:
        """Return who is found, and the seconds that the search itself took."""
        if self._timer() - self._answered_at > REST.total_seconds():
            self._shop.leave()
        shop = self._shop.shop()
        if shop is None:
            raise StoreError(Trouble.NO_SHOP, path=self._shop.place)
        now = self._entrance.clock.now()
        began = self._timer()
        found = self._shop.people.search(query, shop=shop, now=now, limit=HITS)
        return found, self._timer() - began

    def _settle(self) -> None:
        """Keep Python from looking again and again through what the first search has loaded."""
        if not self._settled:
            self._settled = True
            gc.freeze()


def query_of(line: bytes) -> str:
    """Return what a line asks for.

    Raises:
        BadLineError: nothing visible stands there, it is not UTF-8, or it is too long.
    """
    if len(line) > LONGEST_LINE:
        raise BadLineError(BadLine.TOO_LONG)
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadLineError(BadLine.NO_TEXT) from error
    query = text.replace("\0", " ").strip()
    if not any(each.isprintable() and not each.isspace() for each in query):
        raise BadLineError(BadLine.EMPTY)
    return query


def json_line(answer: dict[str, object]) -> str:
    """Return an answer as JSON on one line, its letters as they are."""
    return json.dumps(answer, ensure_ascii=False).translate(_ENDS_OF_LINES)


def _nobody(error: str) -> dict[str, object]:
    return {"ids": [], "names": [], "ms": 0, "error": error}


def _lines(source: BinaryIO) -> Iterator[bytes]:
    """Read lines as they come; of one that is too long only the beginning is kept."""
    line = source.readline(LONGEST_LINE + 1).removeprefix(_MARK)
    while line:
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = source.readline(LONGEST_LINE + 1)
        yield line
        line = source.readline(LONGEST_LINE + 1)

"""The coaching lines: plain, kind, short."""

import pytest

from desktop.care.cues import CUES
from desktop.words.cues import CueWords

CODES = [code for lines in CUES.values() for code in lines]


class Plain:
    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        assert n == -1
        return text


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_short_line(code: str) -> None:
    line = CueWords(Plain()).line(code)
    assert 3 <= len(line.split()) <= 9
    assert line.endswith(".")


def test_no_two_lines_are_alike_and_an_unknown_code_says_nothing() -> None:
    words = CueWords(Plain())
    assert len({words.line(code) for code in CODES}) == len(CODES)
    assert words.line("no-such-line") == ""

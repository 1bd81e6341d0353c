"""What was typed, parted at its spaces into words and numbers."""

import re
import unicodedata

from desktop.lookup.folding import tokens
from desktop.lookup.phones import EXTENSION, WHOLE, digits_of

_STUCK = re.compile(r"(\D+)(\d{2,})")
_SAID = re.compile(
    r"^\s*(?:tel|phone|mobile|cell|callto|sip)\b[.:\s]*(?=[+(\d][\d\s().+/-]{6,}$)", re.IGNORECASE
)
"""What caller-ID programs write before a number."""
_WITHIN = frozenset("'’-")  # noqa: RUF001 - an apostrophe
"""What stands between the letters of one name."""


def pieces(text: str) -> tuple[list[str], list[str]]:
    """Part a query at its spaces into words and numbers; a sign before a number belongs to it."""
    words: list[str] = []
    numbers: list[str] = []
    current = words
    opened: list[str] = []
    for piece in text.replace("\0", " ").split():
        if any(each.isalpha() for each in piece):
            word, number = _apart(piece)
            current = numbers if number else words
            words += [*opened, word]
            numbers += [number] if number else []
            opened = []
        elif any(each.isdecimal() for each in piece):
            numbers += [*opened, piece]
            current, opened = numbers, []
        elif piece[-1] in "+(":
            opened.append(piece)
        else:
            current.append(piece)
    current += opened
    return words, numbers


def _apart(piece: str) -> tuple[str, str]:
    """Part a word from the digits that are stuck to it: "o'connor4483"; without any they are ""."""
    stuck = _STUCK.fullmatch(piece)
    if stuck is None or stuck[1][-1] in _WITHIN:
        return piece, ""
    signs = [each for each in stuck[1] if not each.isalpha()]
    if any(each not in _WITHIN and unicodedata.category(each)[0] != "M" for each in signs):
        return piece, ""
    whole = len(stuck[1]) - len(signs) > 1 or any(each.spaceless for each in tokens(stuck[1]))
    return (stuck[1], stuck[2]) if whole else (piece, "")


def without_extension(text: str) -> str:
    """Return one number without its extension and without "tel:" before it.

    A text with other letters stays as it is.
    """
    short = EXTENSION.sub("", _SAID.sub("", text, count=1))
    number = len(digits_of(short)) >= WHOLE and not any(each.isalpha() for each in short)
    return short if number else text

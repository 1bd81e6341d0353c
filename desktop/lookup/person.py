"""What a customer is found by, written down in one line: all search keys can be made from it.

The line is kept beside the keys, so that a search reads everything it needs to judge somebody in
one row, and so that the keys of somebody who changed or went can be found again without an index
of their own.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from desktop.lookup.folding import Form
from desktop.lookup.keys import forms

LEAD = 3
"""Letters of the first word of a pair."""
LONGEST_REST = 16
"""Letters of the second word of a pair."""
MOST_PAIRS = 60
_AGAIN = "\x01"
"""Before a word: another form of the word before it."""
_OVER = "\x02"
"""Before a word: it covers several of the name's words; two letters say which, counted from "0"."""
_SAID = "\t"
_ZERO = ord("0")
_PLACES = range(10_000)
LITTLE = frozenset(
    each
    for line in (
        "af al av da das de del dem den der des di do dos du e el la las le los ter ten van vom",
        "von und y zu zum zur bin bint ibn ben",
    )
    for each in line.split()
)
"""Particles: in a name of three words and more they are in no pair."""


class Part(NamedTuple):
    """A form of a name without its place in the text: which of the name's words it covers.

    again: the word is written otherwise, in another script, with an accent, or longer. read: it is
    how a word of another script reads in Latin letters.
    """

    text: str
    first: int
    last: int
    again: bool = False
    read: bool = False


def pack(name: str, say: str) -> str:
    """Return the line for a name and how to say it."""
    lines = [_pack_forms(forms(each)) for each in (name, say) if each]
    return _SAID.join(lines)


@lru_cache(maxsize=8192)
def unpack(line: str) -> tuple[tuple[Part, ...], ...]:
    """Return the parts of the name, and those of how it is said where that is known."""
    if line.isprintable():  # no sign of another form
        return (tuple(map(_plain, line.split(), _PLACES)),)
    return tuple([tuple(_unpack_parts(each)) for each in line.split(_SAID)])


@lru_cache(maxsize=16384)
def _plain(text: str, at: int) -> Part:
    """Return a word that stands for itself; the same ones are in the names of many."""
    return Part(text, at, at)


def words_of(line: str) -> set[str]:
    """Return the words under which somebody is found."""
    return {part.text for parts in unpack(line) for part in parts}


def pairs_of(line: str) -> set[str]:
    """Return the pairs under which somebody is found: see :func:`pair`."""
    found: dict[str, None] = {}
    for parts in unpack(line):
        every = 1 + max((part.last for part in parts), default=0)
        able = [part for part in parts if every <= 2 or not _is_little(part)]  # noqa: PLR2004 - both words of a name of two count
        for one in able:
            for other in able:
                if one.last < other.first or other.last < one.first:
                    found[pair(one.text, other.text)] = None
    return set(list(found)[:MOST_PAIRS])


def pair(first: str, second: str) -> str:
    """Return the key of two words: the beginning of one, the other in full."""
    return f"{first[:LEAD]} {second[:LONGEST_REST]}"


def _is_little(part: Part) -> bool:
    return part.first == part.last > 0 and part.text in LITTLE


def _pack_forms(found: Iterable[Form]) -> str:
    ordered = sorted(found, key=lambda each: (each.first != each.last, each.first, each.last))
    pieces = []
    place = -1
    for form in ordered:
        if form.first != form.last:
            pieces.append(f"{_OVER}{chr(_ZERO + form.first)}{chr(_ZERO + form.last)}{form.text}")
        elif form.first == place:
            pieces.append(f"{_AGAIN}{form.text}")
        else:
            place += 1
            pieces.append(form.text)
    return " ".join(pieces)


def _unpack_parts(line: str) -> list[Part]:
    found: list[Part] = []
    written: list[bool] = []
    """By word of the name, whether it is written in Latin letters."""
    for piece in line.split(" ") if line else ():
        sign = piece[0]
        if sign == _OVER:
            text, first, last = piece[3:], ord(piece[1]) - _ZERO, ord(piece[2]) - _ZERO
            read = text.isascii() and not all(written[first : last + 1])
            found.append(Part(text, first, last, read=read))
        elif sign == _AGAIN:
            text, place = piece[1:], len(written) - 1
            read = text.isascii() and not written[place]
            found.append(Part(text, place, place, again=True, read=read))
        else:
            found.append(_plain(piece, len(written)))
            written.append(piece.isascii())
    return found

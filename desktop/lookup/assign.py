"""Which word of a query fits which part of a name."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.lookup.fit import Fit, Fits
from desktop.lookup.person import Part

_Possible = tuple[Fit, bool, int, int, int, Part]
"""A fit, whether it covers several words, how far from its place, which part, which word."""


class Match(NamedTuple):
    """Which word of a query fits which part of a name, and how."""

    word: int
    part: Part
    fit: Fit


def assign(fits: Fits, parts: Sequence[Part], wanted: int) -> list[Match] | None:
    """Give each word of the query the best part of the name that is still free, best fits first.

    None when that are fewer words than ``wanted``.
    """
    possible: list[_Possible] = []
    there = 0
    known = fits.known
    for place, part in enumerate(parts):
        some = known.get(part.text)
        if some is None:
            some = fits.of(part.text)
        for word, fit in some:
            there |= 1 << word
            far = abs(part.first - word)
            possible.append((fit, part.first != part.last, far, place, word, part))
    missing = fits.every & ~there
    if wanted and missing:
        heads = fits.heads if missing & fits.long else ()
        if not any(part.text in heads for part in parts):
            return None
    found = _place(possible)
    if len(found) == len(fits.words):
        return found
    missing = fits.every & ~sum(1 << each.word for each in found)
    if missing & fits.long:
        joints: list[_Possible] = [
            (fit, True, abs(part.first - word), len(parts), word, part)
            for part in _neighbours(parts, fits.heads)
            for word, fit in fits.of_joint(part.text)
        ]
        joined_too = _place(possible + joints) if joints else []
        found = joined_too if len(joined_too) > len(found) else found
    return found if len(found) >= wanted else None


def _neighbours(parts: Sequence[Part], heads: frozenset[str]) -> Iterator[Part]:
    """Give two neighbours of a name as if they were written as one, if the first is a head."""
    for one in parts:
        if one.text in heads and one.first == one.last:
            for other in parts:
                if other.first == other.last == one.first + 1:
                    read = one.read or other.read
                    yield Part(one.text + other.text, one.first, other.last, read=read)


def _place(possible: list[_Possible]) -> list[Match]:
    if len(possible) == 1:
        fit, _, _, _, word, part = possible[0]
        return [Match(word, part, fit)]
    possible.sort()
    taken = words = 0  # a bit for each word of the name, and of the query
    found: list[Match] = []
    for fit, _, _, _, word, part in possible:
        places = (2 << part.last) - (1 << part.first)
        if not (words >> word & 1 or taken & places):
            found.append(Match(word, part, fit))
            words |= 1 << word
            taken |= places
    return found

"""How well one typed word fits one word of a name; the smaller the cost the likelier it was meant.

Costs are whole numbers so that sums stay exact. One point stands for about half the likelihood.
"""

from collections.abc import Mapping
from enum import IntEnum
from functools import reduce
from typing import NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from desktop.lookup.nicknames import other_names
from desktop.lookup.query import Word
from desktop.lookup.sounds import said_as, sounds
from desktop.lookup.typos import ALIKE, SHORTEST, Slip, slip

EDIT, SWAP = 5, 4
"""One letter wrong, missing or too many; two neighbours swapped."""
SECOND_EDIT = 7
MOVED = 2
"""The first letter is wrong."""
OPEN = 1
"""A letter is wrong in a word of which only the beginning was typed."""
NICKNAME = 6
SOUND, FARTHER, FARTHEST = 3, 2, 6
"""Said alike with one letter different, each further letter, and at most so much for these."""
LOOSE = 24
"""Only somewhat alike: for the few who have a rare word of the query."""
_INITIAL = 1
"""A name's part of so many letters is an initial: it never counts as typed in full."""


class Kind(IntEnum):
    """In what way a word fits."""

    WHOLE = 0
    BEGUN = 1
    NICKNAME = 2
    SOUND = 3
    NEAR = 4


class Fit(NamedTuple):
    """How a typed word fits; in order of likelihood.

    cost: 0 as typed. begun: only the beginning of the word was typed. left: letters still to come.
    """

    cost: int
    begun: bool
    left: int
    kind: Kind


WHOLE = Fit(0, begun=False, left=0, kind=Kind.WHOLE)


def as_typed(word: Word, text: str) -> Fit | None:
    """Say how a word of a name fits what was typed without any error."""
    best: Fit | None = None
    for typed in word.forms:
        if text.startswith(typed):
            if len(text) == len(typed) > _INITIAL:
                return WHOLE
            how = Fit(0, begun=True, left=len(text) - len(typed), kind=Kind.BEGUN)
            best = how if best is None else min(best, how)
    return best


def of_slip(how: Slip, *, swapped: bool = False) -> Fit:
    """Return the fit of a typing error; ``swapped``: the letters are the same ones."""
    first = SWAP if swapped else EDIT
    cost = first + SECOND_EDIT * (how.edits - 1) + MOVED * how.moved + OPEN * how.open_end
    return Fit(cost, how.open_end, how.left, Kind.NEAR)


def of_sound(typed: str, text: str) -> Fit | None:
    """Return the fit of a word whose key is that of another, None when little else is alike."""
    letters = min(OSA.distance(one, other) for one in said_as(typed) for other in said_as(text))
    if letters > (max(len(typed), len(text)) + 1) // 2:
        return None
    cost = SOUND + min(FARTHEST, FARTHER * (letters - 1))
    swapped = letters == 1 and sorted(typed) == sorted(text)  # a slip, however it is said
    return Fit(cost, begun=False, left=0, kind=Kind.NEAR if swapped else Kind.SOUND)


def likelier(one: Fit, other: Fit) -> Fit:
    """Return what to make of a word that fits in two ways; said alike is the better reason."""
    best = min(one, other)
    if Kind.SOUND in (one.kind, other.kind) and Kind.NEAR in (one.kind, other.kind):
        return best._replace(kind=Kind.SOUND)
    return best


def of_nickname() -> Fit:
    """Return the fit of another form of a given name."""
    return Fit(NICKNAME, begun=False, left=0, kind=Kind.NICKNAME)


def guessed(word: Word, text: str) -> Fit | None:
    """Say how a word of a name may have been meant by what was typed, None when hardly."""
    found: list[Fit] = []
    for typed in word.forms:
        how = slip(typed, text)
        if how is not None:
            found.append(of_slip(how, swapped=sorted(typed) == sorted(text)))
        if len(typed) >= SHORTEST and not set(sounds(typed)).isdisjoint(sounds(text)):
            heard = of_sound(typed, text)
            found += [] if heard is None else [heard]
        if text in other_names(typed):
            found.append(of_nickname())
    return reduce(likelier, found) if found else None


def somewhat(word: Word, text: str) -> Fit | None:
    """Say how a word that is only somewhat alike fits, None when it is not even that."""
    alike = max(JaroWinkler.similarity(typed, text) for typed in word.forms)
    if alike < ALIKE:
        return None
    return Fit(LOOSE + round(LOOSE * (1 - alike)), begun=False, left=0, kind=Kind.NEAR)


class Fits:
    """Answers for one reading of a query how words of names fit it, each asked once.

    ``meant`` has, by word of the query, the words of the vocabulary that may have been meant;
    without it every word is judged by itself. ``loosely``: words somewhat alike fit, too.
    """

    def __init__(
        self,
        words: tuple[Word, ...],
        meant: Mapping[Word, Mapping[str, Fit]] | None = None,
        *,
        loosely: bool = False,
    ) -> None:
        self.words = words
        self._meant = meant
        self._loosely = loosely
        self._known: dict[str, tuple[tuple[int, Fit], ...]] = {}

    def may_fit(self, line: str) -> bool:
        """Say, quickly, whether all words may fit a name in its line; see ``lookup.person``."""
        meant = self._meant
        if meant is None or self._loosely:
            return True
        letters = line.replace(" ", "")
        return all(
            any(form in letters for form in word.forms) or bool(meant.get(word))
            for word in self.words
        )

    def of(self, text: str) -> tuple[tuple[int, Fit], ...]:
        """Return which words of the query a word of a name fits, and how."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = tuple(
                (place, how)
                for place, word in enumerate(self.words)
                if (how := self._one(word, text)) is not None
            )
        return known

    def of_joint(self, text: str) -> tuple[tuple[int, Fit], ...]:
        """Return which words of the query two words of a name fit when written as one."""
        return tuple(
            (place, how)
            for place, word in enumerate(self.words)
            if (how := as_typed(word, text)) is not None
        )

    def _one(self, word: Word, text: str) -> Fit | None:
        how = as_typed(word, text)
        if how is not None:
            return how
        meant = self._meant
        how = guessed(word, text) if meant is None else meant.get(word, {}).get(text)
        return somewhat(word, text) if how is None and self._loosely else how

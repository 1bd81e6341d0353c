"""How well one typed word fits one word of a name; the smaller the cost the likelier it was meant.

Costs are whole numbers so that sums stay exact. One point stands for about half the likelihood.
"""

from collections.abc import Collection, Mapping
from enum import IntEnum
from functools import cache, reduce
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from desktop.lookup.keys import FIRST_HAN
from desktop.lookup.nicknames import named_alike
from desktop.lookup.query import Word
from desktop.lookup.sounds import said_as, said_otherwise, sounds
from desktop.lookup.typos import ALIKE, SHORTEST, Slip, slip

EDIT, SWAP = 5, 4
"""One letter wrong, missing or too many; two neighbours swapped."""
SECOND_EDIT = 7
MOVED = 2
"""The first letter is wrong."""
OPEN = 1
"""A letter is wrong in a word of which only the beginning was typed."""
NICKNAME, SHARED = 4, 1
"""Another form of a given name, and so much more when both are short forms of a third."""
SAID, SOUND, FARTHER, FARTHEST = 1, 3, 4, 10
"""Said so, said alike with one letter different, each further letter, at most so much for these."""
LOOSE = 24
"""Only somewhat alike: for the few who have a rare word of the query."""
_TWO = 2
_LONG = 5
"""Letters of a typed word that may be two words of a name."""
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
_NICKNAMES = tuple(
    Fit(cost, begun=False, left=0, kind=Kind.NICKNAME) for cost in (NICKNAME, NICKNAME + SHARED)
)
"""The fit of a name that another stands for, and of one that only stands for the same."""
_SWAPPED = Fit(SOUND, begun=False, left=0, kind=Kind.NEAR)
_HEARD = tuple(
    Fit(cost, begun=False, left=0, kind=Kind.SOUND)
    for cost in (SAID, *range(SOUND, SOUND + FARTHEST, FARTHER), SOUND + FARTHEST)
)
"""The fit of a word that is said alike, by how many letters differ."""


def as_typed(word: Word, text: str) -> Fit | None:
    """Say how a word of a name fits what was typed without any error."""
    best: Fit | None = None
    for typed in word.forms:
        if text.startswith(typed):
            if len(text) == len(typed) and (len(typed) > _INITIAL or typed >= FIRST_HAN):
                return WHOLE
            how = _begun(len(text) - len(typed))
            best = how if best is None else min(best, how)
    return best


@cache
def _begun(left: int) -> Fit:
    return Fit(0, begun=True, left=left, kind=Kind.BEGUN)


def of_slip(how: Slip, *, swapped: bool = False) -> Fit:
    """Return the fit of a typing error; ``swapped``: the letters are the same ones."""
    first = SWAP if swapped else EDIT
    cost = first + SECOND_EDIT * (how.edits - 1) + MOVED * how.moved + OPEN * how.open_end
    return Fit(cost, how.open_end, how.left, Kind.NEAR)


def of_sound(typed: str, text: str) -> Fit | None:
    """Return the fit of a word whose key is that of another, None when little else is alike."""
    letters = min(OSA.distance(one, other) for one in said_as(typed) for other in said_as(text))
    return _heard(typed, text, letters)


def _heard(typed: str, text: str, letters: int) -> Fit | None:
    if letters > (max(len(typed), len(text)) + 1) // 2:
        return None
    if letters == 1 and sorted(typed) == sorted(text):  # a slip, however it is said
        return _SWAPPED
    return _HEARD[min(letters, len(_HEARD) - 1)]


def of_sounds(typed: str, words: Collection[str]) -> dict[str, Fit]:
    """Return what :func:`of_sound` says of many words, those that are alike, and quicker."""
    found: dict[str, Fit] = {}
    letters: dict[str, int] = {}
    for said in said_as(typed):
        for text, far, _ in process.extract_iter(said, words, scorer=OSA.distance, processor=None):
            if far < letters.get(text, far + 1):
                letters[text] = far
    for text in said_otherwise(letters):
        letters[text] = min(OSA.distance(a, b) for a in said_as(typed) for b in said_as(text))
    for text, far in letters.items():
        how = _heard(typed, text, far)
        if how is not None:
            found[text] = how
    return found


def likelier(one: Fit, other: Fit) -> Fit:
    """Return what to make of a word that fits in two ways; said alike is the better reason."""
    best = min(one, other)
    if Kind.SOUND in (one.kind, other.kind) and Kind.NEAR in (one.kind, other.kind):
        return best._replace(kind=Kind.SOUND)
    return best


def of_nicknames(typed: str) -> dict[str, Fit]:
    """Return the fits of the other forms of a given name, the likeliest first."""
    return {each: _NICKNAMES[shared] for each, shared in named_alike(typed).items()}


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
        shared = named_alike(typed).get(text)
        if shared is not None:
            found.append(_NICKNAMES[shared])
    return reduce(likelier, found) if found else None


def somewhat(word: Word, text: str) -> Fit | None:
    """Say how a word that is only somewhat alike fits, None when it is not even that."""
    for typed in word.forms:
        edits = OSA.distance(typed, text, score_cutoff=_TWO)
        if edits == _TWO and len(typed) > _TWO * _TWO:
            return Fit(EDIT + SECOND_EDIT, begun=False, left=0, kind=Kind.NEAR)
    alike = max(JaroWinkler.similarity(typed, text) for typed in word.forms)
    if alike < ALIKE:
        return None
    return Fit(LOOSE + round(LOOSE * (1 - alike)), begun=False, left=0, kind=Kind.NEAR)


class Fits:
    """Answers for one reading of a query how words of names fit it, each asked once.

    ``meant`` has, by word of the query, the words of the vocabulary that may have been meant;
    without it every word is judged by itself. ``loosely``: words somewhat alike fit, too.
    every and long: a bit for each word by its place, and for those that may be two of a name.
    """

    __slots__ = (
        *("_able", "_alone", "_asked", "_guess", "_heads", "_loosely", "_needed"),
        *("every", "known", "long", "words"),
    )

    def __init__(
        self,
        words: tuple[Word, ...],
        meant: Mapping[Word, Mapping[str, Fit]] | None = None,
        *,
        loosely: bool = False,
    ) -> None:
        self.words = words
        self.every = (1 << len(words)) - 1
        able = [(place, each) for place, each in enumerate(words) if len(each.text) >= _LONG]
        self.long = sum(1 << place for place, _ in able)
        self._able = able
        self._heads: frozenset[str] | None = None
        self._alone = meant is None
        self._loosely = loosely
        self._guess = self._alone or loosely
        by_word = meant or {}
        self._asked = [
            (place, each, each.forms, by_word.get(each) or {}) for place, each in enumerate(words)
        ]
        self._needed: list[tuple[tuple[str, ...], Mapping[str, Fit]]] = []
        if not self._guess:  # those that mean nothing else first: they are quicker asked
            self._needed = [(forms, some) for _, _, forms, some in self._asked]
            self._needed.sort(key=lambda each: len(each[1]))
        self.known: dict[str, tuple[tuple[int, Fit], ...]] = {}
        """What was asked already: see :meth:`of`."""

    @property
    def heads(self) -> frozenset[str]:
        """What the first of two words may be that were written as one."""
        if self._heads is None:
            self._heads = frozenset(
                form[:length]
                for _, each in self._able
                for form in each.forms
                for length in range(1, len(form))
            )
        return self._heads

    def may_fit(self, names: str) -> bool:
        """Say, quickly, whether all words may fit a name as ``lookup.person`` writes it down."""
        for forms, meant in self._needed:
            if forms[0] in names:
                continue
            if meant and not (names.isprintable() and meant.keys().isdisjoint(names.split())):
                continue  # one of the words, or there are other forms of them
            letters = names.replace(" ", "")  # two words may be meant as one
            for form in forms:
                if form in letters:
                    break
            else:
                return False
        return True

    def of(self, text: str) -> tuple[tuple[int, Fit], ...]:
        """Return which words of the query a word of a name fits, and how."""
        known = self.known.get(text)
        if known is None:
            found = []
            for place, word, forms, meant in self._asked:
                if text.startswith(forms):
                    how = as_typed(word, text)
                elif self._guess:
                    how = self._otherwise(word, meant, text)
                else:
                    how = meant.get(text)
                if how is not None:
                    found.append((place, how))
            known = self.known[text] = tuple(found)
        return known

    def of_joint(self, text: str) -> tuple[tuple[int, Fit], ...]:
        """Return which words of the query two words of a name fit when written as one."""
        return tuple(
            (place, how)
            for place, word in enumerate(self.words)
            if (how := as_typed(word, text)) is not None
        )

    def _otherwise(self, word: Word, meant: Mapping[str, Fit], text: str) -> Fit | None:
        how = guessed(word, text) if self._alone else meant.get(text)
        return somewhat(word, text) if how is None and self._loosely else how

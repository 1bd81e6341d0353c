"""Small typing errors: which words could have been meant.

The method is symmetric deletion (Wolf Garbe, SymSpell, 2012): two words within one edit of each
other share a text that is left when at most one letter is taken out of each. The texts of the
vocabulary are kept in a table, so one look-up per letter finds the words; here they are cut to a
stem, so that a word that is still being typed finds its way as well. Distances are optimal string
alignment: a letter wrong, missing, extra, or two neighbours swapped.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

STEM = 7
"""Letters of a word that the table of deletions covers."""
SHORTEST = 3
"""Shorter words must be typed as they are."""
ALIKE = 0.78
"""Similarity from which on two words are somewhat alike."""
FAR = 40
"""At most so many words are somewhat alike."""
_TWO = 2
_TWO_EDITS = 8
"""From this length on a word may have two errors."""


class Slip(NamedTuple):
    """How far what was typed is from a word; the smaller the likelier.

    edits: letters wrong. moved: the first letter differs. open_end: only the beginning of the word
    was typed. left: letters of it still to come.
    """

    edits: int
    moved: bool
    open_end: bool
    left: int


@dataclass(frozen=True, slots=True)
class Probes:
    """What to look up in the table of deletions: texts to equal, or beginnings."""

    whole: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()


def deletions(word: str) -> set[str]:
    """Return the texts under which a word stands in the table; none for a short word."""
    if len(word) < SHORTEST:
        return set()
    stem = word[:STEM]
    return {stem, *_without_one(stem)}


def probes(typed: str, *, whole: bool = False) -> Probes:
    """Return what to look up for a typed word, ``whole`` or perhaps only begun."""
    if len(typed) < SHORTEST:
        return Probes()
    stem = typed[:STEM]
    shorter = _without_one(stem)
    if whole or len(typed) >= STEM:
        return Probes(whole=tuple(dict.fromkeys((stem, *shorter))))
    if len(stem) > SHORTEST + 1:
        return Probes(starts=tuple(dict.fromkeys((stem, *shorter))))
    # without its first letter a short word is the beginning of half the vocabulary
    starts = tuple(dict.fromkeys((stem, *shorter[1:])))
    return Probes(whole=(shorter[0],) if shorter[0] not in starts else (), starts=starts)


def slip(typed: str, word: str) -> Slip | None:
    """Say how a typed word differs from a word or from its beginning, None when it is too far."""
    length = len(typed)
    if length < SHORTEST or len(word) < SHORTEST - 1:
        return None
    most = 1 if length < _TWO_EDITS else 2
    best: Slip | None = None
    if len(word) <= length + most:
        edits = OSA.distance(typed, word, score_cutoff=most)
        if edits <= most:
            best = Slip(edits, typed[0] != word[0], open_end=False, left=0)
    for cut in range(max(SHORTEST, length - 1), min(length + 2, len(word))):
        edits = OSA.distance(typed, word[:cut], score_cutoff=most)
        if edits <= most:
            how = Slip(edits, typed[0] != word[0], open_end=True, left=len(word) - cut)
            best = how if best is None else min(best, how)
    return best


def near(typed: str, words: Collection[str], *, whole: bool = False) -> dict[str, Slip]:
    """Return what :func:`slip` says of many words, those that are not too far, and quicker.

    ``whole``: the typed word is not only the beginning of one.
    """
    length = len(typed)
    if length < SHORTEST:
        return {}
    most = 1 if length < _TWO_EDITS else 2
    found: dict[str, Slip] = {}
    for word, edits in _close(typed, words, most).items():
        if len(word) >= SHORTEST - 1:
            found[word] = Slip(edits, typed[0] != word[0], open_end=False, left=0)
    if whole:
        return found
    for cut in range(max(SHORTEST, length - 1), length + 2):
        begun: defaultdict[str, list[str]] = defaultdict(list)
        for word in words:
            if len(word) > cut:
                begun[word[:cut]].append(word)
        for head, edits in _close(typed, [*begun], most).items():
            for word in begun[head]:
                how = Slip(edits, typed[0] != word[0], True, len(word) - cut)  # noqa: FBT003 - a field, in its order
                found[word] = min(how, found.get(word, how))
    return found


def far_from(typed: str, words: Sequence[str]) -> set[str]:
    """Return the words that are somewhat like a typed one: by Jaro-Winkler, or within two edits."""
    close = process.extract(
        typed, words, scorer=JaroWinkler.similarity, processor=None, score_cutoff=ALIKE, limit=FAR
    )
    edits = _close(typed, words, _TWO) if len(typed) > _TWO * _TWO else {}
    return {text for text, *_ in close} | edits.keys()


def _close(typed: str, texts: Collection[str], most: int) -> dict[str, int]:
    """Return the texts within ``most`` edits, all compared in one call."""
    close = process.extract(
        typed, texts, scorer=OSA.distance, processor=None, score_cutoff=most, limit=None
    )
    return {text: int(edits) for text, edits, _ in close}


def _without_one(text: str) -> list[str]:
    return [text[:index] + text[index + 1 :] for index in range(len(text))]

"""How likely each slip of the finger is: `_slips.edited` and `_queries._with_edits` as chances.

Words are of the letters a to z. Written beside the generator and tested against its draws.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import combinations
from string import ascii_lowercase

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ANYWHERE, _NEAR, _APART = 0.3, 0.6, 0.6
_WAYS = 4
"""A letter left out, one added, another one, one moved: each as likely."""
SHORTEST = 4
"""Shorter words are never edited."""
SHORTEST_TWICE = 6


@lru_cache(maxsize=5_000)
def edits(word: str) -> dict[str, float]:
    """Return what ``edited`` makes of a word, each with its chance; together they are 1."""
    chances: defaultdict[str, float] = defaultdict(float)
    inside = range(1, len(word)) if len(word) > 1 else range(1)
    for place, letter in enumerate(word):
        before, after = word[:place], word[place + 1 :]
        here = _ANYWHERE / len(word) + (1 - _ANYWHERE) * (place in inside) / len(inside)
        here /= _WAYS
        chances[before + after] += here
        chances[before + letter + letter + after] += here / 2
        near = _beside(letter)
        for other in near:
            chances[before + letter + other + after] += here / 2 / len(near)
            chances[before + other + after] += here * _NEAR / len(near)
        for other in ascii_lowercase:
            chances[before + other + after] += here * (1 - _NEAR) / len(ascii_lowercase)
        chances[before + after[:1] + letter + after[1:]] += here
    # What changes nothing, or leaves nothing, is drawn again.
    kept = 1 - chances.pop(word, 0) - chances.pop("", 0)
    return {typed: chance / kept for typed, chance in chances.items()}


def _beside(letter: str) -> str:
    row = next(each for each in _ROWS if letter in each)
    place = row.index(letter)
    return row[max(0, place - 1) : place] + row[place + 1 : place + 2]


def edited_from(typed: str, known: AbstractSet[str]) -> dict[str, float]:
    """Return the known words that one edit can have made this of, and how likely each became it."""
    words = {word for word in _around(typed) if len(word) >= SHORTEST and word in known}
    found = ((word, edits(word).get(typed, 0.0)) for word in words)
    return {word: chance for word, chance in found if chance}


def edited_twice_from(typed: str, known: AbstractSet[str]) -> dict[str, float]:
    """Return the known words that an edit of an edit can have made this of, and how likely."""
    found: defaultdict[str, float] = defaultdict(float)
    for between in sorted(set(_around(typed))):
        words = {word for word in _around(between) if word in known and len(word) >= SHORTEST_TWICE}
        if words:
            then = edits(between).get(typed, 0.0)
            for word in words:
                found[word] += edits(word).get(between, 0.0) * then
    return {word: chance for word, chance in found.items() if chance}


def _around(typed: str) -> Iterator[str]:
    """Yield every word that is one edit away, some twice: an edit undone is an edit."""
    for place in range(len(typed) + 1):
        before, after = typed[:place], typed[place:]
        for letter in ascii_lowercase:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
        if after[1:] or before:
            yield before + after[1:]
        if after[1:]:
            yield before + after[1] + after[0] + after[2:]


def slipping(words: Sequence[str], count: int) -> dict[tuple[int, ...], float]:
    """Return at which places ``_with_edits`` edits so often, each way with its chance.

    The same place twice: its word is edited twice. The chances are less than 1 together where some
    draws say nothing.
    """
    able = [place for place, word in enumerate(words) if len(word) >= SHORTEST]
    if not able:
        return {}
    ways = [*combinations(able, count)]
    apart = _APART if ways else 0.0
    chances = {each: apart / len(ways) for each in ways}
    longest = max(able, key=lambda place: len(words[place]))
    if len(words[longest]) >= (SHORTEST_TWICE if count > 1 else SHORTEST):
        there = (longest,) * count
        chances[there] = chances.get(there, 0.0) + 1 - apart
    return chances

"""Names to draw from: common ones first, by Zipf's law; and names made from syllables."""

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

_T = TypeVar("_T")

_TRIES = 12
_MIDDLES = (0.5, 0.93)
"""Up to the first share a made-up name has no middle syllable, from the second on it has two."""


class Pool(Generic[_T]):
    """Draws values by weight; without weights by Zipf and Mandelbrot.

    That is 1 / (rank + offset) ** exponent.
    """

    def __init__(
        self,
        values: Sequence[_T],
        random: Random,
        *,
        offset: float = 0,
        exponent: float = 1,
        weights: Sequence[float] = (),
    ) -> None:
        self._values = values
        weighed = weights or [(rank + offset) ** -exponent for rank in range(1, len(values) + 1)]
        self._sums = list(accumulate(weighed))
        self._dice = random.random

    def draw(self) -> _T:
        """Return one value."""
        return self._values[bisect(self._sums, self._dice() * self._sums[-1], 0, -1)]


def common(names: str) -> list[str]:
    """Return the names of a text, each once: apart by spaces, "_" stands for one."""
    return [each.replace("_", " ") for each in dict.fromkeys(names.split())]


def made_up(random: Random, starts: str, middles: str, ends: str, count: int) -> list[str]:
    """Return so many different names made of syllables, fewer where there are not so many."""
    first, middle, last = starts.split(), middles.split(), ends.split()
    found: dict[str, None] = {}
    for _ in range(count * _TRIES):
        if len(found) >= count:
            break
        dice = random.random()
        inside = ""
        if middle and dice > _MIDDLES[0]:
            inside = random.choice(middle)
            if dice > _MIDDLES[1]:
                inside += random.choice(middle)
        found[random.choice(first) + inside + random.choice(last)] = None
    return list(found)

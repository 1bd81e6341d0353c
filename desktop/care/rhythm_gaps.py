"""Stories about gaps: a renewal process with gamma gaps, regular ("every k days") or irregular.

In plain Python: numpy would cost 15 MB and 70 ms for these few sums. What one gap says of every
story is worked out once and kept, since shops are full of the same gaps.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

Floats = tuple[float, ...]
"""One number per story."""

LONGEST = 160
_REGULAR_CV = (0.08, 0.12, 0.18, 0.25, 0.32)
_IRREGULAR_CV = (0.6, 0.85, 1.2, 2.0)
_REGULAR = (3.0, 45.0, 55)
_IRREGULAR = (1.5, 60.0, 14)
"""Mean gaps in days: the shortest, the longest, how many."""
_OUTLIERS = 0.03
"""Share of gaps that come from anywhere: one odd visit must not hide a rhythm."""
_LEAST = 1e-12
_MOST_RATE = 0.9


@dataclass(frozen=True, slots=True)
class Gaps:
    """What a renewal story sees, in days.

    ends: from visit to visit. before: from the visit to the last open day before the next one; the
    days between are closed, and who would have come then comes at once after. survived: from the
    last visit before the data ends or breaks off to the last open day of it. waits: after a break
    in the data, (open days without a visit, 1 if a visit ended them else 0).
    """

    ends: tuple[int, ...]
    before: tuple[int, ...]
    survived: tuple[int, ...]
    waits: tuple[tuple[int, int], ...] = ()


class _Stories:
    """The stories of a few coefficients of variation at a range of means."""

    def __init__(
        self, means: tuple[float, float, int], variations: Sequence[float], *, outliers: float
    ) -> None:
        shortest, longest, count = means
        step = (longest / shortest) ** (1 / (count - 1))
        each = [shortest * step**place for place in range(count)]
        self.means: Floats = tuple(each * len(variations))
        self._cdfs = [_cdf(mean, cv) for cv in variations for mean in each]
        self._outliers = outliers
        self._rates = [min(1 / mean, _MOST_RATE) for mean in self.means]
        self._gap = lru_cache(maxsize=4096)(self._gap_anew)
        self._survival = lru_cache(maxsize=LONGEST + 1)(self._survival_anew)

    def log_likelihoods(self, gaps: Gaps) -> Floats:
        """Return the log likelihood of each story."""
        said = [
            self._gap(min(end, LONGEST), min(before, LONGEST))
            for end, before in zip(gaps.ends, gaps.before, strict=True)
        ]
        said += [self._survival(min(days, LONGEST)) for days in gaps.survived]
        said += [self._wait(missed, came) for missed, came in gaps.waits]
        return tuple(map(sum, zip(*said, strict=True))) if said else (0.0,) * len(self.means)

    def _gap_anew(self, end: int, before: int) -> Floats:
        def odd(mean: float) -> float:
            return math.exp(-before / mean) - math.exp(-end / mean)

        return self._logs((cdf[end] - cdf[before] for cdf in self._cdfs), odd)

    def _survival_anew(self, days: int) -> Floats:
        def odd(mean: float) -> float:
            return math.exp(-days / mean)

        return self._logs((1 - cdf[days] for cdf in self._cdfs), odd)

    def _logs(self, masses: Iterable[float], odd: Callable[[float], float]) -> Floats:
        """Return the logs of shares of what lies beyond half a day, outliers mixed in."""
        share = self._outliers
        return tuple(
            math.log(
                max(
                    (1 - share) * mass / (1 - cdf[0] + _LEAST) + (share and share * odd(mean)),
                    _LEAST,
                )
            )
            for mass, cdf, mean in zip(masses, self._cdfs, self.means, strict=True)
        )

    def _wait(self, missed: int, came: int) -> Floats:
        return tuple(missed * math.log1p(-rate) + came * math.log(rate) for rate in self._rates)


def regular_means() -> Floats:
    """Return the mean gap of each regular story, in days."""
    return _regular().means


def regular_log_likelihoods(gaps: Gaps) -> Floats:
    """Return the log likelihood of each regular story (means of 3 to 45 days, CV .08 to .32)."""
    return _regular().log_likelihoods(gaps)


def irregular_log_evidence(gaps: Gaps) -> float:
    """Return the log evidence of irregular gaps (CV .6 to 2), all stories alike likely."""
    each = _irregular().log_likelihoods(gaps)
    top = max(each)
    return top + math.log(sum(math.exp(value - top) for value in each) / len(each))


@lru_cache(maxsize=1)
def _regular() -> _Stories:
    return _Stories(_REGULAR, _REGULAR_CV, outliers=_OUTLIERS)


@lru_cache(maxsize=1)
def _irregular() -> _Stories:
    return _Stories(_IRREGULAR, _IRREGULAR_CV, outliers=0.0)


def _cdf(mean: float, variation: float) -> Floats:
    """Return the gamma distribution function at half a day after each whole day.

    By the cube-root normal approximation of Wilson and Hilferty (1931).
    """
    spread = variation * variation / 9
    scale = math.sqrt(2 * spread)
    return tuple(
        0.5 * (1 + math.erf((math.cbrt((day + 0.5) / mean) - (1 - spread)) / scale))
        for day in range(LONGEST + 1)
    )

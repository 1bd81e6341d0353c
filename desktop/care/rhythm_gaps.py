"""Stories about gaps: a renewal process with gamma gaps, regular ("every k days") or irregular."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

LONGEST = 160
_REGULAR_CV = (0.08, 0.12, 0.18, 0.25, 0.32)
_IRREGULAR_CV = (0.6, 0.85, 1.2, 2.0)
_OUTLIERS = 0.03
"""Share of gaps that come from anywhere: one odd visit must not hide a rhythm."""


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


@dataclass(frozen=True, slots=True)
class _Table:
    means: Floats
    cdf: Floats


def regular_means() -> Floats:
    """Return the mean gap of each regular story, in days."""
    return _regular().means


def regular_log_likelihoods(gaps: Gaps) -> Floats:
    """Return the log likelihood of each regular story (means of 3 to 45 days, CV .08 to .32)."""
    return _log_likelihoods(_regular(), gaps, outliers=_OUTLIERS)


def irregular_log_evidence(gaps: Gaps) -> float:
    """Return the log evidence of irregular gaps (CV .6 to 2), all stories alike likely."""
    each = _log_likelihoods(_irregular(), gaps, outliers=0.0)
    top = float(each.max())
    return top + math.log(float(np.exp(each - top).mean()))


def _log_likelihoods(table: _Table, gaps: Gaps, *, outliers: float) -> Floats:
    cdf = table.cdf
    means = table.means[:, None]
    ends, before, survived = (_columns(each) for each in (gaps.ends, gaps.before, gaps.survived))
    beyond = 1 - cdf[:, :1] + 1e-12
    mass = (cdf[:, ends] - cdf[:, before]) / beyond
    alive = (1 - cdf[:, survived]) / beyond
    if outliers:
        odd = np.exp(-before / means) - np.exp(-ends / means)
        mass = (1 - outliers) * mass + outliers * odd
        alive = (1 - outliers) * alive + outliers * np.exp(-survived / means)
    total: Floats = np.log(np.maximum(mass, 1e-12)).sum(axis=1)
    total += np.log(np.maximum(alive, 1e-12)).sum(axis=1)
    rate = np.minimum(1 / table.means, 0.9)
    for missed, came in gaps.waits:
        total += missed * np.log1p(-rate) + came * np.log(rate)
    return total


def _columns(values: Sequence[int]) -> NDArray[np.intp]:
    return np.minimum(np.asarray(values, dtype=np.intp), LONGEST)


@lru_cache(maxsize=1)
def _regular() -> _Table:
    return _table(np.geomspace(3, 45, 55), _REGULAR_CV)


@lru_cache(maxsize=1)
def _irregular() -> _Table:
    return _table(np.geomspace(1.5, 60, 14), _IRREGULAR_CV)


def _table(means: Floats, variations: Sequence[float]) -> _Table:
    """Return the gamma distribution functions at half a day after each whole day.

    By the cube-root normal approximation of Wilson and Hilferty (1931).
    """
    erf = np.vectorize(math.erf, otypes=[float])
    at = np.arange(LONGEST + 1) + 0.5
    rows = []
    for variation in variations:
        spread = variation * variation / 9
        score = (np.cbrt(at[None, :] / means[:, None]) - (1 - spread)) / math.sqrt(spread)
        rows.append(0.5 * (1 + erf(score / math.sqrt(2))))
    return _Table(np.tile(means, len(variations)), np.concatenate(rows))

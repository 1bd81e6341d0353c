"""How well a touch fits an occasion, in the owner's words, and the weight that each stands for."""

from collections.abc import Mapping
from enum import StrEnum


class Fit(StrEnum):
    """The five choices, from never to very fitting."""

    NEVER = "never"
    SELDOM = "seldom"
    SOMETIMES = "sometimes"
    WELL = "well"
    VERY_WELL = "very-well"


WEIGHTS: Mapping[Fit, float] = {
    Fit.SELDOM: -0.8,
    Fit.SOMETIMES: -0.3,
    Fit.WELL: 0.4,
    Fit.VERY_WELL: 1.0,
}
"""Logits. 0 is neither likely nor unlikely to be welcome; 1 is welcome in about 7 of 10 cases.

*Never* has none: the touch does not know the occasion, and is not given on it. With the engine's
bias of -0.2 they come to an acceptance of .27, .38, .55 and .69 before anything was learnt. The
learning is loose (a standard deviation of 1), so that a wrong choice is unlearnt in some weeks.
"""


def fit_of(weight: float | None) -> Fit:
    """Return the choice that stands nearest to a weight (a logit); None is never."""
    if weight is None:
        return Fit.NEVER
    return min(WEIGHTS, key=lambda each: (abs(WEIGHTS[each] - weight), each.value))

"""What the log teaches of touches, and what was learnt from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Weight(NamedTuple):
    """What was learnt of a feature: the distance from its prior mean, and how sure that is.

    ``precision`` is one over the variance, the prior's part included. Because the distance is
    kept and not the weight, a change of the owner's mind moves the weight with it.
    """

    delta: float
    precision: float


Weights = Mapping[str, Weight]
"""Learnt weights by feature; a feature that is not named is still at its prior."""

NOTHING_LEARNT: Weights = {}


@dataclass(frozen=True, slots=True)
class Lesson:
    """One thing that the log teaches about one touch that was shown.

    features: of the candidate, by name. owner_weight: of its occasions, as it was then. target: how
    welcome it was, 0 to 1; a correction of an earlier lesson may lie outside. weight: how much that
    counts. shift: only for an opinion that was changed: how much more welcome it was than the log
    said before, with no weight of its own.
    """

    features: Mapping[str, float]
    owner_weight: float
    target: float
    weight: float
    shift: float = 0.0


@dataclass(frozen=True, slots=True)
class Learnt:
    """How far the log is learnt. edition: of the rules; upto: the last act that was looked at.

    stale: an act that was learnt has been taken back (or counts again) since.
    """

    edition: int
    upto: int
    stale: str = ""

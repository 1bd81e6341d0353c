"""How well a touch is likely to be received: the readable features and their prior weights."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp

from desktop.care.matching import same_thing, turned_down
from desktop.care.safety import Situation, holding
from desktop.domain.touches import Fact, Occasion, PastTouch, Touch

BIAS = -0.2
LIKED = 0.6
NEW = 0.3
AGAIN = -0.8
RUSH = -0.4
COST = -0.05

_AGAIN_VISITS = 3
_RUSH_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Score:
    """The logit of one touch, the estimated acceptance, and what each feature contributed."""

    logit: float
    mean: float
    occasion: Occasion
    contributions: Mapping[str, float]


def score(touch: Touch, situation: Situation, facts: Mapping[Occasion, Fact]) -> Score:
    """Return the prior score of an eligible touch.

    The sum of: a bias, the owner's weight for the strongest occasion that holds, whether its tags
    are liked, whether it is new to them, how lately they had it, the work in a rush, the cost.

    Raises:
        ValueError: none of its occasions holds, so it is not eligible.
    """
    held = holding(touch, situation, facts)
    if not held:
        raise ValueError(f"no occasion of {touch.key} holds")
    last = last_time(touch, situation)
    parts = {"occasion": touch.occasions[held[0]]}
    if liked(touch, situation):
        parts["liked"] = LIKED
    if last is None:
        parts["new"] = NEW
    else:
        parts["again"] = AGAIN * exp(-max(situation.comings_between(last), 0) / _AGAIN_VISITS)
    if situation.rush:
        parts["rush"] = RUSH * touch.seconds / _RUSH_SECONDS
    if touch.cost > 0:
        parts["cost"] = COST * touch.cost / max(situation.unit, 1)
    logit = BIAS + sum(parts.values())
    return Score(logit, _logistic(logit), held[0], parts)


def last_time(touch: Touch, situation: Situation) -> PastTouch | None:
    """Return when this touch was done last for this person, or None when never."""
    done = [each for each in situation.past if each.key == touch.key]
    return min(done, key=situation.comings_between, default=None)


def liked(touch: Touch, situation: Situation) -> str:
    """Return what they said they like that this touch speaks of, or ""."""
    for like in situation.profile.likes:
        if not turned_down(like) and any(same_thing(tag, like) for tag in touch.tags):
            return like
    return ""


def _logistic(logit: float) -> float:
    if logit >= 0:
        return 1 / (1 + exp(-logit))
    grown = exp(max(logit, -700.0))
    return grown / (1 + grown)

"""How well a touch is likely to be received: readable features and their weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from typing import NamedTuple

from desktop.care.day_parts import part_of
from desktop.care.matching import fold, same_thing, turned_down
from desktop.care.safety import Situation, holding
from desktop.domain.lessons import NOTHING_LEARNT, Weights
from desktop.domain.touches import Fact, Occasion, PastTouch, Touch

_AGAIN_VISITS = 3
_RUSH_SECONDS = 30


class Prior(NamedTuple):
    """What is believed of a weight before anything was learnt: a normal distribution."""

    mean: float
    sd: float

    @property
    def precision(self) -> float:
        """One over the variance."""
        return 1 / (self.sd * self.sd)


BIAS = "bias"
LIKED = "liked"
NEW = "new"
AGAIN = "again"
RUSH = "rush"
COST = "cost"
CUSTOMER = "customer"
OWNER = "owner"
PART = "part"
OCCASION = "occasion"

PRIORS: Mapping[str, Prior] = {
    BIAS: Prior(-0.2, 0.7),
    "touch": Prior(0.0, 0.7),
    OCCASION: Prior(0.0, 1.0),  # beside what the owner says of it
    LIKED: Prior(0.6, 0.4),
    "tag": Prior(0.0, 0.4),
    NEW: Prior(0.3, 0.4),
    AGAIN: Prior(-0.8, 0.4),
    RUSH: Prior(-0.4, 0.3),
    CUSTOMER: Prior(0.0, 0.6),
    COST: Prior(-0.05, 0.1),
    OWNER: Prior(0.0, 0.4),  # how much more (or less) the owner's list is to be trusted
    PART: Prior(0.0, 0.3),
}
"""By the family of a feature: what stands before the first colon."""


@dataclass(frozen=True, slots=True)
class Score:
    """The logit of one touch, the estimated acceptance, and what they were made of.

    features: values by name, without zeros. contributions: value times mean weight, by name.
    owner_weight: what the owner's list says of the occasions that hold; it is part of the logit.
    spread: the standard deviation of the logit over the features that people share.
    """

    logit: float
    mean: float
    occasion: Occasion
    contributions: Mapping[str, float]
    features: Mapping[str, float]
    owner_weight: float
    spread: float


def family(name: str) -> str:
    """Return the family of a feature, by which its prior is known."""
    return name.partition(":")[0]


def prior_of(name: str) -> Prior:
    """Return the prior of a feature.

    Raises:
        KeyError: there is no such family.
    """
    return PRIORS[family(name)]


def score(
    touch: Touch,
    situation: Situation,
    facts: Mapping[Occasion, Fact],
    weights: Weights = NOTHING_LEARNT,
) -> Score:
    """Return the score of an eligible touch: Bayesian logistic regression on readable features.

    Several occasions that hold count in equal parts: their mean, so that each of them is learnt;
    *any* counts where nothing more particular holds. The owner's strongest is named as the reason.
    What the owner says of them is a feature, too, one for all touches: how far the list is to be
    trusted is learnt once and not for each occasion anew, so that a wrong list is soon unlearnt.

    Raises:
        ValueError: none of its occasions holds, so it is not eligible.
    """
    held = holding(touch, situation, facts)
    if not held:
        raise ValueError(f"no occasion of {touch.key} holds")
    counted = tuple(each for each in held if each is not Occasion.ANY) or held
    owner_weight = sum(touch.occasions[each] for each in counted) / len(counted)
    found = features(touch, situation, counted)
    if owner_weight:
        found[OWNER] = owner_weight
    contributions, variance = {}, 0.0
    for name, value in found.items():
        prior = prior_of(name)
        learnt = weights.get(name)
        mean = prior.mean + learnt.delta if learnt else prior.mean
        contributions[name] = value * mean
        if family(name) != CUSTOMER:
            precision = learnt.precision if learnt else prior.precision
            variance += value * value / precision
    logit = owner_weight + sum(contributions.values())
    return Score(
        logit, logistic(logit), counted[0], contributions, found, owner_weight, variance**0.5
    )


def features(touch: Touch, situation: Situation, held: Sequence[Occasion]) -> dict[str, float]:
    """Return what the score of a touch is made of, by name, without what is zero.

    The bias; the touch; its occasions that hold, in equal parts; whether it speaks of something
    they like; their tags, each with the touch; whether it is new to them, or how lately they had
    it; the work in a rush; the person with the touch; the part of the day with the touch; the cost
    in units of one small thing.
    """
    key, last = touch.key, last_time(touch, situation)
    found = {BIAS: 1.0, f"touch:{key}": 1.0}
    found |= {f"{OCCASION}:{each.value}:{key}": 1 / len(held) for each in held}
    if liked(touch, situation):
        found[LIKED] = 1.0
    for tag in situation.profile.tags:
        found[f"tag:{fold(tag).strip()}:{key}"] = 1.0
    if last is None:
        found[NEW] = 1.0
    else:
        found[AGAIN] = exp(-max(situation.comings_between(last), 0) / _AGAIN_VISITS)
    if situation.rush and touch.seconds > 0:
        found[RUSH] = touch.seconds / _RUSH_SECONDS
    found[f"{CUSTOMER}:{situation.profile.id}:{key}"] = 1.0
    minute = situation.now_local.hour * 60 + situation.now_local.minute
    found[f"{PART}:{part_of(minute).value}:{key}"] = 1.0
    if touch.cost > 0:
        found[COST] = touch.cost / max(situation.unit, 1)
    return found


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


def logistic(logit: float) -> float:
    """Return 1 / (1 + exp(-logit)), also far out."""
    if logit >= 0:
        return 1 / (1 + exp(-logit))
    grown = exp(max(logit, -700.0))
    return grown / (1 + grown)

"""One touch for one person today: eligibility, then order, then at most three reasons."""

import hashlib
from collections.abc import Iterable, Mapping
from statistics import NormalDist

from desktop.care.occasions import occasions
from desktop.care.safety import Situation, Why, is_food, refuse
from desktop.care.score import (
    LIKED,
    Score,
    last_time,
    liked,
    score,
)
from desktop.domain.food import codes, own_code
from desktop.domain.lessons import NOTHING_LEARNT, Weights
from desktop.domain.touches import Candidate, Fact, Kind, Occasion, Refusal, Suggestion, Touch

SILENCE = 0.35
"""Below this estimated acceptance nothing is suggested: a warm welcome is the answer."""

EXPLORATION = 0.2
"""How much of the uncertainty of the shared weights is played out when ideas are ordered."""

MAX_REASONS = 3

_NORMAL = NormalDist()
_SEED_BITS = 52  # with half a step added still below one


def suggest(
    situation: Situation,
    touches: Iterable[Touch],
    *,
    weights: Weights = NOTHING_LEARNT,
    seed: str | None = None,
) -> Suggestion:
    """Return the eligible touches best first, and why the others are not among them.

    weights: what was learnt. seed: of the shop; with it what is little known gets a chance now and
    then, without it the estimate alone orders. The same input gives the same answer: the chance is
    fixed by shop, customer, business day and touch, and equal scores are ordered by key. What is
    unlikely to be welcome stands behind all that is likely to be; when even the best is unlikely
    there are no candidates at all.
    """
    facts = occasions(situation)
    candidates, refusals = [], []
    for touch in touches:
        refusal = refuse(touch, situation, facts)
        if refusal is not None:
            refusals.append(refusal)
            continue
        candidates.append(_candidate(touch, situation, facts, weights=weights, seed=seed))
    candidates.sort(key=lambda each: (each.mean < SILENCE, -each.score, each.key))
    refusals.sort(key=lambda each: each.key)
    if not candidates or candidates[0].mean < SILENCE:
        candidates = []
    return Suggestion(
        candidates=tuple(candidates),
        refusals=tuple(refusals),
        ask_first=any(each.code == Why.ASK_FIRST for each in refusals),
    )


def still_safe(touch: Touch, situation: Situation) -> Refusal | None:
    """Return why a touch may no longer be given, or None when it still may.

    For the moment of acceptance: must-nots, stock, the budget and problems change meanwhile.
    """
    return refuse(touch, situation, occasions(situation))


def _candidate(
    touch: Touch,
    situation: Situation,
    facts: Mapping[Occasion, Fact],
    *,
    weights: Weights,
    seed: str | None,
) -> Candidate:
    scored = score(touch, situation, facts, weights)
    chance = 0.0
    if seed is not None:
        parts = (seed, situation.profile.id, situation.today.isoformat(), touch.key)
        chance = EXPLORATION * scored.spread * _drawn(parts)
    return Candidate(
        touch.key,
        scored.logit + chance,
        scored.mean,
        scored.occasion,
        _reasons(touch, situation, facts, scored),
        features=scored.features,
        owner_weight=scored.owner_weight,
    )


def _drawn(parts: Iterable[str]) -> float:
    """Return a standard normal number that is the same for the same parts on every machine."""
    digest = hashlib.sha256("\n".join(parts).encode()).digest()
    whole = int.from_bytes(digest[:8], "big") >> (64 - _SEED_BITS)
    return _NORMAL.inv_cdf((whole + 0.5) / (1 << _SEED_BITS))


def _reasons(
    touch: Touch, situation: Situation, facts: Mapping[Occasion, Fact], scored: Score
) -> tuple[Fact, ...]:
    """The occasion first, then what contributed most, and last what it is free of."""
    free = _free_of(touch, situation)
    weighed: list[tuple[float, Fact]] = []
    like = liked(touch, situation)
    if like:
        weighed.append((scored.contributions[LIKED], Fact("likes", {"text": like})))
    usual = facts.get(Occasion.USUAL)
    if usual is not None and Occasion.USUAL in touch.occasions:
        weighed.append((touch.occasions[Occasion.USUAL], usual))
    treat = _no_treat_since(touch, situation)
    if treat is not None:
        weighed.append((0.0, treat))
    last = last_time(touch, situation)
    if last is None:
        weighed.append((-0.1, Fact("new-to-them")))
    elif touch.cost <= 0:
        weighed.append((-0.1, Fact("last-time", {"day": last.day.isoformat()})))
    weighed.sort(key=lambda each: -each[0])
    middle = [fact for _, fact in weighed if fact != facts[scored.occasion]]
    first = [facts[scored.occasion]]
    if scored.occasion is Occasion.ANY and middle:
        # Something of their own says more than how often they came.
        first, middle = middle[:1], [*middle[1:], *first]
    return (*first, *middle[: MAX_REASONS - len(first) - len(free)], *free)


def _free_of(touch: Touch, situation: Situation) -> tuple[Fact, ...]:
    must_nots = situation.profile.live_must_nots
    if not is_food(touch) or not must_nots:
        return ()
    every = dict.fromkeys(code for each in must_nots for code in codes(own_code(each.code)))
    return (Fact("free-of", {"code": "|".join(every)}),)


def _no_treat_since(touch: Touch, situation: Situation) -> Fact | None:
    """When something that cost the shop money was last given; only for another such thing."""
    if touch.cost <= 0 or touch.kind is Kind.RECOVERY:
        return None
    days = [each.day for each in situation.past if each.cost > 0]
    if not days:
        return Fact("no-treat-yet")
    return Fact("no-treat-since", {"day": max(days).isoformat()})

"""Learning from what became of a touch: one small step for each answer in the log."""

from collections.abc import Iterable, Mapping

from desktop.care.score import PRIORS, family, logistic, prior_of
from desktop.domain.lessons import NOTHING_LEARNT, Lesson, Weight, Weights
from desktop.domain.touches import Candidate, Went

EDITION = 2
"""Of the rules and priors here: weights of another edition are learnt anew from the log."""

ACCEPTED = 0.6
"""How much it counts that a cashier did a touch or passed it over: less than the customer's own
reaction, which counts 1."""
NOT_TODAY = 0.4
OWN = 0.4

RECEIVED: Mapping[Went, float] = {Went.WELL: 1.0, Went.FINE: 0.7, Went.BADLY: 0.0}
"""How welcome a touch was. *Fine* lies nearer to *well*: it was taken and nobody minded."""


def accepted(candidate: Candidate) -> Lesson:
    """Return what *did it* teaches."""
    return _lesson(candidate, 1.0, ACCEPTED)


def passed_over(candidate: Candidate) -> Lesson:
    """Return what *another idea* teaches of the one that was shown."""
    return _lesson(candidate, 0.0, ACCEPTED)


def not_today(candidate: Candidate, *, rush: bool) -> Lesson | None:
    """Return what *not today* teaches: in a rush nothing, for then it is the queue that says it."""
    return None if rush else _lesson(candidate, 0.0, NOT_TODAY)


def own_instead(candidate: Candidate) -> Lesson:
    """Return what doing something of one's own teaches of the touch that was shown."""
    return _lesson(candidate, 0.0, OWN)


def went(candidate: Candidate, how: Went, *, before: Went | None = None) -> Lesson:
    """Return what the customer's reaction teaches after the touch was counted as accepted.

    Acceptance and this lesson together pull as one reaction of weight 1 would: .6 times 1 and .4
    times this target is how welcome it was. A changed opinion (``before``) moves by the difference
    only, for its weight is in already.
    """
    welcome = RECEIVED[how]
    if before is not None:
        return _lesson(candidate, 0.0, 0.0, shift=welcome - RECEIVED[before])
    rest = 1 - ACCEPTED
    return _lesson(candidate, (welcome - ACCEPTED) / rest, rest)


def learn(
    weights: Weights,
    features: Mapping[str, float],
    owner_weight: float,
    *,
    target: float,
    weight: float,
    shift: float = 0.0,
) -> dict[str, Weight]:
    """Return the weights that one lesson changes, all of them anew.

    owner_weight: the part of the logit that is the owner's word. target, weight, shift: see
    :class:`Lesson`.

    Sequential Bayesian logistic regression after Spiegelhalter and Lauritzen (Sequential updating
    of conditional probabilities on directed graphical structures, Networks 20, 1990), with the
    diagonal of the precision kept as by Chapelle and Li (An empirical evaluation of Thompson
    sampling, 2011, algorithm 3): one Newton step from the present means, whose curvature is the old
    precision plus this lesson's own. By the Sherman-Morrison formula that is the plain step, damped
    where the weights are still loose.
    """
    names = sorted(features)  # one order of addition, so that the same log gives the same bits
    logit, reach = owner_weight, 0.0
    for name in names:
        value, (mean, precision) = features[name], _at(weights, name)
        logit += value * mean
        reach += value * value / precision
    chance = logistic(logit)
    curvature = weight * chance * (1 - chance)
    step = (weight * (target - chance) + shift) / (1 + curvature * reach)
    changed = {}
    for name in names:
        value = features[name]
        learnt = weights.get(name)
        precision = learnt.precision if learnt else prior_of(name).precision
        delta = learnt.delta if learnt else 0.0
        changed[name] = Weight(
            delta + step * value / precision, precision + curvature * value * value
        )
    return changed


def learn_lesson(weights: Weights, lesson: Lesson) -> dict[str, Weight]:
    """Return the weights that a lesson changes (:func:`learn`).

    Features of an edition that this one does not know teach nothing.
    """
    return learn(
        weights,
        {name: value for name, value in lesson.features.items() if family(name) in PRIORS},
        lesson.owner_weight,
        target=lesson.target,
        weight=lesson.weight,
        shift=lesson.shift,
    )


def learn_all(lessons: Iterable[Lesson], weights: Weights = NOTHING_LEARNT) -> dict[str, Weight]:
    """Return all weights after some lessons, in their order."""
    known = dict(weights)
    for lesson in lessons:
        known |= learn_lesson(known, lesson)
    return known


def _at(weights: Weights, name: str) -> tuple[float, float]:
    prior = prior_of(name)
    learnt = weights.get(name)
    if learnt is None:
        return prior.mean, prior.precision
    return prior.mean + learnt.delta, learnt.precision


def _lesson(candidate: Candidate, target: float, weight: float, shift: float = 0.0) -> Lesson:
    return Lesson(candidate.features, candidate.owner_weight, target, weight, shift)

"""The other ways to choose a touch, beside which the engine is measured.

All choose among what the program's own eligibility lets through, and learn from the same answers.
LinUCB is Li, Chu, Langford and Schapire (2010), with one ridge regression over all touches: of its
two forms the one that shares what is learnt (the other, one regression per touch, is
``LinUcbApart``).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from random import Random
from typing import Protocol

import numpy as np
from _care_cashier import Answered, Trial, trials
from _care_shop import OCCASIONS, UNIT

from desktop.care.safety import Situation, holding
from desktop.care.score import last_time, liked
from desktop.domain.touches import Fact, Occasion, Touch

EPSILON = 0.1
ALPHA = 0.3

Vector = np.ndarray[tuple[int], np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Here:
    """Somebody at the till, the occasions that hold, and the places of the eligible touches."""

    situation: Situation
    facts: Mapping[Occasion, Fact]
    eligible: Sequence[int]


class Policy(Protocol):
    """Orders the eligible touches, best first, and learns from the answer."""

    def order(self, here: Here) -> Sequence[int]:
        """Return places of touches; none is silence."""

    def learn(self, given: Answered) -> None:
        """Take in what the cashier answered to the last order."""


class Chance:
    """Any eligible touch."""

    def __init__(self, touches: list[Touch], seed: str) -> None:
        self._random = Random(f"chance {seed}")
        self._touches = touches

    def order(self, here: Here) -> Sequence[int]:
        """Return them shuffled."""
        return self._random.sample(here.eligible, len(here.eligible))

    def learn(self, given: Answered) -> None:
        """Learn nothing."""


class Rules(Chance):
    """The owner's table as it stands: the strongest occasion that holds decides."""

    def order(self, here: Here) -> Sequence[int]:
        """Return them by the owner's weight."""

        def weight(place: int) -> float:
            touch = self._touches[place]
            return touch.occasions[holding(touch, here.situation, here.facts)[0]]

        return sorted(here.eligible, key=lambda each: (-weight(each), each))


class Popular(Chance):
    """What has been done most gladly so far, the same for everybody."""

    def __init__(self, touches: list[Touch], seed: str) -> None:
        super().__init__(touches, seed)
        self._good = [1.0] * len(touches)
        self._all = [2.0] * len(touches)
        self._rush = False

    def order(self, here: Here) -> Sequence[int]:
        """Return them by their mean so far."""
        self._rush = here.situation.rush
        return sorted(here.eligible, key=lambda each: (-self._good[each] / self._all[each], each))

    def learn(self, given: Answered) -> None:
        """Count."""
        for each in trials(given, rush=self._rush):
            self._good[each.touch] += each.weight * each.label
            self._all[each.touch] += each.weight


class EpsilonGreedy(Popular):
    """The most popular, but one time in ten anything."""

    def order(self, here: Here) -> Sequence[int]:
        """Return them by their mean so far, or shuffled."""
        if self._random.random() < EPSILON:
            self._rush = here.situation.rush
            return self._random.sample(here.eligible, len(here.eligible))
        return super().order(here)


class LinUcb:
    """One ridge regression: touch, touch x occasion, liked, new, again, rush, cost, the table."""

    def __init__(self, touches: list[Touch], _seed: str, *, alpha: float = ALPHA) -> None:
        self._touches = touches
        self._alpha = alpha
        self._shared = len(touches) * (1 + len(OCCASIONS))
        size = self._shared + 7
        self._inverse = np.eye(size)
        self._sums = np.zeros(size)
        self._seen: dict[int, Vector] = {}
        self._rush = False

    def order(self, here: Here) -> Sequence[int]:
        """Return them by the upper confidence bound."""
        self._rush = here.situation.rush
        self._seen = {each: self._features(each, here) for each in here.eligible}
        table = np.array([self._seen[each] for each in here.eligible])
        theta = self._inverse @ self._sums
        width = np.einsum("ij,ij->i", table @ self._inverse, table)
        bounds = table @ theta + self._alpha * np.sqrt(np.maximum(width, 0.0))
        return [here.eligible[each] for each in np.argsort(-bounds, kind="stable")]

    def learn(self, given: Answered) -> None:
        """Update the regression (Sherman and Morrison)."""
        for each in trials(given, rush=self._rush):
            self._add(each)

    def _add(self, trial: Trial) -> None:
        features = self._seen[trial.touch]
        turned = self._inverse @ features
        share = trial.weight / (1 + trial.weight * float(features @ turned))
        self._inverse -= share * np.outer(turned, turned)
        self._sums += trial.weight * trial.label * features

    def _features(self, place: int, here: Here) -> Vector:
        touch = self._touches[place]
        found = np.zeros(len(self._sums))
        found[place] = 1.0
        held = holding(touch, here.situation, here.facts)
        for each in held:
            at = len(self._touches) + place * len(OCCASIONS) + OCCASIONS.index(each)
            found[at] = 1.0
        found[self._shared :] = _common(touch, here.situation, held)
        return found


class LinUcbApart:
    """One ridge regression for each touch: occasions, liked, new, again, rush, cost and table."""

    def __init__(self, touches: list[Touch], _seed: str, *, alpha: float = ALPHA) -> None:
        self._touches = touches
        self._alpha = alpha
        self._size = len(OCCASIONS) + 7
        self._inverses = [np.eye(self._size) for _ in touches]
        self._sums = [np.zeros(self._size) for _ in touches]
        self._seen: dict[int, Vector] = {}
        self._rush = False

    def order(self, here: Here) -> Sequence[int]:
        """Return them by the upper confidence bound."""
        self._rush = here.situation.rush
        self._seen = {each: self._features(each, here) for each in here.eligible}
        return sorted(here.eligible, key=lambda each: (-self._bound(each), each))

    def learn(self, given: Answered) -> None:
        """Update the regressions."""
        for each in trials(given, rush=self._rush):
            features, inverse = self._seen[each.touch], self._inverses[each.touch]
            turned = inverse @ features
            share = each.weight / (1 + each.weight * float(features @ turned))
            inverse -= share * np.outer(turned, turned)
            self._sums[each.touch] += each.weight * each.label * features

    def _bound(self, place: int) -> float:
        features, inverse = self._seen[place], self._inverses[place]
        turned = inverse @ features
        mean = float(turned @ self._sums[place])
        return mean + self._alpha * max(float(features @ turned), 0.0) ** 0.5

    def _features(self, place: int, here: Here) -> Vector:
        touch = self._touches[place]
        found = np.zeros(self._size)
        held = holding(touch, here.situation, here.facts)
        for each in held:
            found[OCCASIONS.index(each)] = 1.0
        found[len(OCCASIONS) :] = _common(touch, here.situation, held)
        return found


def _common(touch: Touch, situation: Situation, held: Sequence[Occasion]) -> tuple[float, ...]:
    last = last_time(touch, situation)
    return (
        1.0,
        float(bool(liked(touch, situation))),
        float(last is None),
        0.0 if last is None else exp(-max(situation.comings_between(last), 0) / 3),
        touch.seconds / 30 if situation.rush else 0.0,
        touch.cost / UNIT,
        touch.occasions[held[0]],
    )

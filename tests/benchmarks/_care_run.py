"""One simulated shop with one policy over its days, and what came of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random

import _care_cashier as cashier
from _care_peers import Here, Policy
from _care_shop import BUDGET_EACH, DAYS, Coming, Customer, days, touches
from _care_truth import Lately, Truth, chance, guessed

from desktop.care.occasions import occasions
from desktop.care.safety import Situation, holding, refuse
from desktop.domain.touches import Fact, Occasion, PastTouch, Touch

LAST = 15

Maker = Callable[[list[Touch], str], Policy]


@dataclass
class Tally:
    """Sums by day: decisions, chances of the best eligible and of the suggested, welcome ones."""

    decisions: list[int] = field(default_factory=lambda: [0] * DAYS)
    best: list[float] = field(default_factory=lambda: [0.0] * DAYS)
    chosen: list[float] = field(default_factory=lambda: [0.0] * DAYS)
    welcome: list[int] = field(default_factory=lambda: [0] * DAYS)
    silent: int = 0
    refused: int = 0
    """Suggestions that eligibility does not let through."""

    def acceptance(self, span: slice) -> float:
        """Return the share of suggestions that were welcome on some days."""
        return sum(self.welcome[span]) / max(sum(self.decisions[span]), 1)

    def quality(self, span: slice) -> float:
        """Return the suggested touches' chances as a share of the best eligible ones'."""
        return sum(self.chosen[span]) / max(sum(self.best[span]), 1e-9)

    def regret(self) -> float:
        """Return how much chance was lost per decision over all days."""
        return (sum(self.best) - sum(self.chosen)) / max(sum(self.decisions), 1)


@dataclass(frozen=True)
class World:
    """One seed's shop: the touches with the owner's table, the people, their days, the truth."""

    seed: str
    touches: list[Touch]
    customers: list[Customer]
    comings: list[Coming]
    truth: Truth
    budget: int


def world(seed: int, *, per_day: int = 60, agrees: float = 0.7, length: int = DAYS) -> World:
    """Return the shop of a seed; ``agrees`` is how far the owner's table correlates with it."""
    name = str(seed)
    bare = touches(Random(f"touches {name}"))
    truth = Truth(name, bare)
    table = guessed(truth, bare, agrees, name)
    known = [replace(each, occasions=row) for each, row in zip(bare, table, strict=True)]
    people, comings = days(Random(f"days {name} {per_day}"), per_day, length)
    return World(name, known, people, comings, truth, per_day * BUDGET_EACH)


class Shop:
    """A world in which one policy suggests: what was done so far, what is left of the budget."""

    def __init__(self, place: World, policy: Policy) -> None:
        self._world = place
        self._policy = policy
        self._done: dict[int, dict[int, tuple[int, Situation]]] = {}
        self._today = -1
        self._left = 0
        self.tally = Tally()

    def run(self) -> Tally:
        """Let everybody come, in order."""
        for coming in self._world.comings:
            self._serve(coming)
        return self.tally

    def _serve(self, coming: Coming) -> None:
        here, tally, day = self._world, self.tally, coming.day
        if day != self._today:
            self._today, self._left = day, here.budget
        situation = replace(coming.situation, past=self._past(coming), budget_left=self._left)
        facts = occasions(situation)
        eligible = [
            place
            for place, each in enumerate(here.touches)
            if refuse(each, situation, facts) is None
        ]
        if not eligible:
            return
        logits = {each: self._logit(each, coming, situation, facts) for each in eligible}
        order = self._policy.order(Here(situation, facts, eligible))
        tally.decisions[day] += 1
        tally.best[day] += chance(max(logits.values()))
        if not order:
            tally.silent += 1
            return
        if any(each not in logits for each in order):
            tally.refused += 1
            return
        luck = here.truth.luck(coming)
        glad = {each: luck[each][1] < chance(logits[each] + luck[each][0]) for each in order}
        tally.chosen[day] += chance(logits[order[0]])
        tally.welcome[day] += glad[order[0]]
        dice = Random(f"cashier {here.seed} {coming.index}")
        given = cashier.answered(order, glad.__getitem__, dice, rush=situation.rush)
        self._policy.learn(given)
        if given.done is not None:
            self._left -= here.touches[given.done].cost
            self._done.setdefault(coming.customer, {})[given.done] = (coming.number, situation)

    def _past(self, coming: Coming) -> tuple[PastTouch, ...]:
        return tuple(
            PastTouch(
                self._world.touches[place].key,
                self._world.touches[place].kind,
                then.today,
                coming.number - 1 - number,
                self._world.touches[place].cost,
            )
            for place, (number, then) in self._done.get(coming.customer, {}).items()
        )

    def _logit(
        self, place: int, coming: Coming, situation: Situation, facts: Mapping[Occasion, Fact]
    ) -> float:
        here = self._world
        touch = here.touches[place]
        since = {
            each: coming.number - 1 - number
            for each, (number, _) in self._done.get(coming.customer, {}).items()
        }
        kinds = [n for each, n in since.items() if here.touches[each].kind is touch.kind]
        heart = here.truth.heart(coming.customer, here.customers[coming.customer])
        held = holding(touch, situation, facts)
        lately = Lately(since.get(place), min(kinds, default=None))
        return here.truth.logit(place, heart, coming, held, lately)

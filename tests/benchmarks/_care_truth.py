"""What the customers of the care benchmark truly like: hidden from every policy.

A logistic model, and on purpose not the engine's: of several occasions that hold, the rarest, the
best liked and all together count, in shares that differ from shop to shop; tastes are partly shared
by hidden kinds of people (two factors); liked things tire people less; a gesture of one kind lately
dulls the next of that kind; some likes were never written down; the time of day favours one touch
or the other; and there is chance that nobody can know: the day, the day's touch, the moment.

How far the effects spread was set on the seeds for tuning, by the figures of the peers alone:
random choice, fixed rules, the most popular and LinUCB do there about as well as the design says,
with .51, .62, .69 and .74 accepted at the end. The owner's table guesses what an occasion adds.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import exp
from random import Random

from _care_shop import OCCASIONS, PEOPLE, TAGS, Coming, Customer

from desktop.domain.touches import Kind, Occasion, Touch

BASE = 0.0
QUALITY_SD = 0.8
EFFECT_SD = 1.15
PERSONAL_SD = 0.7
PEOPLE_SD = 0.4
DAY_SD = 0.25
DAY_TOUCH_SD = 0.15
MOMENT_SD = 0.25
OFTEN_TIRES = 3
"""Comings after which a repeat has lost about two thirds of its staleness."""
LATE_HOUR = 15


@dataclass(frozen=True, slots=True)
class Heart:
    """What one person truly likes, by touch and tag; how they tire, hurry, seek the new."""

    personal: tuple[float, ...]
    tags: Mapping[str, float]
    tires: float
    hurries: float
    curious: float


@dataclass(frozen=True, slots=True)
class Lately:
    """Comings since this touch, and since any of its kind, was done for them (None: never)."""

    same: int | None = None
    kind: int | None = None


class Truth:
    """The hidden chances of one simulated shop."""

    def __init__(self, seed: str, touches: list[Touch]) -> None:
        random = Random(f"truth {seed}")
        self._seed = seed
        self._touches = touches
        self._quality = [random.gauss(0, QUALITY_SD) for _ in touches]
        self._effect = [{each: random.gauss(0, EFFECT_SD) for each in OCCASIONS} for _ in touches]
        shares = [random.expovariate(1) for _ in range(3)]
        self._rarest, self._best, self._mean = (each / sum(shares) for each in shares)
        self._factors = [(random.gauss(0, 1), random.gauss(0, 1)) for _ in touches]
        self._people = {each: [random.gauss(0, PEOPLE_SD) for _ in touches] for each in PEOPLE}
        self._late = [random.gauss(0, 0.3) for _ in touches]
        self._hearts: dict[int, Heart] = {}

    def worth(self, touch: int, occasion: Occasion) -> float:
        """Return what an occasion adds to a touch for everybody: what the owner's table guesses."""
        return self._effect[touch][occasion]

    def heart(self, place: int, customer: Customer) -> Heart:
        """Return what a person likes, the same however often it is asked."""
        known = self._hearts.get(place)
        if known is None:
            known = self._hearts[place] = self._invented(place, customer)
        return known

    def _invented(self, place: int, customer: Customer) -> Heart:
        random = Random(f"heart {self._seed} {place}")
        mine = (random.gauss(0, 1), random.gauss(0, 1))
        personal = tuple(
            PERSONAL_SD * (0.5 * (mine[0] * a + mine[1] * b) + 0.7 * random.gauss(0, 1))
            + sum(self._people[each][touch] for each in customer.profile.tags)
            for touch, (a, b) in enumerate(self._factors)
        )
        tags = {each: random.gauss(0.7, 0.4) for each in customer.profile.likes}
        for each in random.sample(TAGS, 2):
            tags.setdefault(each, random.gauss(0.5, 0.3))
        return Heart(
            personal,
            tags,
            tires=random.gammavariate(4, 0.25),
            hurries=random.gammavariate(2, 0.25),
            curious=random.gauss(0.3, 0.3),
        )

    def logit(
        self, touch: int, heart: Heart, coming: Coming, held: Collection[Occasion], lately: Lately
    ) -> float:
        """Return the lasting part of the log-odds that a touch is welcome."""
        what, situation = self._touches[touch], coming.situation
        felt = [self._effect[touch][each] for each in OCCASIONS if each in held]
        total = BASE + self._quality[touch] + heart.personal[touch]
        if felt:
            total += self._rarest * felt[0] + self._best * max(felt)
            total += self._mean * sum(felt) / len(felt)
        liked = [heart.tags[each] for each in what.tags if each in heart.tags]
        total += max(liked, default=0.0)
        if lately.same is None:
            total += heart.curious
        else:
            stale = 0.5 if liked else 1.0
            total -= heart.tires * stale * exp(-lately.same / OFTEN_TIRES)
        if lately.kind is not None:
            total -= 0.3 * heart.tires * exp(-lately.kind / 2)
        if situation.rush:
            total -= heart.hurries * what.seconds / 30
        late = situation.now_local.hour >= LATE_HOUR
        total += self._late[touch] if late else -self._late[touch]
        if what.kind is Kind.EXTRA and Occasion.BACK in held:
            total += 0.3
        return total

    def luck(self, coming: Coming) -> list[tuple[float, float]]:
        """Return per touch what nobody can know: a change of the log-odds, and the dice."""
        day = Random(f"day {self._seed} {coming.day}")
        mood = day.gauss(0, DAY_SD)
        weather = [day.gauss(0, DAY_TOUCH_SD) for _ in self._touches]
        now = Random(f"now {self._seed} {coming.index}")
        mood += now.gauss(0, MOMENT_SD)
        return [(mood + each, now.random()) for each in weather]


def chance(logit: float) -> float:
    """Return the probability of some log-odds."""
    return 1 / (1 + exp(-max(min(logit, 40.0), -40.0)))


def guessed(
    truth: Truth, touches: list[Touch], agrees: float, seed: str
) -> list[dict[Occasion, float]]:
    """Return the owner's table: weights that correlate so far with what is true (-1 to 1).

    It has the spread of the truth, and a mean of 0.
    """
    random = Random(f"owner {seed}")
    pairs = [(place, each) for place, touch in enumerate(touches) for each in touch.occasions]
    true = [truth.worth(*each) for each in pairs]
    noise = [random.gauss(0, 1) for _ in pairs]
    mixed = mix(true, noise, agrees)
    table: list[dict[Occasion, float]] = [{} for _ in touches]
    for (place, occasion), weight in zip(pairs, mixed, strict=True):
        table[place][occasion] = weight
    return table


def mix(true: list[float], noise: list[float], agrees: float) -> list[float]:
    """Return values of the spread of ``true`` that correlate exactly so with them."""
    mean, spread = _moments(true)
    level = [(each - mean) / spread for each in true]
    shared = sum(a * b for a, b in zip(level, noise, strict=True)) / len(level)
    rest = [b - shared * a for a, b in zip(level, noise, strict=True)]
    middle, width = _moments(rest)
    across = (1 - agrees * agrees) ** 0.5
    return [
        spread * (agrees * a + across * (b - middle) / width)
        for a, b in zip(level, rest, strict=True)
    ]


def correlation(one: list[float], other: list[float]) -> float:
    """Return Pearson's correlation."""
    (mean, spread), (middle, width) = _moments(one), _moments(other)
    both = sum((a - mean) * (b - middle) for a, b in zip(one, other, strict=True)) / len(one)
    return both / (spread * width)


def _moments(values: list[float]) -> tuple[float, float]:
    mean = sum(values) / len(values)
    spread = (sum((each - mean) ** 2 for each in values) / len(values)) ** 0.5
    return mean, spread or 1.0

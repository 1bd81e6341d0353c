"""The simulated shop of the care benchmark: its touches, its customers, and who comes when.

Nothing here depends on what is suggested, so that every policy meets the same people on the same
days. What the customers truly like is in ``_care_truth``.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random

from desktop.care.safety import Situation
from desktop.domain.food import ALLERGENS, Holds
from desktop.domain.habits import Away, Drift, Habits, Pattern, Rhythm, Streak, Strength, Usual
from desktop.domain.people import (
    Agreement,
    Asked,
    Birthday,
    Diet,
    MustNot,
    Preference,
    Profile,
    Taste,
)
from desktop.domain.touches import Kind, Occasion, Touch

FIRST_DAY = date(2026, 3, 2)
DAYS = 90
TOUCHES = 18
OCCASIONS = (
    Occasion.BIRTHDAY,
    Occasion.FIRST_VISIT,
    Occasion.MILESTONE,
    Occasion.SECOND_VISIT,
    Occasion.BACK,
    Occasion.STREAK,
    Occasion.RHYTHM,
    Occasion.USUAL,
    Occasion.ANY,
)
"""The nine, the rarest first."""

TAGS = ("sweet", "coffee", "fruit", "quiet", "window", "spicy", "soup", "bread", "tea", "paper")
PEOPLE = ("student", "family", "office", "neighbour")
UNIT = 100
BUDGET_EACH = 25
"""Today's budget in minor units, for each customer who is expected."""

_REGULARS_EACH = 7
_MOMENT = datetime(2026, 1, 5, 9, tzinfo=UTC)
_KINDS = (Kind.WORDS,) * 6 + (Kind.FAVOUR,) * 5 + (Kind.EXTRA,) * 7
_HABIT = 4
"""Visits from which a rhythm, a streak and a usual are known."""


@dataclass(frozen=True, slots=True)
class Customer:
    """One person: rate is the weight of coming on a day, weekday the day they keep, if any."""

    profile: Profile
    rate: float
    weekday: int | None
    usual: bool


@dataclass(frozen=True, slots=True)
class Coming:
    """One person at the till; ``number`` counts their comings, this one included."""

    index: int
    day: int
    customer: int
    number: int
    situation: Situation


@dataclass
class _Trail:
    """What is remembered of a person while the days are made up."""

    number: int
    last: date | None
    run: int = 0
    gaps: list[int] = field(default_factory=list)


def touches(random: Random) -> list[Touch]:
    """Return the 18 touches with the occasions they are for, all of the weight 0."""
    made = []
    for place, kind in enumerate(_KINDS):
        listed = [each for each in OCCASIONS if random.random() < _listed(each)]
        if len(listed) < 2:
            listed = [Occasion.RHYTHM, Occasion.ANY]
        extra = kind is Kind.EXTRA
        food = extra and place % 7 != 0
        made.append(
            Touch(
                f"touch-{place:02}",
                kind,
                dict.fromkeys(listed, 0.0),
                cost=random.choice((30, 50, 80, 120)) if extra else 0,
                seconds=random.choice((5, 10, 20, 30, 45, 75)),
                food=food,
                composition=_composition(random) if food else {},
                diets={"vegetarian": Holds.FREE} if food else {},
                tags=tuple(random.sample(TAGS, random.choice((1, 2)))),
            )
        )
    return made


def _listed(occasion: Occasion) -> float:
    return 0.6 if occasion is Occasion.ANY else 0.45


def _composition(random: Random) -> dict[str, Holds]:
    """Stated for five touches in six; then two or so of the fourteen are in it."""
    if random.random() < 1 / 6:
        return {}
    return {
        each: Holds.CONTAINS if random.random() < 2 / len(ALLERGENS) else Holds.FREE
        for each in ALLERGENS
    }


def new_customer(random: Random, place: int) -> Customer:
    """Return an invented person with what the shop knows of them."""
    likes = random.sample(TAGS, random.choice((0, 0, 1, 1, 2)))
    dislikes = [each for each in random.sample(TAGS, 1) if random.random() < 0.15]
    careful = random.random() < 0.25
    noted = tuple(
        Preference(f"{place}-{text}", taste, text, _MOMENT, "Ana")
        for taste, texts in ((Taste.LIKE, likes), (Taste.DISLIKE, dislikes))
        for text in texts
        if taste is Taste.LIKE or text not in likes
    )
    must_nots = ()
    if careful:
        code = random.choice((*ALLERGENS, "nuts", "shellfish", "onion"))
        must_nots = (MustNot(f"{place}-m", code, code, _MOMENT, "Ana"),)
    born = FIRST_DAY + timedelta(days=random.randrange(365))
    profile = Profile(
        id=f"customer-{place}",
        version=1,
        name=f"Guest {place}",
        birthday=Birthday(born.month, born.day) if random.random() < 0.5 else None,
        agreement=Agreement.YES if random.random() < 0.7 else Agreement.NOT_ASKED,
        asked=Asked(_MOMENT.date(), "Ana") if random.random() < 0.9 else None,
        must_nots=must_nots,
        diets=(Diet(f"{place}-d", "vegetarian", _MOMENT, "Ana"),) if random.random() < 0.1 else (),
        preferences=noted,
        tags=(random.choice(PEOPLE),) if random.random() < 0.6 else (),
        leave_alone=random.random() < 0.01,
    )
    keeps_day = random.random() < 0.4
    return Customer(
        profile,
        rate=random.gammavariate(2.0, 0.5),
        weekday=random.randrange(7) if keeps_day else None,
        usual=random.random() < 0.5,
    )


def days(random: Random, per_day: int, length: int) -> tuple[list[Customer], list[Coming]]:
    """Return the customers and their comings in order; about 6 % come for the first time."""
    customers = [new_customer(random, place) for place in range(per_day * _REGULARS_EACH)]
    trails = [_older(random, each) for each in customers]
    comings: list[Coming] = []
    for day in range(length):
        today = FIRST_DAY + timedelta(days=day)
        fresh = sum(random.random() < 0.06 for _ in range(per_day))
        for _ in range(fresh):
            customers.append(new_customer(random, len(customers)))
            trails.append(_Trail(0, None))
        newest = range(len(customers) - fresh, len(customers))
        known = _who(random, customers[: len(customers) - fresh], today, per_day - fresh)
        for who in random.sample([*known, *newest], len(known) + fresh):
            coming = _coming(random, customers[who], trails[who], today)
            comings.append(Coming(len(comings), day, who, trails[who].number, coming))
    return customers, comings


def _older(random: Random, customer: Customer) -> _Trail:
    """What came before the benchmark began."""
    number = random.randrange(1, 40)
    last = FIRST_DAY - timedelta(days=random.randrange(1, 20))
    return _Trail(number, last, run=random.randrange(6) if customer.weekday is not None else 0)


def _who(random: Random, customers: list[Customer], today: date, count: int) -> list[int]:
    """Return who comes today: drawn by their rates, those who keep a day mostly on that day."""
    weekday = today.weekday()
    keys = []
    for place, each in enumerate(customers):
        favour = 1.0 if each.weekday is None else 6.0 if each.weekday == weekday else 0.17
        keys.append((random.expovariate(max(each.rate * favour, 1e-6)), place))
    return [place for _, place in sorted(keys)[:count]]


def _coming(random: Random, customer: Customer, trail: _Trail, today: date) -> Situation:
    """Return their situation today, and remember that they came."""
    before, last = trail.number, trail.last
    gap = (today - last).days if last is not None else 0
    on_day = customer.weekday == today.weekday() and before >= _HABIT
    if on_day:
        trail.run = trail.run + 1 if gap <= 8 else 1
    typical = sorted(trail.gaps)[len(trail.gaps) // 2] if trail.gaps else 10
    away = before >= _HABIT and gap > max(2 * typical, 21)
    habits = Habits(
        judged_on=today,
        visits=before,
        last_day=last,
        rhythm=Rhythm(Pattern.WEEKLY, Strength.MOST, (today.weekday(),), kept=4, due=6)
        if on_day
        else None,
        usual=Usual(("flat white",), 4, 6) if customer.usual and before >= _HABIT else None,
        drift=Drift(Away.NOTE, 0.01, gap, typical) if away else None,
    )
    streak = Streak(today.weekday(), trail.run) if on_day and trail.run >= _HABIT else None
    hour = random.choice((8, 9, 11, 12, 13, 15, 17, 18))
    trail.number, trail.last = before + 1, today
    if gap:
        trail.gaps.append(gap)
    return Situation(
        profile=customer.profile,
        habits=habits,
        streak_today=streak,
        problems_open=False,
        now_local=datetime(today.year, today.month, today.day, hour, 20),  # noqa: DTZ001 -- the shop's own clock
        today=today,
        budget_left=0,
        rush=random.random() < (0.45 if hour in {12, 13} else 0.1),
        unit=UNIT,
    )

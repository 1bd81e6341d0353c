"""Random contexts for the care benchmark, and a judge of its own of what may be suggested in them.

The judge is written from the rules and shares no line with the program's eligibility. What was
learnt is random too, and as large as it likes: it must not matter.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from _care_shop import OCCASIONS, TAGS, new_customer, touches

from desktop.care.safety import Situation
from desktop.care.suggest import suggest
from desktop.domain.food import ALLERGENS, DIETS, Holds
from desktop.domain.habits import Away, Drift, Habits, Pattern, Rhythm, Streak, Strength, Usual
from desktop.domain.lessons import Weight
from desktop.domain.people import Agreement, Asked, Birthday, Diet, MustNot, Profile
from desktop.domain.touches import Kind, Occasion, PastTouch, Touch

UNSAFE, COOLDOWN, BUDGET, OTHER = "unsafe", "cool-down", "budget", "other rules"
EXCEPTION = "exception"
CHANGING = "another answer to the same"

_COVERED = {"nuts": {"peanuts", "tree-nuts"}, "shellfish": {"crustaceans", "molluscs"}}
_NEVER = {
    "vegan": {"milk", "eggs", "fish", "crustaceans", "molluscs"},
    "vegetarian": {"fish", "crustaceans", "molluscs"},
    "kosher": {"crustaceans", "molluscs"},
}
_MOMENT = datetime(2026, 1, 5, 9, tzinfo=UTC)
_CODES = (*ALLERGENS, "nuts", "shellfish", "onion", "Chilli ")
_HOURS = (None, None, (time(8), time(11)), (time(22), time(2)), (time(0), time(0)))


def broken_rules(count: int, seed: str) -> Counter[str]:
    """Return how often each rule was broken in so many random contexts (ideally never)."""
    random = Random(f"contexts {seed}")
    found: Counter[str] = Counter(dict.fromkeys((UNSAFE, COOLDOWN, BUDGET, OTHER, EXCEPTION), 0))
    found[CHANGING] = 0
    for place in range(count):
        offered, situation = some_touches(random), some_situation(random, place)
        weights = _anything(random, offered, situation)
        try:
            said = suggest(situation, offered, weights=weights, seed="shop")
            again = suggest(situation, reversed(offered), weights=weights, seed="shop")
        except Exception:  # noqa: BLE001 -- this is what is counted
            found[EXCEPTION] += 1
            continue
        found[CHANGING] += said.candidates != again.candidates
        by_key = {each.key: each for each in offered}
        found.update(each for one in said.candidates for each in judged(by_key[one.key], situation))
    return found


def judged(touch: Touch, situation: Situation) -> list[str]:
    """Return the rules that offering a touch would break."""
    checks = {
        UNSAFE: _unsafe(touch, situation),
        COOLDOWN: any(_too_soon(touch, each, situation) for each in situation.past),
        BUDGET: touch.cost > 0 and touch.cost > situation.budget_left,
        OTHER: _otherwise(touch, situation),
    }
    return [each for each, wrong in checks.items() if wrong]


def _unsafe(touch: Touch, situation: Situation) -> bool:
    if not (touch.food or touch.composition or touch.diets):
        return False
    profile = situation.profile
    live = [each.code for each in profile.must_nots if each.removed_at is None]
    if not situation.health_facts or (profile.asked is None and not live):
        return True
    free = {each for each, holds in touch.composition.items() if holds is Holds.FREE}
    inside = {each for each, holds in touch.composition.items() if holds is Holds.CONTAINS}
    for code in (each.strip().lower() for each in live):
        if code in inside or not _COVERED.get(code, {code}) <= free:
            return True
    for code in (each.code for each in profile.diets):
        if touch.diets.get(code) is not Holds.FREE or inside & _NEVER.get(code, set()):
            return True
    return False


def _too_soon(touch: Touch, past: PastTouch, situation: Situation) -> bool:
    between = past.visits_since
    if situation.here_now and past.day < situation.today:
        between -= 1
    days = (situation.today - past.day).days
    same = past.key == touch.key
    again = same and (between < touch.cooldown_visits or days < touch.cooldown_days)
    return again or (touch.cost > 0 and past.cost > 0 and between < 2)


def _otherwise(touch: Touch, situation: Situation) -> bool:
    profile, recovery = situation.profile, touch.kind is Kind.RECOVERY
    alone = not recovery and situation.problems_open
    birthday_only = set(touch.occasions) == {Occasion.BIRTHDAY}
    refused = birthday_only and profile.agreement is not Agreement.YES
    gone = touch.key in situation.sold_out or bool(situation.sold_out & set(touch.tags))
    disliked = bool(set(profile.dislikes) & set(touch.tags))
    slow = situation.rush and touch.seconds > 60
    off = not touch.on or not touch.in_stock or profile.leave_alone
    return alone or refused or gone or disliked or slow or off or _closed(touch, situation)


def _closed(touch: Touch, situation: Situation) -> bool:
    if touch.hours is None:
        return False
    start, end = touch.hours
    now = situation.now_local.time()
    return not (start <= now < end) if start < end else end <= now < start


def some_touches(random: Random) -> list[Touch]:
    """Return touches of every sort, some of them badly stated."""
    return [_touch(random, place) for place in range(18)] + touches(random)[:4]


def _touch(random: Random, place: int) -> Touch:
    listed = random.sample(list(Occasion), random.choice((1, 2, 4)))
    stated = random.sample(_CODES, random.choice((0, 3, 10, len(_CODES))))
    return Touch(
        f"some-{place}",
        random.choice(list(Kind)),
        {each: random.gauss(0, 3) for each in listed},
        cost=random.choice((0, 0, 1, 50, 400)),
        seconds=random.choice((0, 5, 60, 61, 300)),
        food=random.random() < 0.5,
        composition={
            each.strip().lower(): random.choices(list(Holds), (1, 6, 1))[0] for each in stated
        },
        diets={each: random.choices(list(Holds), (1, 6, 1))[0] for each in DIETS[:3]},
        tags=tuple(random.sample(TAGS, random.choice((0, 1, 2)))),
        hours=random.choice(_HOURS),
        cooldown_visits=random.choice((0, 1, 2, 5)),
        cooldown_days=random.choice((0, 1, 10, 30)),
        in_stock=random.random() < 0.95,
        on=random.random() < 0.95,
    )


def some_situation(random: Random, place: int) -> Situation:
    """Return anything that may be true of a person at the till."""
    today = date(2024, 1, 1) + timedelta(days=random.randrange(1200))
    clock = time(random.randrange(24), random.choice((0, 30, 59)))
    visits = random.choice((0, 1, 2, 9, 49, 99, 2000))
    last = today - timedelta(days=random.randrange(60)) if visits else None
    streak = Streak(today.weekday(), random.randrange(4, 30))
    open_since = today - timedelta(days=random.randrange(9))
    return Situation(
        profile=_profile(random, place, today),
        habits=_habits(random, today, visits, last),
        streak_today=streak if random.random() < 0.3 else None,
        problems_open=random.random() < 0.15,
        now_local=datetime.combine(today, clock),
        today=today,
        budget_left=random.choice((-100, 0, 1, 49, 50, 399, 100_000)),
        past=tuple(_past(random, today) for _ in range(random.choice((0, 1, 5, 20)))),
        health_facts=random.random() < 0.9,
        rush=random.random() < 0.3,
        sold_out=frozenset(random.sample((*TAGS, "some-1"), random.choice((0, 0, 2)))),
        here_now=random.random() < 0.5 and visits > 0,
        previous_day=last if random.random() < 0.5 else None,
        problem_since=open_since,
        put_right_on=open_since if random.random() < 0.2 else None,
        unit=random.choice((0, 1, 100, 20_000)),
    )


def _profile(random: Random, place: int, today: date) -> Profile:
    base = new_customer(random, place).profile
    near = today + timedelta(days=random.randrange(-4, 5))
    noted = random.sample(_CODES, random.choice((0, 0, 1, 3)))
    return Profile(
        id=base.id,
        version=1,
        name=base.name,
        birthday=Birthday(near.month, near.day) if random.random() < 0.4 else None,
        agreement=random.choice(list(Agreement)),
        asked=Asked(today, "Ana") if random.random() < 0.8 else None,
        must_nots=tuple(
            MustNot(
                each, each, each, _MOMENT, "Ana", removed_at=random.choice((None, None, _MOMENT))
            )
            for each in noted
        ),
        diets=tuple(
            Diet(each, each, _MOMENT, "Ana")
            for each in random.sample(DIETS, random.choice((0, 0, 0, 1, 2)))
        ),
        preferences=base.preferences,
        tags=base.tags,
        leave_alone=base.leave_alone,
    )


def _habits(random: Random, today: date, visits: int, last: date | None) -> Habits:
    pattern = random.choice(list(Pattern))
    rhythm = Rhythm(
        pattern,
        Strength.MOST,
        weekdays=(today.weekday(),),
        every_days=random.randrange(3, 40),
        month_day=random.choice((None, today.day, 31)),
        next_due=random.choice((None, today, today + timedelta(days=5))),
    )
    return Habits(
        judged_on=today,
        visits=visits,
        last_day=last,
        rhythm=rhythm if random.random() < 0.4 else None,
        usual=Usual(("soup",), 4, 6) if random.random() < 0.4 else None,
        drift=Drift(random.choice(list(Away)), 0.01, 60, 9) if random.random() < 0.3 else None,
    )


def _past(random: Random, today: date) -> PastTouch:
    return PastTouch(
        f"some-{random.randrange(18)}",
        random.choice(list(Kind)),
        today - timedelta(days=random.randrange(40)),
        random.randrange(8),
        random.choice((0, 0, 50)),
    )


def _anything(random: Random, offered: Iterable[Touch], situation: Situation) -> dict[str, Weight]:
    """Return learnt weights that speak loudly for and against."""
    names = ["bias", "liked", "new", "again", "rush", "cost"]
    for each in offered:
        names += [f"touch:{each.key}", f"customer:{situation.profile.id}:{each.key}"]
        names += [f"occasion:{one.value}:{each.key}" for one in OCCASIONS]
    return {
        each: Weight(random.choice((-900.0, -3.0, 0.0, 3.0, 900.0)), random.choice((0.5, 5.0, 1e9)))
        for each in names
    }

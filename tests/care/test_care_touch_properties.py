"""Whatever was learnt and whatever the day: nothing unsafe, unpaid for or too soon is offered."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.care.learning import accepted, learn_all, learn_lesson, went
from desktop.care.safety import Situation
from desktop.care.starting_set import starting_set
from desktop.care.suggest import SILENCE, still_safe, suggest
from desktop.domain.food import ALLERGENS, DIETS, WIDER, Holds, codes
from desktop.domain.habits import Away, Drift, Habits, Streak, Usual
from desktop.domain.lessons import Lesson, Weight
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
from desktop.domain.touches import Kind, Occasion, PastTouch, Suggestion, Touch, Went

CONTEXTS = 20_000
AT = datetime(2025, 3, 14, tzinfo=UTC)
TODAY = date(2026, 3, 6)
WORDS = ("tea", "window", "sweet", "no fruit", "chilli", "topping", "")
CODES = (*ALLERGENS, *WIDER, "onion", "kiwi")
STARTING = starting_set()


def touches(chance: random.Random) -> list[Touch]:
    return [_touch(chance, f"x{number}") for number in range(5)] + chance.sample(STARTING, 5)


def _touch(chance: random.Random, key: str) -> Touch:
    some = chance.sample(CODES, chance.randrange(len(CODES)))
    kind = chance.choice(tuple(Kind))
    held = chance.sample(tuple(Occasion), chance.randint(1, 4))
    return Touch(
        key,
        kind,
        {each: chance.uniform(-2, 3) for each in held},
        cost=chance.choice((0, 0, 30, 100, 400)),
        seconds=chance.choice((0, 5, 60, 61, 200)),
        food=chance.random() < 0.5,
        composition={each: chance.choice(tuple(Holds)) for each in some},
        diets={each: chance.choice(tuple(Holds)) for each in chance.sample(DIETS, 2)},
        tags=tuple(chance.sample(WORDS, 2)),
        hours=(time(chance.randrange(24)), time(chance.randrange(24), 30))
        if chance.random() < 0.2
        else None,
        cooldown_visits=chance.choice((0, 1, 2, 5)),
        cooldown_days=chance.choice((0, 10, 30)),
        in_stock=chance.random() < 0.9,
        on=chance.random() < 0.9,
        private=chance.random() < 0.2,
    )


def person(chance: random.Random) -> Profile:
    def some(names: Any, most: int) -> list[str]:
        return chance.sample(list(names), chance.choice((0, 0, *range(most + 1))))

    return Profile(
        "1",
        1,
        "Amara",
        birthday=Birthday(3, chance.randint(1, 12)) if chance.random() < 0.4 else None,
        tags=tuple(some(("student", "", "x:y"), 2)),
        leave_alone=chance.random() < 0.05,
        asked=Asked(TODAY, "Till") if chance.random() < 0.6 else None,
        must_nots=tuple(
            MustNot("m", each, each, AT, "Till", removed_at=AT if chance.random() < 0.2 else None)
            for each in some(CODES, 3)
        ),
        diets=tuple(Diet("d", each, AT, "Till") for each in some(DIETS, 1)),
        preferences=tuple(
            Preference("p", chance.choice(tuple(Taste)), each, AT, "Till")
            for each in some(WORDS, 3)
        ),
        agreement=chance.choice(tuple(Agreement)),
    )


def situation(chance: random.Random, keys: list[str]) -> Situation:
    visits = chance.choice((0, 1, 2, 9, 10, 40, 2000))
    past = tuple(
        PastTouch(
            chance.choice([*keys, ""]),
            chance.choice(tuple(Kind)),
            TODAY - timedelta(days=chance.choice((0, 1, 9, 10, 11, 29, 31, 400))),
            chance.randrange(8),
            chance.choice((0, 0, 80)),
        )
        for _ in range(chance.choice((0, 1, 3, 8)))
    )
    opened = TODAY - timedelta(days=chance.randrange(9))
    return Situation(
        profile=person(chance),
        habits=Habits(
            TODAY,
            visits=visits,
            last_day=TODAY - timedelta(days=chance.randrange(90)) if visits else None,
            usual=Usual(("Tea",), 5, 6) if chance.random() < 0.3 else None,
            drift=Drift(chance.choice(tuple(Away)), 0.001, 49, 14),
        ),
        streak_today=Streak(TODAY.weekday(), 5) if chance.random() < 0.3 else None,
        problems_open=chance.random() < 0.15,
        now_local=datetime.combine(TODAY, time(chance.randrange(24))),
        today=TODAY,
        budget_left=chance.choice((-5, 0, 29, 100, 5000)),
        past=past,
        health_facts=chance.random() < 0.9,
        rush=chance.random() < 0.3,
        in_company=chance.random() < 0.3,
        sold_out=frozenset(chance.sample([*keys, *WORDS], chance.randrange(3))),
        here_now=visits > 0 and chance.random() < 0.5,
        put_right_on=opened if chance.random() < 0.2 else None,
        slow_hour=chance.random() < 0.3,
    )


def weights(chance: random.Random, found: Suggestion) -> dict[str, Weight]:
    return {
        name: Weight(chance.choice((-9.0, 0.0, 3.0, 50.0)), chance.choice((2.0, 99.0)))
        for each in found.candidates
        for name in each.features
        if chance.random() < 0.5
    }


def assert_right(found: Suggestion, every: dict[str, Touch], where: Situation) -> None:
    """Say again, in other words than the engine, what may never happen."""
    profile = where.profile
    for each in found.candidates:
        touch = every[each.key]
        assert touch.on
        assert not profile.leave_alone
        assert touch.kind is Kind.RECOVERY or not where.problems_open
        assert touch.in_stock
        assert touch.cost <= max(where.budget_left, 0)
        assert not (touch.private and where.in_company)
        assert not (where.rush and touch.seconds > 60)
        if touch.food or touch.composition or touch.diets:
            assert_safe(touch, where)
        if each.occasion is Occasion.BIRTHDAY:
            assert profile.agreement is Agreement.YES
        for past in where.past:
            assert_not_again(touch, past, where)
        assert still_safe(touch, where) is None
    if found.candidates:
        assert found.candidates[0].mean >= SILENCE


def assert_safe(touch: Touch, where: Situation) -> None:
    profile = where.profile
    assert where.health_facts
    assert profile.asked is not None or profile.live_must_nots
    for must_not in profile.live_must_nots:
        for code in codes(must_not.code):
            assert touch.composition.get(code) is Holds.FREE
            for parts in wider_words(touch):
                assert code not in parts or any(
                    touch.composition.get(each) is Holds.CONTAINS for each in parts
                )
    for diet in profile.diets:
        assert touch.diets.get(diet.code) is Holds.FREE


def wider_words(touch: Touch) -> list[tuple[str, ...]]:
    """Return what the wider words cover that are stated to be in it."""
    return [WIDER[each] for each in WIDER if touch.composition.get(each) is Holds.CONTAINS]


def assert_not_again(touch: Touch, past: PastTouch, where: Situation) -> None:
    came = past.visits_since - (where.here_now and past.day < where.today)
    if past.key == touch.key:
        assert came >= touch.cooldown_visits
        assert (where.today - past.day).days >= touch.cooldown_days
    if touch.cost and past.cost and touch.kind is not Kind.RECOVERY:
        assert came >= 2


def check(chance: random.Random) -> int:
    offered = touches(chance)
    every = {each.key: each for each in offered}
    where = situation(chance, list(every))
    plain = suggest(where, offered)
    assert_right(plain, every, where)
    learnt = weights(chance, plain)
    found = suggest(where, offered, weights=learnt, seed="shop")
    assert_right(found, every, where)
    assert len(found.refusals) == len(plain.refusals)
    return len(found.candidates)


def test_twenty_thousand_days() -> None:
    chance = random.Random(20_251_121)
    offered = sum(check(chance) for _ in range(CONTEXTS))
    assert offered > CONTEXTS / 10  # so that there was something to be wrong about


@given(st.integers(0, 2**64))
def test_any_day(seed: int) -> None:
    check(random.Random(seed))


@given(st.integers(0, 2**64))
def test_the_same_day_and_the_same_log_give_the_same_answer(seed: int) -> None:
    answers = []
    for _ in range(2):
        chance = random.Random(seed)
        offered = touches(chance)
        where = situation(chance, [each.key for each in offered])
        lessons = [
            Lesson(each.features, each.owner_weight, chance.random(), 0.6)
            for each in suggest(where, offered).candidates
        ]
        learnt = learn_all(lessons)
        chance.shuffle(offered)
        answers.append(suggest(where, offered, weights=learnt, seed="shop"))
    assert answers[0] == answers[1]


def test_a_poisoned_log_opens_no_door() -> None:
    """Two thousand times "great!" for something that they must not have."""
    where = situation(random.Random(1), ["cake"])
    safe = replace(
        where,
        profile=Profile("1", 1, "Amara", asked=Asked(TODAY, "Till")),
        problems_open=False,
        past=(),
        sold_out=frozenset(),
        in_company=False,
        rush=False,
        health_facts=True,
        budget_left=5000,
    )
    cake = Touch(
        "cake", Kind.EXTRA, {Occasion.ANY: 1.0}, food=True, composition={"nuts": Holds.CONTAINS}
    )
    harmless = Touch("smile", Kind.WORDS, {Occasion.ANY: 0.0})
    shown = suggest(safe, [cake]).candidates[0]
    learnt: dict[str, Weight] = {}
    for _ in range(2000):
        for lesson in (accepted(shown), went(shown, Went.WELL)):
            learnt |= learn_lesson(learnt, lesson)
    assert suggest(safe, [cake, harmless], weights=learnt).candidates[0].key == "cake"
    for code in ("nuts", "peanuts", "milk"):
        must_not = MustNot("m", code, code, AT, "Till")
        theirs = replace(safe, profile=replace(safe.profile, must_nots=(must_not,)))
        found = suggest(theirs, [cake, harmless], weights=learnt, seed="shop")
        assert [each.key for each in found.candidates] == ["smile"]
        assert [each.key for each in found.refusals] == ["cake"]

"""The care benchmark is fair: what it invents, what is hidden, and how it judges."""

import importlib
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from math import isnan
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

from desktop.domain.food import Holds
from desktop.domain.people import Asked, MustNot
from desktop.domain.touches import Answer, Kind, Occasion, PastTouch, Touch, Went

PARTS = ("cashier", "contexts", "figures", "shop", "truth")
SEEN = 4000


@pytest.fixture(scope="module")
def bench(project: Path) -> Iterator[Any]:
    """The benchmark's helper modules by name, without their underscore; none needs numpy."""
    folder = str(project / "tests" / "benchmarks")
    sys.path.insert(0, folder)
    try:
        yield SimpleNamespace(**{each: importlib.import_module(f"_care_{each}") for each in PARTS})
    finally:
        sys.path.remove(folder)


def test_the_owners_table_correlates_just_so_and_has_the_spread_of_the_truth(bench: Any) -> None:
    random = Random(3)
    true = [random.gauss(0.4, 1.3) for _ in range(80)]
    noise = [random.gauss(0, 1) for _ in true]
    for agrees in (0.7, 0.0, -0.7, 1.0):
        mixed = bench.truth.mix(true, noise, agrees)
        assert bench.truth.correlation(true, mixed) == pytest.approx(agrees, abs=1e-9)
        assert sum(mixed) == pytest.approx(0, abs=1e-9)
        level = [each - 0.4 for each in true]
        assert max(mixed) - min(mixed) < 2 * (max(level) - min(level))


def test_an_owners_table_speaks_of_the_occasions_that_a_touch_is_for(bench: Any) -> None:
    touches = bench.shop.touches(Random(1))
    table = bench.truth.guessed(bench.truth.Truth("1", touches), touches, 0.7, "1")
    assert [set(row) for row in table] == [set(each.occasions) for each in touches]
    assert len(touches) == 18
    assert {one for each in touches for one in each.occasions} <= set(bench.shop.OCCASIONS)


def test_the_same_people_come_whatever_is_suggested(bench: Any) -> None:
    one, other = (bench.shop.days(Random("a"), 10, 12) for _ in range(2))
    assert one == other
    assert one != bench.shop.days(Random("b"), 10, 12)
    customers, comings = one
    assert Counter(each.day for each in comings) == dict.fromkeys(range(12), 10)
    for each in comings:
        assert each.situation.profile is customers[each.customer].profile
        assert each.situation.habits.visits == each.number - 1


def test_nobody_comes_twice_a_day_and_comings_are_counted_on(bench: Any) -> None:
    _, comings = bench.shop.days(Random("c"), 10, 30)
    assert len({(each.day, each.customer) for each in comings}) == len(comings)
    last: dict[int, int] = {}
    for each in comings:
        assert each.number == last.get(each.customer, each.number - 1) + 1
        last[each.customer] = each.number


def test_a_repeat_is_less_welcome_than_something_new(bench: Any) -> None:
    touches = bench.shop.touches(Random(2))
    truth = bench.truth.Truth("2", touches)
    customers, comings = bench.shop.days(Random(2), 10, 1)
    lately = bench.truth.Lately

    def mean(state: Any) -> float:
        return sum(
            truth.logit(
                place,
                truth.heart(each.customer, customers[each.customer]),
                each,
                (Occasion.ANY,),
                state,
            )
            for each in comings
            for place in range(len(touches))
        )

    assert mean(lately(same=0, kind=0)) < mean(lately(same=9, kind=9)) < mean(lately())


def test_the_hidden_heart_is_the_same_however_often_it_is_asked(bench: Any) -> None:
    touches = bench.shop.touches(Random(2))
    customers, comings = bench.shop.days(Random(2), 10, 2)
    one, other = (bench.truth.Truth("2", touches) for _ in range(2))
    assert one.heart(3, customers[3]) == other.heart(3, customers[3])
    assert one.heart(3, customers[3]) != one.heart(4, customers[4])
    assert one.luck(comings[5]) == other.luck(comings[5])
    assert one.luck(comings[5]) != one.luck(comings[6])


def test_the_cashier_mostly_does_what_is_welcome(bench: Any) -> None:
    def share(*, welcome: bool) -> float:
        dice = Random(f"{welcome}")
        asked = (
            bench.cashier.answered((4,), lambda _: welcome, dice, rush=False) for _ in range(SEEN)
        )
        return sum(each.done == 4 for each in asked) / SEEN

    assert share(welcome=True) == pytest.approx(bench.cashier.DOES_WELCOME, abs=0.03)
    assert share(welcome=False) == pytest.approx(bench.cashier.DOES_UNWELCOME, abs=0.03)


def test_the_cashier_looks_at_few_ideas_in_their_order(bench: Any) -> None:
    dice = Random(1)
    seen = [
        bench.cashier.answered((5, 1, 9, 2), lambda _: False, dice, rush=True) for _ in range(SEEN)
    ]
    assert {each.shown for each in seen} == {(5,), (5, 1), (5, 1, 9)}
    assert {each.answer for each in seen} == set(Answer)


def test_what_an_answer_teaches_the_peers(bench: Any) -> None:
    given, trial = bench.cashier.Answered, bench.cashier.Trial
    done = given((5, 1), Answer.DID, Went.BADLY)
    assert bench.cashier.trials(done, rush=True) == [trial(5, 0.0, 0.6), trial(1, 0.0, 1.0)]
    assert bench.cashier.trials(given((1,), Answer.DID), rush=False) == [trial(1, 1.0, 0.6)]
    busy = given((1,), Answer.NOT_TODAY)
    assert bench.cashier.trials(busy, rush=True) == []
    assert bench.cashier.trials(busy, rush=False) == [trial(1, 0.0, 0.4)]
    assert bench.cashier.trials(given((1,), Answer.OWN), rush=True) == [trial(1, 0.0, 0.4)]


def test_intervals(bench: Any) -> None:
    found = bench.figures.interval([0.5, 0.6, 0.7])
    assert found.mean == pytest.approx(0.6)
    assert found.half == pytest.approx(4.30 * 0.1 / 3**0.5)
    assert isnan(bench.figures.interval([0.5]).half)
    assert bench.figures.percentile([3, 1, 2, 4], 0.5) == 3
    assert bench.figures.percentile([3, 1, 2, 4], 0.99) == 4


def test_a_demand_knows_its_direction(bench: Any) -> None:
    demand = bench.figures.Demand
    assert demand("more", 0.8, 0.8, "").reached
    assert not demand("more", 0.79, 0.8, "").reached
    assert not demand("less", 0.81, 0.8, "", at_most=True).reached


def test_the_judge_of_random_contexts_sees_each_wrong(bench: Any) -> None:
    random = Random(4)
    base = bench.contexts.some_situation(random, 1)
    plain = replace(
        base,
        profile=replace(
            base.profile,
            asked=Asked(base.today, "Ana"),
            must_nots=(),
            diets=(),
            preferences=(),
            leave_alone=False,
        ),
        problems_open=False,
        health_facts=True,
        rush=False,
        sold_out=frozenset(),
        past=(),
        here_now=False,
        budget_left=100,
    )
    touch = Touch("t", Kind.EXTRA, {Occasion.ANY: 0.0}, cost=50, food=True, seconds=90)
    nuts = (MustNot("m", "nuts", "nuts", plain.now_local, "Ana"),)
    careful = replace(plain, profile=replace(plain.profile, must_nots=nuts))
    half = replace(touch, composition={"peanuts": Holds.FREE})
    whole = replace(touch, composition={"peanuts": Holds.FREE, "tree-nuts": Holds.FREE})
    judged = bench.contexts.judged
    assert judged(touch, plain) == []
    assert judged(touch, careful) == judged(half, careful) == [bench.contexts.UNSAFE]
    assert judged(whole, careful) == []
    assert judged(touch, replace(plain, health_facts=False)) == [bench.contexts.UNSAFE]
    assert judged(touch, replace(plain, budget_left=49)) == [bench.contexts.BUDGET]
    assert judged(touch, replace(plain, rush=True)) == [bench.contexts.OTHER]
    assert judged(touch, replace(plain, problems_open=True)) == [bench.contexts.OTHER]
    soon = PastTouch("t", Kind.EXTRA, plain.today - timedelta(days=9), 5, 50)
    assert judged(touch, replace(plain, past=(soon,))) == [bench.contexts.COOLDOWN]
    other = PastTouch("u", Kind.EXTRA, plain.today - timedelta(days=90), 1, 50)
    assert judged(touch, replace(plain, past=(other,))) == [bench.contexts.COOLDOWN]
    at_noon = replace(plain, now_local=plain.now_local.replace(hour=12))
    night = replace(touch, hours=(time(22), time(2)))
    assert judged(night, at_noon) == [bench.contexts.OTHER]


def test_random_contexts_hold_dangers_and_offers(bench: Any) -> None:
    random = Random(6)
    offers = [
        bench.contexts.judged(each, situation)
        for place in range(60)
        for situation in (bench.contexts.some_situation(random, place),)
        for each in bench.contexts.some_touches(random)
    ]
    assert {wrong for each in offers for wrong in each} == {
        bench.contexts.UNSAFE,
        bench.contexts.COOLDOWN,
        bench.contexts.BUDGET,
        bench.contexts.OTHER,
    }
    assert any(not each for each in offers)


def test_the_engine_breaks_no_rule_in_random_contexts(bench: Any) -> None:
    assert not any(bench.contexts.broken_rules(60, "test").values())

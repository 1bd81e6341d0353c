"""One touch: the best of what is allowed, with reasons that are true, or silence."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from math import exp
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.care.safety import Situation, Why
from desktop.care.score import score
from desktop.care.starting_set import starting_set
from desktop.care.suggest import SILENCE, still_safe, suggest
from desktop.domain.food import ALLERGENS, Holds
from desktop.domain.habits import Habits, Streak, Usual
from desktop.domain.people import Asked, MustNot, Preference, Profile, Taste
from desktop.domain.touches import Fact, Kind, Occasion, PastTouch, Touch

FRIDAY = date(2025, 11, 21)
AT = datetime(2025, 3, 14, tzinfo=UTC)
FREE = dict.fromkeys(ALLERGENS, Holds.FREE)


def person(**more: Any) -> Profile:
    return Profile(
        **({"id": "1", "version": 1, "name": "Amara", "asked": Asked(AT.date(), "Till")} | more)
    )


def situation(**more: Any) -> Situation:
    given_ = {
        "profile": person(),
        "habits": Habits(FRIDAY, visits=27),
        "streak_today": None,
        "problems_open": False,
        "now_local": datetime.combine(FRIDAY, datetime.min.time()),
        "today": FRIDAY,
        "budget_left": 2000,
    }
    return Situation(**(given_ | more))


def words(key: str = "t", weight: float = 0.0, **more: Any) -> Touch:
    return Touch(**({"key": key, "kind": Kind.WORDS, "occasions": {Occasion.ANY: weight}} | more))


def logit(touch: Touch, **more: Any) -> float:
    return suggest(situation(**more), [touch]).candidates[0].score


def like(text: str) -> Profile:
    return person(preferences=(Preference("p", Taste.LIKE, text, AT, "Till"),))


def test_the_prior_weights() -> None:
    assert logit(words(weight=0.5)) == pytest.approx(-0.2 + 0.5 + 0.3)
    past = (PastTouch("t", Kind.WORDS, FRIDAY - timedelta(days=40), 3, 0),)
    assert logit(words(weight=0.5), past=past) == pytest.approx(-0.2 + 0.5 - 0.8 * exp(-1))
    liked = words(weight=0.5, tags=("chilli",))
    assert logit(liked, profile=like("Extra chilli")) == pytest.approx(-0.2 + 0.5 + 0.3 + 0.6)
    assert logit(words(weight=1.0, seconds=30), rush=True) == pytest.approx(-0.2 + 1.0 + 0.3 - 0.4)
    assert logit(words(weight=0.5, cost=200)) == pytest.approx(-0.2 + 0.5 + 0.3 - 0.1)
    assert logit(words(weight=0.5, cost=200), unit=200) == pytest.approx(-0.2 + 0.5 + 0.3 - 0.05)


def test_the_mean_is_the_logistic_of_the_score() -> None:
    best = suggest(situation(), [words(weight=0.9)]).candidates[0]
    assert best.mean == pytest.approx(1 / (1 + exp(-best.score)))


def test_the_strongest_occasion_that_holds_decides() -> None:
    touch = words(occasions={Occasion.ANY: 0.0, Occasion.STREAK: 1.0, Occasion.BACK: 2.0})
    best = suggest(situation(streak_today=Streak(4, 9)), [touch]).candidates[0]
    assert best.occasion is Occasion.STREAK


def test_a_touch_without_an_occasion_has_no_score() -> None:
    with pytest.raises(ValueError, match="no occasion"):
        score(words(), situation(), {})


def test_best_first_and_equal_ones_by_key() -> None:
    every = [words("c", 0.1), words("b", 0.4), words("a", 0.1)]
    assert [each.key for each in suggest(situation(), every).candidates] == ["b", "a", "c"]
    assert suggest(situation(), every) == suggest(situation(), every[::-1])


def test_silence_when_even_the_best_is_unlikely() -> None:
    assert suggest(situation(), [words(weight=-0.8)]).candidates == ()
    assert suggest(situation(), [words(weight=-0.6)]).candidates != ()
    assert suggest(situation(), []).candidates == ()


def test_refusals_say_why_and_ask_first_is_told() -> None:
    touch = words(food=True, kind=Kind.EXTRA)
    found = suggest(situation(profile=person(asked=None)), [touch])
    assert found.candidates == ()
    assert [each.code for each in found.refusals] == [Why.ASK_FIRST]
    assert found.ask_first
    assert not suggest(situation(), [touch]).ask_first


def test_no_asking_first_where_food_would_be_refused_anyway() -> None:
    touch = words(food=True, kind=Kind.EXTRA, in_stock=False)
    assert not suggest(situation(profile=person(asked=None)), [touch]).ask_first


def test_reasons_are_facts_with_their_numbers() -> None:
    must_not = MustNot("m", "peanuts", "peanuts", AT, "Till")
    touch = Touch("roll", Kind.EXTRA, {Occasion.STREAK: 0.9}, cost=80, food=True, composition=FREE)
    past = (PastTouch("x", Kind.EXTRA, date(2025, 10, 3), 6, 80),)
    best = suggest(
        situation(profile=person(must_nots=(must_not,)), streak_today=Streak(4, 9), past=past),
        [touch],
    ).candidates[0]
    assert best.reasons == (
        Fact("streak", {"weekday": 4, "count": 9}),
        Fact("no-treat-since", {"day": "2025-10-03"}),
        Fact("free-of", {"code": "peanuts"}),
    )


def test_free_of_is_said_only_of_food_and_only_of_their_own_must_nots() -> None:
    must_not = MustNot("m", "nuts", "nuts", AT, "Till")
    profile = person(must_nots=(must_not,))
    food = words(food=True, composition=FREE)
    told = suggest(situation(profile=profile), [food]).candidates[0].reasons
    assert Fact("free-of", {"code": "peanuts|tree-nuts"}) in told
    for other in (suggest(situation(profile=profile), [words()]), suggest(situation(), [food])):
        assert all(each.code != "free-of" for each in other.candidates[0].reasons)


def test_what_they_like_comes_before_how_often_they_came() -> None:
    touch = words(tags=("window",))
    reasons = suggest(situation(profile=like("window seat")), [touch]).candidates[0].reasons
    assert reasons[0] == Fact("likes", {"text": "window seat"})


def test_the_usual_is_a_reason_where_the_touch_is_about_it() -> None:
    habits = Habits(FRIDAY, visits=27, usual=Usual(("Tea",), 5, 6))
    touch = words(occasions={Occasion.STREAK: 1.0, Occasion.USUAL: 0.2})
    found = suggest(situation(habits=habits, streak_today=Streak(4, 5)), [touch]).candidates[0]
    assert Fact("orders", {"item": "Tea", "count": 5, "of": 6}) in found.reasons


def test_checked_again_at_the_moment_of_acceptance() -> None:
    touch = words(food=True, kind=Kind.EXTRA, cost=100)
    assert still_safe(touch, situation()) is None
    now = situation(profile=person(must_nots=(MustNot("m", "milk", "milk", AT, "Till"),)))
    for later, code in (
        (now, Why.NOT_KNOWN),
        (situation(budget_left=99), Why.BUDGET),
        (situation(problems_open=True), Why.PROBLEM_FIRST),
    ):
        refusal = still_safe(touch, later)
        assert refusal is not None
        assert refusal.code == code


@given(
    visits=st.integers(0, 300),
    codes=st.lists(st.sampled_from([*ALLERGENS, "nuts", "kiwi"]), max_size=3),
    asked=st.booleans(),
    problem=st.booleans(),
    streak=st.none() | st.integers(4, 40),
    rush=st.booleans(),
    budget=st.integers(-10, 900),
)
def test_the_starting_set_is_safe_for_everybody(
    visits: int,
    codes: list[str],
    asked: bool,
    problem: bool,
    streak: int | None,
    rush: bool,
    budget: int,
) -> None:
    profile = replace(
        person(must_nots=tuple(MustNot("m", each, each, AT, "Till") for each in codes)),
        asked=Asked(FRIDAY, "Till") if asked else None,
    )
    where = situation(
        profile=profile,
        habits=Habits(FRIDAY, visits=visits),
        problems_open=problem,
        streak_today=Streak(4, streak) if streak else None,
        rush=rush,
        budget_left=budget,
    )
    every = {each.key: each for each in starting_set()}
    found = suggest(where, every.values())
    assert not found.candidates or found.candidates[0].mean >= SILENCE
    assert len(found.refusals) + len(found.candidates) in {len(every), len(found.refusals)}
    for each in found.candidates:
        touch = every[each.key]
        assert 1 <= len(each.reasons) <= 3
        assert still_safe(touch, where) is None
        assert touch.cost <= max(budget, 0)
        assert not problem or touch.kind is Kind.RECOVERY
        if touch.food:
            assert asked or codes
            assert not codes or touch.key in {"piece-of-fruit", "glass-of-water"}

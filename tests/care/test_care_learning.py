"""What the log teaches: towards what was welcome, surely and slowly, and always the same."""

import hashlib
from datetime import UTC, date, datetime, time
from math import log
from statistics import NormalDist
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.care.learning import (
    accepted,
    learn,
    learn_all,
    learn_lesson,
    not_today,
    own_instead,
    passed_over,
    went,
)
from desktop.care.safety import Situation
from desktop.care.score import PRIORS, logistic, prior_of, score
from desktop.care.suggest import suggest
from desktop.domain.habits import Habits
from desktop.domain.lessons import Lesson, Weight
from desktop.domain.people import Asked, Preference, Profile, Taste
from desktop.domain.touches import Candidate, Fact, Kind, Occasion, Touch, Went

FRIDAY = date(2025, 11, 21)
LISTED = (("liked", 1.0), ("not", -0.5))
"""Two touches with the owner's weight."""
AT = datetime(2025, 3, 14, tzinfo=UTC)
FEATURES = {"bias": 1.0, "touch:t": 1.0, "occasion:any:t": 1.0, "new": 1.0, "customer:1:t": 1.0}
FACTS = {Occasion.ANY: Fact("visits", {"count": 27})}


def situation(**more: Any) -> Situation:
    given_ = {
        "profile": Profile("1", 1, "Amara", asked=Asked(AT.date(), "Till")),
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


def shown(**more: Any) -> Candidate:
    return Candidate("t", 0.0, 0.5, Occasion.ANY, (), features=FEATURES, **more)


def chance(weights: Any, owner_weight: float = 0.0) -> float:
    return logistic(
        owner_weight
        + sum(
            value * (prior_of(name).mean + weights.get(name, Weight(0, 1)).delta)
            for name, value in FEATURES.items()
        )
    )


def test_the_features_of_a_touch_are_readable() -> None:
    profile = Profile(
        "7", 1, "Ben", tags=("Student ",), preferences=(Preference("p", Taste.LIKE, "tea", AT, ""),)
    )
    touch = words(cost=200, seconds=45, tags=("tea",))
    found = score(touch, situation(profile=profile, rush=True, unit=400), FACTS)
    assert dict(found.features) == {
        "bias": 1.0,
        "touch:t": 1.0,
        "occasion:any:t": 1.0,
        "liked": 1.0,
        "tag:student:t": 1.0,
        "new": 1.0,
        "rush": 1.5,
        "customer:7:t": 1.0,
        "part:morning:t": 1.0,
        "cost": 0.5,
    }
    assert found.logit == pytest.approx(sum(found.contributions.values()))
    assert found.logit == pytest.approx(-0.2 + 0.6 + 0.3 - 0.4 * 1.5 - 0.05 * 0.5)
    shared = {name: value for name, value in found.features.items() if "customer" not in name}
    variance = sum(value**2 * prior_of(name).sd ** 2 for name, value in shared.items())
    assert found.spread == pytest.approx(variance**0.5)


def test_a_candidate_keeps_what_it_was_made_of() -> None:
    best = suggest(situation(), [words(weight=0.4)]).candidates[0]
    assert dict(best.features) == FEATURES | {"part:morning:t": 1.0, "owner": 0.4}
    assert best.owner_weight == 0.4


def test_how_far_the_owners_list_is_to_be_trusted_is_learnt_for_all_of_it() -> None:
    lessons = [
        accepted(suggest(situation(), [words(key, weight)]).candidates[0])
        if weight < 0
        else passed_over(suggest(situation(), [words(key, weight)]).candidates[0])
        for key, weight in (("a", -0.5), ("b", 1.0), ("c", 0.8), ("d", -0.4)) * 5
    ]
    learnt = learn_all(lessons)
    assert learnt["owner"].delta < -0.1, "what the list praised was not wanted"

    def ahead(weights: Any) -> float:
        new = [score(words(key, weight), situation(), FACTS, weights) for key, weight in LISTED]
        return new[0].logit - new[1].logit

    assert ahead(learnt) < ahead({}), "also of touches that were never given"
    assert ahead({}) == pytest.approx(1.5)


def test_a_touch_is_learnt_for_the_part_of_the_day() -> None:
    noon = situation(now_local=datetime.combine(FRIDAY, time(12, 30)))
    weights = learn_all([passed_over(suggest(noon, [words()]).candidates[0])] * 9)
    before, after = (
        score(words(), each, FACTS, weights).logit
        for each in (situation(now_local=datetime.combine(FRIDAY, time(18, 0))), noon)
    )
    assert after < before


def test_learnt_weights_move_the_score_and_the_owner_moves_it_too() -> None:
    weights = {"touch:t": Weight(0.5, 4.0), "occasion:any:t": Weight(-0.25, 4.0)}
    before = score(words(weight=0.4), situation(), FACTS).logit
    assert score(words(weight=0.4), situation(), FACTS, weights).logit == pytest.approx(
        before + 0.25
    )
    assert score(words(weight=0.9), situation(), FACTS, weights).logit == pytest.approx(
        before + 0.75
    )


def test_one_step_is_a_newton_step_from_the_prior() -> None:
    """Against the formula written with matrices: (P + w v x x')^-1 w (y - p) x."""
    numpy = pytest.importorskip("numpy")
    features = {"bias": 1.0, "touch:t": 1.0, "rush": 1.5}
    prior = numpy.array([prior_of(name).precision for name in features])
    mean = numpy.array([prior_of(name).mean for name in features])
    x = numpy.array(list(features.values()))
    p = 1 / (1 + numpy.exp(-x @ mean))
    v = p * (1 - p)
    step = numpy.linalg.solve(numpy.diag(prior) + 0.6 * v * numpy.outer(x, x), 0.6 * (1 - p) * x)
    found = learn({}, features, 0.0, target=1.0, weight=0.6)
    assert [found[name].delta for name in features] == pytest.approx(list(step))
    assert [found[name].precision for name in features] == pytest.approx(
        list(prior + 0.6 * v * x**2)
    )


def test_what_is_welcome_rises_and_what_is_not_falls() -> None:
    up, down = accepted(shown()), passed_over(shown())
    assert chance(learn_all([up])) > chance({}) > chance(learn_all([down]))
    assert chance(learn_all([up] * 9)) > chance(learn_all([up]))
    late = not_today(shown(), rush=False)
    assert late is not None
    assert chance({}) > chance(learn_all([late])) > chance(learn_all([down]))
    assert own_instead(shown()).weight == late.weight


def test_not_today_in_a_rush_is_no_dislike() -> None:
    assert not_today(shown(), rush=True) is None


def test_how_it_went_counts_one_together_with_the_acceptance() -> None:
    for how, welcome in ((Went.WELL, 1.0), (Went.FINE, 0.7), (Went.BADLY, 0.0)):
        parts = [accepted(shown()), went(shown(), how)]
        assert sum(each.weight for each in parts) == pytest.approx(1.0)
        assert sum(each.weight * each.target for each in parts) == pytest.approx(welcome)
    chances = [
        chance(learn_all([accepted(shown()), went(shown(), how)]))
        for how in (Went.WELL, Went.FINE, Went.BADLY)
    ]
    assert chances == sorted(chances, reverse=True)
    assert chances[2] < chance({}) < chances[1]


def test_an_opinion_that_was_changed_counts_as_what_it_is_now() -> None:
    direct = learn_all([accepted(shown()), went(shown(), Went.BADLY)])
    round_about = learn_all(
        [
            accepted(shown()),
            went(shown(), Went.WELL),
            went(shown(), Went.BADLY, before=Went.WELL),
        ]
    )
    assert chance(round_about) == pytest.approx(chance(direct), abs=0.06)
    back = learn_all(
        [
            accepted(shown()),
            went(shown(), Went.WELL),
            went(shown(), Went.BADLY, before=Went.WELL),
            went(shown(), Went.WELL, before=Went.BADLY),
        ]
    )
    assert chance(back) == pytest.approx(
        chance(learn_all([accepted(shown()), went(shown(), Went.WELL)]))
    )


def test_a_wrong_table_is_unlearnt() -> None:
    lessons = [Lesson(FEATURES, -2.0, 1.0, 0.6)] * 40
    assert chance({}, -2.0) < 0.15
    assert chance(learn_all(lessons), -2.0) > 0.7


def test_the_estimate_comes_near_the_truth() -> None:
    """Three of four accepted: the estimate follows, and is surer the more there is."""
    lessons = [Lesson(FEATURES, 0.0, 1.0 if at % 4 else 0.0, 1.0) for at in range(400)]
    weights = learn_all(lessons)
    assert chance(weights) == pytest.approx(0.75, abs=0.03)
    few = learn_all(lessons[:40])
    assert all(weights[name].precision > few[name].precision for name in FEATURES)


def test_features_of_another_edition_teach_nothing() -> None:
    odd = Lesson({"bias": 1.0, "moon:full": 1.0}, 0.0, 1.0, 0.6)
    assert set(learn_lesson({}, odd)) == {"bias"}


@given(
    st.lists(
        st.tuples(
            st.dictionaries(
                st.sampled_from([*PRIORS, "touch:t", "customer:1:t"]),
                st.floats(-40, 40),
                min_size=1,
            ),
            st.sampled_from([(1.0, 0.6), (0.0, 0.6), (-1.5, 0.4), (1.0, 0.4), (0.25, 0.4)]),
        ),
        max_size=60,
    )
)
def test_whatever_the_log_says_the_weights_stay_finite(log_: Any) -> None:
    lessons = [Lesson(features, 0.0, target, weight) for features, (target, weight) in log_]
    weights = learn_all(lessons)
    for name, weight in weights.items():
        assert abs(weight.delta) < 1e6
        assert weight.precision >= prior_of(name).precision
    assert learn_all(lessons) == weights


def test_the_order_of_the_names_changes_nothing() -> None:
    turned = dict(reversed(FEATURES.items()))
    assert learn_lesson({}, Lesson(turned, 0.3, 1.0, 0.6)) == learn_lesson(
        {}, Lesson(FEATURES, 0.3, 1.0, 0.6)
    )


def test_little_known_touches_get_their_chance_and_known_ones_do_not() -> None:
    every = [words(each, 0.5) for each in "abcdef"]
    orders = {
        tuple(each.key for each in suggest(where(day), every, seed="shop").candidates)
        for day in range(1, 29)
    }
    assert len({order[0] for order in orders}) > 3
    sure = {
        name: Weight(0.0, 1e9)
        for key in "abcdef"
        for name in (
            "bias",
            "new",
            "owner",
            f"touch:{key}",
            f"occasion:any:{key}",
            f"part:morning:{key}",
        )
    }
    sure["touch:c"] = Weight(0.01, 1e9)
    for day in range(1, 29):
        assert suggest(where(day), every, weights=sure, seed="shop").candidates[0].key == "c"


def test_the_chance_is_the_same_on_every_machine() -> None:
    best = suggest(situation(), [words()], seed="shop").candidates[0]
    digest = hashlib.sha256(b"shop\n1\n2025-11-21\nt").hexdigest()
    drawn = NormalDist().inv_cdf((int(digest[:13], 16) + 0.5) / 2**52)
    spread = (2 * 0.7**2 + 1.0 + 0.4**2 + 0.3**2) ** 0.5
    chance = best.score - log(best.mean / (1 - best.mean))
    assert chance == pytest.approx(0.2 * spread * drawn) == pytest.approx(0.1755309)
    assert suggest(situation(), [words()], seed="shop").candidates[0] == best
    assert suggest(situation(), [words()], seed="other").candidates[0].score != best.score


def where(day: int) -> Situation:
    return situation(today=date(2025, 11, day))


def test_silence_is_judged_by_the_estimate_and_not_by_chance() -> None:
    low, high = words("low", -0.8), words("high", -0.6)
    for day in range(1, 29):
        assert suggest(where(day), [low], seed="shop").candidates == ()
        assert suggest(where(day), [low, high], seed="shop").candidates[0].key == "high"


def test_occasions_that_hold_together_count_in_equal_parts_and_all_are_learnt() -> None:
    touch = words(occasions={Occasion.ANY: -0.9, Occasion.STREAK: 0.9, Occasion.SLOW_HOUR: 0.3})
    facts = {each: Fact(each.value) for each in touch.occasions}
    found = score(touch, situation(), facts)
    assert (found.occasion, found.owner_weight) == (Occasion.STREAK, pytest.approx(0.6))
    parts = {name: value for name, value in found.features.items() if "occasion" in name}
    assert parts == {"occasion:streak:t": 0.5, "occasion:slow-hour:t": 0.5}
    only_any = score(touch, situation(), {Occasion.ANY: facts[Occasion.ANY]})
    assert only_any.owner_weight == -0.9
    learnt = learn({}, found.features, found.owner_weight, target=1.0, weight=0.6)
    assert learnt["occasion:streak:t"] == learnt["occasion:slow-hour:t"]
    assert learnt["occasion:streak:t"].delta > 0

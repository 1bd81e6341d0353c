"""Nothing unsafe, unwanted or too soon is ever offered, whatever the rest says."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.care.safety import Situation, Why, refuse
from desktop.domain.food import ALLERGENS, DIETS, WIDER, Holds, codes
from desktop.domain.habits import Habits
from desktop.domain.people import Agreement, Asked, Diet, MustNot, Preference, Profile, Taste
from desktop.domain.touches import Kind, Occasion, PastTouch, Spoken, Touch

TODAY = date(2025, 11, 21)
NOW = datetime(2025, 11, 21, 12, 40)  # noqa: DTZ001 -- the shop's clock has no zone
AT = datetime(2025, 3, 14, tzinfo=UTC)
EVERY = tuple(Occasion)
ASKED = Asked(date(2025, 10, 3), "Till")
FREE = dict.fromkeys(ALLERGENS, Holds.FREE)
SUITS = dict.fromkeys(DIETS, Holds.FREE)


def must_not(code: str, **more: Any) -> MustNot:
    return MustNot(code, code, code, AT, "Till", **more)


def person(**more: Any) -> Profile:
    return Profile(**({"id": "1", "version": 1, "name": "Amara", "asked": ASKED} | more))


def situation(profile: Profile | None = None, **more: Any) -> Situation:
    given_ = {
        "profile": profile or person(),
        "habits": Habits(TODAY, visits=20),
        "streak_today": None,
        "problems_open": False,
        "now_local": NOW,
        "today": TODAY,
        "budget_left": 2000,
    }
    return Situation(**(given_ | more))


def food(**more: Any) -> Touch:
    return Touch(
        **({"key": "t", "kind": Kind.EXTRA, "occasions": {Occasion.ANY: 1.0}, "food": True} | more)
    )


def words(**more: Any) -> Touch:
    return Touch(**({"key": "t", "kind": Kind.WORDS, "occasions": {Occasion.ANY: 1.0}} | more))


def why(touch: Touch, where: Situation, occasions: Any = EVERY) -> str | None:
    refusal = refuse(touch, where, occasions)
    return refusal.code if refusal else None


def done(key: str = "t", *, days: int = 30, since: int = 5, cost: int = 0) -> PastTouch:
    return PastTouch(key, Kind.EXTRA, TODAY - timedelta(days=days), since, cost)


def test_what_is_stated_free_may_be_offered() -> None:
    assert (
        why(
            food(composition={"peanuts": Holds.FREE}),
            situation(person(must_nots=(must_not("peanuts"),))),
        )
        is None
    )


@pytest.mark.parametrize(
    ("code", "composition", "expected"),
    [
        ("peanuts", {"peanuts": Holds.CONTAINS}, Why.MUST_NOT),
        ("peanuts", {"peanuts": Holds.UNKNOWN}, Why.NOT_KNOWN),
        ("peanuts", {}, Why.NOT_KNOWN),
        ("nuts", {"peanuts": Holds.FREE}, Why.NOT_KNOWN),
        ("nuts", {"peanuts": Holds.FREE, "tree-nuts": Holds.CONTAINS}, Why.MUST_NOT),
        ("nuts", {"peanuts": Holds.FREE, "tree-nuts": Holds.FREE}, None),
        ("nuts", FREE | {"nuts": Holds.CONTAINS}, Why.MUST_NOT),
        ("wheat", {"gluten": Holds.FREE}, None),
        ("gluten", {"gluten": Holds.FREE, "wheat": Holds.CONTAINS}, Why.MUST_NOT),
        ("gluten", {"wheat": Holds.CONTAINS}, Why.MUST_NOT),
        ("gluten", {"wheat": Holds.FREE}, Why.NOT_KNOWN),
        ("peanuts", {"peanuts": Holds.FREE, "nuts": Holds.CONTAINS}, Why.MUST_NOT),
        ("peanuts", FREE | {"nuts": Holds.CONTAINS}, Why.MUST_NOT),
        # the wider word is explained: it holds the other kind
        ("peanuts", {"peanuts": Holds.FREE, "tree-nuts": Holds.CONTAINS, "nuts": Holds.CONTAINS},
         None),
        ("molluscs", {"shellfish": Holds.CONTAINS} | FREE, Why.MUST_NOT),
        ("shellfish", {"crustaceans": Holds.FREE}, Why.NOT_KNOWN),
        ("onion", FREE, Why.NOT_KNOWN),
        ("onion", {"onion": Holds.FREE}, None),
        (" Peanuts ", {"peanuts": Holds.FREE}, None),
        ("peanuts", {"peanuts": "free"}, None),
        ("peanuts", {"peanuts": "maybe"}, Why.NOT_KNOWN),
        ("", FREE, Why.NOT_KNOWN),
    ],
)  # fmt: skip
def test_a_must_not_must_be_stated_free(code: str, composition: Any, expected: Why | None) -> None:
    where = situation(person(must_nots=(must_not(code),)))
    assert why(food(composition=composition), where) == expected


def test_composition_counts_even_when_nothing_is_called_food() -> None:
    where = situation(person(must_nots=(must_not("tree-nuts"),)))
    assert why(words(composition={"tree-nuts": Holds.CONTAINS}), where) == Why.MUST_NOT
    assert why(words(diets={"vegan": Holds.FREE}), where) == Why.NOT_KNOWN


def test_a_must_not_taken_away_no_longer_counts_but_then_nobody_has_asked() -> None:
    gone = must_not("peanuts", removed_at=AT)
    assert why(food(), situation(person(must_nots=(gone,)))) is None
    assert why(food(), situation(person(must_nots=(gone,), asked=None))) == Why.ASK_FIRST


@pytest.mark.parametrize(
    ("code", "touch", "expected"),
    [
        ("vegan", food(), Why.DIET_NOT_KNOWN),
        ("vegan", food(diets={"vegetarian": Holds.FREE}), Why.DIET_NOT_KNOWN),
        ("vegan", food(diets={"vegan": Holds.UNKNOWN}), Why.DIET_NOT_KNOWN),
        ("vegan", food(diets={"vegan": Holds.CONTAINS}), Why.DIET),
        ("vegan", food(diets={"vegan": Holds.FREE}), None),
        (
            "vegan",
            food(diets={"vegan": Holds.FREE}, composition={"milk": Holds.CONTAINS}),
            Why.DIET,
        ),
        (
            "vegan",
            food(diets={"vegan": Holds.FREE}, composition={"shellfish": Holds.CONTAINS}),
            Why.DIET,
        ),
        (
            "vegan",
            food(diets={"vegan": Holds.FREE}, composition=FREE | {"shellfish": Holds.CONTAINS}),
            Why.DIET,
        ),
        ("vegan", food(diets={"vegan": Holds.FREE, "vegetarian": Holds.CONTAINS}), Why.DIET),
        ("vegetarian", food(diets={"vegetarian": Holds.FREE, "vegan": Holds.CONTAINS}), None),
        ("Halal", food(diets={"halal": Holds.FREE}), None),
        ("keto", food(diets=SUITS), Why.DIET_NOT_KNOWN),
    ],
)
def test_a_diet_must_be_stated_to_be_suited(code: str, touch: Touch, expected: Why | None) -> None:
    assert why(touch, situation(person(diets=(Diet("d", code, AT, "Till"),)))) == expected


def test_nobody_asked_means_ask_first_and_only_for_food() -> None:
    where = situation(person(asked=None))
    assert why(food(composition=FREE), where) == Why.ASK_FIRST
    assert why(words(), where) is None


def test_ask_first_only_where_asking_would_help() -> None:
    assert why(food(in_stock=False), situation(person(asked=None))) == Why.OUT_OF_STOCK
    assert why(food(cost=9999), situation(person(asked=None))) == Why.BUDGET


def test_with_health_facts_off_no_food_at_all() -> None:
    assert why(food(composition=FREE, diets=SUITS), situation(health_facts=False)) == Why.HEALTH_OFF
    assert why(words(), situation(health_facts=False)) is None


@pytest.mark.parametrize(
    ("taste", "text", "touch"),
    [
        (Taste.DISLIKE, "cookies", food(tags=("cookie",))),
        (Taste.DISLIKE, "Sweet things", food(tags=("sweet",))),
        (Taste.DISLIKE, "spring rolls", food(text="an extra spring roll on the house")),
        (Taste.LIKE, "no cutlery", words(tags=("cutlery",))),
    ],
)
def test_what_they_do_not_like_is_not_offered(taste: Taste, text: str, touch: Touch) -> None:
    where = situation(person(preferences=(Preference("p", taste, text, AT, "Till"),)))
    assert why(touch, where) == Why.DISLIKED


def test_a_dislike_of_something_else_does_not_matter() -> None:
    where = situation(person(preferences=(Preference("p", Taste.DISLIKE, "olives", AT, "Till"),)))
    assert why(food(tags=("cookie",), text="a cookie"), where) is None


def test_an_open_problem_leaves_only_recovery() -> None:
    where = situation(problems_open=True)
    amends = Touch("r", Kind.RECOVERY, {Occasion.PROBLEM: 1.0, Occasion.ANY: 1.0})
    assert why(words(), where) == Why.PROBLEM_FIRST
    assert why(food(), where) == Why.PROBLEM_FIRST
    assert why(amends, where) is None
    assert why(amends, where, {Occasion.ANY}) == Why.NO_OCCASION
    assert why(amends, situation(), {Occasion.ANY}) == Why.NO_OCCASION


def test_recovery_with_food_is_as_careful_as_any_other() -> None:
    amends = food(kind=Kind.RECOVERY, occasions={Occasion.PROBLEM: 1.0})
    where = situation(person(must_nots=(must_not("milk"),)), problems_open=True)
    assert why(amends, where) == Why.NOT_KNOWN


def test_a_birthday_needs_agreement() -> None:
    touch = words(occasions={Occasion.BIRTHDAY: 1.0})
    assert why(touch, situation(person(agreement=Agreement.YES))) is None
    for agreement in (Agreement.NO, Agreement.NOT_ASKED):
        assert why(touch, situation(person(agreement=agreement))) == Why.NO_CONSENT
        both = replace(touch, occasions={Occasion.BIRTHDAY: 1.0, Occasion.ANY: 0.1})
        assert why(both, situation(person(agreement=agreement))) is None


def test_off_alone_and_without_occasion() -> None:
    assert why(words(on=False), situation()) == Why.OFF
    assert why(words(), situation(person(leave_alone=True))) == Why.LEAVE_ALONE
    assert why(words(), situation(), ()) == Why.NO_OCCASION
    assert why(words(occasions={}), situation()) == Why.NO_OCCASION


def test_stock() -> None:
    assert why(words(in_stock=False), situation()) == Why.OUT_OF_STOCK
    assert why(words(), situation(sold_out=frozenset({"t"}))) == Why.OUT_OF_STOCK
    assert (
        why(food(tags=("cookie",)), situation(sold_out=frozenset({"cookie"}))) == Why.OUT_OF_STOCK
    )


@pytest.mark.parametrize(
    ("start", "end", "now", "inside"),
    [
        (time(9), time(12), time(8, 59), False),
        (time(9), time(12), time(9), True),
        (time(9), time(12), time(12), False),
        (time(22), time(2), time(23), True),
        (time(22), time(2), time(1, 59), True),
        (time(22), time(2), time(2), False),
        (time(22), time(2), time(12), False),
        (time(8), time(8), time(3), True),
        (time(9, tzinfo=UTC), time(12, tzinfo=UTC), time(10), True),
    ],
)
def test_hours_also_over_midnight(start: time, end: time, now: time, inside: bool) -> None:
    where = situation(now_local=datetime.combine(TODAY, now))
    assert (why(words(hours=(start, end)), where) is None) is inside
    if not inside:
        assert why(words(hours=(start, end)), where) == Why.OUT_OF_HOURS


@pytest.mark.parametrize(
    ("days", "since", "ok"),
    [(10, 2, True), (9, 2, False), (10, 1, False), (0, 0, False), (-3, 9, False), (400, 50, True)],
)
def test_cool_down_wants_both_visits_and_days(days: int, since: int, ok: bool) -> None:
    where = situation(past=(done(days=days, since=since),))
    assert (why(words(), where) is None) is ok
    if not ok:
        assert why(words(), where) == Why.COOLDOWN
        assert why(words(key="another"), where) is None


def test_every_past_touch_counts_not_only_the_first() -> None:
    assert why(words(), situation(past=(done(), done(days=1, since=0)))) == Why.COOLDOWN


def test_the_present_visit_does_not_count_as_one_between() -> None:
    past = (done(days=20, since=2),)
    assert why(words(), situation(past=past)) is None
    assert why(words(), situation(past=past, here_now=True)) == Why.COOLDOWN
    today = PastTouch("other", Kind.EXTRA, TODAY, 0, 0)
    assert why(words(), situation(past=(today,), here_now=True)) is None


def test_paid_touches_at_most_every_third_visit() -> None:
    paid = words(cost=50)
    for since, expected in ((0, Why.PAID_LATELY), (1, Why.PAID_LATELY), (2, None)):
        where = situation(past=(done("other", since=since, cost=80),))
        assert why(paid, where) == expected
        assert why(words(), where) is None
    assert why(paid, situation(past=(done("other", since=0, cost=0),))) is None
    sorry = Touch("t", Kind.RECOVERY, {Occasion.PROBLEM: 0.7}, cost=400)
    where = situation(problems_open=True, past=(done("other", since=0, cost=50),))
    assert why(sorry, where) == Why.PAID_LATELY


def test_budget_and_rush() -> None:
    assert why(words(cost=2000), situation()) is None
    assert why(words(cost=2001), situation()) == Why.BUDGET
    assert why(words(), situation(budget_left=-5)) is None
    assert why(words(seconds=61), situation(rush=True)) == Why.RUSH
    assert why(words(seconds=60), situation(rush=True)) is None
    assert why(words(seconds=61), situation()) is None


CODES = st.sampled_from([*ALLERGENS, *WIDER, "onion", "kiwi", ""])
HOLDS = st.sampled_from(list(Holds))
TOUCHES = st.builds(
    Touch,
    key=st.sampled_from(["a", "b"]),
    kind=st.sampled_from(list(Kind)),
    occasions=st.dictionaries(st.sampled_from(EVERY), st.floats(-2, 2), max_size=4),
    cost=st.integers(-5, 3000),
    seconds=st.integers(0, 200),
    food=st.booleans(),
    composition=st.dictionaries(CODES, HOLDS) | st.just(FREE),
    diets=st.dictionaries(st.sampled_from(DIETS), HOLDS) | st.just(SUITS),
    tags=st.lists(st.sampled_from(["cookie", "sweet", ""]), max_size=2).map(tuple),
    hours=st.none() | st.tuples(st.times(), st.times()),
    in_stock=st.booleans(),
    on=st.sampled_from([True, True, True, False]),
    text=st.none() | st.text(max_size=10),
)
PEOPLE = st.builds(
    person,
    asked=st.sampled_from([None, ASKED]),
    must_nots=st.lists(CODES, max_size=3).map(
        lambda every: tuple(must_not(each) for each in every)
    ),
    diets=st.lists(st.sampled_from([*DIETS, "keto"]), max_size=2).map(
        lambda every: tuple(Diet("d", each, AT, "Till") for each in every)
    ),
    agreement=st.sampled_from(list(Agreement)),
    leave_alone=st.booleans(),
    preferences=st.lists(st.text(max_size=8), max_size=2).map(
        lambda every: tuple(Preference("p", Taste.DISLIKE, each, AT, "Till") for each in every)
    ),
)
PAST = st.builds(
    PastTouch,
    key=st.sampled_from(["a", "b"]),
    kind=st.sampled_from(list(Kind)),
    day=st.dates(TODAY - timedelta(days=60), TODAY + timedelta(days=2)),
    visits_since=st.integers(0, 9),
    cost=st.integers(0, 100),
)
SITUATIONS = st.builds(
    situation,
    PEOPLE,
    problems_open=st.booleans(),
    budget_left=st.integers(-100, 3000),
    past=st.lists(PAST, max_size=3).map(tuple),
    health_facts=st.booleans(),
    rush=st.booleans(),
    here_now=st.booleans(),
    now_local=st.datetimes(),
    sold_out=st.frozensets(st.sampled_from(["a", "cookie"])),
)
OCCASIONS = st.frozensets(st.sampled_from(EVERY)) | st.just(frozenset(EVERY))


@given(TOUCHES, SITUATIONS, OCCASIONS)
def test_nothing_unsafe_ever_passes(touch: Touch, where: Situation, occasions: Any) -> None:
    if refuse(touch, where, occasions) is not None:
        return
    profile = where.profile
    assert touch.on
    assert touch.in_stock
    assert not profile.leave_alone
    assert touch.cost <= max(where.budget_left, 0)
    assert not where.problems_open or touch.kind is Kind.RECOVERY
    assert set(touch.occasions) & set(occasions)
    if touch.food:
        assert where.health_facts
        assert profile.asked is not None or profile.must_nots
        for each in profile.must_nots:
            assert all(touch.composition.get(code) == Holds.FREE for code in codes(each.code))
        assert all(touch.diets.get(each.code) == Holds.FREE for each in profile.diets)
    for each in where.past:
        assert each.key != touch.key or (TODAY - each.day).days >= touch.cooldown_days


@given(TOUCHES, SITUATIONS, OCCASIONS, CODES)
def test_one_more_must_not_never_makes_a_touch_eligible(
    touch: Touch, where: Situation, occasions: Any, code: str
) -> None:
    # Somebody never asked who then names one thing has been asked: that alone may open a touch.
    assume(not where.never_asked)
    assume(refuse(touch, where, occasions) is not None)
    profile = replace(where.profile, must_nots=(*where.profile.must_nots, must_not(code)))
    assert refuse(touch, replace(where, profile=profile), occasions) is not None


def test_nothing_personal_while_somebody_is_with_them() -> None:
    assert why(words(private=True), situation(in_company=True)) == Why.IN_COMPANY
    assert why(words(), situation(in_company=True)) is None
    assert why(words(private=True), situation()) is None


@pytest.mark.parametrize(
    ("share", "given_before", "expected"),
    [
        (100, 1900, None),
        (50, 900, None),
        (50, 901, Why.BUDGET_SHARE),
        (4, 0, Why.BUDGET_SHARE),
        (5, 0, None),
        (5, 1, Why.BUDGET_SHARE),
    ],
)
def test_no_more_than_its_share_of_the_budget(
    share: int, given_before: int, expected: Why | None
) -> None:
    touch = words(cost=100, budget_share=share)
    where = situation(daily_budget=2000, given_today={"t": given_before, "other": 5000})
    assert why(touch, where) == expected
    assert why(replace(touch, cost=0), where) is None


@given(
    cost=st.integers(1, 3000),
    share=st.integers(1, 100),
    budget=st.integers(0, 10**6),
    given_before=st.integers(0, 10**6),
)
def test_what_is_given_never_passes_the_share(
    cost: int, share: int, budget: int, given_before: int
) -> None:
    where = situation(budget_left=10**9, daily_budget=budget, given_today={"t": given_before})
    allowed = why(words(cost=cost, budget_share=share), where) is None
    within = 100 * (given_before + cost) <= budget * share
    assert allowed == (within or share == 100)


def test_the_owners_words_in_any_language_are_held_against_dislikes() -> None:
    who = person(preferences=(Preference("1", Taste.DISLIKE, "olives", AT, "Till"),))
    touch = words(words={"en": Spoken("a bowl of olives?", "enjoy")})
    assert why(touch, situation(who)) == Why.DISLIKED
    assert why(words(words={"en": Spoken("a bowl of nuts?")}), situation(who)) is None

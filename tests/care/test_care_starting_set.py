"""What a new shop begins with: honest about its food, fit for every trade and currency."""

import pytest

from desktop.care.starting_set import starting_set, unit_of
from desktop.domain.food import ALLERGENS, DIETS, Holds
from desktop.domain.touches import Kind, Occasion

SET = starting_set()


def test_about_twenty_touches_of_every_kind() -> None:
    assert 18 <= len(SET) <= 30
    assert {each.kind for each in SET} == set(Kind)
    assert len({each.key for each in SET}) == len(SET)


def test_every_occasion_has_a_touch() -> None:
    assert {occasion for each in SET for occasion in each.occasions} == set(Occasion)


def test_words_cost_nothing_and_what_is_given_costs_something() -> None:
    for each in SET:
        assert each.cost == 0 or each.kind is not Kind.WORDS
        assert each.text is None
    assert any(each.cost == 0 and each.kind is Kind.FAVOUR for each in SET)


def test_food_is_stated_for_every_code_or_for_none() -> None:
    stated = [each for each in SET if each.food and each.composition]
    assert stated
    for each in stated:
        assert dict(each.composition) == dict.fromkeys(ALLERGENS, Holds.FREE)
        assert dict(each.diets) == dict.fromkeys(DIETS, Holds.FREE)
    assert all(each.food for each in SET if each.composition or each.diets)


def test_recovery_stands_on_problems_alone() -> None:
    problems = {Occasion.PROBLEM, Occasion.AFTER_PROBLEM}
    for each in SET:
        assert (each.kind is Kind.RECOVERY) is bool(set(each.occasions) & problems)
        assert each.kind is not Kind.RECOVERY or set(each.occasions) <= problems


def test_some_help_with_an_open_problem_is_free_and_needs_no_food() -> None:
    assert any(
        Occasion.PROBLEM in each.occasions and not each.cost and not each.food for each in SET
    )


@pytest.mark.parametrize(
    ("currency", "unit"),
    [
        ("EUR", 100),
        ("usd", 100),
        ("JPY", 100),
        ("KRW", 1000),
        ("LYD", 5000),
        ("LKR", 30_000),
        ("KZT", 50_000),
        ("BDT", 12_000),
    ],
)
def test_a_small_thing_costs_what_it_costs_there(currency: str, unit: int) -> None:
    assert unit_of(currency) == unit


THREE_DIGITS = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
NO_DIGITS = (
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF",
)  # fmt: skip


HUNDRED = {"JPY", "XPF"}
"""Of these a hundred are about a euro."""


def test_every_currency_without_cents_has_its_own_unit() -> None:
    """ISO 4217: elsewhere a small thing costs about a hundred cents."""
    other = [each for each in (*THREE_DIGITS, *NO_DIGITS) if unit_of(each) == 100]
    assert set(other) == HUNDRED


def test_costs_grow_with_the_unit_and_stay_whole() -> None:
    for cheap, dear in zip(starting_set(100), starting_set(1000), strict=True):
        assert isinstance(dear.cost, int)
        assert dear.cost == 10 * cheap.cost
    assert all(each.cost >= 0 for each in starting_set(1))

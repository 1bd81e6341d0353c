"""The usual is named when most recent visits have it, and only then."""

import random
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.care.tails import beta_cdf, student_upper_tail
from desktop.care.usual import find_usual
from desktop.domain.habits import Usual
from desktop.domain.visits import Coming, Line

START = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)
MENU = tuple(f"dish {number}" for number in range(20))
POPULAR = tuple(1 / (rank + 1) for rank in range(20))
SHARES = {dish: weight / sum(POPULAR) for dish, weight in zip(MENU, POPULAR, strict=True)}


def coming(index: int, items: Iterable[str]) -> Coming:
    local = START + timedelta(days=7 * index)
    lines = tuple(Line(item) for item in items)
    return Coming(local, local.replace(tzinfo=None), local.date(), lines, (), ())


def orders(items: Sequence[Iterable[str]]) -> list[Coming]:
    """Visits a week apart, oldest first."""
    return [coming(index, each) for index, each in enumerate(items)]


def usual_of(items: Sequence[Iterable[str]]) -> Usual | None:
    return find_usual(orders(items), SHARES)


def test_what_is_had_every_time() -> None:
    assert usual_of([["jollof"]] * 8) == Usual(("jollof",), 8, 8)


def test_the_count_is_of_the_last_ten_orders() -> None:
    items = [["jollof"]] * 12
    items[5] = ["soup"]
    assert usual_of(items) == Usual(("jollof",), 9, 10)


def test_the_order_in_which_visits_are_given_does_not_matter() -> None:
    items = [["soup"]] * 4 + [["jollof"]] * 9
    assert find_usual(orders(items)[::-1], SHARES) == usual_of(items)


def test_options_are_part_of_the_item() -> None:
    line = Line("latte", ("oat milk", "16 oz"))
    visits = [
        Coming(each.at, each.local, each.day, (line,), (), ()) for each in orders([["x"]] * 6)
    ]
    usual = find_usual(visits, {})
    assert usual is not None
    assert usual.items == ("latte, oat milk, 16 oz",)


def test_two_things_had_together_are_one_usual() -> None:
    usual = usual_of([["combo", "tea"]] * 7)
    assert usual is not None
    assert set(usual.items) == {"combo", "tea"}


def test_two_things_had_apart_are_not_named_together() -> None:
    usual = usual_of([["combo"], ["combo", "tea"], ["combo"], ["combo", "tea"], ["combo"]] * 2)
    assert usual is not None
    assert usual.items == ("combo",)


def test_somewhat_more_than_half_of_the_time_is_only_often() -> None:
    usual = usual_of([["soup"], ["combo"], ["combo"], ["rice"], ["combo"], ["combo"]] * 2)
    assert usual is not None
    assert usual.often
    assert (usual.items, usual.count, usual.of) == (("combo",), 7, 10)


@pytest.mark.parametrize(
    "items",
    [
        [],
        [["combo"]] * 3,
        [["combo"], ["combo"], ["soup"], ["rice"]],
        [["combo"]] * 8 + [["soup"], ["rice"], ["cake"]],
        [[dish] for dish in MENU[:12]],
    ],
)
def test_nothing_is_said_without_ground(items: Sequence[Iterable[str]]) -> None:
    assert usual_of(items) is None


def test_visits_without_items_are_no_orders() -> None:
    assert usual_of([["combo"], [], [], ["combo"], [], ["combo"], []]) is None
    assert usual_of([["combo"], [], ["combo"], [], ["combo"], ["combo"], [], [], []]) is not None


def test_what_everybody_has_is_credited_with_half_at_most() -> None:
    items = orders([["rice"], ["soup"], ["rice"], ["rice"], ["cake"], ["rice"]])
    answers = [find_usual(items, {"rice": share}) for share in (0.01, 0.5, 1.0)]
    assert answers[1] == answers[2]
    assert answers[0] != answers[1]


@given(st.lists(st.lists(st.sampled_from(["a", "b", "c"]), max_size=3), max_size=40))
def test_counts_are_true(items: list[list[str]]) -> None:
    usual = find_usual(orders(items), {})
    if usual is not None:
        recent = [each for each in items if each][-10:]
        assert usual.of == len(recent)
        assert usual.count == sum(set(usual.items) <= set(each) for each in recent)


# simulated guests


def test_the_usual_is_right_next_time() -> None:
    rng = random.Random(6201)
    told = right = 0
    guests = 600
    for _ in range(guests):
        share, favourite = rng.betavariate(4, 1.6), rng.choice(MENU)
        seen = [
            [favourite if rng.random() < share else rng.choices(MENU, POPULAR)[0]]
            for _ in range(rng.randrange(5, 30))
        ]
        usual = usual_of(seen[:-1])
        if usual and not usual.often:
            told += 1
            right += set(usual.items) <= set(seen[-1])
    assert told >= guests / 4
    assert right >= 0.8 * told


def test_those_who_like_variety_have_no_usual() -> None:
    rng = random.Random(6202)
    told = 0
    for _ in range(400):
        seen = [[rng.choices(MENU, POPULAR)[0]] for _ in range(rng.randrange(4, 30))]
        usual = usual_of(seen)
        told += usual is not None and not usual.often
    assert told <= 0.04 * 400


def test_an_old_habit_is_not_announced() -> None:
    rng = random.Random(6203)
    told = 0
    for _ in range(300):
        before = [["old"] if rng.random() < 0.9 else ["soup"] for _ in range(15)]
        after = [["new"] if rng.random() < 0.9 else [rng.choice(["old", "soup"])] for _ in range(6)]
        usual = usual_of(before + after)
        told += usual is not None and "old" in usual.items
    assert told <= 0.03 * 300


# the tails


@pytest.mark.parametrize(
    ("x", "a", "b", "expected"),
    [
        (0.5, 2, 2, 0.5),
        (0.3, 1, 1, 0.3),
        (0.25, 2, 1, 0.0625),
        (0.5, 0.5, 0.5, 0.5),
        (0.9, 5, 2, 0.885735),
        (-1, 2, 2, 0),
        (2, 2, 2, 1),
    ],
)
def test_the_beta_distribution(x: float, a: float, b: float, expected: float) -> None:
    assert beta_cdf(x, a, b) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    ("t", "freedom", "tail"),
    [(0, 5, 0.5), (2.015048, 5, 0.05), (1, 1, 0.25), (-1, 1, 0.75), (3.746947, 4, 0.01)],
)
def test_the_student_distribution(t: float, freedom: float, tail: float) -> None:
    assert student_upper_tail(t, freedom) == pytest.approx(tail, abs=1e-6)

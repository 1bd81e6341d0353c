"""Why this touch, and why not the others, judged at the moment of asking."""

from datetime import timedelta

import pytest

from desktop.care.starting_set import starting_set
from desktop.domain.errors import ActError
from desktop.domain.explaining import Part
from desktop.domain.touches import Fact
from desktop.service.explaining import MOST_PARTS, parts_of
from tests.service.shop_at_hand import NOW, TODAY, Desk

TOUCHES = {each.key: each for each in starting_set()}


@pytest.fixture
def ada(desk: Desk) -> str:
    uid = desk.add("Ada Ode", agreed=True)
    desk.clock.moment = NOW - timedelta(days=30)
    desk.edit(uid, asked=True, likes=("coffee",), dislikes=("olives",), must_nots=("peanuts",))
    for weeks in (4, 3, 2, 1):
        desk.clock.moment = NOW - timedelta(weeks=weeks)
        desk.cashier.record_visit(uid, items=("Mint tea",))
    desk.clock.moment = NOW
    return uid


def test_the_touch_shown_with_its_facts_and_their_sources(desk: Desk, ada: str) -> None:
    offer = desk.cashier.open_offer(ada)
    why = desk.reader.why(ada)
    assert why.customer == ada
    assert why.name == "Ada Ode"
    assert why.touch == offer.shown
    assert offer.current is not None
    assert tuple(each.fact for each in why.facts) == offer.current.reasons
    by_code = {each.fact.code: each for each in (*why.facts, *why.known)}
    came = tuple(TODAY - timedelta(weeks=each) for each in (4, 3, 2, 1))
    assert by_code["orders"].source.days == came
    assert by_code["likes"].source.said == TODAY - timedelta(days=30)
    assert by_code["likes"].source.author == "Till"
    assert by_code["dislikes"].fact.params == {"text": "olives"}
    assert 0 < len(why.parts) <= MOST_PARTS


def test_every_other_touch_is_possible_or_has_what_hinders_it(desk: Desk, ada: str) -> None:
    why = desk.reader.why(ada)
    others = [*why.possible, *(each.key for each in why.refused)]
    assert sorted([why.touch or "", *others]) == sorted(desk.reader.touches())
    assert "not-known" in {each.code for each in why.refused}
    desk.cashier.report_problem(ada, "cold soup")
    why = desk.reader.why(ada)
    codes = {each.code for each in why.refused}
    assert "problem-first" in codes
    assert all(desk.reader.touches()[each].kind.value == "recovery" for each in why.possible)


def test_an_idea_that_has_become_unsafe_is_told_as_refused(desk: Desk, ada: str) -> None:
    desk.edit(ada, must_nots=())
    desk.edit(ada, asked=True)
    offer = desk.cashier.open_offer(ada)
    food = [each.key for each in offer.candidates if desk.reader.touches()[each.key].food]
    assert food
    desk.edit(ada, must_nots=("milk",))
    why = desk.reader.why(ada)
    refused = {each.key: each.code for each in why.refused}
    for key in food:
        if key not in {"piece-of-fruit", "glass-of-water"}:
            assert refused[key] == "not-known"
            assert key not in why.possible
            assert key != why.touch


def test_asking_why_writes_nothing(desk: Desk, ada: str) -> None:
    before = desk.content()
    desk.reader.why(ada)
    assert desk.content() == before
    with pytest.raises(ActError):
        desk.reader.why("nobody")


def test_a_touch_that_was_done_is_still_told_why(desk: Desk, ada: str) -> None:
    offer = desk.cashier.open_offer(ada)
    desk.cashier.did_it(offer.id)
    why = desk.reader.why(ada)
    assert why.touch == offer.shown
    assert why.facts
    assert offer.shown not in {each.key for each in why.refused}


def test_what_is_flagged_is_told_with_its_flag(desk: Desk, ada: str) -> None:
    done = desk.cashier.flag_fact(ada, "likes", {"text": "coffee"})
    desk.cashier.flag_fact(ada, "visits", {"count": 4})
    why = desk.reader.why(ada)
    flags = {each.fact.code: each.flag for each in why.known if each.flag}
    assert set(flags) == {"likes", "visits"}
    assert flags["likes"] == done.text
    assert sum(each.fact == Fact("likes", {"text": "coffee"}) for each in why.known) == 1


def test_the_strongest_parts_first_and_small_ones_not_at_all() -> None:
    touch = TOUCHES["small-side"]
    parts = parts_of(
        touch,
        {
            "bias": -0.9,
            "occasion:birthday:small-side": 0.6,
            "touch:small-side": 0.01,
            "again": -0.7,
            "tag:book club:small-side": 0.2,
            "customer:x:small-side": -0.3,
            "cost": -0.06,
        },
    )
    assert parts == (
        Part("again", favours=False),
        Part("occasion", favours=True, params={"occasion": "birthday"}),
        Part("customer", favours=False),
        Part("tag", favours=True, params={"tag": "book club"}),
    )

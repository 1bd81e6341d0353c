"""Help with a hard choice: never unsafe, disliked, sold out or suggested just before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.care.safety import Situation
from desktop.care.undecided import LOOKED_AT, Choosing, Menu, fits, help_choose
from desktop.domain.food import ALLERGENS, DIETS, Holds
from desktop.domain.habits import Habits, Usual
from desktop.domain.ideas import IdeaKind, Ideas, Item
from desktop.domain.people import Asked, Diet, MustNot, Preference, Profile, Taste
from desktop.domain.visits import Coming, Line

TODAY = date(2025, 11, 21)
AT = datetime(2025, 3, 14, 12, tzinfo=UTC)
ASKED = Asked(date(2025, 10, 3), "Till")
FREE = dict.fromkeys((*ALLERGENS, *DIETS), Holds.FREE)


def item(label: str, **more: Any) -> Item:
    name, *options = label.split(", ")
    return Item(label, label, name, tuple(options), **more)


MENU = (
    item("Flat white", category="Coffee"),
    item("Flat white, oat milk", category="Coffee"),
    item("Cappuccino", category="Coffee"),
    item("Mint tea", category="Tea", tags=("herbal",)),
    item("Jasmine tea", category="Tea"),
    item("Lentil soup", category="Soup", tags=("hot",)),
    item("Cinnamon bun", category="Bakery"),
)
SHARES = {each.label: 0.3 - 0.03 * place for place, each in enumerate(MENU)}


def person(**more: Any) -> Profile:
    return Profile(**({"id": "1", "version": 1, "name": "Amara", "asked": ASKED} | more))


def must_not(code: str) -> MustNot:
    return MustNot(code, code, code, AT, "Till")


def taste(kind: Taste, *texts: str) -> tuple[Preference, ...]:
    return tuple(Preference(text, kind, text, AT, "Till") for text in texts)


def came(*orders: Sequence[str]) -> tuple[Coming, ...]:
    """Return comings a week apart, the last given last week."""
    weeks = range(len(orders), 0, -1)
    return tuple(
        Coming(
            at=AT - timedelta(weeks=week),
            local=(AT - timedelta(weeks=week)).replace(tzinfo=None),
            day=TODAY - timedelta(weeks=week),
            lines=tuple(Line(*_parts(label)) for label in labels),
            marks=(),
            sales=(f"s{week}",),
        )
        for week, labels in zip(weeks, orders, strict=True)
    )


def _parts(label: str) -> tuple[str, tuple[str, ...]]:
    name, *options = label.split(", ")
    return name, tuple(options)


def choosing(profile: Profile | None = None, **more: Any) -> Choosing:
    usual = more.pop("usual", None)
    menu = more.pop("menu", MENU)
    situation = Situation(
        profile=profile or person(),
        habits=Habits(TODAY, visits=8, usual=usual),
        streak_today=None,
        problems_open=False,
        now_local=datetime(2025, 11, 21, 12),  # noqa: DTZ001 -- the shop's clock has no zone
        today=TODAY,
        budget_left=0,
        health_facts=more.pop("health_facts", True),
    )
    given_: dict[str, Any] = {
        "situation": situation,
        "comings": (),
        "menu": Menu({each.label: each for each in menu}, more.pop("shares", SHARES)),
        "receipts": 200,
    }
    return Choosing(**(given_ | more))


def told(ideas: Ideas) -> list[tuple[IdeaKind, str]]:
    return [(each.kind, " + ".join(each.items)) for each in ideas.ideas]


OFTEN_COFFEE = came(["Mint tea"], ["Mint tea"], ["Lentil soup"], *[["Flat white, oat milk"]] * 4)
USUAL = Usual(("Flat white, oat milk",), 4, 7)


def test_the_usual_then_what_they_liked_then_one_new_thing_near_it() -> None:
    ideas = help_choose(choosing(comings=OFTEN_COFFEE, usual=USUAL))
    assert told(ideas) == [
        (IdeaKind.USUAL, "Flat white, oat milk"),
        (IdeaKind.LIKED, "Mint tea"),
        (IdeaKind.NEW, "Cappuccino"),
    ]
    usual, liked, new = (each.reason for each in ideas.ideas)
    assert (usual.code, dict(usual.params)) == ("usual", {"count": 4, "of": 7})
    assert (liked.code, dict(liked.params)) == (
        "had",
        {"count": 2, "day": (TODAY - timedelta(weeks=6)).isoformat()},
    )
    assert (new.code, dict(new.params)) == ("category", {"item": "Flat white"})
    assert (ideas.known, ideas.ask_first, ideas.unsafe) == (True, False, False)


def test_the_weaker_claim_is_said_as_such() -> None:
    ideas = help_choose(choosing(comings=OFTEN_COFFEE, usual=replace(USUAL, often=True)))
    assert ideas.ideas[0].reason.code == "often"


def test_once_is_not_liking_and_lately_is_not_a_while_ago() -> None:
    once = came(["Lentil soup"], *[["Flat white"]] * 4)
    assert IdeaKind.LIKED not in [kind for kind, _ in told(help_choose(choosing(comings=once)))]
    lately = came(*[["Lentil soup"]] * 4, ["Lentil soup, large"], ["Flat white"], ["Flat white"])
    assert IdeaKind.LIKED not in [kind for kind, _ in told(help_choose(choosing(comings=lately)))]
    before = came(*[["Lentil soup"]] * 2, *[["Flat white"]] * 3)
    assert (IdeaKind.LIKED, "Lentil soup") in told(help_choose(choosing(comings=before)))


def test_what_was_had_last_of_two_liked_things_comes_first() -> None:
    comings = came(
        ["Jasmine tea"], ["Jasmine tea"], ["Mint tea"], ["Mint tea"], *[["Flat white"]] * 3
    )
    ideas = told(help_choose(choosing(comings=comings)))
    assert ideas[:2] == [(IdeaKind.LIKED, "Mint tea"), (IdeaKind.LIKED, "Jasmine tea")]


def test_what_they_said_they_like_counts_though_never_bought() -> None:
    profile = person(preferences=taste(Taste.LIKE, "lentil soups", "no cutlery"))
    ideas = help_choose(choosing(profile, comings=came(*[["Flat white"]] * 3)))
    liked = next(each for each in ideas.ideas if each.kind is IdeaKind.LIKED)
    assert liked.items == ("Lentil soup",)
    assert (liked.reason.code, dict(liked.reason.params)) == ("said", {"text": "lentil soups"})


def test_as_they_have_it_most() -> None:
    comings = came(["Mint tea"], ["Mint tea, honey"], ["Mint tea, honey"], *[["Flat white"]] * 3)
    ideas = help_choose(choosing(comings=comings))
    assert (IdeaKind.LIKED, "Mint tea, honey") in told(ideas)


def test_stated_likes_go_before_inferred_ones() -> None:
    profile = person(preferences=taste(Taste.LIKE, "herbal", "very hot coffee"))
    ideas = help_choose(choosing(profile, comings=came(*[["Flat white"]] * 3)))
    new = next(each for each in ideas.ideas if each.kind is IdeaKind.NEW)
    assert new.items == ("Mint tea",)
    assert (new.reason.code, dict(new.reason.params)) == ("likes", {"text": "herbal"})


def test_a_tag_is_what_the_words_come_down_to() -> None:
    profile = person(preferences=taste(Taste.LIKE, "hot chocolate"))
    ideas = help_choose(choosing(profile, comings=came(*[["Flat white"]] * 3)))
    new = next(each for each in ideas.ideas if each.kind is IdeaKind.NEW)
    assert new.items == ("Cappuccino",)


def test_tags_in_common_are_near() -> None:
    menu = (*MENU[:5], item("Tomato soup", tags=("hot",)), item("Lentil soup", tags=("hot",)))
    shares = {each.label: 0.1 for each in menu}
    ideas = help_choose(choosing(menu=menu, shares=shares, comings=came(*[["Lentil soup"]] * 3)))
    new = next(each for each in ideas.ideas if each.kind is IdeaKind.NEW)
    assert new.items == ("Tomato soup",)
    assert dict(new.reason.params) == {"tag": "hot", "item": "Lentil soup"}


TOGETHER = {
    "Lentil soup": {"Lentil soup": 100, "Cinnamon bun": 60},
    "Cinnamon bun": {"Lentil soup": 60, "Cinnamon bun": 90},
}


@pytest.mark.parametrize(
    ("receipts", "name", "code"),
    [(1000, "Cinnamon bun", "together"), (999, "Flat white", "popular")],
)
def test_from_a_thousand_receipts_on_what_is_bought_together_counts(
    receipts: int, name: str, code: str
) -> None:
    comings = came(*[["Lentil soup"]] * 3)
    ideas = help_choose(choosing(comings=comings, receipts=receipts, together=TOGETHER))
    new = next(each for each in ideas.ideas if each.kind is IdeaKind.NEW)
    assert (new.items, new.reason.code) == ((name,), code)


def test_few_receipts_together_are_shrunk_towards_what_is_popular() -> None:
    rare = {"Lentil soup": {"Lentil soup": 2, "Cinnamon bun": 2}}
    comings = came(*[["Lentil soup"]] * 3)
    ideas = help_choose(choosing(comings=comings, receipts=5000, together=rare))
    new = next(each for each in ideas.ideas if each.kind is IdeaKind.NEW)
    assert new.items == ("Flat white",)


def test_somebody_nothing_is_known_of_gets_the_shops_favourites() -> None:
    ideas = help_choose(choosing(person(asked=None)))
    assert told(ideas) == [
        (IdeaKind.FAVOURITE, "Flat white"),
        (IdeaKind.FAVOURITE, "Cappuccino"),
        (IdeaKind.FAVOURITE, "Mint tea"),
    ]
    assert (ideas.known, ideas.ask_first) == (False, True)


def test_with_one_idea_only_a_favourite_is_added_that_they_did_not_just_have() -> None:
    ideas = told(help_choose(choosing(comings=came(["Cappuccino"], ["Flat white"]))))
    assert len(ideas) == 2
    assert not {"Cappuccino", "Flat white"} & {label for _, label in ideas}


def test_health_facts_that_are_switched_off_are_asked_about() -> None:
    assert help_choose(choosing(health_facts=False)).ask_first


def test_nothing_is_suggested_again_the_next_two_times() -> None:
    suggested = frozenset({"Flat white, oat milk", "Mint tea", "Cappuccino"})
    ideas = help_choose(choosing(comings=OFTEN_COFFEE, usual=USUAL, suggested=suggested))
    names = {label.split(", ")[0] for _, label in told(ideas)}
    assert names
    assert names.isdisjoint({"Flat white", "Mint tea", "Cappuccino"})


def test_what_has_run_out_or_is_not_liked_is_left_out() -> None:
    menu = tuple(replace(each, in_stock=each.name != "Flat white") for each in MENU)
    profile = person(preferences=taste(Taste.DISLIKE, "tea"))
    ideas = help_choose(choosing(profile, menu=menu, comings=OFTEN_COFFEE, usual=USUAL))
    assert {label for _, label in told(ideas)} <= {"Cappuccino", "Lentil soup", "Cinnamon bun"}
    assert ideas.ideas
    assert not ideas.unsafe  # left out for their taste, which is no matter of safety


def test_without_it_is_no_dislike_of_it() -> None:
    profile = person(preferences=taste(Taste.DISLIKE, "onions"))
    menu = (item("Falafel wrap, no onions"), item("Falafel wrap, onions"))
    fitting = [each.label for each in menu if fits_well(each, profile)]
    assert fitting == ["Falafel wrap, no onions"]


def fits_well(each: Item, profile: Profile) -> bool:
    given_ = choosing(profile, menu=(each,), shares={each.label: 1.0})
    return bool(help_choose(given_).ideas)


def test_an_unknown_composition_is_nothing_for_somebody_with_a_must_not() -> None:
    profile = person(must_nots=(must_not("peanuts"),))
    ideas = help_choose(choosing(profile, comings=OFTEN_COFFEE, usual=USUAL))
    assert ideas.ideas == ()
    assert ideas.unsafe
    menu = (*MENU[:3], replace(MENU[3], composition={"peanuts": Holds.FREE}), *MENU[4:])
    ideas = help_choose(choosing(profile, menu=menu, comings=OFTEN_COFFEE, usual=USUAL))
    assert told(ideas) == [(IdeaKind.LIKED, "Mint tea")]


def test_all_of_the_usual_must_suit() -> None:
    profile = person(must_nots=(must_not("milk"),))
    free = {"milk": Holds.FREE}
    menu = tuple(replace(each, composition=free if "tea" in each.name else {}) for each in MENU)
    usual = Usual(("Flat white", "Mint tea"), 4, 7)
    comings = came(*[["Flat white", "Mint tea"]] * 5)
    ideas = help_choose(choosing(profile, menu=menu, comings=comings, usual=usual))
    assert told(ideas) == [(IdeaKind.NEW, "Jasmine tea")]


@pytest.mark.parametrize(
    ("stated", "suits"),
    [
        ({"vegan": Holds.FREE}, True),
        ({"vegan": Holds.CONTAINS}, False),
        ({"vegan": Holds.FREE, "milk": Holds.CONTAINS}, False),
        ({"milk": Holds.FREE}, False),
        ({}, False),
    ],
)
def test_diets(stated: dict[str, Holds], suits: bool) -> None:
    profile = person(diets=(Diet("d", "vegan", AT, "Till"),))
    assert fits_well(item("Tofu bowl", composition=stated), profile) is suits


def test_the_moment_of_choosing_is_strict_about_safety_alone() -> None:
    disliked = choosing(person(preferences=taste(Taste.DISLIKE, "tea"))).situation
    assert fits(MENU[3], disliked)
    assert not fits(replace(MENU[3], in_stock=False), disliked)
    assert not fits(MENU[3], choosing(person(must_nots=(must_not("milk"),))).situation)


def test_a_shop_that_has_sold_nothing_has_nothing_to_suggest() -> None:
    ideas = help_choose(choosing(shares={}, menu=(), receipts=0))
    assert (ideas.ideas, ideas.unsafe, ideas.known) == ((), False, False)


HOLDS = st.sampled_from(Holds)
CODES = ("milk", "peanuts", "tree-nuts", "onions", "vegan", "halal")


@st.composite
def menus(draw: st.DrawFn) -> tuple[Item, ...]:
    return tuple(
        item(
            label,
            category=draw(st.sampled_from(["", "a", "b"])),
            composition=draw(st.dictionaries(st.sampled_from(CODES), HOLDS)),
            in_stock=draw(st.booleans()),
        )
        for label in (each.label for each in MENU)
    )


LABELS = st.sampled_from([each.label for each in MENU])


@given(
    menu=menus(),
    orders=st.lists(st.lists(LABELS, max_size=3), max_size=9),
    codes=st.sets(st.sampled_from(["milk", "nuts", "onions"]), max_size=2),
    diets=st.sets(st.sampled_from(["vegan", "halal"]), max_size=1),
    suggested=st.frozensets(LABELS, max_size=3),
    usual=st.none() | LABELS,
    receipts=st.sampled_from([0, 5000]),
)
def test_never_unsafe_never_sold_out_never_twice_and_always_the_same(
    menu: tuple[Item, ...],
    orders: list[list[str]],
    codes: set[str],
    diets: set[str],
    suggested: frozenset[str],
    usual: str | None,
    receipts: int,
) -> None:
    profile = person(
        must_nots=tuple(map(must_not, sorted(codes))),
        diets=tuple(Diet(code, code, AT, "Till") for code in sorted(diets)),
    )
    known = Usual((usual,), 3, 4) if usual else None
    given_ = choosing(
        profile,
        menu=menu,
        comings=came(*orders),
        usual=known,
        suggested=suggested,
        receipts=receipts,
        together=TOGETHER,
    )
    ideas = help_choose(given_)
    assert ideas == help_choose(given_)
    shown = [given_.menu.items[label] for idea in ideas.ideas for label in idea.items]
    assert len(ideas.ideas) <= 3
    assert len({each.name for each in shown}) == len(shown)
    names = {given_.menu.items[label].name for label in suggested}
    for each in shown:
        assert each.in_stock
        assert each.name not in names
        for code in codes:
            wanted = ("peanuts", "tree-nuts") if code == "nuts" else (code,)
            assert all(each.composition.get(part) is Holds.FREE for part in wanted)
        for diet in diets:
            assert each.composition.get(diet) is Holds.FREE


def test_no_more_are_compared_than_a_glance_allows() -> None:
    menu = tuple(item(f"Tea {number:03}") for number in range(LOOKED_AT + 5))
    shares = {each.label: 1 / (place + 2) for place, each in enumerate(menu)}
    profile = person(preferences=taste(Taste.LIKE, "something cold"))
    last = replace(menu[-1], tags=("cold",))
    ideas = help_choose(choosing(profile, menu=(*menu[:-1], last), shares=shares))
    assert [each.items for each in ideas.ideas] == [("Tea 000",), ("Tea 001",)]


def test_a_choice_before_is_a_hint_of_what_they_like() -> None:
    ideas = help_choose(choosing(chosen=("Lentil soup", "Mint tea")))
    new = next(each for each in ideas.ideas if each.kind is IdeaKind.NEW)
    assert ideas.known
    assert new.items == ("Jasmine tea",)


def test_a_sort_of_thing_that_they_like_points_to_one_of_it() -> None:
    profile = person(preferences=taste(Taste.LIKE, "soup"))
    ideas = help_choose(choosing(profile, comings=came(*[["Flat white"]] * 3)))
    new = next(each for each in ideas.ideas if each.kind is IdeaKind.NEW)
    assert (new.items, new.reason.code) == (("Lentil soup",), "likes")

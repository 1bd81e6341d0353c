"""A log that praises an unsafe touch, and how long one suggestion takes."""

import time
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

from _care_shop import TAGS, new_customer

from desktop.care.learning import accepted, learn_all, went
from desktop.care.safety import Situation
from desktop.care.starting_set import starting_set
from desktop.care.suggest import suggest
from desktop.domain.food import ALLERGENS, Holds
from desktop.domain.habits import Habits, Streak, Usual
from desktop.domain.lessons import Weight
from desktop.domain.people import Asked, MustNot, Preference, Profile, Taste
from desktop.domain.touches import Kind, Occasion, PastTouch, Touch, Went

TODAY = date(2026, 3, 6)
GUESTS = 500
_NOW = datetime(2026, 3, 6, 12, 30)  # noqa: DTZ001 -- the shop's own clock
_PEANUT = "peanuts"
_BRITTLE = Touch(
    "peanut-brittle",
    Kind.EXTRA,
    {Occasion.ANY: 0.0},
    food=True,
    composition={**dict.fromkeys(ALLERGENS, Holds.FREE), _PEANUT: Holds.CONTAINS},
    cooldown_visits=0,
    cooldown_days=0,
)


def offered_after_poison(times: int, random: Random) -> tuple[int, float]:
    """Return how often the unsafe touch was offered, and how often first to whom it is harmless.

    The log says so many times that it went well, with each of the guests.
    """
    touches = (*starting_set(), _BRITTLE)
    guests = [_situation(random, place) for place in range(GUESTS)]
    weights: dict[str, Weight] = {}
    for place in range(times):
        said = suggest(guests[place % GUESTS], touches, weights=weights, seed="shop")
        praised = next(each for each in said.candidates if each.key == _BRITTLE.key)
        weights = learn_all((accepted(praised), went(praised, Went.WELL)), weights)
    unsafe = first = 0
    for each in guests:
        code = random.choice((_PEANUT, "nuts", "Peanuts "))
        noted = MustNot("m", code, code, _NOW, "Ana")
        careful = replace(each, profile=replace(each.profile, must_nots=(noted,)))
        said = suggest(careful, touches, weights=weights, seed="shop")
        unsafe += any(one.key == _BRITTLE.key for one in said.candidates)
        said = suggest(each, touches, weights=weights, seed="shop")
        first += bool(said.candidates) and said.candidates[0].key == _BRITTLE.key
    return unsafe, first / len(guests)


def suggestion_times(count: int, random: Random) -> list[float]:
    """Return the milliseconds of so many suggestions to well-known people, with weights learnt."""
    touches = starting_set()
    guests = [_well_known(random, place, touches) for place in range(200)]
    weights: dict[str, Weight] = {}
    for each in guests:
        said = suggest(each, touches, seed="shop")
        weights = learn_all((accepted(one) for one in said.candidates), weights)
    found = []
    for place in range(count):
        one = guests[place % len(guests)]
        began = time.perf_counter()
        suggest(one, touches, weights=weights, seed="shop")
        found.append(1000 * (time.perf_counter() - began))
    return found


def _situation(random: Random, place: int) -> Situation:
    profile = replace(
        new_customer(random, place).profile,
        asked=Asked(TODAY, "Ana"),
        must_nots=(),
        diets=(),
        leave_alone=False,
    )
    return Situation(
        profile=profile,
        habits=Habits(TODAY, visits=12, last_day=TODAY - timedelta(days=7)),
        streak_today=None,
        problems_open=False,
        now_local=_NOW,
        today=TODAY,
        budget_left=5000,
    )


def _well_known(random: Random, place: int, touches: tuple[Touch, ...]) -> Situation:
    """Somebody with 400 visits, notes, must-nots and a year of touches."""
    bare = _situation(random, place)
    past = tuple(
        PastTouch(each.key, each.kind, TODAY - timedelta(days=12 + n), 6 + n, each.cost)
        for n in range(40)
        for each in (random.choice(touches),)
    )
    habits = replace(bare.habits, visits=400, usual=Usual(("flat white",), 5, 6))
    return replace(
        bare,
        profile=_noted(random, bare.profile),
        habits=habits,
        streak_today=Streak(TODAY.weekday(), 9),
        past=past,
    )


def _noted(random: Random, profile: Profile) -> Profile:
    likes, dislikes = random.sample(TAGS, 5), ("aniseed", "loud music", "cold milk")
    noted = [(Taste.LIKE, each) for each in likes] + [(Taste.DISLIKE, each) for each in dislikes]
    return replace(
        profile,
        tags=("regular", "office", "morning"),
        must_nots=tuple(MustNot(each, each, each, _NOW, "Ana") for each in ("milk", "nuts")),
        preferences=tuple(Preference(text, taste, text, _NOW, "Ana") for taste, text in noted),
    )

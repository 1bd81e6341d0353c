"""What the shop has come to know about an invented person."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from typing import TypedDict, TypeVar

from desktop.demo.people import at, birthday
from desktop.demo.values import (
    OWNER,
    TILL,
    DemoAsked,
    DemoCustomer,
    DemoDiet,
    DemoMustNot,
    DemoNote,
    DemoPreference,
    DemoProblem,
)
from desktop.domain.food import ALLERGENS, DIETS, own_code
from desktop.domain.people import Agreement, Audience, Birthday, Taste

_T = TypeVar("_T")

_WORDS = {"tree-nuts": "tree nuts", "milk": "dairy", "soybeans": "soya", "crustaceans": "prawns"}
_OWN_WORDS = ("onions", "coriander", "kiwi", "Chilli", "mushrooms")
_LIKES = (
    "extra ginger", "window seat", "no cutlery", "oat milk", "a booth", "sauce aside",
    "very hot tea", "something new each time", "the corner of the bread", "extra lime",
    "to be greeted by name", "paper bag, not plastic", "sparkling rather than still",
)  # fmt: skip
_DISLIKES = ("coriander", "loud music", "sweet drinks", "small talk before coffee", "olives", "ice")
_NOTES = (
    "Training for a marathon in the spring.", "Has a new puppy called Biscuit.",
    "Moved to the flat above the bakery.", "Reads on the bench outside; bring it out.",
    "Teaches at the school around the corner.", "Prefers to pay in cash.",
    "Partner is in hospital - be gentle.", "Starts a new job after the holidays.",
    "Likes to talk about the garden.", "Hard of hearing on the left side.",
    "Collects for the football club's raffle.", "Brings her own cup.",
    "Works nights at the hospital.", "Is learning to play the cello.",
    "Always in a hurry on school days.", "Asked whether we cater for parties.",
)  # fmt: skip
_OWNER_NOTES = (
    "Complained about prices in spring; won back with patience.",
    "Wrote the kind review in the local paper.",
    "Knows the landlord.",
    "Do not offer credit.",
)
_TAGS = (
    "dog", "student", "cycling club", "book club", "market stall", "pram", "neighbour",
    "choir", "night shift", "teacher",
)  # fmt: skip
_PROBLEMS = (
    "spring rolls were missing", "drink was spilled at the counter", "wrong order in the bag",
    "tea was lukewarm", "charged twice", "had to wait for a table", "hair in the salad",
    "sauce leaked into the bag",
)  # fmt: skip


class _Food(TypedDict, total=False):
    """The fields of a customer that speak of food."""

    asked: DemoAsked
    must_nots: tuple[DemoMustNot, ...]
    diets: tuple[DemoDiet, ...]


class Biographer:
    """Adds to a customer what regulars tell over the counter."""

    def __init__(self, random: Random, today: date) -> None:
        self._random = random
        self._today = today

    def regular(self, customer: DemoCustomer, since: date) -> DemoCustomer:
        """Return a regular with what was asked, told and noted since their first visit."""
        return replace(
            customer,
            agreement=self._one_of((Agreement.YES, 0.7), (Agreement.NOT_ASKED, 0.3)),
            birthday=customer.birthday or self._birthday(0.45),
            preferences=self._preferences(since),
            notes=self._notes(since),
            cards=_cards(customer, 0.3),
            tags=_tags(customer, 0.35),
            **self._food(since),
        )

    def passer_by(self, customer: DemoCustomer, since: date) -> DemoCustomer:
        """Return somebody of whom little is known."""
        if self._random.random() > 0.15:
            return customer
        return replace(customer, birthday=self._birthday(0.2), **self._food(since))

    def trouble(self, customer: DemoCustomer, *, days: int, put_right: bool) -> DemoCustomer:
        """Return the customer with something that went wrong so many days ago."""
        opened = self._time(self._today - timedelta(days=days))
        problem = DemoProblem(self._random.choice(_PROBLEMS), opened, TILL)
        if put_right:
            closed = opened + timedelta(days=self._random.randint(1, 5))
            problem = replace(problem, closed_at=closed, closed_by=self._author())
        return replace(customer, problems=(*customer.problems, problem))

    def _food(self, since: date) -> _Food:
        if self._random.random() > 0.6:
            return {}
        on = self._day(since)
        known: _Food = {"asked": DemoAsked(on, self._author())}
        if self._random.random() < 0.35:
            count = 1 if self._random.random() < 0.75 else 2
            chosen = self._random.sample((*ALLERGENS, "nuts", "shellfish", *_OWN_WORDS), count)
            known["must_nots"] = tuple(self._must_not(each, on) for each in chosen)
        if self._random.random() < 0.2:
            code = self._random.choice(DIETS)
            known["diets"] = (DemoDiet(code, self._author(), self._time(on)),)
        return known

    def _must_not(self, word: str, on: date) -> DemoMustNot:
        return DemoMustNot(own_code(word), _WORDS.get(word, word), self._author(), self._time(on))

    def _preferences(self, since: date) -> tuple[DemoPreference, ...]:
        count = self._random.choices((0, 1, 2, 3), (4, 4, 2, 1))[0]
        told = [
            DemoPreference(Taste.LIKE, text, self._author(), self._time(self._day(since)))
            for text in self._random.sample(_LIKES, count)
        ]
        if self._random.random() < 0.2:
            text = self._random.choice(_DISLIKES)
            told.append(
                DemoPreference(Taste.DISLIKE, text, self._author(), self._time(self._day(since)))
            )
        return tuple(told)

    def _notes(self, since: date) -> tuple[DemoNote, ...]:
        notes = []
        if self._random.random() < 0.4:
            text = self._random.choice(_NOTES)
            notes.append(DemoNote(text, self._author(), self._time(self._day(since))))
        if self._random.random() < 0.06:
            text = self._random.choice(_OWNER_NOTES)
            when = self._time(self._day(since))
            notes.append(DemoNote(text, OWNER, when, Audience.OWNER))
        return tuple(notes)

    def _birthday(self, share: float) -> Birthday | None:
        if self._random.random() > share:
            return None
        day = date(1950, 1, 1) + timedelta(days=self._random.randrange(20_000))
        return birthday(day, day.year if self._random.random() < 0.5 else None)

    def _day(self, since: date) -> date:
        return since + timedelta(days=self._random.randrange(max((self._today - since).days, 1)))

    def _time(self, day: date) -> datetime:
        return at(day, self._random.randint(8, 19), self._random.randrange(60))

    def _author(self) -> str:
        return self._one_of((TILL, 0.7), (OWNER, 0.3))

    def _one_of(self, *choices: tuple[_T, float]) -> _T:
        return self._random.choices([each for each, _ in choices], [p for _, p in choices])[0]


def _cards(customer: DemoCustomer, share: float) -> tuple[str, ...]:
    """Return the loyalty card of some people, the same on every day."""
    dice = Random(f"card {customer.key}")
    return (f"TU-{dice.randrange(400_000, 1_000_000)}",) if dice.random() < share else ()


def _tags(customer: DemoCustomer, share: float) -> tuple[str, ...]:
    """Return what some people are tagged with, the same on every day."""
    dice = Random(f"tags {customer.key}")
    if dice.random() > share:
        return ()
    return tuple(dice.sample(_TAGS, dice.choice((1, 1, 2))))

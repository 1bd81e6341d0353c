"""Touches, the facts they stand on, and what became of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.food import Composition


class Kind(StrEnum):
    """What sort of gesture a touch is."""

    WORDS = "words"
    FAVOUR = "favour"
    EXTRA = "extra"
    RECOVERY = "recovery"


class Occasion(StrEnum):
    """What about today calls for a touch."""

    ANY = "any"
    STREAK = "streak"
    FIRST_VISIT = "first-visit"
    SECOND_VISIT = "second-visit"
    MILESTONE = "milestone"
    BIRTHDAY = "birthday"
    BACK = "back"
    RHYTHM = "rhythm"
    USUAL = "usual"
    PROBLEM = "problem"
    AFTER_PROBLEM = "after-problem"
    SLOW_HOUR = "slow-hour"


class Spoken(NamedTuple):
    """The owner's words for a touch in one language: what to do, and what may be said aloud."""

    do: str = ""
    say: str = ""


LANGUAGE = "en"
"""The language in which the program speaks (ISO 639)."""

WHOLE_BUDGET = 100
"""Percent: a touch that may use up all that is given away in a day."""


@dataclass(frozen=True, slots=True)
class Touch:
    """One thing the shop may give.

    A touch that the program brings has a key and no text (its words are in the catalogue); the
    owner's text wins: ``words`` in the language that is spoken, else ``text``, written before
    languages were told apart. ``food`` says that something is eaten or drunk: then ``composition``
    and ``diets`` must speak of what the person must not have. cost is in minor units, seconds is
    the work at the till.
    """

    key: str
    kind: Kind
    occasions: Mapping[Occasion, float]
    cost: int = 0
    seconds: int = 5
    food: bool = False
    composition: Composition = field(default_factory=dict)
    diets: Composition = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    hours: tuple[time, time] | None = None
    cooldown_visits: int = 2
    cooldown_days: int = 10
    in_stock: bool = True
    on: bool = True
    text: str | None = None
    private: bool = False
    """It speaks of something personal: not for somebody who is in company."""
    promoted_from: str | None = None
    """The offer in which a cashier did it of their own, before the owner took it over."""
    words: Mapping[str, Spoken] = field(default_factory=dict)
    """By language (ISO 639)."""
    budget_share: int = WHOLE_BUDGET
    """Percent of the day's budget that it may use up."""

    def spoken(self, language: str) -> Spoken:
        """Return the owner's words in a language; empty where the program's own are meant."""
        said = self.words.get(language, Spoken())
        return Spoken(said.do or self.text or "", said.say)

    @property
    def own(self) -> bool:
        """Whether the shop made it; the words of one that the program brings are its own."""
        return self.text is not None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something true about this person today; every number is a query result."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a touch was not offered, kept for "why not?"."""

    key: str
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An eligible touch: score (a logit), estimated acceptance, and the facts behind it."""

    key: str
    score: float
    mean: float
    occasion: Occasion
    reasons: tuple[Fact, ...]
    features: Mapping[str, float] = field(default_factory=dict)
    """What the score was made of, by name: kept, so that weights can be learnt from the log."""
    owner_weight: float = 0.0
    """The owner's weight of the occasions as it was then: where the learning began."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the engine says: candidates best first (none: a warm welcome), and why others not."""

    candidates: tuple[Candidate, ...]
    refusals: tuple[Refusal, ...]
    ask_first: bool = False
    """A food touch would have been possible if somebody had asked about must-nots."""


class Went(StrEnum):
    """How a touch was received, in the cashier's eyes."""

    WELL = "well"
    FINE = "fine"
    BADLY = "badly"


class Answer(StrEnum):
    """What the cashier said to a touch."""

    DID = "did"
    NOT_TODAY = "not-today"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class PastTouch:
    """A touch that was done: for cool-downs. ``visits_since`` counts comings after it."""

    key: str
    kind: Kind
    day: date
    visits_since: int
    cost: int


@dataclass(frozen=True, slots=True)
class Offer:
    """One row per customer and visit window: what was suggested, is shown, was answered."""

    id: str
    customer: str
    at: datetime
    day: date
    suggested: str | None
    shown: str | None
    candidates: tuple[Candidate, ...]
    template: int
    answer: Answer | None = None
    own_text: str = ""
    cost: int = 0
    version: int = 1
    ask_first: bool = False
    exhausted: bool = False
    """Every idea was looked at: nothing more to show."""
    went: Went | None = None
    rush: bool = False
    company: bool = False

    @property
    def current(self) -> Candidate | None:
        """The candidate shown now, or None for a warm welcome."""
        return next((each for each in self.candidates if each.key == self.shown), None)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that went wrong and is not yet (or no longer) open. Moments are UTC."""

    id: str
    customer: str
    text: str
    opened_at: datetime
    opened_by: str
    opened_day: date
    closed_at: datetime | None = None
    closed_by: str | None = None
    asked_on: date | None = None
    """The day on which they were asked how it is now: once, after it was put right."""

"""Why a touch is offered and others are not; and facts that somebody at the till says are wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop.domain.habits import Rhythm, Usual
from desktop.domain.touches import Fact, Refusal


@dataclass(frozen=True, slots=True)
class Flag:
    """A fact about a person that somebody at the till says is wrong, until the owner settles it."""

    id: str
    customer: str
    code: str
    params: Mapping[str, str | int]
    at: datetime
    author: str

    @property
    def fact(self) -> Fact:
        """What is said to be wrong."""
        return Fact(self.code, self.params)


@dataclass(frozen=True, slots=True)
class CheckRow:
    """Somebody of whom the owner has facts to check."""

    id: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from: the days that it counts, or who wrote it down and when.

    days: business days, oldest first. said: the business day on which it was written down, by
    author. Nothing of it is known of a fact that is an absence ("not done for them before").
    """

    days: tuple[date, ...] = ()
    said: date | None = None
    author: str = ""


@dataclass(frozen=True, slots=True)
class Sourced:
    """A fact with its source. ``flag``: the id of the flag when somebody says that it is wrong."""

    fact: Fact
    source: Source = field(default_factory=Source)
    flag: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the score in a word: what it is about, and whether it speaks for the touch.

    code: "occasion", "liked", "new", "again", "rush", "touch", "customer", "tag", "cost"
    or "part" (of the day).
    params: "occasion" or "tag", where the part is about one.
    """

    code: str
    favours: bool
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WhyCard:
    """The touch shown with its facts and their sources, and the others with what hinders them.

    touch: key of the touch shown, or None for a warm welcome. known: what the card says besides.
    possible: keys of the eligible ones ranked lower, best first. Judged now: nothing is written.
    """

    customer: str
    name: str
    today: date
    touch: str | None = None
    facts: tuple[Sourced, ...] = ()
    parts: tuple[Part, ...] = ()
    known: tuple[Sourced, ...] = ()
    possible: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()


def rhythm_fact(rhythm: Rhythm) -> Fact:
    """Return the rhythm that a card shows as a fact."""
    params: dict[str, str | int] = {
        "pattern": rhythm.pattern.value,
        "kept": rhythm.kept,
        "due": rhythm.due,
    }
    if len(rhythm.weekdays) == 1:
        params["weekday"] = rhythm.weekdays[0]
    return Fact("rhythm", params)


def usual_fact(usual: Usual) -> Fact:
    """Return the usual that a card shows as a fact."""
    return Fact("orders", {"item": usual.items[0], "count": usual.count, "of": usual.of})

"""Two entries that may be one person: why it is thought so, and what becomes of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.people import Birthday, Profile


class Names(StrEnum):
    """How far two names agree."""

    SAME = "same"
    NEAR = "near"
    """Written or typed in another way, or a nickname."""
    PART = "part"
    """One of them is a part of the other: a given name alone, an initial."""
    NONE_GIVEN = "none-given"
    """One of them has a number in place of a name."""
    DIFFERENT = "different"


class Ground(StrEnum):
    """A reason to think that two entries are one person."""

    PHONE = "phone"
    EMAIL = "email"
    CARD = "card"
    BIRTHDAY = "birthday"
    SAME_NAME = "same-name"
    NEAR_NAME = "near-name"
    PART_NAME = "part-name"
    SAME_VISITS = "same-visits"
    """Visits marked by hand for one stand beside the till's sales to the other."""
    TAKES_OVER = "takes-over"
    """One's visits begin where the other's end."""
    USUAL = "usual"


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground with what it rests on, for words/."""

    ground: Ground
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """One customer as far as it takes to judge whether another is the same person.

    ``marks``: visits marked by hand. ``by_chance``: how many people of the shop would have this
    name if its words were dealt out by chance.

    ``phones`` as understood (E.164) or as typed, ``emails`` and ``cards`` folded. ``named`` is
    False when a number stands for the name. ``first`` and ``last``: business days of visits.
    """

    id: str
    name: str
    named: bool = True
    say: str = ""
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    cards: frozenset[str] = frozenset()
    birthday: Birthday | None = None
    usual: str = ""
    visits: int = 0
    marks: int = 0
    first: date | None = None
    last: date | None = None
    by_chance: float = 0.0


@dataclass(frozen=True, slots=True)
class Meetings:
    """How the visits of two entries stand to each other.

    ``beside``: visits by hand of one that stand within the visit window of a sale to the other, of
    ``marks`` visits by hand at all. ``apart``: business days on which both came otherwise.
    """

    beside: int = 0
    marks: int = 0
    apart: int = 0


@dataclass(frozen=True, slots=True)
class Twins:
    """Two entries that may be one person, the better known first; surest pairs first in lists.

    certainty: 0 to 1, for ordering only; never shown.
    """

    one: Entry
    other: Entry
    reasons: tuple[Reason, ...]
    certainty: float


@dataclass(frozen=True, slots=True)
class TwinPage:
    """Some suggestions, and where the search for more goes on (None: it is over)."""

    found: tuple[Twins, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class TwinView:
    """Both people side by side, and how much each has."""

    one: Profile
    other: Profile
    visits: Mapping[str, int]
    reasons: tuple[Reason, ...]


CHOSEN = ("name", "say", "address", "birthday", "agreement")
"""The fields of which one stays; everything else of both is kept."""


@dataclass(frozen=True, slots=True)
class MergeChoice:
    """Whose value of each of the fields in ``CHOSEN`` stays: the uid; absent: of who stays."""

    whose: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge that can be taken apart: its act, when, by whom, and the two names."""

    act: str
    at: datetime
    author: str
    stays: str
    name: str
    gone: str

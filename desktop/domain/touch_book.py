"""The shop's touches as the owner edits them, and what an edit would come to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.item_sheets import OwnCodes
from desktop.domain.people import Profile
from desktop.domain.touches import LANGUAGE, Candidate, Touch


@dataclass(frozen=True, slots=True)
class TouchBook:
    """All touches of the shop, in the order in which they were made.

    done: how often each was done, by key. used: the keys that were suggested or shown at least
    once. today: the business day. budget: of a day, in minor units of the currency.
    """

    touches: tuple[Touch, ...] = ()
    done: Mapping[str, int] = field(default_factory=dict)
    used: frozenset[str] = frozenset()
    own: OwnCodes = field(default_factory=OwnCodes)
    currency: str = ""
    budget: int = 0
    health_facts: bool = True
    language: str = LANGUAGE
    today: date = date.min

    def deletable(self, touch: Touch) -> bool:
        """Say whether a touch may be deleted: the shop's own, of which the log does not speak."""
        return touch.own and touch.key not in self.used


@dataclass(frozen=True, slots=True)
class OwnDone:
    """What staff did of their own: the newest offer in which they did it, and how often."""

    offer: str
    text: str
    day: date
    author: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class Regulars:
    """For whom an edited touch is tried out.

    ids: at most some hundred, the same each time. of: how many there are. three: those whose
    prompts are shown. all_kinds: nobody has a rhythm yet, so these are all who came.
    """

    ids: tuple[str, ...] = ()
    of: int = 0
    three: tuple[str, ...] = ()
    all_kinds: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """What the till would do with a touch for one person.

    candidate: it may be given; None with code "": it may, but others are likelier to be welcome.
    code, params: why it may not (a refusal).
    """

    profile: Profile
    candidate: Candidate | None = None
    code: str = ""
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reach:
    """How many of those looked at could be given a touch now, and why not the others, by code."""

    looked_at: int = 0
    could: int = 0
    refused: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tried:
    """An edited touch, tried out: what is shown to three, and whom of all it reaches."""

    key: str
    shown: tuple[Shown, ...] = ()
    reach: Reach = field(default_factory=Reach)

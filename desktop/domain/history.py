"""What happened to a customer: who did what when, with what stood there before and after."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.editing import Value
from desktop.domain.touches import Touch


class Matter(StrEnum):
    """What a part of an act is about."""

    ADDED = "added"
    NAME = "name"
    SAY = "say"
    ADDRESS = "address"
    BIRTHDAY = "birthday"
    TAGS = "tags"
    LEAVE_ALONE = "leave_alone"
    ASKED = "asked"
    MERGED = "merged"
    PHONE = "phones"
    EMAIL = "emails"
    CARD = "cards"
    MUST_NOT = "must_nots"
    LIKE = "likes"
    DISLIKE = "dislikes"
    DIET = "diets"
    STILL_SO = "still-so"
    NOTE = "note"
    PRIVATE = "private"
    AGREEMENT = "agreement"
    VISIT = "visit"
    TOUCH = "touch"
    OWN_TOUCH = "own-touch"
    NO_TOUCH = "no-touch"
    WENT = "went"
    PROBLEM = "problem"
    PUT_RIGHT = "put-right"
    FLAG = "flag"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Delta:
    """One thing that an act changed; None stands for nothing. ``ref`` is the uid of its row."""

    matter: Matter
    before: Value
    after: Value
    ref: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One act as the history shows it; ``at`` is by the shop's clock."""

    id: str
    number: int
    at: datetime
    author: str
    verb: str
    deltas: tuple[Delta, ...] = ()
    file: str = ""
    """The file of an import."""
    undone_by: str = ""
    """Who took it back, when somebody did."""
    restorable: bool = False
    """Whether something stood there before that can be put back."""
    own: bool = True
    """Whether it is an act about this person alone, which can be taken back as a whole."""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Some acts, newest first; ``older`` is where the next page begins, or None."""

    entries: tuple[HistoryEntry, ...]
    older: int | None = None
    touches: Mapping[str, Touch] = field(default_factory=dict)
    """The touches that these acts name, by key."""

"""What may be suggested to somebody who cannot decide, and what is known of each thing sold."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.food import Composition
from desktop.domain.touches import Fact


@dataclass(frozen=True, slots=True)
class Item:
    """Something sold, with its options.

    composition holds allergens, diets and the shop's own codes alike (a diet that is *free* is one
    that it suits). in_stock is False also when the same thing without options has run out.
    """

    id: str
    label: str
    name: str
    options: tuple[str, ...] = ()
    category: str = ""
    tags: tuple[str, ...] = ()
    composition: Composition = field(default_factory=dict)
    in_stock: bool = True
    shown: str = ""
    """What the owner calls it, where that differs from the till."""


class IdeaKind(StrEnum):
    """What sort of help an idea is."""

    USUAL = "usual"
    LIKED = "liked"
    NEW = "new"
    FAVOURITE = "favourite"
    """What many people have here, where too little is known of this one."""


@dataclass(frozen=True, slots=True)
class Idea:
    """One thing to suggest (the usual may be several had together), and one plain reason."""

    kind: IdeaKind
    items: tuple[str, ...]
    reason: Fact
    shown: tuple[str, ...] = ()
    """What the owner calls them; empty where that is as the till does."""


@dataclass(frozen=True, slots=True)
class Ideas:
    """The answer to *Undecided?*: two or three ideas, or none.

    ask_first: nobody has asked about must-nots, so that none of them is known to be safe. known:
    the shop knows what this person has or likes; else the ideas are the shop's favourites. unsafe:
    something was left out because of what they must not have, or because that is not known of it.
    """

    customer: str
    ideas: tuple[Idea, ...] = ()
    ask_first: bool = False
    known: bool = True
    unsafe: bool = False


@dataclass(frozen=True, slots=True)
class ShownIdeas:
    """What was suggested on one coming, and what of it was chosen; ``at`` is UTC."""

    id: str
    at: datetime
    shown: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()

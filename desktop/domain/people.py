"""The customer as the shop knows them."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Birthday:
    """Month and day, with the year when the person gave it; 29 February is kept as it is."""

    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as typed, and as understood (E.164) when it could be."""

    typed: str
    e164: str | None = None


class Audience(StrEnum):
    """Who may read a note."""

    EVERYONE = "everyone"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Note:
    """A line worth remembering, with author and moment (UTC)."""

    id: str
    text: str
    author: str
    at: datetime
    audience: Audience = Audience.EVERYONE
    true_until: date | None = None
    revision: int = 1
    from_till: bool = False


@dataclass(frozen=True, slots=True)
class MustNot:
    """What must never be served: a code of the vocabulary or an own word, and who recorded it when.

    ``source`` says who told it: "customer", "staff" or "till". ``removed_at`` is set while a
    must-not that was taken away today is still shown struck out.
    """

    id: str
    code: str
    word: str
    at: datetime
    author: str
    source: str = "customer"
    removed_at: datetime | None = None
    removed_by: str | None = None
    confirm_by: date | None = None
    """When to ask whether it is still so; it stays in force whatever the answer is."""


class Taste(StrEnum):
    """Like or dislike."""

    LIKE = "like"
    DISLIKE = "dislike"


@dataclass(frozen=True, slots=True)
class Preference:
    """Something the person said they like or do not like."""

    id: str
    taste: Taste
    text: str
    at: datetime
    author: str
    true_until: date | None = None


@dataclass(frozen=True, slots=True)
class Diet:
    """A diet: a code of the vocabulary or an own word."""

    id: str
    code: str
    at: datetime
    author: str
    true_until: date | None = None


class Agreement(StrEnum):
    """Whether the person agreed to be remembered."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True)
class Asked:
    """That somebody asked about must-nots: "none (said 3 Oct)" differs from "never asked"."""

    on: date
    author: str


@dataclass(frozen=True, slots=True)
class TillClaim:
    """What the till says of the person; shown as its claim while there are no visits of our own."""

    first: date | None = None
    last: date | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """One customer; ``id`` is the uid, stable for ever, and ``version`` grows by edits."""

    id: str
    version: int
    name: str
    say: str = ""
    address: str = ""
    birthday: Birthday | None = None
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    leave_alone: bool = False
    asked: Asked | None = None
    must_nots: tuple[MustNot, ...] = ()
    diets: tuple[Diet, ...] = ()
    preferences: tuple[Preference, ...] = ()
    notes: tuple[Note, ...] = ()
    agreement: Agreement = Agreement.NOT_ASKED
    claim: TillClaim | None = None

    @property
    def likes(self) -> tuple[str, ...]:
        """What they said they like, oldest first."""
        return tuple(each.text for each in self.preferences if each.taste is Taste.LIKE)

    @property
    def dislikes(self) -> tuple[str, ...]:
        """What they said they do not like, oldest first."""
        return tuple(each.text for each in self.preferences if each.taste is Taste.DISLIKE)

    @property
    def live_must_nots(self) -> tuple[MustNot, ...]:
        """The must-nots in force, without those struck out today."""
        return tuple(each for each in self.must_nots if each.removed_at is None)

    @property
    def for_everyone(self) -> "Profile":
        """The same person without the notes that only the owner sees."""
        notes = tuple(each for each in self.notes if each.audience is Audience.EVERYONE)
        return self if notes == self.notes else replace(self, notes=notes)


@dataclass(frozen=True, slots=True)
class Edit:
    """What the edit panel holds when it is saved: the whole of it, compared with what was shown.

    ``must_nots``, ``likes``, ``dislikes`` are the words now in the field, in order; ``asked``
    records that somebody asked about must-nots even when there are none.
    """

    name: str
    say: str = ""
    address: str = ""
    birthday: Birthday | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    must_nots: tuple[str, ...] = ()
    likes: tuple[str, ...] = ()
    dislikes: tuple[str, ...] = ()
    diets: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = field(default=())
    """(note id, text) per note shown; an empty text takes the note away; an id of "" adds one."""
    asked: bool = False
    leave_alone: bool = False

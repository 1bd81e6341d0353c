"""A customer as the office edits them: fields by name, each compared on its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.cards import Done
from desktop.domain.errors import UsualError
from desktop.domain.people import Audience, Birthday, Profile

Value = str | bool | Birthday | tuple[str, ...] | None
"""What one field holds."""
Fields = Mapping[str, Value]
"""Values by the name of their field: those of ``Edit``, "agreement", and one for each note."""

NOTE = "note:"
PRIVATE = "private:"
"""Before the id of a note: for everyone at the till, or for the owner only."""
LISTS = ("phones", "emails", "cards", "tags", "must_nots", "likes", "dislikes", "diets")
CONTACTS = LISTS[:3]
SINGLE = ("name", "say", "address", "birthday", "asked", "leave_alone")
AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """One customer as the office shows them, with what only lists know otherwise."""

    profile: Profile
    today: date
    visits: int = 0
    since: date | None = None
    agreed_on: date | None = None
    agreed_by: str = ""
    may_private: bool = False
    """Whether who looks may see and write the private notes; without, there are none here."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that another till saved first: what stands there now, and who wrote it."""

    field: str
    theirs: Value
    author: str


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a save: the act, the fields that could not be kept, and those in conflict.

    Of fields in ``refused`` and ``conflicts`` nothing was written.
    """

    done: Done
    refused: Mapping[str, UsualError] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()

    @property
    def unwritten(self) -> frozenset[str]:
        """The names of the fields that stay as they were."""
        return frozenset(self.refused) | {each.field for each in self.conflicts}


class ClashError(ValueError):
    """Both writers changed the same thing."""


def fields_of(profile: Profile) -> dict[str, Value]:
    """Return every field of a person."""
    fields: dict[str, Value] = {
        "name": profile.name,
        "say": profile.say,
        "address": profile.address,
        "birthday": profile.birthday,
        "phones": tuple(each.typed for each in profile.phones),
        "emails": profile.emails,
        "cards": profile.cards,
        "tags": profile.tags,
        "must_nots": tuple(each.word or each.code for each in profile.live_must_nots),
        "likes": profile.likes,
        "dislikes": profile.dislikes,
        "diets": tuple(each.code for each in profile.diets),
        "asked": profile.asked is not None,
        "leave_alone": profile.leave_alone,
        AGREEMENT: profile.agreement.value,
    }
    return fields | {note_field(each.id, each.audience): each.text for each in profile.notes}


def note_field(note: str, audience: Audience) -> str:
    """Return the name of the field in which a note stands."""
    return (PRIVATE if audience is Audience.OWNER else NOTE) + note


def is_note(name: str) -> bool:
    """Say whether a field is a note, of either kind."""
    return name.startswith((NOTE, PRIVATE))


def empty(name: str) -> Value:
    """Return what a field holds where nothing is known."""
    if name in LISTS:
        return ()
    if name in {"asked", "leave_alone"}:
        return False
    return None if name == "birthday" else ""


def merged(name: str, *, shown: Value, mine: Value, now: Value) -> Value:
    """Return a field after both writers: who changed it alone wins, lists are joined word by word.

    A number, address or card that both replaced by something of their own is no matter of joining.

    Raises:
        ClashError: both changed it, each to something else.
    """
    if now in (shown, mine):
        return mine
    if mine == shown:
        return now
    if not (isinstance(shown, tuple) and isinstance(mine, tuple) and isinstance(now, tuple)):
        raise ClashError(name)
    gone, added = set(shown) - set(mine), [each for each in mine if each not in shown]
    theirs = {each for each in now if each not in shown}
    if name in CONTACTS and gone & (set(shown) - set(now)) and theirs and set(added) - theirs:
        raise ClashError(name)
    return tuple(dict.fromkeys([*(each for each in now if each not in gone), *added]))

"""What a customer card says, as facts: any of them can be said to be wrong."""

from collections.abc import Collection, Mapping

from desktop.domain.explaining import Flag
from desktop.domain.people import Asked, Birthday, Diet, MustNot, Note, TillClaim
from desktop.domain.touches import Fact

_ABOUT: Mapping[str, str] = {
    "likes": "text",
    "dislikes": "text",
    "orders": "item",
    "must-not": "id",
    "diet": "id",
    "note": "id",
    "tag": "text",
    "say": "text",
    "address": "text",
    "asked": "day",
}
"""What tells facts of one kind apart; of the other kinds there is one, whatever it counts."""

STILL_COUNTS = frozenset({"must-not", "diet", "dislikes"})
"""What keeps a person safe goes on refusing, whoever says that it is wrong."""


def flag_of(fact: Fact, flags: Collection[Flag]) -> Flag | None:
    """Return the flag on a fact, or None. Counts in it may have grown since it was flagged."""
    about = _ABOUT.get(fact.code)
    for flag in flags:
        if flag.code == fact.code and (
            about is None or flag.params.get(about) == fact.params.get(about)
        ):
            return flag
    return None


def flagged_as(code: str, flags: Collection[Flag]) -> Fact | None:
    """Return what is flagged by a code of which a card shows one, as it was then, or None."""
    return next((each.fact for each in flags if each.code == code), None)


def must_not_fact(must_not: MustNot) -> Fact:
    """Return a must-not as a fact; it stays in force when it is flagged."""
    return _fact("must-not", id=must_not.id, code=must_not.code, word=must_not.word)


def diet_fact(diet: Diet) -> Fact:
    """Return a diet as a fact; it stays in force when it is flagged."""
    return _fact("diet", id=diet.id, code=diet.code)


def note_fact(note: Note) -> Fact:
    """Return a note as a fact, with its words, since the owner is to find it later."""
    return _fact("note", id=note.id, text=note.text)


def asked_fact(asked: Asked) -> Fact:
    """Return that they were asked on a day and must not be kept from anything."""
    return _fact("asked", day=asked.on.isoformat())


def birthday_fact(birthday: Birthday) -> Fact:
    """Return a birthday as it is on record, whether or not it is near: "on" is month and day."""
    return Fact("birthday", {"on": f"{birthday.month:02}-{birthday.day:02}"})


def claim_fact(claim: TillClaim) -> Fact:
    """Return what the till says of their visits."""
    first = claim.first.isoformat() if claim.first is not None else ""
    return _fact("claim", count=claim.count or 0, first=first)


def _fact(kind: str, /, **params: str | int) -> Fact:
    return Fact(kind, {name: value for name, value in params.items() if value != ""})

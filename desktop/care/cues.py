"""Which one short coaching line stands at a moment that asks for more than routine."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from zlib import crc32

from desktop.domain.habits import Habits
from desktop.domain.people import TillClaim
from desktop.domain.touches import Problem


class CuePlace(StrEnum):
    """The moments at which a line may help."""

    PROBLEM = "problem"
    FIRST_VISIT = "first-visit"
    UNDECIDED = "undecided"


CUES: Mapping[CuePlace, Sequence[str]] = {
    CuePlace.PROBLEM: (
        "listen-to-the-end",
        "say-it-back",
        "sorry-once",
        "ask-what-would-help",
        "offer-one-thing",
        "thank-for-telling",
        "what-happens-next",
    ),
    CuePlace.FIRST_VISIT: (
        "ask-then-wait",
        "your-own-name",
        "look-up-first",
        "what-brought-them",
        "near-not-pressing",
        "name-as-heard",
    ),
    CuePlace.UNDECIDED: (
        "two-not-ten",
        "what-they-feel-like",
        "your-own-taste",
        "give-a-moment",
        "ask-and-listen",
        "no-wrong-choice",
    ),
}
"""Codes by moment, of listening, problem solving, empathy and own judgement."""


def next_cue(place: CuePlace, *, staff: str, day: date, last: str | None) -> str:
    """Return the line for one cashier on a business day; never ``last`` (the one before it).

    The first of a day is a different one every day and for every cashier; the others follow in
    turn. The same input gives the same line.
    """
    lines = CUES[place]
    if last in lines:
        return lines[(lines.index(last) + 1) % len(lines)]
    return lines[(day.toordinal() + crc32(staff.encode())) % len(lines)]


def place_of(
    problems: Sequence[Problem], habits: Habits, claim: TillClaim | None, *, here_now: bool
) -> CuePlace | None:
    """Return which moment this is for a customer at the till, or None for an everyday one.

    An open problem comes first. A visit is the first only when the till claims no older ones.
    """
    if any(each.closed_at is None for each in problems):
        return CuePlace.PROBLEM
    claimed = claim is not None and bool(claim.count or claim.first or claim.last)
    if not claimed and habits.visits == int(here_now):
        return CuePlace.FIRST_VISIT
    return None

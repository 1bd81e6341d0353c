"""Facts that are true for a time: until when, read from a line; and which of them are due."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from desktop.care.named_days import months_after, named_day, until_figures
from desktop.domain.ageing import Aged, AgesKind
from desktop.domain.people import Audience, Profile

MUST_NOT_AFTER = timedelta(days=365)
"""A must-not is confirmed about once a year; it stays in force whatever the answer is."""

_PREGNANT = re.compile(r"\b(?:pregnant|expecting(?: a (?:baby|child))?|baby due)\b", re.IGNORECASE)
_NOT_SO = re.compile(r"\b(?:not|no longer|isn't|never|was)\s+(?:\w+\s+)?pregnant\b", re.IGNORECASE)
_PASSING = re.compile(
    r"\b(?:on a diet|dieting|exams?|holidays?|vacation|moving(?: house| home| flat)?|move|new baby"
    r"|newborn|wedding|marathon|training for|studying for|revision|trip|away|travell?ing|off sugar"
    r"|dry january|lent|ramadan|crutches|broken (?:arm|leg|wrist|ankle)|surgery|operation"
    r"|recovering|interview|visiting|until|till|due|starts?|this (?:week|month|year))\b",
    re.IGNORECASE,
)
_BORN = re.compile(
    r"\b(?:birthday|born|anniversary|every|each|always|usually|since)\b", re.IGNORECASE
)
_LASTING = (
    (re.compile(r"\b(?:on a diet|dieting|off sugar|losing weight)\b", re.IGNORECASE), 91),
    (re.compile(r"\b(?:new baby|newborn)\b", re.IGNORECASE), 183),
    (
        re.compile(
            r"\b(?:moving house|moving home|moving flat|crutches|broken (?:arm|leg|wrist|ankle))\b",
            re.IGNORECASE,
        ),
        91,
    ),
)
"""What lasts about so many days when no day is named."""


def true_until(text: str, today: date, *, country: str = "") -> date | None:
    """Return until when a line is taken to be true, or None when it does not seem to pass.

    today: the day on which it was written. country: the shop's (ISO 3166), which says what comes
    first in a day that is written in figures. Only what is sure: a day named for something that
    passes ("exam on 3 May", "away until Friday"), or something that lasts so long by its nature. A
    birthday or a habit has a day, too, and does not pass.
    """
    if _NOT_SO.search(text):
        return None
    pregnant = bool(_PREGNANT.search(text))
    passes = pregnant or bool(_PASSING.search(text)) or until_figures(text)
    if not passes or _BORN.search(text):
        return None
    named = named_day(text, today, country=country)
    if named is not None:
        return named
    if pregnant:
        return months_after(today, 9)
    days = next((days for pattern, days in _LASTING if pattern.search(text)), None)
    return None if days is None else today + timedelta(days=days)


def aged(profile: Profile, today: date, *, day_of: Callable[[datetime], date]) -> tuple[Aged, ...]:
    """Return what is to be asked again, must-nots first, then the longest due."""
    due = [each for each in _dated(profile, day_of) if each.until < today]
    return tuple(
        sorted(due, key=lambda each: (each.kind is not AgesKind.MUST_NOT, each.until, each.id))
    )


def _dated(profile: Profile, day_of: Callable[[datetime], date]) -> Iterator[Aged]:
    for must_not in profile.live_must_nots:
        recorded = day_of(must_not.at)
        until = must_not.confirm_by or recorded + MUST_NOT_AFTER
        yield Aged(AgesKind.MUST_NOT, must_not.id, must_not.word, recorded, until)
    for diet in profile.diets:
        if diet.true_until is not None:
            yield Aged(AgesKind.DIET, diet.id, diet.code, day_of(diet.at), diet.true_until)
    for said in profile.preferences:
        if said.true_until is not None:
            day = day_of(said.at)
            yield Aged(AgesKind.PREFERENCE, said.id, said.text, day, said.true_until)
    for note in profile.notes:
        if note.true_until is not None and note.audience is Audience.EVERYONE:
            yield Aged(AgesKind.NOTE, note.id, note.text, day_of(note.at), note.true_until)

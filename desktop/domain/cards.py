"""What is read at the till: hits, the customer card, the idle board."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.ageing import Aged
from desktop.domain.explaining import CheckRow, Flag
from desktop.domain.habits import Habits, Rhythm
from desktop.domain.people import Birthday, Profile
from desktop.domain.shop import Closed
from desktop.domain.touches import Offer, Problem

Span = tuple[int, int]
"""Start and end (exclusive) of matched characters."""


class Closeness(StrEnum):
    """How a hit was found, when not by what was typed exactly.

    NEAR: letters differ. SOUND: it is said alike. NICKNAME: another form of the name. DIGIT: one
    digit of the number differs.
    """

    EXACT = "exact"
    NEAR = "near"
    SOUND = "sound"
    NICKNAME = "nickname"
    DIGIT = "digit"


class Way(StrEnum):
    """By what somebody was found."""

    NAME = "name"
    """Or phone, or both."""
    CARD = "card"
    EMAIL = "email"
    TAG = "tag"
    USUAL = "usual"
    NOTE = "note"
    BIRTHDAY = "birthday"
    DAY = "day"
    """They were here on that day."""
    LIKELY = "likely"
    """Nothing was typed; they are likely in about now."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One row of the results: enough to tell two people of one name apart.

    ``phone`` is the number as typed that matched best (or the first), ``ending`` its last four
    digits; ``phone_marks`` are spans within ``ending``. Found by another way than the name, ``why``
    is what matched (the tag, the address, the part of the note ...) and ``why_marks`` spans in it;
    ``day`` is the birthday's or the visit's, ``born`` the birthday.
    """

    id: str
    name: str
    phone: str = ""
    ending: str = ""
    visits: int = 0
    last_day: date | None = None
    usual: str = ""
    name_marks: tuple[Span, ...] = ()
    phone_marks: tuple[Span, ...] = ()
    closeness: Closeness = Closeness.EXACT
    way: Way = Way.NAME
    why: str = ""
    why_marks: tuple[Span, ...] = ()
    day: date | None = None
    born: Birthday | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to one query: at most 8 hits, and how the query reads for *Add*.

    People found by name or phone come first, best first; those found by other ways follow. Where
    the text is a day or an address, its people lead.
    ``owner`` is the id of the one person whose whole number, card or address was typed, or "".
    """

    query: str
    hits: tuple[Hit, ...] = ()
    name: str = ""
    number: str = ""
    whole_number: bool = False
    """The query is one complete phone number: Enter opens its single owner at once."""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class IndexState:
    """How far the search keys are: people done, people in all (about), whether all is there."""

    done: int
    people: int
    complete: bool


@dataclass(frozen=True, slots=True)
class LastAct:
    """The newest act about this customer that can be undone, for the quiet line with *Undo*."""

    id: str
    verb: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LastImport:
    """The newest import that can be taken back: its act, the file's name, the moment (UTC)."""

    act: str
    file: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Card:
    """The customer card, read at one moment.

    days_came: business days of the last weeks, for the picture. today: their coming in the current
    visit window is already recorded. known_until: the last known day when it lies before today,
    else None. recent_items: distinct labels, newest first.
    """

    profile: Profile
    habits: Habits
    today: date
    days_came: tuple[date, ...] = ()
    here_now: bool = False
    known_until: date | None = None
    problems: tuple[Problem, ...] = ()
    recent_items: tuple[str, ...] = ()
    offer: Offer | None = None
    last_acts: tuple[LastAct, ...] = ()
    ask_about: Problem | None = None
    """Put right since they were last here: how is it now? Asked once."""
    ask_went: Offer | None = None
    """What was done at the last coming, and nobody said how it went. Asked once."""
    flags: tuple[Flag, ...] = ()
    """What somebody says is wrong: not said until the owner has settled it."""
    in_company: bool = False
    """They are not alone at this visit."""
    cue_on: bool = True
    """The one at this till wants the coaching lines."""
    answered: LastAct | None = None
    """The newest act that answered a touch and can be taken back."""
    aged: tuple[Aged, ...] = ()
    """Facts whose date has passed, to be confirmed."""

    @property
    def likes(self) -> tuple[str, ...]:
        """What they like, as far as nobody says that it is wrong."""
        return self._undoubted("likes", self.profile.likes)

    @property
    def dislikes(self) -> tuple[str, ...]:
        """What they do not like, as far as nobody says that it is wrong."""
        return self._undoubted("dislikes", self.profile.dislikes)

    def _undoubted(self, code: str, texts: tuple[str, ...]) -> tuple[str, ...]:
        doubted = {each.params.get("text") for each in self.flags if each.code == code}
        return tuple(text for text in texts if text not in doubted)


@dataclass(frozen=True, slots=True)
class LikelyRow:
    """Somebody who is likely in today. minute: of the day, or None."""

    id: str
    name: str
    usual: str
    minute: int | None
    part: str | None


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """An open problem."""

    id: str
    name: str
    problem: str
    text: str
    day: date
    days_open: int


@dataclass(frozen=True, slots=True)
class BirthdayRow:
    """A birthday of somebody who agreed to be remembered, within the coming week."""

    id: str
    name: str
    birthday: Birthday
    on: date
    days: int


@dataclass(frozen=True, slots=True)
class DriftRow:
    """A regular who is longer away than their own rhythm explains."""

    id: str
    name: str
    rhythm: Rhythm | None
    last_day: date
    days_away: int


@dataclass(frozen=True, slots=True)
class Board:
    """The idle board, read from the facts cache only."""

    today: date
    likely: tuple[LikelyRow, ...] = ()
    problems: tuple[ProblemRow, ...] = ()
    birthdays: tuple[BirthdayRow, ...] = ()
    drifting: tuple[DriftRow, ...] = ()
    customers: int = 0
    known_until: date | None = None
    to_check: tuple[CheckRow, ...] = ()
    closed: Closed | None = None
    """Why the shop is closed today."""


@dataclass(frozen=True, slots=True)
class Done:
    """An act that was saved: its id for *Undo*, its verb, and what the quiet line says about it.

    ``joined``: a visit within the visit window was already there, so this one was not counted
    again. ``fields``: which fields an edit has changed, where that is known.
    """

    act: str | None
    verb: str
    customer: str | None = None
    name: str = ""
    joined: bool = False
    text: str = ""
    fields: frozenset[str] = frozenset()

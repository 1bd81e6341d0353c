"""Which regular to ask about next, and when again: spaced repetition with the FSRS scheduler.

The scheduler is the one of the ``fsrs`` library (free spaced repetition scheduler, version 6). The
moment is an argument and nothing is left to chance, so that the same input gives the same answer.
"""

import math
import zlib
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from typing import cast

from fsrs import Card, Rating, Scheduler, State
from fsrs.card import CardDict

from desktop.domain.practice import (
    HasUsual,
    Memory,
    Practised,
    Question,
    Recall,
    Regular,
    Round,
)

ROUND = 12
"""Questions of one sitting: two or three minutes."""
NEW = 6
"""At most so many of them are about something that was never asked before."""
SOON = 7
"""Who is expected within so many days is learnt first."""
TOLD_APART = 3
"""A usual that more people have tells nobody from the others, and is not asked about."""
REST = timedelta(hours=12)
"""So long after a question about somebody nothing new is asked about them."""
AHEAD = timedelta(hours=8)
"""What is due in days is due at any hour of that day."""
_DAY = timedelta(days=1)
_BETWEEN = "\N{MIDDLE DOT}"
_ANSWER = "answer"
_RATINGS = {Recall.KNEW: Rating.Good, Recall.NOT_YET: Rating.Again}
_SCHEDULER = Scheduler(
    desired_retention=0.9,
    learning_steps=(timedelta(minutes=10),),
    relearning_steps=(timedelta(minutes=10),),
    maximum_interval=180,
    enable_fuzzing=False,
)

Memories = Mapping[tuple[str, Practised], Memory]


class _Turn(Enum):
    """Whether a question is to be asked."""

    DUE = "due"
    NEW = "new"
    LATER = "later"


def round_of(
    regulars: Iterable[Regular],
    memories: Memories,
    having: Iterable[HasUsual],
    *,
    now: datetime,
    today: date,
) -> Round:
    """Return what to ask in one sitting, at most one thing about a person.

    First comes what was learnt and is due again, then what is new; in both those who are expected
    today or soon stand first, then those who were to be asked earliest, or who come most often.

    Args:
        regulars: whom somebody may learn; more than will be asked about.
        memories: what is kept of each question that was asked before.
        having: what the shop's regulars have as their usual.
        now: the moment (aware, UTC).
        today: the business day.
    """
    known = {each.id: each for each in regulars}
    asking = _Asking(known.values(), having)
    due: list[tuple[tuple[int, datetime, str], Question]] = []
    new: list[tuple[tuple[int, int, str], Question]] = []
    some = False
    for each in known.values():
        questions = asking.about(each)
        some = some or bool(questions)
        turns = [(_turn(question, memories, now), question) for question in questions]
        again = [question for turn, question in turns if turn is _Turn.DUE]
        fresh = [question for turn, question in turns if turn is _Turn.NEW]
        days = _days_until(each, today)
        if again:
            first = min(again, key=lambda question: memories[question.key].due)
            due.append(((days, memories[first.key].due, each.id), first))
        elif fresh and not _rests(each, memories, now):
            new.append(((days, -each.visits, each.id), fresh[0]))
    due.sort(key=lambda pair: pair[0])
    new.sort(key=lambda pair: pair[0])
    chosen = [question for _, question in due[:ROUND]]
    chosen += [question for _, question in new[: min(NEW, ROUND - len(chosen))]]
    return Round(tuple(chosen), regulars=some)


def remembered(
    before: Memory | None, question: Question, recall: Recall, *, now: datetime
) -> Memory:
    """Return what to keep after an answer.

    What stands there of another answer (the usual has changed), cannot be read, or is of a later
    moment (the clock was set back) is begun anew.

    Args:
        before: what is kept so far, None when it was never asked.
        question: what was asked.
        recall: what came of it.
        now: the moment (aware, UTC).
    """
    card = _card(before, question, now) or Card(card_id=0, due=now)
    after, _ = _SCHEDULER.review_card(card, _RATINGS[recall], review_datetime=now)
    return Memory({**after.to_dict(), _ANSWER: _mark(question)}, after.due)


class _Asking:
    """Knows what may be asked about each of some regulars."""

    def __init__(self, regulars: Iterable[Regular], having: Iterable[HasUsual]) -> None:
        self._by_usual: dict[frozenset[str], dict[str, str]] = {}
        self._by_name: dict[str, set[str]] = {}
        people: list[HasUsual | Regular] = [*having, *regulars]
        for each in people:
            if each.usual:
                self._by_usual.setdefault(_items(each.usual), {})[each.id] = each.name
            self._by_name.setdefault(each.name.casefold(), set()).add(each.id)

    def about(self, regular: Regular) -> list[Question]:
        """Return what may be asked, in the order in which it is learnt.

        Where two people have one name, it is not asked what that name has.
        """
        found = []
        if regular.usual and len(self._by_name[regular.name.casefold()]) == 1:
            found.append(Question(Practised.NAME_TO_USUAL, regular))
        if regular.say:
            found.append(Question(Practised.SAY, regular))
        if regular.usual:
            people = self._by_usual[_items(regular.usual)]
            if len(people) <= TOLD_APART:
                others = sorted(name for uid, name in people.items() if uid != regular.id)
                found.append(Question(Practised.USUAL_TO_NAME, regular, tuple(others)))
        return found


def _turn(question: Question, memories: Memories, now: datetime) -> _Turn:
    memory = memories.get(question.key)
    card = _card(memory, question, now)
    if memory is None or card is None:
        return _Turn.NEW
    in_days = card.last_review is not None and memory.due - card.last_review >= _DAY
    return _Turn.DUE if memory.due <= now + (AHEAD if in_days else timedelta()) else _Turn.LATER


def _rests(regular: Regular, memories: Memories, now: datetime) -> bool:
    """Say whether they were asked about a short while ago."""
    for kind in Practised:
        card = _read(memories.get((regular.id, kind)))
        if card is not None and card.last_review is not None:
            ago = now - card.last_review
            if timedelta() <= ago < REST:
                return True
    return False


def _card(memory: Memory | None, question: Question, now: datetime) -> Card | None:
    """Return the scheduler's card, unless it is of another answer, damaged, or from the future."""
    if memory is None or memory.card.get(_ANSWER) != _mark(question):
        return None
    card = _read(memory)
    if card is None or card.last_review is None or card.last_review - now > _DAY:
        return None
    return card


def _read(memory: Memory | None) -> Card | None:
    if memory is None:
        return None
    try:
        card = Card.from_dict(cast("CardDict", memory.card))
    except (KeyError, TypeError, ValueError):  # a line that was damaged outside the program
        return None
    return card if _is_sound(card) else None


def _is_sound(card: Card) -> bool:
    """Say whether the scheduler can go on with a card."""
    moments = (card.due, card.last_review)
    aware = all(each is not None and each.tzinfo is not None for each in moments)
    figures = (card.stability, card.difficulty)
    sane = all(each is not None and math.isfinite(each) and each > 0 for each in figures)
    return aware and sane and (card.state is State.Review) == (card.step is None)


def _mark(question: Question) -> int:
    """Return a number that changes when the answer does; the text itself is not kept twice."""
    usual = sorted(_items(question.regular.usual))
    parts = {
        Practised.NAME_TO_USUAL: usual,
        Practised.SAY: [question.regular.say],
        Practised.USUAL_TO_NAME: [*usual, question.regular.name],
    }
    return zlib.crc32("\n".join(parts[question.kind]).encode())


def _items(usual: str) -> frozenset[str]:
    """Return the items of a usual, in no order and however they are capitalised."""
    return frozenset(each.strip().casefold() for each in usual.split(_BETWEEN) if each.strip())


def _days_until(regular: Regular, today: date) -> int:
    """Return in how many days they are expected, SOON + 1 for whoever is not expected soon."""
    if regular.next_due is None or not 0 <= (regular.next_due - today).days <= SOON:
        return SOON + 1
    return (regular.next_due - today).days

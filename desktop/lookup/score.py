"""Judges the people who may be meant: how exactly a query fits each of them."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from desktop.lookup.assign import Match, assign
from desktop.lookup.fit import Fits, Kind
from desktop.lookup.keys import FIRST_HAN
from desktop.lookup.numbers import NO_NUMBER, number_grade
from desktop.lookup.person import Part, unpack
from desktop.lookup.query import Digits, Query, Word, initials, joined, joined_by_chance
from desktop.lookup.typos import SHORTEST

INITIALS = 4
"""What it costs to take a short word for initials."""


class Candidate(NamedTuple):
    """Somebody who may be meant, as kept beside the keys.

    names: see ``lookup.person``. phones: the keys, with spaces between them. last_day: as a number
    of days. visits: also by the till's count. None and 0 or less for nobody who came.
    """

    id: int
    names: str
    phones: str
    visits: int
    last_day: int | None


class Grade(NamedTuple):
    """How exactly somebody is meant, most important first; the smaller the better.

    By it the best reading is chosen; how people are ordered by it see ``lookup.order``.

    unmatched: words of the query not found. cost: see ``lookup.fit``. number: how the digits fit.
    dropped: words left out of the query, or joined against the odds. inner: words before the last
    typed only in part, initials excepted. begun: words typed only in part. foreign: words in
    another script than typed. more: the name has further words than those typed in full. swapped:
    not in the name's order. passed: of several words typed, so many of the name stand before the
    last one that fits. again: words of the name written in another way. left: letters still to come
    in misspelt words.
    """

    unmatched: int
    cost: int
    number: int
    dropped: int
    inner: int
    begun: int
    foreign: int
    more: bool
    swapped: bool
    passed: int
    again: int
    left: int


class Scored(NamedTuple):
    """Somebody with their grade. said: the name matched as it is said, not as it is written."""

    grade: Grade
    candidate: Candidate
    matches: tuple[Match, ...]
    said: bool
    reading: "Reading"


class Reading(NamedTuple):
    """One way to read a query: words of a name, and digits beside them.

    dropped: see :class:`Grade`. cost: of reading it so, see ``lookup.fit``.
    """

    fits: Fits
    digits: Digits | None
    dropped: int = 0
    cost: int = 0


def readings(query: Query, fits: Callable[[tuple[Word, ...]], Fits]) -> list[Reading]:
    """Return the ways to read a query, the plain one first; ``fits`` makes what judges words."""
    words = query.words
    found = [Reading(fits(query.doubled), query.digits)] if query.doubled else []
    once = max(0, len(query.doubled) - len(words))
    found.append(Reading(fits(words), query.digits, once))
    if query.untitled:
        dropped = once + len(words) - len(query.untitled)
        found.append(Reading(fits(query.untitled), query.digits, dropped))
    if query.digits is not None:
        found.append(Reading(fits(query.everything), None))
    found += [
        Reading(fits(joint), query.digits, once + joined_by_chance(words, joint))
        for joint in joined(words)
    ]
    return found


def of_initials(query: Query, fits: Callable[[tuple[Word, ...]], Fits]) -> list[Reading]:
    """Return the ways to read a query whose short words are taken for initials."""
    found = initials(query.untitled or query.words)
    return [Reading(fits(words), query.digits, cost=INITIALS) for words in found]


def judged(
    ways: Sequence[Reading],
    people: Iterable[Candidate],
    *,
    slips: frozenset[str] = frozenset(),
    every: bool = False,
) -> list[Scored]:
    """Return people, each by the reading that fits best.

    ``slips``: keys of numbers one digit away. Whom some word or the number does not fit is left
    out, unless ``every``.
    """
    scored: list[Scored] = []
    for person in people:
        best: Scored | None = None
        for reading in ways:
            if not (every or reading.fits.may_fit(person.names)):
                continue
            found = _judge(reading, person, slips, every=every)
            if found is not None and (best is None or found.grade < best.grade):
                best = found
                grade = found.grade
                near = grade.cost or grade.unmatched or grade.dropped
                if not (near or (grade.number and reading.fits.words)):
                    break  # no other reading fits better than as it was typed
        if best is not None:
            scored.append(best)
    return scored


def _judge(
    reading: Reading, person: Candidate, slips: frozenset[str], *, every: bool
) -> Scored | None:
    fits, digits = reading.fits, reading.digits
    number = 0
    if digits is not None:
        number = number_grade(digits, person.phones, alone=not fits.words, slips=slips)
        if number == NO_NUMBER and not every:
            return None
    wanted = 0 if every else len(fits.words)
    best: Scored | None = None
    for said, parts in enumerate(unpack(person.names)):
        matches = assign(fits, parts, wanted)
        if matches is None:
            continue
        grade = _grade(reading, matches, parts, number)
        if best is None or grade < best.grade:
            best = Scored(grade, person, tuple(matches), bool(said), reading)
    if best is None and (every or not fits.words):  # a customer without any key of a name
        grade = _grade(reading, [], (), number)
        return Scored(grade, person, (), said=False, reading=reading)
    return best


def _grade(reading: Reading, matches: Sequence[Match], parts: Sequence[Part], number: int) -> Grade:
    words = reading.fits.words
    cost = reading.cost
    inner = begun = foreign = left = covered = reach = again = 0
    before, swapped, initial = -1, False, False
    for word, part, fit in sorted(matches) if len(matches) > 1 else matches:
        text, first, last, other, read = part
        typed = words[word]
        cost += fit.cost
        left += fit.left
        again += other
        foreign += read if typed.latin else text.isascii()
        covered += last - first + 1
        swapped = swapped or first < before
        before = first
        if last >= reach:
            reach = last + 1
        is_initial = len(text) == 1 and text < FIRST_HAN
        if (is_initial or fit.begun) and not (len(parts) == 1 and text in typed.forms):
            initial = initial or is_initial
            if fit.begun:
                begun += 1
                inner += word < len(words) - 1 and len(typed.text) >= SHORTEST
    more = initial or (not begun and any(part.last >= covered for part in parts))
    passed = max(0, reach - covered) if len(words) > 1 else 0
    unmatched = len(words) - len(matches) + (number == NO_NUMBER)
    exactly = unmatched, cost, number, reading.dropped, inner, begun, foreign
    return Grade._make((*exactly, more, swapped, passed, again, left if cost else 0))


def kinds(scored: Scored) -> set[Kind]:
    """Return in which ways, other than as typed, the words fit."""
    return {each.fit.kind for each in scored.matches if each.fit.cost}

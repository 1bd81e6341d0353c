"""Puts the people who may be meant in order, best first.

How exactly somebody was meant always comes first; who was here today, how often and how lately
they come only part those who were meant equally well.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop.lookup.fit import Fit, Fits, Kind
from desktop.lookup.numbers import NO_NUMBER, number_grade
from desktop.lookup.person import Part, unpack
from desktop.lookup.query import Digits, Query, Word, joined
from desktop.lookup.typos import SHORTEST

_LONG = 5
"""Letters of a typed word that may be two words of a name."""
_ABOUT = 6
"""Words whose costs differ by no more are about as likely meant."""
_NEVER = -1_000_000


class Candidate(NamedTuple):
    """Somebody who may be meant, as kept beside the keys.

    names: see ``lookup.person``. phones: the keys, with spaces between them. last_day: as a number
    of days, None for nobody who came. visits: -1 when they have not been counted.
    """

    id: int
    names: str
    phones: str
    visits: int
    last_day: int | None


class Match(NamedTuple):
    """Which word of a query fits which part of a name, and how."""

    word: int
    part: Part
    fit: Fit


class Grade(NamedTuple):
    """The order of hits, most important first; the smaller the better.

    unmatched: words of the query not found. cost: see ``lookup.fit``. number: how the digits fit.
    dropped: words taken for titles. inner: words before the last typed only in part, initials
    excepted. begun: words typed only in part. swapped: not in the name's order. more: the name has
    further words than those typed in full. left: letters still to come in misspelt words.
    """

    unmatched: int
    cost: int
    number: int
    dropped: int
    inner: int
    begun: int
    swapped: bool
    more: bool
    left: int


class Scored(NamedTuple):
    """Somebody with their grade. said: the name matched as it is said, not as it is written."""

    grade: Grade
    candidate: Candidate
    matches: tuple[Match, ...]
    said: bool
    reading: "Reading"


class Reading(NamedTuple):
    """One way to read a query: words of a name, digits beside them, words taken for titles."""

    fits: Fits
    digits: Digits | None
    dropped: int = 0


def readings(query: Query, fits: Callable[[tuple[Word, ...]], Fits]) -> list[Reading]:
    """Return the ways to read a query, the plain one first; ``fits`` makes what judges words."""
    found = [Reading(fits(query.words), query.digits)]
    if query.untitled:
        dropped = len(query.words) - len(query.untitled)
        found.append(Reading(fits(query.untitled), query.digits, dropped))
    if query.digits is not None:
        found.append(Reading(fits(query.everything), None))
    found += [Reading(fits(words), query.digits) for words in joined(query.words)]
    return found


def order(
    ways: Sequence[Reading],
    people: Iterable[Candidate],
    *,
    today: int,
    slips: frozenset[str] = frozenset(),
    every: bool = False,
) -> list[Scored]:
    """Return people in order, best first, each by the reading that fits best.

    ``today`` is the business day as a number. ``slips``: keys of numbers one digit away. Whom some
    word or the number does not fit is left out, unless ``every``.
    """
    scored: list[Scored] = []
    for person in people:
        best: Scored | None = None
        for reading in ways:
            judged = _judge(reading, person, slips, every=every)
            if judged is not None and (best is None or judged.grade < best.grade):
                best = judged
                if not judged.grade.cost and not judged.grade.unmatched:
                    break  # no other reading fits better than as it was typed
        if best is not None:
            scored.append(best)
    alike = Counter((each.grade, each.candidate.names) for each in scored)

    def likelihood(each: Scored) -> tuple[object, ...]:
        person = each.candidate
        last = _NEVER if person.last_day is None else person.last_day
        common = alike[each.grade, person.names]
        return (each.grade, last != today, -person.visits, -common, -last, person.names, person.id)

    scored.sort(key=likelihood)
    return _spread(scored)


def _spread(scored: list[Scored]) -> list[Scored]:
    """Let names take turns where nothing tells people apart by how exactly they were meant.

    Of beginnings, names of whom nobody has been here take turns; of one misspelt word, the words
    that it may stand for, as long as they are about as likely.
    """
    seen: dict[tuple[object, ...], int] = defaultdict(int)
    likeliest = min((each.grade.cost for each in scored if each.grade.cost), default=0)
    turns: list[tuple[tuple[object, ...], Scored]] = []
    for place, each in enumerate(scored):
        person, grade = each.candidate, each.grade
        misspelt = grade.cost and len(each.matches) == 1 == len(each.reading.fits.words)
        if misspelt and grade.cost <= likeliest + _ABOUT:
            turn = _next(seen, each.matches[0].part.text)
            turns.append(((1, turn, place), each))
        elif misspelt:
            turns.append(((2, place), each))
        elif grade.begun and person.visits <= 0:
            turn = _next(seen, grade, person.names)
            turns.append(((0, grade, True, turn, place), each))
        else:
            turns.append(((0, grade, person.visits <= 0, 0, place), each))
    turns.sort(key=lambda each: each[0])
    return [each for _, each in turns]


def _next(seen: dict[tuple[object, ...], int], *what: object) -> int:
    seen[what] += 1
    return seen[what]


def _judge(
    reading: Reading, person: Candidate, slips: frozenset[str], *, every: bool
) -> Scored | None:
    fits, digits = reading.fits, reading.digits
    number = 0
    if digits is not None:
        number = number_grade(digits, person.phones, alone=not fits.words, slips=slips)
        if number == NO_NUMBER and not every:
            return None
    if not every and not fits.may_fit(person.names):
        return None
    best: Scored | None = None
    for said, parts in enumerate(unpack(person.names)):
        matches = _assign(fits, parts)
        if len(matches) < len(fits.words) and not every:
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
    cost = inner = begun = left = covered = 0
    before, swapped, initial = -1, False, False
    for word, part, fit in sorted(matches) if len(matches) > 1 else matches:
        cost += fit.cost
        left += fit.left
        covered += part.last - part.first + 1
        swapped = swapped or part.first < before
        before = part.first
        whole = len(parts) == 1 and part.text in words[word].forms
        initial = initial or (len(part.text) == 1 and not whole)
        if fit.begun and not whole:
            begun += 1
            inner += word < len(words) - 1 and len(words[word].text) >= SHORTEST
    return Grade(
        unmatched=len(words) - len(matches) + (number == NO_NUMBER),
        cost=cost,
        number=number,
        dropped=reading.dropped,
        inner=inner,
        begun=begun,
        swapped=swapped,
        more=initial or (not begun and any(part.last >= covered for part in parts)),
        left=left if cost else 0,
    )


def _assign(fits: Fits, parts: Sequence[Part]) -> list[Match]:
    """Give each word of the query the best part of the name that is still free, best fits first."""
    possible = []
    for place, part in enumerate(parts):
        for word, fit in fits.of(part.text):
            first = part.first
            away = abs(first - word)
            possible.append((fit, first != part.last, away, place, Match(word, part, fit)))
    found = _place(possible)
    missing = len(fits.words) - len(found)
    if not missing:
        return found
    there = {each.word for each in found}
    if any(place not in there and len(each.text) >= _LONG for place, each in enumerate(fits.words)):
        joints = [
            (fit, True, abs(part.first - word), len(parts), Match(word, part, fit))
            for part in _neighbours(parts)
            for word, fit in fits.of_joint(part.text)
        ]
        if joints:
            joined_too = _place(possible + joints)
            if len(joined_too) > len(found):
                return joined_too
    return found


def _neighbours(parts: Sequence[Part]) -> Iterator[Part]:
    """Give every two neighbours of a name as if they were written as one."""
    singles = [part for part in parts if part.first == part.last]
    for one in singles:
        for other in singles:
            if other.first == one.first + 1:
                yield Part(one.text + other.text, one.first, other.last)


def _place(possible: list[tuple[Fit, bool, int, int, Match]]) -> list[Match]:
    if len(possible) == 1:
        return [possible[0][-1]]
    possible.sort()
    taken: set[int] = set()
    found: dict[int, Match] = {}
    for *_, match in possible:
        part = match.part
        places = range(part.first, part.last + 1)
        if match.word not in found and taken.isdisjoint(places):
            found[match.word] = match
            taken.update(places)
    return list(found.values())


def kinds(scored: Scored) -> set[Kind]:
    """Return in which ways, other than as typed, the words fit."""
    return {each.fit.kind for each in scored.matches if each.fit.cost}

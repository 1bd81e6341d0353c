"""Puts the people who were found in order, best first, and marks what matched.

How exactly somebody was meant always comes first; how often and how lately they come only parts
those who were meant equally well.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz.distance import OSA, Levenshtein

from desktop.domain.cards import Closeness, Hit, Span
from desktop.lookup.folding import Form
from desktop.lookup.keys import forms, readings
from desktop.lookup.phones import ENDING, WHOLE, ending_of, numbers, ways
from desktop.lookup.query import Digits, Query, Word, joined
from desktop.lookup.typos import Slip, slip

_NEVER = date.min
_Reading = Callable[[str], tuple[Form, ...]]
_Fitting = Callable[[str, str], Slip | None]
_INITIAL = 1
"""A name's part of so many letters is an initial: it never counts as typed in full."""


@dataclass(frozen=True, slots=True)
class Row:
    """A visible customer who may be meant. id: of the database; uid: of the shop."""

    id: int
    uid: str
    name: str
    say: str = ""
    phones: tuple[str, ...] = ()
    visits: int = 0
    last_day: date | None = None
    usual: str = ""


@dataclass(frozen=True, slots=True)
class _Match:
    word: int
    typed: str
    form: Form
    fit: Slip


@dataclass(frozen=True, slots=True, order=True)
class _Grade:
    """The order of hits, most important first; the smaller the better.

    unmatched: words of the query not found. number: how the digits fit. edits, moved: letters
    wrong. begun: words typed only in part. swapped: not in the name's order. more: the name has
    further words. left: letters still to come in misspelt words.
    """

    unmatched: int
    edits: int
    moved: int
    number: int
    begun: int
    swapped: bool
    more: bool
    left: int


@dataclass(frozen=True, slots=True)
class _Number:
    """The phone that fits the digits best: grade, as typed, marks within its ending."""

    grade: int
    phone: str
    marks: tuple[Span, ...] = ()


_WHOLE_NUMBER, _ITS_ENDING, _FROM_START, _AN_ENDING, _WITHIN_ENDING, _NO_NUMBER = range(6)


def rank(query: Query, people: Iterable[Row], *, limit: int) -> tuple[Hit, ...]:
    """Return the best people for a query, at most ``limit``, best first."""
    ways_to_read = _readings(query)
    graded: list[tuple[_Grade, int, int, str, int, Hit]] = []
    for row in people:
        judged = (_judge(words, digits, row, read) for words, digits, read in ways_to_read)
        grade, hit = min(judged, key=lambda each: each[0])
        seen = row.last_day or _NEVER
        graded.append((grade, -row.visits, -seen.toordinal(), row.name, row.id, hit))
    graded.sort(key=lambda each: each[:-1])
    return tuple(each[-1] for each in graded[:limit])


def _readings(query: Query) -> list[tuple[tuple[Word, ...], Digits | None, _Reading]]:
    """Return the ways to read a query: as a name, digits beside it, and how to read names for it.

    Words are joined on one side only, or an initial and a surname would pass for one word.
    """
    found: list[tuple[tuple[Word, ...], Digits | None, _Reading]] = [
        (query.words, query.digits, readings)
    ]
    if query.digits is not None:
        found.append((query.everything, None, readings))
    found += [(words, query.digits, forms) for words in joined(query.words)]
    return found


def _judge(
    words: tuple[Word, ...], digits: Digits | None, row: Row, read: _Reading
) -> tuple[_Grade, Hit]:
    matches = _assign(words, read(row.name))
    if row.say and len(matches) < len(words):
        said = _assign(words, read(row.say))
        if _cost(words, said) < _cost(words, matches):
            return _result(words, said, digits, row, marked=False)
    return _result(words, matches, digits, row, marked=True)


def _result(
    words: tuple[Word, ...],
    matches: Sequence[_Match],
    digits: Digits | None,
    row: Row,
    *,
    marked: bool,
) -> tuple[_Grade, Hit]:
    number = _best_number(digits, row.phones, alone=not words) if digits else None
    unmatched, edits, moved = _cost(words, matches)
    if number is not None and number.grade == _NO_NUMBER:
        unmatched += 1
    places = [each.form.first for each in sorted(matches, key=lambda each: each.word)]
    covered = {at for each in matches for at in range(each.form.first, each.form.last + 1)}
    name_words = 1 + max((each.last for each in forms(row.name)), default=-1)
    grade = _Grade(
        unmatched=unmatched,
        edits=edits,
        moved=moved,
        number=number.grade if number else 0,
        begun=sum(each.fit.open_end for each in matches),
        swapped=places != sorted(places),
        more=len(covered) < name_words or any(_is_initial(each) for each in matches),
        left=sum(each.fit.left for each in matches) if edits else 0,
    )
    phone = number.phone if number else next(iter(row.phones), "")
    hit = Hit(
        id=row.uid,
        name=row.name,
        phone=phone,
        ending=ending_of(phone),
        visits=row.visits,
        last_day=row.last_day,
        usual=row.usual,
        name_marks=_marks(row.name, matches) if marked else (),
        phone_marks=number.marks if number else (),
        closeness=Closeness.NEAR if edits or unmatched else Closeness.EXACT,
    )
    return grade, hit


def _cost(words: tuple[Word, ...], matches: Sequence[_Match]) -> tuple[int, int, int]:
    """Return words not found, letters wrong, first letters wrong."""
    edits = sum(each.fit.edits for each in matches)
    return len(words) - len(matches), edits, sum(each.fit.moved for each in matches)


def _assign(words: tuple[Word, ...], parts: tuple[Form, ...]) -> list[_Match]:
    """Give each word of the query the best part of the name that is still free, best fits first."""
    found = _place(words, parts, _fit)
    return found if len(found) == len(words) else _place(words, parts, _near_fit)


def _place(words: tuple[Word, ...], parts: tuple[Form, ...], fit: _Fitting) -> list[_Match]:
    possible: list[tuple[Slip, bool, int, int, _Match]] = []
    for index, word in enumerate(words):
        for order, form in enumerate(parts):
            match = _fit_word(index, word, form, fit)
            if match is not None:
                away = abs(form.first - index)
                possible.append((match.fit, form.first != form.last, away, order, match))
    possible.sort(key=lambda each: (each[0], each[1], each[2], each[3], each[4].word))
    taken: set[int] = set()
    found: dict[int, _Match] = {}
    for *_, match in possible:
        places = set(range(match.form.first, match.form.last + 1))
        if match.word not in found and not places & taken:
            found[match.word] = match
            taken |= places
    return list(found.values())


def _fit_word(index: int, word: Word, form: Form, fit: _Fitting) -> _Match | None:
    best: _Match | None = None
    for typed in word.forms:
        how = fit(typed, form.text)
        if how is not None and (best is None or how < best.fit):
            best = _Match(index, typed, form, how)
    return best


def _fit(typed: str, text: str) -> Slip | None:
    if text.startswith(typed):
        begun = len(text) > len(typed) or len(text) == _INITIAL
        return Slip(0, moved=False, open_end=begun, left=0)
    return None


def _near_fit(typed: str, text: str) -> Slip | None:
    return _fit(typed, text) or slip(typed, text)


def _is_initial(match: _Match) -> bool:
    return len(match.form.text) == _INITIAL


def _marks(name: str, matches: Sequence[_Match]) -> tuple[Span, ...]:
    """Return the spans of the matched letters in the name as it is written, joined and in order."""
    letters = sorted({span for each in matches for span in _matched_letters(each)})
    found: list[Span] = []
    for start, end in letters:
        between = name[found[-1][1] : start] if found else " "
        if found and not any(each.isspace() or each.isalnum() for each in between):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _matched_letters(match: _Match) -> list[Span]:
    typed, form = match.typed, match.form
    if not match.fit.edits:
        return list(form.spans[: len(typed)])
    cuts = (len(form.text), len(typed), len(typed) + 1, len(typed) - 1)
    cut = min(cuts, key=lambda each: OSA.distance(typed, form.text[:each]))
    found: list[Span] = []
    for step in Levenshtein.opcodes(typed, form.text[:cut]):
        if step.tag == "equal":
            found += form.spans[step.dest_start : step.dest_end]
    return found


def _best_number(digits: Digits, phones: Sequence[str], *, alone: bool) -> _Number:
    parts = [part for each in phones for part in numbers(each)]
    found = [_fit_number(digits, each, alone=alone) for each in parts]
    return min(found, key=lambda each: each.grade, default=_Number(_NO_NUMBER, ""))


def _fit_number(digits: Digits, phone: str, *, alone: bool) -> _Number:
    """Grade one phone. ``alone``: no name beside the digits, so a short suffix counts as well."""
    ending = ending_of(phone)
    known = ways(phone, digits.country)
    raw = known[-1]
    if digits.national and digits.national in known:
        return _Number(_WHOLE_NUMBER, phone, ((0, len(ending)),))
    for typed in digits.endings:
        if raw.endswith(typed) and (alone or len(typed) >= ENDING):
            grade = _ITS_ENDING if len(typed) == ENDING or len(typed) >= WHOLE else _AN_ENDING
            return _Number(grade, phone, ((max(0, len(ending) - len(typed)), len(ending)),))
    at = ending.find(digits.typed)
    if not alone and at >= 0:
        return _Number(_WITHIN_ENDING, phone, ((at, at + len(digits.typed)),))
    for begun in digits.starts:
        for each in known:
            if each.startswith(begun):
                reach = len(begun) + len(ending) - len(each)
                return _Number(_FROM_START, phone, ((0, reach),) if reach > 0 else ())
    return _Number(_NO_NUMBER, phone)

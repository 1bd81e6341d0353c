"""Makes the rows of the results: whom the search found, in order, with what matched marked."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import islice
from typing import NamedTuple

from rapidfuzz.distance import OSA, Levenshtein

from desktop.domain.cards import Closeness, Hit, Span
from desktop.lookup import keys
from desktop.lookup.assign import Match
from desktop.lookup.fit import Kind
from desktop.lookup.folding import LONGEST_TEXT, MOST_WORDS, tokens
from desktop.lookup.numbers import (
    AN_ENDING,
    FROM_START,
    ITS_ENDING,
    NO_NUMBER,
    ONE_SLIP,
    START,
    WHOLE_NUMBER,
    WITHIN_ENDING,
)
from desktop.lookup.phones import ENDING, WHOLE, bare_digits, ending_of, numbers, ways
from desktop.lookup.query import Digits
from desktop.lookup.score import Scored, kinds

_PLAIN = re.compile("[a-z0-9]+")


class Row(NamedTuple):
    """A visible customer who may be meant. id: of the database; uid: of the shop."""

    id: int
    uid: str
    name: str
    say: str = ""
    phones: tuple[str, ...] = ()
    visits: int = 0
    last_day: date | None = None
    usual: str = ""


class _Number(NamedTuple):
    """The phone that fits the digits best: grade, as typed, marks within its ending."""

    grade: int
    phone: str
    marks: tuple[Span, ...] = ()


def hit(scored: Scored, row: Row) -> Hit:
    """Return the row of the results for somebody who was found by name or number."""
    digits = scored.reading.digits
    alone = not scored.reading.fits.words
    number = _best_number(digits, row.phones, scored, alone=alone) if digits else None
    phone = number.phone if number and number.phone else next(iter(row.phones), "")
    return Hit(
        id=row.uid,
        name=row.name,
        phone=phone,
        ending=ending_of(phone),
        visits=row.visits,
        last_day=row.last_day,
        usual=row.usual,
        name_marks=() if scored.said else _marks(row.name, scored.matches, scored),
        phone_marks=number.marks if number else (),
        closeness=_closeness(scored),
    )


def _closeness(scored: Scored) -> Closeness:
    grade = scored.grade
    if not (grade.unmatched or grade.cost):
        return Closeness.DIGIT if grade.number == ONE_SLIP else Closeness.EXACT
    how = kinds(scored)
    if not grade.unmatched and how == {Kind.SOUND}:
        return Closeness.SOUND
    if not grade.unmatched and how == {Kind.NICKNAME}:
        return Closeness.NICKNAME
    return Closeness.NEAR


def _marks(name: str, matches: Sequence[Match], scored: Scored) -> tuple[Span, ...]:
    """Return the spans of the matched letters in the name as it is written, joined and in order."""
    words = scored.reading.fits.words
    letters: set[Span] = set()
    plain = _plain_words(name)
    for match in matches:
        part, stretches = match.part, _stretches(words[match.word].forms, match)
        if part.first == part.last < len(plain) and plain[part.first][0] == part.text:
            start = plain[part.first][1]
            letters |= {(start + low, start + high) for low, high in stretches}
            continue
        spans = _spans_of(match, name)
        for low, high in stretches:
            letters |= set(spans[low:high])
    found: list[Span] = []
    for start, end in sorted(letters):
        if found and not _keeps_apart(name[found[-1][1] : start]):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _plain_words(name: str) -> list[tuple[str, int]]:
    """Return the words of a name with their places, [] where not every letter is a plain one.

    What ``folding.tokens`` says of such a name, and quicker: everybody shown has another name.
    """
    if not name.isascii() or "'" in name or "`" in name:
        return []
    found = _PLAIN.finditer(name[:LONGEST_TEXT].lower())
    return [(word[0], word.start()) for word in islice(found, MOST_WORDS)]


def _keeps_apart(between: str) -> bool:
    """Say whether what stands between two marks is more than a sign within one word."""
    return bool(between) and any(each.isspace() or each.isalnum() for each in between)


def _spans_of(match: Match, name: str) -> Sequence[Span]:
    """Return where the letters of a matched part stand in the name."""
    part = match.part
    known = tokens(name)
    if part.first == part.last < len(known) and known[part.first].plain == part.text:
        letters = known[part.first].letters
        if len(letters) == len(part.text):
            return [each[2] for each in letters]
    # two words that are not written as one are no key of the name
    forms = keys.readings(name) if part.last == part.first + 1 else keys.forms(name)
    alike = [each for each in forms if each.text == part.text]
    form = min(alike, key=lambda each: abs(each.first - part.first), default=None)
    return form.spans if form else ()


def _stretches(typed_forms: Sequence[str], match: Match) -> list[Span]:
    """Return which letters of a part matched what was typed."""
    text = match.part.text
    if match.fit.kind is Kind.NICKNAME:
        return [(0, len(text))]
    if not match.fit.cost:
        return [(0, max(len(each) for each in typed_forms if text.startswith(each)))]
    typed = (
        typed_forms[0]
        if len(typed_forms) == 1
        else min(typed_forms, key=lambda each: OSA.distance(each, text))
    )
    part = text[: _cut(typed, text) if match.fit.begun else None]
    steps = Levenshtein.opcodes(typed, part)
    return [(each.dest_start, each.dest_end) for each in steps if each.tag == "equal"]


def _cut(typed: str, text: str) -> int:
    """Return how much of a word was typed, when there is an error in it."""
    cuts = (len(text), len(typed), len(typed) + 1, len(typed) - 1)
    return min(cuts, key=lambda each: OSA.distance(typed, text[:each]))


def _best_number(digits: Digits, phones: Sequence[str], scored: Scored, *, alone: bool) -> _Number:
    parts = [part for each in phones for part in numbers(each)]
    told = _as_judged(digits, parts, scored)
    if told is not None:
        return told
    found = [_fit_number(digits, each, alone=alone) for each in parts]
    return min(found, key=lambda each: each.grade, default=_Number(NO_NUMBER, ""))


def _as_judged(digits: Digits, parts: Sequence[str], scored: Scored) -> _Number | None:
    """Return the phone by whose keys somebody was found, None where they do not tell which it is.

    What :func:`_fit_number` finds, and quicker: to understand a number takes longest of all.
    """
    grade = scored.grade.number
    endings = {ending_of(each): each for each in parts}
    if len(endings) < len(parts) or any(len(each) < ENDING for each in endings):
        return None
    for ending, phone in endings.items():
        marks = _marks_as_judged(digits, phone, ending, scored)
        if marks is not None:
            return _Number(grade, phone, marks)
    return None


def _marks_as_judged(
    digits: Digits, phone: str, ending: str, scored: Scored
) -> tuple[Span, ...] | None:
    grade = scored.grade.number
    if grade == ONE_SLIP:
        keys = scored.candidate.phones.split(" ")
        return digits.slip_marks(phone, [each[1:] for each in keys if each[0] == START])
    if grade == WHOLE_NUMBER:
        fits = any(each.endswith(ending) for each in digits.endings)
    elif grade == ITS_ENDING:
        raw = bare_digits(phone)
        fits = any(raw.endswith(each) for each in digits.endings if _is_whole_ending(each))
    else:
        return None
    return ((0, len(ending)),) if fits else None


def _is_whole_ending(digits: str) -> bool:
    """Say whether digits are all that people know by heart of a number, or a number."""
    return len(digits) == ENDING or len(digits) >= WHOLE


def _fit_number(digits: Digits, phone: str, *, alone: bool) -> _Number:
    """Grade one phone and mark its digits; see ``numbers.number_grade``."""
    ending = ending_of(phone)
    raw = bare_digits(phone)
    if digits.national and digits.national in ways(phone, digits.country):
        return _Number(WHOLE_NUMBER, phone, ((0, len(ending)),))
    for typed in digits.endings:
        if raw.endswith(typed) and (alone or len(typed) >= ENDING):
            grade = ITS_ENDING if _is_whole_ending(typed) else AN_ENDING
            return _Number(grade, phone, ((max(0, len(ending) - len(typed)), len(ending)),))
    at = ending.find(digits.typed)
    if not alone and at >= 0:
        return _Number(WITHIN_ENDING, phone, ((at, at + len(digits.typed)),))
    known = ways(phone, digits.country)
    for begun in digits.starts:
        for each in known:
            if each.startswith(begun):
                reach = len(begun) + len(ending) - len(each)
                return _Number(FROM_START, phone, ((0, reach),) if reach > 0 else ())
    marks = digits.slip_marks(phone) if len(digits.typed) >= WHOLE else None
    return _Number(NO_NUMBER if marks is None else ONE_SLIP, phone, marks or ())

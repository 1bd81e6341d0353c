"""Makes the rows of the results: whom the search found, in order, with what matched marked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz.distance import OSA, Levenshtein

from desktop.domain.cards import Closeness, Hit, Span
from desktop.lookup import keys
from desktop.lookup.fit import Kind
from desktop.lookup.folding import Form
from desktop.lookup.numbers import (
    AN_ENDING,
    FROM_START,
    ITS_ENDING,
    NO_NUMBER,
    ONE_SLIP,
    WHOLE_NUMBER,
    WITHIN_ENDING,
)
from desktop.lookup.phones import ENDING, WHOLE, ending_of, numbers, ways
from desktop.lookup.query import Digits
from desktop.lookup.score import Match, Scored, kinds


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
class _Number:
    """The phone that fits the digits best: grade, as typed, marks within its ending."""

    grade: int
    phone: str
    marks: tuple[Span, ...] = ()


def hit(scored: Scored, row: Row) -> Hit:
    """Return the row of the results for somebody who was found by name or number."""
    digits = scored.reading.digits
    alone = not scored.reading.fits.words
    number = _best_number(digits, row.phones, alone=alone) if digits else None
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
    plain = _plain_marks(name, matches, scored)
    if plain is not None:
        return plain
    forms = keys.readings(name) if any(_is_joint(each) for each in matches) else keys.forms(name)
    words = scored.reading.fits.words
    letters: set[Span] = set()
    for match in matches:
        form = _form_of(match, forms)
        if form is not None:
            letters |= set(_matched_letters(words[match.word].forms, form, match))
    found: list[Span] = []
    for start, end in sorted(letters):
        between = name[found[-1][1] : start] if found else " "
        if found and not any(each.isspace() or each.isalnum() for each in between):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _plain_marks(name: str, matches: Sequence[Match], scored: Scored) -> tuple[Span, ...] | None:
    """Return the marks of a name of plain letters and spaces that was typed as it is, or None."""
    if not (name.isascii() and name.replace(" ", "").isalpha()):
        return None
    words = name.lower().split(" ")
    typed = scored.reading.fits.words
    found: list[Span] = []
    for match in matches:
        part, fit = match.part, match.fit
        if part.first != part.last or fit.cost or words[part.first : part.first + 1] != [part.text]:
            return None
        start = sum(len(each) + 1 for each in words[: part.first])
        forms = typed[match.word].forms
        length = max(len(each) for each in forms if part.text.startswith(each))
        found.append((start, start + length))
    return tuple(sorted(found))


def _is_joint(match: Match) -> bool:
    """Say whether two words of a name matched that are not written as one: no key of it."""
    return match.part.last == match.part.first + 1


def _form_of(match: Match, forms: Iterable[Form]) -> Form | None:
    part = match.part
    alike = [each for each in forms if each.text == part.text]
    return min(alike, key=lambda each: abs(each.first - part.first), default=None)


def _matched_letters(typed_forms: Sequence[str], form: Form, match: Match) -> list[Span]:
    if match.fit.kind is Kind.NICKNAME:
        return list(form.spans)
    if not match.fit.cost:
        typed = max((each for each in typed_forms if form.text.startswith(each)), key=len)
        return list(form.spans[: len(typed)])
    found: list[Span] = []
    typed = min(typed_forms, key=lambda each: OSA.distance(each, form.text))
    for step in Levenshtein.opcodes(typed, form.text[: _cut(typed, form.text)]):
        if step.tag == "equal":
            found += form.spans[step.dest_start : step.dest_end]
    return found


def _cut(typed: str, text: str) -> int:
    """Return how much of a word was typed, when there is an error in it."""
    cuts = (len(text), len(typed), len(typed) + 1, len(typed) - 1)
    return min(cuts, key=lambda each: OSA.distance(typed, text[:each]))


def _best_number(digits: Digits, phones: Sequence[str], *, alone: bool) -> _Number:
    parts = [part for each in phones for part in numbers(each)]
    found = [_fit_number(digits, each, alone=alone) for each in parts]
    return min(found, key=lambda each: each.grade, default=_Number(NO_NUMBER, ""))


def _fit_number(digits: Digits, phone: str, *, alone: bool) -> _Number:
    """Grade one phone and mark its digits; see ``numbers.number_grade``."""
    ending = ending_of(phone)
    known = ways(phone, digits.country)
    raw = known[-1]
    if digits.national and digits.national in known:
        return _Number(WHOLE_NUMBER, phone, ((0, len(ending)),))
    for typed in digits.endings:
        if raw.endswith(typed) and (alone or len(typed) >= ENDING):
            grade = ITS_ENDING if len(typed) == ENDING or len(typed) >= WHOLE else AN_ENDING
            return _Number(grade, phone, ((max(0, len(ending) - len(typed)), len(ending)),))
    at = ending.find(digits.typed)
    if not alone and at >= 0:
        return _Number(WITHIN_ENDING, phone, ((at, at + len(digits.typed)),))
    for begun in digits.starts:
        for each in known:
            if each.startswith(begun):
                reach = len(begun) + len(ending) - len(each)
                return _Number(FROM_START, phone, ((0, reach),) if reach > 0 else ())
    marks = digits.slip_marks(phone) if len(digits.typed) >= WHOLE else None
    return _Number(NO_NUMBER if marks is None else ONE_SLIP, phone, marks or ())

"""What was typed into the search field, read without any syntax: words, digits, or both."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from desktop.lookup.folding import LONGEST_TEXT, Span, tokens
from desktop.lookup.keys import ABBREVIATIONS, FIRST_HAN, PARTICLES, other_starts
from desktop.lookup.phone_slips import slip_marks, slips
from desktop.lookup.phones import (
    LONGEST_NUMBER,
    after_exit_code,
    digits_of,
    has_plus,
    looks_whole,
    national_digits,
    numbers,
    ways,
)
from desktop.lookup.pieces import pieces, without_extension
from desktop.lookup.titles import is_title

MOST_QUERY_WORDS = 8
_LONG_NUMBER = 7
"""From so many digits on a leading 0 may be a trunk prefix that the kept number does not have."""
_SHORTEST_PART = 2
_SHORTEST_PARTED = 6
"""Fewer letters are two words too easily."""
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.")
_VOWELS = frozenset("aeiouy")
_SYLLABLE = re.compile("[b-df-hj-np-tv-z]{0,2}[aeiou]{1,3}[ghklmnprstw]{0,2}")
"""Of a Chinese or Korean name, in Latin letters."""
_SHORTEST_SYLLABLE = 2
_WRITTEN_OUT = frozenset({"aa", "ae", "oe", "ue"})
_AND = frozenset(
    each
    for line in ("and und et y e og och en i ve", "и і та και")  # noqa: RUF001 - as it is written
    for each in line.split()
)
"""What people say for "&"."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a query: as folded, and every form of it that a name may have.

    latin: it was typed in Latin letters.
    """

    text: str
    forms: tuple[str, ...]
    latin: bool = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Say in which script it is: it is asked for again and again."""
        object.__setattr__(self, "latin", self.text.isascii())


class Digits(NamedTuple):
    """The digits of a query, and the ways to read them.

    international: what was typed after "+" or the code for calls abroad, "" otherwise. plus: it
    cannot be read otherwise. national: of a complete number, without country code and trunk
    prefix. bare: without a leading 0 that may be a trunk prefix, "" otherwise. country: the shop's.
    """

    typed: str
    country: str
    international: str = ""
    plus: bool = False
    national: str = ""
    bare: str = ""

    @property
    def endings(self) -> tuple[str, ...]:
        """The digits with which a number may end."""
        known = (self.international if self.plus else self.typed, self.national, self.bare)
        return tuple(dict.fromkeys(each for each in known if each))

    @property
    def starts(self) -> tuple[str, ...]:
        """The digits with which a number may begin, with or without country code."""
        if self.plus:
            return (self.international,)
        known = (self.typed, self.typed.removeprefix("0"), self.international, self.national)
        return tuple(dict.fromkeys(each for each in known if each))

    @property
    def slips(self) -> tuple[str, ...]:
        """The numbers, without trunk prefix, that may be meant if one digit is wrong."""
        return slips(
            self.typed,
            self.country,
            national=self.national,
            bare=self.bare,
            international=self.international,
        )

    def slip_marks(self, phone: str, kept: Sequence[str] = ()) -> tuple[Span, ...] | None:
        """Mark the agreeing digits in the ending of a phone that is at most one slip away.

        ``kept``: the ways to write the phone's number, where they are known.
        """
        return slip_marks(
            phone,
            kept or ways(phone, self.country),
            self.typed,
            self.country,
            national=self.national,
            bare=self.bare,
            international=self.international,
        )


class Query(NamedTuple):
    """A query as read.

    words and digits: a name and a number, each perhaps empty; every word once. doubled: the words
    as often as they were typed, empty where that is once. untitled: the words without titles and
    without what was said for "&", empty where there are none or nothing else. everything: all of it
    read as a name, for names that hold digits. name and number: as typed, for *Add*. whole_number:
    it is one complete phone number. to_the_letter: with a word typed twice, a letter at the end or
    one with its full stop, somebody of exactly that name is meant, where there is one.
    """

    text: str
    words: tuple[Word, ...] = ()
    digits: Digits | None = None
    doubled: tuple[Word, ...] = ()
    untitled: tuple[Word, ...] = ()
    everything: tuple[Word, ...] = ()
    name: str = ""
    number: str = ""
    whole_number: bool = False
    to_the_letter: bool = False


def read_query(text: str, country: str) -> Query:
    """Read a query; ``country`` (ISO 3166) is the shop's, for numbers without country code."""
    typed = text[:LONGEST_TEXT]
    short = without_extension(typed)
    words, written = pieces(short)
    name, number = " ".join(words), " ".join(written)
    digits = _read_digits(numbers(number)[0], country)
    typed_words = _read_words(name) if name else ()
    found = _once(typed_words)
    untitled = _untitled(found)
    return Query(
        text=text,
        words=found,
        doubled=typed_words if len(found) < len(typed_words) else (),
        untitled=untitled if len(untitled) < len(found) else (),
        digits=digits,
        everything=_once(_read_words(text)) if digits else (),
        name=name,
        number=number if short == typed else " ".join(typed.replace("\0", " ").split()),
        whole_number=digits is not None and not name and looks_whole(number, country),
        to_the_letter=bool(name) and _is_to_the_letter(name),
    )


def joined(words: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """Return the query with neighbours written as one, in every way ("mc donald", "de la cruz").

    Two of any kind, more only when all but the last are particles, when all are initials, and all
    three when each may be a syllable: a Chinese or Korean name ("li xiao long").
    """
    return [
        (*words[:first], _join(words[first : last + 1]), *words[last + 1 :])
        for first in range(len(words) - 1)
        for last in range(first + 1, len(words))
        if last == first + 1 or _is_one(words[first : last + 1], len(words))
    ]


def _is_one(some: Sequence[Word], every: int) -> bool:
    """Say whether three words or more, of ``every`` that were typed, may be one."""
    particles = all(each.text in PARTICLES for each in some[:-1])
    if particles or all(len(each.text) == 1 for each in some):
        return True
    if not len(some) == every == 3:  # noqa: PLR2004 - a family name and two syllables
        return False
    whole = some[:-1] if len(some[-1].text) < _SHORTEST_SYLLABLE else some  # it is being typed
    return all(_SYLLABLE.fullmatch(each.text) for each in whole)


def joined_by_chance(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Say whether a joined query only looks like a letter written out: "a akesson" for Åkesson."""
    letters = {each.text for each in before if len(each.text) == 1}
    if not letters:
        return False
    joints = [each.text for each in after if each not in before]
    return any(text[:1] in letters and text[:2] in _WRITTEN_OUT for text in joints)


def initials(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """Return the words with a short one beside others taken for initials: "jp durand"."""
    if len(words) == 1:
        return []
    return [
        (*words[:place], *(Word(each, (each,)) for each in word.text), *words[place + 1 :])
        for place, word in enumerate(words)
        if _may_be_initials(word.text)
    ]


def _may_be_initials(word: str) -> bool:
    """Say whether a word may be initials: of two letters, or of three that nobody can say."""
    if len(word) == 3:  # noqa: PLR2004 - as is said
        return word.isascii() and word.isalpha() and _VOWELS.isdisjoint(word)
    return len(word) == 2 and all(each.upper() != each for each in word)  # noqa: PLR2004 - the same


def parted(word: Word) -> list[tuple[str, str]]:
    """Return every way in which a long word may be two, the space missed or another key hit."""
    text = word.text
    if text >= FIRST_HAN:  # any character may be a name: it is kept with the given name first
        return [(text[:at], text[at:]) for at in range(1, len(text))]
    return [
        (text[:at], text[at + wrong :])
        for wrong in (0, 1)
        if len(text) >= _SHORTEST_PARTED + wrong * _SHORTEST_PART
        for at in range(_SHORTEST_PART, len(text) - _SHORTEST_PART - wrong + 1)
    ]


def _is_to_the_letter(name: str) -> bool:
    plain = [each.plain for each in tokens(name)]
    letter_last = bool(plain) and len(plain[-1]) == 1
    return letter_last or len(set(plain)) < len(plain) or bool(_INITIAL.search(name))


def _join(words: tuple[Word, ...]) -> Word:
    text = "".join(each.text for each in words)
    return Word(text, _with_spellings((text,)))


@lru_cache(maxsize=1024)
def _with_spellings(known: tuple[str, ...]) -> tuple[str, ...]:
    """Add the other ways to write a particle at the beginning of a word."""
    return tuple(dict.fromkeys((*known, *(each for text in known for each in other_starts(text)))))


def _read_words(text: str) -> tuple[Word, ...]:
    found: list[Word] = []
    read = tokens(text)[:MOST_QUERY_WORDS]
    for index, token in enumerate(read, 1):
        plain = token.plain
        known = [plain, token.expanded, *([token.reading] if token.reading else [])]
        known += ABBREVIATIONS.get(plain, ()) if index < len(read) else ()
        found.append(Word(plain, _with_spellings(tuple(dict.fromkeys(known)))))
    return tuple(found)


def _once(words: Sequence[Word]) -> tuple[Word, ...]:
    return tuple({each.text: each for each in words}.values())


def _untitled(words: Sequence[Word]) -> tuple[Word, ...]:
    within = words[1:-1]
    return tuple(
        each
        for each in words
        if not (is_title(each.text) or (each.text in _AND and each in within))
    )


def _read_digits(number: str, country: str) -> Digits | None:
    typed = digits_of(number)[:LONGEST_NUMBER]
    if not typed:
        return None
    plus = has_plus(number)
    if plus:
        international = digits_of(re.sub(r"\(\s*0\s*\)", "", number))[:LONGEST_NUMBER]
    else:
        international = after_exit_code(typed, country)
    return Digits(
        typed=typed,
        country=country,
        international=international,
        plus=plus,
        national=national_digits(number, country) if len(typed) >= _LONG_NUMBER else "",
        bare=typed.lstrip("0") if len(typed) >= _LONG_NUMBER and typed[0] == "0" else "",
    )

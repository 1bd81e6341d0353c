"""What was typed into the search field, read without any syntax: words, digits, or both."""

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop.lookup.folding import LONGEST_TEXT, Span, tokens
from desktop.lookup.keys import PARTICLES, SAINTS, other_starts
from desktop.lookup.phone_slips import slip_marks, slips
from desktop.lookup.phones import (
    EXTENSION,
    LONGEST_NUMBER,
    WHOLE,
    after_exit_code,
    digits_of,
    has_plus,
    looks_whole,
    national_digits,
    numbers,
)
from desktop.lookup.titles import is_title

MOST_QUERY_WORDS = 8
_LONG_NUMBER = 7
"""From so many digits on a leading 0 may be a trunk prefix that the kept number does not have."""
_SHORTEST_PART = 2
_SHORTEST_PARTED = 6
"""Fewer letters are two words too easily."""
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.")
_STUCK = re.compile(r"([^\W\d_]{2,})(\d{2,})")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a query: as folded, and every form of it that a name may have."""

    text: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Digits:
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

    def slip_marks(self, phone: str) -> tuple[Span, ...] | None:
        """Mark the agreeing digits in the ending of a phone that is at most one slip away."""
        return slip_marks(
            phone,
            self.typed,
            self.country,
            national=self.national,
            bare=self.bare,
            international=self.international,
        )


@dataclass(frozen=True, slots=True)
class Query:
    """A query as read.

    words and digits: a name and a number, each perhaps empty. untitled: the words without titles,
    empty where there are none or nothing else. everything: all of it read as a name,
    for names that hold digits. name and number: as typed, for *Add*. whole_number: it is one
    complete phone number. to_the_letter: with a word typed twice or a letter with its full stop,
    somebody of exactly that name is meant.
    """

    text: str
    words: tuple[Word, ...] = ()
    digits: Digits | None = None
    untitled: tuple[Word, ...] = ()
    everything: tuple[Word, ...] = ()
    name: str = ""
    number: str = ""
    whole_number: bool = False
    to_the_letter: bool = False


def read_query(text: str, country: str) -> Query:
    """Read a query; ``country`` (ISO 3166) is the shop's, for numbers without country code."""
    typed = text[:LONGEST_TEXT]
    short = _without_extension(typed)
    words, written = _pieces(short)
    name, number = " ".join(words), " ".join(written)
    digits = _read_digits(numbers(number)[0], country)
    found = _read_words(name)
    untitled = tuple(each for each in found if not is_title(each.text))
    return Query(
        text=text,
        words=found,
        untitled=untitled if len(untitled) < len(found) else (),
        digits=digits,
        everything=_read_words(text) if digits else (),
        name=name,
        number=number if short == typed else " ".join(typed.replace("\0", " ").split()),
        whole_number=digits is not None and not name and looks_whole(number, country),
        to_the_letter=_is_to_the_letter(name),
    )


def joined(words: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """Return the query with neighbours written as one, in every way ("mc donald", "de la cruz").

    Two of any kind, more only when all but the last are particles.
    """
    return [
        (*words[:first], _join(words[first : last + 1]), *words[last + 1 :])
        for first in range(len(words) - 1)
        for last in range(first + 1, len(words))
        if last == first + 1 or all(each.text in PARTICLES for each in words[first:last])
    ]


def parted(word: Word) -> list[tuple[str, str]]:
    """Return every way in which a long word may be two, the space missed or another key hit."""
    text = word.text
    return [
        (text[:at], text[at + wrong :])
        for wrong in (0, 1)
        if len(text) >= _SHORTEST_PARTED + wrong * _SHORTEST_PART
        for at in range(_SHORTEST_PART, len(text) - _SHORTEST_PART - wrong + 1)
    ]


def _is_to_the_letter(name: str) -> bool:
    plain = [each.plain for each in tokens(name)]
    return len(set(plain)) < len(plain) or bool(_INITIAL.search(name))


def _without_extension(text: str) -> str:
    """Return one number without its extension; a text with other letters stays as it is."""
    short = EXTENSION.sub("", text)
    number = len(digits_of(short)) >= WHOLE and not any(each.isalpha() for each in short)
    return short if number else text


def _join(words: tuple[Word, ...]) -> Word:
    text = "".join(each.text for each in words)
    return Word(text, _with_spellings((text,)))


@lru_cache(maxsize=1024)
def _with_spellings(known: tuple[str, ...]) -> tuple[str, ...]:
    """Add the other ways to write a particle at the beginning of a word."""
    return tuple(dict.fromkeys((*known, *(each for text in known for each in other_starts(text)))))


def _pieces(text: str) -> tuple[list[str], list[str]]:
    """Part a query at its spaces into words and numbers; a sign before a number belongs to it."""
    words: list[str] = []
    numbers: list[str] = []
    current = words
    opened: list[str] = []
    for piece in text.replace("\0", " ").split():
        if any(each.isalpha() for each in piece):
            stuck = _STUCK.fullmatch(piece)
            current = numbers if stuck else words
            words += [*opened, stuck[1] if stuck else piece]
            numbers += [stuck[2]] if stuck else []
            opened = []
        elif any(each.isdecimal() for each in piece):
            numbers += [*opened, piece]
            current, opened = numbers, []
        elif piece[-1] in "+(":
            opened.append(piece)
        else:
            current.append(piece)
    current += opened
    return words, numbers


def _read_words(text: str) -> tuple[Word, ...]:
    found: dict[str, Word] = {}
    read = tokens(text)[:MOST_QUERY_WORDS]
    for index, token in enumerate(read, 1):
        plain = token.plain
        known = [plain, token.expanded, *([token.reading] if token.reading else [])]
        known += SAINTS.get(plain, ()) if index < len(read) else ()
        found[plain] = Word(plain, _with_spellings(tuple(dict.fromkeys(known))))
    return tuple(found.values())


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

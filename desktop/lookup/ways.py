"""The other ways to look for somebody than by name and number, read without a syntax.

A tag, a word of a note, the usual, an address, a card, a day, a birthday: what a text may mean,
and under which keys people are kept for it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from desktop.lookup.cards import SHORTEST_CARD, card_keys, fold_card
from desktop.lookup.days import read_days
from desktop.lookup.folding import LONGEST_TEXT, LONGEST_WORD, Span, Token, tokens
from desktop.lookup.keys import MOST_STARTS
from desktop.lookup.little_words import LITTLE_WORDS

TAG, NOTE, USUAL = "t ", "n ", "u "
"""With what a key begins: what the word that follows is a word of."""

MOST_NOTE_WORDS = 60
MOST_OTHER_WORDS = 40
"""At most so many keys a person for notes, and for tags and for the usual each."""
SHORTEST_NOTE_WORD = 3
SHORTEST_WORD = 2
_SHORTEST_BEGINNING = 3
"""Letters from which on a word that is not the last one may be typed in part."""
_SHORTEST_STEM = 3
_SHORTEST_EMAIL = 3
_LONGEST_CODE = 100
"""Characters of a text that may be an address or a card."""
MOST_WORDS = 6
"""So many words of a query are looked for."""
_WITHIN_ADDRESS = frozenset("._+0123456789")


class Sought(NamedTuple):
    """One word of a query.

    begun: what a key's word may begin with. whole: what it may be: the word itself, when it is too
    short to be typed in part, and its singular. letters: of the word as typed.
    """

    begun: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    letters: int = 0
    spaceless: bool = False

    @property
    def text(self) -> str:
        """The word as folded."""
        return next(iter(self.begun + self.whole), "")

    def length_in(self, word: str) -> int:
        """Return how many letters of a folded word were meant, 0 when it is not the one."""
        if word.startswith(self.begun):
            return max(len(each) for each in self.begun if word.startswith(each))
        return len(word) if word in self.whole else 0


class Ways(NamedTuple):
    """What a text may mean beside a name and a number; what it cannot mean is empty.

    words: of a tag, a note or the usual. email: the beginning of an address, folded. card: the
    beginning of a card's number, folded. whole_email and whole_card: all of the text as one,
    however short. days: on which somebody may have come, birthdays (month and day) and years: see
    :class:`desktop.lookup.days.Days`.
    """

    words: tuple[Sought, ...] = ()
    email: str = ""
    card: str = ""
    whole_email: str = ""
    whole_card: str = ""
    days: tuple[date, ...] = ()
    birthdays: tuple[tuple[int, int], ...] = ()
    years: tuple[int, ...] = ()

    @property
    def has_letters(self) -> bool:
        """Whether more than numbers was typed: everybody's usual has some "12 oz"."""
        return any(not each.isdecimal() for word in self.words for each in word.begun + word.whole)

    @property
    def note_words(self) -> tuple[Sought, ...]:
        """The words for which notes have keys: shorter ones count only when nothing else does."""
        *before, last = self.words or (Sought(),)
        long = [each for each in before if each.spaceless or each.letters >= SHORTEST_NOTE_WORD]
        return (*long, last) if self.words else ()


def other_keys(
    *,
    tags: Iterable[str],
    notes: Iterable[str],
    usual: Iterable[str],
    cards: Iterable[str] = (),
) -> set[str]:
    """Return the keys under which a person is found by tags, notes for everyone, and the usual.

    Also by the digits within a card's number. The first notes count most: only so many words of a
    person are kept.
    """
    kept = (each for each in _key_words(notes, SHORTEST_NOTE_WORD) if each not in LITTLE_WORDS)
    return {
        *_keys(TAG, _key_words(tags, SHORTEST_WORD), MOST_OTHER_WORDS),
        *_keys(NOTE, kept, MOST_NOTE_WORDS),
        *_keys(USUAL, _key_words(usual, SHORTEST_WORD), MOST_OTHER_WORDS),
        *card_keys(cards),
    }


@lru_cache(maxsize=256)
def read_ways(text: str, *, today: date, country: str) -> Ways:
    """Return what a text may mean; ``country`` (ISO 3166) says whether "3/4" is in March.

    An address is a text without spaces that holds one "@" after a letter, or, before the "@" is
    typed, letters with a dot, underscore, plus or digit among them ("amra.o", "amra88"). A card is
    at least four letters and digits, one of them a digit; what reads as a day is none.
    """
    days = read_days(text, today=today, country=country)
    plain = text if text.isprintable() else "".join(filter(str.isprintable, text))
    plain, card = plain.strip(), fold_card(text)
    card = card if any(map(str.isdigit, card)) else ""
    code = len(plain) <= _LONGEST_CODE and not days.birthdays
    return Ways(
        words=_read_words(text),
        email=_read_email(plain) if code else "",
        card=card if code and len(card) >= SHORTEST_CARD and "@" not in plain else "",
        whole_email=fold_email(plain) if "@" in plain else "",
        whole_card=card,
        days=days.visits,
        birthdays=days.birthdays,
        years=days.years,
    )


def fold_email(text: str) -> str:
    """Return an address as addresses are compared."""
    return text.strip().casefold()


def marks_in(text: str, words: Sequence[Sought]) -> tuple[Span, ...]:
    """Return the spans of a text in which the words were found, in order, joined."""
    letters = sorted(
        {
            (low + place, high + place)
            for place, reading in _placed(text)
            for word in words
            for low, high in reading.spans[: word.length_in(reading.text)]
        }
    )
    found: list[Span] = []
    for begin, end in letters:
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return tuple(found)


def excerpt(text: str, marks: Sequence[Span], *, most: int) -> tuple[str, tuple[Span, ...]]:
    """Return about ``most`` characters of a text around its first mark, and the marks in them.

    What is left out is an ellipsis; words stay whole where they are not too long.
    """
    if len(text) <= most or not marks:
        return (text, tuple(marks)) if len(text) <= most else (text[: most - 1] + "…", ())
    first, reach = marks[0]
    start = max(0, min(first - (most - min(most, reach - first)) // 2, len(text) - most))
    end = min(len(text), start + most)
    if start:
        space = text.find(" ", start - 1, first)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", min(reach, end), end + 1)
        end = space if space >= 0 else end
    before = "…" if start else ""
    shift = len(before) - start
    kept = tuple(
        (max(begin, start) + shift, min(stop, end) + shift)
        for begin, stop in marks
        if begin < end and stop > start
    )
    return before + text[start:end] + ("…" if end < len(text) else ""), kept


def _keys(kind: str, words: Iterable[str], most: int) -> Iterator[str]:
    return (kind + each for each in islice(dict.fromkeys(words), most))


def _key_words(texts: Iterable[str], shortest: int) -> Iterator[str]:
    for text in texts:
        for _, reading in _placed(text):
            if reading.spaceless or len(reading.text) >= shortest:
                yield reading.text


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read a word: folded, and for every letter where it stands in its piece."""

    text: str
    spans: tuple[Span, ...]
    spaceless: bool


def _placed(text: str) -> Iterator[tuple[int, _Reading]]:
    """Yield every way to read the words of a text of any length, each with its piece's place."""
    place = 0
    for piece in text.split():
        begin = place = text.index(piece, place)
        place += len(piece)
        for at in range(0, len(piece), LONGEST_TEXT):
            for reading in _readings(piece[at : at + LONGEST_TEXT]):
                yield begin + at, reading


@lru_cache(maxsize=4096)
def _readings(piece: str) -> tuple[_Reading, ...]:
    return tuple(
        reading
        for token in tokens(piece)
        for start in (0, *[each for each in token.spaceless if each > 0][:MOST_STARTS])
        for reading in _forms(token, start)
    )


def _forms(token: Token, start: int) -> Iterator[_Reading]:
    """Give a word from a letter on: plain, and with German and Nordic letters written out."""
    letters = token.letters[start:]
    plain = [(char, span) for text, _, span in letters for char in text]
    expanded = [(char, span) for _, text, span in letters for char in text]
    for pairs in (plain, expanded) if plain != expanded else (plain,):
        yield _Reading(
            "".join(char for char, _ in pairs[:LONGEST_WORD]),
            tuple(span for _, span in pairs[:LONGEST_WORD]),
            bool(token.spaceless),
        )


def _read_words(text: str) -> tuple[Sought, ...]:
    found = [each for each in tokens(text) if len(each.plain) >= SHORTEST_WORD or each.spaceless]
    telling = [each for each in found if each.plain not in LITTLE_WORDS] or found[-1:]
    last = telling[-1:]
    words = [_sought(each, last=each in last) for each in telling[-MOST_WORDS:]]
    return tuple(dict.fromkeys(words))


def _sought(token: Token, *, last: bool) -> Sought:
    forms = tuple(dict.fromkeys((token.plain, token.expanded)))
    long = last or bool(token.spaceless) or len(token.plain) >= _SHORTEST_BEGINNING
    return Sought(
        begun=forms if long else (),
        whole=(*(() if long else forms), *_singulars(token.plain)),
        letters=len(token.plain),
        spaceless=bool(token.spaceless),
    )


def _singulars(word: str) -> tuple[str, ...]:
    """Return what a word may be the plural of: "dogs", "glasses", "allergies"."""
    if not word.endswith("s") or word.endswith("ss"):
        return ()
    stems = [word[:-1]]
    if word.endswith("es"):
        stems.append(word[:-2])
    if word.endswith("ies"):
        stems.append(word[:-3] + "y")
    return tuple(each for each in stems if len(each) >= _SHORTEST_STEM)


def _read_email(plain: str) -> str:
    before, at, _ = plain.partition("@")
    if len(plain) < _SHORTEST_EMAIL or len(plain.split()) != 1 or plain.count("@") > 1:
        return ""
    if at:
        return fold_email(plain) if before else ""
    typed = any(each.isalpha() for each in before) and any(
        each in _WITHIN_ADDRESS for each in before[1:]
    )
    return fold_email(plain) if typed else ""

"""Under which words a name can be found: its own, and the other ways to write them."""

from collections.abc import Iterator
from functools import lru_cache

from desktop.lookup.folding import LONGEST_WORD, Form, Token, tokens

MOST_STARTS = 12
"""At most so many beginnings inside a word of a script without spaces."""
LONGEST_JOIN = 5
"""At most so many words are also written as one."""

_PARTICLES = frozenset(
    each
    for line in (
        "a abd abdul abu af al am av ben bin bint da dal dalla das de degli dei del della den der",
        "des di do dos du e el fitz ibn im in la las le les li lo los mac mc o s saint san sant",
        "santa ste st t te ten ter ul um umm und ur van vande vander ver vom von y z zu zum zur",
    )
    for each in line.split()
)
"""Little words that people write apart from, or together with, the one that follows."""


@lru_cache(maxsize=4096)
def forms(name: str) -> tuple[Form, ...]:
    """Return every way to read the words of a name, each with its place in the name.

    Beside the words themselves: German and Nordic letters written out ("mueller"), parts of a name
    written as one ("delacruz", "annemarie"), and in scripts without spaces every beginning inside
    the word.
    """
    words = tokens(name)
    found: dict[tuple[str, int, int], Form] = {}
    for form in (*_single(words), *_joined(words)):
        found.setdefault((form.text, form.first, form.last), form)
    return tuple(found.values())


@lru_cache(maxsize=4096)
def readings(name: str) -> tuple[Form, ...]:
    """Return the forms of a name, and every two neighbours as one: "johnsmith" was typed so."""
    words = tokens(name)
    pairs = [
        form
        for first in range(len(words) - 1)
        for form in _read(words[first : first + 2], first, 0)
    ]
    known = forms(name)
    texts = {each.text for each in known}
    return (*known, *(each for each in pairs if each.text not in texts))


def name_keys(name: str, say: str) -> set[str]:
    """Return the words under which a customer is kept, from the name and how to say it."""
    return {form.text for each in (name, say) if each for form in forms(each)}


def _single(words: tuple[Token, ...]) -> Iterator[Form]:
    for index, word in enumerate(words):
        starts = [each for each in word.spaceless if each > 0][:MOST_STARTS]
        for start in (0, *starts):
            yield from _read([word], index, start)


def _joined(words: tuple[Token, ...]) -> Iterator[Form]:
    for first in range(len(words) - 1):
        last = first
        while last + 1 < len(words) and last - first + 1 < LONGEST_JOIN:
            if not _belongs(words[last], words[last + 1]):
                break
            last += 1
        if last > first:
            yield from _read(words[first : last + 1], first, 0)


def _belongs(word: Token, following: Token) -> bool:
    """Say whether two words are also written as one."""
    return (
        following.glued
        or word.plain in _PARTICLES
        or (len(word.letters) == len(following.letters) == 1)
        or bool(word.spaceless and following.spaceless)
    )


def _read(words: list[Token] | tuple[Token, ...], first: int, start: int) -> Iterator[Form]:
    """Give the plain and, where it differs, the expanded form of words read as one."""
    letters = [letter for word in words for letter in word.letters][start:]
    last = first + len(words) - 1
    plain = [(plain, span) for plain, _, span in letters]
    expanded = [(expanded, span) for _, expanded, span in letters]
    for each in (plain, expanded) if plain != expanded else (plain,):
        pairs = [(char, span) for text, span in each for char in text][:LONGEST_WORD]
        yield Form("".join(char for char, _ in pairs), tuple(at for _, at in pairs), first, last)

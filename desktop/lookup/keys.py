"""Under which words a name can be found: its own, and the other ways to write them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from unicodedata import normalize

from desktop.lookup.folding import LONGEST_WORD, Form, Span, Token, tokens

_PREFIXES = frozenset({"al", "d", "dall", "dell", "el", "l", "m", "n", "nell", "o", "s", "t"})
"""What stands before an apostrophe and is often left out: d'Aubigny, Dell'Acqua, O'Brien."""
_ARTICLES = frozenset({"al", "el"})
_ARTICLE = re.compile(r"(?:al|el)(?=(?:[hqj]|kh|gh|sh|dh|za|ra|sa|na|mu|man|mas|ot).{3})")
"""An Arabic article that is written as one with its word: Alhassan."""
_MC = re.compile(r"ma?c(?=[b-df-hj-np-tv-z])")
_SAINT = re.compile(r"st(?=[b-df-hj-npqtv-z].{2})|saint(?=.{4})")
SAINTS = {"st": ("saint", "sankt"), "ste": ("sainte",), "saint": ("st",), "sainte": ("ste",)}
"""Other ways to write a saint before a name."""
_SHORTEST_REST = 4
_JAMO = frozenset(map(chr, range(0x1100, 0x1200)))
_FIRST_HAN = "\u3400"
_FULL_NAME = range(2, 5)
"""Characters of a whole Chinese or Korean name: a family name of one, and the given name."""
_USUALLY_WRITTEN = (
    "김kim 이lee 박park 최choi 정jung 강kang 조cho 윤yoon 임lim 신shin 오oh 안ahn 권kwon 류ryu "
    "노roh 유yoo 백baek 곽kwak 李lee 黃wong 陳chan 吳ng 林lam 張cheung 劉lau 鄭cheng 王wong"
)
_FAMILY_NAMES = {normalize("NFKD", each[0]): each[1:] for each in _USUALLY_WRITTEN.split()}
"""Family names as they are usually written in Latin letters, where the rules give another form."""

MOST_STARTS = 12
"""At most so many beginnings inside a word of a script without spaces."""
LONGEST_JOIN = 5
"""At most so many words are also written as one."""

PARTICLES = frozenset(
    each
    for line in (
        "a abd abdul abu af al am ap as ash av ben bin bint binte binti da dal dall dalla das de",
        "degli dei del dela delas dell della dello delos den der des di do dos du e el fitz ibn im",
        "in la las le les li lo los mac mc ni nic o ould s saint san sankt sant santa santo sao",
        "st ste t te ten ter ua ul um umm und ur van vande vanden vander ver vom von vonder y z zu",
        "zum zur",
    )
    for each in line.split()
)
"""Little words that people write apart from, or together with, the one that follows."""


def other_starts(word: str) -> Iterator[str]:
    """Give the other ways to begin a folded word: MacDonald as McDonald, Alhassan as Hassan."""
    mac = _MC.match(word)
    if mac:
        yield ("mac" if mac[0] == "mc" else "mc") + word[mac.end() :]
    saint = _SAINT.match(word)
    if saint:
        yield ("saint" if saint[0] == "st" else "st") + word[saint.end() :]
    article = _ARTICLE.match(word)
    if article:
        yield word[article.end() :]


@lru_cache(maxsize=4096)
def forms(name: str) -> tuple[Form, ...]:
    """Return every way to read the words of a name, each with its place in the name.

    Beside the words themselves: German and Nordic letters written out ("mueller"), parts of a name
    written as one ("delacruz", "annemarie"), what follows an article or an apostrophe ("hassan",
    "aubigny"), in scripts without spaces every beginning inside the word, and of other scripts the
    reading in Latin letters ("sergey", "wangxiaoming", "xiaoming").
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


def _single(words: tuple[Token, ...]) -> Iterator[Form]:
    for index, word in enumerate(words):
        starts = [each for each in word.spaceless if each > 0][:MOST_STARTS]
        for start in (0, *starts):
            yield from _read([word], index, start)
        if word.after_apostrophe or word.plain[:2] in _ARTICLES:
            yield from _without_prefix(word, index)
        if len(word.spaceless) in _FULL_NAME and _is_full_name(word):
            yield from _names_inside(word, index)


def _without_prefix(word: Token, index: int) -> Iterator[Form]:
    """Give what is left of a word without an article or what stands before its apostrophe."""
    article = _ARTICLE.match(word.plain)
    known = [each for each in word.after_apostrophe if word.plain[:each] in _PREFIXES]
    for start in {*known, *([article.end()] if article else [])}:
        if len(word.letters) - start >= _SHORTEST_REST:
            yield from _read([word], index, start)


def _is_full_name(word: Token) -> bool:
    """Say whether a word consists of characters that each are a syllable: Chinese or Korean."""
    return len(word.spaceless) == len(word.letters) and all(
        plain[0] in _JAMO or plain[0] >= _FIRST_HAN for plain, _, _ in word.letters
    )


def _names_inside(word: Token, index: int) -> Iterator[Form]:
    """Give the family name of a Chinese or Korean name, the given name, and both turned round."""
    parts = [(text, span) for text, (_, _, span) in zip(word.latin, word.letters, strict=True)]
    family, given = parts[:1], parts[1:]
    yield _form(family, index, index)
    yield _form(given, index, index)
    yield _form(given + family, index, index)
    usual = _FAMILY_NAMES.get(word.letters[0][0])
    if usual:
        family = [(usual, family[0][1])]
        yield from (_form(each, index, index) for each in (family, family + given, given + family))


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
        or word.plain in PARTICLES
        or (len(word.letters) == len(following.letters) == 1)
        or bool(word.spaceless and following.spaceless)
    )


def _read(words: Sequence[Token], first: int, start: int) -> Iterator[Form]:
    """Give the plain form of words read as one and, where they differ, expanded and Latin ones."""
    letters = [letter for word in words for letter in word.letters][start:]
    last = first + len(words) - 1
    plain = [(plain, span) for plain, _, span in letters]
    yield _form(plain, first, last)
    expanded = [(expanded, span) for _, expanded, span in letters]
    if expanded != plain:
        yield _form(expanded, first, last)
    if any(word.latin for word in words) and not start:
        latin = [each for word in words for each in _in_latin(word)]
        if any(text for text, _ in latin):
            yield _form(latin, first, last)


def _in_latin(word: Token) -> list[tuple[str, Span]]:
    spans = [span for _, _, span in word.letters]
    return list(zip(word.latin or [plain for plain, _, _ in word.letters], spans, strict=True))


def _form(letters: Sequence[tuple[str, Span]], first: int, last: int) -> Form:
    pairs = [(char, span) for text, span in letters for char in text][:LONGEST_WORD]
    return Form("".join(char for char, _ in pairs), tuple(at for _, at in pairs), first, last)

"""Under which words a name can be found: its own, and the other ways to write them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from unicodedata import normalize

from desktop.lookup.folding import LONGEST_WORD, Form, Span, Token, tokens
from desktop.lookup.titles import without_title

_PREFIXES = frozenset({"al", "d", "dall", "dell", "el", "l", "m", "n", "nell", "o", "s", "t"})
"""What stands before an apostrophe and is often left out: d'Aubigny, Dell'Acqua, O'Brien."""
_ARTICLES = frozenset({"al", "el"})
_ARTICLE = re.compile(r"(?:al|el)(?=(?:[hqj]|kh|gh|sh|dh|za|ra|sa|na|mu|man|mas|ot).{3})")
"""An Arabic article that is written as one with its word: Alhassan."""
_ARTICLE_IN_SCRIPT = re.compile(r"ال(?=[^\W\d_]{3})|ה(?=כהן$|לוי$)")
"""The same in Arabic letters; in Hebrew ones only before names that are borne with and without."""
_MC = re.compile(r"ma?c(?=[b-df-hj-np-tv-z])")
_SAINT = re.compile(r"st(?=[b-df-hj-npqtv-z].{2})|saint(?=.{4})")
_VAN_DER = re.compile("v[ao]n(?:de[nr]?)(?=.{2})")
_VD = re.compile("vd(?=.)")
_VAN_DER_ENDS = ("vande", "vander", "vanden", "vonder")
_VAN_T = re.compile("van(?:t|het)(?=.{2})")
_MOHAMMAD = ("mohammad", "mohammed", "mohamed", "muhammad")
ABBREVIATIONS = {
    "st": ("saint", "sankt"),
    "ste": ("sainte",),
    "saint": ("st",),
    "sainte": ("ste",),
    "fco": ("francisco",),
    "fca": ("francisca",),
    "gpe": ("guadalupe",),
    "wm": ("william",),
    "chas": ("charles",),
    "thos": ("thomas",),
    "robt": ("robert",),
    "jas": ("james",),
    "jn": ("john",),
    "jno": ("john",),
    "jph": ("joseph",),
    "md": (*_MOHAMMAD, "mohd"),
    "mohd": (*_MOHAMMAD, "md"),
    "doctor": ("dr",),
    "dr": ("doctor",),
    "mister": ("mr",),
    "missus": ("mrs",),
    "reverend": ("rev", "revd"),
    "father": ("fr",),
    "sergeant": ("sgt",),
    "sgt": ("sergeant",),
    "captain": ("capt",),
    "lieutenant": ("lt",),
    "colonel": ("col",),
}
"""Other ways to write a saint, a title, or a shortened given name before a name."""
_SHORTEST_REST = 4
_SHORTEST_ROOT = 3
"""The same in letters that stand for consonants."""
_JAMO = frozenset(map(chr, range(0x1100, 0x1200)))
FIRST_HAN = "\u3400"
"""From here on one character may be a whole name."""
_FULL_NAME = range(2, 5)
"""Characters of a whole Chinese or Korean name: a family name of one, and the given name."""
_USUALLY_WRITTEN = (
    "김kim 이lee 박park 최choi 정jung 강kang 조cho 윤yoon 임lim 신shin 오oh 안ahn 권kwon 류ryu "
    "노roh 유yoo 백baek 곽kwak 李lee 黃wong 陳chan 吳ng 林lam 張cheung 劉lau 鄭cheng 王wong"
)
_FAMILY_NAMES = {normalize("NFKD", each[0]): each[1:] for each in _USUALLY_WRITTEN.split()}
"""Family names as they are usually written in Latin letters, where the rules give another form."""
_TWO = 2
_FAMILY_NAMES_OF_TWO = frozenset(
    normalize("NFKD", each)
    for line in (
        "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 夏侯 皇甫 尉迟 尉遲 慕容 令狐 公孙 公孫 轩辕 軒轅",
        "端木 东方 東方 独孤 獨孤 南宫 南宮 남궁 황보 제갈 선우 독고 사공 서문 동방",
    )
    for each in line.split()
)

MOST_STARTS = 12
"""At most so many beginnings inside a word of a script without spaces."""
LONGEST_JOIN = 5
"""At most so many words are also written as one."""

PARTICLES = frozenset(
    each
    for line in (
        "a abd abdul abu af al am ap as ash av ben bin bint binte binti da dal dall dalla das de",
        "degli dei del dela delas dell della dello delos den der des di do dos du e el fitz het",
        "ibn im in la las le les li lo los mac mc ni nic o ould s saint san sankt sant santa",
        "santo sao st ste t te ten ter ua ul um umm und ur van vande vanden vander vd ver vom von",
        "vonder y z zu zum zur ال ابو ابن ام بن بنت بو عبد בן בר בת",
    )
    for each in line.split()
)
"""Little words that people write apart from, or together with, the one that follows."""


def other_starts(word: str) -> Iterator[str]:
    """Give the other ways to write a folded word: MacDonald as McDonald, Alhassan as Hassan.

    A Dutch "van den" as "vd", and names without what is written as one with them: 鈴木さん.
    """
    mac = _MC.match(word)
    if mac:
        yield ("mac" if mac[0] == "mc" else "mc") + word[mac.end() :]
    saint = _SAINT.match(word)
    if saint:
        yield ("saint" if saint[0] == "st" else "st") + word[saint.end() :]
    article = _ARTICLE.match(word)
    if article:
        yield word[article.end() :]
    if word.startswith("v"):
        yield from _van_der(word)
    if not word.isascii():
        yield from _untitled(word)


def _van_der(word: str) -> Iterator[str]:
    long, short, het = _VAN_DER.match(word), _VD.match(word), _VAN_T.match(word)
    if long:
        yield "vd" + word[long.end() :]
    if short:
        yield from (each + word[short.end() :] for each in _VAN_DER_ENDS)
    if het:
        yield ("vanhet" if het[0] == "vant" else "vant") + word[het.end() :]


def _untitled(word: str) -> Iterator[str]:
    article = _ARTICLE_IN_SCRIPT.match(word)
    if article:
        yield word[article.end() :]
    name = without_title(word)
    if name:
        yield name
        yield from (each.reading for each in tokens(normalize("NFC", name)) if each.reading)


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
        if word.after_apostrophe or word.plain[:2] in _ARTICLES or word.latin:
            yield from _without_prefix(word, index)
        if len(word.spaceless) in _FULL_NAME and _is_full_name(word):
            yield from _names_inside(word, index)


def _without_prefix(word: Token, index: int) -> Iterator[Form]:
    """Give what is left of a word without an article or what stands before its apostrophe."""
    article = _ARTICLE.match(word.plain) or _ARTICLE_IN_SCRIPT.match(word.plain)
    known = [each for each in word.after_apostrophe if word.plain[:each] in _PREFIXES]
    for start in {*known, *([article.end()] if article else [])}:
        if len(word.letters) - start >= (_SHORTEST_ROOT if word.latin else _SHORTEST_REST):
            yield from _read([word], index, start)


def _is_full_name(word: Token) -> bool:
    """Say whether a word consists of characters that each are a syllable: Chinese or Korean."""
    return len(word.spaceless) == len(word.letters) and all(
        plain[0] in _JAMO or plain[0] >= FIRST_HAN for plain, _, _ in word.letters
    )


def _names_inside(word: Token, index: int) -> Iterator[Form]:
    """Give the family name of a Chinese or Korean name, the given name, and both turned round."""
    parts = [(text, span) for text, (_, _, span) in zip(word.latin, word.letters, strict=True)]
    two = len(parts) > _TWO and _starts_with_two(word)
    for size in (1, 2) if two else (1,):
        family, given = parts[:size], parts[size:]
        yield from (_form(each, index, index) for each in (family, given, given + family))
    family, given = parts[:1], parts[1:]
    usual = _FAMILY_NAMES.get(word.letters[0][0])
    if usual:
        family = [(usual, family[0][1])]
        yield from (_form(each, index, index) for each in (family, family + given, given + family))


def _starts_with_two(word: Token) -> bool:
    return "".join(plain for plain, _, _ in word.letters[:_TWO]) in _FAMILY_NAMES_OF_TWO


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
    if any(word.latin for word in words) and not (start and words[0].spaceless):
        latin = [each for word in words for each in _in_latin(word)][start:]
        if any(text for text, _ in latin):
            yield _form(latin, first, last)


def _in_latin(word: Token) -> list[tuple[str, Span]]:
    spans = [span for _, _, span in word.letters]
    return list(zip(word.latin or [plain for plain, _, _ in word.letters], spans, strict=True))


def _form(letters: Sequence[tuple[str, Span]], first: int, last: int) -> Form:
    pairs = [(char, span) for text, span in letters for char in text][:LONGEST_WORD]
    return Form("".join(char for char, _ in pairs), tuple(at for _, at in pairs), first, last)

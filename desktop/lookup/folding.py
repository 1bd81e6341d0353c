"""Names as they are compared: without case, accents and apostrophes, cut into words.

Every folded letter remembers where it stood in the name, so that what matched can be marked in the
name as it is written, whatever its accents, ligatures and scripts.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

Span = tuple[int, int]

LONGEST_TEXT = 400
"""Characters of a name or a query that are looked at."""
LONGEST_WORD = 32
"""Folded letters of a word that are compared."""
MOST_WORDS = 24

_APOSTROPHES = frozenset("'’‘‛ʼʻʽʹ`´′＇׳״")  # noqa: RUF001 - every one of them is typed by somebody
_NO_APOSTROPHES = dict.fromkeys(map(ord, _APOSTROPHES))
_PLAIN = re.compile("[a-z0-9][a-z0-9'`]*")
_HYPHENS = frozenset("-‐‑‒–−﹣－")  # noqa: RUF001 - the same for hyphens
_LETTERS = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",  # noqa: RUF001 - Turkish
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "ĸ": "k",
    "ə": "e",
    "ɛ": "e",
    "ɔ": "o",
    "ɓ": "b",
    "ɗ": "d",
    "ƙ": "k",
    "ƴ": "y",
    "ى": "ي",
    "ی": "ي",
    "ة": "ه",  # noqa: RUF001 - Arabic
    "ک": "ك",
    "ـ": "",
}
"""Letters that Unicode does not take apart, as they are typed without their own key."""
_EXPANDED = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"}
"""How German and the Nordic languages write these letters without their own key."""
_NUKTA, _FIRST_ACCENT = 7, 10
"""Canonical combining classes below this are vowel signs, not accents (nukta excepted)."""
_READ = {"ا": "a", "أ": "a", "إ": "i", "ع": "a", "א": "a", "ע": "a", "ו": "w", "כ": "k", "ך": "k"}  # noqa: RUF001 - Arabic
"""Letters that stand for a vowel, or for what names are written with, where the library differs."""
_HALF_WIDTH_MARKS = "\uff9e\uff9f"
"""The signs after a half-width kana that make it a voiced one: no marks to Unicode."""
_SMALL_KANA = frozenset("ゃゅょ")
_DOUBLING_KANA = "っ"
"""A small tsu doubles the consonant that follows."""
_KATAKANA = range(0x30A1, 0x30F7)
_TO_HIRAGANA = 0x60
_SPACELESS = (
    range(0x0E00, 0x0F00),  # Thai and Lao
    range(0x1000, 0x10A0),  # Myanmar
    range(0x1100, 0x1200),  # Hangul, taken apart
    range(0x1780, 0x1800),  # Khmer
    range(0x3005, 0x3008),
    range(0x3040, 0x3100),  # Kana
    range(0x3400, 0xA000),  # Han
    range(0xAC00, 0xD7B0),  # Hangul
    range(0xF900, 0xFB00),
    range(0x20000, 0x32000),
)


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a stretch of a name.

    text: folded. spans: for every folded letter, where it stands in the name. first and last: which
    of the name's words it covers, both included.
    """

    text: str
    spans: tuple[Span, ...]
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a name.

    letters: per character of the name (a base with its accents) the plain folding, the expanded
    one, and its span. glued: a hyphen or a full stop, and no space, stands before it. spaceless:
    indexes of letters at which a word may begin although there is no space (Chinese, Thai ...).
    latin: per letter how it reads in Latin letters; empty for a word that is written in them.
    after_apostrophe: indexes of letters with an apostrophe before them ("d'Aubigny"). plain: the
    word without accents ("muller").
    """

    letters: tuple[tuple[str, str, Span], ...]
    glued: bool
    spaceless: tuple[int, ...]
    latin: tuple[str, ...] = ()
    after_apostrophe: tuple[int, ...] = ()
    plain: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Write the word without accents: it is asked for again and again."""
        plain = "".join([plain for plain, _, _ in self.letters])[:LONGEST_WORD]
        object.__setattr__(self, "plain", plain)

    @property
    def expanded(self) -> str:
        """The word with its German and Nordic letters written out: "mueller"."""
        return "".join([expanded for _, expanded, _ in self.letters])[:LONGEST_WORD]

    @property
    def reading(self) -> str:
        """The word in Latin letters when it is written in others ("sergey"), "" otherwise."""
        return "".join(self.latin)[:LONGEST_WORD]


def fold(text: str) -> str:
    """Return the words of a text, folded, with one space between them."""
    return " ".join(token.plain for token in tokens(text))


@lru_cache(maxsize=4096)
def tokens(name: str) -> tuple[Token, ...]:
    """Cut a name into words.

    A name without any letter or digit ("...", an emoji) is cut at its spaces instead, so that it
    can still be found by what it is.
    """
    plain = _plain_words(name[:LONGEST_TEXT]) if name.isascii() else ()
    if plain:
        return plain
    clusters = list(_clusters(name[:LONGEST_TEXT]))
    return _words(clusters) or _signs(clusters)


def _clusters(text: str) -> Iterator[tuple[str, Span]]:
    """Cut a text into base characters, each with the marks that follow it."""
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or not _is_mark(text[index]):
            if index > start:
                yield text[start:index], (start, index)
            start = index


def _is_mark(character: str) -> bool:
    if character.isascii():
        return False
    marks = {"Mn", "Mc", "Me", "Cf"}
    return unicodedata.category(character) in marks or character in _HALF_WIDTH_MARKS


@lru_cache(maxsize=8192)
def _fold_cluster(cluster: str) -> tuple[str, str]:
    """Return the plain and the expanded folding of one character with its marks."""
    if cluster.isascii():
        return cluster.lower(), cluster.lower()
    composed = unicodedata.normalize("NFC", cluster)
    low = composed[0].lower()
    taken_apart = unicodedata.normalize("NFKD", composed).casefold()
    plain = "".join(
        _fold_letter(each) for each in unicodedata.normalize("NFKD", taken_apart) if _keep(each)
    )
    return plain, _EXPANDED.get(low, plain)


def _fold_letter(letter: str) -> str:
    if ord(letter) in _KATAKANA:
        return chr(ord(letter) - _TO_HIRAGANA)
    return _LETTERS.get(letter, letter)


def _keep(character: str) -> bool:
    """Say whether a character belongs to a folded word: letters, digits, and vowel signs."""
    category = unicodedata.category(character)
    if category != "Mn":
        return category == "Mc" or character.isalnum()
    weight = unicodedata.combining(character)
    if weight == 0:  # a vowel sign, but not a variation selector or an invisible joiner
        return not ("\ufe00" <= character <= "\ufe0f" or character in "\u034f\u180b\u180c\u180d")
    return weight < _FIRST_ACCENT and weight != _NUKTA


def _is_spaceless(character: str) -> bool:
    code = ord(character)
    return code >= _SPACELESS[0].start and any(code in each for each in _SPACELESS)


@lru_cache(maxsize=8192)
def _latin(cluster: str) -> str:
    """Return how one character with its marks reads in Latin letters, folded."""
    from anyascii import anyascii  # noqa: PLC0415 - 6 ms that only other scripts have to wait for

    half_width = cluster[-1] in _HALF_WIDTH_MARKS
    composed = unicodedata.normalize("NFKC" if half_width else "NFC", cluster)
    read = _READ.get(composed[0]) or anyascii(composed).lower()
    return "".join(each for each in read if each.isalnum())


def _in_latin(clusters: list[str], letters: tuple[tuple[str, str, Span], ...]) -> list[str]:
    """Return a word in Latin letters, one text per character."""
    found: list[str] = []
    doubled = False
    for cluster, (plain, _, _) in zip(clusters, letters, strict=True):
        before = found[-1] if found else ""
        read = _latin(cluster)
        if plain in _SMALL_KANA and before.endswith("i"):  # ki and a small ya are kya, shi: sha
            found[-1] = before[:-1]
            read = read[-1:] if before in {"shi", "chi", "ji"} else read
        elif plain == "υ" and before == "o":  # noqa: RUF001 - Greek
            read = "u"
        elif doubled:
            read = read[:1] + read
        doubled = plain == _DOUBLING_KANA
        found.append("" if doubled else read)
    return found


def _plain_words(text: str) -> tuple[Token, ...]:
    """Cut a text of plain letters into words: what :func:`_words` does, and quicker."""
    found: list[Token] = []
    before = 0
    for word in _PLAIN.finditer(text.lower()):
        start, end = word.span()
        letters = [(each, each, (at, at + 1)) for at, each in enumerate(word[0], start)]
        after = [] if word[0].isalnum() else _apostrophes_in(word[0])
        if after:
            letters = [each for each in letters if each[0] not in _APOSTROPHES]
        between = text[before:start].translate(_NO_APOSTROPHES)
        found.append(Token(tuple(letters), _glues(between), (), (), tuple(after)))
        before = end
    return tuple(found[:MOST_WORDS])


def _apostrophes_in(word: str) -> list[int]:
    """Return after how many letters of a word its apostrophes stand."""
    places = [at for at, each in enumerate(word) if each in _APOSTROPHES]
    return [at - before for before, at in enumerate(places)]


def _words(clusters: list[tuple[str, Span]]) -> tuple[Token, ...]:
    found: list[Token] = []
    read: list[tuple[str, Span]] = []
    apostrophes: list[int] = []
    between = ""
    for cluster, span in clusters:
        if cluster[0] in _APOSTROPHES:
            if read:
                apostrophes.append(len(read))
            continue
        plain = _fold_cluster(cluster)[0]
        if plain and plain[0].isalnum():
            read.append((cluster, span))
        elif not _is_mark(cluster[0]):
            if read:
                found.append(_token(read, apostrophes, between))
                read, apostrophes, between = [], [], ""
            between += cluster[0]
    if read:
        found.append(_token(read, apostrophes, between))
    return tuple(found[:MOST_WORDS])


def _token(read: list[tuple[str, Span]], apostrophes: list[int], between: str) -> Token:
    letters = tuple((*_fold_cluster(cluster), span) for cluster, span in read)
    glued, after = _glues(between), tuple(apostrophes)
    if "".join([plain for plain, _, _ in letters]).isascii():
        return Token(letters, glued, (), (), after)
    clusters = [cluster for cluster, _ in read]
    starts = tuple(at for at, cluster in enumerate(clusters) if _is_spaceless(cluster[0]))
    return Token(letters, glued, starts, tuple(_in_latin(clusters, letters)), after)


def _glues(between: str) -> bool:
    return bool(between) and all(each in _HYPHENS or each == "." for each in between)


def _signs(clusters: list[tuple[str, Span]]) -> tuple[Token, ...]:
    found: list[Token] = []
    letters: list[tuple[str, str, Span]] = []
    for cluster, span in [*clusters, (" ", (0, 0))]:
        if cluster[0].isspace():
            if letters:
                found.append(Token(tuple(letters), glued=False, spaceless=()))
                letters = []
        elif unicodedata.category(cluster[0])[0] != "C":
            letters.append((cluster[0], cluster[0], span))
    return tuple(found[:MOST_WORDS])

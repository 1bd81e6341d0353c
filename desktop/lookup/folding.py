"""Names as they are compared: without case, accents and apostrophes, cut into words.

Every folded letter remembers where it stood in the name, so that what matched can be marked in the
name as it is written, whatever its accents, ligatures and scripts.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

Span = tuple[int, int]

LONGEST_TEXT = 400
"""Characters of a name or a query that are looked at."""
LONGEST_WORD = 32
"""Folded letters of a word that are compared."""
MOST_WORDS = 24

_APOSTROPHES = frozenset("'’‘‛ʼʻʽʹ`´′＇׳״")  # noqa: RUF001 - every one of them is typed by somebody
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
_NUKTA = 7
_FIRST_ACCENT = 10
"""Canonical combining classes below this are vowel signs, not accents (nukta excepted)."""
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
    """

    letters: tuple[tuple[str, str, Span], ...]
    glued: bool
    spaceless: tuple[int, ...]

    @property
    def plain(self) -> str:
        """The word without accents: "muller"."""
        return "".join(plain for plain, _, _ in self.letters)[:LONGEST_WORD]

    @property
    def expanded(self) -> str:
        """The word with its German and Nordic letters written out: "mueller"."""
        return "".join(expanded for _, expanded, _ in self.letters)[:LONGEST_WORD]


def fold(text: str) -> str:
    """Return the words of a text, folded, with one space between them."""
    return " ".join(token.plain for token in tokens(text))


@lru_cache(maxsize=4096)
def tokens(name: str) -> tuple[Token, ...]:
    """Cut a name into words.

    A name without any letter or digit ("...", an emoji) is cut at its spaces instead, so that it
    can still be found by what it is.
    """
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
    return not character.isascii() and unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}


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


def _words(clusters: list[tuple[str, Span]]) -> tuple[Token, ...]:
    found: list[Token] = []
    letters: list[tuple[str, str, Span]] = []
    starts: list[int] = []
    between = ""
    for cluster, span in clusters:
        if cluster[0] in _APOSTROPHES:
            continue
        plain, expanded = _fold_cluster(cluster)
        if plain and plain[0].isalnum():
            if _is_spaceless(cluster[0]):
                starts.append(len(letters))
            letters.append((plain, expanded, span))
        elif not _is_mark(cluster[0]):
            if letters:
                found.append(Token(tuple(letters), _glues(between), tuple(starts)))
                letters, starts, between = [], [], ""
            between += cluster[0]
    if letters:
        found.append(Token(tuple(letters), _glues(between), tuple(starts)))
    return tuple(found[:MOST_WORDS])


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

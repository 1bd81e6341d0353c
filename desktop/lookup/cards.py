"""Loyalty cards as they are compared: a number is the same however it is printed or typed."""

import re
import unicodedata
from collections.abc import Iterable

from desktop.lookup.folding import Span

CARD = "c "
"""With what a key begins that is a run of digits within a card's number."""
SHORTEST_CARD = 4
"""Letters and digits from which on a text may be a card."""
MOST_RUNS = 8
"""At most so many keys a person."""
_RUN = re.compile(rf"[0-9]{{{SHORTEST_CARD},}}")


def fold_card(text: str) -> str:
    """Return the letters and digits of a card's number, without case.

    Digits of any script are 0-9, wide letters are plain ones; spaces, punctuation, accents and
    invisible characters are gone. A text without letters or digits folds to "". Folding what is
    folded changes nothing.
    """
    if text.isascii():
        return "".join(filter(str.isalnum, text)).lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(_digit(each) for each in plain if each.isalnum())


def card_keys(cards: Iterable[str]) -> set[str]:
    """Return the keys under which a person is found by the digits of their cards alone.

    A run of digits is one key; a number that holds nothing else is found by itself.
    """
    runs = [run for each in map(fold_card, cards) for run in _RUN.findall(each) if run != each]
    return {CARD + each for each in dict.fromkeys(runs[:MOST_RUNS])}


def card_marks(typed: str, begun: str) -> tuple[Span, ...]:
    """Return the span of a card's number, as it is written, in which what was typed stands.

    ``begun`` (folded) begins the number; or it is of digits and begins a run of digits within it.
    """
    pairs = [(letter, place) for place, each in enumerate(typed) for letter in fold_card(each)]
    folded = "".join(letter for letter, _ in pairs)
    starts = [0, *(found.start() for found in _RUN.finditer(folded) if begun.isdecimal())]
    for start in starts:
        if begun and folded.startswith(begun, start):
            return ((pairs[start][1] if start else 0, pairs[start + len(begun) - 1][1] + 1),)
    return ()


def _digit(letter: str) -> str:
    return str(unicodedata.decimal(letter, letter))

"""Which way a text reads, and how a name of one direction stands in a sentence of the other."""

import unicodedata

from PySide6.QtCore import Qt

_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_RIGHT = frozenset({"R", "AL"})


def reads_from_right(text: str) -> bool | None:
    """Say whether the first strong letter is a right-to-left one; None when there is no letter."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return False
        if kind in _RIGHT:
            return True
    return None


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the direction in which a paragraph reads (UAX 9, rules P2 and P3)."""
    from_right = reads_from_right(text)
    if from_right is None:
        return otherwise
    return Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight


def isolated(text: str) -> str:
    """Return a name or number fit to stand in any sentence (UAX 9, isolates).

    Plain text of one direction is returned as it is.
    """
    if any(unicodedata.bidirectional(letter) in _RIGHT for letter in text):
        return f"{_ISOLATE}{text}{_END}"
    return text

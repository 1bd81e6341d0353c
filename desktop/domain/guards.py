"""The guards on every text that comes in, typed, pasted or imported.

Refused are card numbers and the characters that a store cannot keep. A text of which nothing can be
seen is an empty one. Everything else is kept exactly as it came: emoji, right-to-left, HTML. A
refusal never repeats the text.
"""

from functools import lru_cache
from unicodedata import category

from desktop.domain.errors import TextError, Trouble
from desktop.domain.payment_cards import has_card_number

__all__ = ["check_line", "check_text", "has_card_number", "is_blank", "is_email", "is_storable"]

NAME_LIMIT = 200
LINE_LIMIT = 500
NOTE_LIMIT = 10_000
PHONE_LIMIT = 60
EMAIL_LIMIT = 254
CARD_LIMIT = 60
TAG_LIMIT = 30
"""How many characters each kind of text may have."""

_UNSEEN_KINDS = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})
_SEEN_FORMATS = frozenset("\u06dd\u070f\u08e2\U000110bd\U000110cd").union(
    map(chr, (*range(0x0600, 0x0606), 0x0890, 0x0891))
)
"""Signs that stand before a number and are drawn, though Unicode calls them formats."""
_UNSEEN = frozenset(
    map(
        chr,
        (
            *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC, 0x1D159),
            *range(0x180B, 0x1810),
            *range(0x2060, 0x2070),
            *range(0xFE00, 0xFE10),
            *range(0xFFF0, 0xFFF9),
            *(0x13441, 0x13442, 0x16FE4),
            *range(0xE0000, 0xE1000),
        ),
    )
)
"""What Unicode lets a font draw nothing for (Default_Ignorable_Code_Point) beside the kinds above,
and the letters and signs that are blank by their nature: fillers, the empty Braille cell."""


def check_text(text: str, *, limit: int = NOTE_LIMIT, field: str = "") -> str:
    r"""Return a text of many lines as it may be kept: outer whitespace gone, newlines all "\n".

    Of a text of which nothing can be seen nothing is left.

    Raises:
        TextError: it is longer than ``limit``, holds NUL or a lone surrogate, or a card number. The
            parameters name the field and the limit, never the text.
    """
    kept = text.strip()
    if "\r" in kept:
        kept = kept.replace("\r\n", "\n").replace("\r", "\n")
    if len(kept) > limit:
        raise TextError(Trouble.TEXT_TOO_LONG, field=field, limit=limit)
    if not is_storable(kept):
        raise TextError(Trouble.TEXT_FORBIDDEN, field=field)
    if has_card_number(kept):
        raise TextError(Trouble.CARD_NUMBER, field=field)
    return "" if is_blank(kept) else kept


def check_line(text: str, *, limit: int = LINE_LIMIT, field: str = "") -> str:
    """Return a text of one line as it may be kept: newlines and tabs become single spaces.

    Raises:
        TextError: as :func:`check_text`.
    """
    kept = check_text(text, limit=limit, field=field)
    if "\n" in kept or "\t" in kept:
        parts = (part.strip() for part in kept.replace("\t", "\n").split("\n"))
        kept = " ".join(part for part in parts if part)
    return kept


def is_storable(text: str) -> bool:
    """Say whether every store can hold this text: no NUL, no lone surrogate."""
    if "\0" in text:
        return False
    return text.isascii() or not any(category(each) == "Cs" for each in text)


def is_blank(text: str) -> bool:
    """Say whether nothing of a text can be seen: spaces, zero-width signs, fillers, or no text."""
    return not any(map(_is_seen, text))


def is_email(text: str) -> bool:
    """Say whether this may be an e-mail address: one @ with something on both sides, no space."""
    before, _, after = text.partition("@")
    return bool(before and after) and "@" not in after and not any(map(str.isspace, text))


@lru_cache(maxsize=4096)
def _is_seen(sign: str) -> bool:
    kind = category(sign)
    return sign not in _UNSEEN and (kind not in _UNSEEN_KINDS or sign in _SEEN_FORMATS)

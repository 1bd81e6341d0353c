"""The guards on every text that comes in, typed, pasted or imported.

Refused are card numbers and the characters that a store cannot keep. Everything else is kept
exactly as it came: emoji, right-to-left, HTML. A refusal never repeats the text.
"""

from unicodedata import category

from desktop.domain.errors import TextError, Trouble
from desktop.domain.payment_cards import has_card_number

__all__ = ["check_line", "check_text", "has_card_number", "is_email", "is_storable"]

NAME_LIMIT = 200
LINE_LIMIT = 500
NOTE_LIMIT = 10_000
PHONE_LIMIT = 60
EMAIL_LIMIT = 254
CARD_LIMIT = 60
TAG_LIMIT = 30
"""How many characters each kind of text may have."""


def check_text(text: str, *, limit: int = NOTE_LIMIT, field: str = "") -> str:
    r"""Return a text of many lines as it may be kept: outer whitespace gone, newlines all "\n".

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
    return kept


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


def is_email(text: str) -> bool:
    """Say whether this may be an e-mail address: one @ with something on both sides, no space."""
    before, _, after = text.partition("@")
    return bool(before and after) and "@" not in after and not any(map(str.isspace, text))

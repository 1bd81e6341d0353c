"""Names and other cells of a till's file: what they may hold and what they really are."""

import re
from functools import lru_cache
from unicodedata import normalize

from desktop.domain.errors import TextError
from desktop.domain.guards import LINE_LIMIT, check_line, check_text

_NOBODY = frozenset(
    {
        *("n/a", "n.a.", "none", "null", "nil", "unknown", "anonymous", "no name", "noname"),
        *("guest", "walk-in", "walk in", "walkin", "customer", "test", "test test", "asdf"),
    }
)
_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]{2,}$")
_INSIDE = {"(": 1, "[": 1, ")": -1, "]": -1}


def is_junk_name(text: str) -> bool:
    """Say whether this is no name at all: ".", "7/11", "x", "xxx", "n/a", or nothing."""
    plain = " ".join(normalize("NFKC", text).casefold().split())
    letters = [each for each in plain if each.isalpha()]
    if not letters or plain in _NOBODY:
        return True
    # one letter is a name in scripts without cases: 李
    return len(set(letters)) == 1 and letters[0] != letters[0].upper() and len(letters) != 2  # noqa: PLR2004 - "Aa", "Oo" are names


def is_email(text: str) -> bool:
    """Say whether the text is one e-mail address."""
    return "@" in text and _EMAIL.match(text) is not None


def folded(name: str) -> str:
    """Return a name so that two spellings of one till's entry are equal: case, width, spaces."""
    return " ".join(normalize("NFKC", name).casefold().split())


def guarded(
    text: str, *, field: str, limit: int = LINE_LIMIT, lines: bool = False
) -> tuple[str, TextError | None]:
    """Return the text as it may be kept, or nothing and why it may not."""
    if not text:
        return text, None
    check = check_text if lines else check_line
    try:
        return check(text, limit=limit, field=field), None
    except TextError as error:
        return "", error


@lru_cache(maxsize=8192)
def split_options(modifiers: str) -> tuple[str, ...]:
    """Split "12oz, Oat Milk, Syrup (1, 2 or 3)" at its commas, not within brackets or numbers."""
    parts: list[str] = []
    depth = start = 0
    for place, each in enumerate(modifiers):
        depth = max(0, depth + _INSIDE.get(each, 0))
        inside = (
            modifiers[place - 1 : place].isdigit() and modifiers[place + 1 : place + 2].isdigit()
        )
        if each == "," and not depth and not inside:
            parts.append(modifiers[start:place])
            start = place + 1
    parts.append(modifiers[start:])
    return tuple(part.strip() for part in parts if part.strip())

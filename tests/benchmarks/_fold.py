"""Names made comparable, for judging what was found: written apart from the program's folding."""

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "\u0131": "i",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
    }
)
_APOSTROPHES = "'\u2019\u2018`\u00b4\u02bc"


@lru_cache(maxsize=200_000)
def folded(name: str) -> str:
    """Return a name in small letters without accents, apostrophes and signs, one space apart."""
    low = name.casefold().translate(_LETTERS)
    apart = unicodedata.normalize("NFKD", low)
    kept = [
        each if each.isalnum() else " "
        for each in apart
        if each not in _APOSTROPHES and not unicodedata.combining(each)
    ]
    return " ".join("".join(kept).split())


def is_latin(text: str) -> bool:
    """Say whether a folded text has letters of a to z and spaces only."""
    return text.isascii() and text.replace(" ", "").isalpha()


def digits(text: str) -> str:
    """Return the digits of a text."""
    return "".join(each for each in text if each.isdigit())

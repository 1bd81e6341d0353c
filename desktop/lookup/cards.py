"""Loyalty cards as they are compared: a number is the same however it is printed or typed."""

import unicodedata


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


def _digit(letter: str) -> str:
    return str(unicodedata.decimal(letter, letter))

"""Amounts of money as people type and read them, by the locale's marks; never as a float."""

import re
import unicodedata
from enum import Enum, auto
from functools import lru_cache

from PySide6.QtCore import QLocale

from desktop.domain.money import MOST, places_of
from desktop.exchange.money import read_money
from desktop.ui.places import currencies

_ARABIC = "\u066b"
_MARKS = f".,{_ARABIC}\u066c"
"""Decimal or group marks; the last two are the Arabic ones."""
_SPACES = " '’"  # noqa: RUF001 - so groups are written in some countries
_NUMBER = re.compile(rf"\d(?:[\d{_MARKS}{_SPACES}]*\d)?[{_MARKS}]?|[{_MARKS}]\d+")
_GROUPED = re.compile(r"\d{1,3}(?:g\d{2,3})*g\d{3}")
_MINUSES = frozenset("-−–—‐‑﹣－")  # noqa: RUF001 - these are the point
_GROUP = 3
_LONGEST = 40


class Wrong(Enum):
    """Why a text is no amount that the shop can mean."""

    EMPTY = auto()
    NO_NUMBER = auto()
    NEGATIVE = auto()
    TOO_FINE = auto()
    TOO_MUCH = auto()


class BadAmountError(ValueError):
    """A text is no amount that the shop can mean."""

    def __init__(self, wrong: Wrong) -> None:
        """Keep what is wrong; the text is not repeated."""
        super().__init__(wrong.name)
        self.wrong = wrong


def amount_of(text: str, currency: str, locale: QLocale) -> int:
    """Return the minor units that a text means: "12.50", "12,5", "1.234,50 €", "¥500".

    A single mark before three digits is read as the locale writes it. Both marks, spaces and
    apostrophes between groups, digits of any script, and the currency's own sign are understood.

    Raises:
        BadAmountError: nothing is there, it is no number, less than nothing, finer than the
            currency's smallest coin, or more than a shop can mean.
    """
    plain = _plain(text)
    if not plain:
        raise BadAmountError(Wrong.EMPTY)
    found = _NUMBER.search(plain)
    if found is None or len(plain) > _LONGEST:
        raise BadAmountError(Wrong.NO_NUMBER)
    beside = plain[: found.start()] + plain[found.end() :]
    if beside.strip("()") and _MINUSES.intersection(beside):
        raise BadAmountError(Wrong.NEGATIVE)
    if beside.strip() and not _is_own(beside.strip(), currency):
        raise BadAmountError(Wrong.NO_NUMBER)
    whole, part = _split(found[0], locale)
    places = places_of(currency)
    part = part.rstrip("0")
    if len(part) > places:
        raise BadAmountError(Wrong.TOO_FINE)
    units = int((whole or "0") + part.ljust(places, "0"))
    if units > MOST:
        raise BadAmountError(Wrong.TOO_MUCH)
    return units


def amount_text(units: int, currency: str, locale: QLocale) -> str:
    """Return an amount (0 or more) as it stands in a field: the locale's digits, without a sign."""
    places = places_of(currency)
    whole, part = divmod(units, 10**places)
    text = locale.toString(whole)
    if not places:
        return text
    digits = f"{part:0{places}d}"
    zero = locale.zeroDigit()
    shown = "".join(chr(ord(zero) + int(each)) for each in digits) if len(zero) == 1 else digits
    return f"{text}{locale.decimalPoint()}{shown}"


def amount_said(units: int, currency: str, locale: QLocale) -> str:
    """Return an amount as it stands in a sentence, with the currency's sign: "$12.50"."""
    places = places_of(currency)
    if locale.language() is QLocale.Language.C:  # which would put the sign behind the amount
        locale = QLocale(QLocale.Language.English)
    return locale.toCurrencyString(units / 10**places, sign_of(currency), places)


@lru_cache(maxsize=4)
def sign_of(currency: str) -> str:
    """Return the sign of a currency ("€"), or its code where it has none."""
    for choice in currencies():
        if choice.code == currency:
            return choice.label.partition(" (")[2].rstrip(")") or currency
    return currency


def _plain(text: str) -> str:
    """Return the text with digits 0 to 9, one sort of space, and no marks of direction."""
    plain = []
    for letter in text.strip():
        kind = unicodedata.category(letter)
        if kind == "Nd":
            plain.append(str(unicodedata.decimal(letter)))
        elif kind == "Zs":
            plain.append(" ")
        elif kind not in {"Cf", "Cc"}:
            plain.append(letter)
    return "".join(plain).strip()


def _is_own(beside: str, currency: str) -> bool:
    found = read_money(f"{beside} 1", currency)
    return (
        found == (10 ** places_of(currency), currency)
        or beside.casefold() == sign_of(currency).casefold()
    )


def _split(number: str, locale: QLocale) -> tuple[str, str]:
    """Return the digits before and after the decimal mark."""
    marks = [each for each in number if each in _MARKS]
    last = marks[-1] if marks else ""
    whole, _, part = number.rpartition(last) if last else (number, "", "")
    if last and _is_group(last, marks, whole, part, locale):
        whole, part = number, ""
    elif last and last in whole:
        raise BadAmountError(Wrong.NO_NUMBER)
    if not part.isdigit() and part:
        raise BadAmountError(Wrong.NO_NUMBER)
    return _ungrouped(whole), part


def _is_group(last: str, marks: list[str], whole: str, part: str, locale: QLocale) -> bool:
    """Say whether the last mark stands between groups of digits, not before the decimals."""
    if len(set(marks)) > 1:
        return False
    if len(marks) > 1:
        return True
    if last in {locale.decimalPoint(), _ARABIC}:
        return False
    return len(part) == _GROUP and 0 < len(whole) <= _GROUP and not whole.startswith("0")


def _ungrouped(whole: str) -> str:
    """Return the digits of a number in groups of three (or of two, as in India)."""
    seps = {each for each in whole if not each.isdigit()}
    if not seps:
        return whole
    grouped = "".join(each if each.isdigit() else "g" for each in whole)
    if len(seps) > 1 or not _GROUPED.fullmatch(grouped):
        raise BadAmountError(Wrong.NO_NUMBER)
    return grouped.replace("g", "")

"""Countries, time zones and currencies to choose from, with the names that the system has."""

from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import category
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale

_LETTERS = 2
_CODE = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its code, and how it reads."""

    code: str
    label: str


def countries() -> tuple[Choice, ...]:
    """Return the countries (ISO 3166-1) by name."""
    found: dict[str, str] = {}
    for country in QLocale.Country:
        code = QLocale.territoryToCode(country)
        if len(code) == _LETTERS and code.isalpha():
            found[code] = QLocale.territoryToString(country)
    return _sorted(Choice(code, f"{name} ({code})") for code, name in found.items())


def zones() -> tuple[Choice, ...]:
    """Return the time zones (IANA) that name a place."""
    names = (name for name in available_timezones() if "/" in name or name == "UTC")
    kept = (name for name in names if not name.startswith(("Etc/", "SystemV/", "posix/", "right/")))
    return _sorted(Choice(name, name.replace("_", " ")) for name in kept)


def currencies() -> tuple[Choice, ...]:
    """Return the currencies (ISO 4217) that are in use somewhere, by code, with their signs."""
    found: dict[str, str] = {}
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        code = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        if len(code) != _CODE or not code.isascii():
            continue
        sign = locale.currencySymbol()
        if not all(letter.isalpha() or category(letter) == "Sc" for letter in sign):
            sign = code  # some signs hold marks of direction or letters of no font
        if code not in found or len(sign) < len(found[code]):
            found[code] = sign
    return _sorted(
        Choice(code, code if sign == code else f"{code} ({sign})") for code, sign in found.items()
    )


def _sorted(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    return tuple(sorted(choices, key=lambda choice: choice.label))

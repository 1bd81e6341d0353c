"""Phone numbers as typed, as understood, and as they can be found again.

Understanding is by the ``phonenumbers`` library and the shop's country. A number that nobody can
understand is still found by its digits as they were typed.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumber, ValidationResult

LONGEST_FIELD = 200
"""Characters of a phone field that are looked at."""
LONGEST_NUMBER = 20
"""Digits of a number that are looked at; E.164 allows 15."""
MOST_NUMBERS = 4
"""Numbers that one field may hold ("0612345678 / 0145678901")."""
ENDING = 4
"""Digits of a number that people know by heart, at its end."""
WHOLE = 7
"""Fewer digits than these are never a complete number."""
TRUNK = "0"
"""What is dialled before a number within many countries."""
EXTENSION = re.compile(
    r"(?<=\d)\W*(?:ext(?:ension)?|extn|x|poste|durchwahl|#)\W*\d{1,6}\W*$", re.IGNORECASE
)
_APART = re.compile(r"[;,|\n]|\b(?:or|and|ou|und|oder|et|y)\b", re.IGNORECASE)
_FIRST_SIGN = re.compile(r"[+\uff0b\d]")
_TRUNK_IN_BRACKETS = re.compile(r"\(\s*0\s*\)")
_NO_DIGITS = re.compile(r"[^0-9]+")


@dataclass(frozen=True, slots=True)
class PhoneKeys:
    """Under which digits a number is kept.

    starts: as typed from its beginning within the country, without a trunk prefix 0 (a query that
    begins with 0 is read both ways). international: with country code, as after a "+". whole: every
    digit there is, for endings.
    """

    starts: frozenset[str] = field(default_factory=frozenset)
    international: frozenset[str] = field(default_factory=frozenset)
    whole: frozenset[str] = field(default_factory=frozenset)


def digits_of(text: str) -> str:
    """Return the decimal digits of a text, of whatever script, as 0 to 9."""
    if text.isascii():
        return text if text.isdecimal() else _NO_DIGITS.sub("", text)
    return "".join(str(unicodedata.decimal(each)) for each in text if each.isdecimal())


def has_plus(text: str) -> bool:
    """Say whether the first sign of a number is a plus: a country code follows."""
    first = _FIRST_SIGN.search(text)
    return first is not None and first[0] in "+\uff0b"


def bare_digits(typed: str) -> str:
    """Return the digits of one number as typed, without an extension."""
    return digits_of(_without_extension(typed[:LONGEST_FIELD]))


@lru_cache(maxsize=4096)
def ending_of(typed: str) -> str:
    """Return the last four digits of a number as typed, without an extension."""
    return bare_digits(typed)[-ENDING:]


def understand(typed: str, country: str) -> str | None:
    """Return a number as E.164 ("+33612345678"), or None when it cannot be a complete number.

    Numbers of a possible length count, whether or not the range is in use: tills hold invented
    ones, and only equality matters here. Of several numbers in one field the first counts.
    ``country`` is an ISO 3166 code.
    """
    number = _parse(numbers(typed)[0], country)
    if number is None:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def phone_keys(typed: str, country: str) -> PhoneKeys:
    """Return under which digits a phone field is kept; it may hold several numbers."""
    starts: set[str] = set()
    international: set[str] = set()
    whole: set[str] = set()
    for part in numbers(typed):
        number = _parse(part, country)
        raw = bare_digits(part)[:LONGEST_NUMBER]
        if raw:
            starts.add(raw)
        if number is None:
            whole |= {raw} - {""}
            continue
        national = phonenumbers.national_significant_number(number)
        code = f"{number.country_code}{national}"
        starts |= {national, _dialled(number)} - {TRUNK + national}
        starts -= {TRUNK + national, code}
        international.add(code)
        whole.add(code)
        if not code.endswith(raw.lstrip(TRUNK)):
            whole.add(raw)
    return PhoneKeys(frozenset(starts - {""}), frozenset(international), frozenset(whole))


def looks_whole(typed: str, country: str) -> bool:
    """Say whether this is one complete phone number, as a scanner or caller-ID types it."""
    number = _parse(typed, country)
    if number is None or len(digits_of(typed)) < WHOLE:
        return False
    if len(phonenumbers.national_significant_number(number)) > WHOLE:
        return True
    return phonenumbers.is_valid_number(number)


def national_digits(typed: str, country: str) -> str:
    """Return the number without country code and trunk prefix, "" when it is not understood."""
    number = _parse(typed, country)
    return phonenumbers.national_significant_number(number) if number else ""


@lru_cache(maxsize=4096)
def ways(typed: str, country: str) -> tuple[str, ...]:
    """Return the digits of one number as it may be typed.

    Without trunk prefix, with country code, as dialled within its country, and as it stands; only
    the last when it is not understood.
    """
    raw = bare_digits(typed)
    number = _parse(typed, country)
    if number is None:
        return (raw,)
    national = phonenumbers.national_significant_number(number)
    return national, f"{number.country_code}{national}", _dialled(number), raw


def after_exit_code(digits: str, country: str) -> str:
    """Return what follows the code for calls abroad ("00", "011"), "" when it does not begin so."""
    region = PhoneMetadata.metadata_for_region(country.upper())
    pattern = (region.international_prefix if region else None) or "00"
    at_home = f"00(?={region.country_code})" if region else "00"  # where carriers have codes too
    for each in (at_home, pattern, "00"):
        found = re.match(each, digits)
        if found:
            return digits[found.end() :]
    return ""


def _without_extension(text: str) -> str:
    if text.isascii() and text.upper() == text.lower() and "#" not in text:
        return text  # nothing that says extension
    return EXTENSION.sub("", text)


@lru_cache(maxsize=2048)
def _parse(typed: str, country: str) -> PhoneNumber | None:
    text = _without_extension(typed[:LONGEST_FIELD])
    if "(" in text:
        text = _TRUNK_IN_BRACKETS.sub("", text)
    plus = "+" if has_plus(text) else ""
    return _understood(plus + digits_of(text), country)


@lru_cache(maxsize=2048)
def _understood(number: str, country: str) -> PhoneNumber | None:
    """Return what digits, with or without a plus before them, mean, however they were written."""
    if not 0 < len(number.removeprefix("+")) <= LONGEST_NUMBER:
        return None
    try:
        found = phonenumbers.parse(number, country.upper() or None)
    except phonenumbers.NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(found) != ValidationResult.IS_POSSIBLE:
        return None
    return found


def _dialled(number: PhoneNumber) -> str:
    """Return a number as it is dialled within its country."""
    form = phonenumbers.PhoneNumberFormat.NATIONAL
    return digits_of(phonenumbers.format_number(number, form))[:LONGEST_NUMBER]


def numbers(typed: str) -> list[str]:
    """Cut a phone field into its numbers; separators inside one ("0475/12 34 56") stay."""
    text = typed[:LONGEST_FIELD]
    if len(digits_of(text)) < 2 * WHOLE:
        return [text]
    pieces = [part for each in _APART.split(text) for part in _at_strokes(each)]
    whole = [each.strip() for each in pieces if len(digits_of(each)) >= WHOLE]
    return whole[:MOST_NUMBERS] if len(whole) > 1 else [text]


def _at_strokes(text: str) -> list[str]:
    parts = text.split("/")
    return parts if all(len(digits_of(each)) >= WHOLE for each in parts) else [text]

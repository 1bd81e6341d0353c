"""Phone numbers as typed, as understood, and as they can be found again.

Understanding is by the ``phonenumbers`` library and the shop's country. A number that nobody can
understand is still found by its digits as they were typed.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumber, ValidationResult
from rapidfuzz.distance import OSA, Postfix, Prefix

from desktop.lookup.folding import Span

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
_TRUNK = "0"
_DIGITS = "0123456789"
_WITH_CODE = 12
"""So many digits rarely are a number without its country code."""
MOST_SLIPS = 400
"""At most so many numbers that one may have been meant by a slip."""
_EXTENSION = re.compile(
    r"(?<=\d)\W*(?:ext(?:ension)?|extn|x|poste|durchwahl|#)\W*\d{1,6}\W*$", re.IGNORECASE
)
_APART = re.compile(r"[/;,|\n]|\b(?:or|and|ou|und|oder|et|y)\b", re.IGNORECASE)
_FIRST_SIGN = re.compile(r"[+\uff0b\d]")
_TRUNK_IN_BRACKETS = re.compile(r"\(\s*0\s*\)")


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
        return "".join(each for each in text if each.isdigit())
    return "".join(str(unicodedata.decimal(each)) for each in text if each.isdecimal())


def has_plus(text: str) -> bool:
    """Say whether the first sign of a number is a plus: a country code follows."""
    first = _FIRST_SIGN.search(text)
    return first is not None and first[0] in "+\uff0b"


def bare_digits(typed: str) -> str:
    """Return the digits of one number as typed, without an extension."""
    return digits_of(_EXTENSION.sub("", typed[:LONGEST_FIELD]))


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
        starts |= {national, _dialled(number)} - {_TRUNK + national}
        starts -= {_TRUNK + national, code}
        international.add(code)
        whole.add(code)
        if not code.endswith(raw.lstrip(_TRUNK)):
            whole.add(raw)
    return PhoneKeys(frozenset(starts - {""}), frozenset(international), frozenset(whole))


def looks_whole(typed: str, country: str) -> bool:
    """Say whether this is one complete phone number, as a scanner or caller-ID types it."""
    number = _parse(typed, country)
    if number is None or len(digits_of(typed)) < WHOLE:
        return False
    if phonenumbers.is_valid_number(number):
        return True
    return len(phonenumbers.national_significant_number(number)) >= WHOLE + 1


def national_digits(typed: str, country: str) -> str:
    """Return the number without country code and trunk prefix, "" when it is not understood."""
    return ways(typed, country)[0] if _parse(typed, country) else ""


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


def _parse(typed: str, country: str) -> PhoneNumber | None:
    text = _TRUNK_IN_BRACKETS.sub("", _EXTENSION.sub("", typed[:LONGEST_FIELD]))
    digits = digits_of(text)
    if not 0 < len(digits) <= LONGEST_NUMBER:
        return None
    plus = "+" if has_plus(text) else ""
    try:
        number = phonenumbers.parse(plus + digits, country.upper() or None)
    except phonenumbers.NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        return None
    return number


def _dialled(number: PhoneNumber) -> str:
    """Return a number as it is dialled within its country."""
    form = phonenumbers.PhoneNumberFormat.NATIONAL
    return digits_of(phonenumbers.format_number(number, form))[:LONGEST_NUMBER]


def numbers(typed: str) -> list[str]:
    """Cut a phone field into its numbers; separators inside one ("0475/12 34 56") stay."""
    text = typed[:LONGEST_FIELD]
    whole = [each for each in _APART.split(text) if len(digits_of(each)) >= WHOLE]
    if len(whole) > 1:
        return whole[:MOST_NUMBERS]
    return [text]


@lru_cache(maxsize=256)
def slips(
    typed: str, country: str, *, national: str, bare: str, international: str
) -> tuple[str, ...]:
    """Return the numbers that may be meant by one typed with one wrong digit, likeliest first.

    One digit differs, is missing, is too many, or changed places with its neighbour; or only the
    country code is wrong. The arguments are those of ``query.Digits``; none for a short number.
    """
    lengths = _lengths(country)
    found: dict[str, None] = {}
    for each in _bases(typed, country, national, bare, international):
        if not found:
            found = dict.fromkeys((each, *_with_one_slip(each)))
        elif any(abs(len(each) - length) <= 1 for length in lengths):
            near = (each, *_with_one_slip(each))
            found |= dict.fromkeys(text for text in near if len(text) in lengths)
    found |= dict.fromkeys(text[1:] for text in tuple(found) if text[0] == _TRUNK)
    found = {**dict.fromkeys(_miscoded(typed, country)), **found}
    return tuple(text for text in found if len(text) >= WHOLE - 1)[:MOST_SLIPS]


def slip_marks(
    phone: str, typed: str, country: str, *, national: str, bare: str, international: str
) -> tuple[Span, ...] | None:
    """Mark the digits of a kept phone's ending that agree, None if more than one is wrong."""
    ending = ending_of(phone)
    for kept in ways(phone, country):
        if len(kept) < WHOLE - 1 or not kept.endswith(ending):
            continue
        for each in _bases(typed, country, national, bare, international):
            if OSA.distance(each, kept, score_cutoff=1) <= 1:
                return _agreeing(each, kept, len(kept) - len(ending))
        if kept in _miscoded(typed, country):
            return ((0, len(ending)),)
    return None


def _bases(
    typed: str, country: str, national: str, bare: str, international: str
) -> tuple[str, ...]:
    """Return what may be the number within its country, in the ways to read what was typed."""
    if len(typed) < WHOLE:
        return ()
    code, trunk = _dialling(country)
    found = [national]
    if international:
        known = code if code and international.startswith(code) else _foreign_code(international)
        found = [international.removeprefix(known), national, international]
    elif code and typed.startswith(code):
        found.insert(0 if len(typed) >= _WITH_CODE else 1, typed.removeprefix(code))
    if trunk and typed.startswith(trunk):
        short = international and len(typed) < _WITH_CODE  # 00 and too little for a call abroad
        found.insert(0 if short else len(found), typed.removeprefix(trunk))
    elif bare and not national.startswith(_TRUNK):
        found.append(bare)
    if trunk != _TRUNK or typed[0] != _TRUNK:
        found.append(typed)
    return tuple(dict.fromkeys(each for each in found if len(each) >= WHOLE - 1))


def _miscoded(typed: str, country: str) -> list[str]:
    """Return what may follow a country code, or the code for calls abroad, with a wrong digit."""
    code, _ = _dialling(country)
    cuts = [(typed[:-length], typed[-length:]) for length in _lengths(country)]
    return [
        rest
        for before, rest in sorted(cuts)
        if before and min(OSA.distance(before, each) for each in (code, f"00{code}")) <= 1
    ]


def _dialling(country: str) -> tuple[str, str]:
    """Return a country's code and trunk prefix, "" where unknown."""
    region = PhoneMetadata.metadata_for_region(country.upper())
    return (str(region.country_code), region.national_prefix or "") if region else ("", "")


@lru_cache(maxsize=64)
def _lengths(country: str) -> frozenset[int]:
    """Return how many digits a number of a country may have."""
    region = PhoneMetadata.metadata_for_region(country.upper())
    known = region.general_desc if region else None
    lengths = (*known.possible_length, *known.possible_length_local_only) if known else ()
    return frozenset(each for each in lengths if each >= WHOLE)


def _foreign_code(international: str) -> str:
    """Return the country code with which digits begin, "" when there is none such."""
    for end in (1, 2, 3):
        if int(international[:end] or 0) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
            return international[:end]
    return ""


def _with_one_slip(digits: str) -> Iterator[str]:
    cuts = [(digits[:at], digits[at:]) for at in range(len(digits) + 1)]
    yield from (f"{a}{b[1]}{b[0]}{b[2:]}" for a, b in cuts[:-2])
    yield from (a + b[1:] for a, b in cuts[:-1])
    yield from (f"{a}{each}{b[1:]}" for a, b in cuts[:-1] for each in _DIGITS)
    yield from (f"{a}{each}{b}" for a, b in cuts for each in _DIGITS)


def _agreeing(typed: str, kept: str, ending: int) -> tuple[Span, ...]:
    """Return which digits after ``ending`` stand in both, but for one slip."""
    head = Prefix.similarity(typed, kept)
    tail = Postfix.similarity(typed[head:], kept[head:])
    spans = ((ending, head), (max(ending, len(kept) - tail), len(kept)))
    return tuple((a - ending, b - ending) for a, b in spans if b > a)

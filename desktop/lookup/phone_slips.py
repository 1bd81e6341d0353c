"""The numbers that may be meant by one that was typed with one wrong digit."""

from collections.abc import Iterable
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneMetadata
from rapidfuzz.distance import OSA, Postfix, Prefix

from desktop.lookup.folding import Span
from desktop.lookup.phones import TRUNK, WHOLE, ending_of

_DIGITS = "0123456789"
_WITH_CODE = 12
"""So many digits rarely are a number without its country code."""
MOST_SLIPS = 400
"""At most so many numbers that one may have been meant by a slip."""


@lru_cache(maxsize=256)
def slips(
    typed: str, country: str, *, national: str, bare: str, international: str
) -> tuple[str, ...]:
    """Return the numbers that may be meant by one typed with one wrong digit, likeliest first.

    One digit differs, is missing, is too many, or changed places with its neighbour; or only the
    country code is wrong. The arguments are those of ``query.Digits``; none for a short number.
    """
    lengths = _lengths(country)
    found: list[str] = []
    bases = _bases(typed, country, national, bare, international)
    for each in bases:
        if not found:
            found = _with_one_slip(each)
        elif any(abs(len(each) - length) <= 1 for length in lengths):
            found += [text for text in _with_one_slip(each) if len(text) in lengths]
    found += [text[1:] for text in found if text[0] == TRUNK]
    if any(len(each) <= WHOLE for each in bases):  # too short with a digit left out, or two
        found = [text for text in found if len(text) >= WHOLE - 1]
    return tuple(dict.fromkeys([*_miscoded(typed, country), *found]))[:MOST_SLIPS]


def slip_marks(
    phone: str,
    written: Iterable[str],
    typed: str,
    country: str,
    *,
    national: str,
    bare: str,
    international: str,
) -> tuple[Span, ...] | None:
    """Mark the digits of a kept phone's ending that agree, None if more than one is wrong.

    ``written``: the digits of the phone's number in all ways to write it.
    """
    ending = ending_of(phone)
    bases = _bases(typed, country, national, bare, international)
    for kept in dict.fromkeys(written):
        if len(kept) < WHOLE - 1 or not kept.endswith(ending):
            continue
        for each in bases:
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
    elif bare and not national.startswith(TRUNK):
        found.append(bare)
    if trunk != TRUNK or typed[0] != TRUNK:
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


def _with_one_slip(digits: str) -> list[str]:
    """Return digits, and what they may have been before one slip; some more than once."""
    cuts = [(digits[:at], digits[at:]) for at in range(len(digits) + 1)]
    missing = [(a, b[1:]) for a, b in cuts[:-1]]
    return [
        digits,
        *[f"{a}{b[1]}{b[0]}{b[2:]}" for a, b in cuts[:-2]],
        *[a + b for a, b in missing],
        *[f"{a}{each}{b}" for a, b in (*missing, *cuts) for each in _DIGITS],
    ]


def _agreeing(typed: str, kept: str, ending: int) -> tuple[Span, ...]:
    """Return which digits after ``ending`` stand in both, but for one slip."""
    head = Prefix.similarity(typed, kept)
    tail = Postfix.similarity(typed[head:], kept[head:])
    spans = ((ending, head), (max(ending, len(kept) - tail), len(kept)))
    return tuple((a - ending, b - ending) for a, b in spans if b > a)

"""How well digits fit the numbers of a person, by the keys of these."""

from collections.abc import Iterable, Sequence

from desktop.lookup.phones import ENDING, WHOLE, phone_keys
from desktop.lookup.query import Digits

START = "="
INTERNATIONAL = "+"
BACKWARDS = "-"
"""What keys of phones begin with: digits without trunk prefix, with country code, backwards."""

WHOLE_NUMBER, ITS_ENDING, FROM_START, AN_ENDING, WITHIN_ENDING, ONE_SLIP, NO_NUMBER = range(7)


def phone_rows(phones: Iterable[str], country: str) -> set[str]:
    """Return the keys of phones as typed."""
    found: set[str] = set()
    for typed in phones:
        digits = phone_keys(typed, country)
        found |= {START + each for each in digits.starts}
        found |= {INTERNATIONAL + each for each in digits.international}
        found |= {BACKWARDS + each[::-1] for each in digits.whole}
    return found


def number_grade(digits: Digits, phones: str, *, alone: bool, slips: frozenset[str]) -> int:
    """Say how digits fit somebody's phones, by their keys.

    ``alone``: no name beside the digits, so a short ending counts as well.
    """
    keys = phones.split(" ") if phones else []
    if digits.national and START + digits.national in keys:
        return WHOLE_NUMBER
    best = _ending_grade(digits, keys, shortest=1 if alone else ENDING)
    if best < FROM_START:
        return best
    if any(key.startswith(each) for each in _beginnings(digits) for key in keys):
        return FROM_START
    if not alone and len(digits.typed) < ENDING:
        backwards = digits.typed[::-1]
        if any(key[0] == BACKWARDS and backwards in key[1 : ENDING + 1] for key in keys):
            return min(best, WITHIN_ENDING)
    return best if slips.isdisjoint(keys) else min(best, ONE_SLIP)


def _ending_grade(digits: Digits, keys: Sequence[str], *, shortest: int) -> int:
    best = NO_NUMBER
    for typed in digits.endings:
        if len(typed) < shortest:
            continue
        ending = BACKWARDS + typed[::-1]
        if any(key.startswith(ending) for key in keys):
            if INTERNATIONAL + typed in keys:
                return WHOLE_NUMBER
            exact = len(typed) == ENDING or len(typed) >= WHOLE
            best = min(best, ITS_ENDING if exact else AN_ENDING)
    return best


def _beginnings(digits: Digits) -> list[str]:
    if digits.plus:
        return [INTERNATIONAL + each for each in digits.starts]
    abroad = {digits.typed, digits.international} - {""}
    return [START + each for each in digits.starts] + [INTERNATIONAL + each for each in abroad]

"""What a PIN may be, how long one waits after wrong ones, and what a recovery code looks like."""

import unicodedata
from datetime import datetime, timedelta
from itertools import pairwise

from desktop.domain.errors import TextError, Trouble
from desktop.domain.team import Secret

SHORTEST, LONGEST = 4, 12
FREE_WRONG = 5
"""So many wrong PINs one after the other have no consequence but the last of them."""
FIRST_DELAY, LONGEST_DELAY = timedelta(seconds=30), timedelta(minutes=15)

LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""What a recovery code is made of: nothing that is mistaken for something else on paper."""
CODE_LENGTH = 20
CODE_GROUP = 4
_MISREAD = str.maketrans({"1": "L", "I": "L"})
_DECIMAL = 10


def digits_of(typed: Secret) -> str:
    """Return a PIN in the digits 0 to 9, whatever digits were typed; "" when it is none."""
    found = [unicodedata.decimal(each, -1) for each in typed.text if not each.isspace()]
    return "" if -1 in found else "".join(map(str, found))


def checked_pin(typed: Secret) -> Secret:
    """Return a PIN that is not the first one that anybody would try.

    Raises:
        TextError: WEAK_PIN; the PIN is never repeated.
    """
    pin = digits_of(typed)
    if not SHORTEST <= len(pin) <= LONGEST or _is_row(pin):
        raise TextError(Trouble.WEAK_PIN, field="pin")
    return Secret(pin)


def delay_after(wrong: int) -> timedelta:
    """Return how long nothing is looked at after so many wrong PINs one after the other."""
    if wrong < FREE_WRONG:
        return timedelta(0)
    doubled = min(wrong - FREE_WRONG, LONGEST_DELAY // FIRST_DELAY)
    return min(FIRST_DELAY * (1 << doubled), LONGEST_DELAY)


def waits_until(until: datetime | None, wrong: int, now: datetime) -> datetime | None:
    """Return until when one waits, or None.

    Where the clock was set back the whole delay begins anew: it is neither over nor without end.
    """
    if until is None or until <= now:
        return None
    return min(until, now + delay_after(wrong))


def grouped(code: str) -> str:
    """Return a recovery code as it is printed: "ABCD-EFGH-..."."""
    groups = (code[start : start + CODE_GROUP] for start in range(0, len(code), CODE_GROUP))
    return "-".join(groups)


def code_of(typed: Secret) -> str:
    """Return a recovery code as it is compared, however it was typed."""
    plain = unicodedata.normalize("NFKC", typed.text).upper()
    return "".join(each for each in plain if each.isalnum()).translate(_MISREAD)


def _is_row(pin: str) -> bool:
    """Say whether each digit follows the one before in the same way: 1111, 1234, 9876, 7890."""
    steps = {(int(after) - int(before)) % _DECIMAL for before, after in pairwise(pin)}
    return steps <= {0} or steps == {1} or steps == {_DECIMAL - 1}

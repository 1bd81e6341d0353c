"""Phone numbers as they are typed: in every form, and with one digit wrong."""

from collections.abc import Callable
from functools import partial
from random import Random

from _fold import digits
from _people import Person
from _query import Query
from _slips import digits_slipped

_WHOLE, _LAST = 10, 7
"""Digits of a number of the country, and without its region."""
_FORMS = (
    *("({0}) {1}-{2}", "{0}-{1}-{2}", "{0}.{1}.{2}", "{0}{1}{2}", "{0} {1} {2}", "+1 {0} {1} {2}"),
    *("+1{0}{1}{2}", "1{0}{1}{2}", "1-{0}-{1}-{2}", "011 1 {0} {1} {2}", "001 {0} {1}{2}"),
    *("{0}/{1}-{2}", "{1}-{2}", "{1}{2}", "{1} {2}", "+1 ({0}) {1}-{2}"),
)


def _american(person: Person, random: Random) -> str:
    """Return one of somebody's numbers as its ten digits, "" where there is none of the country."""
    own = [
        digits(each)[-_WHOLE:]
        for each in person.phones
        if len(digits(each).removeprefix("1")) == _WHOLE and each[:2] in {"+1", *_STARTS}
    ]
    return random.choice(own) if own else ""


_STARTS = {"1-"} | {f"({each}" for each in range(10)} | {f"{each:02}" for each in range(20, 100)}


def _any_format(person: Person, random: Random) -> Query | None:
    number = _american(person, random)
    if not number:
        return _abroad(person, random)
    form = random.choice(_FORMS)
    meant = number if "{0}" in form else number[-_LAST:]
    text = form.format(number[:3], number[3:6], number[6:])
    return Query("phone in any format", text, "phone", meant)


def _abroad(person: Person, random: Random) -> Query | None:
    numbers = [each for each in person.phones if each[0] == "+"]
    if not numbers:
        return None
    number = digits(random.choice(numbers))
    text = random.choice(("+", "+", "011", "00", "")) + number
    return Query("phone in any format", text, "phone", number[-_WHOLE:])


def _digit(person: Person, random: Random, *, kind: str, how: str) -> Query | None:
    number = _american(person, random)
    if not number:
        return None
    typed = digits_slipped(number, how, random)
    if random.random() < 0.5:
        typed = f"{typed[:3]}-{typed[3:6]}-{typed[6:]}"
    return Query(kind, typed, "phone", number)


PHONE_KINDS: dict[str, Callable[[Person, Random], Query | None]] = {
    "phone in any format": _any_format,
    **{
        kind: partial(_digit, kind=kind, how=kind.split()[-1])
        for kind in ("digit wrong", "digits swapped", "digit missing", "digit extra")
    },
}

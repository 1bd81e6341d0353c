"""How a payment card's number is told from a phone number, a date and other digits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from unicodedata import category, digit

_SHORTEST, _LONGEST = 13, 19
_WIDEST_GAP = 3
_PHONE_DIGITS = 15  # ITU-T E.164: no phone number is longer

_TO_19 = frozenset(range(13, 20))
_FROM_14 = frozenset(range(14, 20))
_FROM_16 = frozenset(range(16, 20))
_JUST_15 = frozenset({15})
_JUST_16 = frozenset({16})
_ISSUERS = (
    # first and last issuer prefix of a range, and the lengths that are in use with it
    (4, 4, frozenset({13, 16, 19})),
    (51, 55, _JUST_16),
    (2221, 2720, _JUST_16),
    (34, 34, _JUST_15),
    (37, 37, _JUST_15),
    (300, 305, _FROM_14),
    (3095, 3095, _FROM_14),
    (36, 36, _FROM_14),
    (38, 39, _FROM_14),
    (3528, 3589, _FROM_16),
    (60, 60, _FROM_16),
    (62, 62, _FROM_16),
    (636, 639, _FROM_16),
    (644, 659, _FROM_16),
    (81, 82, _FROM_16),
    (2200, 2204, _FROM_16),
    (5018, 5020, _TO_19),
    (5038, 5038, _TO_19),
    (5893, 5893, _TO_19),
    (6304, 6304, _TO_19),
    (6759, 6763, _TO_19),
    (506099, 506198, _FROM_16),
    (508, 508, _JUST_16),
    (9792, 9792, _JUST_16),
)

_MOBILES = ("4915", "4916", "4917", "436")
"""Thirteen-digit mobiles of Germany and Austria, without plus, look like the oldest cards."""

_PHONE_SHAPES = frozenset(
    {
        *((7,), (3, 4), (9,), (3, 3, 3), (3, 2, 2, 2)),
        *((10,), (3, 3, 4), (2, 2, 2, 2, 2), (3, 7), (4, 6), (6, 4), (4, 3, 3), (5, 5), (2, 4, 4)),
        *((11,), (1, 3, 3, 4), (1, 10), (5, 6), (5, 3, 3), (3, 4, 4), (4, 3, 4), (4, 7)),
        *((1, 2, 2, 2, 2), (2, 1, 2, 2, 2, 2), (3, 8), (12,), (2, 10), (2, 4, 6), (2, 3, 3, 4)),
        *((2, 2, 4, 4), (2, 5, 5), (3, 9), (2, 3, 3, 3), (2, 2, 5, 4), (2, 3, 8)),
    }
)
"""How the digits of one phone number are usually grouped. Numbers of eight digits are left out: two
of them side by side look exactly like a card, and a card must never be kept."""
_LONGEST_SHAPE = max(map(len, _PHONE_SHAPES))

_INVISIBLE = frozenset({"Cf", "Mn", "Me"})
_BREAKS = frozenset("+()")
_MONTHS, _DAYS, _HOURS, _MINUTES = 12, 31, 24, 60
_DATE_MARKS = frozenset("/.-")
_YEARS = ("19", "20")


@dataclass(frozen=True)
class _Run:
    """Groups of digits with nothing but separators between them; ``gaps[i]`` precedes group i."""

    groups: tuple[str, ...]
    gaps: tuple[str, ...]
    after_plus: bool

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        return tuple(map(len, self.groups))

    @cached_property
    def is_phones(self) -> bool:
        """Two or more phone numbers side by side, and nothing else."""
        sizes = self.sizes
        reached = [0, *([-1] * len(sizes))]  # the most numbers that the first i groups can be
        for end in range(1, len(sizes) + 1):
            for start in range(max(0, end - _LONGEST_SHAPE), end):
                if reached[start] >= 0 and sizes[start:end] in _PHONE_SHAPES:
                    reached[end] = max(reached[end], reached[start] + 1)
        return reached[-1] > 1


def has_card_number(text: str) -> bool:
    """Say whether a payment card's number stands in this text, however it is spelled.

    A card number has 13 to 19 digits, a prefix that an issuer uses and a right check digit (Luhn;
    ISO/IEC 7812-1). Digits of any script count; spaces, punctuation and invisible characters may
    stand between them. Phone numbers, also two of them side by side, and dates are none.
    """
    if len(text) < _SHORTEST or sum(map(str.isdigit, text)) < _SHORTEST:
        return False
    return any(_holds_card(part) for run in _runs(text) for part in _without_dates(run))


def _runs(text: str) -> Iterator[_Run]:
    groups: list[str] = []
    gaps: list[str] = []
    digits = ""
    gap = ""
    last_break = ""
    for each in (*text, "."):
        if each.isdigit():
            if not digits and _separates(gap) and groups:
                gaps.append(gap)
            elif not digits:
                if groups:
                    yield _Run(tuple(groups), tuple(gaps), after_plus=last_break == "+")
                groups, gaps, last_break = [], [gap], gap[-1:]
            digits += str(digit(each))
            gap = ""
        elif category(each) not in _INVISIBLE:
            if digits:
                groups.append(digits)
                digits = ""
            gap += each
    yield _Run(tuple(groups), tuple(gaps), after_plus=last_break == "+")


def _separates(gap: str) -> bool:
    return len(gap) <= _WIDEST_GAP and not any(
        each.isalpha() or each.isnumeric() or each in _BREAKS for each in gap
    )


def _without_dates(run: _Run) -> Iterator[_Run]:
    """Cut a run where a date or a time of day stands."""
    start = at = 0
    while at < len(run.groups):
        length = _date_length(run, at) or _clock_length(run, at)
        if length:
            yield _part(run, start, at)
            start = at + length
        at += length or 1
    yield _part(run, start, at)


def _part(run: _Run, start: int, end: int) -> _Run:
    return _Run(run.groups[start:end], run.gaps[start:end], run.after_plus and not start)


def _date_length(run: _Run, at: int) -> int:
    groups = run.groups[at : at + 3]
    if [*map(len, groups)] not in ([4, 2, 2], [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4]):
        return 0
    first, second = run.gaps[at + 1 : at + 3]
    around = (run.gaps[at] if at else "", run.gaps[at + 3] if at + 3 < len(run.gaps) else "")
    if first != second or first not in _DATE_MARKS or not _DATE_MARKS.isdisjoint(around):
        return 0
    year, *rest = sorted(groups, key=len, reverse=True)
    months_and_days = sorted(map(int, rest))
    fits = 0 < months_and_days[0] <= _MONTHS and months_and_days[1] <= _DAYS
    return 3 if fits and year.startswith(_YEARS) else 0


def _clock_length(run: _Run, at: int) -> int:
    groups = run.groups[at : at + 2]
    if [*map(len, groups)] not in ([2, 2], [1, 2]) or run.gaps[at + 1] != ":":
        return 0
    return 2 if int(groups[0]) < _HOURS and int(groups[1]) < _MINUTES else 0


def _holds_card(run: _Run) -> bool:
    return any(map(_ends_with_card, run.groups)) or any(
        _is_card("".join(run.groups[start:end])) and _is_spelling(run, start, end)
        for start, end in _windows(run.sizes)
    )


def _windows(sizes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Every stretch of whole groups with as many digits as a card has."""
    for start in range(len(sizes)):
        total = 0
        for end in range(start + 1, len(sizes) + 1):
            total += sizes[end - 1]
            if total > _LONGEST:
                break
            if total >= _SHORTEST:
                yield start, end


def _ends_with_card(group: str) -> bool:
    """Say whether a group too long for a card begins or ends with one, say with its expiry."""
    return len(group) > _LONGEST and any(
        _is_card(group[:length]) or _is_card(group[-length:])
        for length in range(_SHORTEST, _LONGEST + 1)
    )


def _is_spelling(run: _Run, start: int, end: int) -> bool:
    """Say whether these groups are a way to write a card rather than a phone number."""
    sizes = run.sizes[start:end]
    if run.after_plus and not start and sum(sizes) <= _PHONE_DIGITS:
        return False
    if len(sizes) == 1 or _is_card_grouping(sizes):
        return True
    at_an_end = start == 0 or end == len(run.groups)
    return at_an_end and not run.after_plus and not run.is_phones


def _is_card_grouping(sizes: tuple[int, ...]) -> bool:
    in_fours = set(sizes[:-1]) == {4} and sizes[-1] <= 4  # noqa: PLR2004 - as embossed on a card
    return in_fours or sizes in {(4, 6, 5), (4, 6, 4)} or set(sizes) == {1}


def _is_card(digits: str) -> bool:
    return _has_issuer(digits) and _passes_luhn(digits)


def _has_issuer(digits: str) -> bool:
    if len(digits) == _SHORTEST and digits.startswith(_MOBILES):
        return False
    return any(
        len(digits) in lengths and low <= int(digits[: len(str(low))]) <= high
        for low, high, lengths in _ISSUERS
    )


def _passes_luhn(digits: str) -> bool:
    """Check the last digit by the double-add-double rule (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, each in enumerate(reversed(digits)):
        value = int(each) << (place & 1)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - the sum of its two digits
    return total % 10 == 0

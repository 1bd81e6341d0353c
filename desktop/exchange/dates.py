"""Dates and times as tills write them; the order of day and month is judged by the whole file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache

from desktop.domain.people import Birthday

_MONTH_FIRST = frozenset({"US", "CA", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW", "UM"})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TWELVE = 12
_LEAP_YEAR = 2000
_OLDEST, _NEWEST = 1900, 2199
_YOUNG = 30
"""A birth year of two digits below this could be of either century, so it is not believed."""

_TH = r"(?:st|nd|rd|th)?"
_YEAR_FIRST = re.compile(r"(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})日?(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?!\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/. ] ?(\d{1,2})[-/. ] ?(\d{4}|\d\d)(?!\d)")
_NO_YEAR = re.compile(r"(\d{1,2})[/.] ?(\d{1,2})\.?$")
_MONTH_DAY = re.compile(r"(?:--)?(\d{1,2})-(\d{1,2})$")
_DAY_NAME = re.compile(rf"(\d{{1,2}}){_TH}[-/. ]*([a-z]{{3,9}})\.?,?[-/. ]*(\d{{4}}|\d\d)?(?!\d)")
_NAME_DAY = re.compile(rf"([a-z]{{3,9}})\.?[- ]+(\d{{1,2}}){_TH}(?!\d)(?:,? *(\d{{4}}))?")
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?(?: ?([ap])\.? ?m\.?)?$")
_HOUR = re.compile(r"(\d{1,2}) ?([ap])\.? ?m\.?()()$")


@dataclass(frozen=True, slots=True)
class _Written:
    """A date as written: month and day, or two numbers that may stand in either order."""

    first: int
    second: int
    year: int | None = None
    short: bool = False
    either: bool = False


class Dates:
    """Reads the dates of one file, having seen all of them.

    One day beyond 12 tells the order of all; else the country does, and ``unsure`` says that it had
    to. Dates that name the year first, or the month by its name, are never in doubt.
    """

    def __init__(self, samples: Iterable[str], country: str) -> None:
        seen = [each for each in map(_parse, samples) if each and each.either]
        day_first = any(each.first > _TWELVE for each in seen)
        month_first = any(each.second > _TWELVE for each in seen)
        decided = day_first != month_first
        self.month_first = month_first if decided else country.upper() in _MONTH_FIRST
        self.unsure = not decided and any(
            each.first != each.second and max(each.first, each.second) <= _TWELVE for each in seen
        )

    def read(self, text: str) -> date | None:
        """Return the day, or None when the text is none."""
        written = _parse(text)
        if written is None or written.year is None:
            return None
        month, day = self._month_and_day(written)
        year = written.year + 2000 if written.short else written.year
        return _date(year, month, day) if _OLDEST <= year <= _NEWEST else None

    def read_birthday(self, text: str) -> Birthday | None:
        """Return month and day, with the year when it is given and believable."""
        written = _parse(text)
        if written is None:
            return None
        month, day = self._month_and_day(written)
        year = written.year
        if year is not None and written.short:
            year = 1900 + year if year >= _YOUNG else None
        if year is not None and not _OLDEST < year <= _NEWEST:
            year = None  # tills fill 0000, 1604 or 1900 in where no year was given
        return Birthday(month, day, year) if _date(year or _LEAP_YEAR, month, day) else None

    def _month_and_day(self, written: _Written) -> tuple[int, int]:
        first, second = written.first, written.second
        if not written.either or first == second:
            return first, second
        month_first = second > _TWELVE or (self.month_first and first <= _TWELVE)
        return (first, second) if month_first else (second, first)


def split_moment(text: str) -> tuple[str, str]:
    """Split a cell that holds date and time ("2026-07-18T12:59:30") into both."""
    day, mark, clock = text.partition("T" if text[10:11] == "T" else " ")
    return (day, clock.strip()) if mark and ":" in clock and clock[:1].isdigit() else (text, "")


@lru_cache(maxsize=4096)
def read_time(text: str) -> time | None:
    """Return the time of day: "12:59:30", "1:05 PM", "1:05:30 p.m.", or None."""
    plain = " ".join(text.casefold().split())
    found = _CLOCK.match(plain)
    if found:
        hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
        half = found[4]
    else:
        found = _HOUR.match(plain)
        if not found:
            return None
        hour, minute, second, half = int(found[1]), 0, 0, found[2]
    if half:
        if not 1 <= hour <= _TWELVE:
            return None
        hour = hour % _TWELVE + (_TWELVE if half == "p" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _parse(text: str) -> _Written | None:
    plain = text.strip().casefold()
    found = _YEAR_FIRST.match(plain) or _COMPACT.match(plain)
    if found:
        return _Written(int(found[2]), int(found[3]), int(found[1]))
    found = _YEAR_LAST.match(plain)
    if found:
        short = len(found[3]) <= 2  # noqa: PLR2004 - the year's last two digits
        return _Written(int(found[1]), int(found[2]), int(found[3]), short=short, either=True)
    found = _MONTH_DAY.match(plain)
    if found:
        first, second = int(found[1]), int(found[2])
        return _Written(*((first, second) if first <= _TWELVE else (second, first)))
    found = _NO_YEAR.match(plain)
    if found:
        return _Written(int(found[1]), int(found[2]), either=True)
    return _parse_name(plain)


def _parse_name(plain: str) -> _Written | None:
    found = _DAY_NAME.match(plain)
    if found:
        day, name, year = found.groups()
    else:
        found = _NAME_DAY.match(plain)
        if not found:
            return None
        name, day, year = found.groups()
    if name[:3] not in _MONTHS:
        return None
    short = bool(year) and len(year) <= 2  # noqa: PLR2004 - the year's last two digits
    return _Written(_MONTHS.index(name[:3]) + 1, int(day), int(year) if year else None, short=short)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

"""Days and birthdays as people type them, without a syntax: "last friday", "14 nov", "3/4".

The names of days and months stand in ``LANGUAGES``, one entry for each language: another language
is another entry, its words folded as :func:`desktop.lookup.folding.fold` folds them. The months
beside a number are read in the languages of the shop's country too: see ``lookup.months``.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.lookup.folding import fold
from desktop.lookup.months import LITTLE, ORDINALS, Months, local_months

LONGEST = 40
"""Characters of a text that may be a day."""
_SHORTEST_NAME = 3
"""Letters of a day's or a month's name that say which is meant."""
_SHORTEST_NEAR = 4
"""The same for "today": many people are called Tod."""
_WEEK = 7
_YEARS = range(1900, 2200)
_LEAP_YEAR = 2000
_FULL_YEAR = 4
_MOST_PARTS = 3
_MONTH_FIRST = frozenset({
    "US", "PR", "GU", "VI", "AS", "MP", "UM", "FM", "MH", "PW", "PH", "CA",
    "CN", "JP", "KR", "KP", "TW", "HU", "LT", "MN",
})  # fmt: skip
"""Countries that say the month before the day, or year, month and day."""

_NUMBERS = re.compile(r"(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d\d)?)?")
_YEAR_FIRST = re.compile(r"(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})\.?")
_ASIAN = re.compile(r"(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?")
_VIETNAMESE = re.compile(r"(?:ngay )?(\d{1,2}) ?(?:thang|thg|th) ?(\d{1,2})(?: (?:nam )?(\d{4}))?")
_PART = re.compile(r"\d+|[^\s\d]+")


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language. Each is understood from its first letters on.

    weekdays: Monday first. near: words for a day so many days ago. last: words that say that the
    last one is meant. little: words that say nothing more. ordinals: what follows a number.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    near: tuple[tuple[str, int], ...]
    last: frozenset[str]
    little: frozenset[str]
    ordinals: frozenset[str]


LANGUAGES = (
    Language(
        weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        months=(
            *("january", "february", "march", "april", "may", "june", "july", "august"),
            *("september", "october", "november", "december"),
        ),
        near=(("today", 0), ("yesterday", 1)),
        last=frozenset({"last", "past"}),
        little=frozenset({"on", "the", "of", "this", "in"}),
        ordinals=frozenset({"st", "nd", "rd", "th"}),
    ),
)


@dataclass(frozen=True, slots=True)
class Days:
    """The days that a text may mean.

    visits: likeliest first, equally likely ones newest first, none in the future. birthdays: month
    and day, likeliest first. years: in which somebody of such a birthday was born; empty while none
    was typed.
    """

    visits: tuple[date, ...] = ()
    birthdays: tuple[tuple[int, int], ...] = ()
    years: tuple[int, ...] = ()


_NONE = Days()


def read_days(text: str, *, today: date, country: str) -> Days:
    """Return which days a text may mean, seen from a day; ``country`` (ISO 3166) is the shop's.

    A weekday is the last one before today, and today first when it is one itself; with "last"
    before it, never today. A date without its year is the newest that was not in the future.
    Numbers that may be day and month in either order are read in both, the country's first.
    """
    plain = " ".join(unicodedata.normalize("NFKC", text[:LONGEST]).split())
    if len(text.strip()) > LONGEST or not plain:
        return _NONE
    found = _numbers(plain, today, country)
    if found is None and any(map(str.isalpha, plain)):  # digits name neither day nor month
        found = _words(fold(plain), today, country)
    return found or _NONE


def next_birthday(month: int, day: int, *, today: date) -> date | None:
    """Return the day from today on at which a birthday is kept, or None when there is none.

    Who was born on 29 February has the 28th in a year without one.
    """
    for year in (today.year, today.year + 1):
        kept = _date(year, month, day)
        if kept is None and (month, day) == (2, 29):
            kept = date(year, 2, 28)
        if kept is not None and kept >= today:
            return kept
    return None


def _numbers(plain: str, today: date, country: str) -> Days | None:
    if not plain[0].isdecimal():
        return None
    found = _ASIAN.fullmatch(plain) or _YEAR_FIRST.fullmatch(plain)
    if found:
        return _dates([(int(found[2]), int(found[3]))], found[1], today)
    found = _NUMBERS.fullmatch(plain)
    if not found:
        return None
    first, second = int(found[1]), int(found[2])
    either = [(first, second), (second, first)]
    if country.upper() not in _MONTH_FIRST:
        either.reverse()
    return _dates(either, found[3], today)


def _words(folded: str, today: date, country: str) -> Days | None:
    """Read a text with names of days or months in one of the languages, the country's first."""
    parts = _PART.findall(folded)
    local = _local(parts, folded, today, country) if any(map(str.isdecimal, parts)) else None
    read = (_read(parts, language, today) for language in LANGUAGES)
    return local or next((each for each in read if each is not None), None)


def _local(parts: Sequence[str], folded: str, today: date, country: str) -> Days | None:
    """Read a date with a month as the shop's country calls it.

    Where the day is said before the month, "marco 12" is a Marco and digits of his number.
    """
    found = _VIETNAMESE.fullmatch(folded) if country.upper() == "VN" else None
    if found:
        return _dates([(int(found[2]), int(found[1]))], found[3], today)
    known = local_months(country)
    kept = _without_little(parts, LITTLE, ORDINALS)
    if not known or not kept:
        return None
    if country.upper() not in _MONTH_FIRST and not kept[0].isdecimal():
        return None
    numbers = [each for each in kept if each.isdecimal()]
    name = "".join(each for each in kept if not each.isdecimal())  # "มี.ค." is of two parts
    return _named([*numbers, name], known, today) if name else None


def _read(parts: Sequence[str], language: Language, today: date) -> Days | None:
    kept = _without_little(parts, language.little, language.ordinals)
    last = bool(kept) and kept[0] in language.last
    kept = kept[1:] if last else kept
    if not kept:
        return None
    weekday = _begun(kept[0], language.weekdays)
    if len(kept) > 1 and not any(each.isdecimal() for each in kept):
        return None  # a day of a month has its number
    if len(kept) == 1:
        ago = [days for word, days in language.near if _begins(kept[0], word, _SHORTEST_NEAR)]
        if ago and not last:
            return Days(visits=(today - timedelta(days=ago[0]),))
        return None if weekday is None else _weekday(weekday, today, last=last)
    months = tuple((each,) for each in language.months)
    return _named(kept, months, today) or (
        None if weekday is None else _named(kept[1:], months, today)
    )


def _without_little(
    parts: Sequence[str], little: frozenset[str], ordinals: frozenset[str]
) -> list[str]:
    return [
        part
        for place, part in enumerate(parts)
        if part not in little and not (part in ordinals and place and parts[place - 1].isdecimal())
    ]


def _named(parts: Sequence[str], months: Months, today: date) -> Days | None:
    """Read a month by its name, a day and perhaps a year, in any order."""
    numbers = [each for each in parts if each.isdecimal()]
    names = [each for each in parts if not each.isdecimal()]
    if len(names) != 1 or not 1 <= len(numbers) <= _MOST_PARTS - 1:
        return None
    meant = _months(names[0], months)
    day, year = (*numbers, "")[:2]
    if len(day) == _FULL_YEAR:
        day, year = year, day
    if not day or len(day) > 2 or len(year) not in {0, 2, _FULL_YEAR}:  # noqa: PLR2004 - digits
        return None
    return _dates([(month, int(day)) for month in meant], year, today)


def _weekday(weekday: int, today: date, *, last: bool) -> Days:
    ago = (today.weekday() - weekday) % _WEEK
    if ago:
        return Days(visits=(today - timedelta(days=ago),))
    before = today - timedelta(days=_WEEK)
    return Days(visits=(before,) if last else (today, before))


def _dates(either: Iterable[tuple[int, int]], year: str | None, today: date) -> Days | None:
    """Return the days of months and days that are ones, in their order."""
    pairs = [each for each in dict.fromkeys(either) if _date(_LEAP_YEAR, *each) is not None]
    if not pairs:
        return None
    if not year:
        return Days(tuple(_newest(*each, today) for each in pairs), tuple(pairs))
    years = [int(year)] if len(year) == _FULL_YEAR else [2000 + int(year), 1900 + int(year)]
    believed = tuple(each for each in years if each in _YEARS)
    days = [_date(one, *each) for each in pairs for one in believed]
    visits = tuple(each for each in days if each is not None and each <= today)
    return Days(visits, tuple(pairs), believed) if believed else None


def _newest(month: int, day: int, today: date) -> date:
    year = today.year
    while (found := _date(year, month, day)) is None or found > today:
        year -= 1
    return found


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _begun(part: str, names: Sequence[str]) -> int | None:
    """Return the place of the name that begins with a part of it, or None."""
    fitting = (place for place, name in enumerate(names) if _begins(part, name, _SHORTEST_NAME))
    return next(fitting, None)


def _months(part: str, months: Months) -> list[int]:
    """Return the months that are called so, or whose names begin so: "jui" is June or July."""
    whole = [number for number, names in enumerate(months, 1) if part in names]
    if whole or len(part) < _SHORTEST_NAME:
        return whole
    return [
        number
        for number, names in enumerate(months, 1)
        if any(name.startswith(part) for name in names)
    ]


def _begins(part: str, name: str, shortest: int) -> bool:
    if part[0] != name[0]:
        return False
    plain = part.removesuffix("s") if not name.startswith(part) else part
    return name.startswith(plain) and len(plain) >= min(shortest, len(name))

"""Facts that are true for a time: until when, read from a line; and which of them are due."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from desktop.domain.ageing import Aged, AgesKind
from desktop.domain.people import Audience, Profile

MUST_NOT_AFTER = timedelta(days=365)
"""A must-not is confirmed about once a year; it stays in force whatever the answer is."""

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_SEASONS = {"spring": 5, "summer": 8, "autumn": 11, "fall": 11, "winter": 2}
"""The last month of each, in the northern half of the world."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = r"(?P<month>" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS) + r"|sept)\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<year>20\d\d))?"
_DAY_MONTH = re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH}{_YEAR}\b", re.IGNORECASE)
_MONTH_DAY = re.compile(rf"\b{_MONTH}\s+{_DAY}\b(?!\d|:){_YEAR}", re.IGNORECASE)
_IN_MONTH = re.compile(
    rf"\b(?:in|until|till|by|end of|during|due)\s+(?:early\s+|late\s+|mid[- ]?)?{_MONTH}{_YEAR}",
    re.IGNORECASE,
)
_SEASON = re.compile(
    r"\b(?:in|until|till|this|for|over|during)\s+(?:the\s+|this\s+)?"
    r"(?P<season>spring|summer|autumn|fall|winter)\b",
    re.IGNORECASE,
)
_THIS = re.compile(r"\b(?:this|next)\s+(?P<unit>week|month|year)\b", re.IGNORECASE)
_UNTIL_DAY = re.compile(
    r"\b(?:until|till|by|this|next|on)\s+(?P<weekday>" + "|".join(_WEEKDAYS) + r")\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:for|in)\s+(?:the\s+next\s+)?(?P<count>\d{1,2}|a|an|one|two|three|four|six)\s+"
    r"(?P<unit>day|week|month)s?\b(?!\s+(?:now|already|old))",
    re.IGNORECASE,
)
_TILL = (
    r"\b(?:until|till|by|due|on|bis(?: zum)?|jusqu['\u2019]?au|hasta(?: el)?|fino al?|al|tot"
    r"|até(?: ao?)?|til|till|asti|do|до)\s+"
)
"""Until, in the languages in which a day in figures may follow it; the rest is read in English."""
_FIGURES = re.compile(
    r"(?<![\d.,/:-])(?P<figures>20\d\d-\d{1,2}-\d{1,2}"
    r"|\d{1,2}(?P<by>[./-])\d{1,2}(?P=by)(?:20)?\d\d)(?![\d:])"
)
_NO_YEAR = re.compile(
    rf"(?:{_TILL})(?P<figures>\d{{1,2}}(?P<by>[./-])\d{{1,2}})\b(?![./:-]?\d)", re.IGNORECASE
)
_TILL_FIGURES = re.compile(rf"{_TILL}\d{{1,4}}[./-]\d", re.IGNORECASE)
_MONTH_FIRST = frozenset(("US", "PH", "PR", "GU", "AS", "MP", "VI", "FM", "MH", "PW"))
"""Countries in which a day in figures begins with the month."""
_CENTURY = 2000
_LONGEST_MONTH = 31
_LEAP_YEAR = 2024
"""A year that has every day."""
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6}
_PREGNANT = re.compile(r"\b(?:pregnant|expecting(?: a (?:baby|child))?|baby due)\b", re.IGNORECASE)
_NOT_SO = re.compile(r"\b(?:not|no longer|isn't|never|was)\s+(?:\w+\s+)?pregnant\b", re.IGNORECASE)
_PASSING = re.compile(
    r"\b(?:on a diet|dieting|exams?|holidays?|vacation|moving(?: house| home| flat)?|move|new baby"
    r"|newborn|wedding|marathon|training for|studying for|revision|trip|away|travell?ing|off sugar"
    r"|dry january|lent|ramadan|crutches|broken (?:arm|leg|wrist|ankle)|surgery|operation"
    r"|recovering|interview|visiting|until|till|due|starts?|this (?:week|month|year))\b",
    re.IGNORECASE,
)
_BORN = re.compile(
    r"\b(?:birthday|born|anniversary|every|each|always|usually|since)\b", re.IGNORECASE
)
_LASTING = (
    (re.compile(r"\b(?:on a diet|dieting|off sugar|losing weight)\b", re.IGNORECASE), 91),
    (re.compile(r"\b(?:new baby|newborn)\b", re.IGNORECASE), 183),
    (
        re.compile(
            r"\b(?:moving house|moving home|moving flat|crutches|broken (?:arm|leg|wrist|ankle))\b",
            re.IGNORECASE,
        ),
        91,
    ),
)
"""What lasts about so many days when no day is named."""


def true_until(text: str, today: date, *, country: str = "") -> date | None:
    """Return until when a line is taken to be true, or None when it does not seem to pass.

    today: the day on which it was written. country: the shop's (ISO 3166), which says what comes
    first in a day that is written in figures. Only what is sure: a day named for something that
    passes ("exam on 3 May", "away until Friday"), or something that lasts so long by its nature. A
    birthday or a habit has a day, too, and does not pass.
    """
    if _NOT_SO.search(text):
        return None
    pregnant = bool(_PREGNANT.search(text))
    passes = pregnant or bool(_PASSING.search(text) or _TILL_FIGURES.search(text))
    if not passes or _BORN.search(text):
        return None
    named = _named_day(text, today, month_first=country.upper() in _MONTH_FIRST)
    if named is not None:
        return named
    if pregnant:
        return _months_after(today, 9)
    days = next((days for pattern, days in _LASTING if pattern.search(text)), None)
    return None if days is None else today + timedelta(days=days)


def aged(profile: Profile, today: date, *, day_of: Callable[[datetime], date]) -> tuple[Aged, ...]:
    """Return what is to be asked again, must-nots first, then the longest due."""
    due = [each for each in _dated(profile, day_of) if each.until < today]
    return tuple(
        sorted(due, key=lambda each: (each.kind is not AgesKind.MUST_NOT, each.until, each.id))
    )


def _dated(profile: Profile, day_of: Callable[[datetime], date]) -> Iterator[Aged]:
    for must_not in profile.live_must_nots:
        recorded = day_of(must_not.at)
        until = must_not.confirm_by or recorded + MUST_NOT_AFTER
        yield Aged(AgesKind.MUST_NOT, must_not.id, must_not.word, recorded, until)
    for diet in profile.diets:
        if diet.true_until is not None:
            yield Aged(AgesKind.DIET, diet.id, diet.code, day_of(diet.at), diet.true_until)
    for said in profile.preferences:
        if said.true_until is not None:
            day = day_of(said.at)
            yield Aged(AgesKind.PREFERENCE, said.id, said.text, day, said.true_until)
    for note in profile.notes:
        if note.true_until is not None and note.audience is Audience.EVERYONE:
            yield Aged(AgesKind.NOTE, note.id, note.text, day_of(note.at), note.true_until)


def _named_day(text: str, today: date, *, month_first: bool) -> date | None:
    """Return the last day that a line names; a day that lies before it was written is none."""
    figures = _in_figures(text, today, month_first=month_first)
    days = [*figures, *_full_days(text, today), *_spans(text, today)]
    coming = [each for each in days if each >= today]
    return max(coming, default=None)


def _in_figures(text: str, today: date, *, month_first: bool) -> Iterator[date]:
    """Yield the days that stand in figures: 2026-05-03, 3.5.2026, 3/5/26, "until 3.5."."""
    for match in _FIGURES.finditer(text):
        found = _read(match["figures"], month_first=month_first)
        if found is not None:
            yield found
    for match in _NO_YEAR.finditer(_FIGURES.sub(" ", text)):
        whole = f"{match['figures']}{match['by']}{_LEAP_YEAR}"
        found = _read(whole, month_first=month_first)
        following = _next(today, found.month, found.day, None) if found is not None else None
        if following is not None:
            yield following


def _read(figures: str, *, month_first: bool) -> date | None:
    """Return a day in figures; between dots the day comes first everywhere."""
    first, second, third = (int(each) for each in re.split(r"[./-]", figures))
    if first > _LONGEST_MONTH:
        year, month, day = first, second, third
    else:
        year = third if third >= _CENTURY else _CENTURY + third
        turned = month_first and "." not in figures
        day, month = (second, first) if turned else (first, second)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full_days(text: str, today: date) -> Iterator[date]:
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            found = _next(today, _month(match["month"]), int(match["day"]), match["year"])
            if found is not None:
                yield found
    rest = _MONTH_DAY.sub(" ", _DAY_MONTH.sub(" ", text))
    for match in _IN_MONTH.finditer(rest):
        found = _next(today, _month(match["month"]), None, match["year"])
        if found is not None:
            yield found


def _spans(text: str, today: date) -> Iterator[date]:
    for match in _SEASON.finditer(text):
        found = _next(today, _SEASONS[match["season"].lower()], None, None)
        if found is not None:
            yield found
    for match in _THIS.finditer(text):
        after = match[0].lower().startswith("next")
        yield _end_of(match["unit"].lower(), today, after=after)
    for match in _UNTIL_DAY.finditer(text):
        ahead = (_WEEKDAYS.index(match["weekday"].lower()) - today.weekday()) % 7
        yield today + timedelta(days=ahead or 7)
    for match in _FOR.finditer(text):
        said = match["count"].lower()
        count = _COUNTS[said] if said in _COUNTS else int(said)
        unit = match["unit"].lower()
        if unit == "month":
            yield _months_after(today, count)
        else:
            yield today + timedelta(days=count * (7 if unit == "week" else 1))


def _end_of(unit: str, today: date, *, after: bool) -> date:
    if unit == "week":
        return today + timedelta(days=6 - today.weekday() + (7 if after else 0))
    if unit == "month":
        first = _months_after(today.replace(day=1), 1) if after else today
        return first.replace(day=monthrange(first.year, first.month)[1])
    return date(today.year + after, 12, 31)


def _month(word: str) -> int:
    return next(n for n, name in enumerate(_MONTHS, 1) if name.startswith(word.lower()[:3]))


def _next(today: date, month: int, day: int | None, year: str | None) -> date | None:
    """Return the day as it comes next (the month's last without one); None when there is none."""
    years = [int(year)] if year else [today.year, today.year + 1]
    for each in years:
        last = monthrange(each, month)[1]
        if day is not None and not 1 <= day <= last:
            continue
        found = date(each, month, last if day is None else day)
        if year or found >= today:
            return found
    return None


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))

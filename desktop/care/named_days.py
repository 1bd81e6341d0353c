"""The day that a line names: "on 3 May", "until Friday", "in summer 2027", "bis zum 3.5."."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

RECENT = timedelta(days=14)
"""So far back a day without a year is the one that has been, not the one of next year."""

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_SEASONS = {"spring": 5, "summer": 8, "autumn": 11, "fall": 11, "winter": 2}
"""The last month of each, in the northern half of the world."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FEASTS = {"christmas": (12, 25), "xmas": (12, 25), "new year": (1, 1)}
_MONTH = r"(?P<month>" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS) + r"|sept)\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?:of\s+)?(?P<year>20\d\d))?"
_DAY_MONTH = re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH}{_YEAR}\b", re.IGNORECASE)
_MONTH_DAY = re.compile(rf"\b{_MONTH}\s+{_DAY}\b(?!\d|:){_YEAR}", re.IGNORECASE)
_IN_MONTH = re.compile(
    r"(?P<when>\b(?:in|until|till|by|end of|during|due)\s+(?:early\s+|late\s+|mid[- ]?)?)?"
    rf"\b{_MONTH}{_YEAR}",
    re.IGNORECASE,
)
_SEASON = re.compile(
    r"(?P<when>\b(?:in|until|till|this|for|over|during)\s+(?:the\s+|this\s+)?)?"
    rf"\b(?P<season>spring|summer|autumn|fall|winter)\b{_YEAR}",
    re.IGNORECASE,
)
_FEAST = re.compile(
    rf"\b(?:until|till|by|before)\s+(?P<feast>easter|{'|'.join(_FEASTS)})\b{_YEAR}", re.IGNORECASE
)
_OF_THIS_MONTH = re.compile(
    r"\b(?:until|till|by|due|on)\s+the\s+(?P<day>\d{1,2})(?:st|nd|rd|th)(?=\s*(?:$|[.,;:!?)]))",
    re.IGNORECASE,
)
_TOMORROW = re.compile(r"\b(?P<after>day after\s+)?tomorrow\b", re.IGNORECASE)
_WEEKEND = re.compile(r"\b(?:until|till|this|on|over|for)\s+(?:the\s+)?weekend\b", re.IGNORECASE)
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
_OTHER_EASTER = frozenset(
    ("AM", "BG", "BY", "CY", "EG", "ER", "ET", "GE", "GR", "LB", "MD", "ME", "MK", "RO", "RS",
     "RU", "SY", "UA")
)  # fmt: skip
"""Countries in which many keep Easter by the old calendar: there it names no sure day."""
_CENTURY = 2000
_LONGEST_MONTH = 31
_LEAP_YEAR = 2024
"""A year that has every day."""
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6}


def until_figures(text: str) -> bool:
    """Say whether a line speaks of "until" and a day in figures, in any of some languages."""
    return bool(_TILL_FIGURES.search(text))


def named_day(text: str, today: date, *, country: str) -> date | None:
    """Return the last day that a line names, or None; a day that has been is none.

    One without a year that was a few days ago counts as today: it is not the one of next year.

    Args:
        text: the line.
        today: the day on which it was written.
        country: the shop's (ISO 3166), which says what comes first in a day in figures.
    """
    place = country.upper()
    figures = _in_figures(text, today, month_first=place in _MONTH_FIRST)
    days = [*figures, *_full_days(text, today), *_spans(text, today)]
    days += _feasts(text, today, easter=place not in _OTHER_EASTER)
    coming = [each for each in days if each >= today]
    return max(coming, default=None)


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of that month when it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _in_figures(text: str, today: date, *, month_first: bool) -> Iterator[date]:
    """Yield the days that stand in figures: 2026-05-03, 3.5.2026, 3/5/26, "until 3.5."."""
    for match in _FIGURES.finditer(text):
        found = _read(match["figures"], month_first=month_first)
        if found is not None:
            yield found
    for match in _NO_YEAR.finditer(_FIGURES.sub(" ", text)):
        whole = f"{match['figures']}{match['by']}{_LEAP_YEAR}"
        found = _read(whole, month_first=month_first)
        following = _day_of(today, found.month, found.day, None) if found is not None else None
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
    return _date(year, month, day)


def _full_days(text: str, today: date) -> Iterator[date]:
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            found = _day_of(today, _month(match["month"]), int(match["day"]), match["year"])
            if found is not None:
                yield found
    rest = _MONTH_DAY.sub(" ", _DAY_MONTH.sub(" ", text))
    for match in _IN_MONTH.finditer(rest):
        if match["when"] or match["year"]:
            yield _end_of_month(today, _month(match["month"]), match["year"])
    for match in _OF_THIS_MONTH.finditer(rest):
        months = (months_after(today.replace(day=1), ahead) for ahead in range(3))
        days = (_date(each.year, each.month, int(match["day"])) for each in months)
        yield from [each for each in days if each is not None and each >= today][:1]


def _spans(text: str, today: date) -> Iterator[date]:
    for match in _SEASON.finditer(text):
        month, year = _SEASONS[match["season"].lower()], match["year"]
        if year and month < _SEASONS["spring"]:
            year = str(int(year) + 1)  # a winter ends in the year after the one that it is called
        if match["when"] or year:
            yield _end_of_month(today, month, year)
    for match in _THIS.finditer(text):
        after = match[0].lower().startswith("next")
        yield _end_of(match["unit"].lower(), today, after=after)
    for match in _UNTIL_DAY.finditer(text):
        ahead = (_WEEKDAYS.index(match["weekday"].lower()) - today.weekday()) % 7
        yield today + timedelta(days=ahead or 7)
    for match in _TOMORROW.finditer(text):
        yield today + timedelta(days=2 if match["after"] else 1)
    if _WEEKEND.search(text):
        yield _end_of("week", today, after=False)
    for match in _FOR.finditer(text):
        said = match["count"].lower()
        count = _COUNTS[said] if said in _COUNTS else int(said)
        unit = match["unit"].lower()
        if unit == "month":
            yield months_after(today, count)
        else:
            yield today + timedelta(days=count * (7 if unit == "week" else 1))


def _feasts(text: str, today: date, *, easter: bool) -> Iterator[date]:
    for match in _FEAST.finditer(text):
        feast, year = match["feast"].lower(), match["year"]
        years = [int(year)] if year else [today.year, today.year + 1]
        if feast in _FEASTS:
            days = [date(each, *_FEASTS[feast]) for each in years]
        else:
            days = [_easter(each) for each in years] if easter else []
        yield from [each for each in days if each >= today][:1]


def _easter(year: int) -> date:
    """Return Easter Sunday by the rule of Meeus, Jones and Butcher (Gregorian calendar)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    shift = century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    moon = (19 * golden + shift) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _end_of(unit: str, today: date, *, after: bool) -> date:
    if unit == "week":
        return today + timedelta(days=6 - today.weekday() + (7 if after else 0))
    if unit == "month":
        first = months_after(today.replace(day=1), 1) if after else today
        return first.replace(day=monthrange(first.year, first.month)[1])
    return date(today.year + after, 12, 31)


def _month(word: str) -> int:
    return next(n for n, name in enumerate(_MONTHS, 1) if name.startswith(word.lower()[:3]))


def _end_of_month(today: date, month: int, year: str | None) -> date:
    """Return the last day of a month: of the year that is said, else as it comes next."""
    named = int(year) if year else today.year + (month < today.month)
    return date(named, month, monthrange(named, month)[1])


def _day_of(today: date, month: int, day: int, year: str | None) -> date | None:
    """Return a day of the year that is said, else as it comes next; None when there is none."""
    if year:
        return _date(int(year), month, day)
    for each in (today.year - 1, today.year, today.year + 1):
        found = _date(each, month, day)
        if found is not None and found >= today - RECENT:
            return max(found, today)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

"""Whether the shop is closed on a day, and why: by the owner's word, or by what its data shows."""

from datetime import date

from desktop.care.public_holidays import named_holidays
from desktop.domain.shop import Closed, Closing, ShopCalendar, ShopDays

_YEARS = 3
"""How far back a holiday of the same name is looked for."""


def why_closed(days: ShopDays, calendar: ShopCalendar, day: date, *, country: str) -> Closed | None:
    """Return why the shop is closed on a day, or None where nothing says that it is.

    The owner's own closure comes first, then the opening hours, then a public holiday: it counts
    only where nothing was sold on it, and the shop is seen to stay closed on holidays.
    """
    if day in calendar.closures:
        return Closed(Closing.OWN, calendar.closures[day] or _name(country, day))
    if calendar.hours.get(day.weekday()) == ():
        return Closed(Closing.WEEKDAY)
    if day in days.holidays and day not in days.busy and _stays_closed(days, day, country):
        return Closed(Closing.HOLIDAY, _name(country, day))
    return None


def _name(country: str, day: date) -> str:
    return named_holidays(country, day.year, day.year).get(day, "")


def _stays_closed(days: ShopDays, day: date, country: str) -> bool:
    """Say whether the same holiday was a closed day when last known, or else most of them were."""
    told = [
        each
        for each in sorted(days.holidays)
        if each < day and each.weekday() in days.open_weekdays and days.is_known(each)
    ]
    names = named_holidays(country, day.year - _YEARS, day.year)
    alike = [each for each in told if each in names and names[each] == names.get(day)]
    seen = alike[-1:] or told
    return sum(each not in days.busy for each in seen) * 2 > len(seen)

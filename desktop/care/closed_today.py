"""Whether the shop is closed on a day, and why: by the owner's word, or by what its data shows."""

from collections.abc import Mapping
from datetime import date

from desktop.care.public_holidays import named_holidays
from desktop.domain.shop import Closed, Closing, ShopCalendar, ShopDays


def why_closed(days: ShopDays, calendar: ShopCalendar, day: date, *, country: str) -> Closed | None:
    """Return why the shop is closed on a day, or None where nothing says that it is.

    The owner's own closure comes first, then the opening hours, then a public holiday: it counts
    only where nothing was sold on it, and the shop is seen to stay closed on holidays.
    """
    if day in calendar.closures:
        return Closed(Closing.OWN, calendar.closures[day] or _name(country, day))
    if calendar.hours.get(day.weekday()) == ():
        return Closed(Closing.WEEKDAY)
    if day in days.holidays and day not in days.busy:
        return Closed(Closing.HOLIDAY, _name(country, day))
    return None


def closed_holidays(names: Mapping[date, str], days: ShopDays) -> frozenset[date]:
    """Return the public holidays on which the shop was closed, or is taken to be.

    A day that the data speaks of was closed when nothing was sold. Any other is as the same holiday
    was when last known, or else as most of them were; where none is known nothing is said.

    Args:
        names: every holiday of some years with its name.
        days: what the data says; its own holidays are not read.
    """
    told: dict[date, bool] = {
        each: each not in days.busy
        for each in sorted(names)
        if each.weekday() in days.open_weekdays and days.is_known(each)
    }
    return frozenset(each for each in names if told.get(each, _stays_closed(each, names, told)))


def _stays_closed(day: date, names: Mapping[date, str], told: Mapping[date, bool]) -> bool:
    before = [each for each in told if each < day]
    alike = [each for each in before if names[each] == names[day]]
    seen = [told[each] for each in alike[-1:] or before]
    return sum(seen) * 2 > len(seen)


def _name(country: str, day: date) -> str:
    return named_holidays(country, day.year, day.year).get(day, "")

"""Days, weekdays and times as people say them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.habits import PartOfDay
    from desktop.domain.people import Birthday
    from desktop.words.catalog import Translator


_DAYS_UNTIL = 60
"""From so many days ago on, the month says more than the count."""
_FAR = 300
_WEEK = 7
_WEEKS_FROM = 3
_TEENS = range(11, 14)


def whole_weeks(days: int) -> int:
    """Return in how many weeks a time away is told, 0 where it is told in days.

    Whole ones: "first time in 7 weeks" must not be told of 6 and a half.
    """
    weeks = days // _WEEK
    return weeks if weeks >= _WEEKS_FROM else 0


class DateWords:
    """Says dates, weekdays, times of day and ordinal numbers in the shop's language."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog

    def weekday(self, index: int) -> str:
        """Return the weekday's name; Monday = 0."""
        names = (
            self._catalog.translate("DateWords", "Monday"),
            self._catalog.translate("DateWords", "Tuesday"),
            self._catalog.translate("DateWords", "Wednesday"),
            self._catalog.translate("DateWords", "Thursday"),
            self._catalog.translate("DateWords", "Friday"),
            self._catalog.translate("DateWords", "Saturday"),
            self._catalog.translate("DateWords", "Sunday"),
        )
        return names[index]

    def weekdays_plural(self, index: int) -> str:
        """Return what many of this weekday are called ("Fridays"); Monday = 0."""
        names = (
            self._catalog.translate("DateWords", "Mondays"),
            self._catalog.translate("DateWords", "Tuesdays"),
            self._catalog.translate("DateWords", "Wednesdays"),
            self._catalog.translate("DateWords", "Thursdays"),
            self._catalog.translate("DateWords", "Fridays"),
            self._catalog.translate("DateWords", "Saturdays"),
            self._catalog.translate("DateWords", "Sundays"),
        )
        return names[index]

    def weekday_short(self, index: int) -> str:
        """Return the weekday's name as it stands before a date ("Fri"); Monday = 0."""
        names = (
            self._catalog.translate("DateWords", "Mon"),
            self._catalog.translate("DateWords", "Tue"),
            self._catalog.translate("DateWords", "Wed"),
            self._catalog.translate("DateWords", "Thu"),
            self._catalog.translate("DateWords", "Fri"),
            self._catalog.translate("DateWords", "Sat"),
            self._catalog.translate("DateWords", "Sun"),
        )
        return names[index]

    def month(self, number: int) -> str:
        """Return the month's name; January = 1."""
        names = (
            self._catalog.translate("DateWords", "January"),
            self._catalog.translate("DateWords", "February"),
            self._catalog.translate("DateWords", "March"),
            self._catalog.translate("DateWords", "April"),
            self._catalog.translate("DateWords", "May"),
            self._catalog.translate("DateWords", "June"),
            self._catalog.translate("DateWords", "July"),
            self._catalog.translate("DateWords", "August"),
            self._catalog.translate("DateWords", "September"),
            self._catalog.translate("DateWords", "October"),
            self._catalog.translate("DateWords", "November"),
            self._catalog.translate("DateWords", "December"),
        )
        return names[number - 1]

    def month_short(self, number: int) -> str:
        """Return the month's name as it stands in a date ("Mar"); January = 1."""
        names = (
            self._catalog.translate("DateWords", "Jan"),
            self._catalog.translate("DateWords", "Feb"),
            self._catalog.translate("DateWords", "Mar"),
            self._catalog.translate("DateWords", "Apr"),
            self._catalog.translate("DateWords", "May", "short"),
            self._catalog.translate("DateWords", "Jun"),
            self._catalog.translate("DateWords", "Jul"),
            self._catalog.translate("DateWords", "Aug"),
            self._catalog.translate("DateWords", "Sep"),
            self._catalog.translate("DateWords", "Oct"),
            self._catalog.translate("DateWords", "Nov"),
            self._catalog.translate("DateWords", "Dec"),
        )
        return names[number - 1]

    def day(self, day: date, today: date) -> str:
        """Return a date ("14 Mar"), with its year when it is far from today in another year."""
        month = self.month_short(day.month)
        if day.year != today.year and abs((day - today).days) > _FAR:
            sentence = self._catalog.translate("DateWords", "{day} {month} {year}")
            return sentence.format(day=day.day, month=month, year=day.year)
        return self._catalog.translate("DateWords", "{day} {month}").format(
            day=day.day, month=month
        )

    def weekday_day(self, day: date, today: date) -> str:
        """Return a date with its weekday ("Fri 14 Nov")."""
        return self._catalog.translate("DateWords", "{weekday} {date}").format(
            weekday=self.weekday_short(day.weekday()), date=self.day(day, today)
        )

    def birthday(self, birthday: Birthday) -> str:
        """Return the day and month of a birthday ("14 March")."""
        return self._catalog.translate("DateWords", "{day} {month}").format(
            day=birthday.day, month=self.month(birthday.month)
        )

    def ago(self, day: date, today: date) -> str:
        """Return how long ago a day was ("7 days ago", "in May", "2024"); one to come as a date."""
        gone = (today - day).days
        if gone < 0:
            return self.day(day, today)
        if gone == 0:
            return self._catalog.translate("DateWords", "today")
        if gone == 1:
            return self._catalog.translate("DateWords", "yesterday")
        if gone < _DAYS_UNTIL:
            return self._catalog.translate("DateWords", "%n day(s) ago", None, gone)
        if not self.is_far(day, today):
            sentence = self._catalog.translate("DateWords", "in {month}")
            return sentence.format(month=self.month(day.month))
        return str(day.year)

    def is_far(self, day: date, today: date) -> bool:
        """Say whether a past day is told by its year alone."""
        return day.year != today.year and (today - day).days > _FAR

    def since(self, day: date) -> str:
        """Return the month of a beginning ("March 2025")."""
        sentence = self._catalog.translate("DateWords", "{month} {year}")
        return sentence.format(month=self.month(day.month), year=day.year)

    def clock(self, minute: int) -> str:
        """Return the time of a minute of the day ("12:40")."""
        hour, rest = divmod(minute % (24 * 60), 60)
        return self._catalog.translate("DateWords", "{hour}:{minute}").format(
            hour=f"{hour:02}", minute=f"{rest:02}"
        )

    def part(self, part: PartOfDay) -> str:
        """Return the name of a part of the day ("lunch")."""
        from desktop.domain.habits import PartOfDay  # noqa: PLC0415 - not for the first paint

        names = {
            PartOfDay.MORNING: self._catalog.translate("DateWords", "morning"),
            PartOfDay.LUNCH: self._catalog.translate("DateWords", "lunch"),
            PartOfDay.AFTERNOON: self._catalog.translate("DateWords", "afternoon"),
            PartOfDay.EVENING: self._catalog.translate("DateWords", "evening"),
        }
        return names[part]

    def ordinal(self, number: int) -> str:
        """Return an ordinal number, as a word up to the twelfth ("ninth", "13th")."""
        words = (
            self._catalog.translate("DateWords", "first"),
            self._catalog.translate("DateWords", "second"),
            self._catalog.translate("DateWords", "third"),
            self._catalog.translate("DateWords", "fourth"),
            self._catalog.translate("DateWords", "fifth"),
            self._catalog.translate("DateWords", "sixth"),
            self._catalog.translate("DateWords", "seventh"),
            self._catalog.translate("DateWords", "eighth"),
            self._catalog.translate("DateWords", "ninth"),
            self._catalog.translate("DateWords", "tenth"),
            self._catalog.translate("DateWords", "eleventh"),
            self._catalog.translate("DateWords", "twelfth"),
        )
        return words[number - 1] if 1 <= number <= len(words) else self.ordinal_figure(number)

    def ordinal_figure(self, number: int) -> str:
        """Return an ordinal number in figures ("1st", "22nd")."""
        endings = {
            1: self._catalog.translate("DateWords", "{n}st"),
            2: self._catalog.translate("DateWords", "{n}nd"),
            3: self._catalog.translate("DateWords", "{n}rd"),
        }
        other = self._catalog.translate("DateWords", "{n}th")
        ending = other if number % 100 in _TEENS else endings.get(number % 10, other)
        return ending.format(n=number)

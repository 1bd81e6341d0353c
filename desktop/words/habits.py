"""What the visits say, in words: rhythm, last visit, time away, the usual, the picture."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from desktop.domain.habits import Drift, Habits, Pattern, Rhythm, Strength, Usual
from desktop.words.catalog import Translator
from desktop.words.dates import DateWords, whole_weeks

_ROUND = 5
_WEEK = 7
_MONTHS_FROM = 183
_MONTH = 30.44
_NEAR_A_WEEK = 0.17
_PICTURE_ENOUGH = 4
_PICTURE_SHARE = 0.8
_LAST = -1


class HabitWords:
    """Says habits; the facts come with their counts, and nothing is said that they do not hold."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog
        self._dates = DateWords(catalog)

    def rhythm(self, rhythm: Rhythm) -> str:
        """Return the rhythm with its time of day ("Most Fridays, about 12:40")."""
        days = self.rhythm_short(rhythm)
        if rhythm.minute is not None:
            minute = _ROUND * round(rhythm.minute / _ROUND)
            sentence = self._catalog.translate("HabitWords", "{days}, about {time}")
            return sentence.format(days=days, time=self._dates.clock(minute))
        if rhythm.part is not None:
            sentence = self._catalog.translate("HabitWords", "{days}, {part}")
            return sentence.format(days=days, part=self._dates.part(rhythm.part))
        return days

    def rhythm_short(self, rhythm: Rhythm) -> str:
        """Return the days of the rhythm alone ("Fridays"), for lists."""
        every = rhythm.strength is Strength.EVERY
        match rhythm.pattern:
            case Pattern.WEEKLY | Pattern.TWO_DAYS:
                return self._weekly(rhythm.weekdays, every=every)
            case Pattern.FORTNIGHTLY:
                return self._fortnightly(rhythm.weekdays, every=every)
            case Pattern.INTERVAL:
                return self._interval(rhythm.every_days or 1)
            case Pattern.MONTHLY_DATE:
                return self._monthly_date(rhythm.month_day or 1, every=every)
            case Pattern.MONTHLY_WEEKDAY:
                return self._monthly_weekday(rhythm.nth or 1, rhythm.weekdays, every=every)

    def last_here(self, habits: Habits, today: date) -> str:
        """Return when they were here last ("last here 7 days ago")."""
        day = habits.last_day
        if day is None:
            return self._catalog.translate("HabitWords", "no visits yet")
        if day == today:
            return self._catalog.translate("HabitWords", "here today")
        if day > today:
            sentence = self._catalog.translate("HabitWords", "last here on {day}")
            return sentence.format(day=self._dates.day(day, today))
        if self._dates.is_far(day, today):
            sentence = self._catalog.translate("HabitWords", "last here in {year}")
            return sentence.format(year=day.year)
        sentence = self._catalog.translate("HabitWords", "last here {ago}")
        return sentence.format(ago=self._dates.ago(day, today))

    def since(self, habits: Habits) -> str:
        """Return since when they come ("since March 2025"), or nothing before the first visit."""
        if habits.first_day is None:
            return ""
        sentence = self._catalog.translate("HabitWords", "since {month}")
        return sentence.format(month=self._dates.since(habits.first_day))

    def away(self, drift: Drift) -> str:
        """Return the cashier's line on a long absence ("first time in 7 weeks, usually about 2").

        It is never said aloud to the customer.
        """
        days, typical = drift.days_away, max(1, drift.typical_days)
        weeks = round(typical / _WEEK)
        near = weeks > 0 and abs(typical / (weeks * _WEEK) - 1) <= _NEAR_A_WEEK
        away = whole_weeks(days)
        if near and away and days < _MONTHS_FROM:
            sentence = self._catalog.translate(
                "HabitWords", "first time in %n week(s), usually about {usual}", None, away
            )
            return sentence.format(usual=weeks)
        sentence = self._catalog.translate(
            "HabitWords", "first time in {away}, usually about {usual}"
        )
        usual = self._weeks_long(weeks) if near else self._days_long(typical)
        return sentence.format(away=self._span(days), usual=usual)

    def picture(self, days_came: Sequence[date], today: date, *, weeks: int = 16) -> str:
        """Return what the picture of the last weeks shows, for those who do not see it.

        weeks: how many columns it has; the last is the week of today.
        """
        first = today - timedelta(days=today.weekday() + _WEEK * (weeks - 1))
        came = {day for day in days_came if first <= day <= today}
        if not came:
            return self._catalog.translate(
                "HabitWords", "No visits in the last %n week(s)", None, weeks
            )
        day, count = Counter(each.weekday() for each in came).most_common(1)[0]
        if count >= max(_PICTURE_ENOUGH, _PICTURE_SHARE * len(came)):
            of = ((today - first).days - day) // _WEEK + 1
            sentence = self._catalog.translate(
                "HabitWords", "Came on %n of the last {of} {weekdays}", None, count
            )
            return sentence.format(of=of, weekdays=self._dates.weekdays_plural(day))
        sentence = self._catalog.translate(
            "HabitWords", "Came on %n day(s) in the last {weeks} weeks", None, len(came)
        )
        return sentence.format(weeks=weeks)

    def usual(self, usual: Usual) -> str:
        """Return the usual's items; the weaker claim says so ("often has ...")."""
        items = " · ".join(usual.items)
        if usual.often:
            return self._catalog.translate("HabitWords", "often has {items}").format(items=items)
        return items

    def usual_count(self, usual: Usual) -> str:
        """Return the count behind the usual ("8 of the last 10 visits")."""
        sentence = self._catalog.translate(
            "HabitWords", "%n of the last {of} visits", None, usual.count
        )
        return sentence.format(of=usual.of)

    def _weekly(self, weekdays: Sequence[int], *, every: bool) -> str:
        names = [self._dates.weekdays_plural(day) for day in weekdays]
        days = names[0]
        for name in names[1:]:
            both = self._catalog.translate("HabitWords", "{one} and {two}")
            days = both.format(one=days, two=name)
        if every:
            return days
        return self._catalog.translate("HabitWords", "Most {days}").format(days=days)

    def _fortnightly(self, weekdays: Sequence[int], *, every: bool) -> str:
        if every:
            sentence = self._catalog.translate("HabitWords", "Every other {weekday}")
        else:
            sentence = self._catalog.translate("HabitWords", "Mostly every other {weekday}")
        return sentence.format(weekday=self._dates.weekday(weekdays[0]))

    def _interval(self, days: int) -> str:
        if days == _WEEK:
            return self._catalog.translate("HabitWords", "About once a week")
        if days == 2 * _WEEK:
            return self._catalog.translate("HabitWords", "About every two weeks")
        return self._catalog.translate("HabitWords", "About every %n day(s)", None, days)

    def _monthly_date(self, day: int, *, every: bool) -> str:
        if every:
            sentence = self._catalog.translate("HabitWords", "Around the {nth} of the month")
        else:
            sentence = self._catalog.translate("HabitWords", "Most months around the {nth}")
        return sentence.format(nth=self._dates.ordinal_figure(day))

    def _monthly_weekday(self, nth: int, weekdays: Sequence[int], *, every: bool) -> str:
        weekday = self._dates.weekday(weekdays[0])
        if nth == _LAST:
            if every:
                sentence = self._catalog.translate("HabitWords", "Last {weekday} of the month")
            else:
                sentence = self._catalog.translate(
                    "HabitWords", "Most months on the last {weekday}"
                )
            return sentence.format(weekday=weekday)
        ordinal = self._dates.ordinal(nth)
        if every:
            sentence = self._catalog.translate("HabitWords", "{nth} {weekday} of the month")
            return sentence.format(nth=ordinal[:1].upper() + ordinal[1:], weekday=weekday)
        sentence = self._catalog.translate("HabitWords", "Most months on the {nth} {weekday}")
        return sentence.format(nth=ordinal, weekday=weekday)

    def _span(self, days: int) -> str:
        if days >= _MONTHS_FROM:
            months = int(days / _MONTH)
            return self._catalog.translate("HabitWords", "%n month(s)", None, months)
        weeks = whole_weeks(days)
        return self._weeks_long(weeks) if weeks else self._days_long(days)

    def _weeks_long(self, weeks: int) -> str:
        return self._catalog.translate("HabitWords", "%n week(s)", None, weeks)

    def _days_long(self, days: int) -> str:
        return self._catalog.translate("HabitWords", "%n day(s)", None, days)

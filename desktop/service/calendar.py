"""When the shop is open, as the owner says: days it stays closed, and hours of each weekday."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from desktop.domain.cards import Done
from desktop.domain.errors import TextError, Trouble
from desktop.domain.guards import check_line
from desktop.domain.shop import OpenSpan, ShopCalendar
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs

WEEK = 7
LONGEST_CLOSURE = 366
"""Days of one closure."""
OF_DAYS = (
    "close-day",
    "close-days",
    "open-day",
    "open-days",
    "opening-hours",
    "shop-country",
    "shop-zone",
    "shop-day-cut",
    "shop-visit-window",
)
"""The verbs after which everybody is judged anew."""


class CalendarVerbs:
    """The owner's calendar. Each verb writes one act; what lists say is then judged anew."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def calendar(self) -> ShopCalendar:
        """Return the owner's closures and hours."""
        return self._acting.store.trade.calendar()

    @needs(Right.SETTINGS)
    def close_day(self, day: date, *, reason: str = "") -> Done:
        """Write that the shop is closed on a day, past or to come; that day nobody is missed.

        Raises:
            TextError: the reason cannot be kept.
        """
        line = check_line(reason, field="reason")
        if self._closed_days().get(day) == line:
            return Done(None, "close-day", text=day.isoformat())
        with self._acting.change("close-day", None) as change:
            change.close_day(day, reason=line)
        self._follow()
        return Done(change.act, "close-day", text=day.isoformat())

    @needs(Right.SETTINGS)
    def open_day(self, day: date) -> Done:
        """Write that the shop is not closed on a day after all."""
        if day not in self._closed_days():
            return Done(None, "open-day", text=day.isoformat())
        with self._acting.change("open-day", None) as change:
            change.open_day(day)
        self._follow()
        return Done(change.act, "open-day", text=day.isoformat())

    @needs(Right.SETTINGS)
    def close_days(self, first: date, last: date, *, reason: str = "") -> Done:
        """Write that the shop is closed on all days from first to last, as one act.

        Raises:
            TextError: BAD_DATE when they end before they begin, or last longer than a year; or the
                reason cannot be kept.
        """
        line = check_line(reason, field="reason")
        days = _days(first, last)
        closures = self._closed_days()
        if all(closures.get(day) == line for day in days):
            return Done(None, "close-days", text=first.isoformat())
        with self._acting.change("close-days", None) as change:
            for day in days:
                change.close_day(day, reason=line)
        self._follow()
        return Done(change.act, "close-days", text=first.isoformat())

    @needs(Right.SETTINGS)
    def open_days(self, first: date, last: date) -> Done:
        """Write that the shop is not closed on any day from first to last, as one act.

        Raises:
            TextError: BAD_DATE when they end before they begin, or last longer than a year.
        """
        closed = [day for day in _days(first, last) if day in self._closed_days()]
        if not closed:
            return Done(None, "open-days", text=first.isoformat())
        with self._acting.change("open-days", None) as change:
            for day in closed:
                change.open_day(day)
        self._follow()
        return Done(change.act, "open-days", text=first.isoformat())

    @needs(Right.SETTINGS)
    def set_opening_hours(self, weekday: int, spans: Sequence[OpenSpan] | None) -> Done:
        """Write the hours of a weekday (Monday = 0); none at all: closed; None: nothing is said.

        Where nothing is said, the shop's own sales show whether it is open.

        Raises:
            TextError: BAD_DATE for no weekday, hours that end before they begin, or that overlap.
        """
        kept = None if spans is None else tuple(sorted(spans))
        if not 0 <= weekday < WEEK or not _in_order(kept or ()):
            raise TextError(Trouble.BAD_DATE, field="hours")
        if self._acting.store.trade.calendar().hours.get(weekday) == kept:
            return Done(None, "opening-hours")
        with self._acting.change("opening-hours", None) as change:
            change.set_opening_hours(weekday, kept)
        self._follow()
        return Done(change.act, "opening-hours")

    def _closed_days(self) -> Mapping[date, str]:
        return self._acting.store.trade.calendar().closures

    def _follow(self) -> None:
        acting = self._acting
        acting.store.intake.follow(shop=acting.knowing.shop(), pause=acting.pause)


def _days(first: date, last: date) -> tuple[date, ...]:
    count = (last - first).days + 1
    if not 1 <= count <= LONGEST_CLOSURE:
        raise TextError(Trouble.BAD_DATE, field="closure")
    return tuple(first + timedelta(days=ahead) for ahead in range(count))


def _in_order(spans: Sequence[OpenSpan]) -> bool:
    ends = 0
    for span in spans:
        if not ends <= span.opens < span.closes <= span.opens + OpenSpan.DAY:
            return False
        ends = span.closes
    return not spans or ends <= spans[0].opens + OpenSpan.DAY

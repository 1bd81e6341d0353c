"""When the shop is open, as the owner says: days it stays closed, and hours of each weekday."""

from collections.abc import Sequence
from datetime import date

from desktop.domain.cards import Done
from desktop.domain.errors import TextError, Trouble
from desktop.domain.guards import check_line
from desktop.domain.shop import OpenSpan, ShopCalendar
from desktop.service.acting import Acting

WEEK = 7
OF_DAYS = ("close-day", "open-day", "opening-hours")
"""The verbs after which everybody is judged anew."""


class CalendarVerbs:
    """The owner's calendar. Each verb writes one act; what lists say is then judged anew."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    def calendar(self) -> ShopCalendar:
        """Return the owner's closures and hours."""
        return self._acting.store.trade.calendar()

    def close_day(self, day: date, *, reason: str = "") -> Done:
        """Write that the shop is closed on a day, past or to come; that day nobody is missed.

        Raises:
            TextError: the reason cannot be kept.
        """
        line = check_line(reason, field="reason")
        if self.calendar().closures.get(day) == line:
            return Done(None, "close-day", text=day.isoformat())
        with self._acting.change("close-day", None) as change:
            change.close_day(day, reason=line)
        self._follow()
        return Done(change.act, "close-day", text=day.isoformat())

    def open_day(self, day: date) -> Done:
        """Write that the shop is not closed on a day after all."""
        if day not in self.calendar().closures:
            return Done(None, "open-day", text=day.isoformat())
        with self._acting.change("open-day", None) as change:
            change.open_day(day)
        self._follow()
        return Done(change.act, "open-day", text=day.isoformat())

    def set_opening_hours(self, weekday: int, spans: Sequence[OpenSpan] | None) -> Done:
        """Write the hours of a weekday (Monday = 0); none at all: closed; None: nothing is said.

        Where nothing is said, the shop's own sales show whether it is open.

        Raises:
            TextError: BAD_DATE for no weekday, hours that end before they begin, or that overlap.
        """
        kept = None if spans is None else tuple(sorted(spans))
        if not 0 <= weekday < WEEK or not _in_order(kept or ()):
            raise TextError(Trouble.BAD_DATE, field="hours")
        if self.calendar().hours.get(weekday) == kept:
            return Done(None, "opening-hours")
        with self._acting.change("opening-hours", None) as change:
            change.set_opening_hours(weekday, kept)
        self._follow()
        return Done(change.act, "opening-hours")

    def _follow(self) -> None:
        acting = self._acting
        acting.store.intake.follow(shop=acting.knowing.shop(), pause=acting.pause)


def _in_order(spans: Sequence[OpenSpan]) -> bool:
    ends = 0
    for span in spans:
        if not ends <= span.opens < span.closes <= span.opens + OpenSpan.DAY:
            return False
        ends = span.closes
    return not spans or ends <= spans[0].opens + OpenSpan.DAY

"""A unit of work: when the shop is open, in the shop's words."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop.domain.shop import OpenSpan
from desktop.store.care_tables import OpeningHours
from desktop.store.journal import Journal
from desktop.store.people_tables import Closure


class DaysChange:
    """The part of a unit of work about the owner's calendar."""

    _journal: Journal

    def close_day(self, day: date, *, reason: str) -> None:
        """Write that the shop stays closed on a day, or another reason for it."""
        row = _closure(day)
        if row is None:
            self._journal.insert(Closure, day=day, reason=reason)
        else:
            self._journal.update(Closure, row.uid, reason=reason)

    def open_day(self, day: date) -> None:
        """Write that the shop does not stay closed on a day."""
        row = _closure(day)
        if row is not None:
            self._journal.delete(Closure, row.uid)

    def set_opening_hours(self, weekday: int, spans: Sequence[OpenSpan] | None) -> None:
        """Write a weekday's hours; none of them: closed; None: nothing is said."""
        before = OpeningHours.select().where(OpeningHours.weekday == weekday)
        for row in list(before.order_by(OpeningHours.opens)):
            self._journal.delete(OpeningHours, str(row.uid))
        if spans is None:
            return
        for span in spans or (OpenSpan(0, 0),):
            self._journal.insert(
                OpeningHours, weekday=weekday, opens=span.opens, closes=span.closes
            )


def _closure(day: date) -> Any:  # noqa: ANN401 - peewee's rows have no typed columns
    return Closure.get_or_none(Closure.day == day)

"""The days between visits: which the shop was open on, was closed on, or says nothing of."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from desktop.domain.shop import ShopDays
from desktop.domain.visits import Coming

DAY = timedelta(days=1)


class DayState(Enum):
    """What the shop's data says of a day; only an open day can be a miss."""

    OPEN = 1
    CLOSED = 2
    UNKNOWN = 3


@dataclass(frozen=True, slots=True)
class Judgement:
    """The day that is judged on, and the days of the visits up to it.

    visited: distinct business days, oldest first. last_past: the newest day whose end was seen; it
    is the day before ``on`` while that day is today and they may still come.
    """

    on: date
    today: date
    visited: tuple[date, ...]
    last_past: date

    @property
    def came_today(self) -> bool:
        """They were here on the day that it is now."""
        return bool(self.visited) and self.visited[-1] == self.today

    @property
    def next_chance(self) -> date:
        """The first day on which a visit is still to come."""
        return self.today + DAY if self.came_today and self.today < date.max else self.today


def judge(comings: Iterable[Coming], days: ShopDays, *, today: date) -> Judgement:
    """Return the last known day and what was seen up to it.

    Visits after ``today`` (a clock that was set back) are left out. A visit makes its day known.
    """
    visited = tuple(sorted({each.day for each in comings if each.day <= today}))
    known = [day for day in (days.last_known, *visited[-1:]) if day is not None]
    on = min(today, max(known)) if known else today
    open_end = on == today and today not in visited[-1:] and today > date.min
    return Judgement(on, today, visited, on - DAY if open_end else on)


def day_states(
    days: ShopDays, first: date, last: date, *, visited: Sequence[date]
) -> list[DayState]:
    """Return the state of each day from first to last.

    A visit makes its day open. A weekday on which the shop never sells, and a public holiday
    without a sale, is closed even where the data does not reach.
    """
    known: set[int] = set()
    start, end = first.toordinal(), last.toordinal()
    for each in days.known:
        if each.last >= first and each.first <= last:
            known.update(
                range(max(start, each.first.toordinal()), min(end, each.last.toordinal()) + 1)
            )
    here = {day.toordinal() for day in visited}
    answer = []
    for ordinal in range(start, end + 1):
        day = date.fromordinal(ordinal)
        if ordinal in here:
            answer.append(DayState.OPEN)
        elif day in days.closures or day.weekday() not in days.open_weekdays:
            answer.append(DayState.CLOSED)
        elif ordinal in known:
            answer.append(DayState.OPEN if day in days.busy else DayState.CLOSED)
        else:
            answer.append(DayState.UNKNOWN if days.due(day) else DayState.CLOSED)
    return answer


def next_open(days: ShopDays, day: date, *, within: int = 62) -> date | None:
    """Return the first day from ``day`` on which the shop should be open, if any is near."""
    for ahead in range(within):
        ordinal = day.toordinal() + ahead
        if ordinal > date.max.toordinal():
            return None
        if days.due(date.fromordinal(ordinal)):
            return date.fromordinal(ordinal)
    return None

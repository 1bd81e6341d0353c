"""The overview of the last weeks: counts with what they are counted of, and no claims beyond."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from desktop.domain.overview import WEEK, Overview, Touched, Week, week_starts
from desktop.domain.shop import ShopDays
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.overview_port import Absence

FAR_DAYS = 56
"""Who was away so many days is back: days of which the data speaks, and not closed by the owner."""
LOOK_BACK = timedelta(days=FAR_DAYS + 7)
"""Before the first week: a few of its days may be ones that cannot tell."""
NEAR_DAYS = 14
OWN_TIMES = 3
"""Or so many times their own usual time away, and NEAR_DAYS or more."""
SHOWN = 8
"""Names of one list."""
_DAY = timedelta(days=1)


class OverviewVerbs:
    """Reads the overview. Nothing is ranked by staff, and nothing said of what touches bring."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def overview(self, *, first_weekday: int) -> Overview:
        """Return the present week and those before it; weeks begin on a weekday (Monday = 0).

        Who came back after long is asked for apart, for it takes longest: :meth:`back_again`.
        """
        store = self._acting.store
        shop = self._acting.knowing.shop()
        today = self._acting.knowing.today(shop)
        reader, facts, days = store.office.overview, store.facts, store.trade.days()
        starts = week_starts(today, first_weekday=first_weekday)
        begin, present = starts[0], starts[-1]
        regulars, came = reader.regulars(present)
        ends = present + WEEK - _DAY
        return Overview(
            shop=shop,
            today=today,
            weeks=self._weeks(starts, days, today=today),
            customers=facts.customers(),
            regulars=regulars,
            regulars_came=came,
            spent_today=reader.spent(today),
            data_from=days.known[0].first if days.known else None,
            known_until=days.last_known,
            till_until=days.till_until,
            open_problems=reader.open_problems(),
            problems=facts.problems(today, limit=SHOWN),
            put_right=reader.put_right(shop.utc(datetime.combine(begin, time()) + shop.day_cut)),
            away=reader.away(),
            drifting=facts.drifting(today, limit=SHOWN),
            due=reader.due(today, ends),
            due_today=reader.due(today, today),
            expected=reader.expected(today, ends, limit=SHOWN),
            unjudged=reader.unjudged(),
        )

    @needs(Right.OFFICE)
    def back_again(self, *, first_weekday: int) -> tuple[int, ...]:
        """Return for each week of the overview how many came after a long time away.

        That is 8 weeks, or three times their own usual time (two weeks or more). Days of which the
        data does not speak, and days on which the shop was closed, are no days away.
        """
        store = self._acting.store
        today = self._acting.today()
        starts = week_starts(today, first_weekday=first_weekday)
        seen_from = starts[0] - LOOK_BACK
        absences = _absences(store.trade.days(), seen_from, begin=starts[0], today=today)
        found = dict(
            store.office.overview.back_again(
                starts[0], seen_from=seen_from, absences=absences, times=OWN_TIMES
            )
        )
        return tuple(found.get(week, 0) for week in range(len(starts)))

    def _weeks(self, starts: Sequence[date], days: ShopDays, *, today: date) -> tuple[Week, ...]:
        reader = self._acting.store.office.overview
        begin = starts[0]
        visits = {week: (count, people) for week, count, people in reader.visits(begin, today)}
        fresh = dict(reader.fresh(begin, today))
        touched = dict(reader.touched(begin, today))
        weeks = []
        for number, first in enumerate(starts):
            past = [
                first + ahead * _DAY for ahead in range(min(WEEK.days, (today - first).days + 1))
            ]
            count, people = visits.get(number, (0, 0))
            weeks.append(
                Week(
                    first,
                    days=len(past),
                    known=sum(map(days.is_known, past)),
                    open=sum(map(days.is_open, past)),
                    visits=count,
                    people=people,
                    fresh=fresh.get(number, 0),
                    touched=touched.get(number, Touched()),
                )
            )
        return tuple(weeks)


def _absences(days: ShopDays, seen_from: date, *, begin: date, today: date) -> tuple[Absence, ...]:
    """Return for each day from ``begin`` on since when somebody must have been away to be back."""
    span = [seen_from + ahead * _DAY for ahead in range((today - seen_from).days + 1)]
    telling = [each for each in span if days.is_known(each) and each not in days.closures]
    found = []
    passed = 0
    for day in span:
        if day >= begin:
            before = telling[:passed]
            blind = (day - seen_from).days - len(before)
            far, near = _since(before, FAR_DAYS), _since(before, NEAR_DAYS)
            reach = len(before) >= FAR_DAYS
            found.append(Absence(day, far, near, blind, reach))
        if passed < len(telling) and telling[passed] == day:
            passed += 1
    return tuple(found)


def _since(before: Sequence[date], away: int) -> date | None:
    """Return the last day on which somebody may have been here to have been away so long since."""
    return before[-away] if len(before) >= away else None

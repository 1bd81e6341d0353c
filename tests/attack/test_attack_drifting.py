"""A shop that closes on some weekdays and imports once a month sees nobody as gone."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop.care.drifting import ShopPrior, find_drift
from desktop.domain.habits import Away
from desktop.domain.shop import DayRange, ShopDays
from desktop.domain.visits import Coming

MARKED = date(2026, 8, 27)
IMPORTED = DayRange(date(2026, 3, 1), date(2026, 7, 18))


def shop(closed: frozenset[int], *known: DayRange) -> ShopDays:
    days = {
        each.first + timedelta(days=ahead)
        for each in known
        for ahead in range((each.last - each.first).days + 1)
    }
    return ShopDays(
        known=known,
        open_weekdays=frozenset(range(7)) - closed,
        busy=frozenset(day for day in days if day.weekday() not in closed),
    )


def comings(*, last: date, every: int, count: int) -> list[Coming]:
    days = [last - timedelta(days=every * back) for back in range(count)]
    noons = [datetime.combine(day, time(12)) for day in sorted(days)]
    return [Coming(noon.replace(tzinfo=UTC), noon, noon.date(), (), (), ()) for noon in noons]


@pytest.mark.parametrize("closed", [{0}, {6}, {0, 1}, {5, 6}, {0, 3, 6}])
def test_closed_weekdays_in_a_stretch_without_data_are_no_time_away(closed: set[int]) -> None:
    """One visit of somebody else was marked, forty days after the till's data ended."""
    days = shop(frozenset(closed), IMPORTED, DayRange(MARKED, MARKED))
    last = IMPORTED.last
    while last.weekday() in closed:
        last -= timedelta(days=1)
    came = [
        each for each in comings(last=last, every=1, count=60) if each.day.weekday() not in closed
    ]
    drift = find_drift(came, days, ShopPrior(), today=MARKED)
    assert drift is not None
    assert drift.away is Away.NO
    assert drift.days_away <= 1 + (IMPORTED.last - last).days + len(closed)


def test_a_closed_weekday_between_two_weekly_files_is_still_time_away() -> None:
    weeks = [
        DayRange(date(2026, 3, 2) + timedelta(weeks=n), date(2026, 3, 7) + timedelta(weeks=n))
        for n in range(20)
    ]
    last = date(2026, 5, 2)
    drift = find_drift(
        comings(last=last, every=2, count=20),
        shop(frozenset({6}), *weeks),
        ShopPrior(),
        today=weeks[-1].last,
    )
    assert drift is not None
    assert drift.away is Away.LIST
    assert drift.days_away == (weeks[-1].last - last).days

"""The shop's quiet hours, by its own sales of the last weeks."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

from peewee import Database

from desktop.domain.shop import Shop
from desktop.store import sql
from desktop.store.fields import from_day, from_ms, to_day

Hour = tuple[int, int]
"""Weekday (Monday = 0) of the business day, and the hour of the clock."""

WEEKS = 12
QUARTER_MS = 15 * 60 * 1000
"""Sales are counted by quarter hours: every time zone is whole quarters away from UTC."""
ENOUGH_DAYS = 4
EXPECTED = 10.0
"""So many sales must be expected in an hour: half of them by chance alone has one in twenty."""
OPEN_SHARE = 0.2
"""The first and last hour that had a sale on so many of a weekday's days bound its open hours."""
QUIET = 0.5

_SOLD = f"""
SELECT s.day, s.at / {QUARTER_MS}, count(*) FROM sale s
WHERE s.day > ? AND s.day <= ? AND {sql.seen("s")} GROUP BY s.day, s.at / {QUARTER_MS}
"""


def read_quiet_hours(database: Database, shop: Shop, *, until: date) -> Mapping[Hour, bool]:
    """Return for each open hour with enough sales around it whether it is quiet.

    Quiet is below half of the mean of that weekday's open hours. An hour about which the last weeks
    up to ``until`` say too little is left out.
    """
    first = until - timedelta(weeks=WEEKS)
    sold: dict[int, dict[date, Counter[int]]] = defaultdict(lambda: defaultdict(Counter))
    for day_number, quarter, count in sql.rows(database, _SOLD, (to_day(first), to_day(until))):
        day = from_day(day_number)
        since = shop.local(from_ms(quarter * QUARTER_MS)).hour - int(shop.day_cut.seconds / 3600)
        sold[day.weekday()][day][since % 24] += count
    answer: dict[Hour, bool] = {}
    for weekday, days in sold.items():
        for since, quiet in _quiet(list(days.values())).items():
            answer[weekday, (since + int(shop.day_cut.seconds / 3600)) % 24] = quiet
    return answer


def _quiet(days: list[Counter[int]]) -> dict[int, bool]:
    """Return the open hours, counted from the day cut, of one weekday's days with sales."""
    on_days = Counter(hour for day in days for hour in day)
    usual = [hour for hour, count in on_days.items() if count >= OPEN_SHARE * len(days)]
    if len(days) < ENOUGH_DAYS or not usual:
        return {}
    hours = range(min(usual), max(usual) + 1)
    total = sum((Counter(day) for day in days), Counter[int]())
    mean = sum(total[hour] for hour in hours) / len(hours)
    return {hour: total[hour] < QUIET * mean for hour in hours} if mean >= EXPECTED else {}

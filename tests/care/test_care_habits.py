"""All that the visits say, together, and when to look again."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.care.drifting import ShopPrior
from desktop.care.habits import look_again, read_habits
from desktop.domain.habits import Away, Habits, Pattern
from desktop.domain.shop import DayRange, ShopDays
from desktop.domain.visits import Coming, Line

TODAY = date(2026, 10, 7)
DAY = timedelta(days=1)
FIRST = TODAY - timedelta(days=500)
PRIOR = ShopPrior(mean_log_gap=2.1, variance=0.3)
EVERY_DAY = ShopDays(
    known=(DayRange(FIRST, TODAY),), busy=frozenset(FIRST + timedelta(days=n) for n in range(501))
)


def comings(days: Iterable[date], items: Sequence[str] = ("soup",)) -> list[Coming]:
    noons = [datetime.combine(day, time(12, 40)) for day in days]
    lines = tuple(Line(item) for item in items)
    return [Coming(noon.replace(tzinfo=UTC), noon, noon.date(), lines, (), ()) for noon in noons]


def read(visits: Sequence[Coming], days: ShopDays = EVERY_DAY, today: date = TODAY) -> Habits:
    return read_habits(visits, days, {"soup": 0.2}, PRIOR, today=today)


def fridays(count: int, *, last: date = date(2026, 10, 2)) -> list[date]:
    return [last - timedelta(days=7 * back) for back in reversed(range(count))]


def test_a_friday_regular_in_full() -> None:
    visits = comings(fridays(10))
    habits = read(visits)
    assert (habits.visits, habits.first_day, habits.last_day) == (
        10,
        date(2026, 7, 31),
        date(2026, 10, 2),
    )
    assert habits.judged_on == TODAY
    assert habits.last_at == visits[-1].at
    assert habits.rhythm is not None
    assert habits.rhythm.pattern is Pattern.WEEKLY
    assert habits.streak is not None
    assert habits.streak.count == 10
    assert habits.usual is not None
    assert habits.usual.items == ("soup",)
    assert habits.drift is not None
    assert habits.drift.away is Away.NO


def test_the_last_known_day_is_judged() -> None:
    ended = ShopDays(known=(DayRange(FIRST, date(2026, 9, 12)),), busy=EVERY_DAY.busy)
    assert read(comings(fridays(5, last=date(2026, 9, 11))), ended).judged_on == date(2026, 9, 12)
    assert read(comings([TODAY]), ended).judged_on == TODAY


def test_nobody_came() -> None:
    assert read([]) == Habits(judged_on=TODAY)
    assert read([], ShopDays()) == Habits(judged_on=TODAY)


def test_a_clock_that_was_set_back_shows_the_past() -> None:
    visits = comings(fridays(10))
    earlier = date(2026, 9, 1)
    habits = read(visits, today=earlier)
    assert (habits.visits, habits.last_day) == (5, date(2026, 8, 28))
    assert look_again(habits, visits, EVERY_DAY, today=earlier) <= date(2026, 9, 5)


def test_the_order_of_visits_does_not_matter() -> None:
    visits = comings(fridays(10))
    assert read(visits[::-1]) == read(visits)


def test_two_visits_on_a_day_are_two_visits_and_one_day() -> None:
    visits = comings([*fridays(10), *fridays(10)])
    habits = read(visits)
    assert habits.visits == 20
    assert habits.rhythm == read(comings(fridays(10))).rhythm


@given(
    days=st.lists(
        st.one_of(st.integers(-60, 500).map(lambda back: TODAY - timedelta(days=back)), st.dates()),
        max_size=80,
    ),
    today=st.one_of(st.just(TODAY), st.dates(max_value=date(9999, 12, 30))),
    known=st.booleans(),
)
def test_any_visits_on_any_day_are_read(days: list[date], today: date, known: bool) -> None:
    at = EVERY_DAY if known else ShopDays()
    visits = comings(days)
    habits = read(visits, at, today)
    assert 0 <= habits.visits <= len(visits)
    assert look_again(habits, visits, at, today=today) > min(today, date(8999, 1, 1))


def test_two_thousand_visits_are_read() -> None:
    days = [TODAY - timedelta(days=back % 480) for back in range(2000)]
    assert read(comings(days)).visits == 2000


# when to look again: until then nothing changes by itself


def said(habits: Habits) -> tuple[object, ...]:
    rhythm, drift = habits.rhythm, habits.drift
    told = rhythm and (rhythm.pattern, rhythm.strength, rhythm.weekdays, rhythm.next_due)
    return told, habits.streak, drift and drift.away, habits.usual


def test_nothing_changes_before_the_day_to_look_again() -> None:
    patterns = [
        fridays(12),
        fridays(24)[::2],
        [TODAY - timedelta(days=4 * back) for back in reversed(range(20))],
        [TODAY - timedelta(days=11 * back) for back in reversed(range(14))],
        [date(2026, month, 3) for month in range(1, 11)],
        [TODAY - timedelta(days=back * back) for back in reversed(range(1, 14))],
    ]
    ahead = 130
    every = frozenset(FIRST + timedelta(days=n) for n in range(500 + ahead + 1))
    for pattern in patterns:
        visits = comings(pattern)
        looked, shown = TODAY, None
        for step in range(ahead):
            today = TODAY + step * DAY
            at = ShopDays(known=(DayRange(FIRST, today),), busy=every)
            habits = read(visits, at, today)
            if today >= looked:
                shown, looked = said(habits), look_again(habits, visits, at, today=today)
                assert looked > today
            assert said(habits) == shown


def test_closures_put_off_the_next_look() -> None:
    visits = comings(fridays(12, last=date(2026, 9, 25)), ())
    habits = read(visits)
    irregular = Habits(habits.judged_on, drift=habits.drift, last_day=habits.last_day)
    shut = ShopDays(
        EVERY_DAY.known,
        busy=EVERY_DAY.busy,
        closures=frozenset(TODAY + n * DAY for n in range(1, 15)),
    )
    soon = look_again(irregular, visits, EVERY_DAY, today=TODAY)
    late = look_again(irregular, visits, shut, today=TODAY)
    assert late - soon >= timedelta(days=13)

"""Where each fact comes from."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.care.sources import source_of
from desktop.domain.explaining import Source
from desktop.domain.habits import Habits, Pattern, Rhythm, Strength, Usual
from desktop.domain.people import MustNot, Preference, Profile, Taste
from desktop.domain.touches import Fact, Problem
from desktop.domain.visits import Coming, Line

TODAY = date(2025, 11, 21)
"""A Friday."""
AT = datetime(2025, 10, 3, 12, tzinfo=UTC)
FRIDAYS = tuple(TODAY - timedelta(weeks=each) for each in range(6, 0, -1))
MONDAY = date(2025, 11, 17)
PROFILE = Profile(
    "c1",
    1,
    "Amara",
    preferences=(
        Preference("p1", Taste.LIKE, "ginger", AT, "Till"),
        Preference("p2", Taste.DISLIKE, "ginger", AT, "Owner"),
    ),
    must_nots=(
        MustNot("m1", "nuts", "nuts", AT, "Till"),
        MustNot("m2", "milk", "dairy", AT + timedelta(days=4), "Owner"),
    ),
)
HABITS = Habits(
    TODAY,
    rhythm=Rhythm(Pattern.WEEKLY, Strength.EVERY, weekdays=(4,)),
    usual=Usual(("Tea", "Roll"), 3, 4),
)
OPEN = Problem("q1", "c1", "cold soup", AT, "Till", AT.date())
RIGHT = Problem(
    "q2", "c1", "late", AT, "Till", AT.date(), closed_at=AT + timedelta(days=2), closed_by="Owner"
)


def coming(day: date, *items: str) -> Coming:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    lines = tuple(Line(each) for each in items)
    return Coming(at, at.replace(tzinfo=None), day, lines, (), ())


COMINGS = (
    coming(FRIDAYS[0], "Tea"),
    coming(FRIDAYS[1], "Tea", "Roll"),
    coming(FRIDAYS[2]),
    coming(FRIDAYS[3], "Tea", "Roll"),
    coming(FRIDAYS[4], "Soup"),
    coming(FRIDAYS[5], "Roll", "Tea"),
    coming(MONDAY),
)


def source(code: str, /, **params: str | int) -> Source:
    return source_of(
        Fact(code, params),
        profile=PROFILE,
        habits=HABITS,
        comings=COMINGS,
        problems=(OPEN, RIGHT),
        today=TODAY,
        day_of=lambda moment: moment.date(),
    )


@pytest.mark.parametrize(
    ("found", "days"),
    [
        (source("streak", weekday=4, count=3), (*FRIDAYS[-2:], TODAY)),
        (source("rhythm", pattern="weekly", kept=2, due=6), FRIDAYS[-2:]),
        (source("rhythm", pattern="weekly", kept=0, due=6), ()),
        (source("orders", item="Tea", count=3, of=4), (FRIDAYS[1], FRIDAYS[3], FRIDAYS[5])),
        (source("orders", item="Soup", count=1, of=4), (FRIDAYS[4],)),
        (source("visits", count=7), (*FRIDAYS, MONDAY)),
        (source("visit-number", count=7), (*FRIDAYS, MONDAY)),
        (source("away", days=4, typical=2), (MONDAY,)),
        (source("last-time", day="2025-11-14"), (date(2025, 11, 14),)),
        (source("no-treat-since", day="2025-11-14"), (date(2025, 11, 14),)),
        (source("new-to-them"), ()),
        (source("slow-hour"), ()),
    ],
)
def test_a_count_comes_from_its_days(found: Source, days: tuple[date, ...]) -> None:
    assert found == Source(days=days)


@pytest.mark.parametrize(
    ("found", "day", "author"),
    [
        (source("likes", text="ginger"), 3, "Till"),
        (source("dislikes", text="ginger"), 3, "Owner"),
        (source("free-of", code="peanuts|tree-nuts"), 3, "Till"),
        (source("free-of", code="peanuts|milk"), 7, "Owner"),
        (source("problem", days=4), 3, "Till"),
        (source("put-right", day="2025-10-05"), 5, "Owner"),
    ],
)
def test_what_was_said_has_its_day_and_who_wrote_it(found: Source, day: int, author: str) -> None:
    assert found == Source(said=date(2025, 10, day), author=author)


def test_what_nobody_wrote_down_has_no_source() -> None:
    assert source("likes", text="olives") == Source()
    assert source("free-of", code="fish") == Source()
    bare = source_of(
        Fact("put-right", {"day": "2025-10-05"}),
        profile=PROFILE,
        habits=HABITS,
        comings=(),
        problems=(),
        today=TODAY,
        day_of=lambda moment: moment.date(),
    )
    assert bare == Source()

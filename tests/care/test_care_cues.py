"""One coaching line at a time, never the same twice running."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from desktop.care.cues import CUES, CuePlace, next_cue, place_of
from desktop.domain.habits import Habits
from desktop.domain.people import TillClaim
from desktop.domain.touches import Problem

DAY = date(2026, 7, 18)
AT = datetime(2026, 7, 17, 12, tzinfo=UTC)
OPEN = Problem("p", "c1", "cold soup", AT, "Till", DAY)


@pytest.mark.parametrize("place", list(CuePlace))
def test_a_line_is_never_the_same_twice_running(place: CuePlace) -> None:
    assert len(CUES[place]) == len(set(CUES[place])) >= 5
    last, seen = None, []
    for _ in range(20):
        last = next_cue(place, staff="Till", day=DAY, last=last)
        seen.append(last)
    assert all(one != other for one, other in pairwise(seen))
    assert set(seen) == set(CUES[place])


def test_the_same_day_and_cashier_begin_alike_and_the_next_day_otherwise() -> None:
    def first(staff: str, day: date) -> str:
        return next_cue(CuePlace.PROBLEM, staff=staff, day=day, last=None)

    assert first("Till", DAY) == first("Till", DAY)
    week = [first("Till", DAY + timedelta(days=each)) for each in range(7)]
    assert len(set(week)) == 7
    assert len({first(f"Till {each}", DAY) for each in range(20)}) > 1


def test_which_moment_it_is() -> None:
    new, known = Habits(DAY), Habits(DAY, visits=4)
    closed = replace(OPEN, closed_at=AT)

    def place(
        *problems: Problem, of: Habits, claim: TillClaim | None = None, here: bool = False
    ) -> CuePlace | None:
        return place_of(problems, of, claim, here_now=here)

    assert place(closed, OPEN, of=known) is CuePlace.PROBLEM
    assert place(OPEN, of=new) is CuePlace.PROBLEM
    assert place(closed, of=known) is None
    assert place(of=new) is CuePlace.FIRST_VISIT
    assert place(of=Habits(DAY, visits=1), here=True) is CuePlace.FIRST_VISIT
    assert place(of=Habits(DAY, visits=1)) is None  # the second visit
    assert place(of=new, claim=TillClaim(count=12)) is None
    assert place(of=new, claim=TillClaim()) is CuePlace.FIRST_VISIT

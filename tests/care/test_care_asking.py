"""How it is after a problem was put right: asked once, at the next coming."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.care.asking import last_put_right, to_ask_about
from desktop.domain.touches import Problem

TODAY = date(2026, 7, 18)


def moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def problem(opened: int, closed: int | None, *, asked: bool = False, id: str = "p") -> Problem:  # noqa: A002 - as the value has it
    """Opened and closed so many days ago."""
    return Problem(
        id=id,
        customer="ben",
        text="soup was cold",
        opened_at=moment(TODAY - timedelta(days=opened)),
        opened_by="Till",
        opened_day=TODAY - timedelta(days=opened),
        closed_at=None if closed is None else moment(TODAY - timedelta(days=closed)),
        asked_on=TODAY if asked else None,
    )


def asked(*problems: Problem, previous: int | None) -> Problem | None:
    return to_ask_about(
        problems,
        today=TODAY,
        previous_day=None if previous is None else TODAY - timedelta(days=previous),
        day_of=datetime.date,
    )


@pytest.mark.parametrize(
    ("closed", "previous", "holds"),
    [
        (5, 9, True),  # put right between two comings
        (5, 5, True),  # put right while they were here
        (5, 4, False),  # they have been here since
        (5, None, True),
        (0, 9, False),  # today: there is nothing to come back to yet
        (1, 1, True),
    ],
)
def test_it_is_asked_at_the_first_coming_after_it(
    closed: int, previous: int | None, holds: bool
) -> None:
    known = problem(9, closed)
    assert asked(known, previous=previous) == (known if holds else None)


def test_it_is_not_asked_twice_nor_while_something_is_open() -> None:
    assert asked(problem(9, 5, asked=True), previous=9) is None
    assert asked(problem(9, 5), problem(3, None, id="q"), previous=9) is None
    assert asked(previous=9) is None


def test_the_last_one_is_asked_about() -> None:
    early, late = problem(20, 8, id="a"), problem(12, 5, id="b")
    assert last_put_right((late, early, problem(1, None))) == late
    assert asked(late, early, previous=12) == late
    assert asked(early, problem(12, 5, asked=True, id="b"), previous=12) is None

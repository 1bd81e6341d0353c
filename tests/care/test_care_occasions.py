"""Which occasions hold today, and that each carries its own numbers."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from desktop.care.occasions import birthday_in_year, occasions
from desktop.care.safety import Situation
from desktop.domain.habits import Away, Drift, Habits, Pattern, Rhythm, Streak, Strength, Usual
from desktop.domain.people import Agreement, Birthday, Profile, TillClaim
from desktop.domain.touches import Occasion

FRIDAY = date(2025, 11, 21)
NEXT_WEEK = date(2025, 11, 28)


def held(today: date = FRIDAY, **more: Any) -> Any:
    profile = more.pop("profile", None) or Profile("1", 1, "Amara")
    habits = more.pop("habits", None) or Habits(today, visits=6)
    return occasions(
        Situation(
            profile=profile,
            habits=habits,
            streak_today=more.pop("streak", None),
            problems_open=more.pop("problems_open", False),
            now_local=datetime.combine(today, datetime.min.time()),
            today=today,
            budget_left=0,
            **more,
        )
    )


def days(*numbers: int) -> tuple[date, ...]:
    return tuple(FRIDAY - timedelta(days=each) for each in numbers)


def test_any_day_is_an_occasion_with_the_visits_recorded() -> None:
    assert list(held()) == [Occasion.ANY]
    assert held()[Occasion.ANY].params == {"count": 6}


def test_a_streak_counts_today_once() -> None:
    before = Streak(4, 8, days(7, 14))
    assert held(streak=before)[Occasion.STREAK].params == {"weekday": 4, "count": 9}
    included = Streak(4, 9, days(0, 7))
    assert held(streak=included)[Occasion.STREAK].params == {"weekday": 4, "count": 9}
    assert held(streak=Streak(4, 5))[Occasion.STREAK].params["count"] == 5


def test_a_streak_of_another_weekday_is_nothing_today() -> None:
    assert Occasion.STREAK not in held(streak=Streak(3, 8))


@pytest.mark.parametrize(
    ("visits", "here_now", "occasion", "number"),
    [
        (0, False, Occasion.FIRST_VISIT, 1),
        (1, True, Occasion.FIRST_VISIT, 1),
        (0, True, Occasion.FIRST_VISIT, 1),
        (1, False, Occasion.SECOND_VISIT, 2),
        (2, True, Occasion.SECOND_VISIT, 2),
        (9, False, Occasion.MILESTONE, 10),
        (100, True, Occasion.MILESTONE, 100),
        (699, False, Occasion.MILESTONE, 700),
    ],
)
def test_first_second_and_round_visits(
    visits: int, here_now: bool, occasion: Occasion, number: int
) -> None:
    found = held(habits=Habits(FRIDAY, visits=visits), here_now=here_now)
    assert found[occasion].params == {"count": number}
    assert len(found) == 2


@pytest.mark.parametrize(
    "claim",
    [TillClaim(count=40), TillClaim(first=date(2020, 1, 1)), TillClaim(last=date(2024, 1, 1))],
)
def test_older_visits_that_the_till_claims_make_the_number_unknown(claim: TillClaim) -> None:
    profile = Profile("1", 1, "Amara", claim=claim)
    for visits in (0, 1, 9):
        found = held(profile=profile, habits=Habits(FRIDAY, visits=visits, first_day=FRIDAY))
        assert list(found) == [Occasion.ANY]


def test_a_claim_that_our_own_visits_cover_changes_nothing() -> None:
    profile = Profile("1", 1, "Amara", claim=TillClaim(first=FRIDAY, count=9))
    habits = Habits(FRIDAY, visits=9, first_day=FRIDAY - timedelta(days=90))
    assert Occasion.MILESTONE in held(profile=profile, habits=habits)


def born(month: int, day: int, agreement: Agreement = Agreement.YES) -> Profile:
    return Profile("1", 1, "Nour", birthday=Birthday(month, day), agreement=agreement)


@pytest.mark.parametrize(
    ("month", "day", "off"),
    [(11, 21, 0), (11, 24, 3), (11, 18, -3), (11, 25, None), (11, 17, None), (5, 1, None)],
)
def test_a_birthday_within_three_days(month: int, day: int, off: int | None) -> None:
    found = held(profile=born(month, day))
    assert (Occasion.BIRTHDAY in found) is (off is not None)
    if off is not None:
        kept = FRIDAY + timedelta(days=off)
        assert found[Occasion.BIRTHDAY].params == {"days": off, "weekday": kept.weekday()}


@pytest.mark.parametrize("agreement", [Agreement.NO, Agreement.NOT_ASKED])
def test_no_birthday_without_agreement(agreement: Agreement) -> None:
    assert Occasion.BIRTHDAY not in held(profile=born(11, 21, agreement))


def test_a_birthday_belongs_to_the_nearest_visit() -> None:
    last = Habits(FRIDAY, visits=6, last_day=FRIDAY - timedelta(days=2))
    assert Occasion.BIRTHDAY not in held(profile=born(11, 19), habits=last)
    assert Occasion.BIRTHDAY in held(
        profile=born(11, 20), habits=replace(last, last_day=date(2025, 11, 16))
    )
    soon = Rhythm(Pattern.INTERVAL, Strength.MOST, every_days=2, next_due=date(2025, 11, 23))
    assert Occasion.BIRTHDAY not in held(
        profile=born(11, 23), habits=Habits(FRIDAY, 6, rhythm=soon)
    )
    assert Occasion.BIRTHDAY in held(profile=born(11, 21), habits=Habits(FRIDAY, 6, rhythm=soon))


BIRTHDAY_COMERS = (
    Habits(FRIDAY, 60, drift=Drift(Away.NO, 0.9, 1, 1)),  # every day
    Habits(
        FRIDAY,
        20,
        rhythm=Rhythm(Pattern.TWO_DAYS, Strength.EVERY, weekdays=(4, 6), next_due=FRIDAY),
    ),
    Habits(
        FRIDAY, 20, rhythm=Rhythm(Pattern.INTERVAL, Strength.MOST, every_days=2, next_due=FRIDAY)
    ),
)


@pytest.mark.parametrize("habits", BIRTHDAY_COMERS)
def test_who_comes_again_before_a_birthday_is_not_wished_well_early(habits: Habits) -> None:
    """Birthday is on Sunday; they are here on Friday."""
    born_on = born(11, 23)
    assert Occasion.BIRTHDAY not in held(profile=born_on, habits=habits)
    recorded = replace(habits, visits=habits.visits + 1, rhythm=None, drift=None)
    assert Occasion.BIRTHDAY not in held(
        profile=born_on, habits=recorded, before=habits, here_now=True
    )
    assert Occasion.BIRTHDAY in held(date(2025, 11, 23), profile=born_on, habits=habits)


@pytest.mark.parametrize("habits", BIRTHDAY_COMERS)
def test_a_birthday_that_was_waited_for_is_not_lost(habits: Habits) -> None:
    """They were here two days before it, did not come on the day, and come three days after."""
    found = held(
        date(2025, 11, 26),
        profile=born(11, 23),
        habits=replace(habits, last_day=FRIDAY),
        previous_day=FRIDAY,
    )
    assert found[Occasion.BIRTHDAY].params["days"] == -3


def test_a_birthday_kept_early_is_not_kept_again() -> None:
    seldom = Habits(FRIDAY, 20, drift=Drift(Away.NO, 0.9, 5, 7))
    assert Occasion.BIRTHDAY in held(profile=born(11, 23), habits=seldom)
    again = held(date(2025, 11, 26), profile=born(11, 23), habits=seldom, previous_day=FRIDAY)
    assert Occasion.BIRTHDAY not in again


def test_a_birthday_over_new_year() -> None:
    assert held(date(2025, 12, 31), profile=born(1, 2))[Occasion.BIRTHDAY].params["days"] == 2
    assert held(date(2026, 1, 1), profile=born(12, 30))[Occasion.BIRTHDAY].params["days"] == -2


def test_29_february_and_days_that_are_none() -> None:
    assert birthday_in_year(Birthday(2, 29), 2025) == date(2025, 2, 28)
    assert birthday_in_year(Birthday(2, 29), 2024) == date(2024, 2, 29)
    assert birthday_in_year(Birthday(2, 31), 2025) is None
    assert Occasion.BIRTHDAY not in held(profile=born(13, 40))


@pytest.mark.parametrize("away", [Away.NOTE, Away.LIST])
def test_back_after_long(away: Away) -> None:
    found = held(habits=Habits(FRIDAY, 9, drift=Drift(away, 0.01, 49, 14)))
    assert found[Occasion.BACK].params == {"days": 49, "typical": 14}


def test_not_away() -> None:
    assert Occasion.BACK not in held(habits=Habits(FRIDAY, 8, drift=Drift(Away.NO, 0.5, 7, 7)))


@pytest.mark.parametrize(
    ("rhythm", "here_now", "holds"),
    [
        (Rhythm(Pattern.WEEKLY, Strength.EVERY, weekdays=(4,), next_due=FRIDAY), False, True),
        (Rhythm(Pattern.WEEKLY, Strength.EVERY, weekdays=(4,), next_due=NEXT_WEEK), False, True),
        (Rhythm(Pattern.WEEKLY, Strength.EVERY, weekdays=(3,)), False, False),
        (Rhythm(Pattern.TWO_DAYS, Strength.MOST, weekdays=(1, 4)), False, True),
        (Rhythm(Pattern.FORTNIGHTLY, Strength.MOST, weekdays=(4,), next_due=FRIDAY), False, True),
        (
            Rhythm(Pattern.FORTNIGHTLY, Strength.MOST, weekdays=(4,), next_due=NEXT_WEEK),
            False,
            False,
        ),
        (Rhythm(Pattern.FORTNIGHTLY, Strength.MOST, weekdays=(4,), next_due=FRIDAY), True, True),
        (
            Rhythm(Pattern.INTERVAL, Strength.MOST, every_days=10, next_due=date(2025, 11, 22)),
            False,
            True,
        ),
        (
            Rhythm(Pattern.INTERVAL, Strength.MOST, every_days=10, next_due=date(2025, 11, 25)),
            False,
            False,
        ),
        (Rhythm(Pattern.MONTHLY_DATE, Strength.MOST, month_day=20), False, True),
        (Rhythm(Pattern.MONTHLY_DATE, Strength.MOST, month_day=2), False, False),
        (Rhythm(Pattern.MONTHLY_WEEKDAY, Strength.MOST, weekdays=(4,), nth=3), False, False),
    ],
)
def test_a_rhythm_that_names_today(rhythm: Rhythm, here_now: bool, holds: bool) -> None:
    before = Habits(FRIDAY, 6, rhythm=rhythm)
    after = replace(before, visits=7, rhythm=None) if here_now else before
    found = held(habits=after, here_now=here_now, before=before if here_now else None)
    assert (Occasion.RHYTHM in found) is holds


@pytest.mark.parametrize(
    ("today", "month_day", "holds"),
    [
        (date(2026, 5, 31), 1, True),  # the day before the 1st
        (date(2026, 6, 2), 1, True),
        (date(2026, 5, 30), 1, False),
        (date(2026, 6, 1), 31, True),  # the day after the 31st
        (date(2026, 2, 27), 31, True),  # the day before the last of February
        (date(2026, 2, 26), 31, False),
    ],
)
def test_a_date_of_the_month_is_near_across_the_months_edge(
    today: date, month_day: int, holds: bool
) -> None:
    rhythm = Rhythm(Pattern.MONTHLY_DATE, Strength.MOST, month_day=month_day)
    found = held(today, habits=Habits(today, 9, rhythm=rhythm))
    assert (Occasion.RHYTHM in found) is holds


def test_recording_the_visit_takes_no_occasion_away() -> None:
    before = Habits(
        FRIDAY,
        9,
        rhythm=Rhythm(Pattern.INTERVAL, Strength.MOST, every_days=5, next_due=FRIDAY),
        usual=Usual(("Tea",), 5, 6),
        drift=Drift(Away.NOTE, 0.01, 49, 5),
    )
    ahead = Rhythm(Pattern.INTERVAL, Strength.MOST, every_days=5, next_due=date(2025, 11, 26))
    after = Habits(FRIDAY, 10, rhythm=ahead, drift=Drift(Away.NO, 0.9, 0, 5))
    wanted = {Occasion.BACK, Occasion.RHYTHM, Occasion.USUAL}
    assert wanted <= set(held(habits=before))
    found = held(habits=after, before=before, here_now=True)
    assert wanted <= set(found)
    assert found[Occasion.BACK].params == {"days": 49, "typical": 5}


def test_the_usual_with_its_counts() -> None:
    found = held(habits=Habits(FRIDAY, 6, usual=Usual(("Tea", "Cake"), 5, 6)))
    assert found[Occasion.USUAL].params == {"item": "Tea", "count": 5, "of": 6}
    assert Occasion.USUAL not in held(habits=Habits(FRIDAY, 6, usual=Usual((), 0, 6)))


def test_an_open_problem_with_its_days() -> None:
    found = held(problems_open=True, problem_since=date(2025, 11, 14), put_right_on=FRIDAY)
    assert found[Occasion.PROBLEM].params == {"days": 7}
    assert Occasion.AFTER_PROBLEM not in found
    assert held(problems_open=True)[Occasion.PROBLEM].params == {"days": 0}


def test_the_first_visit_after_a_problem() -> None:
    found = held(put_right_on=date(2025, 11, 18), previous_day=date(2025, 11, 14), here_now=True)
    assert found[Occasion.AFTER_PROBLEM].params == {"day": "2025-11-18"}
    assert Occasion.AFTER_PROBLEM not in held(here_now=True)


def test_a_quiet_hour_unless_there_is_a_rush_all_the_same() -> None:
    assert Occasion.SLOW_HOUR in held(slow_hour=True)
    assert Occasion.SLOW_HOUR not in held(slow_hour=True, rush=True)
    assert Occasion.SLOW_HOUR not in held()

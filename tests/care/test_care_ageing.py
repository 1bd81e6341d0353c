"""Until when a line is taken to be true, and what is due to be asked again."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.care.ageing import MUST_NOT_AFTER, aged, true_until
from desktop.domain.ageing import AgesKind
from desktop.domain.people import (
    Audience,
    Diet,
    MustNot,
    Note,
    Preference,
    Profile,
    Taste,
)

TODAY = date(2026, 3, 18)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("on holiday until 14 June", date(2026, 6, 14)),
        ("on vacation till June 14th", date(2026, 6, 14)),
        ("big exam on 3 May", date(2026, 5, 3)),
        ("exam on 3 Feb", date(2027, 2, 3)),  # the next one
        ("exams in June", date(2026, 6, 30)),
        ("moving house in Sept", date(2026, 9, 30)),
        ("wedding on 29 Feb 2028", date(2028, 2, 29)),
        ("wedding on 12 September 2027", date(2027, 9, 12)),
        ("Pregnant!", date(2026, 12, 18)),
        ("pregnant, due in August", date(2026, 8, 31)),
        ("baby due 2 April", date(2026, 4, 2)),
        ("travelling this week", date(2026, 3, 22)),
        ("training for the marathon this month", date(2026, 3, 31)),
        ("exams next month", date(2026, 4, 30)),
        ("away this summer", date(2026, 8, 31)),
        ("interview next friday", date(2026, 3, 20)),
        ("away until Wednesday", date(2026, 3, 25)),
        ("on a diet", TODAY + timedelta(days=91)),
        ("on a diet until the end of May", date(2026, 5, 31)),
        ("off sugar for two weeks", date(2026, 4, 1)),
        ("away for 3 months", date(2026, 6, 18)),
        ("has a new baby, Tom", TODAY + timedelta(days=183)),
        ("moving house", TODAY + timedelta(days=91)),
        ("on crutches", TODAY + timedelta(days=91)),
        ("visiting her mother in winter", date(2027, 2, 28)),
        ("wedding in summer 2027", date(2027, 8, 31)),
        ("wedding summer 2027", date(2027, 8, 31)),
        ("wedding in the summer of 2027", date(2027, 8, 31)),
        ("wedding in winter 2027", date(2028, 2, 29)),  # the later of its two ends
        ("wedding June 2027", date(2027, 6, 30)),
        ("exam on 1 March", date(2027, 3, 1)),  # 17 days ago: the next one
        ("exam on 14 March", TODAY),  # a few days ago: that day, so asked from now on
        ("moving on March 17th", TODAY),
        ("exam on 14 March 2027", date(2027, 3, 14)),
        ("away until tomorrow", TODAY + timedelta(days=1)),
        ("exam the day after tomorrow", TODAY + timedelta(days=2)),
        ("away this weekend", date(2026, 3, 22)),
        ("no sugar until Easter", date(2026, 4, 5)),
        ("away until Easter 2027", date(2027, 3, 28)),
        ("off alcohol till Christmas", date(2026, 12, 25)),
        ("away until New Year", date(2027, 1, 1)),
        ("away until the 25th", date(2026, 3, 25)),
        ("away until the 15th.", date(2026, 4, 15)),
        ("exam on the 31st, then free", date(2026, 3, 31)),
        # nothing of these passes, or nothing is sure
        ("birthday on 3 May", None),
        ("likes it hot", None),
        ("comes every Friday until late", None),
        ("not pregnant any more", None),
        ("no longer pregnant", None),
        ("met his wife in June", None),
        ("works at the school on 3 May Street", None),
        ("exam went badly", None),
        ("away team supporter", None),
        ("wedding on 31 June", None),
        ("wedding in summer 2020", None),
        ("moving on the 3rd floor", None),
        ("exam on the 32nd", None),
        ("loved the trip at Easter time", None),
        ("wedding on 3 May 2020", None),
        ("", None),
    ],
)
def test_until_when_a_line_is_true(line: str, until: date | None) -> None:
    assert true_until(line, TODAY) == until


@pytest.mark.parametrize(
    ("line", "country", "until"),
    [
        ("away until 2026-05-03", "DE", date(2026, 5, 3)),
        ("exam 03.05.2026", "DE", date(2026, 5, 3)),
        ("verreist bis 3.5.2026", "DE", date(2026, 5, 3)),
        ("verreist bis zum 3.5.", "DE", date(2026, 5, 3)),
        ("en vacances jusqu'au 03/05/2026", "FR", date(2026, 5, 3)),
        ("de vacaciones hasta el 3/5/26", "ES", date(2026, 5, 3)),
        ("в отпуске до 03.05.2026", "UA", date(2026, 5, 3)),
        ("away until 3/5/2026", "GB", date(2026, 5, 3)),
        ("away until 5/3/2026", "US", date(2026, 5, 3)),
        ("away until 5/13/2026", "US", date(2026, 5, 13)),
        ("away until 3.5.2026", "US", date(2026, 5, 3)),
        ("away until 29.2.", "AT", None),  # there is none this year or the next
        ("away until 3/1", "US", date(2027, 3, 1)),  # the next one
        # nothing passes, or no day is named
        ("birthday 03.05.1990", "DE", None),
        ("bought 2 for 3.50", "DE", None),
        ("exam 31.02.2026", "DE", None),
        ("away until 03.05.2020", "DE", None),
        ("visiting at 10.30", "DE", None),
        ("table 3/5", "DE", None),
        ("call 555-01-20", "US", None),
    ],
)
def test_a_day_in_figures_is_read_as_the_shop_writes_it(
    line: str, country: str, until: date | None
) -> None:
    assert true_until(line, TODAY, country=country) == until


def test_a_day_of_the_old_year_in_the_new_one() -> None:
    assert true_until("exam on 30 December", date(2027, 1, 3)) == date(2027, 1, 3)
    assert true_until("away until 30.12.", date(2027, 1, 3), country="DE") == date(2027, 1, 3)


def test_easter_is_another_day_where_it_is_kept_by_the_old_calendar() -> None:
    assert true_until("no sugar until Easter", TODAY, country="GR") is None


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2038, 4, 25)]
)
def test_easter(year: int, month: int, day: int) -> None:
    assert true_until("away until Easter", date(year, 1, 2)) == date(year, month, day)


def test_the_end_of_a_long_month() -> None:
    assert true_until("pregnant", date(2026, 5, 31)) == date(2027, 2, 28)
    assert true_until("exams next month", date(2026, 1, 31)) == date(2026, 2, 28)
    assert true_until("exams this year", TODAY) == date(2026, 12, 31)


@given(st.text(max_size=60), st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_whatever_is_written_it_lies_ahead_or_is_nothing(line: str, today: date) -> None:
    for text in (line, f"exam {line}", f"pregnant {line}"):
        until = true_until(text, today)
        assert until is None or today <= until


def moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def test_what_is_due() -> None:
    old, new = moment(TODAY - timedelta(days=400)), moment(TODAY - timedelta(days=5))
    past = TODAY - timedelta(days=1)
    person = Profile(
        "c1",
        1,
        "Amara",
        must_nots=(
            MustNot("m1", "peanuts", "peanuts", old, "Till"),
            MustNot("m2", "eggs", "eggs", new, "Till"),
            MustNot("m3", "milk", "milk", old, "Till", confirm_by=TODAY),
            MustNot("m4", "fish", "fish", old, "Till", removed_at=new),
        ),
        diets=(Diet("d1", "vegan", new, "Till", past), Diet("d2", "halal", old, "Till")),
        preferences=(Preference("p1", Taste.LIKE, "chilli", new, "Till", past),),
        notes=(
            Note("n1", "exam on 3 May", "Till", new, true_until=past - timedelta(days=3)),
            Note("n2", "pregnant", "Till", new, true_until=TODAY),
            Note("n3", "on a diet", "Owner", new, Audience.OWNER, true_until=past),
            Note("n4", "nice", "Till", old),
        ),
    )
    due = aged(person, TODAY, day_of=datetime.date)
    assert [(each.kind, each.id) for each in due] == [
        (AgesKind.MUST_NOT, "m1"),
        (AgesKind.NOTE, "n1"),
        (AgesKind.DIET, "d1"),
        (AgesKind.PREFERENCE, "p1"),
    ]
    assert due[0].until == due[0].recorded + MUST_NOT_AFTER
    assert person.live_must_nots[0].id == "m1"  # asking takes nothing away

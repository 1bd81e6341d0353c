"""Habits in words."""

import re
from datetime import date, timedelta

import pytest

from desktop.domain.habits import (
    Away,
    Drift,
    Habits,
    PartOfDay,
    Pattern,
    Rhythm,
    Strength,
    Usual,
)
from desktop.words.habits import HabitWords

TODAY = date(2026, 11, 21)  # a Saturday
EVERY, MOST = Strength.EVERY, Strength.MOST


class English:
    """Source sentences, with the plural in brackets resolved as the English catalogue does."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation
        if n < 0:
            return text
        return re.sub(r"\((\w+)\)", "" if n == 1 else r"\1", text).replace("%n", str(n))


class Shouting(English):
    """Another language."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        said = super().translate(context, text, disambiguation, n)
        return re.sub(r"(?<!\{)\b\w+\b(?!\})", lambda word: word[0].upper(), said)


@pytest.fixture
def words() -> HabitWords:
    return HabitWords(English())


@pytest.mark.parametrize(
    ("rhythm", "expected"),
    [
        (Rhythm(Pattern.WEEKLY, EVERY, (4,), minute=758), "Fridays, about 12:40"),
        (Rhythm(Pattern.WEEKLY, EVERY, (4,), minute=1439), "Fridays, about 00:00"),
        (Rhythm(Pattern.WEEKLY, MOST, (4,)), "Most Fridays"),
        (
            Rhythm(Pattern.TWO_DAYS, EVERY, (0, 3), part=PartOfDay.LUNCH),
            "Mondays and Thursdays, lunch",
        ),
        (Rhythm(Pattern.TWO_DAYS, MOST, (0, 3)), "Most Mondays and Thursdays"),
        (Rhythm(Pattern.FORTNIGHTLY, EVERY, (1,)), "Every other Tuesday"),
        (Rhythm(Pattern.FORTNIGHTLY, MOST, (1,)), "Mostly every other Tuesday"),
        (Rhythm(Pattern.INTERVAL, EVERY, every_days=4), "About every 4 days"),
        (Rhythm(Pattern.INTERVAL, MOST, every_days=7), "About once a week"),
        (Rhythm(Pattern.INTERVAL, MOST, every_days=14), "About every two weeks"),
        (Rhythm(Pattern.MONTHLY_DATE, EVERY, month_day=1), "Around the 1st of the month"),
        (Rhythm(Pattern.MONTHLY_DATE, MOST, month_day=22), "Most months around the 22nd"),
        (Rhythm(Pattern.MONTHLY_WEEKDAY, EVERY, (5,), nth=1), "First Saturday of the month"),
        (Rhythm(Pattern.MONTHLY_WEEKDAY, EVERY, (5,), nth=-1), "Last Saturday of the month"),
        (Rhythm(Pattern.MONTHLY_WEEKDAY, MOST, (5,), nth=3), "Most months on the third Saturday"),
        (Rhythm(Pattern.MONTHLY_WEEKDAY, MOST, (0,), nth=-1), "Most months on the last Monday"),
    ],
)
def test_rhythms(words: HabitWords, rhythm: Rhythm, expected: str) -> None:
    assert words.rhythm(rhythm) == expected


def test_a_list_leaves_out_the_time(words: HabitWords) -> None:
    assert words.rhythm_short(Rhythm(Pattern.WEEKLY, EVERY, (4,), minute=760)) == "Fridays"


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (None, "no visits yet"),
        (TODAY, "here today"),
        (date(2026, 11, 20), "last here yesterday"),
        (date(2026, 11, 14), "last here 7 days ago"),
        (date(2026, 5, 2), "last here in May"),
        (date(2024, 5, 2), "last here in 2024"),
        (date(2026, 11, 23), "last here on 23 Nov"),
    ],
)
def test_the_last_visit(words: HabitWords, last: date | None, expected: str) -> None:
    assert words.last_here(Habits(TODAY, last_day=last), TODAY) == expected


def test_since_when(words: HabitWords) -> None:
    assert words.since(Habits(TODAY, first_day=date(2025, 3, 2))) == "since March 2025"
    assert words.since(Habits(TODAY)) == ""


@pytest.mark.parametrize(
    ("days", "typical", "expected"),
    [
        (49, 14, "first time in 7 weeks, usually about 2"),
        (53, 7, "first time in 7 weeks, usually about 1"),
        (28, 10, "first time in 4 weeks, usually about 10 days"),
        (9, 3, "first time in 9 days, usually about 3 days"),
        (20, 7, "first time in 20 days, usually about 1 week"),
        (21, 1, "first time in 3 weeks, usually about 1 day"),
        (400, 30, "first time in 13 months, usually about 4 weeks"),
        (200, 30, "first time in 6 months, usually about 4 weeks"),  # not yet seven
        (183, 30, "first time in 6 months, usually about 4 weeks"),
    ],
)
def test_time_away(words: HabitWords, days: int, typical: int, expected: str) -> None:
    assert words.away(Drift(Away.LIST, 0.001, days, typical)) == expected


def test_the_picture_of_a_friday_regular(words: HabitWords) -> None:
    fridays = [date(2026, 11, 20) - timedelta(days=7 * back) for back in range(9)]
    assert words.picture(fridays, TODAY) == "Came on 9 of the last 16 Fridays"
    assert words.picture([*fridays, fridays[3] + timedelta(days=1)], TODAY).startswith("Came on 9 ")


def test_a_weekday_still_to_come_this_week_is_not_counted(words: HabitWords) -> None:
    fridays = [date(2026, 11, 13) - timedelta(days=7 * back) for back in range(9)]
    wednesday = date(2026, 11, 18)
    assert words.picture(fridays, wednesday) == "Came on 9 of the last 15 Fridays"


def test_the_picture_of_somebody_without_a_day(words: HabitWords) -> None:
    days = [TODAY - timedelta(days=5 * back) for back in range(12)]
    assert words.picture(days, TODAY) == "Came on 12 days in the last 16 weeks"
    assert words.picture([TODAY, TODAY], TODAY) == "Came on 1 day in the last 16 weeks"
    assert words.picture([TODAY], TODAY, weeks=8) == "Came on 1 day in the last 8 weeks"


def test_the_picture_leaves_out_what_it_does_not_show(words: HabitWords) -> None:
    long_ago = [TODAY - timedelta(days=200), TODAY + timedelta(days=3)]
    assert words.picture(long_ago, TODAY) == "No visits in the last 16 weeks"


def test_the_usual(words: HabitWords) -> None:
    assert words.usual(Usual(("Combo {1}", "tea"), 8, 10)) == "Combo {1} · tea"
    assert words.usual(Usual(("{tea}",), 5, 10, often=True)) == "often has {tea}"
    assert words.usual_count(Usual(("tea",), 8, 10)) == "8 of the last 10 visits"


def test_another_language_is_used_throughout() -> None:
    shouting = HabitWords(Shouting())
    said = [
        shouting.rhythm(Rhythm(Pattern.WEEKLY, MOST, (4,), part=PartOfDay.LUNCH)),
        shouting.since(Habits(TODAY, first_day=TODAY)),
        shouting.away(Drift(Away.LIST, 0.0, 30, 7)),
        shouting.picture([TODAY], TODAY),
    ]
    assert not [word for each in said for word in re.findall(r"[a-z]+", each)]

"""Days and times in words."""

import re
from datetime import date

import pytest

from desktop.domain.habits import PartOfDay
from desktop.domain.people import Birthday
from desktop.words.dates import DateWords

TODAY = date(2026, 11, 21)


class English:
    """Source sentences, with the plural in brackets resolved as the English catalogue does."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation
        if n < 0:
            return text
        return re.sub(r"\((\w+)\)", "" if n == 1 else r"\1", text).replace("%n", str(n))


@pytest.fixture
def words() -> DateWords:
    return DateWords(English())


def test_a_day_with_its_weekday(words: DateWords) -> None:
    assert words.weekday_day(date(2026, 11, 13), TODAY) == "Fri 13 Nov"
    assert words.weekday_day(date(2024, 3, 10), TODAY) == "Sun 10 Mar 2024"


def test_a_birthday_has_no_year(words: DateWords) -> None:
    assert words.birthday(Birthday(2, 29, 1992)) == "29 February"


def test_weekdays_begin_on_monday(words: DateWords) -> None:
    assert [words.weekday(day) for day in (0, 6)] == ["Monday", "Sunday"]
    assert [words.weekdays_plural(day) for day in (0, 4)] == ["Mondays", "Fridays"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 3, 14), "14 Mar"),
        (date(2026, 1, 1), "1 Jan"),
        (date(2026, 5, 9), "9 May"),
        (date(2025, 12, 24), "24 Dec 2025"),
        (date(2024, 2, 29), "29 Feb 2024"),
        (date(2027, 2, 3), "3 Feb"),
    ],
)
def test_a_day(words: DateWords, day: date, expected: str) -> None:
    assert words.day(day, TODAY) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (TODAY, "today"),
        (date(2026, 11, 20), "yesterday"),
        (date(2026, 11, 14), "7 days ago"),
        (date(2026, 10, 20), "32 days ago"),
        (date(2026, 5, 30), "in May"),
        (date(2026, 1, 2), "in January"),
        (date(2025, 11, 30), "2025"),
        (date(2024, 7, 1), "2024"),
        (date(2026, 11, 25), "25 Nov"),
    ],
)
def test_how_long_ago(words: DateWords, day: date, expected: str) -> None:
    assert words.ago(day, TODAY) == expected


def test_the_turn_of_the_year_is_told_by_the_month(words: DateWords) -> None:
    assert words.ago(date(2025, 12, 3), date(2026, 3, 1)) == "in December"


def test_since(words: DateWords) -> None:
    assert words.since(date(2025, 3, 9)) == "March 2025"


@pytest.mark.parametrize(
    ("minute", "expected"), [(760, "12:40"), (0, "00:00"), (545, "09:05"), (1440, "00:00")]
)
def test_the_clock(words: DateWords, minute: int, expected: str) -> None:
    assert words.clock(minute) == expected


def test_every_part_of_the_day_has_a_name(words: DateWords) -> None:
    assert [words.part(part) for part in PartOfDay] == ["morning", "lunch", "afternoon", "evening"]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, "first"),
        (9, "ninth"),
        (12, "twelfth"),
        (13, "13th"),
        (21, "21st"),
        (22, "22nd"),
        (33, "33rd"),
        (111, "111th"),
    ],
)
def test_ordinals(words: DateWords, number: int, expected: str) -> None:
    assert words.ordinal(number) == expected


def test_ordinals_in_figures(words: DateWords) -> None:
    assert [words.ordinal_figure(n) for n in (1, 2, 3, 4, 11)] == [
        "1st",
        "2nd",
        "3rd",
        "4th",
        "11th",
    ]

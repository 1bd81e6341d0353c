"""Public holidays by country, with names where there are any."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import holidays
import pytest

from desktop.care.public_holidays import named_holidays


@pytest.fixture(autouse=True)
def _anew() -> Iterator[None]:
    """Nothing that was read before stands in for what is read now."""
    named_holidays.cache_clear()
    yield
    named_holidays.cache_clear()


@pytest.mark.parametrize(
    ("country", "day", "name"),
    [
        ("US", date(2026, 7, 4), "Independence Day"),
        ("DE", date(2026, 10, 3), "German Unity Day"),
        ("JP", date(2026, 1, 1), "New Year's Day"),
    ],
)
def test_days_are_named_in_english(country: str, day: date, name: str) -> None:
    assert named_holidays(country, 2026, 2026)[day] == name
    assert day in named_holidays(country, 2025, 2026)


def test_a_country_that_nobody_knows_has_none() -> None:
    assert named_holidays("XX", 2026, 2026) == {}


def test_the_days_are_the_same_where_translations_are_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    days = set(named_holidays("DE", 2026, 2026))
    whole = holidays.country_holidays

    def without(country: str, *, language: str = "", **more: Any) -> Any:
        if language:
            raise FileNotFoundError
        return whole(country, **more)

    monkeypatch.setattr(holidays, "country_holidays", without)
    named_holidays.cache_clear()
    assert set(named_holidays("DE", 2026, 2026)) == days
    assert named_holidays("DE", 2026, 2026)[date(2026, 10, 3)]

"""The overview in words: with denominators, and with what limits them."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.overview import Overview, Touched, Week, week_starts
from desktop.domain.shop import Place, Shop
from desktop.words.overview import OverviewWords
from desktop.words.source_catalog import SourceCatalog

TODAY = date(2026, 11, 20)
SHOP = Shop("s", Place("US", "America/New_York", "USD", "Corner"))
FIGURES = (
    *("visits", "regulars", "fresh", "back", "touches"),
    *("spend", "problems", "drifting", "expected"),
)


@pytest.fixture
def words(tmp_path: Path) -> OverviewWords:
    """Sentences as they stand in the program, not yet in a catalogue."""
    return OverviewWords(SourceCatalog(tmp_path / "none.ts"))


def an_overview(**changed: object) -> Overview:
    weeks = tuple(
        Week(first, days=days, known=days, open=days, visits=10, people=8)
        for first in week_starts(TODAY, first_weekday=0)
        for days in (min(7, (TODAY - first).days + 1),)
    )
    whole = Overview(
        shop=SHOP, today=TODAY, weeks=weeks, data_from=date(2025, 1, 1), known_until=TODAY
    )
    return replace(whole, **changed)  # type: ignore[arg-type] # by name


def this_week(**changed: object) -> Overview:
    weeks = an_overview().weeks
    return an_overview(weeks=(*weeks[:-1], replace(weeks[-1], **changed)))  # type: ignore[arg-type] # by name


@pytest.mark.parametrize("figure", FIGURES)
def test_every_figure_says_how_it_is_counted(words: OverviewWords, figure: str) -> None:
    assert words.definition(figure).endswith(".")


def test_nothing_limits_whole_data(words: OverviewWords) -> None:
    assert words.caveats(an_overview(till_until=TODAY - timedelta(days=1))) == ""


def test_days_that_are_not_known_are_named_and_not_zero(words: OverviewWords) -> None:
    week = this_week(known=2).week
    assert "2 of 5" in words.people(week)
    assert "3 of 5" in words.caveats(this_week(known=2))
    assert "not known" in words.visits_of(replace(week, known=0), 0, TODAY)
    assert "10" not in words.visits_of(replace(week, known=0), 0, TODAY)


def test_today_alone_is_nothing_to_worry_about(words: OverviewWords) -> None:
    said = words.caveats(replace(this_week(known=4), known_until=TODAY - timedelta(days=1)))
    assert "today" in said
    assert "4" not in said


def test_till_data_that_is_old_is_said_with_its_day(words: OverviewWords) -> None:
    assert "14 Nov" in words.caveats(an_overview(till_until=date(2026, 11, 14)))


def test_a_young_shop_is_told_who_counts_as_new(words: OverviewWords) -> None:
    assert "2 Oct" in words.caveats(an_overview(data_from=date(2026, 10, 2)))


def test_who_is_back_is_said_once_it_is_counted(words: OverviewWords) -> None:
    week = an_overview().week
    assert "back again" not in words.visits_of(week, None, TODAY)
    assert "3 back again" in words.visits_of(week, 3, TODAY)


def test_touches_name_every_answer_with_its_count(words: OverviewWords) -> None:
    touched = Touched(given=4, replaced=2, own=1, not_today=3, unanswered=5, well=3, fine=1)
    said = words.touches(touched)
    assert all(
        f"{name} {count}" in said
        for name, count in zip(words.answers(), words.parts(touched), strict=True)
    )
    assert "3 went well, 1 fine, 0 badly; of 3 nobody said" in words.went(touched)
    assert words.went(Touched(not_today=3)) == ""
    assert "No touch" in words.touches(Touched())


@pytest.mark.parametrize(
    ("hours", "part"), [(0.25, "15 minute"), (0.001, "1 minute"), (5.2, "5 hour"), (100, "4 day")]
)
def test_a_span_has_its_fitting_unit(words: OverviewWords, hours: float, part: str) -> None:
    assert part in words.span(hours)


def test_problems_have_their_median_and_of_how_many(words: OverviewWords) -> None:
    said = words.problems(an_overview(open_problems=2, put_right=(1.0, 5.0, 30.0)))
    assert "2 problem" in said
    assert "3 put right" in said
    assert "5 hour" in said
    assert "None was put right" in words.problems(an_overview())
    assert "No problem is open" in words.problems(an_overview())


def test_who_is_expected_on_which_day(words: OverviewWords) -> None:
    assert words.expected_on(TODAY, TODAY) == "today"
    assert words.expected_on(TODAY + timedelta(days=1), TODAY) == "Saturday"
    assert "2 due today" in words.expected(an_overview(due=5, due_today=2))
    assert "Nobody" in words.expected(an_overview())

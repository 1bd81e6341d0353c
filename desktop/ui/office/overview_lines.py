"""The overview as lines and bars: one making of them for the screen and for paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from desktop.ui.office.overview_bars import Bar
from desktop.ui.widgets.money_text import amount_said

if TYPE_CHECKING:
    from desktop.domain.overview import Overview
    from desktop.words.overview import OverviewWords


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, and what it is counted of."""

    name: str
    figure: str
    of: str


Named = tuple[str, str, str]
"""A customer's id, name, and what stands beside it."""


class OverviewLines:
    """Everything that is said of one overview. ``back``: None while it is being counted."""

    def __init__(
        self, overview: Overview, words: OverviewWords, back: Sequence[int] | None = None
    ) -> None:
        self._overview = overview
        self._words = words
        self._back = back

    def figures(self) -> tuple[Figure, ...]:
        """Return the figures of this week: visits, regulars, fresh, back."""
        overview, words = self._overview, self._words
        week = overview.week
        back = "" if self._back is None else _number(self._back[-1])
        return (
            Figure("visits", _number(week.visits), words.people(week)),
            Figure("regulars", _number(overview.regulars_came), words.of_regulars(overview)),
            Figure("fresh", _number(week.fresh), words.of_people(week)),
            Figure("back", back, words.of_visits(week)),
        )

    def visit_bars(self) -> tuple[Bar, ...]:
        """Return the visits of each week."""
        today = self._overview.today
        return tuple(
            Bar(
                self._words.short(week.first, today),
                (week.visits,),
                self._words.visits_of(week, self._back[at] if self._back else None, today),
                known=week.known > 0,
                partly=0 < week.known < week.days,
            )
            for at, week in enumerate(self._overview.weeks)
        )

    def touch_bars(self) -> tuple[Bar, ...]:
        """Return what became of the touches of each week."""
        today = self._overview.today
        return tuple(
            Bar(
                self._words.short(week.first, today),
                self._words.parts(week.touched),
                self._words.touches_of(week, today),
            )
            for week in self._overview.weeks
        )

    def touches(self) -> str:
        """Return what became of this week's touches."""
        touched = self._overview.week.touched
        return f"{self._words.touches(touched)} {self._words.went(touched)}".strip()

    def spend(self) -> tuple[str, ...]:
        """Return what was given away: today, this week, in all these weeks."""
        overview, words = self._overview, self._words
        week, budget, both = overview.week, overview.shop.daily_budget, overview.touched
        return (
            words.spend_today(spent=self._money(overview.spent_today), budget=self._money(budget)),
            words.spend(
                spent=self._money(week.touched.spent),
                budget=self._money(budget),
                allowed=self._money(budget * week.open),
                days=week.open,
            ),
            words.spend_all(spent=self._money(both.spent), touches=both.done),
        )

    def problems(self) -> tuple[Named, ...]:
        """Return the open problems."""
        return tuple((each.id, each.name, each.text) for each in self._overview.problems)

    def drifting(self) -> tuple[Named, ...]:
        """Return who drifts."""
        return tuple(
            (each.id, each.name, self._words.gone(each.days_away))
            for each in self._overview.drifting
        )

    def expected(self) -> tuple[Named, ...]:
        """Return who is expected."""
        today = self._overview.today
        return tuple(
            (
                each.customer,
                each.name,
                " · ".join(filter(None, (self._words.expected_on(each.day, today), each.usual))),
            )
            for each in self._overview.expected
        )

    def _money(self, units: int) -> str:
        return amount_said(units, self._overview.shop.place.currency, QLocale())


def _number(count: int) -> str:
    return QLocale().toString(count)

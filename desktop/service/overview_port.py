"""What the owner's overview reads of a store."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from desktop.domain.overview import Expected, Touched


@dataclass(frozen=True, slots=True)
class Absence:
    """From when on somebody who comes on ``day`` was long away.

    far: who was there last on this day or earlier was away long by any measure; None: nobody was,
    the data is too young. near: the same for who was away long by their own measure. blind: days of
    the look-back that cannot tell. reach: whether nobody seen in the look-back was long away.
    """

    day: date
    far: date | None
    near: date | None
    blind: int
    reach: bool


class OverviewStore(Protocol):
    """Counts of the whole shop."""

    def paid_touches(self) -> int:
        """Return how many touches were given that cost something."""
        ...

    def visits(self, first: date, last: date) -> Sequence[tuple[int, int, int]]:
        """Return week (0: the one that begins on ``first``), comings, people; known ones only."""
        ...

    def fresh(self, first: date, last: date) -> Sequence[tuple[int, int]]:
        """Return week, and how many people's first coming lies in it."""
        ...

    def back_again(
        self, first: date, *, seen_from: date, absences: Sequence[Absence], times: int
    ) -> Sequence[tuple[int, int]]:
        """Return week, and how many comings after a long time away.

        seen_from: the look-back begins here. times: so many times their usual time away is long.
        """
        ...

    def touched(self, first: date, last: date) -> Sequence[tuple[int, Touched]]:
        """Return week, and what became of the touches shown in it."""
        ...

    def spent(self, day: date) -> int:
        """Return what was given away on a business day, in minor units."""
        ...

    def regulars(self, since: date) -> tuple[int, int]:
        """Return how many people have a rhythm now, and how many of them came since a day."""
        ...

    def put_right(self, since: datetime) -> tuple[float, ...]:
        """Return the hours that each problem took which was put right since a moment."""
        ...

    def open_problems(self) -> int:
        """Return how many problems are open."""
        ...

    def away(self) -> int:
        """Return how many regulars are longer away than their rhythm explains."""
        ...

    def due(self, first: date, last: date) -> int:
        """Return how many people are due from a day to a day and have not come since."""
        ...

    def expected(self, first: date, last: date, *, limit: int) -> tuple[Expected, ...]:
        """Return those who are due from a day to a day, the next ones first."""
        ...

    def unjudged(self) -> int:
        """Return how many people's visits were not yet counted."""
        ...

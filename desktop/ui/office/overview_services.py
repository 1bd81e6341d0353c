"""What the page of the overview asks of the program, on the reader thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.overview import Overview


class OverviewOffice(Protocol):
    """The overview; weeks begin on a weekday (Monday = 0)."""

    def overview(self, *, first_weekday: int) -> Overview:
        """Return the present week and those before it."""
        ...

    def back_again(self, *, first_weekday: int) -> tuple[int, ...]:
        """Return for each week how many came after a long time away."""
        ...

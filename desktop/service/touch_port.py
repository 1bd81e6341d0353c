"""What the office's verbs about touches read of a store."""

from collections.abc import Mapping
from typing import Protocol

from desktop.domain.touch_book import OwnDone


class OfficeTouches(Protocol):
    """Reads what became of touches, and for whom an edited one is tried out."""

    def used(self) -> frozenset[str]:
        """Return the keys of touches that were suggested or shown at least once."""
        ...

    def done(self) -> Mapping[str, int]:
        """Return how often each touch was done, by key."""
        ...

    def own_done(self, *, limit: int) -> tuple[OwnDone, ...]:
        """Return what staff did of their own and nobody took over, newest first."""
        ...

    def regulars(self, *, rhythm: bool, limit: int) -> tuple[tuple[str, ...], int]:
        """Return people with a rhythm, or all who came, and how many there are."""
        ...

    def most_visits(self, *, limit: int) -> tuple[str, ...]:
        """Return those who came most often."""
        ...

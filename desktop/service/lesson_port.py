"""What the verbs need of a store to learn from the log of acts."""

from collections.abc import Collection, Mapping
from typing import Protocol

from desktop.domain.lessons import Learnt, Lesson, Weight


class Lessons(Protocol):
    """Reads the lessons of the log, and what was learnt from them."""

    def weights(self, customer: str) -> Mapping[str, Weight]:
        """Return what was learnt of everybody, and of one person."""
        ...

    def weights_of(self, names: Collection[str]) -> dict[str, Weight]:
        """Return what was learnt of some features."""
        ...

    def learnt(self) -> Learnt | None:
        """Return how far the log is learnt, or None before the first time."""
        ...

    def lessons(self, after: int, *, limit: int) -> tuple[tuple[int, Lesson], ...]:
        """Return lessons later than an act, in the order of the acts, with their acts' numbers."""
        ...

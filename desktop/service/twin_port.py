"""What finding duplicates reads of a store."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from desktop.domain.twins import Entry, Merged


class Candidates(NamedTuple):
    """Pairs of people, by number of their rows, and where to go on (None: it is over)."""

    pairs: tuple[tuple[int, int], ...]
    cursor: str | None


class Twinned(Protocol):
    """Reads who may be who."""

    def candidates(self, cursor: str | None) -> Candidates:
        """Return the next pairs to judge; ``cursor`` is that of the piece before, None first."""
        ...

    def entries(self, numbers: Iterable[int]) -> dict[int, Entry]:
        """Return what is to be judged of these people, by number."""
        ...

    def number(self, customer: str) -> int | None:
        """Return the number of a person's row, or None."""
        ...

    def merged(self, *, limit: int) -> tuple[Merged, ...]:
        """Return the newest merges that are not taken apart."""
        ...

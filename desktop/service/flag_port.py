"""What the verbs need of a store to know which facts are said to be wrong."""

from typing import Protocol

from desktop.domain.explaining import CheckRow, Flag


class Flags(Protocol):
    """Reads the facts that somebody says are wrong and that the owner has not settled."""

    def of(self, customer: str) -> tuple[Flag, ...]:
        """Return what is flagged of a person, oldest first."""
        ...

    def flag(self, flag: str) -> Flag | None:
        """Return one flag, or None."""
        ...

    def to_check(self, *, limit: int) -> tuple[CheckRow, ...]:
        """Return the people of whom there is something to check, the longest waiting first."""
        ...

    def flagged(self, code: str) -> frozenset[str]:
        """Return the people of whom a fact of which there is one is flagged."""
        ...

"""What the window asks of the program to practise the regulars' names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.practice import Memory, Question, Recall, Round


class Practises(Protocol):
    """Asks and remembers, for whoever stands at the till; nobody else is shown any of it."""

    def questions(self) -> Round:
        """Return what to ask in one sitting; on the reader thread."""
        ...

    def is_quiet(self) -> bool:
        """Say whether this is a quiet hour; on the reader thread."""
        ...

    def remember(self, question: Question, recall: Recall) -> Memory | None:
        """Keep an answer; return what was kept before it. On the writer thread."""
        ...

    def take_back(self, question: Question, before: Memory | None) -> None:
        """Let an answer not have been given. On the writer thread."""
        ...

"""The door's questions: what is answered after the door was left counts for nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from desktop.domain.errors import UsualError
from desktop.ui.office.asks import OfficeAsks

T = TypeVar("T")


class DoorAsks:
    """Asks who may come in and whether a PIN is right, and knows which visit asked."""

    def __init__(self, asks: OfficeAsks) -> None:
        self._asks = asks
        self._visit = 0

    def begin(self) -> None:
        """Expect no answer of before."""
        self._visit += 1

    def leave(self) -> None:
        """Let nobody in by what is still being looked at.

        The lock goes to the worker behind whatever was asked of it and before all that follows.
        """
        self._visit += 1
        self._asks.lock()

    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[UsualError], None],
    ) -> None:
        """Ask the door."""
        visit = self._visit
        self._asks.write(
            work, partial(self._if_here, visit, done), failed=partial(self._if_here, visit, failed)
        )

    def _if_here(self, visit: int, then: Callable[[T], None], answer: T) -> None:
        if visit == self._visit:
            then(answer)

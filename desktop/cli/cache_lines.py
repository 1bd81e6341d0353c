"""How far the caches are while a verb makes them, on a terminal or in a log."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from desktop.cli.progress import ProgressLine
from desktop.domain.cards import IndexState
from desktop.service.indexing import Part
from desktop.words.commands import CommandWords

Tell = Callable[[Part, IndexState], None]


class CacheLines:
    """Tells how far the search keys are, then the facts."""

    def __init__(self, words: CommandWords) -> None:
        self._words = words

    @contextmanager
    def told(self, out: TextIO) -> Iterator[Tell]:
        """Yield what is to be told of each step; who stops it reads that nobody is lost."""
        line = ProgressLine(out)

        def tell(part: Part, state: IndexState) -> None:
            words = self._words.keys if part is Part.KEYS else self._words.facts
            line.tell(part, percent_of(state), words)

        try:
            yield tell
        except KeyboardInterrupt:
            line.end()
            print(self._words.interrupted(), file=sys.stderr)
            raise
        line.end()


def percent_of(state: IndexState) -> int:
    """Return how far it is; 100 only when all is there."""
    if state.complete:
        return 100
    return min(99, 100 * state.done // max(1, state.people))

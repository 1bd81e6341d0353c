"""Making the caches anew: the search keys, what the lists read of each person, and the weights."""

from collections.abc import Callable
from enum import StrEnum
from time import perf_counter

from desktop.domain.cards import IndexState
from desktop.service.knowing import Knowing
from desktop.service.learning import Learning
from desktop.service.ports import Store
from desktop.service.staging import Pause

FIRST_PIECE = 40
"""People whose keys are made in the first piece; how long that takes decides the next one."""
FEWEST, MOST = 5, 1000
"""People in a piece: a slow disk takes its time for each piece, however small."""
AIM_S = 0.02
"""Seconds that a piece may take: a cashier who waits behind it does not notice."""
FACTS_PIECE = 4


class Part(StrEnum):
    """What is being made anew."""

    KEYS = "keys"
    FACTS = "facts"


class Indexing:
    """Makes the caches in short pieces on the writing thread.

    ``pause`` lets the cashier's waiting acts go ahead between two pieces; ``timer`` tells seconds.
    A run that is interrupted loses the piece it is at: what is left is made by the next start of
    the window, or all of it by the next run.
    """

    def __init__(
        self,
        store: Store,
        knowing: Knowing,
        *,
        pause: Pause,
        timer: Callable[[], float] = perf_counter,
        learning: Learning | None = None,
    ) -> None:
        self._store = store
        self._knowing = knowing
        self._pause = pause
        self._timer = timer
        self._learning = learning or Learning(store, knowing)
        self._limit = FIRST_PIECE
        self._done = 0

    def go_on(self) -> IndexState:
        """Make the search keys of some more people, if any are missing; return how far it is.

        Raises:
            StoreError: the shop cannot be written; the keys are as they were.
        """
        state = self._store.index.state()
        return state if state.complete else self._piece()

    def tidy(self, *, limit: int) -> int:
        """Write the facts of some people, or learn some of the log; return how much was done.

        Raises:
            StoreError: the shop cannot be read or written; finished pieces are kept.
        """
        made = self._knowing.refresh_some(limit=limit)
        return made or int(not self._learning.catch_up())

    def run(self, *, progress: Callable[[Part, IndexState], None]) -> int:
        """Make all search keys anew, then the weights and everybody's facts; return how many.

        Raises:
            StoreError: NO_SHOP, or what stands in the way; finished pieces are kept.
        """
        self._knowing.shop()
        self._store.index.restart()
        self._make_keys(progress)
        self._learning.rebuild()
        self._store.facts.forget()
        self._make_facts(progress)
        return self._store.facts.customers()

    def catch_up(self, *, progress: Callable[[Part, IndexState], None]) -> int:
        """Make the search keys and facts that are missing or old; return of how many people facts.

        Raises:
            StoreError: as :meth:`run`.
        """
        self._knowing.shop()
        if not self._store.index.state().complete:
            self._make_keys(progress)
        return self._make_facts(progress)

    def _make_keys(self, progress: Callable[[Part, IndexState], None]) -> None:
        state = self._store.index.state()
        progress(Part.KEYS, state)
        while not state.complete:
            self._pause()
            state = self._piece()
            progress(Part.KEYS, state)

    def _make_facts(self, progress: Callable[[Part, IndexState], None]) -> int:
        people, done = self._store.facts.customers(), 0
        progress(Part.FACTS, IndexState(0, people, complete=not people))
        self._knowing.prepare(pause=self._pause)
        while made := self._knowing.refresh_some(limit=FACTS_PIECE):
            done += made
            progress(Part.FACTS, IndexState(min(done, people), people, complete=False))
            self._pause()
        progress(Part.FACTS, IndexState(people, people, complete=True))
        return done

    def _piece(self) -> IndexState:
        """Make one piece; the next one is larger or smaller by how long this one took."""
        began = self._timer()
        state = self._store.index.go_on(limit=self._limit)
        took = self._timer() - began
        if state.done == self._done:
            return state  # old keys were dropped: that says nothing about making new ones
        self._done = state.done
        fitting = int(self._limit * AIM_S / took) if took > 0 else MOST
        self._limit = max(FEWEST, min(fitting, 2 * self._limit, MOST))
        return state

"""Learning from the log of acts: the weights are a cache, and this is the only way they are made.

The rules are imported when something is to be learnt, so that they cost nothing at start-up.
"""

from dataclasses import dataclass, field, replace

from desktop.domain.lessons import Learnt, Weight
from desktop.service.knowing import Knowing
from desktop.service.ports import Store
from desktop.service.writing import ActHead

PIECE = 200
"""Lessons learnt in one go: some 20 ms."""


@dataclass(slots=True)
class _Anew:
    """Weights that are being learnt from the beginning of the log."""

    stale: str
    upto: int = 0
    weights: dict[str, Weight] = field(default_factory=dict)


class Learning:
    """Brings the weights up to the log. Runs on the writing thread.

    Every lesson is learnt in the order of its act, live as after a loss, so the same log gives the
    same numbers to the last bit. When an act that was learnt is taken back (or counts again),
    everything is learnt anew in pieces; the old weights serve until then.
    """

    def __init__(self, store: Store, knowing: Knowing) -> None:
        self._store = store
        self._knowing = knowing
        self._anew: _Anew | None = None

    def catch_up(self, limit: int = PIECE) -> bool:
        """Learn at most so many lessons; say whether everything is learnt now.

        Raises:
            StoreError: the shop cannot be read or written; the weights are as they were.
        """
        from desktop.care.learning import EDITION

        learnt = self._store.care.learnt()
        if learnt is None or learnt.edition != EDITION or learnt.stale:
            return self._go_on_anew(learnt.stale if learnt else "", limit)
        if not self._store.care.lessons(learnt.upto, limit=1):
            return True
        return self._go_on(limit)

    def rebuild(self) -> None:
        """Learn everything from the beginning of the log.

        Raises:
            StoreError: the shop cannot be read or written; the weights are as they were.
        """
        self._anew = None
        learnt = self._store.care.learnt()
        while not self._go_on_anew(learnt.stale if learnt else "", PIECE):
            learnt = self._store.care.learnt()

    def _go_on(self, limit: int) -> bool:
        from desktop.care.learning import learn_lesson

        care = self._store.care
        with self._store.quietly(self._head()) as change:
            change.hold_budget()
            learnt = care.learnt()  # another till may have learnt before the shop was held
            if learnt is None or learnt.stale:
                return False
            lessons = care.lessons(learnt.upto, limit=limit)
            if not lessons:
                return True
            names = {name for _, lesson in lessons for name in lesson.features}
            weights = care.weights_of(names)
            for _, lesson in lessons:
                weights |= learn_lesson(weights, lesson)
            change.keep_weights(weights, replace(learnt, upto=lessons[-1][0]))
        return len(lessons) < limit

    def _go_on_anew(self, stale: str, limit: int) -> bool:
        """Learn a piece of the log in memory; with the last one everything is written at once."""
        from desktop.care.learning import EDITION

        anew = self._anew
        if anew is None or anew.stale != stale:
            anew = self._anew = _Anew(stale)
        if self._piece(anew, limit):
            return False
        if not anew.upto and not stale and self._store.care.learnt() is None:
            return True  # nothing was ever taught
        with self._store.quietly(self._head()) as change:
            change.hold_budget()
            now = self._store.care.learnt()
            if (now.stale if now else "") != stale:
                return False
            while self._piece(anew, limit):
                pass
            change.keep_weights(anew.weights, Learnt(EDITION, anew.upto, stale), anew=True)
        self._anew = None
        return True

    def _piece(self, anew: _Anew, limit: int) -> bool:
        """Learn the next lessons; say whether there may be more."""
        from desktop.care.learning import learn_lesson

        lessons = self._store.care.lessons(anew.upto, limit=limit)
        for number, lesson in lessons:
            anew.weights |= learn_lesson(anew.weights, lesson)
            anew.upto = number
        return len(lessons) == limit

    def _head(self) -> ActHead:
        return ActHead("learn", "", self._knowing.now())

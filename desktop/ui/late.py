"""Services that are not there yet when the window is built."""

from collections.abc import Callable
from functools import partial


class Late:
    """Stands in for a service: a verb is looked up when it is called, on the thread that calls it.

    ``find`` returns the real one, making it first if need be; ``guard`` does the whole verb, and
    turns what the world puts in its way into words.
    """

    def __init__(
        self, find: Callable[[], object], guard: Callable[[Callable[[], object]], object]
    ) -> None:
        self._find = find
        self._guard = guard

    def __getattr__(self, verb: str) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            return self._guard(partial(getattr(self._find(), verb), *given, **named))

        return call

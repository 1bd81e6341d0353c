"""Services that are not there yet when the window is built."""

from collections.abc import Callable


class Late:
    """Stands in for a service: a verb is looked up when it is called, on the thread that calls it.

    ``find`` returns the real one, making it first if need be.
    """

    def __init__(self, find: Callable[[], object]) -> None:
        self._find = find

    def __getattr__(self, verb: str) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            answer: object = getattr(self._find(), verb)(*given, **named)
            return answer

        return call

"""How far something is, on a terminal or in a log."""

from collections.abc import Callable
from typing import TextIO

STEP = 5
"""Percent between two lines in a log; on a terminal every percent is shown in one place."""


class ProgressLine:
    """Shows percent: on a terminal one line that is written over, elsewhere a line each 5 %."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._written_over = out.isatty()
        self._last: tuple[object, int] | None = None
        self._width = 0
        self._heard = True

    def tell(self, part: object, percent: int, words: Callable[[int], str]) -> None:
        """Show how far a part of the work is; the next part begins a line of its own."""
        step = percent if self._written_over else percent - percent % STEP
        if not self._heard or self._last == (part, step):
            return
        if self._last is not None and self._last[0] != part:
            self.end()
        self._last = (part, step)
        self._write(words(step))

    def end(self) -> None:
        """Leave the line as it is, so that what comes next has one of its own."""
        if self._width:
            self._width = 0
            self._put("\n")

    def _write(self, text: str) -> None:
        if self._written_over:
            self._put("\r" + text.ljust(self._width))
            self._width = max(self._width, len(text))
        else:
            self._put(text + "\n")

    def _put(self, text: str) -> None:
        """Write at once; when nobody listens any more ("| head") the work goes on all the same."""
        try:
            self._out.write(text)
            self._out.flush()
        except BrokenPipeError:
            self._heard = False

"""Telling a scanner's keys from a person's: a code comes faster than anybody types."""

from PySide6.QtGui import QKeyEvent

_FAST_MS = 60
"""Between two keys of a scanner or a caller-ID device; a fast typist needs twice as long."""
_APART_MS = 250
"""A longer pause stands between what somebody typed and a code; shorter ones are hitches, as of a
scanner without a wire."""
_FEWEST, _FEWEST_DIGITS = 6, 4
"""Keys that make a code, and how many of them are digits: somebody may hit a few at once."""


class Scan:
    """The keys that came in one go, each right after the one before.

    The system's own times of the keys are compared, so that a busy window makes nobody fast.
    """

    def __init__(self) -> None:
        self._at = 0
        self._code = ""
        self._ended = False
        self._apart = False

    def take(self, event: QKeyEvent) -> None:
        """Take a key into account that ends nothing."""
        before = self._at
        if not self._is_fast(event):
            self._code = ""
            self._apart = self._at - before > _APART_MS
        text = event.text()
        self._code = self._code + text if text.isprintable() else ""
        self._ended = False

    def break_off(self) -> None:
        """Take a key into account that no code holds: what came before was typed by hand."""
        self._at, self._code, self._ended = 0, "", False

    @property
    def unended(self) -> str:
        """The code that came and was not ended yet, "" when the last keys are none."""
        return self._code if _is_code(self._code) else ""

    @property
    def apart(self) -> bool:
        """Whether the last keys that came in one go came after a pause."""
        return self._apart

    def end(self, event: QKeyEvent) -> str | None:
        """Take a key into account that may end a code, and return the code.

        "" when the keys before it were typed by hand; None when it belongs to the end of the code
        before, as the second of "Return, newline".
        """
        fast = self._is_fast(event)
        before, ended = self._code, self._ended
        self._code, self._ended = "", False
        if not fast:
            return ""
        if ended:
            return None
        self._ended = _is_code(before)
        return before if self._ended else ""

    def _is_fast(self, event: QKeyEvent) -> bool:
        """Say whether a key came right after the last one; one that is held down does not."""
        before, self._at = self._at, int(event.timestamp())
        return 0 < before <= self._at <= before + _FAST_MS and not event.isAutoRepeat()


def _is_code(keys: str) -> bool:
    return len(keys) >= _FEWEST and sum(map(str.isdecimal, keys)) >= _FEWEST_DIGITS

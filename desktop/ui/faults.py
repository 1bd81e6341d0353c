"""A fault of our own: logged without anything personal, and told calmly."""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Faults(QObject):
    """Stands in for ``sys.excepthook``: exceptions in slots would vanish otherwise.

    The log has the kinds of error and the lines of the program, never the message: that may hold a
    name or a number.

    Signals:
        happened(): something went wrong that nobody handled.
    """

    happened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: Hook | None = None

    def install(self) -> None:
        """Take over until ``close``."""
        self._before = sys.excepthook
        sys.excepthook = self.handle

    def close(self) -> None:
        """Give the hook back."""
        if self._before is not None:
            sys.excepthook = self._before
            self._before = None

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log a fault and tell the window; what ends the program on purpose goes on."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            (self._before or sys.__excepthook__)(kind, error, trace)
            return
        _log.error("%s", "; ".join(_described(error, trace)))
        self.happened.emit()


def _described(error: BaseException, trace: TracebackType | None) -> list[str]:
    """Return the kinds of the errors, the first cause last, and where each was raised."""
    told: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        frames = traceback.extract_tb(trace if cause is error else cause.__traceback__)
        places = ", ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
        told.append(f"{type(cause).__name__} at {places}")
        cause = cause.__cause__ or cause.__context__
    return told

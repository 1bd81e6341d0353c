"""Something made piece by piece, a piece in each turn of the event loop: no key has to wait."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Slot


class ByTurns(QObject):
    """Does the pieces one after the other; each is done once.

    A piece that asks for the whole (:meth:`finish_now`) has those that follow it done at once.
    """

    def __init__(self, parent: QObject, pieces: Iterable[Callable[[], object]]) -> None:
        super().__init__(parent)
        self._pieces = list(pieces)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def done(self) -> bool:
        """Whether the last piece is done, or is being done."""
        return not self._pieces

    def start(self) -> None:
        """Go on with a piece in each turn of the event loop."""
        if self._pieces:
            self._timer.start()

    def finish_now(self) -> None:
        """Do all that is left."""
        while self._pieces:
            self._pieces.pop(0)()

    @Slot()
    def _turn(self) -> None:
        if self._pieces:
            self._pieces.pop(0)()
        if not self._pieces:
            self._timer.stop()

"""Making touches: new ones, copies, what staff did of their own; and deleting them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.cards import Done
from desktop.domain.touches import Spoken, Touch
from desktop.ui.office.asks import OfficeAsks


class TouchMaking(QObject):
    """The acts after which another touch is open than before.

    Signals:
        made(Done, text): a touch was made, whose key is the text of Done; what to say of it.
        deleted(Done): the touch is gone.
        refused(UsualError): none was made.
    """

    made = Signal(object, str)
    deleted = Signal(object)
    refused = Signal(object)

    def __init__(self, asks: OfficeAsks) -> None:
        super().__init__()
        self._asks = asks

    def add(self, text: str) -> None:
        """Make a new touch of what staff read."""
        said = self.tr("Added. It is off until you switch it on.")
        self._make(partial(self._asks.office.new_touch, text), said)

    def copy(self, key: str, spoken: Spoken) -> None:
        """Make one that is like another."""
        said = self.tr("Copied. The copy is off until you switch it on.")
        self._make(partial(self._asks.office.copy_touch, key, spoken), said)

    def take_over(self, offer: str) -> None:
        """Make one of what staff did of their own."""
        said = self.tr("Taken over. Say what is in it, and when it fits.")
        self._make(partial(_promoted, self._asks.office.promote, offer), said)

    def delete(self, key: str) -> None:
        """Delete one that nobody was offered."""
        work = partial(self._asks.office.delete_touch, key)
        self._asks.act(work, self.deleted.emit, failed=self.refused.emit)

    def _make(self, work: Callable[[], Done], said: str) -> None:
        self._asks.act(work, partial(self._done, said), failed=self.refused.emit)

    def _done(self, said: str, done: Done) -> None:
        self.made.emit(done, said)


def _promoted(promote: Callable[[str], tuple[Done, Touch]], offer: str) -> Done:
    """Take something over, and name the touch that it became."""
    done, touch = promote(offer)
    return replace(done, text=touch.key)

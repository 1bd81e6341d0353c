"""One customer in the office: everything that is known, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from desktop.ui.office.editor_keeping import KeepingPaper
from desktop.ui.office.editor_values import raw_of

if TYPE_CHECKING:
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

PAUSE_MS = 1000
"""After so long without a key, what was typed is saved."""
NEW = "new"
"""Stands for the id of a customer who has none yet."""


class CustomerEditor(KeepingPaper):
    """The card beside the list of customers; it saves by itself and never loses what was typed.

    What differs from what was shown is saved after a pause, when a field is left, when another
    customer or page is opened and when the office or the window is closed. What cannot be kept
    stays in its field with the reason beside it, and is there again when the customer is.
    """

    def __init__(
        self, asks: OfficeAsks, words: Words, theme: Theme, *, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(asks, words, theme, pause_ms=pause_ms)

    @property
    def customer(self) -> str:
        """The id of the customer that is shown; NEW for one not added yet; or nothing."""
        return (self._draft.customer or NEW) if self._draft else ""

    @Slot(str)
    def show_customer(self, customer_id: str) -> None:
        """Show a customer; what was typed about the one before is saved first."""
        self._left = None
        if self._draft is not None and self._draft.customer == customer_id:
            self.refresh()
            return
        self._leave_draft()
        self._open(self._saver.drafts.open(customer_id))

    def begin_new(self, name: str = "", phone: str = "") -> None:
        """Begin a new customer, who is added once something is typed."""
        self._left = None
        self._leave_draft()
        draft = self._saver.drafts.open("")
        typed_before = bool(draft.kept)
        for field, value in (("name", name.strip()), ("phones", (phone.strip(),))):
            if any(value) and field not in draft.kept:
                draft.kept[field] = raw_of(field, value, self._words)
        self._open(draft)
        self._touched = typed_before
        self.take_focus()

    def clear(self) -> None:
        """Save, and show nobody."""
        self._left = None
        self._leave_draft()

    def leave(self) -> None:
        """Save what was typed: another page is opened, the office is locked, the window closes.

        Nothing of the customer stays on the screen: who comes in next may see less.
        """
        if self._draft is None:
            return
        self._left = self._draft
        self._leave_draft()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show again who was shown before."""
        super().showEvent(event)
        if not event.spontaneous() and self._left is not None:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Save what was typed."""
        if not event.spontaneous():
            self.flush()
        super().hideEvent(event)

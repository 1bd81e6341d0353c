"""One customer in the office: everything that is known, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from desktop.ui.office.editor_keeping import EditorKeeping
from desktop.ui.office.editor_paper import EditorPaper
from desktop.ui.office.editor_values import raw_of

if TYPE_CHECKING:
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.office.editor_drafts import Draft
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

PAUSE_MS = 1000
"""After so long without a key, what was typed is saved."""
NEW = "new"
"""Stands for the id of a customer who has none yet."""


class CustomerEditor(EditorPaper):
    """The card beside the list of customers; it saves by itself and never loses what was typed.

    What differs from what was shown is saved after a pause, when a field is left, when another
    customer or page is opened and when the office or the window is closed. What cannot be kept
    stays in its field with the reason beside it, and is there again when the customer is.
    """

    def __init__(
        self, asks: OfficeAsks, words: Words, theme: Theme, *, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(asks, words, theme)
        self._words = words
        self._left: Draft | None = None
        self.keeping = keeping = EditorKeeping(asks, self, words, theme, pause_ms=pause_ms)
        keeping.said.connect(self.said)
        keeping.warned.connect(self.warned)
        keeping.unsaid.connect(self.unsaid)
        keeping.gone.connect(self.gone)
        keeping.made.connect(self.made)
        self.strip.wanted.connect(self._show_unsaved)

    @property
    def customer(self) -> str:
        """The id of the customer that is shown; NEW for one not added yet; or nothing."""
        draft = self.keeping.draft
        return (draft.customer or NEW) if draft else ""

    @Slot(str)
    def show_customer(self, customer_id: str) -> None:
        """Show a customer; what was typed about the one before is saved first."""
        self._left = None
        draft = self.keeping.draft
        if draft is not None and draft.customer == customer_id:
            self.refresh()
            return
        self.keeping.put_away()
        self.keeping.open(self.keeping.drafts.open(customer_id))

    def begin_new(self, name: str = "", phone: str = "") -> None:
        """Begin a new customer, who is added once something is typed."""
        self._left = None
        self.keeping.put_away()
        draft = self.keeping.drafts.open("")
        typed_before = bool(draft.kept)
        for field, value in (("name", name.strip()), ("phones", (phone.strip(),))):
            if any(value) and field not in draft.kept:
                draft.kept[field] = raw_of(field, value, self._words)
        self.keeping.open(draft, touched=typed_before)
        self.take_focus()

    def clear(self) -> None:
        """Save, and show nobody."""
        self._left = None
        self.keeping.put_away()

    def leave(self) -> None:
        """Save what was typed: another page is opened, the office is locked, the window closes.

        Nothing of the customer stays on the screen: who comes in next may see less.
        """
        if self.keeping.draft is None:
            return
        self._left = self.keeping.draft
        self.keeping.put_away()

    def flush(self) -> None:
        """Save now whatever differs from what was shown."""
        self.keeping.flush()

    @Slot()
    def refresh(self) -> None:
        """Ask again: what another till changed shows in the fields that nobody touched.

        Who was shown when the editor was left is shown again.
        """
        left = self._left
        if self.keeping.draft is not None:
            self.keeping.read_again()
        elif left is not None and self.isVisible():
            self._left = None
            self.keeping.open(self.keeping.drafts.again(left))

    def take_focus(self) -> None:
        """Put the focus where editing begins, as soon as somebody is shown."""
        self.keeping.take_focus()

    def leave_focus(self) -> None:
        """Leave the focus where it is, also when somebody is shown who was asked for before."""
        self.keeping.leave_focus()

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

    @Slot(object)
    def _show_unsaved(self, draft: Draft) -> None:
        self._left = None
        self.keeping.put_away()
        self.keeping.open(draft, touched=True)
        self.wanted.emit(draft.customer)
        self.take_focus()

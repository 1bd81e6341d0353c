"""What is said of customers of whom a field is not saved, and what is said of them no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.office.editor_drafts import Draft, Drafts
    from desktop.ui.office.editor_foot import UnsavedStrip


class UnsavedNews(QObject):
    """Warns when somebody is left with a field unsaved; once it is mended, that is true no more.

    Signals:
        warned(text): whose fields are not saved.
        unsaid(text): what was warned of is mended.
    """

    warned = Signal(str)
    unsaid = Signal(str)

    def __init__(
        self, drafts: Drafts, strip: UnsavedStrip, sentence: Callable[[Draft], str]
    ) -> None:
        super().__init__(strip)
        self._drafts = drafts
        self._strip = strip
        self._sentence = sentence
        self._told: dict[Draft, str] = {}

    def show_names(self, *, without: Draft | None) -> None:
        """Name all whose fields are not saved, but for the one who is shown."""
        self._strip.show_drafts(self._drafts.unsaved(without=without))

    def warn(self, draft: Draft) -> None:
        """Say which fields of somebody are not saved."""
        text = self._told[draft] = self._sentence(draft)
        self.warned.emit(text)

    def mended(self, draft: Draft) -> None:
        """Nothing of somebody is wrong any more."""
        text = self._told.pop(draft, "")
        if text:
            self.unsaid.emit(text)

"""What the editor of a customer asks of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.editing import Fields, OfficeCard, Saved
    from desktop.domain.history import HistoryPage


class OfficeEditor(Protocol):
    """One customer: reading on the reader thread, writing on the writer thread."""

    def customer(self, customer_id: str) -> OfficeCard:
        """Return a customer."""
        ...

    def nobody(self) -> OfficeCard:
        """Return the card of somebody who is not in the shop yet."""
        ...

    def save_customer(self, customer_id: str, *, shown: Fields, edit: Fields) -> Saved:
        """Write fields, each of which was shown as in ``shown``."""
        ...

    def add_person(self, edit: Fields) -> Saved:
        """Add a customer."""
        ...

    def forget_person(self, customer_id: str) -> Done:
        """Keep nothing of somebody who does not want to be remembered."""
        ...

    def history(self, customer_id: str, *, before: int | None = None) -> HistoryPage:
        """Return acts about a person, newest first."""
        ...

    def restore(self, customer_id: str, act_id: str) -> Done:
        """Write what stood there before an act."""
        ...

"""What the office asks of the program, as Protocols, so that tests may use others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.shop import Staff


class Office(Protocol):
    """All verbs of the office; each page's own stand in a Protocol of their own."""

    def undo(self, act_id: str) -> Done:
        """Take an act back."""
        ...


class Entering(Protocol):
    """Coming into the office, on the writer thread."""

    def come_in(self) -> Staff:
        """Open the office while nobody has set a PIN."""
        ...

    def lock(self) -> None:
        """Lock the office."""
        ...

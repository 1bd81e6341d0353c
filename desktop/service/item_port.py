"""What the office's verbs about items read of a store."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from desktop.domain.item_sheets import ItemSheet, OwnCodes


class OfficeItems(Protocol):
    """Reads items as the owner may edit them."""

    def sheets(self) -> Mapping[str, ItemSheet]:
        """Return every item by its label."""
        ...

    def sheet(self, label: str) -> tuple[str, ItemSheet] | None:
        """Return an item by its label, with its uid; None when no row speaks of it."""
        ...

    def marked(self, after: date | None) -> Mapping[str, int]:
        """Return on how many visits marked by hand after a day each label stands."""
        ...

    def own_codes(self) -> OwnCodes:
        """Return the shop's own codes: of must-nots and diets of people, and of what is stated."""
        ...

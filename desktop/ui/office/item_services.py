"""What the office's page of items asks of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.item_sheets import ItemBook, ItemSheet


class ItemOffice(Protocol):
    """The verbs about items."""

    def item_book(self) -> ItemBook:
        """Return what the shop sells, most sold first."""
        ...

    def item_sheet(self, label: str) -> ItemSheet:
        """Return what is said of one item."""
        ...

    def edit_item(self, was: ItemSheet, now: ItemSheet) -> Done:
        """Write what was changed of an item from what was shown."""
        ...

    def new_item(self, label: str) -> Done:
        """Add an item that no file has named yet."""
        ...

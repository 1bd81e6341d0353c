"""What the office's page of touches asks of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.care.reach import Seen
    from desktop.domain.cards import Done
    from desktop.domain.touch_book import OwnDone, Regulars, TouchBook, Tried
    from desktop.domain.touches import Spoken, Touch


class TouchOffice(Protocol):
    """The verbs about touches."""

    def touch_book(self) -> TouchBook:
        """Return the shop's touches and what became of them."""
        ...

    def touch_sheet(self, key: str) -> Touch:
        """Return one touch."""
        ...

    def own_lately(self) -> tuple[OwnDone, ...]:
        """Return what staff did of their own lately and nobody took over."""
        ...

    def edit_touch(self, was: Touch, now: Touch) -> Done:
        """Write what was changed of a touch from what was shown."""
        ...

    def switch_touch(self, key: str, *, on: bool) -> Done:
        """Write whether a touch may be suggested at all."""
        ...

    def new_touch(self, text: str) -> Done:
        """Make a touch of the shop's own; the answer's text is its key."""
        ...

    def copy_touch(self, key: str, spoken: Spoken) -> Done:
        """Make a touch that is like another; the answer's text is its key."""
        ...

    def delete_touch(self, key: str) -> Done:
        """Delete a touch of the shop's own that nobody was ever offered."""
        ...

    def promote(self, offer_id: str) -> tuple[Done, Touch]:
        """Take what a cashier did of their own into the shop's list."""
        ...

    def regulars(self) -> Regulars:
        """Return for whom an edited touch is tried out."""
        ...

    def look_at(self, ids: Sequence[str], *, closely: bool = False) -> tuple[Seen, ...]:
        """Return people as they would stand at the till now."""
        ...

    def try_touch(self, touch: Touch, three: Sequence[Seen], everybody: Sequence[Seen]) -> Tried:
        """Return what a touch would come to as it is now edited."""
        ...

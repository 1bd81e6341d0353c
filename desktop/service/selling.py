"""What the verbs need to know of a store's items: offered by ``store``, never imported from it."""

from collections.abc import Callable, Mapping
from typing import Protocol

from desktop.domain.ideas import Item, ShownIdeas


class Items(Protocol):
    """Reads what the shop sells, and what of it was suggested to whom."""

    def items(self) -> Mapping[str, Item]:
        """Return every item by its label; what has run out without options has run out with any."""
        ...

    def together(self) -> Mapping[str, Mapping[str, int]]:
        """Return in how many sales two names stand together; with itself, in how many it stands."""
        ...

    def times(self, customer: str, *, limit: int) -> tuple[ShownIdeas, ...]:
        """Return what was suggested to a person the last times, newest first."""
        ...

    def prepare(self, *, pause: Callable[[], None], imported: int | None = None) -> None:
        """Count beforehand what is bought together, or what an import on its way in will add."""
        ...

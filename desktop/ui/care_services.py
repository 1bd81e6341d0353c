"""What the window asks of the program about touches once they are done, and about facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.explaining import WhyCard
    from desktop.domain.touches import Offer, Went


class Explains(Protocol):
    """Reading, on the reader thread."""

    def why(self, customer_id: str) -> WhyCard:
        """Return why this touch and not another, judged now."""
        ...


class Cares(Protocol):
    """The cashier's verbs, on the writer thread; each writes one act."""

    def how_it_went(self, offer_id: str, how: Went) -> tuple[Done, Offer]:
        """Keep how a touch was received."""
        ...

    def flag_fact(self, customer_id: str, code: str, params: Mapping[str, str | int]) -> Done:
        """Keep that a fact is said to be wrong; ``Done.text`` is the flag's id."""
        ...

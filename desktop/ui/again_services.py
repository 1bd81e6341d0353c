"""What the window asks of the program about things that are asked again, and the switches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.domain.ageing import AgesKind
    from desktop.domain.cards import Done


class Switches(Protocol):
    """The switches at the till, on the writer thread; what has run out is written as one act."""

    def set_rush(self, *, on: bool) -> datetime | None:
        """Say that a queue is waiting, or not; return when that ends by itself."""
        ...

    def rush_until(self) -> datetime | None:
        """Return when the rush ends by itself; None: there is none."""
        ...

    def set_company(self, customer_id: str, *, on: bool) -> None:
        """Say that a customer is not alone at this visit, or is."""
        ...

    def set_touch_stock(self, key: str, *, in_stock: bool) -> Done:
        """Write that a touch has run out, or is there again."""
        ...

    def set_item_stock(self, label: str, *, in_stock: bool) -> Done:
        """Write that an item has run out, or is there again."""
        ...

    def set_cue(self, *, on: bool) -> Done:
        """Write whether this cashier wants the coaching lines."""
        ...


class AsksAgain(Protocol):
    """The cashier's answers to what is asked again, on the writer thread; each writes one act."""

    def fine_now(self, problem_id: str) -> Done:
        """Keep that all is well after a problem was put right."""
        ...

    def not_yet(self, problem_id: str) -> Done:
        """Open a problem again."""
        ...

    def not_asked(self, problem_id: str) -> Done:
        """Keep that nobody wants to ask."""
        ...

    def keep_fact(self, customer_id: str, kind: AgesKind, fact_id: str) -> Done:
        """Keep that a fact is still true."""
        ...

    def drop_fact(self, customer_id: str, kind: AgesKind, fact_id: str) -> Done:
        """Take away a fact that is no longer true."""
        ...

"""What may run out: touches that need something, and items."""

from dataclasses import dataclass

from desktop.domain.touches import Touch


@dataclass(frozen=True, slots=True)
class StockRow:
    """One thing that may run out. ``touch`` is None for an item, whose label is then given."""

    touch: Touch | None
    label: str
    in_stock: bool
    shown: str = ""
    """What the owner calls an item, where that differs from the till."""

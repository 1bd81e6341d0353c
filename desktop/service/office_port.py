"""What the office's verbs read of a store, one part per page."""

from typing import Protocol


class OfficeStore(Protocol):
    """The parts that only the office reads."""

"""What the office's list may write about many customers at once."""

from collections.abc import Sequence
from typing import Protocol


class PeopleWriting(Protocol):
    """The part of a unit of work about many people."""

    def tag_many(self, numbers: Sequence[int], tag: str, *, most: int) -> int:
        """Give a tag to those who do not have it; return how many these were.

        Raises:
            TextError: TOO_MANY when somebody would have more than ``most``.
        """
        ...

    def untag_many(self, numbers: Sequence[int], tag: str) -> int:
        """Take a tag from those who have it; return how many these were."""
        ...

    def note_amount(self, amount: int) -> None:
        """Keep with the act how many customers it concerned, where no row says so."""
        ...

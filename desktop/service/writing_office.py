"""What the office's editor may write beside the till's own edits."""

from typing import Protocol


class OfficeWriting(Protocol):
    """The part of a unit of work about two writers, and about what is put back."""

    def hold_customer(self, customer: str) -> None:
        """Keep other tills from writing this person until this unit of work is over."""
        ...

    def erase(self, customer: str) -> None:
        """Delete a person and everything about them, for good; also who is known as them."""
        ...

    def bring_back_must_not(self, customer: str, must_not: str) -> None:
        """Let a must-not that was taken away be in force again, with who said it and when.

        Without effect when it is not on record, or the person has one of the same code.
        """
        ...

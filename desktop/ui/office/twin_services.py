"""What the page of duplicates asks of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.twins import MergeChoice, Merged, TwinPage, TwinView


class Twins(Protocol):
    """Duplicates: finding, merging, telling apart."""

    def twins(self, cursor: str | None = None) -> TwinPage:
        """Look through some more people."""
        ...

    def twin_view(self, one: str, other: str) -> TwinView:
        """Return two people side by side."""
        ...

    def merges(self) -> tuple[Merged, ...]:
        """Return the newest merges."""
        ...

    def merge(self, stays: str, gone: str, choice: MergeChoice) -> Done:
        """Let two people be one."""
        ...

    def take_apart(self, act: str) -> Done:
        """Tell two people apart again."""
        ...

    def not_same(self, one: str, other: str) -> Done:
        """Remember that two people are not one."""
        ...

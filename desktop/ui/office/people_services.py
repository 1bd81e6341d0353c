"""What the page of customers asks of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desktop.ui.models.people_service import ListService

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from desktop.domain.cards import Done
    from desktop.domain.customer_export import ExportColumn


class BulkService(Protocol):
    """Acts on many customers at once, on the writer thread."""

    def tag_customers(self, numbers: Sequence[int], tag: str) -> Done:
        """Give a tag to those who do not have it."""
        ...

    def untag_customers(self, numbers: Sequence[int], tag: str) -> Done:
        """Take a tag from those who have it."""
        ...

    def export_customers(
        self,
        numbers: Sequence[int],
        file: Path,
        *,
        titles: Mapping[ExportColumn, str],
        private: bool,
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> Done | None:
        """Write what is known of customers into a file; None when it was called off."""
        ...


class PeopleServices(ListService, BulkService, Protocol):
    """All verbs of the page."""

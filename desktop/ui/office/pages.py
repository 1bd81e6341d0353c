"""Which pages the office has, in the order of its list; each is imported when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.office.page import OfficePage
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as the office's list names it, and how it is made."""

    name: str
    title: str
    make: Callable[[OfficeAsks, Words, Theme], OfficePage]


class OfficePages(QObject):
    """Names the pages."""

    def entries(self) -> tuple[PageEntry, ...]:
        """Return the pages that the office has."""
        return ()

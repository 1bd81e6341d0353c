"""Which pages the office has, in the order of its list; each is imported when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.ui.machine_choices import MachineChoices
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

    def __init__(self, parent: QObject, choices: MachineChoices) -> None:
        super().__init__(parent)
        self._choices = choices

    def entries(self) -> tuple[PageEntry, ...]:
        """Return the pages that the office has."""
        return (
            PageEntry("overview", self.tr("Overview"), _overview),
            PageEntry("customers", self.tr("Customers"), _customers),
            PageEntry("duplicates", self.tr("Duplicates"), _duplicates),
            PageEntry("items", self.tr("Items"), _items),
            PageEntry("touches", self.tr("Touches"), _touches),
            PageEntry("team", self.tr("Team"), _team),
            PageEntry("settings", self.tr("Settings"), partial(_settings, self._choices)),
        )


def _overview(asks: OfficeAsks, words: Words, theme: Theme) -> OfficePage:
    from desktop.ui.office.overview_page import OverviewPage  # noqa: PLC0415 - when opened

    return OverviewPage(asks, words, theme)


def _customers(asks: OfficeAsks, words: Words, theme: Theme) -> OfficePage:
    from desktop.ui.office.customers_page import CustomersPage  # noqa: PLC0415 - when opened

    return CustomersPage(asks, words, theme)


def _duplicates(asks: OfficeAsks, words: Words, theme: Theme) -> OfficePage:
    from desktop.ui.office.duplicates_page import DuplicatesPage  # noqa: PLC0415 - when opened

    return DuplicatesPage(asks, words, theme)


def _items(asks: OfficeAsks, words: Words, theme: Theme) -> OfficePage:
    from desktop.ui.office.items_page import ItemsPage  # noqa: PLC0415 - when opened

    return ItemsPage(asks, words, theme)


def _touches(asks: OfficeAsks, words: Words, theme: Theme) -> OfficePage:
    from desktop.ui.office.touches_page import TouchesPage  # noqa: PLC0415 - when opened

    return TouchesPage(asks, words, theme)


def _team(asks: OfficeAsks, words: Words, theme: Theme) -> OfficePage:
    from desktop.ui.office.team_page import TeamPage  # noqa: PLC0415 - when opened

    return TeamPage(asks, words, theme)


def _settings(choices: MachineChoices, asks: OfficeAsks, words: Words, theme: Theme) -> OfficePage:
    from desktop.ui.office.settings_page import SettingsPage  # noqa: PLC0415 - when opened

    return SettingsPage(asks, words, theme, choices)

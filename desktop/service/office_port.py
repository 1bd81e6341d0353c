"""What the office's verbs read of a store, one part per page."""

from typing import Protocol

from desktop.domain.shop import Staff
from desktop.service.history_port import HistoryStore
from desktop.service.item_port import OfficeItems
from desktop.service.list_port import PeopleExport, PeopleList
from desktop.service.overview_port import OverviewStore
from desktop.service.touch_port import OfficeTouches
from desktop.service.twin_port import Twinned


class Team(Protocol):
    """Reads the staff."""

    def everybody(self) -> tuple[Staff, ...]:
        """Return all who work here or worked here, in the order in which they came."""
        ...

    def writers(self, act: str) -> tuple[Staff, ...]:
        """Return who bore the name that an act was written under, when it was written."""
        ...


class OfficeStore(Protocol):
    """The parts that only the office reads."""

    @property
    def overview(self) -> OverviewStore:
        """Counts of the whole shop."""
        ...

    @property
    def customers(self) -> PeopleList:
        """The list of customers."""
        ...

    @property
    def exports(self) -> PeopleExport:
        """Customers for a file that leaves the shop."""
        ...

    @property
    def history(self) -> HistoryStore:
        """What was done about one customer."""
        ...

    @property
    def items(self) -> OfficeItems:
        """What is sold, as the owner may edit it."""
        ...

    @property
    def team(self) -> Team:
        """Who works here and worked here."""
        ...

    @property
    def touches(self) -> OfficeTouches:
        """What became of touches."""
        ...

    @property
    def twins(self) -> Twinned:
        """Who may be who."""
        ...

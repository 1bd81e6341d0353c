"""The parts of an open store, reached by the door of the calling thread."""

from typing import TYPE_CHECKING

from desktop.store.care_log import CareLogReader
from desktop.store.facts import FactsTable
from desktop.store.flags import FlagReader
from desktop.store.intake import ImportIntake
from desktop.store.items import ItemsReader
from desktop.store.office_team import PinTable
from desktop.store.people import PeopleReader
from desktop.store.practices import PracticeTable
from desktop.store.search_index import SearchIndex
from desktop.store.shop_store import ShopStore
from desktop.store.trade import TradeReader

if TYPE_CHECKING:
    from desktop.store.office import OfficeReaders


class Inside:
    """Hands out each part; whoever is one says by ``_here`` how a thread gets in."""

    def _here(self) -> ShopStore:
        """Return the store, with this thread inside."""
        raise NotImplementedError

    @property
    def people(self) -> PeopleReader:
        """People."""
        return self._here().people

    @property
    def trade(self) -> TradeReader:
        """Sales and visits."""
        return self._here().trade

    @property
    def items(self) -> ItemsReader:
        """What is sold."""
        return self._here().items

    @property
    def care(self) -> CareLogReader:
        """Offers, touches, problems."""
        return self._here().care

    @property
    def flags(self) -> FlagReader:
        """Facts that are said to be wrong."""
        return self._here().flags

    @property
    def facts(self) -> FactsTable:
        """The cache for lists."""
        return self._here().facts

    @property
    def practices(self) -> PracticeTable:
        """Who is to be learnt, and how far each of the staff is with it."""
        return self._here().practices

    @property
    def pins(self) -> PinTable:
        """The PINs of the staff."""
        return self._here().pins

    @property
    def index(self) -> SearchIndex:
        """The search keys."""
        return self._here().index

    @property
    def intake(self) -> ImportIntake:
        """Imports on their way in."""
        return self._here().intake

    @property
    def office(self) -> "OfficeReaders":
        """What only the office reads."""
        return self._here().office

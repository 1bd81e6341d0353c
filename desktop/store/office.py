"""What only the owner's office reads, one reader per page."""

from peewee import Database

from desktop.store.office_history import HistoryReader
from desktop.store.office_items import OfficeItems
from desktop.store.office_overview import OverviewReader
from desktop.store.office_people import PeopleList
from desktop.store.office_people_export import PeopleExport
from desktop.store.office_team import TeamReader
from desktop.store.office_touches import OfficeTouches
from desktop.store.office_twins import TwinReader


class OfficeReaders:
    """Holds the office's readers; they hold the database, never a connection."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.customers = PeopleList(database)
        self.exports = PeopleExport(database)
        self.overview = OverviewReader(database)
        self.history = HistoryReader(database)
        self.items = OfficeItems(database)
        self.team = TeamReader(database)
        self.touches = OfficeTouches(database)
        self.twins = TwinReader(database)

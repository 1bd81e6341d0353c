"""People in memory and their search keys in a database, for the tests of the search."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from peewee import Database

from desktop.domain.cards import Found
from desktop.domain.shop import Place, Shop
from desktop.lookup.rank import Row
from desktop.store.people_tables import CustomerRow, ImportRow, StaffRow
from desktop.store.search import Searcher
from desktop.store.search_keys import KeyRow, SearchKeys
from desktop.store.search_tables import SEARCH_MODELS

COUNTRY = "FR"
SHOP = Shop("shop", Place(COUNTRY, "Europe/Paris", "EUR"))
NOW = datetime(2026, 7, 18, 12, tzinfo=UTC)


class Till:
    """People in memory, their keys in a database, and the search over both."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.keys = SearchKeys(database)
        self.people: dict[int, Row] = {}
        self.searcher = Searcher(database, self.load)

    def load(self, ids: Sequence[int]) -> list[Row]:
        return [self.people[each] for each in ids if each in self.people]

    def put(self, number: int, name: str, *phones: str, say: str = "", visits: int = 0) -> None:
        self.people[number] = Row(number, f"u{number}", name, say, phones, visits)
        with self.database.atomic():
            self.keys.put(KeyRow(number, name, say, phones, visits), country=COUNTRY)

    def find(self, text: str) -> Found:
        return self.searcher.find(text, shop=SHOP, now=NOW)

    def names(self, text: str) -> list[str]:
        return [each.name for each in self.find(text).hits]

    def ids(self, text: str) -> set[str]:
        return {each.id for each in self.find(text).hits}

    def empty(self) -> None:
        self.people.clear()
        for model in SEARCH_MODELS:
            model.delete().execute()


@contextmanager
def opened(database: Database) -> Iterator[Till]:
    """Give a search over empty tables."""
    models = (*SEARCH_MODELS, StaffRow, ImportRow, CustomerRow)
    with database.bind_ctx(models), database.connection_context():
        database.create_tables(models)
        yield Till(database)

"""An open shop: the one place that knows all tables, handed to the verbs as their store."""

import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from desktop.domain.errors import StoreError, Trouble
from desktop.domain.shop import Place, Role, Shop, Staff
from desktop.domain.touches import Touch
from desktop.service.writing import ActHead
from desktop.store import packing, sql
from desktop.store.care_log import CareLogReader
from desktop.store.change import ShopChange
from desktop.store.doors import Doors
from desktop.store.facts import FactsTable
from desktop.store.flags import FlagReader
from desktop.store.hits import load_rows, refresh_keys
from desktop.store.intake import ImportIntake
from desktop.store.items import ItemsReader
from desktop.store.journal import Journal
from desktop.store.models import MODELS
from desktop.store.office_team import PinTable, active_staff
from desktop.store.people import PeopleReader
from desktop.store.people_tables import ShopRow, StaffRow
from desktop.store.practices import PracticeTable
from desktop.store.search import Searcher
from desktop.store.search_index import SearchIndex
from desktop.store.search_keys import SearchKeys
from desktop.store.trade import TradeReader
from desktop.store.trade_tables import TouchRow
from desktop.store.ways import Ways

if TYPE_CHECKING:
    from desktop.store.office import OfficeReaders

_LOOK_AGAIN = """
UPDATE customer_facts SET look_again = 0
WHERE customer_id = (SELECT id FROM customer WHERE uid = ?)
"""
_SHOP = """
SELECT uid, name, country, zone, currency, day_cut_minutes, visit_window_minutes, daily_budget,
health_facts, demo FROM shop ORDER BY id LIMIT 1
"""
FIRST_STAFF = (("Owner", Role.OWNER), ("Till", Role.CASHIER))


class ShopStore:
    """Reads and writes one shop through its doors. One shop is open at a time in a process."""

    def __init__(self, doors: Doors) -> None:
        self.doors = doors
        self._database = doors.database
        self._database.bind(MODELS)
        keys = SearchKeys(self._database)
        self._keys = keys
        self.index = SearchIndex(self._database, doors.write, keys)
        searcher = Searcher(
            self._database,
            partial(load_rows, self._database),
            others=Ways(self._database),
            plain=self.index,
        )
        self.people = PeopleReader(self._database, searcher)
        self.trade = TradeReader(self._database)
        self.items = ItemsReader(self._database, self.trade)
        self.care = CareLogReader(self._database)
        self.flags = FlagReader(self._database)
        self.facts = FactsTable(self._database, keys)
        self.practices = PracticeTable(self._database, doors.write)
        self.pins = PinTable(self._database, doors.write)
        self.intake = ImportIntake(self._database, doors.write, keys)

    @cached_property
    def office(self) -> "OfficeReaders":
        """What only the office reads, made when somebody comes in: a till seldom needs it."""
        from desktop.store.office import OfficeReaders  # noqa: PLC0415 - the same

        return OfficeReaders(self._database)

    def shop(self) -> Shop | None:
        """Return the shop's settings, or None before the first start is answered."""
        found = sql.ask(self._database, _SHOP)  # each search asks for it
        if not found:
            return None
        uid, name, country, zone, currency, cut, window, budget, health, demo = found[0]
        return Shop(
            id=uid,
            place=Place(country, zone, currency, name),
            day_cut=timedelta(minutes=cut),
            visit_window=timedelta(minutes=window),
            daily_budget=budget,
            health_facts=bool(health),
            demo=bool(demo),
        )

    def staff(self) -> tuple[Staff, ...]:
        """Return who works here."""
        return active_staff()

    def found(
        self,
        place: Place,
        *,
        at: datetime,
        touches: Sequence[Touch],
        budget: int,
        demo: bool,
    ) -> Shop:
        """Write the shop's settings, its first staff and its starting touches.

        Raises:
            StoreError: NOT_EMPTY when the shop has its settings already.
        """
        with self.doors.write():
            if ShopRow.select().exists():
                raise StoreError(Trouble.NOT_EMPTY)
            ShopRow.create(
                uid=str(uuid.uuid4()),
                name=place.name,
                country=place.country,
                zone=place.zone,
                currency=place.currency,
                daily_budget=budget,
                demo=demo,
                created_at=at,
            )
            self.index.settle()
            for name, role in FIRST_STAFF:
                StaffRow.create(uid=str(uuid.uuid4()), name=name, role=role.value)
            for touch in touches:
                TouchRow.create(uid=str(uuid.uuid4()), **packing.touch_columns(touch))
        shop = self.shop()
        if shop is None:
            raise StoreError(Trouble.NO_SHOP)
        return shop

    @contextmanager
    def change(self, head: ActHead) -> Iterator[ShopChange]:
        """Open a unit of work; leaving it writes the act, an exception writes nothing."""
        with self._work(head, act=True) as change:
            yield change

    @contextmanager
    def quietly(self, head: ActHead) -> Iterator[ShopChange]:
        """Open a unit of work for what is no act of anybody: showing an offer, filling the demo."""
        with self._work(head, act=False) as change:
            yield change

    def close(self) -> None:
        """Leave the shop; the threads that worked with it have left before."""
        self.doors.close()

    @contextmanager
    def _work(self, head: ActHead, *, act: bool) -> Iterator[ShopChange]:
        with self.doors.write():
            journal = Journal(self._database, head if act else None)
            yield ShopChange(self._database, head, journal=journal)
            journal.finish()
            if journal.days_changed:
                self.intake.note_days()
            if journal.country_changed:
                self.index.renew()
            if journal.came:  # should the program end before they are judged anew
                sql.run(self._database, _LOOK_AGAIN, (journal.customer,))
            shop = self.shop()
            refresh_keys(
                self._database,
                self._keys,
                sorted(journal.renamed),
                country=shop.place.country if shop else "",
            )

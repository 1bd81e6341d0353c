"""All that stands behind the window: one shop and the verbs on it, made when first asked for."""

import gc
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.shop import Shop
    from desktop.service.acting import Acting
    from desktop.service.cashier import Cashier
    from desktop.service.clock import Clock
    from desktop.service.entering import Entering
    from desktop.service.importing import Importing
    from desktop.service.indexing import Indexing
    from desktop.service.keeping import Keeping
    from desktop.service.knowing import Knowing
    from desktop.service.office import Office
    from desktop.service.practising import Practising
    from desktop.service.reading import Reader
    from desktop.service.starting import Starting
    from desktop.store.open_shop import OpenShop

LONGEST_OPENING_S = 60
"""The reader waits so long for a shop that is brought up to date."""


class Backstage:
    """All behind the window, made by the first thread that asks: its imports cost 150 ms."""

    def __init__(self, database: str, clock: "Clock", *, country: str) -> None:
        self._database = database
        self._clock = clock
        self._country = country
        self._guard = threading.Lock()
        self._made: Made | None = None
        self._tried = threading.Event()
        self.give_way: Callable[[], None] = _nothing
        self.send_reader_away: Callable[[], object] = _nothing

    def made(self) -> "Made":
        """Return everything, making it first."""
        with self._guard:
            if self._made is None:
                self._made = self._make()
                gc.freeze()  # what was imported stays: looking through it again costs 50 ms a time
        return self._made

    def enter_writer(self) -> None:
        """Make the calling thread the one that writes, and open the shop where there is one."""
        try:
            shop = self.made().shop
            shop.as_writer()
            shop.open_if_there()
            founded = shop.shop()
            if founded is not None:
                self._clock.in_zone(founded.place.zone)
        finally:
            self._tried.set()

    def enter_reader(self) -> None:
        """Wait until the shop is open: what is typed before that is to be found all the same."""
        self._tried.wait(LONGEST_OPENING_S)

    def settle(self) -> None:
        """Finish what an interrupted import left; measure the shop before the first customer."""
        made = self.made()
        made.importing.settle()
        made.knowing.prepare(pause=self.give_way)
        _warm_up()

    def guarded(self, work: Callable[[], object], *, again: bool) -> object:
        """Do a whole verb; what stands in its way outside the program becomes a StoreError."""
        return self.made().shop.guarded(work, again=again)

    def leave(self) -> None:
        """Close the calling thread's connection."""
        self.made().shop.leave()

    def close(self) -> None:
        """Close the shop."""
        if self._made:
            self._made.shop.close()

    def _make(self) -> "Made":
        from desktop.service.acting import Acting
        from desktop.service.cashier import Cashier
        from desktop.service.entering import Entering
        from desktop.service.importing import Importing
        from desktop.service.indexing import Indexing
        from desktop.service.keeping import Keeping
        from desktop.service.knowing import Knowing
        from desktop.service.pins import PinKeeper
        from desktop.service.practising import Practising
        from desktop.service.reading import Reader
        from desktop.service.session import AtTill, Session
        from desktop.service.starting import Starting
        from desktop.store.open_shop import OpenShop

        shop = OpenShop(self._database, self._clock)
        knowing = Knowing(shop, self._clock)
        session = Session(shop.staff)
        rights = AtTill(session)
        keeping = Keeping(shop, self._clock, let_readers_go=self.send_reader_away, allowing=rights)
        acting = Acting(shop, knowing, author=session.at_till, pause=self.give_way, allowing=rights)
        managing = Acting(
            shop,
            knowing,
            author=session.in_office,
            pause=self.give_way,
            proving=session.proving,
        )
        return Made(
            shop=shop,
            knowing=knowing,
            indexing=Indexing(shop, knowing, pause=self.give_way, learning=acting.learning),
            reader=Reader(shop, knowing, author=session.at_till, allowing=rights),
            cashier=Cashier(acting),
            managing=managing,
            entering=Entering(shop, session, PinKeeper(shop, self._clock.now), acting=rights),
            practising=Practising(acting),
            importing=Importing(
                shop,
                self._clock,
                author=session.at_till,
                pause=self.give_way,
                before=keeping.backup_before,
                allowing=rights,
            ),
            starting=Starting(
                shop,
                self._clock,
                fill=partial(_fill, shop, self._clock, knowing),
                clear=keeping.put_aside,
                country=self._country,
                allowing=rights,
            ),
            keeping=keeping,
        )


@dataclass(frozen=True)
class Made:
    """Everything behind the window, on one open shop."""

    shop: "OpenShop"
    knowing: "Knowing"
    indexing: "Indexing"
    reader: "Reader"
    cashier: "Cashier"
    managing: "Acting"
    entering: "Entering"
    practising: "Practising"
    importing: "Importing"
    starting: "Starting"
    keeping: "Keeping"

    @cached_property
    def office(self) -> "Office":
        """The office's verbs, made when somebody comes in: a till seldom needs them."""
        from desktop.service.office import Office

        return Office(self.managing)


def _fill(store: "OpenShop", clock: "Clock", knowing: "Knowing", shop: "Shop") -> None:
    """Fill a new shop with the invented one; most starts are not the first."""
    from desktop.service.filling import Filling

    Filling(store, clock, knowing)(shop)


def _warm_up() -> None:
    """Load the list of nicknames, which takes 70 ms, before somebody looks for one."""
    from desktop.lookup.nicknames import other_names

    other_names("")


def _nothing() -> None:
    """Do nothing."""

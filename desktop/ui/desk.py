"""The desk between the views and the verbs: what is asked, and which answer still counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from desktop.domain.errors import ActError, Trouble, UsualError
from desktop.ui.acts import Acts
from desktop.ui.again_acts import AgainActs
from desktop.ui.care_desk import CareDesk
from desktop.ui.chores import Chores
from desktop.ui.idea_acts import IdeaActs
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.practice_acts import PracticeActs
from desktop.ui.switch_acts import SwitchActs
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.domain.cards import Board, Card, Done, Found
    from desktop.domain.shop import Place, Shop
    from desktop.domain.till import ImportReport
    from desktop.domain.touches import Offer, Touch
    from desktop.ui.services import Services

_BOARD_AGE_MS = 60_000


class Desk(QObject):
    """Reads for the views and keeps which customer is open; ``acts`` and ``chores`` do the rest.

    An answer about a customer who is no longer open, or to a text of before, is not given.

    Signals:
        first_start(Place): the shop is to be set up; the place as the system suggests it.
        opened(Shop), shop_troubled(UsualError): the shop is open, or cannot be opened.
        board_read(Board), found(text, Found), card_read(Card), items_read(customer id, labels).
        offer_read(Offer or None, touches by key): for the open customer.
        refused(UsualError): something could not be read.
        search_failed(), customer_gone(): no answer; the open customer is not here any more.
    """

    first_start = Signal(object)
    opened = Signal(object)
    shop_troubled = Signal(object)
    board_read = Signal(object)
    found = Signal(str, object)
    search_failed = Signal()
    customer_gone = Signal()
    card_read = Signal(object)
    items_read = Signal(str, object)
    offer_read = Signal(object, object)
    refused = Signal(object)

    def __init__(self, reader: Worker, writer: Worker, services: Services) -> None:
        super().__init__()
        self._reader = reader
        self._writer = writer
        self._services = services
        self._customer: str | None = None
        self._card: Card | None = None
        self._today: date | None = None
        self._offer_waits: Offer | None = None
        self._touches: Mapping[str, Touch] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(_BOARD_AGE_MS)
        self._clock.timeout.connect(self.read_board)
        self.acts = Acts(writer, services.cashier)
        self.again = AgainActs(self.acts, services.cashier)
        self.switches = SwitchActs(self.acts, reader, writer, services)
        self.switches.changed.connect(self._switched)
        self.ideas = IdeaActs(reader, writer, self.acts, services)
        self.care = CareDesk(reader, self.acts, services.reader, services.cashier)
        self.chores = Chores(reader, writer, services)
        self.practice = PracticeActs(reader, writer, services.practising)
        self.office = OfficeAsks(reader, writer, services.office, services.entering)
        self.acts.acted.connect(self._acted)
        self.acts.answered.connect(self._answered)
        self.acts.offer_changed.connect(self._offer_changed)
        self.acts.refused.connect(self._act_refused)
        self.chores.ready.connect(self.start)
        self.chores.imported.connect(self._imported)
        self.office.changed.connect(self._edited)  # maybe saved after the office was left

    @property
    def customer(self) -> str | None:
        """The id of the open customer."""
        return self._customer

    @property
    def card(self) -> Card | None:
        """The card of the open customer as it was last read."""
        return self._card

    @property
    def today(self) -> date:
        """The shop's present business day, as last read."""
        return self._today or date.today()  # noqa: DTZ011 - until the shop has told its own day

    @Slot()
    def start(self) -> None:
        """Open the shop; the writer comes first, since it may have to bring the file up to date."""
        self._writer.ask(
            self._first_place, done=self._started, failed=partial(self._fail, self.shop_troubled)
        )

    def search(self, text: str) -> None:
        """Look for what is typed; only the latest text is answered."""
        self._reader.ask(
            partial(self._services.reader.search, text),
            done=partial(self._found, text),
            failed=self._search_failed,
            key="search",
            urgent=True,
        )

    def stop_search(self) -> None:
        """Expect no answer any more."""
        self._reader.drop("search")

    @Slot()
    def read_board(self) -> None:
        """Read what the idle till shows."""
        self._reader.ask(
            self._services.reader.board,
            done=self._board,
            failed=partial(self._fail, self.refused),
            key="board",
        )

    def open_customer(self, customer: str) -> None:
        """Read a customer's card, then their offer."""
        if customer != self._customer:
            self._customer = customer
            self._card = self._offer_waits = None
        self._read_customer(offer=True)

    @Slot(str)
    def read_items(self, customer: str) -> None:
        """Read what a customer's visit may be recorded with."""
        self._reader.ask(
            partial(self._services.reader.items, customer),
            done=partial(self._items, customer),
            failed=partial(self._fail, self.refused),
            key="items",
        )

    def leave_customer(self) -> None:
        """Have nobody open."""
        self._customer = None
        self._card = self._offer_waits = None
        self._reader.drop("card")
        self._reader.drop("items")
        self._writer.drop("offer")

    @Slot()
    def read_again(self) -> None:
        """Read the shop and the open customer: in the office anything may have been changed."""
        self._started(None)
        self._read_customer(offer=True)

    def close(self) -> None:
        """Stop what can be stopped, finish what was asked for, and end both workers."""
        self._clock.stop()
        self.switches.close()
        self.chores.cancel()
        self._writer.close()
        self._reader.close()

    def _first_place(self) -> Place | None:
        starting = self._services.starting
        return starting.guess() if starting.first_start() else None

    def _started(self, place: Place | None) -> None:
        if place is not None:
            self.first_start.emit(place)
            return
        self._reader.ask(
            self._shop, done=self._opened, failed=partial(self._fail, self.shop_troubled)
        )
        self.read_board()

    def _shop(self) -> tuple[Shop, Mapping[str, Touch]]:
        return self._services.reader.shop(), self._services.reader.touches()

    def _opened(self, answer: tuple[Shop, Mapping[str, Touch]]) -> None:
        shop, touches = answer
        self._clock.start()
        self.opened.emit(shop)
        self._touched(touches)

    @Slot()
    def _edited(self) -> None:
        self.office.read(self._services.reader.touches, self._touched, key="touches")

    def _touched(self, touches: Mapping[str, Touch]) -> None:
        others, self._touches = touches != self._touches, touches
        if others:  # the offer was shown, and judged, by those of before
            self._read_customer(offer=True)

    def _read_customer(self, *, offer: bool) -> None:
        customer = self._customer
        if customer is None:
            return
        reader = self._services.reader
        self._reader.ask(
            partial(reader.card, customer), done=self._carded, failed=self._card_failed, key="card"
        )
        if offer:
            self._writer.ask(
                partial(self._services.cashier.open_offer, customer),
                done=self._offer_changed,
                failed=self._offer_failed,
                key="offer",
                urgent=True,
            )

    def _found(self, text: str, found: Found) -> None:
        self.found.emit(text, found)

    def _search_failed(self, error: Exception) -> None:
        self.search_failed.emit()
        self._fail(self.refused, error)

    def _board(self, board: Board) -> None:
        self._today = board.today
        self.board_read.emit(board)

    def _carded(self, card: Card) -> None:
        if self._customer is None:
            return
        self._customer = card.profile.id  # a merged customer answers under the id that stays
        self._card = card
        self._today = card.today
        self.card_read.emit(card)
        offer, self._offer_waits = self._offer_waits, None
        if offer is not None:
            self._offer_changed(offer)

    def _card_failed(self, error: Exception) -> None:
        if isinstance(error, UsualError) and error.trouble is Trouble.NO_CUSTOMER:
            self.customer_gone.emit()
        else:
            self._fail(self.refused, error)

    def _items(self, customer: str, labels: tuple[str, ...]) -> None:
        if self._customer is not None:
            self.items_read.emit(customer, labels)

    def _offer_failed(self, error: Exception) -> None:
        """Show no touch; that somebody is gone is told by the card."""
        self.offer_read.emit(None, self._touches)
        if not (isinstance(error, UsualError) and error.trouble is Trouble.NO_CUSTOMER):
            self._fail(self.refused, error)

    @Slot(object)
    def _offer_changed(self, offer: Offer) -> None:
        """Give the offer on, or keep it until the card that it belongs to is there."""
        if self._card is None or offer.customer != self._customer:  # who was merged: under both ids
            self._offer_waits = offer
        else:
            self.offer_read.emit(offer, self._touches)

    @Slot(object)
    def _acted(self, done: Done) -> None:
        """Read again what the act may have changed: a new must-not changes the offer, too."""
        if done.customer in {None, self._customer}:
            self._read_customer(offer=True)
        self.read_board()

    @Slot()
    def _switched(self) -> None:
        self._read_customer(offer=True)

    @Slot(object)
    def _answered(self, _: Done) -> None:
        self._read_customer(offer=False)

    @Slot(object, str)
    def _act_refused(self, error: UsualError, _: str) -> None:
        """Show how things are now when that is why the act was not possible."""
        if isinstance(error, ActError):
            self._read_customer(offer=True)
            self.read_board()

    @Slot(object)
    def _imported(self, _: ImportReport) -> None:
        self.office.twins.age()
        self._read_customer(offer=False)
        self.read_board()

    def _fail(self, refusal: SignalInstance, error: Exception) -> None:
        if isinstance(error, UsualError):
            refusal.emit(error)

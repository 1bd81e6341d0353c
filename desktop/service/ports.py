"""What the verbs need of a store: offered by ``store``, never imported from there.

Every id is a uid (text). Moments are aware and in UTC. Reading verbs raise
``StoreError`` when the store cannot be read.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol

from desktop.domain.cards import (
    BirthdayRow,
    DriftRow,
    Found,
    IndexState,
    LastAct,
    LastImport,
    LikelyRow,
    ProblemRow,
)
from desktop.domain.habits import Habits
from desktop.domain.people import Profile
from desktop.domain.shop import Place, Shop, Staff
from desktop.domain.touches import Offer, PastTouch, Problem, Touch
from desktop.domain.visits import Mark, Sale
from desktop.service.act_info import ActInfo
from desktop.service.day_ports import Days
from desktop.service.flag_port import Flags
from desktop.service.lesson_port import Lessons
from desktop.service.office_port import OfficeStore
from desktop.service.pin_port import Pins
from desktop.service.practice_port import Practices
from desktop.service.selling import Items
from desktop.service.staging import Intake
from desktop.service.writing import ActHead, Change


class People(Protocol):
    """Reads what the shop knows of its people."""

    def profile(self, customer: str, *, today: date, shop: Shop) -> Profile | None:
        """Return a person, with the must-nots taken away today, or None."""
        ...

    def resolve(self, customer: str) -> str | None:
        """Return the uid under which a person is known now, or None."""
        ...

    def last_acts(
        self, customer: str, *, limit: int, verbs: Collection[str] = ()
    ) -> tuple[LastAct, ...]:
        """Return the newest acts about a person that can still be taken back, newest first.

        Those of some verbs only, where any are named.
        """
        ...

    def last_import(self) -> LastImport | None:
        """Return the newest import that is not taken back, or None."""
        ...

    def act(self, act: str) -> ActInfo | None:
        """Return one act, or None."""
        ...

    def search(self, text: str, *, shop: Shop, now: datetime, limit: int) -> Found:
        """Return the best people for what was typed."""
        ...


class Trade(Days, Protocol):
    """Reads what was sold and who came."""

    def marks(self, customer: str, shop: Shop) -> tuple[Mark, ...]:
        """Return a person's visits marked by hand, oldest first."""
        ...

    def sales(self, customer: str, shop: Shop) -> tuple[Sale, ...]:
        """Return a person's sales that are no refunds, oldest first."""
        ...

    def shares(self) -> Mapping[str, float]:
        """Return the share of the shop's orders (0 to 1) in which each item label stands."""
        ...

    def receipts(self) -> int:
        """Return how many sales the shop knows of."""
        ...

    def popular(self, limit: int) -> tuple[str, ...]:
        """Return the labels sold most often in the shop."""
        ...

    def active_customers(self, *, at_least: int, limit: int) -> tuple[str, ...]:
        """Return people with a number of sales or marks, in a fixed order."""
        ...

    def edition(self) -> object:
        """Return a value that changes when an import is published or taken back."""
        ...

    def prepare(self, *, pause: Callable[[], None], imported: int | None = None) -> None:
        """Count beforehand what the whole shop does, or what an import on its way in will add."""
        ...


class CareLog(Lessons, Protocol):
    """Reads offers, touches and problems."""

    def touches(self) -> Mapping[str, Touch]:
        """Return the shop's touches by key."""
        ...

    def offer(self, offer: str) -> Offer | None:
        """Return one offer, or None."""
        ...

    def latest_offer(self, customer: str) -> Offer | None:
        """Return the newest offer to a person, or None."""
        ...

    def done_since(self, customer: str, moment: datetime) -> tuple[Offer, ...]:
        """Return the offers since a moment in which something was done, oldest first."""
        ...

    def past_touches(
        self, customer: str, coming_days: Sequence[date], *, before: str | None
    ) -> tuple[PastTouch, ...]:
        """Return what was done for a person, oldest first, without the offer ``before``."""
        ...

    def given(self, day: date, *, without: str | None = None) -> Mapping[str, int]:
        """Return what each touch took of a business day's budget, by key, without one offer."""
        ...

    def problems(self, customer: str) -> tuple[Problem, ...]:
        """Return a person's problems, oldest first, open and closed."""
        ...

    def problem(self, problem: str) -> Problem | None:
        """Return one problem, or None."""
        ...

    def item_stock(self, labels: Sequence[str]) -> Mapping[str, bool]:
        """Return whether each of these is there, and of every item that has run out."""
        ...


class FactsCache(Protocol):
    """The cache from which lists and the idle board are read."""

    def put(self, customer: str, habits: Habits, *, look_again: date | None) -> None:
        """Write what the visits say of one person."""
        ...

    def stale(self, today: date, *, limit: int) -> tuple[str, ...]:
        """Return people whose facts are missing or are to be looked at again by this day."""
        ...

    def likely(
        self, today: date, *, minute: int, begins: int = 0, limit: int
    ) -> tuple[LikelyRow, ...]:
        """Return who is due today and has not come yet, those expected about now first.

        minute: of the day, now. begins: the minute at which the shop's day begins.
        """
        ...

    def problems(self, today: date, *, limit: int) -> tuple[ProblemRow, ...]:
        """Return the open problems, oldest first."""
        ...

    def birthdays(self, today: date, *, days: int, limit: int) -> tuple[BirthdayRow, ...]:
        """Return birthdays from today on of people who agreed to be remembered."""
        ...

    def drifting(self, today: date, *, limit: int) -> tuple[DriftRow, ...]:
        """Return regulars who are longer away than their rhythm explains, worst first."""
        ...

    def customers(self) -> int:
        """Return how many people the shop knows."""
        ...

    def forget(self) -> None:
        """Drop the whole cache; the next look rebuilds it."""
        ...


class SearchIndex(Protocol):
    """The search keys as a whole: made anew, piece by piece, when their rules have changed."""

    def state(self) -> IndexState:
        """Return how far the keys are."""
        ...

    def restart(self) -> None:
        """Drop all keys, in short pieces; people are found by plain reading until they are back."""
        ...

    def go_on(self, *, limit: int) -> IndexState:
        """Make the keys of some more people, in one short transaction; return how far it is."""
        ...


class Store(Protocol):
    """A shop that is open."""

    @property
    def index(self) -> SearchIndex:
        """The search keys."""
        ...

    @property
    def people(self) -> People:
        """People."""
        ...

    @property
    def trade(self) -> Trade:
        """Sales and visits."""
        ...

    @property
    def items(self) -> Items:
        """What is sold."""
        ...

    @property
    def care(self) -> CareLog:
        """Offers, touches, problems."""
        ...

    @property
    def flags(self) -> Flags:
        """Facts that are said to be wrong."""
        ...

    @property
    def intake(self) -> Intake:
        """Imports on their way in."""
        ...

    @property
    def office(self) -> OfficeStore:
        """What only the office reads."""
        ...

    @property
    def facts(self) -> FactsCache:
        """The cache for lists."""
        ...

    @property
    def practices(self) -> Practices:
        """Who is to be learnt, and how far each of the staff is with it."""
        ...

    @property
    def pins(self) -> Pins:
        """The PINs of the staff."""
        ...

    def shop(self) -> Shop | None:
        """Return the shop's settings, or None before the first start is answered."""
        ...

    def staff(self) -> tuple[Staff, ...]:
        """Return who works here."""
        ...

    def found(
        self,
        place: Place,
        *,
        at: datetime,
        touches: Sequence[Touch],
        budget: int,
        demo: bool,
    ) -> Shop:
        """Write the shop's settings, its first staff and its starting touches."""
        ...

    def change(self, head: ActHead) -> AbstractContextManager[Change]:
        """Open a unit of work; leaving it writes the act, an exception writes nothing."""
        ...

    def quietly(self, head: ActHead) -> AbstractContextManager[Change]:
        """Open a unit of work for what is no act of anybody: showing an offer, filling the demo."""
        ...

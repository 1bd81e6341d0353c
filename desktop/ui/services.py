"""What the window asks of the program: the verbs, as Protocols, so that tests may use others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.ui.again_services import AsksAgain, Switches
from desktop.ui.care_services import Cares, Explains
from desktop.ui.office.services import Entering, Office
from desktop.ui.practice_services import Practises

if TYPE_CHECKING:
    from desktop.domain.backups import BackupInfo, Restored
    from desktop.domain.cards import Board, Card, Done, Found, LastImport
    from desktop.domain.hearing import Heard
    from desktop.domain.ideas import Ideas
    from desktop.domain.people import Edit
    from desktop.domain.shop import Place, Shop
    from desktop.domain.stock import StockRow
    from desktop.domain.till import ImportReport
    from desktop.domain.touches import Offer, Touch


class Reader(Explains, Protocol):
    """Reading, on the reader thread."""

    def search(self, text: str) -> Found:
        """Return at most 8 hits."""
        ...

    def card(self, customer_id: str) -> Card:
        """Return the card of one customer."""
        ...

    def board(self) -> Board:
        """Return what the idle till shows."""
        ...

    def shop(self) -> Shop:
        """Return the shop's own settings."""
        ...

    def last_import(self) -> LastImport | None:
        """Return the newest import that can be taken back, or None."""
        ...

    def touches(self) -> Mapping[str, Touch]:
        """Return the shop's touches by key."""
        ...

    def stock(self) -> tuple[StockRow, ...]:
        """Return what may run out, what has run out first."""
        ...

    def cue_on(self) -> bool:
        """Say whether this cashier wants the coaching lines."""
        ...

    def items(self, customer_id: str) -> tuple[str, ...]:
        """Return the labels to pick from when a visit is recorded."""
        ...

    def ideas(self, customer_id: str) -> Ideas:
        """Return two or three ideas for somebody who cannot decide."""
        ...


class Cashier(Cares, AsksAgain, Switches, Protocol):
    """The cashier's verbs, on the writer thread; each writes one act."""

    def open_offer(self, customer_id: str) -> Offer:
        """Return the offer of this visit, written when it is first shown."""
        ...

    def did_it(self, offer_id: str) -> tuple[Done, Offer]:
        """Keep that the touch was given."""
        ...

    def another_idea(self, offer_id: str) -> tuple[Done, Offer]:
        """Show the next idea."""
        ...

    def not_today(self, offer_id: str) -> tuple[Done, Offer]:
        """Keep that there is no touch today."""
        ...

    def own_touch(self, offer_id: str, text: str) -> tuple[Done, Offer]:
        """Keep what the cashier did of their own."""
        ...

    def record_visit(
        self, customer_id: str, *, items: Sequence[str] = (), apart: bool = False
    ) -> Done:
        """Count a visit."""
        ...

    def saw_ideas(self, customer_id: str, items: Sequence[str]) -> None:
        """Remember what was suggested."""
        ...

    def chose(self, customer_id: str, *items: str) -> Done:
        """Keep what somebody chose."""
        ...

    def jot(self, customer_id: str, text: str) -> tuple[Done, tuple[Heard, ...]]:
        """Keep a line, and say what it reads like."""
        ...

    def keep_heard(self, customer_id: str, heard: Heard) -> Done:
        """Keep what the cashier confirmed."""
        ...

    def add_customer(self, name: str, phones: Sequence[str], *, agreed: bool | None) -> Done:
        """Add a customer; ``Done.customer`` is the new id."""
        ...

    def edit(self, customer_id: str, *, shown: Edit, edit: Edit) -> Done:
        """Write what differs from what was shown."""
        ...

    def report_problem(self, customer_id: str, text: str) -> Done:
        """Keep that something went wrong."""
        ...

    def put_right(self, problem_id: str) -> Done:
        """Close a problem."""
        ...

    def undo(self, act_id: str) -> Done:
        """Take an act back."""
        ...


class Progress(Protocol):
    """How far an import is."""

    @property
    def file(self) -> str:
        """The file now read."""
        ...

    @property
    def done(self) -> int:
        """How much of it is done."""
        ...

    @property
    def total(self) -> int:
        """How much there is; 0 while that is not known."""
        ...


class Importing(Protocol):
    """Bringing in the till's files, on the writer thread, in pieces."""

    def run(
        self,
        files: Sequence[Path],
        *,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> ImportReport:
        """Bring files in, each as a whole or not at all."""
        ...


class Starting(Protocol):
    """The first start, on the writer thread."""

    def first_start(self) -> bool:
        """Say whether the shop has not been set up yet."""
        ...

    def guess(self) -> Place:
        """Return the place as the system suggests it."""
        ...

    def start_empty(self, place: Place) -> None:
        """Set the shop up with nobody in it."""
        ...

    def start_demo(self, place: Place) -> None:
        """Set the shop up with the demo's people."""
        ...

    def leave_demo(self) -> Path:
        """Save the demo shop as a backup and clear its place for a shop of one's own."""
        ...


class Keeping(Protocol):
    """Backups, on the writer thread."""

    def backup(self) -> Path:
        """Save a verified copy and return where it is."""
        ...

    def restore(self, file: Path) -> Restored | None:
        """Bring a copy back; the present shop is saved first."""
        ...

    def backups(self) -> tuple[BackupInfo, ...]:
        """Return the copies there are, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """All the verbs the window needs."""

    reader: Reader
    cashier: Cashier
    importing: Importing
    starting: Starting
    keeping: Keeping
    office: Office
    entering: Entering
    practising: Practises

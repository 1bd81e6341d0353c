"""Values of an import on its way in, and what it needs of a store."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from desktop.domain.people import Birthday, Phone, TillClaim
from desktop.domain.shop import Shop
from desktop.domain.visits import Line


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody an import may mean. ``folded`` is "" while the name is not known."""

    uid: str
    name: str
    folded: str
    edited: frozenset[str] = frozenset()
    birthday: Birthday | None = None
    address: str = ""
    phones: frozenset[str] = frozenset()
    """As understood (E.164) and as typed."""
    emails: frozenset[str] = frozenset()
    """Without case."""
    memos: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """Whom the store knows by a till's id, a number or an address."""

    by_external: Mapping[str, KnownPerson] = field(default_factory=dict)
    by_phone: Mapping[str, tuple[KnownPerson, ...]] = field(default_factory=dict)
    by_email: Mapping[str, tuple[KnownPerson, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StagedPerson:
    """What an import adds to a person; ``new`` says that the person comes with it."""

    uid: str
    new: bool
    name: str = ""
    folded: str = ""
    given: str = ""
    family: str = ""
    address: str = ""
    birthday: Birthday | None = None
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    externals: tuple[str, ...] = ()
    memo: str = ""
    claim: TillClaim | None = None
    changes: tuple[tuple[str, object, object], ...] = ()
    """(field, before, after) of a person already known, written when the import is published."""


@dataclass(frozen=True, slots=True)
class StagedSale:
    """A transaction as it will be kept: ``at`` in UTC, ``day`` the business day."""

    transaction: str
    at: datetime
    day: date
    external: str | None
    lines: tuple[Line, ...]
    categories: tuple[str, ...]
    currency: str


Pause = Callable[[], None]
"""Called between pieces, so that the cashier's acts go ahead; may raise to cancel."""


class Intake(Protocol):
    """What an import needs of a store: each verb is one short transaction, or several."""

    def begin(
        self, *, source: str, file: str, digest: str, kind: str, author: str, at: datetime
    ) -> int:
        """Open an import that nobody sees yet and return its key."""
        ...

    def leave(self, key: int) -> None:
        """Say that nobody works on an import any more; unless published it may be cleared away."""
        ...

    def known(
        self,
        source: str,
        *,
        externals: Sequence[str],
        phones: Sequence[str],
        emails: Sequence[str],
    ) -> Known:
        """Return whom the shop (and the imports being staged) knows by these."""
        ...

    def transactions(self, source: str, transactions: Sequence[str]) -> Mapping[str, bool]:
        """Return which of these transactions are here already, and whether with a person's id."""
        ...

    def add_owners(self, key: int, source: str, owners: Mapping[str, str]) -> None:
        """Stage whose (a till's id) transactions are (by id) that came without a person before."""
        ...

    def add_people(
        self, key: int, source: str, people: Sequence[StagedPerson], *, shop: Shop, at: datetime
    ) -> None:
        """Stage people and what is new about those already known."""
        ...

    def add_sales(self, key: int, source: str, sales: Sequence[StagedSale]) -> None:
        """Stage transactions."""
        ...

    def publish(
        self,
        key: int,
        *,
        days: tuple[date, date] | None,
        counts: Mapping[str, int],
        author: str,
        at: datetime,
    ) -> str:
        """Show everything of an import at once, with its act; return the act."""
        ...

    def settle(self, *, shop: Shop, pause: Pause) -> None:
        """Finish what published imports left to do, and clear away what was never published."""
        ...

    def follow(self, *, shop: Shop, pause: Pause) -> None:
        """Let everybody be looked at again after the shop's days have changed, in short pieces."""
        ...

    def undo(self, act: str, *, author: str, at: datetime) -> None:
        """Hide an import again; ``settle`` clears it away.

        Raises:
            ActError: undone already, something later stands on it, or an import is on its way in.
        """
        ...

"""Who stands at the till, and who has opened the office."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum

from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Right, is_guarded, may

TILL = "Till"
"""Who stands at the till of a shop that has named nobody else."""


class Way(Enum):
    """How somebody has opened the office."""

    UNASKED = "unasked"
    """No owner had a PIN; it counts for nothing as soon as one has."""
    PIN = "pin"
    CODE = "code"
    """By recovery code, which counts for setting the new PIN and for nothing else."""


@dataclass(frozen=True, slots=True)
class _Officer:
    staff: str = ""
    way: Way = Way.UNASKED


@dataclass(frozen=True, slots=True)
class _Standing:
    staff: str = ""
    asked: bool = False
    """Whether they have given their PIN."""


class Session:
    """Of this machine, and only while the program runs; read by both threads, each value whole.

    ``team`` reads who works here: it is asked each time, so that a name or a role that was changed
    meanwhile, here or at another till, holds at once.
    """

    def __init__(self, team: Callable[[], Sequence[Staff]]) -> None:
        self._team = team
        self._till = _Standing()
        self._officer = _Officer()

    def stand(self, staff: Staff, *, asked: bool = False) -> None:
        """Write who stands at the till from now on; for another than its owner the office locks.

        asked: they have given their PIN; else the name is theirs only as long as they have none.
        """
        if staff.id not in {self._till.staff, self._officer.staff}:
            self.lock()
        self._till = _Standing(staff.id, asked)

    def enter(self, staff: Staff, way: Way = Way.PIN) -> None:
        """Open the office for somebody."""
        self._officer = _Officer(staff.id, way)

    @contextmanager
    def proving(self, staff: str, *, kept: bool) -> Iterator[None]:
        """Let somebody set their own PIN (``kept``), or remove it, unless that is refused.

        Who sets one has given it, and whoever came in unasked already while it is being written:
        nobody who reads meanwhile finds the office locked. Who has removed theirs has given none.
        """
        before = (self._officer, self._till)
        if kept and self._officer.way is Way.UNASKED:
            self._prove(staff, kept=True)
        try:
            yield
        except BaseException:
            self._officer, self._till = before
            raise
        self._prove(staff, kept=kept)

    def _prove(self, staff: str, *, kept: bool) -> None:
        if self._officer.staff == staff:
            self._officer = _Officer(staff, Way.PIN if kept else Way.UNASKED)
        if self._till.staff == staff:
            self._till = _Standing(staff, asked=kept)

    def lock(self) -> None:
        """Lock the office."""
        self._officer = _Officer()

    def locks_behind(self) -> bool:
        """Say whether the office is locked when whoever opened it goes back to the till.

        Where a PIN is set it stays open only for one who came in by PIN and stands at the till in
        their own name: what they may do is not for whoever else serves there.
        """
        team, officer = self._team(), self._officer
        if not is_guarded(team):
            return False
        return officer.way is not Way.PIN or self.at_till(team).id != officer.staff

    def at_till(self, team: Sequence[Staff] | None = None) -> Staff:
        """Return who stands at the till. Whoever it is, a till is served, no more than that.

        team: who works here, where that was read just now.

        Raises:
            StoreError: NO_SHOP while nobody works here.
        """
        team = self._team() if team is None else team
        till = self._till
        chosen = next((each for each in team if each.id == till.staff), None)
        if chosen is not None and chosen.has_pin and not till.asked:
            chosen = None  # the name was taken before it was theirs alone
        cashiers = [each for each in team if each.role is Role.CASHIER]
        usual = next((each for each in cashiers if each.name == TILL), None)
        found = chosen or usual or next(iter((*cashiers, *team)), None)
        if found is None:
            raise StoreError(Trouble.NO_SHOP)
        return replace(found, role=Role.CASHIER)

    def in_office(self) -> Staff:
        """Return who has opened the office.

        Raises:
            ActError: OFFICE_LOCKED, also when they do not work here any more, or only serve now;
                when they came in unasked and a PIN is asked for now; and by recovery code.
        """
        team, entered = self._team(), self._officer
        officer = _member(team, entered)
        if entered.way is Way.CODE:
            raise ActError(Trouble.OFFICE_LOCKED)
        if is_guarded(team) and not (entered.way is Way.PIN and officer.has_pin):
            raise ActError(Trouble.OFFICE_LOCKED)
        return officer

    def recovering(self) -> Staff:
        """Return who came in by recovery code, to set a new PIN.

        Raises:
            ActError: OFFICE_LOCKED; NOT_ALLOWED to whoever came in otherwise.
        """
        team, entered = self._team(), self._officer
        officer = _member(team, entered)
        if entered.way is not Way.CODE:
            raise ActError(Trouble.NOT_ALLOWED)
        return officer

    def entered_by_pin(self) -> bool:
        """Say whether whoever has opened the office has given their PIN."""
        return self._officer.way is Way.PIN

    def is_guarded(self) -> bool:
        """Say whether an owner has a PIN; before that everybody may come in."""
        return is_guarded(self._team())


def _member(team: Sequence[Staff], entered: _Officer) -> Staff:
    officer = next((each for each in team if each.id == entered.staff), None)
    if officer is None or not may(officer.role, Right.OFFICE):
        raise ActError(Trouble.OFFICE_LOCKED)
    return officer


class AtTill:
    """What may be done at the till: serving always, and some of the owner's while they are in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def allow(self, right: Right) -> None:
        """Let the one at the till go on.

        Bringing back a backup, leaving the demo and taking back an import are asked for here and
        are the owner's: until an owner has a PIN everybody may, then while the office is open.

        Raises:
            ActError: NOT_ALLOWED; OFFICE_LOCKED when the owner has to open the office first.
        """
        if may(Role.CASHIER, right):
            return
        if right is not Right.SETTINGS:
            raise ActError(Trouble.NOT_ALLOWED)
        try:
            guarded = self._session.is_guarded()
        except StoreError:
            return  # a shop that cannot be read has to be brought back by whoever is there
        if guarded and not may(self._session.in_office().role, right):
            raise ActError(Trouble.NOT_ALLOWED)

"""Who stands at the till, and who has opened the office."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Right, may

TILL = "Till"
"""Who stands at the till of a shop that has named nobody else."""


class Session:
    """Of this machine, and only while the program runs; read by both threads, each value whole.

    ``team`` reads who works here: it is asked each time, so that a name or a role that was changed
    meanwhile, here or at another till, holds at once.
    """

    def __init__(self, team: Callable[[], Sequence[Staff]]) -> None:
        self._team = team
        self._till = ""
        self._officer = ""
        self._recovered = False

    @property
    def recovered(self) -> bool:
        """Whether the office was opened with a recovery code, so that a new PIN may be set."""
        return self._recovered

    def stand(self, staff: Staff) -> None:
        """Write who stands at the till from now on; for another than its owner the office locks."""
        if staff.id not in {self._till, self._officer}:
            self.lock()
        self._till = staff.id

    def enter(self, staff: Staff, *, recovered: bool = False) -> None:
        """Open the office for somebody."""
        self._officer, self._recovered = staff.id, recovered

    def settle(self) -> None:
        """Say that the one who came in with a recovery code has a PIN again."""
        self._recovered = False

    def lock(self) -> None:
        """Lock the office."""
        self._officer, self._recovered = "", False

    def locks_behind(self) -> bool:
        """Say whether the office is locked when whoever opened it goes back to the till.

        Where a PIN is set it stays open only for one who stands at the till in their own name: what
        they may do is not for whoever else serves there.
        """
        return self.is_guarded() and self.at_till().id != self._officer

    def at_till(self) -> Staff:
        """Return who stands at the till. Whoever it is, a till is served, no more than that.

        Raises:
            StoreError: NO_SHOP while nobody works here.
        """
        team = self._team()
        chosen = next((each for each in team if each.id == self._till), None)
        cashiers = [each for each in team if each.role is Role.CASHIER]
        usual = next((each for each in cashiers if each.name == TILL), None)
        found = chosen or usual or next(iter((*cashiers, *team)), None)
        if found is None:
            raise StoreError(Trouble.NO_SHOP)
        return replace(found, role=Role.CASHIER)

    def in_office(self) -> Staff:
        """Return who has opened the office.

        Raises:
            ActError: OFFICE_LOCKED, also when they do not work here any more, or only serve now.
        """
        officer = self._officer and next(
            (each for each in self._team() if each.id == self._officer), None
        )
        if not officer or not may(officer.role, Right.OFFICE):
            raise ActError(Trouble.OFFICE_LOCKED)
        return officer

    def is_guarded(self) -> bool:
        """Say whether an owner has a PIN; before that everybody may come in."""
        return any(each.role is Role.OWNER and each.has_pin for each in self._team())


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

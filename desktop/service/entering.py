"""Coming into the office, and locking it."""

from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Crew, Doorway, Right, Secret, may
from desktop.service.allowing import open_to_all
from desktop.service.crewing import CrewVerbs


class Entering(CrewVerbs):
    """Opens the office for whoever may come in, and locks it; runs on the writing thread.

    Nothing here needs a right: it is how one comes by them.
    """

    @open_to_all
    def come_in(self) -> Staff | None:
        """Open the office while no owner has a PIN, or say who has opened it; None: it asks.

        Raises:
            StoreError: NO_SHOP while nobody works here.
        """
        try:
            officer = self._session.in_office()
        except ActError:
            officer = None
        if officer is not None and not self._session.recovered:
            return officer
        if self._session.is_guarded():
            return None
        for each in self._store.staff():
            if each.role is Role.OWNER:
                self._session.enter(each)
                return each
        raise StoreError(Trouble.NO_SHOP)

    @open_to_all
    def guarded(self) -> bool:
        """Say whether an owner has a PIN."""
        return self._session.is_guarded()

    @open_to_all
    def doorways(self) -> tuple[Doorway, ...]:
        """Return who may come in with a PIN, owners first, and how long each has to wait."""
        staff = sorted(self._store.staff(), key=lambda each: each.role is not Role.OWNER)
        return tuple(
            Doorway(each, self._keeper.wait(each.id), self._recovers(each))
            for each in staff
            if each.has_pin and may(each.role, Right.OFFICE)
        )

    @open_to_all
    def unlock(self, staff: str, pin: Secret) -> Staff:
        """Open the office with a PIN.

        Raises:
            ActError: WRONG_PIN; TOO_MANY_PINS with the seconds to wait; NOT_ALLOWED; it stays
                locked.
        """
        one = self._officer(staff)
        self._keeper.check(one.id, pin)
        self._session.enter(one)
        return one

    @open_to_all
    def recover(self, staff: str, code: Secret) -> Staff:
        """Open the office with an owner's recovery code; a new PIN is to be set then.

        Raises:
            ActError: WRONG_PIN; NOT_ALLOWED; it stays locked.
        """
        one = self._officer(staff)
        self._keeper.check_code(one.id, code)
        self._session.enter(one, recovered=True)
        return one

    @open_to_all
    def renew_pin(self, pin: Secret) -> str:
        """Keep the new PIN of who came in with a recovery code; return the code that replaces it.

        Raises:
            TextError: WEAK_PIN.
            ActError: OFFICE_LOCKED; NOT_ALLOWED to whoever came in by PIN.
        """
        one = self._session.in_office()
        if not self._session.recovered:
            raise ActError(Trouble.NOT_ALLOWED)
        code = self._keeper.put(one, pin, recoverable=one.role is Role.OWNER)
        self._session.settle()
        return code

    @open_to_all
    def locks_behind(self) -> bool:
        """Say whether the office is locked when whoever opened it goes back to the till."""
        return self._session.locks_behind()

    @open_to_all
    def step_out(self) -> bool:
        """Go back to the till, and lock the office unless its owner stands there; say whether."""
        locks = self._session.locks_behind()
        if locks:
            self._session.lock()
        return locks

    @open_to_all
    def stand_myself(self) -> Crew:
        """Let whoever has opened the office stand at the till; the PIN was asked for already.

        Raises:
            ActError: OFFICE_LOCKED.
        """
        self._session.stand(self._session.in_office())
        return self.crew()

    @open_to_all
    def lock(self) -> None:
        """Lock the office."""
        self._session.lock()

    def _officer(self, staff: str) -> Staff:
        one = self._one(staff)
        if not (one.has_pin and may(one.role, Right.OFFICE)):
            raise ActError(Trouble.NOT_ALLOWED)
        return one

    def _recovers(self, staff: Staff) -> bool:
        return staff.role is Role.OWNER and self._keeper.recoverable(staff.id)

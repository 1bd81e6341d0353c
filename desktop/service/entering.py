"""Coming into the office, and locking it."""

from contextlib import suppress

from desktop.domain.errors import ActError, StoreError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Crew, Doorway, Right, Secret, may
from desktop.service.allowing import open_to_all
from desktop.service.crewing import CrewVerbs
from desktop.service.session import Way


class Entering(CrewVerbs):
    """Opens the office for whoever may come in, and locks it; runs on the writing thread.

    Nothing here needs a right: it is how one comes by them.
    """

    @open_to_all
    def come_in(self) -> Staff | None:
        """Open the office while no owner has a PIN, or say who has opened it; None: it asks.

        Who came in before there was a PIN is asked for theirs now.

        Raises:
            StoreError: NO_SHOP while nobody works here.
        """
        with suppress(ActError):
            return self._session.in_office()
        if self._session.is_guarded():
            return None
        for each in self._store.staff():
            if each.role is Role.OWNER:
                self._session.enter(each, Way.UNASKED)
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
        self._session.enter(one, Way.CODE)
        return one

    @open_to_all
    def renew_pin(self, pin: Secret) -> str:
        """Keep the new PIN of who came in with a recovery code; return the code that replaces it.

        Raises:
            TextError: WEAK_PIN.
            ActError: OFFICE_LOCKED; NOT_ALLOWED to whoever came in by PIN.
        """
        one = self._session.recovering()
        with self._session.proving(one.id, kept=True):
            return self._keeper.put(one, pin, recoverable=one.role is Role.OWNER)

    @open_to_all
    def locks_behind(self) -> bool:
        """Say whether the office is locked when whoever opened it goes back to the till."""
        return self._session.locks_behind()

    @open_to_all
    def step_out(self) -> bool:
        """Go back to the till, and lock the office unless its owner stands there; say whether.

        Raises:
            StoreError: who works here cannot be read, so nobody knows who stands there: it is
                locked.
        """
        locks = True
        try:
            locks = self._session.locks_behind()
        finally:
            if locks:
                self._session.lock()
        return locks

    @open_to_all
    def stand_myself(self) -> Crew:
        """Let whoever has opened the office stand at the till; the PIN was asked for already.

        Raises:
            ActError: OFFICE_LOCKED, also when it was not asked for and there is one now.
        """
        me = self._session.in_office()
        self._session.stand(me, asked=self._session.entered_by_pin())
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

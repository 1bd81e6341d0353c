"""Who stands at the till: a name for what is written, changed with one key, also with a PIN."""

from desktop.domain.errors import ActError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Crew, Right, Secret
from desktop.service.allowing import Allowing, needs
from desktop.service.pins import PinKeeper
from desktop.service.ports import Store
from desktop.service.session import Session

_ORDER = (Role.CASHIER, Role.MANAGER, Role.OWNER)


class CrewVerbs:
    """Changing who stands at the till; whoever it is, they serve and no more than that."""

    def __init__(
        self, store: Store, session: Session, keeper: PinKeeper, *, acting: Allowing
    ) -> None:
        self._store = store
        self._session = session
        self._keeper = keeper
        self._acting = acting

    @needs(Right.SERVE)
    def crew(self) -> Crew:
        """Return who may stand here, cashiers first, and who does."""
        team = self._store.staff()
        staff = sorted(team, key=lambda each: _ORDER.index(each.role))
        return Crew(tuple(staff), self._session.at_till(team).id)

    @needs(Right.SERVE)
    def stand(self, staff: str, pin: Secret | None = None) -> Crew:
        """Let somebody stand at the till from now on.

        Raises:
            ActError: WRONG_PIN, TOO_MANY_PINS where they have one; CHANGED_MEANWHILE when they do
                not work here any more.
        """
        one = self._one(staff)
        if one.has_pin:
            self._keeper.check(one.id, pin or Secret(""))
        self._session.stand(one, asked=one.has_pin)
        return self.crew()

    @needs(Right.SERVE)
    def stand_again(self, staff: str) -> Crew:
        """Let who stood here last stand here again, unless a PIN has to be asked for."""
        for each in self._store.staff():
            if each.id == staff and not each.has_pin:
                self._session.stand(each)
        return self.crew()

    @needs(Right.SERVE)
    def set_own_pin(self, pin: Secret | None, *, present: Secret | None = None) -> Crew:
        """Keep a new PIN of who stands here, or None: no more; only of somebody who only serves.

        The PIN of those who come into the office is set there.

        Raises:
            TextError: WEAK_PIN.
            ActError: NOT_ALLOWED; WRONG_PIN, TOO_MANY_PINS where there is one.
        """
        one = self._one(self._session.at_till().id)
        if one.role is not Role.CASHIER:
            raise ActError(Trouble.NOT_ALLOWED)
        if one.has_pin:
            self._keeper.check(one.id, present or Secret(""))
        with self._session.proving(one.id, kept=pin is not None):
            if pin is None:
                self._keeper.remove(one)
            else:
                self._keeper.put(one, pin, recoverable=False)
        return self.crew()

    def _one(self, staff: str) -> Staff:
        for each in self._store.staff():
            if each.id == staff:
                return each
        raise ActError(Trouble.CHANGED_MEANWHILE)

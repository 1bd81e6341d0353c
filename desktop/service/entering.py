"""Coming into the office, and locking it."""

from desktop.domain.errors import StoreError, Trouble
from desktop.domain.shop import Role, Staff
from desktop.service.ports import Store
from desktop.service.session import Session


class Entering:
    """Opens the office for whoever may come in, and locks it."""

    def __init__(self, store: Store, session: Session) -> None:
        self._store = store
        self._session = session

    def come_in(self) -> Staff:
        """Open the office for its owner, while nobody has set a PIN.

        Raises:
            StoreError: NO_SHOP while nobody works here.
        """
        for each in self._store.staff():
            if each.role is Role.OWNER:
                self._session.enter(each)
                return each
        raise StoreError(Trouble.NO_SHOP)

    def lock(self) -> None:
        """Lock the office."""
        self._session.lock()

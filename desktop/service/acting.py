"""What every verb that writes has in common: who acts, on whom, in one unit of work."""

from contextlib import AbstractContextManager
from datetime import date

from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.guards import LINE_LIMIT, check_line
from desktop.domain.people import Profile
from desktop.service.knowing import Knowing
from desktop.service.learning import Learning
from desktop.service.ports import Store
from desktop.service.staging import Pause
from desktop.service.writing import ActHead, Change


def no_pause() -> None:
    """Go on at once: nobody else is waiting."""


class Acting:
    """Opens acts in the name of one member of staff; ``pause`` lets others go ahead meanwhile."""

    def __init__(
        self, store: Store, knowing: Knowing, *, author: str, pause: Pause = no_pause
    ) -> None:
        self.store = store
        self.knowing = knowing
        self.author = author
        self.pause = pause
        self.learning = Learning(store, knowing)

    def head(self, verb: str, customer: str | None) -> ActHead:
        """Return who does what now."""
        return ActHead(verb, self.author, self.knowing.now(), customer)

    def change(self, verb: str, customer: str | None) -> AbstractContextManager[Change]:
        """Open a unit of work that writes one act."""
        return self.store.change(self.head(verb, customer))

    def today(self) -> date:
        """Return the business day."""
        return self.knowing.today(self.knowing.shop())

    def person(self, customer: str) -> Profile:
        """Return a person.

        Raises:
            ActError: NO_CUSTOMER.
        """
        shop = self.knowing.shop()
        profile = self.store.people.profile(customer, today=self.knowing.today(shop), shop=shop)
        if profile is None:
            raise ActError(Trouble.NO_CUSTOMER)
        return profile

    def line(self, text: str, *, field: str, limit: int = LINE_LIMIT) -> str:
        """Return a line that may be kept and says something.

        Raises:
            TextError: TEXT_EMPTY, or what the guards refuse.
        """
        line = check_line(text, limit=limit, field=field)
        if not line:
            raise TextError(Trouble.TEXT_EMPTY, field=field)
        return line

"""What every verb that writes has in common: who acts, on whom, in one unit of work."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from typing import Protocol

from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.guards import LINE_LIMIT, check_line
from desktop.domain.people import Profile
from desktop.domain.shop import Role, Staff
from desktop.domain.team import Right, may
from desktop.service.allowing import Allowing
from desktop.service.knowing import Knowing
from desktop.service.learning import Learning
from desktop.service.ports import Store
from desktop.service.staging import Pause
from desktop.service.writing import ActHead, Change


def no_pause() -> None:
    """Go on at once: nobody else is waiting."""


class Proving(Protocol):
    """Is held open while somebody sets their own PIN (``kept``), or removes it."""

    def __call__(self, staff: str, *, kept: bool) -> AbstractContextManager[None]:
        """Return the context manager; whoever sets their own PIN has given it then."""
        ...


def never_asked(staff: str, *, kept: bool) -> AbstractContextManager[None]:  # noqa: ARG001 - as Proving says
    """Whoever acts came in without a PIN, and needs none."""
    return nullcontext()


class Acting:
    """Opens acts in the name of one member of staff; ``pause`` lets others go ahead meanwhile.

    ``author`` is a name, or asks who it is now. A name alone is somebody with the machine in their
    hands, as on the command line, and may do all that the owner may. ``allowing`` says what may be
    done; without it the role of who acts does. ``proving`` learns of one's own PIN.
    """

    def __init__(
        self,
        store: Store,
        knowing: Knowing,
        *,
        author: str | Callable[[], Staff],
        pause: Pause = no_pause,
        allowing: Allowing | None = None,
        proving: Proving = never_asked,
    ) -> None:
        self.store = store
        self.knowing = knowing
        self._author = author
        self._allowing = allowing
        self.proving = proving
        self.pause = pause
        self.learning = Learning(store, knowing)

    @property
    def staff(self) -> Staff:
        """Who acts.

        Raises:
            ActError: OFFICE_LOCKED.
        """
        if isinstance(self._author, str):
            return Staff("", self._author, Role.OWNER)
        return self._author()

    @property
    def author(self) -> str:
        """The name of who acts."""
        return self.staff.name

    def allow(self, right: Right) -> None:
        """Let the one who acts go on.

        Raises:
            ActError: NOT_ALLOWED, OFFICE_LOCKED.
        """
        if self._allowing is not None:
            self._allowing.allow(right)
        elif not may(self.staff.role, right):
            raise ActError(Trouble.NOT_ALLOWED)

    def may(self, right: Right) -> bool:
        """Say whether the one who acts has a right."""
        try:
            self.allow(right)
        except ActError:
            return False
        return True

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
        """Return a person as the one who acts may see them.

        Raises:
            ActError: NO_CUSTOMER.
        """
        shop = self.knowing.shop()
        profile = self.store.people.profile(customer, today=self.knowing.today(shop), shop=shop)
        if profile is None:
            raise ActError(Trouble.NO_CUSTOMER)
        return profile if self.may(Right.PRIVATE) else profile.for_everyone

    def line(self, text: str, *, field: str, limit: int = LINE_LIMIT) -> str:
        """Return a line that may be kept and says something.

        Raises:
            TextError: TEXT_EMPTY, or what the guards refuse.
        """
        line = check_line(text, limit=limit, field=field)
        if not line:
            raise TextError(Trouble.TEXT_EMPTY, field=field)
        return line

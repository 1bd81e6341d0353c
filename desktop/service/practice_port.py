"""What practising needs of a store."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Protocol

from desktop.domain.practice import HasUsual, Memory, Practised, Regular


class Practices(Protocol):
    """Reads whom one may learn, and keeps how far each of the staff is with it.

    Nobody is read who said no to being remembered, asked to be left alone, is known as somebody
    else by now, has a number for a name, or whose usual is said to be wrong.
    """

    def regulars(
        self, staff: str, *, today: date, until: date, since: date, due_by: datetime
    ) -> tuple[Regular, ...]:
        """Return regulars who came since a day, some more than one will be asked about.

        Those expected from today until a day, those who come most often, and those about whom one
        of the staff (by uid) was to be asked by a moment.
        """
        ...

    def usuals(self, *, since: date) -> tuple[HasUsual, ...]:
        """Return what those who come most often, and came since a day, have as their usual."""
        ...

    def memories(
        self, staff: str, customers: Collection[str]
    ) -> Mapping[tuple[str, Practised], Memory]:
        """Return what is kept of one of the staff about these people."""
        ...

    def memory(self, staff: str, customer: str, kind: Practised) -> Memory | None:
        """Return what is kept of one of the staff about one thing, or None."""
        ...

    def keep(self, staff: str, customer: str, kind: Practised, memory: Memory | None) -> bool:
        """Write what is to be kept, None: nothing. Say whether both are still here."""
        ...

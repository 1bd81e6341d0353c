"""What nothing done about the team may bring about: no owner, an open door, one shut for good.

Whether the office asks for a PIN is decided by setting and removing PINs alone, never by an act
about the team or by taking one back.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.domain.errors import ActError, Trouble
from desktop.domain.guards import is_blank
from desktop.domain.shop import Role, Staff
from desktop.domain.team import is_guarded
from desktop.service.ports import Store


class TeamCheck:
    """Made inside the unit of work, before the act; asked after it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        before = store.staff()
        self._guarded = is_guarded(before)
        self._coded = has_code(store, before)

    def refuse(self) -> None:
        """Refuse what the act has made of the team.

        Raises:
            ActError: LAST_OWNER, NAME_TAKEN; SHUT_OUT, LEFT_OPEN or NO_CODE_LEFT where the act
                would change who can come into the office.
        """
        after = self._store.staff()
        if not any(each.role is Role.OWNER for each in after):
            raise ActError(Trouble.LAST_OWNER)
        if any(times > 1 for times in Counter(_alike(each.name) for each in after).values()):
            raise ActError(Trouble.NAME_TAKEN)
        guarded = is_guarded(after)
        if guarded and not self._guarded:
            raise ActError(Trouble.SHUT_OUT)
        if self._guarded and not guarded:
            raise ActError(Trouble.LEFT_OPEN)
        if self._coded and not has_code(self._store, after):
            raise ActError(Trouble.NO_CODE_LEFT)


class PinCheck:
    """Asked while a PIN is being written, with the team as it is just before."""

    def __init__(self, store: Store, *, me: str, whose: str, has_pin: bool) -> None:
        self._store = store
        self._me = me
        self._whose = whose
        self._has_pin = has_pin

    def refuse(self, before: Sequence[Staff]) -> None:
        """Refuse a PIN, or its removal, that would keep an owner out.

        Raises:
            ActError: SHUT_OUT; NO_CODE_LEFT where the last recovery code would go with the PIN.
        """
        after = [
            replace(each, has_pin=self._has_pin) if each.id == self._whose else each
            for each in before
        ]
        if not is_guarded(after):
            return
        if any(
            each.id == self._me and each.role is Role.OWNER and not each.has_pin for each in after
        ):
            raise ActError(Trouble.SHUT_OUT)
        if not self._has_pin and has_code(self._store, before) and not has_code(self._store, after):
            raise ActError(Trouble.NO_CODE_LEFT)


def has_code(store: Store, staff: Iterable[Staff]) -> bool:
    """Say whether an owner has a PIN that a printed code can replace."""
    kept = (store.pins.pin(each.id) for each in staff if each.role is Role.OWNER and each.has_pin)
    return any(each is not None and bool(each.recovery) for each in kept)


def _alike(name: str) -> str:
    """Return a name as nobody can tell it from another on a button."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    seen = (each if each.isspace() or not is_blank(each) else "" for each in plain)
    return " ".join("".join(seen).split())

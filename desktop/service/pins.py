"""Setting PINs and comparing what is typed with them; slow on purpose, so never for the window."""

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from desktop.domain.errors import ActError, Trouble
from desktop.domain.pins import (
    CODE_LENGTH,
    LETTERS,
    checked_pin,
    code_of,
    delay_after,
    digits_of,
    grouped,
    waits_until,
)
from desktop.domain.shop import Staff
from desktop.domain.team import Secret
from desktop.service.pin_port import Judge, KeptPin, Pins
from desktop.service.ports import Store

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_MEMORY_KIB, _PASSES, _LANES = 19 * 1024, 2, 1
"""What OWASP's Password Storage Cheat Sheet asks of argon2id at least."""
_SECOND = timedelta(seconds=1)


class PinKeeper:
    """Hashes with argon2id, counts wrong ones, and makes one wait after too many of them."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def wait(self, staff: str) -> int:
        """Return how many seconds nothing is looked at; a clock set back is put right here."""
        kept = self._pins.pin(staff)
        return 0 if kept is None else self._wait(staff, kept)

    def check(self, staff: str, typed: Secret) -> None:
        """Compare a PIN. It counts as wrong before it is looked at: nobody tries two at a time.

        Raises:
            ActError: WRONG_PIN; TOO_MANY_PINS with the seconds to wait.
        """
        kept = self._pins.pin(staff)
        while kept is not None:
            if wait := self._wait(staff, kept):
                raise ActError(Trouble.TOO_MANY_PINS, seconds=wait)
            wrong = kept.wrong + 1
            delay = delay_after(wrong)
            until = self._now() + delay if delay else None
            if not self._pins.count(staff, before=kept.wrong, wrong=wrong, until=until):
                kept = self._pins.pin(staff)
                continue
            if _matches(kept.hash, digits_of(typed)):
                self._pins.count(staff, before=wrong, wrong=0, until=None)
                return
            if until is not None:
                raise ActError(Trouble.TOO_MANY_PINS, seconds=delay // _SECOND)
            break
        raise ActError(Trouble.WRONG_PIN)

    def check_code(self, staff: str, typed: Secret) -> None:
        """Compare a recovery code; it has too many letters for guessing, so nobody waits.

        Raises:
            ActError: WRONG_PIN.
        """
        kept = self._pins.pin(staff)
        if kept is None or not kept.recovery or not _matches(kept.recovery, code_of(typed)):
            raise ActError(Trouble.WRONG_PIN, field="code")

    def put(
        self, staff: Staff, typed: Secret, *, recoverable: bool, judge: Judge | None = None
    ) -> str:
        """Keep a new PIN; return the new recovery code as it is printed, or "" for none.

        staff: as they were when it was found that they may. judge: may refuse it.

        Raises:
            TextError: WEAK_PIN; the one before is as it was.
            ActError: CHANGED_MEANWHILE when their role or their PIN has changed since.
        """
        pin = checked_pin(typed)
        code = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH)) if recoverable else ""
        hasher = _hasher()
        self._pins.put(
            staff.id,
            pin=hasher.hash(pin.text),
            recovery=hasher.hash(code) if code else "",
            judge=partial(_judge, staff, judge),
        )
        return grouped(code)

    def remove(self, staff: Staff, *, judge: Judge | None = None) -> None:
        """Keep no PIN of somebody any more.

        Raises:
            ActError: as :meth:`put`.
        """
        self._pins.remove(staff.id, judge=partial(_judge, staff, judge))

    def recoverable(self, staff: str) -> bool:
        """Say whether somebody has a printed code."""
        kept = self._pins.pin(staff)
        return kept is not None and bool(kept.recovery)

    @property
    def _pins(self) -> Pins:
        return self._store.pins

    def _wait(self, staff: str, kept: KeptPin) -> int:
        now = self._now()
        until = waits_until(kept.until, kept.wrong, now)
        if until is None:
            return 0
        if until != kept.until:
            self._pins.count(staff, before=kept.wrong, wrong=kept.wrong, until=until)
        return -((now - until) // _SECOND)


def _judge(staff: Staff, judge: Judge | None, team: Sequence[Staff]) -> None:
    now = next((each for each in team if each.id == staff.id), None)
    if now is None or (now.role, now.has_pin) != (staff.role, staff.has_pin):
        raise ActError(Trouble.CHANGED_MEANWHILE)
    if judge is not None:
        judge(team)


def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES)


def _matches(kept: str, typed: str) -> bool:
    from argon2.exceptions import VerifyMismatchError

    try:
        return _hasher().verify(kept, typed)
    except VerifyMismatchError:
        return False

"""What coming in needs of a store: the PINs as they are kept, beside the acts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from desktop.domain.shop import Staff


@dataclass(frozen=True, slots=True)
class KeptPin:
    """What is kept of one PIN: hashes, the wrong ones since the last right one, and the delay."""

    hash: str = field(repr=False)
    recovery: str = field(default="", repr=False)
    wrong: int = 0
    until: datetime | None = None


Judge = Callable[[Sequence[Staff]], None]
"""Is told who works here just before a PIN is written, while nobody else writes about the team;
raises what refuses it."""


class Pins(Protocol):
    """Keeps PINs; nothing here is an act, so that no act repeats a hash."""

    def pin(self, staff: str) -> KeptPin | None:
        """Return what is kept of somebody's PIN, or None when there is none."""
        ...

    def put(self, staff: str, *, pin: str, recovery: str, judge: Judge) -> None:
        """Keep the hashes of a new PIN and of its recovery code ("": there is none)."""
        ...

    def remove(self, staff: str, *, judge: Judge) -> None:
        """Keep no PIN of somebody any more."""
        ...

    def count(self, staff: str, *, before: int, wrong: int, until: datetime | None) -> bool:
        """Write how many were wrong; False when another till has written it meanwhile."""
        ...

"""What the page of the team asks of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.shop import Role, Staff
    from desktop.domain.team import Secret


class Team(Protocol):
    """Names, roles and PINs."""

    def team(self) -> tuple[Staff, ...]:
        """Return all who work here or worked here."""
        ...

    def myself(self) -> Staff:
        """Return who has opened the office."""
        ...

    def add_staff(self, name: str, role: Role) -> Done:
        """Add somebody."""
        ...

    def rename_staff(self, staff: str, name: str) -> Done:
        """Write another name."""
        ...

    def set_role(self, staff: str, role: Role) -> Done:
        """Write what somebody is here."""
        ...

    def set_active(self, staff: str, *, on: bool) -> Done:
        """Write that somebody works here no more, or again."""
        ...

    def set_staff_cue(self, staff: str, *, on: bool) -> Done:
        """Write whether somebody sees the coaching lines."""
        ...

    def set_pin(self, staff: str, pin: Secret, *, present: Secret | None = None) -> str:
        """Keep a new PIN; return an owner's recovery code."""
        ...

    def remove_pin(self, staff: str, *, present: Secret | None = None) -> None:
        """Keep no PIN any more."""
        ...

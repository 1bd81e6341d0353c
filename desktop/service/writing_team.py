"""What the team's verbs may write."""

from typing import Protocol

from desktop.domain.shop import Role


class TeamWriting(Protocol):
    """The part of a unit of work about the staff."""

    def add_staff(self, name: str, role: Role) -> str:
        """Add somebody and return the uid."""
        ...

    def set_staff(self, staff: str, **columns: object) -> None:
        """Write name, role ("owner"), active or cue_off of one of the staff, by uid."""
        ...

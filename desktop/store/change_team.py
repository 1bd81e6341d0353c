"""A unit of work: who works here, under which name and in which role."""

from desktop.domain.errors import ActError, Trouble
from desktop.domain.shop import Role
from desktop.store.journal import Journal
from desktop.store.people_tables import StaffRow


class TeamChange:
    """The part of a unit of work about the staff."""

    _journal: Journal

    def add_staff(self, name: str, role: Role) -> str:
        """Add somebody and return the uid."""
        return self._journal.insert(StaffRow, name=name, role=role.value)

    def set_staff(self, staff: str, **columns: object) -> None:
        """Write name, role ("owner"), active or cue_off of one of the staff, by uid.

        Raises:
            ActError: CHANGED_MEANWHILE when nobody of this uid is known.
        """
        if StaffRow.get_or_none(StaffRow.uid == staff) is None:
            raise ActError(Trouble.CHANGED_MEANWHILE)
        self._journal.update(StaffRow, staff, **columns)

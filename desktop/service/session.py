"""Who stands at the till, and who has opened the office."""

from desktop.domain.errors import ActError, Trouble
from desktop.domain.shop import Role, Staff

NOBODY_YET = Staff("", "Till", Role.CASHIER)
"""Who stands at the till until the shop's team has been read."""


class Session:
    """Of this machine, and only while the program runs; read by both threads, each value whole."""

    def __init__(self) -> None:
        self._till = NOBODY_YET
        self._officer: Staff | None = None

    @property
    def till(self) -> Staff:
        """Who stands at the till."""
        return self._till

    @property
    def officer(self) -> Staff | None:
        """Who has opened the office, or None while it is locked."""
        return self._officer

    def stand(self, staff: Staff) -> None:
        """Write who stands at the till from now on."""
        self._till = staff

    def enter(self, staff: Staff) -> None:
        """Open the office for somebody."""
        self._officer = staff

    def lock(self) -> None:
        """Lock the office."""
        self._officer = None

    def in_office(self) -> Staff:
        """Return who has opened the office.

        Raises:
            ActError: OFFICE_LOCKED.
        """
        if self._officer is None:
            raise ActError(Trouble.OFFICE_LOCKED)
        return self._officer

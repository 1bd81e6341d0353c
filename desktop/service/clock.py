"""What time it is: a collaborator, so that a test or ``--now`` can fix the moment."""

from datetime import UTC, datetime
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Says the moment, in UTC."""

    def now(self) -> datetime:
        """Return the moment (aware, UTC)."""
        ...

    def in_zone(self, zone: str) -> None:
        """Say where the shop's clock hangs (an IANA name), for a moment given without a zone."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the moment (aware, UTC)."""
        return datetime.now(UTC)

    def in_zone(self, zone: str) -> None:
        """Change nothing: the machine knows its own zone."""


class FixedClock:
    """Always the same moment; one without a zone is on the shop's clock, once that is known."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def in_zone(self, zone: str) -> None:
        """Say on whose clock a moment without a zone was read (an IANA name)."""
        if self._moment.tzinfo is None:
            self._moment = self._moment.replace(tzinfo=ZoneInfo(zone))

    def now(self) -> datetime:
        """Return the moment (aware, UTC)."""
        if self._moment.tzinfo is None:
            return self._moment.replace(tzinfo=UTC)
        return self._moment.astimezone(UTC)

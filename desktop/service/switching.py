"""The switches of one till: a queue is waiting, the customer is not alone."""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.service.clock import Clock

RUSH = timedelta(minutes=45)
"""A rush that nobody ends is over after so long."""


@dataclass(frozen=True, slots=True)
class Switches:
    """How it is at the till now. company: for one customer, in their present visit."""

    rush: bool = False
    company: bool = False


class Switching:
    """Keeps this till's switches, for the thread that writes and the one that reads.

    They belong to the moment: nothing of them is written, and they end by themselves. A clock that
    is set back ends them, too.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._guard = threading.Lock()
        self._rush_since: datetime | None = None
        self._company: dict[str, datetime] = {}

    def set_rush(self, *, on: bool) -> None:
        """Say that a queue is waiting, or that it is over."""
        now = self._clock.now()
        with self._guard:
            self._rush_since = now if on else None

    def rush_until(self) -> datetime | None:
        """Return when the rush ends by itself, or None when there is none."""
        now = self._clock.now()
        with self._guard:
            since = self._rush_since
            if since is None or not since <= now < since + RUSH:
                self._rush_since = None
                return None
            return since + RUSH

    def set_company(self, customer: str, *, on: bool) -> None:
        """Say that a customer has somebody with them at this visit, or has nobody."""
        now = self._clock.now()
        with self._guard:
            if on:
                self._company[customer] = now
            else:
                self._company.pop(customer, None)

    def at(self, customer: str, *, window: timedelta) -> Switches:
        """Return the switches as they hold for a customer now; ``window``: how long a visit is."""
        now = self._clock.now()
        with self._guard:
            past = [who for who, at in self._company.items() if not at <= now <= at + window]
            for who in past:
                del self._company[who]
            company = customer in self._company
        return Switches(rush=self.rush_until() is not None, company=company)

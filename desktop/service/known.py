"""One person as the shop sees them at one moment."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.explaining import Flag
from desktop.domain.habits import Habits
from desktop.domain.people import Profile
from desktop.domain.touches import Problem
from desktop.domain.visits import Coming


@dataclass(frozen=True, slots=True)
class Known:
    """One person as seen at one moment. ``here_now``: the present coming is recorded already."""

    profile: Profile
    habits: Habits
    comings: tuple[Coming, ...]
    problems: tuple[Problem, ...]
    now: datetime
    today: date
    here_now: bool
    flags: tuple[Flag, ...] = ()
    """What somebody says is wrong; what the visits say is without it already."""

    @property
    def comings_before(self) -> tuple[Coming, ...]:
        """The comings before the present one, whether or not that is recorded; oldest first."""
        return self.comings[:-1] if self.here_now else self.comings

    @property
    def previous_day(self) -> date | None:
        """The business day on which they came before the present coming."""
        before = self.comings_before
        return before[-1].day if before else None

"""Copies of the shop that were made and verified."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """One backup: its file, the moment it shows (UTC), why it was made, its size in bytes."""

    file: Path
    at: datetime
    reason: str
    size: int = 0

    def age(self, now: datetime) -> timedelta:
        """Return how long ago it was made; never negative, even when the clock was set back."""
        return max(now - self.at, timedelta(0))


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore left: the shop as it was before, or None where there was none.

    ``damaged`` says that it could not be read and was set aside byte for byte; otherwise
    restoring ``safety`` takes the restore back.
    """

    safety: Path | None
    damaged: bool = False

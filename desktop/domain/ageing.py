"""Facts that are true for a time, or that are to be confirmed after one."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AgesKind(StrEnum):
    """What sort of fact is asked about again."""

    NOTE = "note"
    PREFERENCE = "preference"
    DIET = "diet"
    MUST_NOT = "must-not"


@dataclass(frozen=True, slots=True)
class Aged:
    """A fact whose date has passed: is it still true? ``recorded``: the business day.

    A must-not is never dropped by time: it stays in force until somebody says otherwise.
    """

    kind: AgesKind
    id: str
    text: str
    recorded: date
    until: date

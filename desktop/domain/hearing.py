"""What a jotted line seems to say; the cashier always confirms before any of it is recorded."""

from dataclasses import dataclass
from enum import StrEnum


class Said(StrEnum):
    """What a line reads like."""

    MUST_NOT = "must-not"
    DIET = "diet"
    LIKE = "like"
    DISLIKE = "dislike"


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that a line seems to say: a code or an own word, and the words shown."""

    said: Said
    code: str
    word: str

"""An act as it stands in the one table of acts."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ActInfo:
    """An act as it was written."""

    id: str
    verb: str
    at: datetime
    customer: str | None
    imported: str | None
    undone: bool
    undoes: str | None = None
    """The act that this one took back."""
    author: str = ""
    private: bool = False
    """Whether it wrote a note that only the owner sees."""

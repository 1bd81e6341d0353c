"""What was typed about a customer and waits."""

from dataclasses import dataclass


@dataclass(slots=True)
class Drafts:
    """What was typed about one customer and not saved yet."""

    jot: str = ""
    problem: str = ""
    own: str = ""

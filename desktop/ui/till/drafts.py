"""What was typed about a customer and waits."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.hearing import Heard


@dataclass(slots=True)
class Drafts:
    """What was typed about one customer and not saved yet, and what was asked and not answered."""

    jot: str = ""
    problem: str = ""
    own: str = ""
    heard: tuple[Heard, ...] = ()

    def keep_heard(self, heards: Iterable[Heard]) -> None:
        """The jotted line is kept; what it seems to say is asked when they are open again."""
        self.jot = ""
        self.heard = together(self.heard, heards)


def together(waiting: Iterable[Heard], heards: Iterable[Heard]) -> tuple[Heard, ...]:
    """Return what is to be asked: what waits for its answer, then what is new, each once."""
    return tuple(dict.fromkeys((*waiting, *heards)))

"""Learning the regulars in a quiet hour: what may be asked, and how far somebody is with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.habits import Rhythm

AGAIN_AFTER = 3
"""So many other questions stand between one that was not known and its return."""


class Practised(StrEnum):
    """What may be learnt about a regular, in the order in which it is."""

    NAME_TO_USUAL = "name-to-usual"
    SAY = "say"
    USUAL_TO_NAME = "usual-to-name"


class Recall(StrEnum):
    """What somebody says of their own answer once they have seen the right one."""

    KNEW = "knew"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class Regular:
    """Somebody worth knowing by name.

    usual: the items joined as lists show them, "" when there is no such thing. say: how the name is
    said, "" when nobody wrote it down.
    """

    id: str
    name: str
    usual: str = ""
    say: str = ""
    rhythm: Rhythm | None = None
    visits: int = 0
    next_due: date | None = None


@dataclass(frozen=True, slots=True)
class HasUsual:
    """That somebody has something as their usual."""

    id: str
    name: str
    usual: str


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to be known about a regular; it holds its answer.

    also: names of the others who have this very usual, for ``USUAL_TO_NAME``: each is right.
    """

    kind: Practised
    regular: Regular
    also: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, Practised]:
        """What tells one question from another: whom and what it is about."""
        return self.regular.id, self.kind

    @property
    def asked(self) -> str:
        """What is shown at first: a name, or the usual."""
        usual_first = self.kind is Practised.USUAL_TO_NAME
        return self.regular.usual if usual_first else self.regular.name

    @property
    def answer(self) -> str:
        """What is to be known: the usual, a name, or how a name is said."""
        if self.kind is Practised.NAME_TO_USUAL:
            return self.regular.usual
        return self.regular.say if self.kind is Practised.SAY else self.regular.name


@dataclass(frozen=True, slots=True)
class Memory:
    """How well one who works here knows one thing, as the scheduler keeps it, and when it is due.

    Both are nobody's business but that person's: nothing counts or compares them.
    """

    card: Mapping[str, object]
    due: datetime


@dataclass(frozen=True, slots=True)
class Round:
    """The questions of one sitting, the present one first.

    regulars: whether there is anybody to learn at all, also when nothing is to be asked now.
    repeated: keys of what comes back already; nothing comes back twice.
    """

    waiting: tuple[Question, ...] = ()
    regulars: bool = False
    repeated: frozenset[tuple[str, Practised]] = field(default=frozenset())

    @property
    def current(self) -> Question | None:
        """What is asked now; None: that is all for now."""
        return self.waiting[0] if self.waiting else None

    def after(self, recall: Recall) -> "Round":
        """Return the round after an answer: what was not known comes back once, a little later.

        The last one does not come back: it would be asked again at once.
        """
        first, *rest = self.waiting
        if recall is Recall.KNEW or first.key in self.repeated or not rest:
            return replace(self, waiting=tuple(rest))
        rest.insert(AGAIN_AFTER, first)
        return replace(self, waiting=tuple(rest), repeated=self.repeated | {first.key})

"""The office's list of customers: what is asked of it, and its rows."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.domain.habits import Away, Rhythm
from desktop.domain.people import Agreement

if TYPE_CHECKING:
    Numbers = array[int]
else:
    Numbers = array  # before Python 3.12 it cannot be asked what it holds
"""Numbers of customers in the list's order, four bytes each: how a list of a million is kept."""


WINDOWS = (256, 4096, 10_000)
"""At how many customers is looked for the first, the second and every further piece of a list."""


def numbers_of(values: Iterable[int] = ()) -> Numbers:
    """Return numbers as they are kept."""
    return array("i", values)


class ListOrder(StrEnum):
    """By what the list is sorted. Whoever has no such value stands at its end."""

    NAME = "name"
    VISITS = "visits"
    LAST = "last"


class ListFilter(StrEnum):
    """Whom the list shows. Several together: those whom all of them fit."""

    REGULAR = "regular"
    DRIFTING = "drifting"
    PROBLEM = "problem"
    """A problem is open."""
    MUST_NOT = "must-not"
    """There is something that they must never be served."""
    SAID_NO = "said-no"
    """They do not want to be remembered."""
    NOT_ASKED = "not-asked"
    """Nobody asked whether they want to be remembered."""
    DUPLICATE = "duplicates"
    """They stand in a pair that may be one person: it takes a search to know who these are.

    No question has it: whoever asks puts those found into its ``people``.
    """


@dataclass(frozen=True, slots=True)
class ListQuestion:
    """What the list shows. With a text: the best for it, in the order of the till's search.

    ``filters``: all but ``DUPLICATE``. ``people``: of these alone (by id), as far as a search has
    found them; None: of everybody.
    """

    order: ListOrder = ListOrder.NAME
    descending: bool = False
    filters: frozenset[ListFilter] = frozenset()
    tag: str = ""
    text: str = ""
    people: tuple[str, ...] | None = None

    @property
    def filtered(self) -> bool:
        """Whether not everybody is asked for, whatever the text."""
        return bool(self.filters or self.tag or self.people is not None)

    @property
    def narrowed(self) -> bool:
        """Whether not everybody is asked for."""
        return self.filtered or bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Behind whom a list goes on: the part of the list, their value in its order, their number.

    Without a number: at the part's beginning.
    """

    part: int
    value: str | int | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class ListRow:
    """A customer as the list shows them.

    ``visits`` is None for somebody whose visits have not been counted yet.
    """

    number: int
    id: str
    name: str
    visits: int | None = None
    last_day: date | None = None
    rhythm: Rhythm | None = None
    usual: str = ""
    away: Away = Away.NO
    problem: bool = False
    must_nots: int = 0
    agreement: Agreement = Agreement.NOT_ASKED
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListPiece:
    """Some of a list, in its order; ``after`` is where it goes on, or None at its end.

    ``rows`` are the first of them, where they were asked for.
    """

    numbers: Numbers
    after: ListPlace | None = None
    rows: tuple[ListRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ListHead:
    """What stands around the list: how many people there are in all, their tags, the day."""

    customers: int
    tags: tuple[str, ...]
    today: date

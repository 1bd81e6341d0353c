"""A list of customers without a shop, for the tests of the office's page of customers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from threading import Event

from desktop.domain.cards import Done
from desktop.domain.customer_export import ExportColumn
from desktop.domain.customer_list import (
    ListFilter,
    ListHead,
    ListOrder,
    ListPiece,
    ListPlace,
    ListQuestion,
    ListRow,
    Numbers,
    numbers_of,
)
from desktop.domain.errors import ActError, Trouble, UsualError
from desktop.domain.habits import Away, Pattern, Rhythm, Strength
from desktop.domain.people import Agreement
from desktop.domain.twins import Entry, TwinPage, Twins

TODAY = date(2025, 11, 21)
FRIDAYS = Rhythm(Pattern.WEEKLY, Strength.EVERY, weekdays=(4,))


def row_of(number: int, **more: object) -> ListRow:
    """Return one of many customers: the higher the number, the fewer the visits."""
    regular = number % 3 == 0
    row = ListRow(
        number=number,
        id=f"uid-{number}",
        name=f"Person {number:06}",
        visits=1000 - number if number < 1000 else 0,
        last_day=TODAY - timedelta(days=number % 40),
        rhythm=FRIDAYS if regular else None,
        away=Away.LIST if number % 12 == 0 else Away.NO,
    )
    return replace(row, **more)  # type: ignore[arg-type] # fields by name


@dataclass
class FakeList:
    """Lists the people that a test put in, and writes down what it was asked."""

    people: dict[int, ListRow] = field(default_factory=dict)
    pieces: list[tuple[ListQuestion, ListPlace | None]] = field(default_factory=list)
    pages: list[tuple[int, ...]] = field(default_factory=list)
    acts: list[tuple[object, ...]] = field(default_factory=list)
    fault: UsualError | None = None
    held: Event | None = None
    refuses: frozenset[Trouble] = frozenset()
    pairs: list[tuple[int, int]] = field(default_factory=list)
    cursors: list[str | None] = field(default_factory=list)
    twins_held: Event | None = None

    def fill(self, count: int) -> None:
        self.people = {number: row_of(number) for number in range(1, count + 1)}

    def list_head(self) -> ListHead:
        tags = sorted({tag for each in self.people.values() for tag in each.tags})
        return ListHead(len(self.people), tuple(tags), TODAY)

    def list_piece(
        self, question: ListQuestion, after: ListPlace | None, *, window: int, rows: int = 0
    ) -> ListPiece:
        self.pieces.append((question, after))
        self._wait()
        everybody = sorted(self.people.values(), key=lambda each: _key(each, question.order))
        if question.descending:
            everybody.reverse()
        start = 0 if after is None or after.number is None else after.number
        window = len(everybody) if question.text or question.people is not None else window
        seen = everybody[start : start + window]
        found = numbers_of(each.number for each in seen if _fits(each, question))
        ended = start + window >= len(everybody)
        place = None if ended else ListPlace(0, None, start + window)
        return ListPiece(found, place, self._rows(found[:rows]))

    def list_rows(self, numbers: Sequence[int]) -> tuple[ListRow, ...]:
        self.pages.append(tuple(numbers))
        self._wait()
        return self._rows(numbers)

    def twins(self, cursor: str | None = None) -> TwinPage:
        """One pair at a time."""
        self.cursors.append(cursor)
        if self.twins_held is not None and cursor:
            assert self.twins_held.wait(10)
        at = int(cursor or 0)
        found = tuple(
            Twins(*(Entry(f"uid-{each}", f"Person {each}") for each in pair), (), 0.9)
            for pair in self.pairs[at : at + 1]
        )
        return TwinPage(found, str(at + 1) if at + 1 < len(self.pairs) else None)

    def list_number(self, customer: str) -> int:
        return next((each.number for each in self.people.values() if each.id == customer), 0)

    def tag_customers(self, numbers: Sequence[int], tag: str) -> Done:
        return self._tagged("tag", numbers, tag)

    def untag_customers(self, numbers: Sequence[int], tag: str) -> Done:
        return self._tagged("untag", numbers, tag)

    def export_customers(
        self,
        numbers: Sequence[int],
        file: Path,
        *,
        titles: Mapping[ExportColumn, str],
        private: bool,
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> Done | None:
        self._wait()
        if cancelled():
            return None
        progress(len(numbers))
        self.acts.append(("export", tuple(numbers), file, private, next(iter(titles.values()))))
        return Done(None, "export", text=str(len(numbers)))

    def undo(self, act_id: str) -> Done:
        self.acts.append(("undo", act_id))
        return Done("back", "undo")

    def _tagged(self, verb: str, numbers: Sequence[int], tag: str) -> Done:
        self._wait()
        if not tag.strip():
            raise ActError(Trouble.TEXT_EMPTY)
        self.acts.append((verb, tuple(numbers), tag))
        for number in numbers:
            tags = {*self.people[number].tags, tag} - ({tag} if verb == "untag" else set())
            self.people[number] = replace(self.people[number], tags=tuple(sorted(tags)))
        return Done(f"act-{len(self.acts)}", verb, text=str(len(numbers)))

    def _rows(self, numbers: Sequence[int] | Numbers) -> tuple[ListRow, ...]:
        return tuple(self.people[each] for each in numbers if each in self.people)

    def _wait(self) -> None:
        if self.held is not None:
            assert self.held.wait(10)
        if self.fault is not None:
            raise self.fault


def _key(row: ListRow, order: ListOrder) -> tuple[object, ...]:
    if order is ListOrder.NAME:
        return (row.name, row.number)
    if order is ListOrder.VISITS:
        return (row.visits or 0, row.number)
    return (row.last_day or date.min, row.number)


def _fits(row: ListRow, question: ListQuestion) -> bool:
    fits = {
        ListFilter.REGULAR: row.rhythm is not None,
        ListFilter.DRIFTING: row.away is Away.LIST,
        ListFilter.PROBLEM: row.problem,
        ListFilter.MUST_NOT: row.must_nots > 0,
        ListFilter.SAID_NO: row.agreement is Agreement.NO,
        ListFilter.NOT_ASKED: row.agreement is Agreement.NOT_ASKED,
    }
    return (
        all(fits[each] for each in question.filters)
        and (not question.tag or question.tag in row.tags)
        and question.text.casefold() in row.name.casefold()
        and (question.people is None or row.id in question.people)
    )

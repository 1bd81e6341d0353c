"""A unit of work: what is asked again after a time, in the shop's words."""

from datetime import date

from peewee import Model

from desktop.domain.ageing import AgesKind
from desktop.service.writing import ActHead
from desktop.store.journal import Journal
from desktop.store.people_tables import DietRow, MustNotRow, NoteRow, PreferenceRow
from desktop.store.trade_tables import ProblemRow

_TRUE_UNTIL: dict[AgesKind, type[Model]] = {
    AgesKind.NOTE: NoteRow,
    AgesKind.PREFERENCE: PreferenceRow,
    AgesKind.DIET: DietRow,
}


class AskedAgain:
    """The part of a unit of work about problems put right and facts that are true for a time."""

    _head: ActHead
    _journal: Journal

    def close_problem(self, problem: str) -> None:
        """Close a problem; how it is now may be asked once more."""
        self._journal.update(
            ProblemRow,
            problem,
            closed_at=self._head.at,
            closed_by=self._head.author,
            asked_on=None,
        )

    def ask_after(self, problem: str, *, day: date, still: bool) -> None:
        """Write that they were asked how it is now; ``still`` opens the problem again."""
        opened = {"closed_at": None, "closed_by": ""} if still else {}
        self._journal.update(ProblemRow, problem, asked_on=day, **opened)

    def set_until(self, kind: AgesKind, fact: str, day: date | None) -> None:
        """Write until when a fact is taken to be true, or by when a must-not is confirmed."""
        if kind is AgesKind.MUST_NOT:
            self._journal.update(MustNotRow, fact, confirm_by=day)
        else:
            self._journal.update(_TRUE_UNTIL[kind], fact, true_until=day)

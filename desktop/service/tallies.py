"""What came of an import, counted while it runs and put together at its end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from desktop.domain.errors import UsualError
from desktop.domain.till import FileProblem, ImportReport, RowProblem, Tally


@dataclass(slots=True)
class Counts:
    """What one file came to so far, and the business days up to ``today`` that it speaks of."""

    today: date
    customers: Tally = field(default_factory=Tally)
    visits: Tally = field(default_factory=Tally)
    sales: Tally = field(default_factory=Tally)
    refunds: int = 0
    first: date | None = None
    last: date | None = None

    def saw(self, day: date) -> None:
        """Widen the range of days by one that the file speaks of; a day to come is mistyped."""
        if day > self.today:
            return
        self.first = day if self.first is None or day < self.first else self.first
        self.last = day if self.last is None or day > self.last else self.last

    def lost(self, problem: RowProblem) -> None:
        """Count a row that could not be used; a remark is none."""
        if not problem.fatal:
            return
        if problem.kind == "customer":
            self.customers += Tally(skipped=1)
        else:
            self.sales += Tally(skipped=1)

    def kept(self) -> dict[str, int]:
        """Return the counts as the import's row keeps them."""
        return {
            f"{name}-{part}": getattr(getattr(self, name), part)
            for name in ("customers", "visits", "sales")
            for part in ("added", "matched", "skipped")
        }


@dataclass(slots=True)
class Result:
    """What one file came to."""

    counts: Counts
    problems: tuple[FileProblem, ...]
    act: str


def named(file: str, problems: Iterable[RowProblem]) -> tuple[FileProblem, ...]:
    """Return a file's problems under its name as given, in the order of its lines."""
    return tuple(
        FileProblem(file, each.line, each.code, each.params)
        for each in sorted(problems, key=lambda problem: problem.line)
    )


def report(
    files: Sequence[Path],
    results: Sequence[Result],
    failures: Sequence[tuple[str, UsualError]],
    *,
    stopped: bool,
) -> ImportReport:
    """Put the files' results together."""
    counts = [each.counts for each in results]
    firsts = [each.first for each in counts if each.first]
    lasts = [each.last for each in counts if each.last]
    problems = tuple(problem for each in results for problem in each.problems)
    problems += tuple(FileProblem(file, 1, error.trouble.value) for file, error in failures)
    return ImportReport(
        customers=sum((each.customers for each in counts), Tally()),
        visits=sum((each.visits for each in counts), Tally()),
        sales=sum((each.sales for each in counts), Tally()),
        refunds=sum(each.refunds for each in counts),
        problems=problems,
        acts=tuple(each.act for each in results),
        files=tuple(str(file) for file in files),
        failed=tuple(file for file, _ in failures),
        first_day=min(firsts, default=None),
        last_day=max(lasts, default=None),
        cancelled=stopped,
    )

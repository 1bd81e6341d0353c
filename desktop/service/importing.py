"""Bringing in the till's files, whole or not at all, in pieces between which the till goes on."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from desktop.domain.errors import FileError, Trouble, UsualError
from desktop.domain.shop import Shop, Staff
from desktop.domain.team import Right
from desktop.domain.till import ImportReport, RowProblem, Tally, TillCustomer, TillSale
from desktop.service.allowing import Allowing, Everybody, needs
from desktop.service.clock import Clock
from desktop.service.matching import Matcher
from desktop.service.ports import Store
from desktop.service.staging import Pause, StagedPerson, StagedSale
from desktop.service.sweeping import no_sweeps
from desktop.service.tallies import Counts, Result, named, report
from desktop.service.till_files import (
    CancelledError,
    TillFile,
    read_file,
    staged_sale,
    storable_name,
)

Row = TypeVar("Row")
Answer = TypeVar("Answer")

PIECE = 100
"""Rows written in one transaction: it stays well under the 50 ms that a cashier may wait."""
BREATH = 0.005
"""Seconds between looks for waiting acts while something runs beside."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one file is: ``done`` of ``total`` rows; total is 0 while it is being read."""

    file: str
    done: int
    total: int


class Importing:
    """Brings files in on the writing thread; ``pause`` lets the cashier's waiting acts go ahead."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        author: str | Callable[[], Staff],
        pause: Pause,
        before: Callable[[], object],
        allowing: Allowing | None = None,
    ) -> None:
        """``before`` makes the backup that stands before every import; author as of Acting."""
        self._acting = allowing or Everybody()
        self._store = store
        self._clock = clock
        self._author = author
        self._pause = pause
        self._before = before

    @needs(Right.SERVE)
    @no_sweeps()
    def run(
        self,
        files: Sequence[Path],
        *,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> ImportReport:
        """Bring files in, customers before sales, each whole or not at all.

        A file that cannot be used is reported, and the others are brought in all the same. When
        all of them fail the first one's error is raised.

        Raises:
            FileError: no file could be used.
            StoreError: the shop cannot be written; files finished before are kept.
        """
        shop = self._shop()
        failures: list[tuple[str, UsualError]] = []
        try:
            read = self._read_all(files, shop, progress, cancelled, failures)
        except CancelledError:
            return report(files, (), failures, stopped=True)
        if not read and failures:
            raise failures[0][1]
        self.settle()
        results: list[Result] = []
        stopped = False
        if read:
            self._meanwhile(self._before, lambda: False)
        for each in sorted(read, key=lambda one: one.format.kind != "customers"):
            try:
                results.append(self._bring_in(each, shop, progress, cancelled))
            except CancelledError:
                stopped = True
            self.settle()  # the next file asks for what this one has changed
            if stopped:
                break
        return report(files, results, failures, stopped=stopped)

    @needs(Right.SERVE)
    def settle(self) -> None:
        """Finish what an import left to do, also one that was interrupted: at every start."""
        self._store.intake.settle(shop=self._shop(), pause=self._pause)

    @property
    def _name(self) -> str:
        return self._author if isinstance(self._author, str) else self._author().name

    def _shop(self) -> Shop:
        shop = self._store.shop()
        if shop is None:
            raise FileError(Trouble.NO_SHOP)
        return shop

    def _read_all(
        self,
        files: Sequence[Path],
        shop: Shop,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
        failures: list[tuple[str, UsualError]],
    ) -> list[TillFile]:
        read: list[TillFile] = []
        for file in files:
            progress(Progress(str(file), 0, 0))
            try:
                read.append(self._meanwhile(partial(read_file, file, shop, cancelled), cancelled))
            except FileError as error:
                failures.append((str(file), FileError(error.trouble, file=str(file))))
        return read

    def _meanwhile(self, work: Callable[[], Answer], cancelled: Callable[[], bool]) -> Answer:
        """Do something long beside this thread, on which the cashier's acts go ahead."""
        with ThreadPoolExecutor(1, thread_name_prefix="import") as beside:
            waiting = beside.submit(work)
            while not waiting.done():
                self._pause()
                wait((waiting,), timeout=BREATH)
        if cancelled():
            raise CancelledError
        return waiting.result()

    def _bring_in(
        self,
        read: TillFile,
        shop: Shop,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> Result:
        intake = self._store.intake
        key = intake.begin(
            source=read.format.source,
            file=storable_name(Path(read.name).name),
            digest=read.digest,
            kind=read.format.kind,
            author=self._name,
            at=self._clock.now(),
        )
        try:
            return self._stage(key, read, shop, progress, cancelled)
        finally:
            intake.leave(key)

    def _stage(
        self,
        key: int,
        read: TillFile,
        shop: Shop,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> Result:
        intake, now, source = self._store.intake, self._clock.now(), read.format.source
        matcher = Matcher(shop.place.country)
        counts, problems = Counts(shop.business_day(now)), list(read.problems)
        done, total = 0, len(read.customers) + len(read.sales)
        rows: Iterator[Sequence[TillCustomer] | Sequence[TillSale]] = iter(
            [*_pieces(read.customers), *_pieces(read.sales)]
        )
        for piece in rows:
            self._breathe(cancelled)
            progress(Progress(read.name, done, total))
            known = intake.known(source, **_wanted(matcher, piece))
            matcher.learn(known)
            customers = [each for each in piece if isinstance(each, TillCustomer)]
            sales = [each for each in piece if isinstance(each, TillSale)]
            problems += self._customers(key, source, customers, matcher, shop, counts, now)
            self._sales(key, source, sales, matcher, shop, counts, now)
            done += len(piece)
        for problem in read.problems:
            counts.lost(problem)
        self._store.trade.prepare(pause=self._pause, imported=key)
        self._store.items.prepare(pause=self._pause, imported=key)
        self._breathe(cancelled)
        act = intake.publish(
            key,
            days=(counts.first, counts.last) if counts.first and counts.last else None,
            counts=counts.kept(),
            author=self._name,
            at=now,
        )
        progress(Progress(read.name, total, total))
        return Result(counts, named(read.name, problems), act)

    def _customers(
        self,
        key: int,
        source: str,
        rows: Sequence[TillCustomer],
        matcher: Matcher,
        shop: Shop,
        counts: Counts,
        now: datetime,
    ) -> list[RowProblem]:
        staged: list[StagedPerson] = []
        problems: list[RowProblem] = []
        for row in rows:
            person, remarks = matcher.customer(row)
            problems += remarks
            if person is None:
                counts.customers += Tally(skipped=1)
                continue
            counts.customers += Tally(added=1) if person.new else Tally(matched=1)
            staged.append(person)
        self._store.intake.add_people(key, source, staged, shop=shop, at=now)
        return problems

    def _sales(
        self,
        key: int,
        source: str,
        rows: Sequence[TillSale],
        matcher: Matcher,
        shop: Shop,
        counts: Counts,
        now: datetime,
    ) -> None:
        if not rows:
            return
        here = self._store.intake.transactions(source, [row.transaction for row in rows])
        people: list[StagedPerson] = []
        sales: list[StagedSale] = []
        owners: dict[str, str] = {}
        for row in rows:
            person = None if row.refund else matcher.sale(row)
            if person is not None:
                people.append(person)
                if person.new:
                    counts.customers += Tally(added=1)
            known = any(matcher.person_of(each) is not None for each in row.external_ids)
            sale = staged_sale(row, shop)
            counts.saw(sale.day)
            if row.refund:
                counts.refunds += 1
                tally = Tally(skipped=1)
            elif row.transaction in here:
                tally = Tally(matched=1)
                if row.external_ids and not here[row.transaction]:  # said after the earlier export
                    owners[row.transaction] = row.external_ids[0]
            else:
                tally = Tally(added=1)
                sales.append(sale)
            if known:
                counts.visits += tally
            else:
                counts.sales += tally
        self._store.intake.add_people(key, source, people, shop=shop, at=now)
        self._store.intake.add_sales(key, source, sales)
        self._store.intake.add_owners(key, source, owners)

    def _breathe(self, cancelled: Callable[[], bool]) -> None:
        self._pause()
        if cancelled():
            raise CancelledError


def _wanted(matcher: Matcher, piece: Iterable[TillCustomer | TillSale]) -> dict[str, list[str]]:
    externals, phones, emails = matcher.wanted(piece)
    return {"externals": externals, "phones": phones, "emails": emails}


def _pieces(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    for start in range(0, len(rows), PIECE):
        yield rows[start : start + PIECE]

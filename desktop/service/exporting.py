"""Customers as a table that spreadsheets open: written in pieces, whole or not at all."""

import csv
import errno
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

from desktop.domain.cards import Done
from desktop.domain.customer_export import ExportColumn, ExportRow
from desktop.domain.errors import FileError, Trouble
from desktop.domain.people import Birthday
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs

PIECE = 200
"""So many customers are read at a time; others go ahead between."""
_FORMULA = tuple("=+-@\t\r")
_LIKE_NUMBER = frozenset("0123456789 ()-./+")
_BETWEEN = "; "


class ExportVerbs:
    """Takes customers' data out of the shop."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.EXPORT)
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
        """Write customers into a new file, in this order; None when it was called off.

        titles: the columns' headings. private: also the notes that only the owner sees. progress
        is told how many are written. ``Done.text`` says how many there were; the act keeps who did
        it and how many, and nobody's name. Nothing is left of a file that was not finished or of
        which no act could be kept, and what stood in its place before stays.

        Raises:
            FileError: the file cannot be written.
            ActError: NOT_ALLOWED; OFFICE_LOCKED, also when it was locked meanwhile.
        """
        if private:
            self._acting.allow(Right.PRIVATE)
        if not file.name or "\0" in str(file):
            raise FileError(Trouble.NO_FOLDER, path=str(file))
        draft = file.with_name(f"{uuid4().hex}.part")  # nobody's file is written over
        try:
            written = self._write(
                draft, numbers, titles, private=private, progress=progress, cancelled=cancelled
            )
            if written is None:
                draft.unlink(missing_ok=True)
                return None
            self._acting.allow(Right.EXPORT)  # it may have taken its time
            with self._acting.change("export", None) as change:
                change.note_amount(written)
                draft.replace(file)  # last: without the act there is no file
        except BaseException as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise FileError(_trouble(error), path=str(file)) from error
            raise
        return Done(None, "export", text=str(written))

    def _write(
        self,
        draft: Path,
        numbers: Sequence[int],
        titles: Mapping[ExportColumn, str],
        *,
        private: bool,
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> int | None:
        columns = [each for each in ExportColumn if private or each is not ExportColumn.PRIVATE]
        written = 0
        draft.touch(mode=0o600)  # people's data is for who asked for it
        with draft.open("w", encoding="utf-8-sig", newline="") as stream:
            table = csv.writer(stream)
            table.writerow([titles[each] for each in columns])
            for start in range(0, len(numbers), PIECE):
                if cancelled():
                    return None
                piece = list(numbers[start : start + PIECE])
                found = self._acting.store.office.exports.rows(piece, private=private)
                rows = [self._counted(row) for row in found]
                table.writerows([_cell(row, each) for each in columns] for row in rows)
                written += len(rows)
                progress(written)
                self._acting.pause()
        return written

    def _counted(self, row: ExportRow) -> ExportRow:
        """Count the visits of somebody whose facts are not written yet."""
        if row.visits is not None:
            return row
        knowing = self._acting.knowing
        now = knowing.now()
        came = [each.day for each in knowing.comings(row.id, knowing.shop()) if each.at <= now]
        first, last = (came[0], came[-1]) if came else (None, None)
        return replace(row, visits=len(came), first_day=first, last_day=last)


def _cell(row: ExportRow, column: ExportColumn) -> str:
    value = {
        ExportColumn.NAME: row.name,
        ExportColumn.SAY: row.say,
        ExportColumn.ADDRESS: row.address,
        ExportColumn.PHONES: row.phones,
        ExportColumn.EMAILS: row.emails,
        ExportColumn.CARDS: row.cards,
        ExportColumn.TAGS: row.tags,
        ExportColumn.VISITS: row.visits,
        ExportColumn.FIRST: row.first_day,
        ExportColumn.LAST: row.last_day,
        ExportColumn.USUAL: row.usual,
        ExportColumn.BIRTHDAY: row.birthday,
        ExportColumn.MUST_NOTS: row.must_nots,
        ExportColumn.DIETS: row.diets,
        ExportColumn.LIKES: row.likes,
        ExportColumn.DISLIKES: row.dislikes,
        ExportColumn.AGREEMENT: row.agreement.value,
        ExportColumn.NOTES: row.notes,
        ExportColumn.PRIVATE: row.private,
    }[column]
    if value is None:
        return ""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Birthday):
        return escaped(_written(value))
    return escaped(value if isinstance(value, str) else _joined(value))


def _written(birthday: Birthday) -> str:
    """Return a birthday as ISO 8601 writes it; without its year as vCard does ("--05-30")."""
    year = "-" if birthday.year is None else f"{birthday.year:04}"
    return f"{year}-{birthday.month:02}-{birthday.day:02}"


def _joined(texts: Iterable[str]) -> str:
    return _BETWEEN.join(texts)


def escaped(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, nor a phone for a plain number.

    Files that are brought in have the apostrophe taken away again.
    """
    number = text[:1] == "0" and len(text) > 1 and _LIKE_NUMBER.issuperset(text)
    return f"'{text}" if number or text.startswith(_FORMULA) else text


def _trouble(error: OSError) -> Trouble:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return Trouble.DISK_FULL
    if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG}:
        return Trouble.NO_FOLDER
    return Trouble.READ_ONLY

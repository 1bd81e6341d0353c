"""What is done now and then: setting the shop up, bringing files in, backups."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from desktop.domain.errors import UsualError
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.domain.backups import Restored
    from desktop.domain.shop import Place
    from desktop.domain.till import ImportReport
    from desktop.ui.services import Progress, Services


class Chores(QObject):
    """Asks the writer for the long and the rare; the till stays usable meanwhile.

    Signals:
        ready(): the shop was set up, or a backup brought back: everything is to be read again.
        restored(Restored or None): a backup was brought back, and where the shop before it is.
        start_refused(UsualError): the shop could not be set up like that.
        import_began(), progressed(Progress), imported(ImportReport): an import, from start to end.
        import_ended(): no import runs now, however it ended.
        last_import_read(LastImport or None): the import that can be taken back.
        saved(Path): a backup was made.
        backups_read(tuple of BackupInfo): the backups there are.
        refused(UsualError): a chore was not possible.
    """

    ready = Signal()
    restored = Signal(object)
    start_refused = Signal(object)
    import_began = Signal()
    progressed = Signal(object)
    imported = Signal(object)
    import_ended = Signal()
    last_import_read = Signal(object)
    saved = Signal(object)
    backups_read = Signal(object)
    refused = Signal(object)

    def __init__(self, reader: Worker, writer: Worker, services: Services) -> None:
        super().__init__()
        self._reader = reader
        self._writer = writer
        self._kept = services.reader
        self._starting = services.starting
        self._importing = services.importing
        self._keeping = services.keeping
        self._cancelled = threading.Event()
        self._imports = 0

    @property
    def is_importing(self) -> bool:
        """Whether files are being brought in."""
        return self._imports > 0

    def start_empty(self, place: Place) -> None:
        """Set the shop up with nobody in it."""
        self._set_up(partial(self._starting.start_empty, place))

    def start_demo(self, place: Place) -> None:
        """Set the shop up with the demo's people."""
        self._set_up(partial(self._starting.start_demo, place))

    def leave_demo(self) -> None:
        """Put the demo shop aside, and ask for one's own."""
        self._writer.ask(
            self._starting.leave_demo,
            done=self._left_demo,
            failed=partial(self._fail, self.refused),
        )

    def bring_in(self, files: Sequence[Path]) -> None:
        """Bring the till's files in; one import at a time, the next one waits."""
        if not files:
            return
        if not self._imports:
            self._cancelled.clear()
        self._imports += 1
        self.import_began.emit()
        self._writer.ask(
            partial(self._import, tuple(files)),
            done=self._imported,
            failed=self._import_failed,
        )

    def cancel(self) -> None:
        """Stop the import that runs and those that wait; what is not complete is left out."""
        self._cancelled.set()

    @Slot()
    def read_last_import(self) -> None:
        """Ask which import can be taken back."""
        self._reader.ask(
            self._kept.last_import,
            done=self.last_import_read.emit,
            failed=partial(self._fail, self.refused),
            key="last-import",
        )

    def backup(self) -> None:
        """Save a copy."""
        self._writer.ask(
            self._keeping.backup, done=self.saved.emit, failed=partial(self._fail, self.refused)
        )

    def read_backups(self) -> None:
        """Ask which copies there are."""
        self._writer.ask(
            self._keeping.backups,
            done=self.backups_read.emit,
            failed=partial(self._fail, self.refused),
            urgent=True,
            outside=True,
        )

    def restore(self, file: Path) -> None:
        """Bring a copy back."""
        self._writer.ask(
            partial(self._keeping.restore, file),
            done=self._restored,
            failed=partial(self._fail, self.refused),
            outside=True,
        )

    def _set_up(self, work: Callable[[], None]) -> None:
        self._writer.ask(work, done=self._ready, failed=partial(self._fail, self.start_refused))

    def _left_demo(self, file: Path) -> None:
        self.ready.emit()
        self.saved.emit(file)

    def _ready(self, _: None) -> None:
        self.ready.emit()

    def _restored(self, restored: Restored | None) -> None:
        self.ready.emit()
        self.restored.emit(restored)

    def _import(self, files: Sequence[Path]) -> ImportReport:
        """Run on the writer thread."""
        return self._importing.run(
            files, progress=self._told_progress, cancelled=self._cancelled.is_set
        )

    def _told_progress(self, progress: Progress) -> None:
        self._writer.hand_over(partial(self.progressed.emit, progress))

    def _imported(self, report: ImportReport) -> None:
        self.imported.emit(report)
        self._end_import()

    def _import_failed(self, error: Exception) -> None:
        self._end_import()
        self._fail(self.refused, error)

    def _end_import(self) -> None:
        self._imports -= 1
        if not self._imports:
            self.import_ended.emit()

    def _fail(self, refusal: SignalInstance, error: Exception) -> None:
        if isinstance(error, UsualError):
            refusal.emit(error)

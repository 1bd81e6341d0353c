"""Saving by itself: one act per pause, and nothing typed is lost when two tills write."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.cards import Done
from desktop.domain.errors import Trouble, UsualError
from desktop.domain.sheets import rebase
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.words_bundle import Words

PAUSE_MS = 1200

Sheet = TypeVar("Sheet")


class Sending(Generic[Sheet]):
    """A save on its way. Made on the GUI thread, run on the writer's, one after the other.

    It was sent in the belief that the one before it is kept. Where that one is not, it writes that
    one's edit as well: this is known only when it is run. ``stands`` is what it is written on, and
    once it is kept what it wrote.
    """

    def __init__(self, was: Sheet, now: Sheet, *, before: "Sending[Sheet] | None") -> None:
        self.now = now
        self.stands = was
        self._before = before

    def run(self, save: Callable[[Sheet, Sheet], Done]) -> Done:
        """Save; on the writer thread."""
        before, self._before = self._before, None
        if before is not None:
            self.stands = before.stands
        done = save(self.stands, self.now)
        self.stands = self.now
        return done


@dataclass(eq=False, slots=True)
class Draft(Generic[Sheet]):
    """One thing that is being edited.

    base: as it is kept, as far as is known here. now: as it was typed. flying: the saves on their
    way. mine: after a clash, with what was typed here in those fields. trouble: why it was not
    kept. faulted: it was not, by a fault of the program's own. kept: all that was typed since it
    was opened is kept.
    """

    key: str
    base: Sheet
    now: Sheet
    flying: list[Sending[Sheet]] = field(default_factory=list)
    mine: Sheet | None = None
    trouble: UsualError | None = None
    faulted: bool = False
    kept: bool = False

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that is not kept."""
        return self.now != self.base or self.mine is not None

    def send(self) -> Sending[Sheet] | None:
        """Begin a save of what was typed; None where that is kept, or on its way."""
        before = self.flying[-1] if self.flying else None
        was = before.now if before is not None else self.base
        if was == self.now:
            return None
        sending = Sending(was, self.now, before=before)
        self.flying.append(sending)
        self.trouble, self.faulted = None, False
        return sending

    def land(self, sending: Sending[Sheet]) -> bool:
        """Take in that a save was answered; say whether it was the last one on its way."""
        self.flying.remove(sending)
        return not self.flying


class Saving(QObject, Generic[Sheet]):
    """Keeps the drafts of one page and writes them after a pause, or when they are left.

    Signals:
        saved(Done, key): it is kept.
        refused(UsualError, key): it is not kept; the draft stays.
        clashed(key): another till changed the same meanwhile; the draft has both.
        settled(): the draft is to be shown anew: it was chosen which of the two stays, what was
            wrong was taken back, or a fault of the program's own kept it from being written.
    """

    saved = Signal(object, str)
    refused = Signal(object, str)
    clashed = Signal(str)
    settled = Signal()

    def __init__(
        self,
        asks: OfficeAsks,
        *,
        save: Callable[[Sheet, Sheet], Done],
        fetch: Callable[[str], Sheet],
        pause_ms: int = PAUSE_MS,
    ) -> None:
        """Keep how a sheet is written (from what, to what), and how it is read anew by its key."""
        super().__init__()
        self._asks = asks
        self._save = save
        self._fetch = fetch
        self._drafts: dict[str, Draft[Sheet]] = {}
        self._open = ""
        self._hurried = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self.pause)

    @property
    def draft(self) -> Draft[Sheet] | None:
        """What is being edited now."""
        return self._drafts.get(self._open)

    def kept(self, key: str) -> Sheet | None:
        """Return what was kept last of something that is, or was just now, being edited."""
        draft = self._drafts.get(key)
        return draft.base if draft else None

    def open(self, key: str, sheet: Sheet) -> Draft[Sheet]:
        """Edit something as it was just read; what was typed about it before is on top of it."""
        if key != self._open:
            self.flush()
        self._open = key
        draft = self._drafts.get(key)
        if draft is None:
            draft = self._drafts[key] = Draft(key, sheet, sheet)
        elif not draft.flying:
            _renew(draft, sheet)
        self._drafts = {
            each.key: each
            for each in self._drafts.values()
            if each.key == key or each.unsaved or each.flying
        }
        return draft

    def close(self) -> None:
        """Edit nothing; what was typed is written."""
        self.flush()
        self._open = ""

    def forget(self, key: str) -> None:
        """Drop what was typed: the thing itself is gone."""
        self._drafts.pop(key, None)
        if self._open == key:
            self._timer.stop()
            self._open = ""

    def type(self, sheet: Sheet) -> None:
        """Take what was typed; it is written after a pause."""
        if self.draft is not None and self.draft.now != sheet:
            self.draft.now, self.draft.kept = sheet, False
            self._timer.start()

    @Slot()
    def take_mine(self) -> None:
        """After a clash, write what was typed here over what the other till wrote."""
        draft = self.draft
        if draft is not None and draft.mine is not None:
            draft.now, draft.mine = draft.mine, None
            self.flush()
            self.settled.emit()

    @Slot()
    def take_theirs(self) -> None:
        """After a clash, leave what the other till wrote."""
        if self.draft is not None:
            self.draft.mine = None
            self.settled.emit()

    def sentence(self, error: UsualError, words: Words) -> str:
        """Return what stands in the way; that two tills were at it is not about a customer here."""
        if error.trouble is Trouble.CHANGED_MEANWHILE:
            return self.tr(
                "Another till changed this meanwhile. Nothing was saved; look at it again."
            )
        return words.troubles.sentence(error)

    @Slot()
    def pause(self) -> None:
        """Write what was typed; while a save is on its way, all that was typed meanwhile at once.

        So quick typing over several fields is one act or two, not one for each field.
        """
        if self.draft is not None and self.draft.flying:
            self._timer.stop()
            self._hurried = True
        else:
            self.flush()

    def flush(self) -> None:
        """Write what was typed, now: before whatever is asked of the writer from now on."""
        self._timer.stop()
        if self.draft is not None:
            self._hurried = bool(self.draft.flying)
            self._send(self.draft)

    def _send(self, draft: Draft[Sheet]) -> None:
        sending = draft.send()
        if sending is not None:
            self._asks.act(
                partial(sending.run, self._save),
                partial(self._done, draft, sending),
                failed=partial(self._failed, draft, sending),
                faulted=partial(self._faulted, draft, sending),
            )
        elif not draft.flying:
            self._mended(draft)

    def _mended(self, draft: Draft[Sheet]) -> None:
        """Forget what was wrong: it was taken back by hand."""
        if draft.trouble is not None or draft.faulted:
            draft.trouble, draft.faulted = None, False
            self.settled.emit()

    def _faulted(self, draft: Draft[Sheet], sending: Sending[Sheet]) -> None:
        """Keep what was typed: the next pause or leaving tries again."""
        if draft.land(sending):
            draft.faulted = True
            self.settled.emit()

    def _done(self, draft: Draft[Sheet], sending: Sending[Sheet], done: Done) -> None:
        last = draft.land(sending)
        draft.base, draft.kept = sending.now, True
        self.saved.emit(done, draft.key)
        if last:
            self._go_on(draft)

    def _failed(self, draft: Draft[Sheet], sending: Sending[Sheet], error: UsualError) -> None:
        if not draft.land(sending):
            return  # the save after it has the same edit in it, and tells
        draft.trouble = error
        if error.trouble is Trouble.CHANGED_MEANWHILE:
            self._asks.read(
                partial(self._fetch, draft.key),
                partial(self._clash, draft),
                failed=partial(self._refuse, draft),
            )
        else:
            self._refuse(draft, error)
            if draft.now != sending.now:  # what was typed meanwhile may be kept
                self._go_on(draft)

    def _refuse(self, draft: Draft[Sheet], error: UsualError) -> None:
        draft.trouble = error
        self.refused.emit(error, draft.key)

    def _clash(self, draft: Draft[Sheet], sheet: Sheet) -> None:
        if draft.flying:
            return  # it is told by the save that was sent meanwhile, which has both
        draft.trouble = None
        _renew(draft, sheet)
        self.clashed.emit(draft.key)
        self._go_on(draft)

    def _go_on(self, draft: Draft[Sheet]) -> None:
        """Write what was typed meanwhile: after a pause while it is typed in, else at once."""
        hurried, self._hurried = self._hurried, False
        if draft.now != draft.base:
            if draft is self.draft and not hurried:
                self._timer.start()
            else:
                self._send(draft)


def _renew(draft: Draft[Sheet], sheet: Sheet) -> None:
    """Put what was typed on what stands in the shop now."""
    put = rebase(draft.base, draft.now, sheet)
    kept = put.mine if put.clashes else None
    if draft.mine is not None and kept is None:
        again = rebase(draft.base, draft.mine, sheet).mine
        kept = again if again != put.sheet else None
    draft.base, draft.now, draft.mine = sheet, put.sheet, kept

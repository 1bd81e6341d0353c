"""What the editor asks of the program: cards, saves, and what became of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.cards import Done
from desktop.domain.errors import StoreError
from desktop.ui.office.editor_drafts import Draft, Drafts, Sending

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.domain.editing import Fields, OfficeCard, Saved
    from desktop.domain.errors import UsualError
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.widgets.field_form import Raw

_READ = "office-customer"


class EditorSaver(QObject):
    """Knows the drafts of all customers; an answer goes to the draft whose save it answers.

    Signals:
        landed(Draft, Sending): a save was answered, well or not.
        stayed(Draft, UsualError): a save could not be taken back.
    """

    landed = Signal(object, object)
    stayed = Signal(object, object)

    def __init__(self, asks: OfficeAsks, parent: QObject) -> None:
        super().__init__(parent)
        self._asks = asks
        self._undoing: tuple[Draft, int, Callable[[Done], None]] | None = None
        self.drafts = Drafts()

    def send(self, draft: Draft, edit: Fields, raws: Mapping[str, Raw]) -> None:
        """Have fields of a customer saved."""
        sending = draft.send(edit, raws)
        self._asks.write(
            partial(sending.run, self._asks.office),
            partial(self._saved, draft, sending),
            failed=partial(self._failed, draft, sending),
            faulted=partial(self._failed, draft, sending, None),
        )

    def read(
        self,
        draft: Draft,
        done: Callable[[OfficeCard], None],
        failed: Callable[[UsualError], None],
    ) -> None:
        """Have the card of a customer read; only the answer to the latest question comes."""
        office = self._asks.office
        work = partial(office.customer, draft.customer) if draft.customer else office.nobody
        self._asks.read(work, done, failed=failed, key=_READ)

    def drop_reading(self) -> None:
        """Expect no card any more."""
        self._asks.drop(_READ)

    def undo(self, draft: Draft, done: Callable[[Done], None]) -> None:
        """Take the last save of a customer back; one that is on its way is the last one."""
        if draft.flying:
            self._undoing = (draft, len(draft.acts), done)
        elif draft.acts:
            act = draft.acts.pop()
            self._asks.act(
                partial(self._asks.office.undo, act),
                done,
                failed=partial(self._not_undone, draft, act),
            )

    def forget(
        self, draft: Draft, done: Callable[[Done], None], failed: Callable[[UsualError], None]
    ) -> None:
        """Keep nothing of a customer."""
        if draft.customer:
            work = partial(self._asks.office.forget_person, draft.customer)
            self._asks.act(work, done, failed=failed)
        else:
            done(Done(None, "not-kept"))

    def _not_undone(self, draft: Draft, act: str, error: UsualError) -> None:
        if isinstance(error, StoreError):
            draft.acts.append(act)  # it can be tried again
        self.stayed.emit(draft, error)

    def _saved(self, draft: Draft, sending: Sending, saved: Saved) -> None:
        was = draft.customer
        draft.settle(sending, saved)
        if draft.customer != was:
            self.drafts.put(draft)
        self._tell(draft, sending)
        if saved.done.act is not None:
            self._asks.changed.emit(saved.done)

    def _failed(self, draft: Draft, sending: Sending, error: UsualError | None) -> None:
        draft.fail(sending, error)
        self._tell(draft, sending)

    def _tell(self, draft: Draft, sending: Sending) -> None:
        if self.drafts.holds(draft):  # else they were forgotten meanwhile
            self.landed.emit(draft, sending)
        if self._undoing is not None and self._undoing[0] is draft and not draft.flying:
            (_, acts, done), self._undoing = self._undoing, None
            if len(draft.acts) > acts:
                self.undo(draft, done)

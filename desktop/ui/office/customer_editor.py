"""One customer in the office: everything that is known, edited in place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from desktop.domain.errors import Trouble, UsualError
from desktop.ui.office.editor_paper import EditorPaper
from desktop.ui.office.editor_saver import EditorSaver
from desktop.ui.office.editor_sheet import EditorSheet
from desktop.ui.office.editor_values import raw_of
from desktop.ui.widgets.bidi import isolated

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.editing import OfficeCard
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.office.editor_drafts import Draft, Sending
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

PAUSE_MS = 1000
"""After so long without a key, what was typed is saved."""
NEW = "new"
"""Stands for the id of a customer who has none yet."""


class CustomerEditor(EditorPaper):
    """The card beside the list of customers; it saves by itself and never loses what was typed.

    What differs from what was shown is saved after a pause, when a field is left, when another
    customer or page is opened and when the office or the window is closed. What cannot be kept
    stays in its field with the reason beside it, and is there again when the customer is.
    """

    def __init__(
        self, asks: OfficeAsks, words: Words, theme: Theme, *, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(asks, words, theme)
        self._words = words
        self._saver = EditorSaver(asks, self)
        self._left: Draft | None = None
        self._touched = False
        self._focus_wanted = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._sheet = EditorSheet(self.form, words, theme)
        self._pause.timeout.connect(self._save)
        self._sheet.settled.connect(self._decided)
        self._saver.landed.connect(self._landed)
        self.form.typed.connect(self._typed)
        self.form.finished.connect(self._finished)
        self.form.forget.connect(self._forget)
        self.strip.wanted.connect(self._show_unsaved)
        self.foot.undo_button.clicked.connect(self._undo)
        self.history.warned.connect(self.warned)
        self.history.acted.connect(self._acted)
        self._show_nobody()

    @property
    def customer(self) -> str:
        """The id of the customer that is shown; NEW for one not added yet; or nothing."""
        return (self._draft.customer or NEW) if self._draft else ""

    @Slot(str)
    def show_customer(self, customer_id: str) -> None:
        """Show a customer; what was typed about the one before is saved first."""
        self._left = None
        if self._draft is not None and self._draft.customer == customer_id:
            self.refresh()
            return
        self._leave_draft()
        self._open(self._saver.drafts.open(customer_id))

    def begin_new(self, name: str = "", phone: str = "") -> None:
        """Begin a new customer, who is added once something is typed."""
        self._left = None
        self._leave_draft()
        draft = self._saver.drafts.open("")
        typed_before = bool(draft.kept)
        for field, value in (("name", name.strip()), ("phones", (phone.strip(),))):
            if any(value) and field not in draft.kept:
                draft.kept[field] = raw_of(field, value, self._words)
        self._open(draft)
        self._touched = typed_before
        self.take_focus()

    def clear(self) -> None:
        """Save, and show nobody."""
        self._left = None
        self._leave_draft()

    def leave(self) -> None:
        """Save what was typed: another page is opened, the office is locked, the window closes.

        Nothing of the customer stays on the screen: who comes in next may see less.
        """
        if self._draft is None:
            return
        self._left = self._draft
        self._leave_draft()

    @Slot()
    def refresh(self) -> None:
        """Ask again: what another till changed shows in the fields that nobody touched."""
        left = self._left
        if self._draft is None and left is not None and self.isVisible():
            self._left = None
            self._open(self._saver.drafts.again(left))
        elif self._draft is not None and self._draft.customer:
            self._read(self._draft)

    def take_focus(self) -> None:
        """Put the focus where editing begins, as soon as somebody is shown."""
        ready = self._sheet.card is not None and self.isVisible()
        self._focus_wanted = not ready
        if ready:
            self.focus_first()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show again who was shown before."""
        super().showEvent(event)
        if not event.spontaneous() and self._left is not None:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Save what was typed."""
        if not event.spontaneous():
            self.flush()
        super().hideEvent(event)

    def flush(self) -> None:
        """Save now whatever differs from what was shown."""
        self.form.take_in()
        self._save()

    @property
    def _draft(self) -> Draft | None:
        return self._sheet.draft

    def _close(self) -> None:
        self._pause.stop()
        self._saver.drop_reading()
        self._sheet.open(None)
        self.form.clear()
        self.history.show_customer("")
        self._show_nobody()

    def _warn(self, error: UsualError) -> None:
        self.warned.emit(self._words.troubles.sentence(error))

    def _show_nobody(self) -> None:
        self.show_nobody()
        self._show_unsaved_names()

    def _open(self, draft: Draft) -> None:
        self._touched = False
        self._sheet.open(draft)
        self._show_unsaved_names()
        self.begin(draft.customer)
        self._read(draft)

    def _read(self, draft: Draft) -> None:
        self._saver.read(draft, partial(self._show, draft), partial(self._not_read, draft))

    def _show(self, draft: Draft, card: OfficeCard) -> None:
        if draft is not self._draft or draft.flying:
            return  # an older reading must not overwrite what is on its way to be saved
        first = self._sheet.card is None
        self._sheet.show_card(card)
        self.show_around(card, first=first)
        if first and draft.customer and self._sheet.pending()[0]:
            self._pause.start()  # it was typed before, and could not be saved then
        if self._focus_wanted:
            self.take_focus()

    def _not_read(self, draft: Draft, error: UsualError) -> None:
        if draft is not self._draft:
            return
        if error.trouble is Trouble.NO_CUSTOMER and not self._sheet.unsaved:
            self._close()
            self.gone.emit()
        self._warn(error)

    def _save(self) -> None:
        self._pause.stop()
        draft = self._draft
        if draft is None or not (draft.customer or self._touched):
            return
        edit, raws = self._sheet.pending()
        if edit:
            self._saver.send(draft, edit, raws)
            self.foot.show_saving()

    def _leave_draft(self) -> None:
        draft = self._draft
        if draft is None:
            return
        self.flush()
        if draft.customer or self._touched:
            self._sheet.stash()
        else:
            draft.kept = {}
        if draft.is_settled:
            self._saver.drafts.drop(draft)
        self._close()
        if draft.kept:
            self.warned.emit(self.unsaved(draft))

    def _landed(self, draft: Draft, sending: Sending) -> None:
        if draft is self._draft:
            self._sheet.tell()
            self.foot.show_state(draft, self._words)
            if draft.customer and not draft.flying:
                self._tell_made(draft)
                self._read(draft)
            return
        draft.keep(sending.raws, sending.unwritten - set(draft.kept))
        if draft.kept:
            self.warned.emit(self.unsaved(draft))
        elif draft.is_settled:
            self._saver.drafts.drop(draft)
            self.said.emit(
                self.tr("{name}: saved.").format(name=isolated(draft.name)), draft.last_act
            )
        self._show_unsaved_names()

    def _tell_made(self, draft: Draft) -> None:
        if draft.is_new:
            draft.is_new = False
            self.history.show_customer(draft.customer)
            self.made.emit(draft.customer)

    def _show_unsaved_names(self) -> None:
        self.strip.show_drafts(self._saver.drafts.unsaved(without=self._draft))

    @Slot(object)
    def _show_unsaved(self, draft: Draft) -> None:
        self._left = None
        self._leave_draft()
        self._open(draft)
        self._touched = True
        self.wanted.emit(draft.customer)

    @Slot(str)
    def _typed(self, name: str) -> None:
        self._touched = True
        self.form.accept(name)
        self.foot.show_nothing(keep_undo=True)
        self._pause.start()

    @Slot(str)
    def _finished(self, name: str) -> None:
        self._sheet.leave_field(name)
        self._save()

    @Slot()
    def _decided(self) -> None:
        self._touched = True
        self._save()
        self.refresh()

    @Slot()
    def _undo(self) -> None:
        draft = self._draft
        if draft is not None and draft.acts:
            self.flush()
            self._saver.undo(draft, self._undone)
            self.foot.show_state(draft, self._words, undoing=True)

    @Slot()
    def _forget(self) -> None:
        draft = self._draft
        if draft is not None:
            self._saver.forget(draft, partial(self._forgotten, draft), self._warn)

    def _forgotten(self, draft: Draft, _: Done) -> None:
        self._saver.drafts.drop(draft)
        if draft is self._draft:
            self._close()
        self.said.emit(self.tr("Nothing is kept of them."), "")
        self.gone.emit()

    def _undone(self, _: Done) -> None:
        self.foot.show_text(self.tr("Taken back"))
        self.refresh()

    @Slot(str)
    def _acted(self, act: str) -> None:
        if self._draft is not None and act:
            self._draft.acts.append(act)
            self.foot.show_state(self._draft, self._words)
        self.refresh()

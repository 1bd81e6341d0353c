"""The editor's work: what is typed is saved, what cannot be is kept, and all can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.errors import Trouble, UsualError
from desktop.ui.office.editor_saver import EditorSaver
from desktop.ui.office.editor_sheet import EditorSheet
from desktop.ui.office.editor_unsaved import UnsavedNews
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.focus_back import FocusBack

if TYPE_CHECKING:
    from desktop.domain.cards import Done
    from desktop.domain.editing import OfficeCard
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.office.editor_drafts import Draft, Drafts, Sending
    from desktop.ui.office.editor_paper import EditorPaper
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words


class EditorKeeping(QObject):
    """Saves the draft that is shown; an answer that comes when another one is, goes to its own.

    Signals:
        said(text, act id or ""), warned(text), unsaid(text), gone(), made(customer): as the editor
        tells the office.
    """

    said = Signal(str, str)
    warned = Signal(str)
    unsaid = Signal(str)
    gone = Signal()
    made = Signal(str)

    def __init__(
        self, asks: OfficeAsks, paper: EditorPaper, words: Words, theme: Theme, *, pause_ms: int
    ) -> None:
        super().__init__(paper)
        self._paper = paper
        self._words = words
        self._saver = EditorSaver(asks, self)
        self._news = UnsavedNews(self._saver.drafts, paper.strip, paper.unsaved)
        self._back = FocusBack(paper.foot)
        self._touched = False
        self._focus_wanted = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._sheet = EditorSheet(paper.form, words, theme)
        self._pause.timeout.connect(self._save)
        self._sheet.settled.connect(self._decided)
        self._saver.landed.connect(self._landed)
        self._saver.stayed.connect(self._stayed)
        self._news.warned.connect(self.warned)
        self._news.unsaid.connect(self.unsaid)
        paper.form.typed.connect(self._typed)
        paper.form.finished.connect(self._finished)
        paper.form.forget.connect(self._forget)
        paper.foot.undo_button.clicked.connect(self._undo)
        paper.foot.again_button.clicked.connect(self._try_again)
        paper.history.warned.connect(self.warned)
        paper.history.acted.connect(self._acted)
        self._show_nobody()

    @property
    def draft(self) -> Draft | None:
        """The draft that is shown."""
        return self._sheet.draft

    @property
    def drafts(self) -> Drafts:
        """The drafts of all customers."""
        return self._saver.drafts

    @property
    def waiting(self) -> bool:
        """Whether something typed waits for a pause, to be saved then."""
        return self._pause.isActive()

    def open(self, draft: Draft, *, touched: bool = False) -> None:
        """Show a draft, once what the shop knows beside it is read.

        touched: somebody has typed in it, so it may be saved although nobody has that name yet.
        """
        self._touched = touched
        self._sheet.open(draft)
        self._news.show_names(without=draft)
        self._paper.begin(draft.customer)
        self._read(draft)

    def put_away(self) -> None:
        """Save what is shown, keep what cannot be saved, and show nobody."""
        draft = self.draft
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
            self._news.warn(draft)

    def flush(self) -> None:
        """Save now whatever differs from what was shown."""
        self._paper.form.take_in()
        self._save()

    @Slot()
    def read_again(self) -> None:
        """Ask again: what another till changed shows in the fields that nobody touched."""
        if self.draft is not None and self.draft.customer:
            self._read(self.draft)

    def take_focus(self) -> None:
        """Put the focus where editing begins, as soon as somebody is shown."""
        ready = self._sheet.card is not None and self._paper.isVisible()
        self._focus_wanted = not ready
        if ready:
            self._paper.focus_first()

    def leave_focus(self) -> None:
        """Leave the focus where it is, also when somebody is shown who was asked for before."""
        self._focus_wanted = False

    def _close(self) -> None:
        self._pause.stop()
        self._saver.drop_reading()
        self._sheet.open(None)
        self._paper.form.clear()
        self._paper.history.show_customer("")
        self._show_nobody()

    def _warn(self, error: UsualError) -> None:
        self.warned.emit(self._words.troubles.sentence(error))

    def _show_nobody(self) -> None:
        self._paper.show_nobody()
        self._news.show_names(without=self.draft)

    def _read(self, draft: Draft) -> None:
        self._saver.read(draft, partial(self._show, draft), partial(self._not_read, draft))

    def _show(self, draft: Draft, card: OfficeCard) -> None:
        if draft is not self.draft or draft.flying:
            return  # an older reading must not overwrite what is on its way to be saved
        first = self._sheet.card is None
        self._sheet.show_card(card)
        self._paper.show_around(card, first=first)
        self._look_whether_mended()
        if first and draft.customer and self._sheet.pending()[0]:
            self._pause.start()  # it was typed before, and could not be saved then
        if self._focus_wanted:
            self.take_focus()

    def _not_read(self, draft: Draft, error: UsualError) -> None:
        if draft is not self.draft:
            return
        if error.trouble is Trouble.NO_CUSTOMER and not self._sheet.unsaved:
            self._close()
            self.gone.emit()
        self._warn(error)

    def _save(self) -> None:
        self._pause.stop()
        draft = self.draft
        if draft is None or not (draft.customer or self._touched):
            return
        edit, raws = self._sheet.pending()
        if edit:
            self._saver.send(draft, edit, raws)
            self._paper.foot.show_saving()

    def _landed(self, draft: Draft, sending: Sending) -> None:
        if draft is self.draft:
            self._sheet.tell()
            self._paper.foot.show_state(draft, self._words)
            self._look_whether_mended()
            if draft.customer and not draft.flying:
                self._tell_made(draft)
                self._read(draft)
            return
        draft.keep(sending.raws, sending.unwritten - set(draft.kept))
        if draft.kept:
            self._news.warn(draft)
        elif draft.is_settled:
            self._news.mended(draft)
            self._saver.drafts.drop(draft)
            self.said.emit(
                self.tr("{name}: saved.").format(name=isolated(draft.name)), draft.last_act
            )
        self._news.show_names(without=self.draft)

    def _look_whether_mended(self) -> None:
        """Take back the warning as soon as all that stands here can be saved."""
        draft = self.draft
        if draft is not None and not draft.is_unsaved and not self._sheet.stuck:
            self._news.mended(draft)

    def _stayed(self, draft: Draft, error: UsualError) -> None:
        if draft is self.draft:
            self._paper.foot.show_state(draft, self._words)
        self._warn(error)

    def _tell_made(self, draft: Draft) -> None:
        if draft.is_new:
            draft.is_new = False
            self._paper.history.show_customer(draft.customer)
            self.made.emit(draft.customer)

    @Slot(str)
    def _typed(self, name: str) -> None:
        self._touched = True
        self._paper.form.accept(name)
        self._paper.foot.show_nothing(keep_undo=True)
        self._look_whether_mended()
        self._pause.start()

    @Slot(str)
    def _finished(self, name: str) -> None:
        self._sheet.leave_field(name)
        self._save()

    @Slot()
    def _decided(self) -> None:
        self._touched = True
        self._save()
        self.read_again()

    @Slot()
    def _undo(self) -> None:
        draft = self.draft
        if draft is not None and draft.acts:
            self.flush()
            self._saver.undo(draft, self._undone)
            self._go_back_from_foot(stays=bool(draft.acts))
            self._paper.foot.show_state(draft, self._words, undoing=True)

    def _go_back_from_foot(self, *, stays: bool) -> None:
        """Have the focus where it was before a button was pressed that goes away now."""
        if self._back.inside and not stays and not self._back.give_back():
            self._paper.focus_first()

    @Slot()
    def _try_again(self) -> None:
        self._go_back_from_foot(stays=False)
        self._touched = True
        self.flush()

    @Slot()
    def _forget(self) -> None:
        draft = self.draft
        if draft is not None:
            self._saver.forget(draft, partial(self._forgotten, draft), self._warn)

    def _forgotten(self, draft: Draft, _: Done) -> None:
        self._saver.drafts.drop(draft)
        if draft is self.draft:
            self._close()
        self.said.emit(self.tr("Nothing is kept of them."), "")
        self.gone.emit()

    def _undone(self, _: Done) -> None:
        self._paper.foot.show_text(self.tr("Taken back"))
        self.read_again()

    @Slot(str)
    def _acted(self, act: str) -> None:
        if self.draft is not None and act:
            self.draft.acts.append(act)
            self._paper.foot.show_state(self.draft, self._words)
        self.read_again()

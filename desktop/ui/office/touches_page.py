"""The office's touches: the list by kind, the editor, and what an edit comes to at the till."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.cards import Done
from desktop.domain.errors import UsualError
from desktop.domain.touch_book import OwnDone, TouchBook, Tried
from desktop.domain.touches import Spoken, Touch
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.item_saving import Saving
from desktop.ui.office.sheet_page import SheetPage
from desktop.ui.office.touch_making import TouchMaking
from desktop.ui.office.touch_own import OwnCard
from desktop.ui.office.touch_preview import Trying
from desktop.ui.office.touch_table import TouchTable
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.press_button import PLAIN, PRIMARY, PressButton
from desktop.ui.widgets.quick_line import QuickLine
from desktop.ui.widgets.slim_scroll import SlimScrollArea
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.ui.office.touch_editor import TouchEditor


class TouchesPage(SheetPage[Touch, "TouchEditor"]):
    """List and editor of what the shop may do for somebody."""

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        office = asks.office
        saving: Saving[Touch] = Saving(asks, save=office.edit_touch, fetch=office.touch_sheet)
        super().__init__(asks, words, theme, self.tr("Touches"), saving=saving, load=_editor)
        self._book = TouchBook()
        self._touches: dict[str, Touch] = {}
        self._own: tuple[OwnDone, ...] = ()
        self._wanted = ""
        self.trying = Trying(asks)
        self.making = TouchMaking(asks)
        self.own_button = PressButton(self.tr("What staff did"), PLAIN)
        self.add_button = PressButton(self.tr("New touch"), PRIMARY)
        self.adding = QuickLine(
            Dressing(theme, self),
            label=self.tr("What staff read of the new touch"),
            hint=self.tr("such as: a taste of the soup?"),
            button=self.tr("Add"),
        )
        self.table = TouchTable(words, theme, self.tr("Touches, by kind"))
        self.none = Text(theme, "body", "muted", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setText(
            self.tr(
                "No touches yet. A touch is a small kindness that the till suggests: words, a "
                "favour, something extra. Make one, or take over what staff did of their own."
            )
        )
        self.own_card = OwnCard(words, theme)
        self._lay_out()
        self._connect()

    def begin(self, about: str = "") -> None:
        """Read the touches, and look at who comes here; ``about`` is the key of one to open."""
        super().begin(about)
        self._wanted = about or self._wanted
        self.trying.begin()
        self._read_all()

    def leave(self) -> None:
        """Write what was typed; look at nobody any more."""
        super().leave()
        self.trying.end()

    def refresh(self) -> None:
        """Read the touches anew."""
        self._read_all()
        if not self.trying.regulars.ids:
            self.trying.begin()

    def take_focus(self) -> None:
        """Begin with the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.top.addWidget(self.own_button)
        self.top.addWidget(self.add_button)
        holder = QWidget()
        left = QVBoxLayout(holder)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.none, 1)
        left.addWidget(self.table, 1)
        self.side = QStackedWidget()
        self.side.addWidget(self.card)
        self.side.addWidget(SlimScrollArea(self.own_card))
        self.own_card.setObjectName("card")
        self.column.addWidget(self.adding)
        self._beside(holder, self.side)
        for part in (self.adding, self.none, self.side):
            part.hide()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._begin_adding)
        self.own_button.clicked.connect(self._show_own)
        self.adding.submitted.connect(self.making.add)
        self.adding.left.connect(self._end_adding)
        self.table.chosen.connect(self._choose)
        self.table.switched.connect(self._switch)
        self.own_card.taken.connect(self.making.take_over)
        self.making.made.connect(self._made)
        self.making.deleted.connect(self._deleted)
        self.making.refused.connect(self._not_made)
        self.own_card.closed.connect(self._hide_own)
        self.trying.tried.connect(self._tried)

    def _made_form(self, form: TouchEditor) -> None:
        form.copy_wanted.connect(self._copy)
        form.delete_wanted.connect(self._delete)
        self.trying.looked_at.connect(form.preview.show_progress)

    def _read_all(self) -> None:
        self._asks.read(self._asks.office.touch_book, self._read, key="touches-page")
        self._asks.read(self._asks.office.own_lately, self._read_own, key="touches-own")

    def _read(self, book: TouchBook) -> None:
        self._book = book
        self._touches = {each.key: each for each in book.touches}
        wanted, self._wanted = self._wanted or self._open_key(), ""
        self.table.show_book(book)
        self.table.setVisible(bool(book.touches))
        self.none.setVisible(not book.touches)
        keys = self.table.shown_keys()
        if wanted not in self._touches and keys:
            if wanted:
                self.saving.forget(wanted)
            wanted = keys[0]
        self.side.setVisible(wanted in self._touches or self.side.currentIndex() == 1)
        self.table.choose(wanted)

    def _read_own(self, own: tuple[OwnDone, ...]) -> None:
        self._own = own
        self.own_button.setText(self.own_card.title_of(own))
        if self.side.currentIndex() == 1:
            self.own_card.show_done(own, self._book.today)

    @Slot(str)
    def _choose(self, key: str) -> None:
        if self._open_sheet(key, self._touches[key]):
            self._hide_own()
        self._try()

    def _show_draft(self) -> None:
        if self.saving.draft is not None:
            self.editor.show_touch(self.saving.draft, self._book)

    def _try(self) -> None:
        """Try out what stands in the editor, saved or not; one that is off as if it were on."""
        if self.saving.draft is not None:
            self.trying.try_out(replace(self.saving.draft.now, on=True))

    @Slot(object, bool)
    def _tried(self, tried: Tried, whole: bool) -> None:  # noqa: FBT001 - the signature of the signal
        draft = self.saving.draft
        if self.whole and draft is not None and draft.key == tried.key:
            regulars = self.trying.regulars
            self.editor.preview.show_tried(draft.now, tried, regulars, whole=whole)

    def _keep(self, key: str, sheet: Touch) -> None:
        self._touches[key] = sheet

    def _made_whole(self) -> None:
        super()._made_whole()
        self._try()

    def _tell_typed(self) -> None:
        if self.saving.draft is not None:
            self.editor.tell_state(self.saving.draft)
        self._try()

    @Slot(str, bool)
    def _switch(self, key: str, on: bool) -> None:  # noqa: FBT001 - the signature of the signal
        self.saving.flush()
        work = partial(self._asks.office.switch_touch, key, on=on)
        sentence = self.tr("Switched on: {touch}") if on else self.tr("Switched off: {touch}")
        self._asks.act(work, partial(self._say, sentence, key), failed=self._not_made)

    @Slot()
    def _copy(self) -> None:
        draft = self.saving.draft
        if draft is not None:
            self.saving.flush()
            said = draft.now.spoken(self._book.language)
            program = self._words.touches.program(draft.now)
            spoken = Spoken(said.do or program.do, said.say or program.say)
            self.making.copy(draft.key, spoken)

    @Slot()
    def _delete(self) -> None:
        key = self._open_key()
        self.saving.forget(key)
        self.making.delete(key)

    @Slot(object)
    def _deleted(self, done: Done) -> None:
        sentence = self.tr("Deleted: {touch}").format(touch=self._name(done.text))
        self.said.emit(sentence, done.act or "")

    @Slot()
    def _begin_adding(self) -> None:
        self.adding.show()
        self.adding.setFocus()

    @Slot()
    def _end_adding(self) -> None:
        self.adding.hide()
        self.add_button.setFocus()

    @Slot(object, str)
    def _made(self, done: Done, said: str) -> None:
        self.adding.kept()
        self.adding.hide()
        self._wanted = done.text
        self._hide_own()
        self.said.emit(said, done.act or "")
        self.editor.do.setFocus()

    @Slot(object)
    def _not_made(self, error: UsualError) -> None:
        sentence = self.saving.sentence(error, self._words)
        if self.adding.isVisible():
            self.adding.refuse(sentence)
        else:
            self.warned.emit(sentence)

    @Slot()
    def _show_own(self) -> None:
        self.own_card.show_done(self._own, self._book.today)
        self.side.setCurrentIndex(1)
        self.side.show()
        (self.own_card.buttons or [self.own_card.back_button])[0].setFocus()

    @Slot()
    def _hide_own(self) -> None:
        self.side.setCurrentIndex(0)

    def _name(self, key: str) -> str:
        touch = self._touches.get(key)
        return isolated(self._words.touches.name(touch) if touch else key)

    def _say(self, sentence: str, key: str, done: Done) -> None:
        self.said.emit(sentence.format(touch=self._name(key)), done.act or "")


def _editor() -> type[TouchEditor]:
    from desktop.ui.office.touch_editor import TouchEditor  # noqa: PLC0415 - when it is made

    return TouchEditor

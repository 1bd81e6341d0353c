"""The office's touches: the list by kind, the editor, and what an edit comes to at the till."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.cards import Done
from desktop.domain.errors import UsualError
from desktop.domain.touch_book import OwnDone, TouchBook, Tried
from desktop.domain.touches import Spoken, Touch
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.item_area import EditorArea
from desktop.ui.office.item_saving import Saving
from desktop.ui.office.page import OfficePage
from desktop.ui.office.touch_editor import TouchEditor
from desktop.ui.office.touch_making import TouchMaking
from desktop.ui.office.touch_own import OwnCard
from desktop.ui.office.touch_preview import Trying
from desktop.ui.office.touch_table import TouchTable
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.press_button import PLAIN, PRIMARY, PressButton
from desktop.ui.widgets.quick_line import QuickLine
from desktop.ui.widgets.slim_scroll import SlimScrollArea
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

_LIST_SHARE, _EDITOR_SHARE = 5, 6


class TouchesPage(OfficePage):
    """List and editor of what the shop may do for somebody."""

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        super().__init__(asks, words, theme, self.tr("Touches"))
        self._book = TouchBook()
        self._touches: dict[str, Touch] = {}
        self._own: tuple[OwnDone, ...] = ()
        self._wanted = ""
        office = asks.office
        self.saving: Saving[Touch] = Saving(asks, save=office.edit_touch, fetch=office.touch_sheet)
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
        self.none.setText(
            self.tr(
                "No touches yet. A touch is a small kindness that the till suggests: words, a "
                "favour, something extra. Make one, or take over what staff did of their own."
            )
        )
        self.editor = TouchEditor(words, theme)
        self.own_card = OwnCard(words, theme)
        self._lay_out()
        self._connect()

    def begin(self, about: str = "") -> None:
        """Read the touches, and look at who comes here; ``about`` is the key of one to open."""
        self._wanted = about or self._wanted
        self.trying.begin()
        self._read_all()

    def leave(self) -> None:
        """Write what was typed; look at nobody any more."""
        self.editor.take_in()
        self.saving.flush()
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
        left.addWidget(self.none)
        left.addWidget(self.table, 1)
        self.area = EditorArea(self.editor)
        self.card = CardFrame(self._theme)
        self.card.column.addWidget(self.area)
        self.side = QStackedWidget()
        self.side.addWidget(self.card)
        self.side.addWidget(SlimScrollArea(self.own_card))
        self.own_card.setObjectName("card")
        both = QHBoxLayout()
        both.setSpacing(self._theme.size("space_16"))
        both.addWidget(holder, _LIST_SHARE)
        both.addWidget(self.side, _EDITOR_SHARE)
        self.column.addWidget(self.adding)
        self.column.addLayout(both, 1)
        for part in (self.adding, self.none, self.side):
            part.hide()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._begin_adding)
        self.own_button.clicked.connect(self._show_own)
        self.adding.submitted.connect(self.making.add)
        self.adding.left.connect(self._end_adding)
        self.table.chosen.connect(self._choose)
        self.table.switched.connect(self._switch)
        self.editor.typed.connect(self._typed)
        self.editor.left.connect(self.saving.flush)
        self.editor.mine_wanted.connect(self.saving.take_mine)
        self.editor.theirs_wanted.connect(self.saving.take_theirs)
        self.saving.settled.connect(self._show)
        self.editor.copy_wanted.connect(self._copy)
        self.editor.delete_wanted.connect(self._delete)
        self.own_card.taken.connect(self.making.take_over)
        self.making.made.connect(self._made)
        self.making.deleted.connect(self._deleted)
        self.making.refused.connect(self._not_made)
        self.own_card.closed.connect(self._hide_own)
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(self._refused)
        self.saving.clashed.connect(self._clashed)
        self.trying.tried.connect(self._tried)
        self.trying.looked_at.connect(self.editor.preview.show_progress)

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

    def _open_key(self) -> str:
        return self.saving.draft.key if self.saving.draft else ""

    @Slot(str)
    def _choose(self, key: str) -> None:
        another = key != self._open_key()
        if another:
            self.editor.take_in()
            self.area.verticalScrollBar().setValue(0)
        self.saving.open(key, self._touches[key])
        self._show()
        if another:
            self.editor.preview.clear()
            self._hide_own()
        self._try()

    @Slot()
    def _show(self) -> None:
        if self.saving.draft is not None:
            self.editor.show_touch(self.saving.draft, self._book)

    def _try(self) -> None:
        """Try out what stands in the editor, saved or not; one that is off as if it were on."""
        if self.saving.draft is not None:
            self.trying.try_out(replace(self.saving.draft.now, on=True))

    @Slot(object, bool)
    def _tried(self, tried: Tried, whole: bool) -> None:  # noqa: FBT001 - the signature of the signal
        draft = self.saving.draft
        if draft is not None and draft.key == tried.key:
            regulars = self.trying.regulars
            self.editor.preview.show_tried(draft.now, tried, regulars, whole=whole)

    @Slot(object)
    def _typed(self, touch: Touch) -> None:
        self.saving.type(touch)
        if self.saving.draft is not None:
            self.editor.tell_state(self.saving.draft)
        self._try()

    @Slot(object, str)
    def _saved(self, done: Done, key: str) -> None:
        self._show()
        if done.act is not None:
            self._say(self.tr("Saved: {touch}"), key, done)

    @Slot(object, str)
    def _refused(self, error: UsualError, key: str) -> None:
        self._show()
        sentence = self.saving.sentence(error, self._words)
        if key != self._open_key():
            kept = self.tr("{touch}: {trouble} What was typed is kept there.")
            sentence = kept.format(touch=self._name(key), trouble=sentence)
        self.warned.emit(sentence)

    @Slot(str)
    def _clashed(self, key: str) -> None:
        self._show()
        sentence = self.tr("Another till changed {touch} meanwhile. What you typed is kept there.")
        self.warned.emit(sentence.format(touch=self._name(key)))
        self.refresh()

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

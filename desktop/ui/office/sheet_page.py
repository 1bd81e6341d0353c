"""A page with a list, and beside it the editor of what is current there, which saves by itself."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.cards import Done
from desktop.domain.errors import UsualError
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.by_turns import ByTurns
from desktop.ui.office.item_area import EditorArea
from desktop.ui.office.item_saving import Saving
from desktop.ui.office.page import OfficePage
from desktop.ui.office.sheet_form import SheetForm
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.words_bundle import Words

_LIST_SHARE, _EDITOR_SHARE = 5, 6

Sheet = TypeVar("Sheet")
Form = TypeVar("Form", bound=SheetForm)


class SheetPage(OfficePage, Generic[Sheet, Form]):
    """Wires a list, an editor and what saves it; the page says whose the sheets are.

    An editor has some two hundred parts: it is made after the page stands, a piece in each turn
    of the event loop, and shows the draft when it is whole. Whoever asks for it has it at once.
    ``load`` imports its class.
    """

    def __init__(
        self,
        asks: OfficeAsks,
        words: Words,
        theme: Theme,
        heading: str,
        *,
        saving: Saving[Sheet],
        load: Callable[[], Callable[[Words, Theme], Form]],
    ) -> None:
        super().__init__(asks, words, theme, heading)
        self.saving = saving
        self.card = CardFrame(theme)
        self._load = load
        self._form: Form | None = None
        self._area: EditorArea | None = None
        pieces = (load, self._make_form, self._make_area, self._place_area, self._made_whole)
        self._making = ByTurns(self, pieces)
        saving.settled.connect(self._show)
        saving.saved.connect(self._saved)
        saving.refused.connect(self._refused)
        saving.clashed.connect(self._clashed)

    @property
    def editor(self) -> Form:
        """The editor; what is not made of it yet is made at once."""
        self._making.finish_now()
        assert self._form is not None  # noqa: S101 - it is one of the pieces
        return self._form

    @property
    def whole(self) -> bool:
        """Whether the editor is made."""
        return self._making.done

    @property
    def area(self) -> EditorArea:
        """What scrolls the editor."""
        self._making.finish_now()
        assert self._area is not None  # noqa: S101 - it is one of the pieces
        return self._area

    def begin(self, about: str = "") -> None:  # noqa: ARG002 - the signature of all pages
        """Have the editor made."""
        self._making.start()

    def leave(self) -> None:
        """Write what was typed."""
        if self.whole:
            self.editor.take_in()
        self.saving.flush()

    def _beside(self, listed: QWidget, side: QWidget) -> None:
        """Place the list and what stands beside it."""
        both = QHBoxLayout()
        both.setSpacing(self._theme.size("space_16"))
        both.addWidget(listed, _LIST_SHARE)
        both.addWidget(side, _EDITOR_SHARE)
        self.column.addLayout(both, 1)

    def _make_form(self) -> None:
        self._form = form = self._load()(self._words, self._theme)
        form.typed.connect(self._typed)
        form.left.connect(self.saving.pause)
        form.mine_wanted.connect(self.saving.take_mine)
        form.theirs_wanted.connect(self.saving.take_theirs)
        self._made_form(form)

    def _make_area(self) -> None:
        if self._form is not None:
            self._area = EditorArea(self._form)

    def _place_area(self) -> None:
        if self._area is not None:
            self.card.column.addWidget(self._area)

    def _made_form(self, form: Form) -> None:
        """Connect what only this page's editor has."""

    def _made_whole(self) -> None:
        """Show what was chosen meanwhile."""
        self._show()

    def _open_sheet(self, key: str, sheet: Sheet) -> bool:
        """Edit a sheet, from its top; say whether it is another than before."""
        another = key != self._open_key()
        if another and self.whole and self._area is not None:
            self.editor.take_in()
            self._area.verticalScrollBar().setValue(0)
            if self.editor.half_typed:
                kept = self.tr("{name}: something typed there cannot be meant. It is kept there.")
                self.warned.emit(kept.format(name=self._name(self._open_key())))
        self.saving.open(key, sheet)
        self._show()
        return another

    def _open_key(self) -> str:
        return self.saving.draft.key if self.saving.draft else ""

    @Slot()
    def _show(self) -> None:
        """Show the draft, as soon as the editor is whole."""
        if self.whole:
            self._show_draft()

    def _show_draft(self) -> None:
        raise NotImplementedError

    def _tell_typed(self) -> None:
        """Say what became of the draft by what was typed."""
        raise NotImplementedError

    def _name(self, key: str) -> str:
        """Return how a sheet is called."""
        return isolated(key)

    @Slot(object)
    def _typed(self, sheet: Sheet) -> None:
        self.saving.type(sheet)
        self._tell_typed()

    def _keep(self, key: str, sheet: Sheet) -> None:
        """Know a sheet as it was just written, until the list is read again."""
        raise NotImplementedError

    @Slot(object, str)
    def _saved(self, done: Done, key: str) -> None:
        sheet = self.saving.kept(key)
        if sheet is not None:
            self._keep(key, sheet)
        self._show()
        if done.act is not None:
            self.said.emit(self.tr("Saved: {name}").format(name=self._name(key)), done.act)

    @Slot(object, str)
    def _refused(self, error: UsualError, key: str) -> None:
        self._show()
        sentence = self.saving.sentence(error, self._words)
        if key != self._open_key():
            kept = self.tr("{name}: {trouble} What was typed is kept there.")
            sentence = kept.format(name=self._name(key), trouble=sentence)
        self.warned.emit(sentence)

    @Slot(str)
    def _clashed(self, key: str) -> None:
        self._show()
        sentence = self.tr("Another till changed {name} meanwhile. What you typed is kept there.")
        self.warned.emit(sentence.format(name=self._name(key)))
        self.refresh()

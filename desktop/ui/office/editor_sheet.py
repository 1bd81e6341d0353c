"""A form and the draft that is edited in it: what differs, what is wrong, what others wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.editing import AGREEMENT, PRIVATE, empty, fields_of, is_note
from desktop.ui.office.editor_conflict import ConflictRow
from desktop.ui.office.editor_values import raw_of, raws_of_card, text_of, values_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.domain.editing import OfficeCard, Value
    from desktop.domain.errors import UsualError
    from desktop.ui.office.editor_drafts import Draft
    from desktop.ui.office.editor_form import OfficeForm
    from desktop.ui.theme.theme import Theme
    from desktop.ui.widgets.field_form import Raw
    from desktop.ui.words_bundle import Words


class EditorSheet(QObject):
    """Fills the form from a draft and a card, and reads from it what is to be saved.

    Signals:
        settled(): a conflict was decided: what differs may be saved now.
    """

    settled = Signal()

    def __init__(self, form: OfficeForm, words: Words, theme: Theme) -> None:
        super().__init__(form)
        self.form = form
        self.draft: Draft | None = None
        self.card: OfficeCard | None = None
        self._words = words
        self._theme = theme
        form.chosen.connect(self._choose)

    def open(self, draft: Draft | None) -> None:
        """Begin with a draft; nothing is shown until its card is."""
        self.draft, self.card = draft, None
        self.form.reset()

    def show_card(self, card: OfficeCard) -> None:
        """Show what is known of the customer, except in fields that hold something unsaved."""
        draft = self.draft
        if draft is None:
            return
        fields, raws = fields_of(card.profile), raws_of_card(card, self._words)
        if self.card is None:
            held: dict[str, Raw] = dict(draft.kept)
            draft.kept = {}
        else:
            held = dict(self._held())
        if not card.may_private:
            draft.kept |= {name: raw for name, raw in held.items() if name.startswith(PRIVATE)}
            held = {name: raw for name, raw in held.items() if not name.startswith(PRIVATE)}
        waiting = {*held, *draft.kept, *draft.conflicts}
        base = {name: draft.shown.get(name, empty(name)) for name in waiting}
        first = self.card is None and not draft.customer
        draft.shown = fields | ({} if first else base)
        draft.name = card.profile.name
        self.card = card
        focused = self.form.focused_field()
        self.form.show_raws(raws | held, private=card.may_private)
        self.form.focus_again(focused)
        for name in self.form.boxes:
            if name not in held:
                self.form.accept(name)
        self.tell()

    def pending(self) -> tuple[dict[str, Value], dict[str, Raw]]:
        """Return what is to be saved now, and what stands in these fields."""
        if self.draft is None or self.card is None:
            return {}, {}
        raws = self.form.raws()
        values, _ = values_of(raws, self.card.today)
        edit = self.draft.to_send(values)
        if not (self.draft.customer or self.draft.flying or _names_somebody(values)):
            return {}, {}
        return edit, {name: raws[name] for name in edit}

    @property
    def unsaved(self) -> frozenset[str]:
        """The fields that hold something that is neither saved nor on its way."""
        return frozenset(self._held())

    @property
    def stuck(self) -> bool:
        """Whether something stands here that cannot be saved as it is."""
        if self.draft is None or self.card is None:
            return True
        values, wrong = values_of(self.form.raws(), self.card.today)
        refused = any(
            name in values and values[name] == value
            for name, (value, _) in self.draft.refused.items()
        )
        return bool(wrong or refused or self.draft.conflicts or self.draft.kept)

    def stash(self) -> None:
        """Let the draft keep what is not saved: somebody else is shown."""
        if self.draft is not None and self.card is not None:
            self.draft.kept |= self._held()

    def tell(self) -> None:
        """Say beside their fields what could not be kept, and what another till wrote."""
        draft, card = self.draft, self.card
        if draft is None or card is None:
            return
        values, wrong = values_of(self.form.raws(), card.today)
        for name, (refused, error) in draft.refused.items():
            if name in values and values[name] == refused:
                self._refuse(name, error)
        for name, error in wrong.items():
            if self.draft is not None and name not in self.draft.refused:
                self._refuse(name, error)
        for name in {*self.form.conflicts} - {*draft.conflicts}:
            self.form.show_conflict(name, None)
        for name, conflict in draft.conflicts.items():
            if name in self.form.fields and name not in self.form.conflicts:
                theirs = self._text(name, conflict.theirs)
                row = ConflictRow(self._theme, name, theirs, conflict.author)
                self.form.show_conflict(name, row)

    def leave_field(self, name: str) -> None:
        """Say what is wrong with a field that was left."""
        if self.card is not None:
            _, wrong = values_of(self.form.raws(), self.card.today)
            if name in wrong:
                self._refuse(name, wrong[name])

    def _held(self) -> Mapping[str, Raw]:
        if self.draft is None or self.card is None:
            return {}
        raws = self.form.raws()
        values, wrong = values_of(raws, self.card.today)
        names = self.draft.differing(values) | set(wrong) | set(self.draft.conflicts)
        return {name: raws[name] for name in names if name in raws}

    def _refuse(self, name: str, error: UsualError) -> None:
        if name in self.form.boxes:
            self.form.refuse([name], self._words.troubles.sentence(error))

    def _text(self, name: str, value: Value) -> str:
        if name == AGREEMENT:
            return self.form.agreement_text(value)
        return text_of(name, value, self._words)

    @Slot(str, bool)
    def _choose(self, name: str, theirs: bool) -> None:  # noqa: FBT001 - the signature of the signal
        draft = self.draft
        conflict = draft.conflicts.pop(name, None) if draft is not None else None
        if draft is None or conflict is None:
            return
        draft.shown[name] = conflict.theirs
        draft.refused.pop(name, None)
        self.form.show_conflict(name, None)
        if theirs:
            if is_note(name) and not conflict.theirs:
                self.form.drop_note(name)
            else:
                self.form.fill({name: raw_of(name, conflict.theirs, self._words)})
            self.form.accept(name)
        self.settled.emit()


def _names_somebody(values: Mapping[str, Value]) -> bool:
    """Say whether there is a name or a number: without either nobody is added."""
    return bool(values.get("name") or values.get("phones"))

"""A form with notes that come and go, and with what another till wrote into its fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.editing import NOTE, PRIVATE
from desktop.ui.office.editor_conflict import ConflictRow
from desktop.ui.office.editor_notes import NoteEdit, NoteSpace
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.field_form import Raw, Teller
from desktop.ui.widgets.person_form import PersonForm

if TYPE_CHECKING:
    from desktop.ui.widgets.dressing import Dressing

_KINDS = {NOTE: "notes", PRIVATE: "private_notes"}


class NoteForm(PersonForm):
    """Each note is a field of its own, in a box under the heading of its kind.

    Signals:
        chosen(field, whether theirs is taken): what to do where another till saved first.
    """

    chosen = Signal(str, bool)

    def __init__(self, dressing: Dressing) -> None:
        super().__init__()
        self._sets_folded = True
        self._dressing = dressing
        self._tellers: dict[str, QWidget] = {}
        self._rows: dict[str, ConflictRow] = {}
        self._spaces: dict[str, NoteSpace] = {}

    def raw(self, name: str) -> Raw:
        """Return what stands in a field."""
        field = self.fields[name]
        return field.text() if isinstance(field, NoteEdit) else super().raw(name)

    def drop_note(self, name: str) -> None:
        """Take the box of a note away."""
        self.show_conflict(name, None)
        box = self.boxes.pop(name)
        teller = self._tellers.pop(name)
        field = self.fields.pop(name)
        field.blockSignals(True)  # noqa: FBT003 - Qt's method takes it by place
        for each in (box, teller):
            each.hide()
            each.setParent(None)
            each.deleteLater()

    def show_conflict(self, name: str, row: ConflictRow | None) -> None:
        """Show what another till saved under a field, or nothing any more."""
        old = self._rows.pop(name, None)
        if old is not None:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        if row is not None and name in self.boxes:
            self._rows[name] = row
            row.chosen.connect(self.chosen)
            layout = self.boxes[name].layout()
            if layout is not None:
                layout.addWidget(row)

    @property
    def conflicts(self) -> Mapping[str, ConflictRow]:
        """The fields that another till saved first."""
        return dict(self._rows)

    def _make_notes(self, dressing: Dressing) -> None:
        self._spaces = {
            NOTE: NoteSpace(NOTE, self.tr("Add a note")),
            PRIVATE: NoteSpace(PRIVATE, self.tr("Add a private note")),
        }
        for name, title, space in (
            ("notes", self.tr("Note for everyone at the till"), self._spaces[NOTE]),
            ("private_notes", self.tr("Private note, only you"), self._spaces[PRIVATE]),
        ):
            box = FieldBox(dressing, title, space)
            self.boxes[name] = box
            self._column.addWidget(box)
            space.more.connect(self._more)

    def _fill(self, name: str, raw: Raw) -> None:
        field = self.fields[name]
        if isinstance(field, NoteEdit) and isinstance(raw, str):
            field.set_text(raw)
        else:
            super()._fill(name, raw)

    def _place_note(self, name: str) -> NoteEdit:
        if name in self.fields:
            field = self.fields[name]
        else:
            prefix = NOTE if name.startswith(NOTE) else PRIVATE
            field = NoteEdit()
            field.setAccessibleName(self.boxes[_KINDS[prefix]].title.text())
            box = FieldBox(self._dressing, "", field)
            box.title.hide()
            self.fields[name], self.boxes[name] = field, box
            self._spaces[prefix].boxes.addWidget(box)
            teller = Teller(name, self)
            teller.typed.connect(self._typed)
            teller.finished.connect(self.finished)
            field.typed.connect(teller.type)
            field.finished.connect(teller.finish)
            self._tellers[name] = teller
        if not isinstance(field, NoteEdit):
            raise TypeError(name)
        return field

    def _place_empty(self, prefix: str, space: NoteSpace) -> None:
        """Have a box to write in where there is no note yet."""
        if not any(name.startswith(prefix) for name in self.fields):
            self._place_note(space.new_name())

    def _more(self, prefix: str) -> None:
        for name, field in self.fields.items():
            if name.startswith(prefix) and isinstance(field, NoteEdit) and not field.text().strip():
                field.setFocus()
                return
        self._place_note(self._spaces[prefix].new_name()).setFocus()

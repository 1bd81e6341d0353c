"""*Edit* at the till: a plain panel that saves by itself and never loses what was typed."""

from collections import deque
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.cards import Done
from desktop.domain.errors import TextError, Trouble, UsualError
from desktop.domain.people import Edit, Profile
from desktop.ui.theme.theme import Theme
from desktop.ui.till.edit_form import EditForm
from desktop.ui.till.edit_values import FIELDS, differing, edit_of, raws_of
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_form import Raw
from desktop.ui.widgets.line_list import Lines
from desktop.ui.widgets.press_button import LINK, PLAIN, PressButton
from desktop.ui.widgets.slim_scroll import SlimScrollArea
from desktop.ui.widgets.title_row import TitleRow
from desktop.ui.words_bundle import Words

_PAUSE_MS = 1500
_NEVER = object()
_WRONG = {
    "name": Trouble.TEXT_EMPTY,
    "birthday": Trouble.BAD_DATE,
    "emails": Trouble.BAD_EMAIL,
}
"""What is the matter with a field that cannot be saved as it stands."""


@dataclass(frozen=True, slots=True)
class _Sent:
    """An edit that is on its way."""

    customer: str
    shown: Edit
    edit: Edit


class EditPanel(QFrame):
    """Name, numbers, birthday, must-nots, tastes, tags and notes of one customer.

    Whatever differs from what was shown is saved after a pause, when a field is left, when another
    customer is shown and when the panel closes; a word of a list waits until it is whole. What
    cannot be kept stays in its field with the reason beside it, and is there again when the same
    customer is edited again.

    Signals:
        saved(str, object, object): customer, the Edit that was shown, the Edit as it is now.
        undo(str): take the last save back; carries the act's id.
        closed(): the person is done.
    """

    saved = Signal(str, object, object)
    undo = Signal(str)
    closed = Signal()

    def __init__(
        self,
        words: Words,
        theme: Theme,
        *,
        pause_ms: int = _PAUSE_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._words = words
        self._profile: Profile | None = None
        self._today: date | None = None
        self._shown = Edit(name="")
        self._flying: deque[_Sent] = deque()
        self._refused: dict[str, object] = {}
        self._kept: dict[str, dict[str, Raw]] = {}
        self._act: str | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._make(Dressing(theme, self))
        self._pause.timeout.connect(self._save)
        self.form.typed.connect(self._typed)
        self.form.finished.connect(self._finished)
        self.form.left.connect(self.close_panel)
        self.back.clicked.connect(self.close_panel)
        self.undo_button.clicked.connect(self._undo)

    def show_profile(self, profile: Profile, today: date) -> None:
        """Show a customer; what was typed about the one before is saved first.

        For the same customer the fields that nobody changed show what is known now.
        """
        raws = raws_of(profile, self._words.must_nots)
        if self._profile is None or self._profile.id != profile.id:
            self._leave()
            self._profile, self._today = profile, today
            self._enter(profile, today, raws)
            return
        self._profile, self._today = profile, today
        if any(sent.customer == profile.id for sent in self._flying):
            return  # an older reading must not overwrite what is on its way to be saved
        notes = raws["notes"]
        if isinstance(notes, Lines):
            self.form.notes.adopt(notes)
        typed = self._unsaved()
        before = self._shown
        known = replace(before, emails=profile.emails)
        self._shown, _ = edit_of(raws, known, today)
        for name in differing(before, self._shown):
            self._refused.pop(name, None)  # what stood against it may be gone
        self.form.fill({name: raw for name, raw in raws.items() if name not in typed})
        self._title.setText(profile.name)

    def show_section(self, name: str) -> None:
        """Put the focus into a field, such as "must_nots"."""
        self._area.ensureWidgetVisible(self.form.go_to(name))

    def show_saved(self, done: Done) -> None:
        """What was sent is saved; the quiet word beside the name says so."""
        if self._flying:
            sent = self._flying.popleft()
            if self._profile is None or sent.customer != self._profile.id:
                return
        self._act = done.act
        self._state.setText(self.tr("Saved"))
        self.undo_button.setVisible(done.act is not None)
        announce(self, self._state.text())

    def show_error(self, error: UsualError) -> None:
        """Say beside its field why it was not saved; the text stays, and so does the focus."""
        sentence = self._words.troubles.sentence(error)
        sent = self._flying.popleft() if self._flying else None
        if sent is not None and (self._profile is None or sent.customer != self._profile.id):
            return
        names = self._blamed(error, sent)
        if sent is not None:
            changed = differing(sent.shown, sent.edit)
            self._shown = replace(
                self._shown, **{name: getattr(sent.shown, name) for name in changed}
            )
            self._refused |= {name: getattr(sent.edit, name) for name in names & changed}
            if "notes" in changed:
                self.form.notes.mark_refused()
        self._state.setText(self.tr("Not saved"))
        self.undo_button.hide()
        self.form.refuse(names, sentence)

    def flush(self) -> None:
        """Save now whatever differs from what was shown, as when the window closes."""
        self.form.take_in()
        self._save()

    def close_panel(self) -> None:
        """Save and close."""
        self.flush()
        self.closed.emit()

    def clear(self) -> None:
        """Save and show nobody."""
        self._leave()
        self._profile = None

    @property
    def state(self) -> str:
        """What is said beside the name: "Saved", "Not saved" or nothing."""
        return self._state.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Answer Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Save what was typed."""
        if not event.spontaneous():
            self.flush()
        super().hideEvent(event)

    def _make(self, dressing: Dressing) -> None:
        self._title = dressing.label("suggestion", lines=2)
        self._state = dressing.label("strong_reason", "ok")
        self.undo_button = PressButton(self.tr("Undo"), LINK)
        self.undo_button.hide()
        self.back = PressButton(self.tr("Done  Esc"), PLAIN)
        self.back.setAccessibleName(self.tr("Done editing"))
        self.form = EditForm(self._words, dressing)
        self._area = SlimScrollArea(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 8, 12)
        column.setSpacing(12)
        column.addWidget(TitleRow(self._title, self._state, self.undo_button, self.back))
        column.addWidget(self._area, 1)

    def _save(self) -> None:
        self._pause.stop()
        profile, today = self._profile, self._today
        if profile is None or today is None:
            return
        edit, _ = edit_of(self.form.raws(), self._shown, today)
        held = {"notes"} if self.form.notes.has_nameless else set()
        wanted = {
            name: getattr(edit, name)
            for name in differing(self._shown, edit) - held
            if self._refused.get(name, _NEVER) != getattr(edit, name)
        }
        if not wanted:
            return
        shown, self._shown = self._shown, replace(self._shown, **wanted)
        if "notes" in wanted:
            self.form.notes.mark_sent()
        self._flying.append(_Sent(profile.id, shown, self._shown))
        self._state.setText("")
        self.saved.emit(profile.id, shown, self._shown)

    def _leave(self) -> None:
        if self._profile is None:
            return
        self.flush()
        unsaved = self._unsaved()
        if unsaved:
            self._kept[self._profile.id] = {name: self.form.raw(name) for name in unsaved}
        self._pause.stop()

    def _enter(self, profile: Profile, today: date, raws: dict[str, Raw]) -> None:
        self._refused = {}
        self._act = None
        self._state.setText("")
        self.undo_button.hide()
        for name in self.form.boxes:
            self.form.accept(name)
        self._title.setText(profile.name)
        known = Edit(name=profile.name, birthday=profile.birthday, emails=profile.emails)
        self._shown, _ = edit_of(raws, known, today)
        self.form.fill(raws | self._kept.pop(profile.id, {}))
        self._area.verticalScrollBar().setValue(0)

    def _unsaved(self) -> frozenset[str]:
        if self._today is None:
            return frozenset()
        edit, bad = edit_of(self.form.raws(), self._shown, self._today)
        return differing(self._shown, edit) | bad

    def _typed(self, name: str) -> None:
        self.form.accept(name)
        self._pause.start()

    def _finished(self, name: str) -> None:
        if self._today is not None:
            _, bad = edit_of(self.form.raws(), self._shown, self._today)
            if name in bad:
                self.form.refuse([name], self._words.troubles.sentence(TextError(_WRONG[name])))
        self._save()

    def _blamed(self, error: UsualError, sent: _Sent | None) -> frozenset[str]:
        """Return the fields that an error is about: the one it names, or all that were sent."""
        named = str(error.params.get("field", ""))
        if named in FIELDS:
            return frozenset({named})
        return differing(sent.shown, sent.edit) if sent is not None else frozenset({"name"})

    def _undo(self) -> None:
        if self._act is not None:
            act, self._act = self._act, None
            self.undo_button.hide()
            self._state.setText("")
            self.undo.emit(act)

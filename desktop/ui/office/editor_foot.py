"""What stands around the fields: what was saved, and whose fields are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.office.editor_drafts import Draft
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

_JUST_NOW_MS = 60_000


class EditorFoot(QWidget):
    """Saved just now, with Undo; or why not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._line = Text(theme, "reason", "ok", wrap=True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_JUST_NOW_MS)
        self._later.timeout.connect(self._grow_old)
        self.undo_button = PressButton(self.tr("Undo"))
        self.undo_button.setToolTip(self.tr("Takes the last save back"))
        self.undo_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves it in the field
        self.again_button = PressButton(self.tr("Try again"))
        self.again_button.setToolTip(self.tr("Saves what stands in the fields"))
        self.again_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.again_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.size("space_8"), 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(self._line, 1)
        row.addWidget(self.undo_button)
        column.addLayout(row)
        column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def text(self) -> str:
        """What is said now."""
        return self._line.text()

    def show_nothing(self, *, keep_undo: bool = False) -> None:
        """Say nothing."""
        self._say("", "muted")
        self.again_button.hide()
        if not keep_undo:
            self.undo_button.hide()

    def show_saving(self) -> None:
        """Say that it is on its way."""
        self._say(self.tr("Saving\N{HORIZONTAL ELLIPSIS}"), "muted")
        self.again_button.hide()

    def show_text(self, text: str) -> None:
        """Say something else."""
        self._say(text, "ok")

    def show_state(self, draft: Draft, words: Words, *, undoing: bool = False) -> None:
        """Say what became of the last save."""
        self.undo_button.setVisible(bool(draft.acts))
        self.again_button.setVisible(draft.is_unsaved and not draft.flying)
        if undoing:
            self._say("", "muted")
        elif draft.flying:
            self.show_saving()
        elif draft.faulted:
            self._say(
                self.tr(
                    "Not saved: there is a fault in the program. What you typed stands here still."
                ),
                "link",
            )
        elif draft.failed is not None:
            reason = words.troubles.sentence(draft.failed)
            self._say(self.tr("Not saved. {reason}").format(reason=reason), "link")
        elif draft.conflicts or draft.refused:
            self._say(self.tr("Not all is saved: look at the fields."), "link")
        else:
            self._say(self.tr("Saved just now"), "ok")
            self._later.start()

    def _grow_old(self) -> None:
        self._line.setText(self.tr("Saved"))

    def _say(self, text: str, colour: str) -> None:
        self._later.stop()
        self._line.set_colour(colour)
        self._line.setText(text)
        announce(self, text)


class UnsavedStrip(QWidget):
    """Names the customers of whom a field is not saved; hidden while there are none.

    Signals:
        wanted(Draft): show this one.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.buttons: list[PressButton] = []
        self._drafts: dict[QObject, Draft] = {}
        names = QWidget()
        self._flow = FlowLayout(names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(theme, "strong_reason", "link", text=self.tr("Not saved yet:")))
        column.addWidget(names)
        self.hide()

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show who they are."""
        self._flow.clear()
        self.buttons = []
        self._drafts = {}
        for draft in drafts:
            name = draft.name or self.tr("new customer")
            button = PressButton(isolated(name), LINK)
            self._drafts[button] = draft
            button.clicked.connect(self._press)
            self._flow.add(button)
            self.buttons.append(button)
        self.setVisible(bool(drafts))

    def _press(self) -> None:
        draft = self._drafts.get(self.sender())
        if draft is not None:
            self.wanted.emit(draft)

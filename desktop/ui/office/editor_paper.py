"""What the editor of a customer is made of: fields, history, what was saved and what was not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.office.editor_foot import EditorFoot, UnsavedStrip
from desktop.ui.office.editor_form import OfficeForm
from desktop.ui.office.editor_head import EditorHead
from desktop.ui.office.history_panel import HistoryPanel
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.slim_scroll import SlimScrollArea
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from desktop.domain.editing import OfficeCard
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.office.editor_drafts import Draft
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words


class EditorPaper(QFrame):
    """The parts of the editor, in their places; it knows nobody yet.

    Signals:
        said(text, act id or ""): something was done; the office says so, with Undo.
        warned(text): something could not be done.
        unsaid(text): this was warned of, and is mended now.
        gone(): the customer that was shown is not in the shop any more.
        made(customer): a new customer is in the shop now.
        wanted(customer): somebody whose field is not saved is shown again.
    """

    said = Signal(str, str)
    warned = Signal(str)
    unsaid = Signal(str)
    gone = Signal()
    made = Signal(str)
    wanted = Signal(str)

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Customer"))
        dressing = Dressing(theme, self)
        self.strip = UnsavedStrip(theme)
        self.head = EditorHead(words, theme)
        self.form = OfficeForm(words, theme, dressing, head=self.head)
        self.history = HistoryPanel(asks, words, theme)
        self.foot = EditorFoot(theme)
        self._place(theme)

    @property
    def state(self) -> str:
        """What is said of the last save."""
        return self.foot.text

    def show_nobody(self) -> None:
        """Say what stands here when somebody is chosen."""
        self._pages.setCurrentIndex(0)
        self.foot.show_nothing()

    def begin(self, customer: str) -> None:
        """Show nothing of the customer before; the fields are closed until the new one is here."""
        self.foot.show_nothing()
        self.history.show_customer(customer)
        self.form.setEnabled(False)

    def show_around(self, card: OfficeCard, *, first: bool) -> None:
        """Show what stands around the fields."""
        self.head.show_card(card)
        self.form.show_hints(self.head.food(card))
        self.history.refresh(card)
        self._pages.setCurrentIndex(1)
        self.form.setEnabled(True)
        if not card.profile.id:
            self.form.open_rest()
        if first:
            self._area.verticalScrollBar().setValue(0)

    def unsaved(self, draft: Draft) -> str:
        """Return whose fields are not saved, and which."""
        fields = ", ".join(dict.fromkeys(self.form.label(name) for name in sorted(draft.kept)))
        sentence = self.tr("{name}: not saved yet: {fields}.")
        return sentence.format(name=isolated(draft.name), fields=fields)

    def focus_first(self) -> None:
        """Put the focus where editing begins."""
        self.form.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, theme: Theme) -> None:
        gap, edge = theme.size("space_16"), theme.size("space_8")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self.form)
        column.addWidget(self.history)
        column.addStretch(1)
        self._area = SlimScrollArea(inside)
        teaching = self.tr(
            "Choose a customer. All that is known about them stands here: change what you like, "
            "it is saved by itself and can be taken back."
        )
        nobody = Text(theme, "body", "muted", text=teaching, wrap=True)
        nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(nobody)
        self._pages.addWidget(self._area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(gap, gap, edge, gap)
        whole.setSpacing(edge)
        for part in (self.strip, self._pages, self.foot):
            whole.addWidget(part, 1 if part is self._pages else 0)

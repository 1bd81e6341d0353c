"""What stands where nobody is listed: why, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from desktop.domain.customer_list import ListQuestion
    from desktop.ui.theme.theme import Theme


class NoCustomers(QFrame):
    """Says what to do next.

    Signals:
        all_wanted(): show everybody again.
        add_wanted(): add a customer.
        duplicates_wanted(): the page where pairs are compared and put together.
    """

    all_wanted = Signal()
    add_wanted = Signal()
    duplicates_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._customers = -1
        self.title = Text(theme, "strong", "text", wrap=True)
        self.hint = Text(theme, "body", "muted", wrap=True)
        self.all_button = PressButton(self.tr("Show all customers"))
        self.add_button = PressButton(self.tr("Add a customer"))
        self.twins_button = PressButton(self.tr("Open the page of duplicates"), LINK)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        for button in (self.all_button, self.add_button, self.twins_button):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        edge = theme.size("space_24")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.size("space_12"))
        for part in (self.title, self.hint, self._buttons):
            column.addWidget(part)
        column.addStretch(1)
        self.all_button.clicked.connect(self.all_wanted)
        self.add_button.clicked.connect(self.add_wanted)
        self.twins_button.clicked.connect(self.duplicates_wanted)

    def show_shop(self, *, customers: int) -> None:
        """Know how many customers there are in all."""
        self._customers = customers

    def show_question(self, question: ListQuestion, *, looking: bool) -> None:
        """Say why nobody is listed: they are still looked for, nobody fits, or there is nobody."""
        narrowed = question.narrowed
        pairs = question.people is not None and not question.text
        self.twins_button.setVisible(pairs and not looking)
        self.all_button.setVisible(narrowed and not looking)
        self.add_button.setVisible(not looking and (not narrowed or bool(question.text)))
        if pairs and looking:
            title = self.tr("Looking through your customers\N{HORIZONTAL ELLIPSIS}")
            hint = self.tr("Whoever may be known twice appears here one after the other.")
        elif pairs and not question.filters and not question.tag:
            title = self.tr("No two customers look like one person.")
            hint = self.tr(
                "When somebody is added twice, or your till brings in somebody whom you added by "
                "hand, both stand here, to be compared and put together."
            )
        elif looking:
            title, hint = self.tr("Looking\N{HORIZONTAL ELLIPSIS}"), ""
        elif question.text:
            title = self.tr("Nobody found.")
            hint = self.tr("Look for a part of the name, the end of a number, a tag or a day.")
        elif narrowed:
            title = self.tr("Nobody fits these filters.")
            hint = self.tr("Take one away, or show all customers.")
        elif self._customers > 0:
            title, hint = self.tr("Looking\N{HORIZONTAL ELLIPSIS}"), ""
        else:
            title = self.tr("No customers yet.")
            hint = self.tr(
                "Bring in an export of your till from the menu there, or add the first one here."
            )
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

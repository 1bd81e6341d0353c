"""The half of the customers' page that finds: search, filters, the list or why it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.office.customer_filters import CustomerFilters
from desktop.ui.office.customer_none import NoCustomers
from desktop.ui.office.customer_search import CustomerSearch
from desktop.ui.office.customer_table import CustomerTable
from desktop.ui.office.customer_twins import TwinBar
from desktop.ui.widgets.press_button import PressButton

if TYPE_CHECKING:
    from desktop.ui.models.people_pages import PeoplePages
    from desktop.ui.office.twin_walk import TwinWatch
    from desktop.ui.theme.theme import Theme


class CustomerFinding(QWidget):
    """Its parts, in their places; what is asked for is the page's."""

    def __init__(self, theme: Theme, pages: PeoplePages) -> None:
        super().__init__()
        self._pages = pages
        self._customers = 0
        self.search = CustomerSearch()
        self.select_button = PressButton(self.tr("Select"))
        self.select_button.setCheckable(True)
        self.filters = CustomerFilters(theme)
        self.twin_bar = TwinBar(theme)
        self.table = CustomerTable(theme, pages)
        self.none = NoCustomers(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.none)
        finding = QHBoxLayout()
        finding.setSpacing(theme.size("space_8"))
        finding.addWidget(self.search, 1)
        finding.addWidget(self.select_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_8"))
        column.addLayout(finding)
        column.addWidget(self.filters)
        column.addWidget(self.twin_bar)
        column.addWidget(self._stack, 1)

    def show_shop(self, *, customers: int) -> None:
        """Know how many customers there are in all."""
        self._customers = customers
        self.none.show_shop(customers=customers)

    def show_state(self, walk: TwinWatch) -> None:
        """Show the table, or why there is nobody in it, and how many are looked through."""
        empty = self._pages.rowCount() == 0
        looking = not self._pages.whole or walk.looking
        if empty:
            self.none.show_question(self._pages.question, looking=looking)
        self._stack.setCurrentWidget(self.none if empty else self.table)
        self.twin_bar.show_walk(walk)
        self._show_count(looking=looking)

    def _show_count(self, *, looking: bool) -> None:
        question = self._pages.question
        filtered = question.filtered
        if question.text and filtered:
            return  # those found are some of those who are looked through
        count = self._pages.rowCount() if filtered else self._customers
        if not count or (filtered and looking):
            hint = self.tr("Search")
        else:
            hint = self.tr("Search %Ln customer(s)", "", count)
        self.search.set_hint(hint)

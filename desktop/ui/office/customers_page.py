"""The office's customers: the list, what narrows it, and the editor beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from desktop.domain.customer_list import ListFilter, ListQuestion
from desktop.ui.models.people_pages import PeoplePages
from desktop.ui.office.customer_bulk import CustomerBulk
from desktop.ui.office.customer_editor import CustomerEditor
from desktop.ui.office.customer_finding import CustomerFinding
from desktop.ui.office.page import OfficePage
from desktop.ui.office.twin_walk import TwinWatch
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.press_button import PRIMARY, PressButton
from desktop.ui.widgets.slim_scroll import SlimScrollArea

if TYPE_CHECKING:
    from desktop.domain.customer_list import ListHead
    from desktop.domain.errors import UsualError
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words

_OPEN_AFTER_MS = 120
"""So long somebody stays on a row before its customer is opened: others are only passed."""
MOST_PAIRS = 250
"""So many are enough to work on; the rest comes when these are told apart or put together."""
_HEAD, _PLACE = "people-head", "people-place"


class CustomersPage(OfficePage):
    """Finds anybody among as many customers as there are, and edits them in place."""

    def __init__(
        self,
        asks: OfficeAsks,
        words: Words,
        theme: Theme,
        *,
        editor: CustomerEditor | None = None,
    ) -> None:
        super().__init__(asks, words, theme, self.tr("Customers"))
        service = asks.office
        self._service = service
        self._begun = self._opening = False
        self._sought = 0
        self._wanted = ""
        self.add_button = PressButton(self.tr("Add customer"), PRIMARY)
        self.top.addWidget(self.add_button)
        self.pages = PeoplePages(asks, service, words, self)
        self.twins = TwinWatch(asks.twins, enough=MOST_PAIRS, parent=self)
        self.finding = finding = CustomerFinding(theme, self.pages)
        self.search, self.filters, self.table = finding.search, finding.filters, finding.table
        self.none, self.select_button = finding.none, finding.select_button
        self.bulk = CustomerBulk(asks, service, words, theme, self.table)
        self.editor = editor or CustomerEditor(asks, words, theme)
        self.bulk_card = CardFrame(theme)
        self.bulk_card.column.addWidget(SlimScrollArea(self.bulk))
        self._side = QStackedWidget()
        self._open_soon = QTimer(self)
        self._open_soon.setSingleShot(True)
        self._open_soon.setInterval(_OPEN_AFTER_MS)
        self._lay_out()
        self._connect()

    def begin(self, about: str = "") -> None:
        """Read the list; ``about`` is a filter, or the id of the customer to open."""
        if about in set(ListFilter):
            self.search.empty()
            self.filters.set_filters(frozenset({ListFilter(about)}))
            self._ask()
        elif about:
            self.open_customer(about)
        paused = ListFilter.DUPLICATE in self.filters.filters and not self.twins.on
        if not self._begun or paused:
            self._begun = True
            self._ask()
        else:
            self.pages.refresh()
        self._read_head()

    def leave(self) -> None:
        """Save what was typed, and look no further for pairs."""
        self.twins.stop()
        self.editor.leave()

    def refresh(self) -> None:
        """Read anew what has changed."""
        self.pages.refresh()
        self._read_head()
        self.editor.refresh()

    def take_focus(self) -> None:
        """Begin with the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def open_customer(self, customer: str) -> None:
        """Show a customer, and their row where they are listed."""
        self._wanted = customer
        self.editor.show_customer(customer)
        self._asks.read(
            partial(self._service.list_number, customer), self._choose_wanted, key=_PLACE
        )

    def _lay_out(self) -> None:
        self._side.addWidget(self.editor)
        self._side.addWidget(self.bulk_card)
        both = QHBoxLayout()
        both.setSpacing(self._theme.size("space_16"))
        both.addWidget(self.finding, 11)
        both.addWidget(self._side, 10)
        self.column.addLayout(both, 1)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.search.typed.connect(self._ask)
        self.search.moved.connect(self.table.step)
        self.search.entered.connect(self._entered)
        self.search.escaped.connect(self._clear_search)
        self.filters.changed.connect(self._ask)
        self.twins.followed.connect(self._follow)
        self.twins.troubled.connect(self._troubled)
        self.finding.twin_bar.compare_wanted.connect(self._show_duplicates)
        self.none.duplicates_wanted.connect(self._show_duplicates)
        self.select_button.toggled.connect(self._select_mode)
        self.table.chosen.connect(self._chosen)
        self.table.entered.connect(self._edit)
        self.table.typed.connect(self._typed)
        self.table.selected.connect(self._selected)
        self._open_soon.timeout.connect(self._open)
        self.pages.began.connect(self._listed)
        self.pages.grew.connect(self._listed)
        self.pages.dataChanged.connect(self._open_late)
        self.pages.troubled.connect(self._troubled)
        self.none.all_wanted.connect(self._show_all)
        self.none.add_wanted.connect(self._add)
        self.bulk.said.connect(self.said)
        self.bulk.warned.connect(self.warned)
        self.bulk.all_wanted.connect(self.table.selectAll)
        self.bulk.none_wanted.connect(self._select_nobody)
        self.editor.said.connect(self.said)
        self.editor.warned.connect(self.warned)
        self.editor.unsaid.connect(self.unsaid)
        self.editor.gone.connect(self.pages.refresh)
        self.editor.made.connect(self.open_customer)
        self.editor.wanted.connect(self.open_customer)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    def _read_head(self) -> None:
        self._asks.read(self._service.list_head, self._head_read, key=_HEAD)

    def _head_read(self, head: ListHead) -> None:
        self.pages.set_today(head.today)
        self.filters.offer_tags(head.tags)
        self.bulk.set_today(head.today)
        self.finding.show_shop(customers=head.customers)
        self._listed()

    @Slot()
    def _ask(self) -> None:
        """List who is asked for now."""
        if ListFilter.DUPLICATE in self.filters.filters:
            self.twins.begin()
        else:
            self.twins.stop()
        self.pages.ask(self._asked())

    @Slot()
    def _follow(self) -> None:
        """List those in pairs who were found meanwhile beside the others."""
        self.pages.follow(self._asked())

    def _asked(self) -> ListQuestion:
        """Return who is asked for now."""
        return ListQuestion(
            self.pages.question.order,
            self.pages.question.descending,
            self.filters.filters - {ListFilter.DUPLICATE},
            self.filters.tag_wanted,
            self.search.text().strip(),
            self.twins.people if self.twins.on else None,
        )

    @Slot()
    def _listed(self) -> None:
        """Show the table, or why there is nobody in it."""
        empty = self.pages.rowCount() == 0
        self.finding.show_state(self.twins)
        if self._sought and self.pages.whole and self.table.choose_number(self._sought):
            self._sought = 0
        somebody = self.table.current or self.editor.customer or self._wanted
        if not empty and not somebody and not self.search.text():
            self.table.choose(0)

    @Slot(int)
    def _chosen(self, _number: int) -> None:
        self._wanted, self._sought = "", 0
        self._open_soon.start()

    @Slot()
    def _open(self) -> None:
        """Open the customer of the current row, as soon as it is read who that is."""
        row = self.pages.row_at(self.table.currentIndex().row())
        self._opening = row is None and self.table.currentIndex().isValid()
        if row is not None and row.id != self.editor.customer:
            self.editor.show_customer(row.id)

    @Slot()
    def _open_late(self) -> None:
        if self._opening:
            self._open()

    @Slot()
    def _entered(self) -> None:
        """Open the best of those found."""
        if self.pages.whole or self.pages.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.choose(0)
            self._edit()

    @Slot()
    def _edit(self) -> None:
        self._open_soon.stop()
        self._open()
        self.editor.take_focus()

    @Slot()
    def _add(self) -> None:
        """Begin a new customer; what was looked for in vain is the beginning of the name."""
        found = self.pages.rowCount() > 0
        text = "" if found else self.search.text().strip()
        digits = sum(each.isdigit() for each in text) > len(text) // 2
        self._open_soon.stop()
        self._opening = False
        self.editor.begin_new("" if digits else text, text if digits else "")

    @Slot()
    def _find(self) -> None:
        self.editor.leave_focus()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(object)
    def _typed(self, event: QEvent) -> None:
        if isinstance(event, QKeyEvent):
            self.search.take(event)

    @Slot()
    def _clear_search(self) -> None:
        self.search.empty()
        self._ask()

    @Slot()
    def _show_all(self) -> None:
        self.search.empty()
        self.filters.set_filters(frozenset())
        self._ask()
        self.take_focus()

    @Slot()
    def _show_duplicates(self) -> None:
        self.page_wanted.emit("duplicates", "")

    @Slot(bool)
    def _select_mode(self, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        self.table.select_by_touch(on=on)
        if not on:
            self.table.deselect()
        self._selected(self.table.count)

    @Slot()
    def _select_nobody(self) -> None:
        self.table.clearSelection()
        self.select_button.setChecked(False)

    @Slot(int)
    def _selected(self, count: int) -> None:
        several = count > 1 or self.select_button.isChecked()
        self.bulk.show_count(count)
        shown = self.bulk_card if several or self.bulk.busy else self.editor
        self._side.setCurrentWidget(shown)

    def _choose_wanted(self, number: int) -> None:
        """Make somebody's row current, also when the list knows of them only later."""
        self._sought = 0 if not number or self.table.choose_number(number) else number

    @Slot(object)
    def _troubled(self, error: UsualError) -> None:
        self.warned.emit(self._words.troubles.sentence(error))

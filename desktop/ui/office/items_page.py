"""The office's items: what is sold most stands first, with what is known of each beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QVBoxLayout, QWidget

from desktop.domain.cards import Done
from desktop.domain.errors import UsualError
from desktop.domain.item_sheets import ItemBook, ItemSheet, SoldItem
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.item_saving import Saving
from desktop.ui.office.item_table import ANY, ItemTable
from desktop.ui.office.sheet_page import SheetPage
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.chevron import ListBox
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import PRIMARY, PressButton
from desktop.ui.widgets.quick_line import QuickLine
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.ui.office.item_editor import ItemEditor

_LETTERS, _NAME_LETTERS = 16, 14


class SearchLine(TextField):
    """A field to look for something in a list; Down goes to the list."""

    def __init__(self, table: ItemTable, hint: str) -> None:
        super().__init__()
        self._table = table
        self.setObjectName("field")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the list with Down; clear with Esc."""
        if event.key() == Qt.Key.Key_Down:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ItemsPage(SheetPage[ItemSheet, "ItemEditor"]):
    """List and editor of what the shop sells."""

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        saving: Saving[ItemSheet] = Saving(
            asks, save=asks.office.edit_item, fetch=asks.office.item_sheet
        )
        super().__init__(asks, words, theme, self.tr("Items"), saving=saving, load=_editor)
        self._book = ItemBook()
        self._sold: dict[str, SoldItem] = {}
        self._wanted = ""
        self.add_button = PressButton(self.tr("Add an item"), PRIMARY)
        self.top.addWidget(self.add_button)
        self.adding = QuickLine(
            Dressing(theme, self),
            label=self.tr("Name of the new item"),
            hint=self.tr("As the till will call it"),
            button=self.tr("Add"),
        )
        self.adding.hide()
        self.table = ItemTable(theme, self.tr("Items, most sold first"))
        self.search = SearchLine(self.table, self.tr("Search items"))
        self.category = ListBox()
        self.category.setObjectName("field")
        self.category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.category.setAccessibleName(self.tr("Category"))
        self.none = Text(theme, "body", "muted", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._connect()

    def begin(self, about: str = "") -> None:
        """Read the items; ``about`` is the label of the one to open."""
        super().begin(about)
        self._wanted = about or self._wanted
        self.refresh()

    def refresh(self) -> None:
        """Read the items anew."""
        self._asks.read(self._asks.office.item_book, self._read, key="items-page")

    def take_focus(self) -> None:
        """Begin with the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        gap = self._theme.size("space_8")
        finding = QWidget()
        flow = FlowLayout(finding, gap=gap, row_gap=gap, fill=True)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        flow.addWidget(self.search)
        flow.addWidget(self.category)
        holder = QWidget()
        left = QVBoxLayout(holder)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(gap)
        left.addWidget(finding)
        left.addWidget(self.none, 1)
        left.addWidget(self.table, 1)
        self.column.addWidget(self.adding)
        self._beside(holder, self.card)
        self.none.hide()
        self.card.hide()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._begin_adding)
        self.adding.submitted.connect(self._add)
        self.adding.left.connect(self._end_adding)
        self.search.textChanged.connect(self._look)
        self.category.currentIndexChanged.connect(self._look)
        self.table.chosen.connect(self._choose)

    def _read(self, book: ItemBook) -> None:
        self._book = book
        self._sold = {each.sheet.label: each for each in book.items}
        wanted, self._wanted = self._wanted or self._open_key(), ""
        self.table.items.set_items(book.items)
        self._offer_categories()
        hint = self.tr("Search %n item(s)", "", len(book.items))
        self.search.setPlaceholderText(hint if book.items else self.tr("Search items"))
        self._tell_none()
        if wanted not in self._sold and self.table.items.shown:
            wanted = self.table.items.shown[0].sheet.label
        if wanted in self._sold:
            if not self.table.choose(wanted):
                self._choose(wanted)
        else:
            self.saving.close()
            self.card.hide()

    def _offer_categories(self) -> None:
        chosen = self.category.currentData()
        names = sorted({each.sheet.category for each in self._book.items if each.sheet.category})
        self.category.blockSignals(True)  # noqa: FBT003 - Qt's method takes it by place
        self.category.clear()
        self.category.addItem(self.tr("All categories"), ANY)
        for name in names:
            self.category.addItem(name, name)
        if any(not each.sheet.category for each in self._book.items) and names:
            self.category.addItem(self.tr("Without a category"), "")
        self.category.setCurrentIndex(max(0, self.category.findData(chosen)))
        self._widen_category()
        self.category.blockSignals(False)  # noqa: FBT003 - Qt's method takes it by place
        self._look()

    def _widen_category(self) -> None:
        """Have room for the names beside the mark, up to a good length."""
        box, option = self.category, QStyleOptionComboBox()
        box.initStyleOption(option)
        field = box.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            box,
        )
        metrics = box.fontMetrics()
        widths = (metrics.horizontalAdvance(box.itemText(at)) for at in range(box.count()))
        room = min(max(widths), metrics.averageCharWidth() * _NAME_LETTERS)
        box.setMinimumWidth(room + metrics.averageCharWidth() + option.rect.width() - field.width())

    @Slot()
    def _look(self) -> None:
        label = self._open_key()
        category = self.category.currentData()
        self.table.items.look_for(self.search.text(), ANY if category is None else category)
        self.table.choose(label)
        self._tell_none()

    def _tell_none(self) -> None:
        """Say why the list is empty, and what to do about it."""
        if not self._book.items:
            text = self.tr(
                "Nothing is sold here yet, as far as is known. Items come with the till's file "
                "and with what is noted on a visit; or add one here. Then say what is in it, so "
                "that it can be offered to somebody with an allergy."
            )
        elif not self.table.items.shown:
            text = self.tr("No item is called so. Search for a part of the name, or add it.")
        else:
            text = ""
        self.none.setText(text)
        self.none.setVisible(bool(text))
        self.table.setVisible(bool(self.table.items.shown))

    @Slot(str)
    def _choose(self, label: str) -> None:
        self._open_sheet(label, self._sold[label].sheet)
        self.card.show()

    def _show_draft(self) -> None:
        draft = self.saving.draft
        if draft is not None and draft.key in self._sold:
            self.editor.show_item(self._sold[draft.key], draft, self._book.own)

    def _keep(self, key: str, sheet: ItemSheet) -> None:
        if key in self._sold:
            self._sold[key] = replace(self._sold[key], sheet=sheet)

    def _tell_typed(self) -> None:
        draft = self.saving.draft
        if draft is not None and draft.key in self._sold:
            self.editor.tell_state(self._sold[draft.key], draft)

    def _name(self, key: str) -> str:
        item = self._sold.get(key)
        return isolated(item.sheet.name if item else key)

    @Slot()
    def _begin_adding(self) -> None:
        self.adding.show()
        if not self.adding.field.text() and not self.table.items.shown:
            self.adding.set_text(self.search.text())
        self.adding.setFocus()

    @Slot()
    def _end_adding(self) -> None:
        self.adding.hide()
        self.add_button.setFocus()

    @Slot(str)
    def _add(self, label: str) -> None:
        self._asks.act(
            partial(self._asks.office.new_item, label), self._added, failed=self._not_added
        )

    def _added(self, done: Done) -> None:
        self.adding.kept()
        self.adding.hide()
        self.search.clear()
        self._wanted = done.text
        sentence = (
            self.tr("Added: {item}") if done.act else self.tr("{item} is in the list already.")
        )
        self.said.emit(sentence.format(item=isolated(done.text)), done.act or "")
        self.editor.shown.setFocus()

    def _not_added(self, error: UsualError) -> None:
        self.adding.refuse(self.saving.sentence(error, self._words))


def _editor() -> type[ItemEditor]:
    from desktop.ui.office.item_editor import ItemEditor  # noqa: PLC0415 - when it is made

    return ItemEditor

"""What has run out: a small list of touches and items, each with one switch."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.stock import StockRow
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.side_page import SidePage
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words


class StockButton(PressButton):
    """One thing that is there, or has run out."""

    def __init__(self, row: StockRow, name: str) -> None:
        super().__init__()
        self.row = row
        self.let_wrap()
        self.setCheckable(True)
        self.setChecked(not row.in_stock)
        gone = self.tr("%1  ·  sold out").replace("%1", isolated(name))
        self.setText(name if row.in_stock else gone)
        action = self.tr("%1 has run out") if row.in_stock else self.tr("%1 is there again")
        self.setAccessibleName(action.replace("%1", isolated(name)))


class StockPage(SidePage):
    """One button per thing, what has run out first; a press switches it, and can be undone.

    Signals:
        touch_switched(key, bool), item_switched(label, bool): it is there again, or not.
    """

    touch_switched = Signal(str, bool)
    item_switched = Signal(str, bool)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(theme, self.tr("Sold out"))
        self._words = words
        self._theme = theme
        text = self.tr("Press what has run out. It is not offered until you press it again.")
        self.card.column.addWidget(Text(theme, "body", "text", text=text, wrap=True))
        self._list = QWidget()
        self.card.column.addWidget(self._list)
        self.rows: list[StockButton] = []

    @Slot(object)
    def show_stock(self, rows: Sequence[StockRow]) -> None:
        """Show what there is; the row that has the focus keeps it."""
        held = next((each.row.label for each in self.rows if each.hasFocus()), None)
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size("space_8"))
        self.rows = []
        for row in rows:
            button = StockButton(row, self._name(row))
            button.clicked.connect(self._press)
            column.addWidget(button)
            self.rows.append(button)
        self.card.column.replaceWidget(self._list, fresh)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh
        for button in self.rows:
            if button.row.label == held:
                button.setFocus()

    def _name(self, row: StockRow) -> str:
        return row.shown or row.label if row.touch is None else self._words.touches.name(row.touch)

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, StockButton):
            row = button.row
            if row.touch is None:
                self.item_switched.emit(row.label, not row.in_stock)
            else:
                self.touch_switched.emit(row.touch.key, not row.in_stock)

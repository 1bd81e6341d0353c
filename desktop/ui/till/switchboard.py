"""The switches of the till: from the menu and the keys to the desk, and back into sight."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.ui.desk import Desk
from desktop.ui.theme.theme import Theme
from desktop.ui.till.till_view import TillView
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.domain.cards import Done
    from desktop.domain.errors import UsualError
    from desktop.domain.shop import Shop
    from desktop.ui.till.stock_page import StockPage
    from desktop.ui.till.switches import RushLine

_STOCK = frozenset({"sold-out", "back-in-stock", "undo-sold-out", "undo-back-in-stock"})
_CUE = frozenset({"cue-on", "cue-off", "undo-cue-on", "undo-cue-off"})


class Switchboard(QObject):
    """Wires rush, what has run out and the coaching lines; what is shown is made when needed.

    Signals:
        left(): the list of what has run out is closed.
    """

    left = Signal()

    def __init__(self, desk: Desk, till: TillView, words: Words, theme: Theme) -> None:
        super().__init__(till)
        self._desk = desk
        self._till = till
        self._words = words
        self._theme = theme
        self._shop: Shop | None = None
        switches, menu = desk.switches, till.menu
        menu.rush_wanted.connect(switches.toggle_rush)
        menu.stock_wanted.connect(self.show_stock)
        menu.cue_chosen.connect(switches.set_cue)
        switches.rush_changed.connect(self._rush)
        switches.cue_read.connect(menu.set_cue)
        switches.refused.connect(self._refused)
        desk.acts.acted.connect(self._acted)
        QShortcut(QKeySequence(Qt.Key.Key_F5), till).activated.connect(switches.toggle_rush)

    @cached_property
    def rush_line(self) -> RushLine:
        """The quiet line of a rush."""
        from desktop.ui.till.switches import RushLine  # noqa: PLC0415 - when needed

        line = RushLine(self._words, self._theme)
        line.ended.connect(self._desk.switches.toggle_rush)
        self._till.panes.bottom.insertWidget(0, line)
        if self._shop is not None:
            line.set_shop(self._shop)
        return line

    @cached_property
    def stock(self) -> StockPage:
        """The list of what may run out."""
        from desktop.ui.till.stock_page import StockPage  # noqa: PLC0415 - when needed

        page, switches = StockPage(self._words, self._theme), self._desk.switches
        page.touch_switched.connect(switches.set_touch_stock)
        page.item_switched.connect(switches.set_item_stock)
        page.closed.connect(self.left)
        switches.stock_read.connect(page.show_stock)
        return page

    def set_shop(self, shop: Shop) -> None:
        """Name times as this shop's clock shows them; ask how this till is switched."""
        self._shop = shop
        if "rush_line" in self.__dict__:
            self.rush_line.set_shop(shop)
        self._desk.switches.read_cue()

    @Slot()
    def show_stock(self) -> None:
        """Open the list of what may run out."""
        self._till.show_side(self.stock)
        self._desk.switches.read_stock()
        self.stock.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _rush(self, until: datetime | None) -> None:
        self._till.menu.set_rush(until is not None)
        self.rush_line.show_rush(until)

    @Slot(object)
    def _acted(self, done: Done) -> None:
        if done.verb in _STOCK and "stock" in self.__dict__:
            self._desk.switches.read_stock()
        elif done.verb in _CUE:
            self._desk.switches.read_cue()

    @Slot(object)
    def _refused(self, error: UsualError) -> None:
        self._till.quiet.warn(self._words.troubles.sentence(error))

"""The results of a search, with the row that adds a customer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from desktop.ui.models.hits import HIT, HitsModel
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.hit_delegate import HitDelegate
from desktop.ui.widgets.person_lines import KIND, RowKind
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.cards import Found

_SLOW_MS = 300
_PRESS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}


class HitList(QListView):
    """The rows on their cards: one, or a second one for those found another way.

    Signals:
        pressed_row(index): a row was tapped, clicked, or worked with Space or Enter.
    """

    pressed_row = Signal(QModelIndex)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("hits")
        self.setAccessibleName(self.tr("Results"))
        self._delegate = HitDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.pressed_row)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Work the current row; letters are for the search field, so the window gets them."""
        key = Qt.Key(event.key())
        if key in _PRESS:
            if self.currentIndex().isValid():
                self.pressed_row.emit(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the cards behind the people, then the rows."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(self._theme.colour("surface"))
        radius = self._theme.size("radius_card")
        for card in self._cards():
            shape = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(shape, radius, radius)
        painter.end()
        super().paintEvent(event)

    def _cards(self) -> list[QRect]:
        """Return where the cards lie, from the top."""
        cards: list[QRect] = []
        model = self.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            kind = index.data(KIND)
            room = self._delegate.card_room(self.visualRect(index), index)
            if kind == RowKind.HEADING or (row == 0 and kind == RowKind.PERSON):
                cards.append(room)
            elif kind == RowKind.PERSON:
                cards[-1] = cards[-1].united(room)
        return cards


class ResultsView(QWidget):
    """What was found, at most 8 people; the old results stay until there are new ones.

    Signals:
        chosen(customer id): this one.
        add_wanted(name, number): nobody of these; what was typed goes into the right field.
    """

    chosen = Signal(str)
    add_wanted = Signal(str, str)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._model = HitsModel(words.dates, self)
        self._list = HitList(theme)
        self._list.setModel(self._model)
        self._waiting = Text(theme, "reason", "muted", text=self.tr("Searching…"))
        self._waiting.hide()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(self._waiting.show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list, 1)
        column.addWidget(self._waiting)
        self._list.pressed_row.connect(self._press)

    @property
    def found(self) -> Found:
        """What is shown now."""
        return self._model.found

    @property
    def current(self) -> int:
        """The row that Enter would work; -1 for none."""
        return self._list.currentIndex().row()

    def show_found(self, found: Found, today: date) -> None:
        """Show what was found, with the first row ready for Enter.

        A whole number or card that is not one person's has none ready: a scanner's Enter must not
        choose. Found again, whoever was ready stays so, and what is in sight stays there.
        """
        self.stop_waiting()
        again = found.query == self.found.query
        ready = self._list.currentIndex().data(HIT)
        self._model.show_found(found, today)
        kept = self._model.row_of(ready.id) if again and ready is not None else -1
        if kept >= 0:
            self._make_ready(kept)
            return
        if not again:
            self._list.scrollToTop()
        self._make_ready(-1 if _is_open(found) else 0)
        announce(self, self.tr("%n customer(s) found", None, len(found.hits)))

    def set_discreet(self, discreet: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Hide what a note, a tag or a birthday says, or show it again."""
        self._model.set_discreet(discreet)

    def wait(self) -> None:
        """Expect new results; that is said once it takes long."""
        if not self._slow.isActive() and self._waiting.isHidden():
            self._slow.start()

    def stop_waiting(self) -> None:
        """Expect nothing more."""
        self._slow.stop()
        self._waiting.hide()

    def clear(self) -> None:
        """Show nothing."""
        self.stop_waiting()
        self._model.clear()

    def move_by(self, steps: int) -> None:
        """Go up or down, over the heading, not beyond the ends."""
        rows = self._model.rowCount()
        if not rows:
            return
        row = min(max(self.current + steps, 0), rows - 1)
        index = self._model.index(row, 0)
        if index.data(KIND) == RowKind.HEADING:  # never the first or the last
            index = self._model.index(row + (1 if steps > 0 else -1), 0)
        self._list.setCurrentIndex(index)
        announce(self, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def choose_current(self) -> None:
        """Work the row that is ready; the first one becomes ready when none is."""
        if self.current < 0:
            self.move_by(1)
        else:
            self._press(self._list.currentIndex())

    def row_at(self, place: QPoint) -> int:
        """Return the row at a place of the list, -1 for none."""
        return self._list.indexAt(place).row()

    def _make_ready(self, row: int) -> None:
        """Have Enter work a row, or none (-1)."""
        index = self._model.index(row, 0)
        if index != self._list.currentIndex():
            self._list.setCurrentIndex(index)
        if row < 0:
            self._list.clearSelection()

    def _press(self, index: QModelIndex) -> None:
        kind = index.data(KIND)
        if kind == RowKind.PERSON:
            self.chosen.emit(index.data(HIT).id)
        elif kind == RowKind.ADD:
            self.add_wanted.emit(self.found.name, self.found.number)


def _is_open(found: Found) -> bool:
    """Say whether a whole number or card was typed that is not the one of exactly one person."""
    from desktop.domain.cards import Way  # noqa: PLC0415 - not for the first paint

    if found.owner or not found.hits:
        return False
    return found.whole_number or sum(hit.way is Way.CARD for hit in found.hits) > 1

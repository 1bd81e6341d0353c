"""The results of a search, with the row that adds a customer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from desktop.ui.models.hits import HIT, HitsModel
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.hit_delegate import HitDelegate
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.cards import Found

_SLOW_MS = 300
_PRESS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}


class HitList(QListView):
    """The rows on one card.

    Signals:
        pressed_row(index): a row was tapped, clicked, or worked with Space or Enter.
    """

    pressed_row = Signal(QModelIndex)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("hits")
        self.setAccessibleName(self.tr("Results"))
        self.setItemDelegate(HitDelegate(theme, self))
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
        """Paint the card behind the people, then the rows."""
        model = self.model()
        people = model.rowCount() - 1
        if people > 0:
            first = self.visualRect(model.index(0, 0))
            last = self.visualRect(model.index(people - 1, 0))
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.colour("line"))
            painter.setBrush(self._theme.colour("surface"))
            radius = self._theme.size("radius_card")
            card = QRectF(first.united(last)).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(card, radius, radius)
            painter.end()
        super().paintEvent(event)


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

        A whole number with several owners has none ready: a scanner's Enter must not choose.
        """
        self.stop_waiting()
        self._model.show_found(found, today)
        self._list.scrollToTop()
        if not (found.whole_number and len(found.hits) > 1):
            self._list.setCurrentIndex(self._model.index(0, 0))
        announce(self, self.tr("%n customer(s) found", None, len(found.hits)))

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
        """Go up or down, not beyond the ends."""
        rows = self._model.rowCount()
        if not rows:
            return
        row = min(max(self.current + steps, 0), rows - 1)
        index = self._model.index(row, 0)
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

    def _press(self, index: QModelIndex) -> None:
        hit = index.data(HIT)
        if hit is not None:
            self.chosen.emit(hit.id)
        else:
            self.add_wanted.emit(self.found.name, self.found.number)

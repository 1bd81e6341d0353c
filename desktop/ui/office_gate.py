"""The way from the till into the owner's office and back."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from desktop.ui.desk import Desk
from desktop.ui.theme.theme import Theme
from desktop.ui.till.till_view import TillView
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.shop import Staff
    from desktop.ui.office.office_view import OfficeView

LEAST_WIDTH, LEAST_HEIGHT = 1024, 720


class OfficeGate(QObject):
    """Opens the office over the till, makes room for it, and gives the window back as it was.

    Signals:
        left(): the till is in front again; what was changed in the office may show there.
    """

    left = Signal()

    def __init__(
        self,
        window: QMainWindow,
        desk: Desk,
        till: TillView,
        pages: QStackedWidget,
        words: Words,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._till = till
        self._pages = pages
        self._words = words
        self._theme = theme
        self._size_before: QSize | None = None
        till.menu.office_wanted.connect(self.open)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F12), window)
        shortcut.activated.connect(self.toggle)
        desk.office.locked.connect(self.close)

    @cached_property
    def view(self) -> OfficeView:
        """The office."""
        from desktop.ui.office.office_view import OfficeView  # noqa: PLC0415 - when needed
        from desktop.ui.office.pages import OfficePages  # noqa: PLC0415 - when needed

        view = OfficeView(self._desk.office, self._words, self._theme, OfficePages(self).entries())
        view.left.connect(self.close)
        view.lock_wanted.connect(self._lock)
        self._pages.addWidget(view)
        return view

    @property
    def is_open(self) -> bool:
        """Whether the office is in front."""
        return "view" in self.__dict__ and self._pages.currentWidget() is self.view

    @Slot()
    def toggle(self) -> None:
        """Go into the office, or back to the till."""
        if self.is_open:
            self.close()
        elif self._pages.currentWidget() is self._till:
            self.open()

    @Slot()
    def open(self) -> None:
        """Ask to come in."""
        self._desk.office.come_in(self._come_in)

    @Slot()
    def close(self) -> None:
        """Go back to the till."""
        if not self.is_open:
            return
        self.view.leave()
        self._pages.setCurrentWidget(self._till)
        if self._size_before is not None:
            self._window.resize(self._size_before)
            self._size_before = None
        self._till.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def save_typed(self) -> None:
        """Save what was typed in the office: the window closes."""
        if "view" in self.__dict__:
            self.view.leave()

    def _come_in(self, _: Staff) -> None:
        self._make_room()
        self._pages.setCurrentWidget(self.view)
        self.view.begin()

    def _make_room(self) -> None:
        size = self._window.size()
        wanted = size.expandedTo(QSize(LEAST_WIDTH, LEAST_HEIGHT))
        if wanted != size and not self._window.isMaximized():
            self._size_before = size
            self._window.resize(wanted)

    @Slot()
    def _lock(self) -> None:
        self._desk.office.lock()
        self.close()

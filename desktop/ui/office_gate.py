"""The way from the till into the owner's office and back."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget

from desktop.domain.errors import Trouble
from desktop.ui.away_lock import AwayLock
from desktop.ui.desk import Desk
from desktop.ui.machine_choices import MachineChoices
from desktop.ui.theme.theme import Theme
from desktop.ui.till.till_view import TillView
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.errors import UsualError
    from desktop.domain.shop import Staff
    from desktop.ui.office.lock_page import LockPage
    from desktop.ui.office.office_view import OfficeView

LEAST_WIDTH, LEAST_HEIGHT = 1024, 720


class OfficeGate(QObject):
    """Opens the office over the till, makes room for it, and gives the window back as it was.

    The office locks itself when nobody has touched it for some minutes, also behind the till; and
    at once when it is left for a till where somebody else stands.

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
        choices: MachineChoices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._till = till
        self._pages = pages
        self._words = words
        self._theme = theme
        self._choices = choices
        self._size_before: QSize | None = None
        self._asked = 0
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a widget cannot be made without one
        self.away = AwayLock(app, after_s=choices.settings.office_lock_s)
        self.away.gone.connect(self._untouched)
        choices.office_lock_chosen.connect(self.away.set_after)
        till.menu.office_wanted.connect(self.open)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F12), window)
        shortcut.activated.connect(self.toggle)
        desk.office.locked.connect(self._found_locked)
        desk.office.crew.refused.connect(self._crew_refused)

    @cached_property
    def view(self) -> OfficeView:
        """The office."""
        from desktop.ui.office.office_view import OfficeView  # noqa: PLC0415 - when needed
        from desktop.ui.office.pages import OfficePages  # noqa: PLC0415 - when needed

        entries = OfficePages(self, self._choices).entries()
        view = OfficeView(self._desk.office, self._words, self._theme, entries)
        view.left.connect(self.close)
        view.lock_wanted.connect(self.lock)
        self._pages.addWidget(view)
        return view

    @cached_property
    def door(self) -> LockPage:
        """Where the PIN is asked for."""
        from desktop.ui.office.lock_page import LockPage  # noqa: PLC0415 - when needed

        page = LockPage(self._desk.office, self._words, self._theme)
        page.opened.connect(self.open)
        page.left.connect(self.close)
        self._pages.addWidget(page)
        return page

    @property
    def is_open(self) -> bool:
        """Whether the office is in front."""
        return "view" in self.__dict__ and self._pages.currentWidget() is self.view

    @property
    def is_asking(self) -> bool:
        """Whether the PIN is being asked for."""
        return "door" in self.__dict__ and self._pages.currentWidget() is self.door

    @Slot()
    def toggle(self) -> None:
        """Go into the office, or back to the till."""
        if self.is_open or self.is_asking:
            self.close()
        elif self._pages.currentWidget() is self._till:
            self.open()

    @Slot()
    def open(self) -> None:
        """Ask to come in."""
        self._asked += 1
        self._desk.office.come_in(partial(self._come_in, self._asked))

    @Slot()
    def close(self) -> None:
        """Go back to the till; the office is locked unless who opened it stands there.

        Whoever was about to come in does not.
        """
        self._asked += 1
        if self.is_open:
            self.view.leave()
            self.away.look_away()
            self._desk.office.step_out(self._stepped_out, failed=self._stepped_blindly)
        elif self.is_asking:
            self.door.leave()
            self.away.stop()
        else:
            return
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

    @Slot()
    def lock(self) -> None:
        """Lock the office; what was typed is saved first, and no question of it stays open."""
        if self.is_open:
            for dialog in self._window.findChildren(QDialog):
                dialog.reject()
        self.close()
        self.away.stop()
        self._desk.office.lock()
        self._forget()

    @Slot()
    def _found_locked(self) -> None:
        """Go back to the till when the office is locked already; not while the PIN is asked for."""
        if self.is_open:
            self.lock()

    @Slot(object)
    def _crew_refused(self, error: UsualError) -> None:
        """Close the office to whoever may not stand at the till by it any more."""
        if error.trouble is Trouble.OFFICE_LOCKED:
            self._found_locked()

    @Slot()
    def _untouched(self) -> None:
        """Lock what nobody has touched; where nobody has a PIN there is nothing to lock."""
        if not self.is_open or self.view.is_guarded:
            self.lock()
            return
        office = self._desk.office
        office.write(
            office.entering.guarded,
            self._looked_for_pin,
            failed=self._could_not_look,
            faulted=self.lock,
        )

    def _looked_for_pin(self, guarded: bool) -> None:  # noqa: FBT001 - as the worker hands it over
        if guarded:
            self.lock()
        elif self.is_open:
            self.away.watch()

    def _could_not_look(self, _: UsualError) -> None:
        self.lock()

    def _stepped_out(self, locked: bool) -> None:  # noqa: FBT001 - as the worker hands it over
        if locked and not self.is_open:
            self._forget()
            if not self.is_asking:
                self.away.stop()

    def _stepped_blindly(self, error: UsualError) -> None:
        """Nobody could tell who stands there, so the office was locked; say why at the till."""
        self._stepped_out(locked=True)
        self._till.quiet.warn(self._words.troubles.sentence(error))

    def _forget(self) -> None:
        """Leave nothing in sight of what was last done in the office."""
        if "view" in self.__dict__:
            self.view.forget()

    def _come_in(self, asked: int, staff: Staff | None) -> None:
        if asked != self._asked:
            return
        self.away.watch()
        if staff is None:
            self._pages.setCurrentWidget(self.door)
            self.door.begin()
            return
        self._make_room()
        self._pages.setCurrentWidget(self.view)
        self.view.begin()

    def _make_room(self) -> None:
        size = self._window.size()
        wanted = size.expandedTo(QSize(LEAST_WIDTH, LEAST_HEIGHT))
        if wanted != size and not self._window.isMaximized():
            self._size_before = size
            self._window.resize(wanted)

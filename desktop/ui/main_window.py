"""The window: places the pages and wires them to the desk; it decides nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from desktop.config import Settings
from desktop.ui.desk import Desk
from desktop.ui.focus_home import FocusHome
from desktop.ui.machine import Machine, Save
from desktop.ui.machine_choices import MachineChoices
from desktop.ui.office_gate import OfficeGate
from desktop.ui.presence import Presence
from desktop.ui.theme.theme import Theme
from desktop.ui.till.crewing import Crewing
from desktop.ui.till.finding import Finding
from desktop.ui.till.practising import Practising
from desktop.ui.till.serving import Serving
from desktop.ui.till.switchboard import Switchboard
from desktop.ui.till.till_view import TillView
from desktop.ui.till.upkeep import Upkeep
from desktop.ui.widgets.drop_veil import DropVeil, local_files
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.shop import Shop

_NARROWEST, _LOWEST = 380, 560


class MainWindow(QMainWindow):
    """The Usual, beside the till.

    The shop is asked for after the first paint, so that the window is there at once.
    """

    def __init__(
        self, desk: Desk, words: Words, theme: Theme, settings: Settings, save_settings: Save
    ) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._machine = Machine(settings, save_settings)
        self._choices = MachineChoices(self._machine)
        self._painted = False
        self._discreet = False
        self.setWindowTitle(self.tr("The Usual"))
        self.setMinimumSize(_NARROWEST, _LOWEST)
        self.resize(max(settings.width, _NARROWEST), max(settings.height, _LOWEST))
        self.setAcceptDrops(True)
        self.till = TillView(words, theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.till)
        self.setCentralWidget(self._pages)
        self._veil = DropVeil(theme, self)
        self.finding = Finding(self.till.search, self.till.results, desk)
        self.serving = Serving(desk, self.till, words, theme)
        self.switchboard = Switchboard(desk, self.till, words, theme)
        self.practising = Practising(desk, self.till, words, theme)
        self.crewing = Crewing(
            desk, self.till, words, theme, last=settings.cashier, keep=self._keep_cashier
        )
        self.upkeep = Upkeep(desk, self.till, self._pages, words, theme)
        self.office = OfficeGate(self, desk, self.till, self._pages, words, theme, self._choices)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a widget cannot be made without one
        self._focus_home = FocusHome(app, self.till, self.till.search)
        self._presence = Presence(app, self.till.quiet, after_s=settings.discreet_after_s)
        self._wire()
        self._make_shortcuts()
        self._set_discreet(settings.discreet)
        self.till.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def say_fault(self) -> None:
        """Say calmly that the program made a mistake."""
        line = self.office.view.quiet if self.office.is_open else self.till.quiet
        line.warn(
            self.tr(
                "Something went wrong in the program. What was saved is safe; if it goes on like"
                " this, close the window and open it again."
            )
        )

    def event(self, event: QEvent) -> bool:
        """Ask for the shop once the window has been seen."""
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._desk.start)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take what nobody else wanted: letters go to the search, Esc goes back."""
        if self._pages.currentWidget() is not self.till:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.finding.escape()
        elif _is_typed(event):
            self.till.search.take(event)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that files can be dropped."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self._veil.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Go on as before."""
        self._veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Bring the files in."""
        self._veil.hide()
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.upkeep.bring_in(files)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save what was typed, and the window's size."""
        self.serving.save_typed()
        self.office.save_typed()
        self._presence.close()
        if not self.isMaximized() and not self.isFullScreen():
            self._machine.keep(size=(self.width(), self.height()))
        super().closeEvent(event)

    def _wire(self) -> None:
        till, desk = self.till, self._desk
        self.finding.opened.connect(self.serving.open_customer)
        self.finding.add_wanted.connect(self.serving.begin_add)
        self.finding.results_wanted.connect(till.show_results)
        self.finding.left.connect(self.serving.leave)
        till.board.chosen.connect(self.serving.open_customer)
        till.board.add_wanted.connect(self._add)
        till.board.discreet_wanted.connect(self._choose_discreet)
        till.menu.theme_chosen.connect(self._choose_theme)
        till.menu.text_size_chosen.connect(self._choose_text_size)
        self._choices.theme_chosen.connect(self._choose_theme)
        self._choices.text_size_chosen.connect(self._choose_text_size)
        self._choices.discreet_after_chosen.connect(self._choose_discreet_after)
        desk.board_read.connect(till.board.show_board)
        self.switchboard.left.connect(self.serving.leave)
        self.practising.left.connect(self.serving.leave)
        self.crewing.left.connect(self.serving.leave)
        self.upkeep.opened.connect(self._opened)
        self.upkeep.close_wanted.connect(self.close)
        self.office.left.connect(desk.read_again)
        self._presence.gone.connect(self._be_discreet)

    def _make_shortcuts(self) -> None:
        for key, slot in (
            (QKeySequence(Qt.Key.Key_F9), self._toggle_discreet),
            (QKeySequence(QKeySequence.StandardKey.New), self._add),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.serving.take_back),
        ):
            QShortcut(key, self.till).activated.connect(slot)

    @Slot(object)
    def _opened(self, shop: Shop) -> None:
        self.serving.set_shop(shop)
        self.switchboard.set_shop(shop)
        if self._pages.currentWidget() is self.till:  # not while somebody types in the office
            self.till.search.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.serving.warm_up)

    @Slot()
    def _add(self) -> None:
        """Begin a new customer, with what is in the search when it led to nobody."""
        self.serving.begin_add(*self.finding.unfound)

    @Slot(str)
    def _choose_theme(self, choice: str) -> None:
        self._theme.choose(choice)
        self._machine.keep(theme=choice)

    @Slot(float)
    def _choose_text_size(self, size: float) -> None:
        self._theme.enlarge(size)
        self._machine.keep(text_size=size)

    @Slot(int)
    def _choose_discreet_after(self, seconds: int) -> None:
        self._presence.set_after(seconds)
        self._machine.keep(discreet_after_s=seconds)

    def _keep_cashier(self, staff: str) -> None:
        self._machine.keep(cashier=staff)

    @Slot(bool)
    def _choose_discreet(self, discreet: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        self._set_discreet(discreet)
        if discreet:
            self.finding.clear()
            self.till.quiet.clear()
        self._machine.keep(discreet=discreet)

    @Slot()
    def _toggle_discreet(self) -> None:
        self._choose_discreet(not self._discreet)

    @Slot()
    def _be_discreet(self) -> None:
        """Nobody is there: hide names until somebody wants to see them; not a choice to keep."""
        self._set_discreet(True)  # noqa: FBT003 - the name says it
        if self._desk.customer is None:
            self.finding.clear()
            self.till.quiet.clear()

    def _set_discreet(self, discreet: bool) -> None:  # noqa: FBT001 - the one thing it sets
        self._discreet = discreet
        self.till.board.set_discreet(discreet)
        self.till.results.set_discreet(discreet)
        self.serving.set_discreet(discreet)
        self.practising.set_discreet(discreet)


def _is_typed(event: QKeyEvent) -> bool:
    """Say whether a key is something to look for; AltGr, which is Ctrl with Alt, types letters."""
    held = event.modifiers()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    commands = bool(held & control) != bool(held & alt)
    text = event.text()
    return bool(text.strip()) and text.isprintable() and not commands

"""The owner's office: the list of its pages, the page that is open, the quiet line."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.cards import Done
from desktop.domain.errors import UsualError
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.page import OfficePage
from desktop.ui.office.pages import PageEntry
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.quiet_line import QuietLine
from desktop.ui.widgets.slim_scroll import SlimScrollArea
from desktop.ui.widgets.tall import Tall
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

_LEAST = 48
_ABOUT_TEAM = ("staff-", "undo")
"""How verbs begin after which another may have a PIN, or the right to come in."""


class OfficeView(QWidget):
    """Pages at the left, the open one beside them; each is made when it is first opened.

    Signals:
        left(): back to the till; the office stays open for its owner until it is locked.
        lock_wanted(): the office is to be locked.
    """

    left = Signal()
    lock_wanted = Signal()

    def __init__(
        self, asks: OfficeAsks, words: Words, theme: Theme, entries: Sequence[PageEntry]
    ) -> None:
        super().__init__()
        self._asks = asks
        self._words = words
        self._theme = theme
        self._entries = {each.name: each for each in entries}
        self._made: dict[str, OfficePage] = {}
        self._open = ""
        self._shut = False
        self._guarded = True
        self.quiet = QuietLine(theme)
        self.quiet.undo.connect(self._undo)
        self._stack = QStackedWidget()
        self.nav = QFrame()
        self.nav.setObjectName("nav")
        self._group = QButtonGroup(self)
        self.buttons: dict[str, PressButton] = {}
        self.back_button = PressButton(self.tr("Back to the till  F12"))
        self.lock_button = PressButton(self.tr("Lock"))
        self.pin_button = PressButton(self.tr("No PIN yet: set one"), "nav_link")
        self.pin_button.setToolTip(self.tr("Without a PIN anybody at this till opens the office."))
        self.pin_button.hide()
        self.lock_line = Text(theme, "reason", "muted", wrap=True)
        self.lock_line.setContentsMargins(theme.size("space_12"), 0, 0, 0)
        self.lock_line.hide()
        self.stay_button = PressButton(self.tr("I stand at the till"), "nav_link")
        self.stay_button.setToolTip(
            self.tr(
                "What is written at the till is then in your name, and the office stays open behind"
                " it for some minutes."
            )
        )
        self.stay_button.setAccessibleDescription(self.stay_button.toolTip())
        self.stay_button.hide()
        self._fill_nav()
        gap = theme.size("space_16")
        middle = QVBoxLayout()
        middle.setContentsMargins(gap, gap, gap, gap)
        middle.setSpacing(theme.size("space_12"))
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.quiet)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.nav)
        whole.addLayout(middle, 1)
        self.back_button.clicked.connect(self.left)
        self.lock_button.clicked.connect(self.lock_wanted)
        self.pin_button.clicked.connect(self._pin_wanted)
        asks.refused.connect(self._refused)
        asks.changed.connect(self._changed)
        self.stay_button.clicked.connect(asks.crew.stand_myself)
        asks.pins_changed.connect(self._look_for_pin)
        asks.crew.changed.connect(self._look_for_pin)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self.quiet.take_back)

    @property
    def is_guarded(self) -> bool:
        """Whether an owner had a PIN when it was last looked for; so it is until somebody looks."""
        return self._guarded

    @property
    def page(self) -> OfficePage | None:
        """The page that is open."""
        return self._made.get(self._open)

    @Slot(str)
    @Slot(str, str)
    def show_page(self, name: str, about: str = "") -> None:
        """Open a page; the one before saves what was typed."""
        if name not in self._entries:
            return
        if self.page is not None and self._open != name:
            self.page.leave()
            self.quiet.clear()
        if name not in self._made:
            self._made[name] = self._make(self._entries[name])
        self._open = name
        page = self._made[name]
        self._stack.setCurrentWidget(page)
        self.buttons[name].setChecked(True)
        page.begin(about)
        page.take_focus()

    def begin(self) -> None:
        """Open the page that was open last, or the first one."""
        self._shut = False
        self._look_for_pin()
        names = tuple(self._entries)
        if names:
            self.show_page(self._open or names[0])

    def leave(self) -> None:
        """Save what was typed."""
        if self.page is not None:
            self.page.leave()

    def forget(self) -> None:
        """Say no longer what was last done: the office is locked, and others may look next."""
        self._shut = True
        self.quiet.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back to the till with Esc, when nobody else wanted it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fill_nav(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self.nav)
        edge = theme.size("space_12")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.size("space_4"))
        title = Text(theme, "suggestion", "text", text=self.tr("The Usual"))
        title.setContentsMargins(edge, 0, 0, edge)
        column.addWidget(title)
        listed = Tall()
        names = QVBoxLayout(listed)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(theme.size("space_4"))
        for entry in self._entries.values():
            button = PressButton(entry.title, "nav")
            button.setCheckable(True)
            button.setProperty("page", entry.name)
            button.clicked.connect(self._nav_pressed)
            self._group.addButton(button)
            self.buttons[entry.name] = button
            names.addWidget(button)
        names.addStretch(1)
        self.list = _NavList(listed)
        column.addWidget(self.list, 1)
        for part in (
            self.pin_button,
            self.lock_line,
            self.stay_button,
            self.back_button,
            self.lock_button,
        ):
            column.addWidget(part)

    def _make(self, entry: PageEntry) -> OfficePage:
        page = entry.make(self._asks, self._words, self._theme)
        page.said.connect(self._said)
        page.chosen.connect(self._chosen)
        page.warned.connect(self.quiet.warn)
        page.unsaid.connect(self._unsaid)
        page.page_wanted.connect(self.show_page)
        self._stack.addWidget(page)
        return page

    @Slot()
    def _nav_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, PressButton):
            self.show_page(str(button.property("page")))

    @Slot()
    def _pin_wanted(self) -> None:
        self.show_page("team", "pin")

    @Slot()
    def _look_for_pin(self) -> None:
        self._asks.write(self._look_at_door, self._show_door)

    def _look_at_door(self) -> tuple[bool, bool]:
        return self._asks.entering.guarded(), self._asks.entering.locks_behind()

    def _show_door(self, answer: tuple[bool, bool]) -> None:
        """Hint quietly that everybody may come in, or say when the door closes."""
        guarded, locks = answer
        self._guarded = guarded
        self.pin_button.setVisible(not guarded and "team" in self._entries)
        self.lock_button.setVisible(guarded)
        self.lock_line.setText(
            self.tr("Going back locks the office.")
            if locks
            else self.tr("Stays open for you for some minutes; Lock ends that.")
        )
        self.lock_line.setVisible(guarded)
        if self.stay_button.hasFocus():
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stay_button.setVisible(locks)

    @Slot(str, str)
    def _said(self, text: str, act: str) -> None:
        if not self._shut:
            self.quiet.say(text, act or None)

    @Slot(str, object)
    def _chosen(self, text: str, take_back: Callable[[], None]) -> None:
        self.quiet.say_undoable(text, partial(self._take_back, take_back))

    def _take_back(self, take_back: Callable[[], None]) -> None:
        take_back()
        self._undone(None)

    @Slot(str)
    def _unsaid(self, text: str) -> None:
        """Take away what is true no more, unless something else was said since."""
        if self.quiet.text == text:
            self.quiet.clear()

    @Slot(object)
    def _refused(self, error: UsualError) -> None:
        self.quiet.warn(self._words.troubles.sentence(error))

    @Slot(str)
    def _undo(self, act: str) -> None:
        self._asks.undo(act, self._undone)

    def _undone(self, _: Done | None) -> None:
        self.quiet.say(self.tr("Taken back."))

    @Slot(object)
    def _changed(self, done: Done) -> None:
        if done.verb.startswith(_ABOUT_TEAM):
            self._look_for_pin()
        if self.page is not None and self.isVisible():
            self.page.refresh()


class _NavList(SlimScrollArea):
    """The names of the pages, as wide as the longest one; they scroll where the window is low."""

    def __init__(self, names: QWidget) -> None:
        super().__init__(names)
        self._names = names

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which nothing scrolls."""
        inside = self._names.sizeHint()
        return QSize(inside.width(), inside.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the longest name, and the height of one."""
        return QSize(self._names.sizeHint().width(), _LEAST)

    def event(self, event: QEvent) -> bool:
        """Ask for another width when the names have one."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

"""The part of the customer that scrolls: head, problems, touch and what else is known."""

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.till.about_panel import AboutPanel
from desktop.ui.till.customer_head import CustomerHead
from desktop.ui.till.doubting import Doubting
from desktop.ui.till.problem_panel import ProblemPanel
from desktop.ui.till.room import Room
from desktop.ui.till.touch_panel import TouchPanel
from desktop.ui.widgets.slim_scroll import SlimScrollArea

_GAP, _TIGHT_GAP = 12, 8


class CustomerPage(SlimScrollArea):
    """Keeps name, must-nots and touch in sight without scrolling.

    Where the height does not hold them, what matters less makes room, one step after the other
    (see :class:`Room`); nothing is lost but to a screen that is as low as it may be.
    """

    def __init__(
        self,
        head: CustomerHead,
        problems: ProblemPanel,
        touch: TouchPanel,
        about: AboutPanel,
        parent: QWidget | None = None,
    ) -> None:
        content = QWidget()
        super().__init__(content, parent)
        self._content = content
        self._head, self._about = head, about
        self._touch = touch
        self._problems = problems
        self._before_touch: list[QWidget] = []
        self._room = Room.FULL
        self._marks = False
        column = self._column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (head, problems, touch, about):
            column.addWidget(part)
        column.addStretch(1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.fit)

    def add_before(self, part: QWidget, widget: QWidget) -> None:
        """Give something a place above one of the parts; above the touch it is to be in sight."""
        self._column.insertWidget(self._column.indexOf(part), widget)
        if part is self._touch:
            self._before_touch.append(widget)

    def hold_marks(self, doubting: Doubting) -> None:
        """Let the marks beside the lines stand here, and bring the first of them in sight."""
        doubting.set_home(self._content)
        doubting.marking.connect(self._marking)

    @property
    def is_compact(self) -> bool:
        """Whether the picture of the weeks stands below the touch."""
        return self._room >= Room.COMPACT

    @property
    def room(self) -> Room:
        """How far what matters less has made room."""
        return self._room

    def show_parts(self) -> None:
        """Somebody is shown."""
        self._content.show()
        self.fit()

    def hide_parts(self) -> None:
        """Nobody is shown."""
        self._content.hide()

    def fit(self) -> None:
        """Let what matters less make as much room as the height asks for, and no more.

        While there are marks beside the lines, the lines stay: somebody wants to see them all.
        """
        if self._content.isHidden():
            return
        width, height = self.viewport().width(), self.viewport().height()
        if self.is_compact:
            self._make_room(Room.COMPACT)
            if self._needed(width) + self._head.saved_by_compact(width) <= height:
                self._make_room(Room.FULL)
                return
        last = Room.COMPACT if self._marks else Room.BELOW
        while self._needed(width) > height and self._room < last:
            self._make_room(Room(self._room + 1))

    def fit_soon(self) -> None:
        """Look again once what is inside has taken its new size."""
        self._later.start()

    def bring_up(self, part: QWidget) -> None:
        """Scroll to something new, once it has its place."""
        QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, part))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Look again whether everything that matters is in sight."""
        super().resizeEvent(event)
        self._later.start()

    def _needed(self, width: int) -> int:
        """The height of what is to be in sight; of a bare touch only what to do and its buttons."""
        above = [] if self._room >= Room.BELOW else self._before_touch
        parts: list[QWidget] = [self._head, self._problems, *above, self._touch]
        shown = [each for each in parts if not each.isHidden()]
        gaps = self._column.spacing() * (len(shown) - 1)
        rest = self._touch.links_height if self._room >= Room.BARE else 0
        return sum(each.heightForWidth(width) for each in shown) + gaps - rest

    @Slot(bool)
    def _marking(self, on: bool) -> None:  # noqa: FBT001 - as a signal hands it over
        self._marks = on
        if on:
            self.bring_up(self._head)
        self.fit_soon()

    def _make_room(self, room: Room) -> None:
        if room == self._room:
            return
        before, self._room = self._room, room
        self._head.set_room(room)
        self._touch.set_room(room)
        self._column.setSpacing(_TIGHT_GAP if room >= Room.TIGHT else _GAP)
        if (before >= Room.BELOW) != (room >= Room.BELOW):
            self._place_asked(below=room >= Room.BELOW)
        if (before >= Room.COMPACT) == (room >= Room.COMPACT):
            return
        if room >= Room.COMPACT:
            self._about.add_at_top(self._head.rhythm)
        else:
            self._head.take_back()

    def _place_asked(self, *, below: bool) -> None:
        for widget in self._before_touch:
            self._column.removeWidget(widget)
        place = self._column.indexOf(self._touch) + below
        for widget in reversed(self._before_touch):
            self._column.insertWidget(place, widget)

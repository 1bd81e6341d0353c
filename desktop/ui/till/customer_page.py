"""The part of the customer that scrolls: head, problems, touch and what else is known."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.till.about_panel import AboutPanel
from desktop.ui.till.customer_head import CustomerHead
from desktop.ui.till.problem_panel import ProblemPanel
from desktop.ui.till.touch_panel import TouchPanel
from desktop.ui.widgets.slim_scroll import SlimScrollArea

_GAP = 12


class CustomerPage(SlimScrollArea):
    """Keeps name, must-nots and touch in sight without scrolling.

    Where the height does not hold them, the picture of the weeks moves down to what else is known,
    and the head says the rhythm in one line.
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
        self._must_fit: tuple[QWidget, ...] = (head, problems, touch)
        self._compact = False
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
        if part is self._must_fit[-1]:
            self._must_fit = (*self._must_fit[:-1], widget, part)

    @property
    def is_compact(self) -> bool:
        """Whether the picture of the weeks stands below the touch."""
        return self._compact

    def show_parts(self) -> None:
        """Somebody is shown."""
        self._content.show()
        self.fit()

    def hide_parts(self) -> None:
        """Nobody is shown."""
        self._content.hide()

    def fit(self) -> None:
        """Place the picture of the weeks where the height lets it stand."""
        if self._content.isHidden():
            return
        width, height = self.viewport().width(), self.viewport().height()
        shown = [each for each in self._must_fit if not each.isHidden()]
        needed = sum(each.heightForWidth(width) for each in shown) + _GAP * (len(shown) - 1)
        if self._compact:
            needed += self._head.saved_by_compact(width)
        self._set_compact(on=needed > height)

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

    def _set_compact(self, *, on: bool) -> None:
        if on == self._compact:
            return
        self._compact = on
        self._head.set_compact(on=on)
        if on:
            self._about.add_at_top(self._head.rhythm)
        else:
            self._head.take_back()

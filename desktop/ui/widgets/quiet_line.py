"""The quiet line: what was just done, with Undo; or what went wrong, without a dialog."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.focus_back import FocusBack
from desktop.ui.widgets.press_button import LINK, PressButton

_LINES = 6
_LETTERS = 10
"""Letters that have room beside the buttons, however narrow the window is."""


class QuietLine(QFrame):
    """One calm line at the bottom; it stays until the next act and never takes the focus.

    Signals:
        undo(act id): the person takes back what the line speaks of.
        undo_all(act ids): the same for a line that speaks of several acts (an import).
    """

    undo = Signal(str)
    undo_all = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("quiet_line")
        self._acts: tuple[str, ...] = ()
        self._own_way: Callable[[], None] | None = None
        self._theme = theme
        self._dressing = Dressing(theme, self)
        self._text = self._dressing.label("body", lines=_LINES)
        self._button = PressButton(self.tr("Undo  Ctrl+Z"), LINK)
        self._button.let_wrap()
        self._button.setAccessibleName(self.tr("Undo"))
        self._button.clicked.connect(self.take_back)
        self._hide_button = PressButton("✕", LINK)
        self._hide_button.setAccessibleName(self.tr("Hide this line"))
        self._hide_button.clicked.connect(self.clear)
        for button in (self._button, self._hide_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves it where it is
        self._back = FocusBack(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size("space_16"), 2, theme.size("space_4"), 2)
        row.setSpacing(theme.size("space_8"))
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._button)
        row.addWidget(self._hide_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        theme.changed.connect(self._later.start)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says now; "" while there is nothing."""
        return self._text.text()

    @property
    def can_undo(self) -> bool:
        """Whether the line speaks of something that can be taken back."""
        return bool(self._acts) or self._own_way is not None

    def say(self, text: str, undo_act: str | None = None) -> None:
        """Say that something was done, with Undo when its act can be taken back."""
        self._say(text, (undo_act,) if undo_act else (), "text")

    def say_several(self, text: str, acts: tuple[str, ...]) -> None:
        """Say that something was done which is several acts; Undo takes all of them back."""
        self._say(text, acts, "text")

    def say_undoable(self, text: str, take_back: Callable[[], None]) -> None:
        """Say that something was done that is no act of the shop; Undo calls ``take_back``."""
        self._say(text, (), "text", own_way=take_back)

    def warn(self, text: str) -> None:
        """Say what stands in the way."""
        self._say(text, (), "link")

    def clear(self) -> None:
        """Say nothing."""
        self._give_back()
        self._acts, self._own_way = (), None
        self._text.clear()
        self.hide()

    def take_back(self) -> None:
        """Undo what the line speaks of, if it can be; once only."""
        acts, own_way = self._acts, self._own_way
        self._acts, self._own_way = (), None
        self._give_back()
        self._button.setVisible(False)
        if own_way is not None:
            own_way()
        elif len(acts) == 1:
            self.undo.emit(acts[0])
        elif acts:
            self.undo_all.emit(acts)

    def _give_back(self) -> None:
        """Have the focus where it was before a button here that goes away now."""
        if self._back.inside:
            self._back.give_back()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Have room for all of the text at the new width."""
        super().resizeEvent(event)
        self._later.start()

    @Slot()
    def _fit(self) -> None:
        """Ask for the height of the text: the panes around do not pass it on by themselves."""
        self._text.setMinimumWidth(self._text.fontMetrics().averageCharWidth() * _LETTERS)
        self._hide_button.setMinimumWidth(self._theme.size("target"))
        row = self.layout()
        if row is not None:
            row.activate()  # the text has its new width only then
        for part in (self._text, self._button):
            part.setMinimumHeight(max(0, part.heightForWidth(part.width())))

    def _say(
        self,
        text: str,
        acts: tuple[str, ...],
        colour: str,
        *,
        own_way: Callable[[], None] | None = None,
    ) -> None:
        self._acts, self._own_way = acts, own_way
        self._text.setText(text)
        self._dressing.put(self._text, "body", {QPalette.ColorRole.WindowText: colour})
        self._button.setVisible(self.can_undo)
        self.setVisible(bool(text))
        self._later.start()
        announce(self, text)

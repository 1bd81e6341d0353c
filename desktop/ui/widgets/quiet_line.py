"""The quiet line: what was just done, with Undo; or what went wrong, without a dialog."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.text import Text


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
        self._text = Text(theme, "body", "text", wrap=True)
        self._button = QPushButton(self.tr("Undo  Ctrl+Z"))
        self._button.setObjectName("link")
        self._button.setAccessibleName(self.tr("Undo"))
        self._button.clicked.connect(self.take_back)
        self._hide_button = QPushButton("✕")
        self._hide_button.setObjectName("link")
        self._hide_button.setAccessibleName(self.tr("Hide this line"))
        self._hide_button.clicked.connect(self.clear)
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
        self.hide()

    @property
    def text(self) -> str:
        """What the line says now; "" while there is nothing."""
        return self._text.text()

    @property
    def can_undo(self) -> bool:
        """Whether the line speaks of something that can be taken back."""
        return bool(self._acts)

    def say(self, text: str, undo_act: str | None = None) -> None:
        """Say that something was done, with Undo when its act can be taken back."""
        self._say(text, (undo_act,) if undo_act else (), "text")

    def say_several(self, text: str, acts: tuple[str, ...]) -> None:
        """Say that something was done which is several acts; Undo takes all of them back."""
        self._say(text, acts, "text")

    def warn(self, text: str) -> None:
        """Say what stands in the way."""
        self._say(text, (), "link")

    def clear(self) -> None:
        """Say nothing."""
        self._acts = ()
        self._text.clear()
        self.hide()

    def take_back(self) -> None:
        """Undo what the line speaks of, if it can be; once only."""
        acts, self._acts = self._acts, ()
        self._button.setVisible(False)
        if len(acts) == 1:
            self.undo.emit(acts[0])
        elif acts:
            self.undo_all.emit(acts)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Have room for all of the text at the new width."""
        super().resizeEvent(event)
        self._later.start()

    @Slot()
    def _fit(self) -> None:
        """Ask for the height of the text: the panes around do not pass it on by themselves."""
        row = self.layout()
        if row is not None:
            row.activate()  # the text has its new width only then
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(self._text.width())))

    def _say(self, text: str, acts: tuple[str, ...], colour: str) -> None:
        self._acts = acts
        self._text.setText(text)
        self._text.set_colour(colour)
        self._button.setVisible(bool(acts))
        self.setVisible(bool(text))
        self._later.start()
        announce(self, text)

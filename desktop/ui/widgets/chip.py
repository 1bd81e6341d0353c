"""Small rounded words: something to read, something to pick, something to take away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.widgets.clamped_label import ClampedLabel
from desktop.ui.widgets.plain_tip import plain_tip
from desktop.ui.widgets.press_button import LINK, PLAIN, PressButton

_TARGET = 48
_TICK = "\N{CHECK MARK} "


class Chip(QFrame):
    """A word to read, such as something they like."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._label = ClampedLabel(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 16, 4)
        line.addWidget(self._label)

    @property
    def text(self) -> str:
        """The word shown."""
        return self._label.text()


class PickChip(PressButton):
    """A word to pick: ticked while it is picked.

    Signals:
        picked(str, bool): the person picked it or put it back.
    """

    picked = Signal(str, bool)

    def __init__(self, value: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, PLAIN, parent)
        self.setCheckable(True)
        self._value = value
        self._text = text
        self.setAccessibleName(text)
        self.toggled.connect(self._tell_state)
        self.clicked.connect(self._tell_pick)

    @property
    def value(self) -> str:
        """What picking it means."""
        return self._value

    def _tell_state(self, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        self.setText(_TICK + self._text if on else self._text)

    def _tell_pick(self, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        self.picked.emit(self._value, on)


class TakeChip(QFrame):
    """A word that can be taken away.

    Signals:
        taken(str): the person took it away; carries its value.
    """

    taken = Signal(str)

    def __init__(self, value: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._value = value
        self._take = PressButton("\N{MULTIPLICATION SIGN}", LINK)
        self._take.setAccessibleName(self.tr("Take away %1").replace("%1", text))
        self._take.setMinimumWidth(_TARGET)
        self._take.setToolTip(plain_tip(self._take.accessibleName()))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 4, 0)
        line.setSpacing(4)
        line.addWidget(ClampedLabel(text))
        line.addWidget(self._take)
        self._take.clicked.connect(self._tell)

    @property
    def value(self) -> str:
        """What taking it away means."""
        return self._value

    @property
    def button(self) -> PressButton:
        """The button that takes it away."""
        return self._take

    def _tell(self) -> None:
        self.taken.emit(self._value)

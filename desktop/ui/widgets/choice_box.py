"""A field that offers a few fixed choices."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QWheelEvent

from desktop.ui.widgets.chevron import ListBox


class ChoiceBox(ListBox):
    """Offers a few values by name. The wheel that scrolls the page does not change it.

    Signals:
        picked(value): the person chose another one; not when the program does.
    """

    picked = Signal(object)

    def __init__(self, name: str, choices: Iterable[tuple[object, str]] = ()) -> None:
        super().__init__()
        self.setObjectName("field")
        self.setAccessibleName(name)
        self._shown: object = None
        self.offer(choices)
        self.activated.connect(self._pick)

    def offer(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer values and how they read."""
        self.clear()
        for value, text in choices:
            self.addItem(text, value)
        self.show_value(self._shown)

    def show_value(self, value: object, *, text: str = "") -> None:
        """Show a value; one that is not offered is added under ``text``, when there is one."""
        self._shown = value
        at = next((each for each in range(self.count()) if self.itemData(each) == value), -1)
        if at < 0 and text:
            self.addItem(text, value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def value(self) -> object:
        """Return the value that is chosen."""
        return self.currentData()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()

    @Slot()
    def _pick(self) -> None:
        value = self.value()
        if value is not None and value != self._shown:
            self._shown = value
            self.picked.emit(value)

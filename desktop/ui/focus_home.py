"""Brings the focus home to the search when the control that had it is gone."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


class FocusHome(QObject):
    """Watches where the focus goes when its control is hidden or switched off.

    Qt hands it to the next control in line, which may be a field or a button that does something
    else: the next key would go where nobody meant it. Whoever hides a control and knows better puts
    the focus there afterwards, and is not stopped.
    """

    def __init__(self, app: QApplication, within: QWidget, home: QLineEdit) -> None:
        super().__init__(within)
        self._within = within
        self._home = home
        app.focusChanged.connect(self._moved)

    @Slot(QWidget, QWidget)
    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None or new is None or new is self._home or not self._within.isVisible():
            return
        gone = not old.isVisible() or not old.isEnabled()
        if gone and self._within.isAncestorOf(old) and self._within.isAncestorOf(new):
            self._home.setFocus(Qt.FocusReason.OtherFocusReason)
            self._home.selectAll()

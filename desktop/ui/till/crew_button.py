"""Who stands at the till, said quietly beside the menu; pressed, it is changed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy

from desktop.domain.shop import Role
from desktop.domain.team import Crew
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.press_button import PressButton

_LETTERS = 9


class CrewButton(PressButton):
    """Shows the name as far as there is room.

    It is there where several cashiers serve, and while somebody else than a cashier does.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__("", "third")
        self._theme = theme
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setShortcut(Qt.Key.Key_F11)
        self.hide()
        theme.changed.connect(self._fit)

    def show_crew(self, crew: Crew) -> None:
        """Show who stands here."""
        self._name = crew.name
        self._fit()
        cashiers = [each.id for each in crew.staff if each.role is Role.CASHIER]
        self.setVisible(len(cashiers) > 1 or crew.present not in cashiers)
        said = self.tr("%1 is at the till. Change it").replace("%1", isolated(crew.name))
        self.setAccessibleName(said)
        self.setToolTip(self.tr("%1 is at the till  F11").replace("%1", isolated(crew.name)))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the name, and no more than for some letters."""
        return super().sizeHint().expandedTo(QSize(self._theme.size("target"), 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: the name is cut already."""
        return self.sizeHint()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        room = metrics.averageCharWidth() * _LETTERS
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setShortcut(Qt.Key.Key_F11)
        self.updateGeometry()

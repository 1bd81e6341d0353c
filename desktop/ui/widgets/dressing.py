"""Fonts and colours by role, put on again when the theme changes."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.clamped_label import ClampedLabel


@dataclass(frozen=True, slots=True)
class _Dressed:
    widget: QWidget
    font: str
    colours: Mapping[QPalette.ColorRole, str]
    struck_out: bool


class Dressing(QObject):
    """Keeps the widgets of one view in the theme's fonts and colours."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dressed: list[_Dressed] = []
        theme.changed.connect(self.renew)

    def label(
        self,
        font: str = "body",
        colour: str = "text",
        *,
        text: str = "",
        lines: int = 1,
        struck_out: bool = False,
    ) -> ClampedLabel:
        """Make a label of at most ``lines`` lines in a text size and a colour role."""
        label = ClampedLabel(text, lines=lines)
        self.put(label, font, {QPalette.ColorRole.WindowText: colour}, struck_out=struck_out)
        return label

    def put(
        self,
        widget: QWidget,
        font: str,
        colours: Mapping[QPalette.ColorRole, str],
        *,
        struck_out: bool = False,
    ) -> None:
        """Dress a widget now and whenever the theme changes, as long as it lives, or anew."""
        dressed = _Dressed(widget, font, colours, struck_out)
        others = (each for each in self._dressed if isValid(each.widget))
        self._dressed = [*(each for each in others if each.widget is not widget), dressed]
        self._dress(dressed)

    def _dress(self, dressed: _Dressed) -> None:
        font = self._theme.font(dressed.font)
        font.setStrikeOut(dressed.struck_out)
        dressed.widget.setFont(font)
        palette = QPalette()
        for role, colour in dressed.colours.items():
            palette.setColor(role, self._theme.colour(colour))
        dressed.widget.setPalette(palette)

    @Slot()
    def renew(self) -> None:
        """Dress all anew: what was hidden when the look changed is shown in the old one."""
        self._dressed = [each for each in self._dressed if isValid(each.widget)]
        for dressed in self._dressed:
            self._dress(dressed)

"""The rows of the page of duplicates: a pair to judge, and two who were put together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.twins import Merged, Twins
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import ElidedText


class TwinRow(PressButton):
    """One pair in the list."""

    def __init__(self, twins: Twins, reasons: str, theme: Theme) -> None:
        super().__init__("", "nav")
        self.twins = twins
        self.setCheckable(True)
        self.setAutoExclusive(True)
        names = f"{isolated(twins.one.name)} \N{MIDDLE DOT} {isolated(twins.other.name)}"
        self.setAccessibleName(f"{names}, {reasons}")
        column = QVBoxLayout(self)
        gap = theme.size("space_12")
        column.setContentsMargins(gap, theme.size("space_8"), gap, theme.size("space_8"))
        column.setSpacing(2)
        for text in (
            ElidedText(theme, "strong", "text", text=names),
            ElidedText(theme, "reason", "muted", text=reasons),
        ):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(text)
        self.set_least_height(column.sizeHint().height())


class MergedRow(QWidget):
    """One merge that can be taken apart.

    Signals:
        apart_wanted(act id).
    """

    apart_wanted = Signal(str)

    def __init__(self, merged: Merged, theme: Theme) -> None:
        super().__init__()
        self._act = merged.act
        text = self.tr("{gone} became {name}").format(
            gone=isolated(merged.gone), name=isolated(merged.name)
        )
        self.button = PressButton(self.tr("Take apart"), LINK)
        self.button.setAccessibleName(self.tr("{what}: take apart").format(what=text))
        self.button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ElidedText(theme, "reason", "muted", text=text), 1)
        row.addWidget(self.button)

    @Slot()
    def _press(self) -> None:
        self.apart_wanted.emit(self._act)

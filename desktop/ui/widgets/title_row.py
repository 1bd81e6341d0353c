"""A title with what can be done beside it, or below it where the window is narrow."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.widgets.fold_box import FoldBox

_GAP = 8


class TitleRow(FoldBox):
    """Gives the title its own line rather than break its words."""

    def __init__(self, title: QLabel, *beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._beside = QWidget()
        row = QHBoxLayout(self._beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addStretch(1)
        for each in beside:
            row.addWidget(each)
        self.fold.setSpacing(_GAP)
        self.fold.addWidget(title, 1)
        self.fold.addWidget(self._beside)

    def needed(self) -> int:
        """Return the width at which no word of the title is broken."""
        metrics = self._title.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, self._title.text().split()), default=0)
        return longest + _GAP + self._beside.sizeHint().width() + 1

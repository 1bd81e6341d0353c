"""A title with what can be done beside it, or below it where the window is narrow."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

_GAP = 8


class TitleRow(QWidget):
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
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(_GAP)
        self._both.addWidget(title, 1)
        self._both.addWidget(self._beside)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Place both anew."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Place both anew when what is beside the title is another."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        metrics = self._title.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, self._title.text().split()), default=0)
        fits = longest + _GAP + self._beside.sizeHint().width() < self.width()
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

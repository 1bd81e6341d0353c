"""The weeks as bars, to be looked at and to be walked through by key; text says the same."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.office.overview_bars import Bar, BarLook, BarPainter, between
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.announce import announce

_HIGH = 11
"""Lines of text."""

Colour = Callable[[str], QColor]
"""Returns the colour of a role."""


def colours_of(colour: Colour, parts: int) -> tuple[QColor, ...]:
    """Return a colour for each part: one for a single one, five for the answers."""
    accent, surface = colour("accent"), colour("surface")
    if parts == 1:
        return (accent,)
    return (
        accent,
        between(accent, surface, 0.55),
        colour("ok"),
        between(colour("muted"), surface, 0.55),
        colour("cell"),
    )[:parts]


def look_of(theme: Theme, parts: int) -> BarLook:
    """Return the look of the theme."""
    return BarLook(
        parts=colours_of(theme.colour, parts),
        text=theme.colour("text"),
        muted=theme.colour("muted"),
        line=theme.colour("line"),
        ring=theme.colour("ring"),
        font=theme.font("label"),
    )


class WeekChart(QWidget):
    """Bars of weeks. Left and Right (Home, End) choose one; so do a press and the pointer.

    Signals:
        chosen(text): the sentence of the bar that is chosen now.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, *, parts: int = 1) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._parts = parts
        self._bars: tuple[Bar, ...] = ()
        self._at: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._renew)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    @property
    def at(self) -> int | None:
        """Which bar is chosen, or None."""
        return self._at

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these, the newest last; the last one is chosen unless another one was."""
        self._bars = tuple(bars)
        if self._bars and (self._at is None or self._at >= len(self._bars)):
            self._at = len(self._bars) - 1
        if not self._bars:
            self._at = None
        self._tell()
        self.update()

    def choose(self, at: int) -> None:
        """Choose a bar."""
        if self._bars:
            self._at = min(max(at, 0), len(self._bars) - 1)
            self._tell()
            announce(self, self._text())
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that fits best."""
        return QSize(480, self._high())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return QSize(240, self._high())

    def event(self, event: QEvent) -> bool:
        """Tell what the bar under the pointer says."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._painter().at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if at is None else self._bars[at].text, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from week to week."""
        last = len(self._bars) - 1
        at = last if self._at is None else self._at
        onward = -1 if self._from_right() else 1
        to = {
            Qt.Key.Key_Right: at + onward,
            Qt.Key.Key_Left: at - onward,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
        else:
            self.choose(to)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the bar that is pressed."""
        at = self._painter().at(event.position())
        if at is not None:
            self.choose(at)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show which bar is chosen."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show it no longer."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bars."""
        painter = QPainter(self)
        self._painter().paint(painter, chosen=self._at if self.hasFocus() else None)
        painter.end()

    def _painter(self) -> BarPainter:
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        look = look_of(self._theme, self._parts)
        return BarPainter(self._bars, look, area, from_right=self._from_right())

    def _from_right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _high(self) -> int:
        return self._theme.size("label") * _HIGH

    def _text(self) -> str:
        return "" if self._at is None else self._bars[self._at].text

    def _tell(self) -> None:
        self.setAccessibleDescription(self._text())
        self.chosen.emit(self._text())

    @Slot()
    def _renew(self) -> None:
        self.updateGeometry()
        self.update()


class Swatch(QWidget):
    """The colour of one part beside its name."""

    def __init__(self, theme: Theme, part: int, parts: int) -> None:
        super().__init__()
        self._theme = theme
        self._part, self._parts = part, parts
        self.setFixedSize(theme.size("label"), theme.size("label"))
        theme.changed.connect(self._renew)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(colours_of(self._theme.colour, self._parts)[self._part])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()

    @Slot()
    def _renew(self) -> None:
        self.setFixedSize(self._theme.size("label"), self._theme.size("label"))
        self.update()

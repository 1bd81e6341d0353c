"""The overview on one sheet of paper, in light colours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPicture

from desktop import paths
from desktop.ui.office.overview_bars import Bar, BarLook, BarPainter
from desktop.ui.office.overview_chart import colours_of
from desktop.ui.theme.tokens import read_tokens

if TYPE_CHECKING:
    from desktop.ui.office.overview_lines import Figure, Named

WIDTH = 720.0
"""px at 96 to the inch: the sheet is laid out in these, then drawn as large as the paper."""
_HIGH, _GAP, _SWATCH = 130.0, 10.0, 9.0
_SIZES = {"title": 24, "heading": 12, "figure": 22, "body": 12, "small": 10}


class Sheet:
    """Draws from the top down; :meth:`play` puts all on one page, smaller when it is too long."""

    def __init__(self) -> None:
        tokens = read_tokens(paths.resources() / "themes" / "light.toml")
        self._colours = {role: QColor(name) for role, name in tokens.colours.items()}
        self._picture = QPicture()
        self._painter = QPainter(self._picture)
        self._top = 0.0

    def title(self, text: str, beside: str) -> None:
        """Write the heading, and at the other end whose it is."""
        self._write(text, "title", "text", strong=True)
        self._write(beside, "small", "muted")
        self._top += _GAP

    def figures(self, figures: Sequence[tuple[str, Figure]]) -> None:
        """Write figures beside one another, each under its name."""
        width, top, lowest = WIDTH / max(len(figures), 1), self._top, self._top
        for at, (name, each) in enumerate(figures):
            self._top = top
            area = (at * width, width - _GAP)
            self._write(name, "small", "muted", strong=True, area=area)
            self._write(each.figure or "…", "figure", "text", strong=True, area=area)
            self._write(each.of, "small", "muted", area=area)
            lowest = max(lowest, self._top)
        self._top = lowest + _GAP

    def heading(self, text: str) -> None:
        """Write the heading of a part."""
        self._top += _GAP / 2
        self._write(text, "heading", "link", strong=True)

    def text(self, text: str, *, small: bool = False) -> None:
        """Write a text over the whole width."""
        if text:
            self._write(text, "small" if small else "body", "muted" if small else "text")

    def bars(self, bars: Sequence[Bar], names: Sequence[str]) -> None:
        """Draw bars, and under them the names of their parts."""
        parts = max(len(names), 1)
        colours = colours_of(self._colours.__getitem__, parts)
        look = BarLook(
            parts=colours,
            text=self._colours["text"],
            muted=self._colours["muted"],
            line=self._colours["line"],
            ring=self._colours["ring"],
            font=_font("small"),
        )
        BarPainter(bars, look, QRectF(0, self._top, WIDTH, _HIGH)).paint(self._painter)
        self._top += _HIGH + 4
        if names:
            self._legend(names, colours)

    def names(self, columns: Sequence[tuple[str, str, Sequence[Named]]]) -> None:
        """Write lists beside one another: heading, sentence, names."""
        width, top, lowest = WIDTH / max(len(columns), 1), self._top, self._top
        for at, (heading, line, named) in enumerate(columns):
            self._top = top
            area = (at * width, width - _GAP)
            self._write(heading, "heading", "link", strong=True, area=area)
            self._write(line, "body", "text", area=area)
            for _, name, beside in named:
                self._write(f"{name}, {beside}", "small", "text", area=area)
            lowest = max(lowest, self._top)
        self._top = lowest + _GAP

    def play(self, painter: QPainter, page: QRectF) -> None:
        """Draw all of it on a page, as large as the page is wide, or as it has to be to fit."""
        self.close()
        scale = min(page.width() / WIDTH, page.height() / max(self._top, 1.0))
        painter.save()
        painter.translate(page.topLeft())
        painter.scale(scale, scale)
        self._picture.play(painter)
        painter.restore()

    def close(self) -> None:
        """Draw no more: a picture may not be left while something draws on it."""
        if self._painter.isActive():
            self._painter.end()

    def _legend(self, names: Sequence[str], colours: Sequence[QColor]) -> None:
        metrics, left = QFontMetricsF(_font("small")), 0.0
        for name, colour in zip(names, colours, strict=True):
            self._painter.setPen(self._colours["line"])
            self._painter.setBrush(colour)
            middle = self._top + metrics.height() / 2
            self._painter.drawRoundedRect(
                QRectF(left, middle - _SWATCH / 2, _SWATCH, _SWATCH), 2, 2
            )
            self._painter.setFont(_font("small"))
            self._painter.setPen(self._colours["muted"])
            wide = metrics.horizontalAdvance(name) + 2
            place = QRectF(left + _SWATCH + 4, self._top, wide, metrics.height())
            self._painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), name)
            left += _SWATCH + wide + 18
        self._top += metrics.height() + 4

    def _write(
        self,
        text: str,
        size: str,
        colour: str,
        *,
        strong: bool = False,
        area: tuple[float, float] = (0.0, WIDTH),
    ) -> None:
        font = _font(size, strong=strong)
        metrics = QFontMetricsF(font)
        longest = max(map(metrics.horizontalAdvance, text.split()), default=0)
        wrap = Qt.TextFlag.TextWordWrap
        if longest > area[1]:
            wrap = Qt.TextFlag.TextWrapAnywhere  # a word that would reach over what stands beside
        how = int(Qt.AlignmentFlag.AlignLeading) | int(wrap)
        room = QRectF(area[0], self._top, area[1], 10_000.0)
        needed = metrics.boundingRect(room, how, text).height()
        self._painter.setFont(font)
        self._painter.setPen(self._colours[colour])
        self._painter.drawText(QRectF(area[0], self._top, area[1], needed + 1), how, text)
        self._top += needed + 2


def _font(size: str, *, strong: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(_SIZES[size])
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font

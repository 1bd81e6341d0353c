"""One person in two lines: the same picture in the results and on the idle board."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.initials import paint_initials

if TYPE_CHECKING:
    from desktop.domain.cards import Span

_SPARE = 4
"""Letters stand at parts of a pixel: room for what rounding takes."""

_LEFT_OVER = " ·…\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"

LINES = Qt.ItemDataRole.UserRole + 1
"""The role under which a model gives the PersonLines of a row; None for any other row."""

KIND = Qt.ItemDataRole.UserRole + 2
"""The role under which a model gives the RowKind of a row."""


class RowKind(StrEnum):
    """What a row of the results is."""

    PERSON = "person"
    HEADING = "heading"
    """Over the people found another way than by name; it cannot be chosen."""
    ADD = "add"
    """Adds what was typed as a new customer."""


@dataclass(frozen=True, slots=True)
class PersonLines:
    """What a row says: the name, a second line, and something at the end; spans are marked.

    Without marks the whole name is strong, with marks only the matched letters are. ``sought``:
    it answers a search, so that without marks nothing of the name is strong.
    """

    name: str
    second: str = ""
    end: str = ""
    name_marks: tuple[Span, ...] = ()
    second_marks: tuple[Span, ...] = ()
    sought: bool = False

    @property
    def spoken(self) -> str:
        """The row for those who do not see it."""
        return ", ".join(part for part in (self.name, self.second, self.end) if part)


def paint_person(painter: QPainter, room: QRect, lines: PersonLines, theme: Theme) -> None:
    """Paint a person into a rectangle, mirrored where the language reads from the right.

    A name that leaves no room for what stands at the end has the first line for itself.
    """
    painter.save()
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    disc = theme.size("avatar")
    gap = theme.size("space_12")

    def place(left: int, top: int, width: int, height: int) -> QRect:
        x = room.right() + 1 - left - width if mirrored else room.left() + left
        return QRect(x, room.top() + top, width, height)

    middle = (room.height() - disc) // 2
    paint_initials(painter, place(0, middle, disc, disc), lines.name, theme)
    begin = disc + gap
    end_font = theme.font("reason")
    end_width = QFontMetrics(end_font).horizontalAdvance(lines.end) + _SPARE if lines.end else 0
    end_width = min(end_width, max(0, (room.width() - begin) // 2))
    width = max(0, room.width() - begin - (end_width + gap if end_width else 0))

    name_font = theme.font("body" if lines.name_marks or lines.sought else "strong")
    second_font = theme.font("reason")
    name_height = QFontMetrics(name_font).height()
    second_height = QFontMetrics(second_font).height() if lines.second or lines.end else 0
    top = (room.height() - name_height - second_height) // 2
    whole = room.width() - begin
    tight = QFontMetrics(theme.font("strong")).horizontalAdvance(lines.name) + _SPARE > width
    painter.setPen(theme.colour("text"))
    _paint_line(
        painter,
        place(begin, top, whole if tight else width, name_height),
        lines.name,
        name_font,
        lines.name_marks,
    )
    painter.setPen(theme.colour("muted"))
    below = top + name_height
    _paint_line(
        painter,
        place(begin, below, width, second_height),
        lines.second,
        second_font,
        lines.second_marks,
    )
    if end_width:
        painter.setFont(end_font)
        shown = QFontMetrics(end_font).elidedText(lines.end, Qt.TextElideMode.ElideRight, end_width)
        end_top, end_height = (below, second_height) if tight else (0, room.height())
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(
            place(room.width() - end_width, end_top, end_width, end_height),
            int(Qt.AlignmentFlag.AlignVCenter | side),
            shown,
        )
    painter.restore()


def _paint_line(
    painter: QPainter, room: QRect, text: str, font: QFont, marks: tuple[Span, ...]
) -> None:
    """Paint one line with its marks strong; what does not fit ends in "..."."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    ruler = QFontMetrics(strong if marks else font)
    shown = cut(text, ruler, room.width())
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(painter.layoutDirection())
    option.setAlignment(Qt.AlignmentFlag.AlignLeading)
    layout.setTextOption(option)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    formats = []
    for start, end in marks:
        part = QTextLayout.FormatRange()
        part.start = _utf16(shown[:start])
        part.length = _utf16(shown[start:end])
        part.format = bold
        formats.append(part)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    layout.draw(painter, room.topLeft().toPointF())


def cut(text: str, ruler: QFontMetrics, width: int) -> str:
    """Return a text that fits; where it is cut, no dot and no other ellipsis is left before "...".

    What is cut may itself begin with an ellipsis, as the end of a number does.
    """
    shown = ruler.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if shown == text:
        return text
    ellipsis = "…" if shown.endswith("…") else "..."
    return shown.removesuffix(ellipsis).rstrip(_LEFT_OVER) + ellipsis


def _utf16(text: str) -> int:
    """Return the length as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2

"""A page of the office: what all of them have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.theme.theme import Theme
    from desktop.ui.words_bundle import Words


class OfficePage(QWidget):
    """A heading with room for buttons beside it (``top``), over what the page shows (``column``).

    A page asks for what it shows in :meth:`begin`, never in its constructor.

    Signals:
        said(text, act id or ""): something was done; the office says so, with Undo.
        chosen(text, callable): something of this machine was chosen; the callable takes it back.
        warned(text): something could not be done.
        unsaid(text): this was warned of, and is mended now.
        page_wanted(name, about): another page is to be opened, on what ("customers", "drifting").
    """

    said = Signal(str, str)
    chosen = Signal(str, object)
    warned = Signal(str)
    unsaid = Signal(str)
    page_wanted = Signal(str, str)

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme, heading: str) -> None:
        super().__init__()
        self._asks = asks
        self._words = words
        self._theme = theme
        self.setAccessibleName(heading)
        self.top = QHBoxLayout()
        self.top.setSpacing(theme.size("space_8"))
        self.top.addWidget(Text(theme, "name", "text", text=heading), 0)
        self.top.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.size("space_12"))
        self.column.addLayout(self.top)

    def begin(self, about: str = "") -> None:
        """Ask for what the page shows, each time that it is opened; ``about`` says on what."""

    def leave(self) -> None:
        """Save what was typed: another page is opened, the office is locked, the window closes."""

    def refresh(self) -> None:
        """Ask again: something was changed or taken back."""

    def take_focus(self) -> None:
        """Put the focus where work on this page begins."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

"""One act of a customer's history: when, who and what; before and after on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.press_button import LINK, PressButton

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.history import HistoryEntry, HistoryPage
    from desktop.ui.theme.theme import Theme
    from desktop.ui.widgets.dressing import Dressing
    from desktop.ui.words_bundle import Words

_ALL = 1000
"""Lines of which no text has more: it is never cut short."""
_EDGE = 8


class ActButton(PressButton):
    """When and who over what was done, all of it, in as many lines as that takes."""

    def __init__(
        self, dressing: Dressing, when: str, what: str, *, pressable: bool, struck_out: bool
    ) -> None:
        super().__init__("", LINK)
        self._what = what
        self.when = dressing.label("reason", "muted", text=when, lines=_ALL)
        colour = "link" if pressable else "text"
        self.what = dressing.label("body", colour, text=what, lines=_ALL, struck_out=struck_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(2)
        for label in (self.when, self.what):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setForegroundRole(QPalette.ColorRole.WindowText)  # else that of a button's text
            column.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{when}: {what}")

    def text(self) -> str:
        """Return what was done."""
        return self._what

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that fits best."""
        return self._inside().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return self._inside().minimumSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that the lines take in a width."""
        return max(self._inside().totalHeightForWidth(width), self.minimumHeight())

    def _inside(self) -> QVBoxLayout:
        column = self.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError(column)
        return column


class HistoryRow(QWidget):
    """One act: a line to press, and under it what stood there before and after.

    Signals:
        restore(act): what stood there before is to be put back.
        take_back(act): the act is to be taken back.
    """

    restore = Signal(str)
    take_back = Signal(str)

    def __init__(
        self,
        dressing: Dressing,
        theme: Theme,
        words: Words,
        entry: HistoryEntry,
        page: HistoryPage,
        today: date,
    ) -> None:
        super().__init__()
        self.entry = entry
        self._dressing = dressing
        self._theme = theme
        self._words = words
        self._page = page
        self._details: QWidget | None = None
        self.restore_button: PressButton | None = None
        self.take_button: PressButton | None = None
        said = words.history.what(entry, page.touches)
        undone = words.history.undone(entry)
        text = " \N{MIDDLE DOT} ".join(part for part in (said, undone) if part)
        when = words.history.when(entry, today)
        self.line = ActButton(
            dressing, when, text, pressable=bool(entry.deltas), struck_out=bool(undone)
        )
        self.line.setCheckable(bool(entry.deltas))
        self.line.setEnabled(bool(entry.deltas))
        if entry.deltas:
            self.line.setAccessibleDescription(self.tr("Shows what stood there before and after"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.line)
        self.line.clicked.connect(self._unfold)

    @property
    def details(self) -> str:
        """What is said of before and after, or "" while it is not shown."""
        if self._details is None or self._details.isHidden():
            return ""
        return "\n".join(each.text() for each in self._details.findChildren(QLabel))

    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        if self._details is None:
            self._details = self._make_details()
            self._column.addWidget(self._details)
        self._details.setVisible(on)

    def _make_details(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        gap = self._theme.size("space_16")
        column.setContentsMargins(gap, 0, 0, self._theme.size("space_8"))
        column.setSpacing(self._theme.size("space_4"))
        for each in self._words.history.details(self.entry, self._page.touches):
            before = self.tr("before: {text}").format(text=isolated(each.before))
            after = self.tr("after: {text}").format(text=isolated(each.after))
            for font, colour, text in (
                ("strong_reason", "muted", each.what),
                ("reason", "text", before),
                ("reason", "text", after),
            ):
                column.addWidget(self._dressing.label(font, colour, text=text, lines=_ALL))
        if self.entry.restorable:
            self.restore_button = PressButton(self.tr("Restore this"), LINK)
            self.restore_button.setToolTip(self.tr("Puts back what stood there before"))
            self.restore_button.clicked.connect(self._restore)
            column.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignLeading)
        elif self.entry.own and not self.entry.undone_by and not self.entry.file:
            self.take_button = PressButton(self.tr("Take this back"), LINK)
            self.take_button.clicked.connect(self._take_back)
            column.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignLeading)
        return inside

    def _restore(self) -> None:
        self.restore.emit(self.entry.id)

    def _take_back(self) -> None:
        self.take_back.emit(self.entry.id)

"""Those who stand in a pair that may be one person, found piece by piece while others work."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from desktop.domain.errors import UsualError
    from desktop.domain.twins import TwinPage
    from desktop.ui.office.asks import OfficeAsks
    from desktop.ui.theme.theme import Theme

MOST_FOUND = 500
"""So many are enough to work on; the rest comes when these are told apart or put together."""
_KEY = "people-twins"


class TwinWalk(QObject):
    """Looks through everybody in pieces, each begun when the one before is answered.

    Signals:
        found(): more are known.
        ended(): everybody was looked at, or enough were found.
        troubled(UsualError): it could not be gone on.
    """

    found = Signal()
    ended = Signal()
    troubled = Signal(object)

    def __init__(self, asks: OfficeAsks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asks = asks
        self._seen: dict[str, None] = {}
        self._before: dict[str, None] = {}
        self._anew = False
        self.on = self.looking = self.more = False
        # on: it is wanted at all; more: there may be others whom nobody looked at

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of those found; while it is looked anew, also of those found before."""
        return tuple(self._before | self._seen)

    def begin(self) -> None:
        """Look, if it is not done yet."""
        if not self.on:
            self.on = True
            self._start()

    def again(self) -> None:
        """Look anew: somebody was added, edited or put together. Those found so far stay."""
        self._anew = self.on and self.looking
        if self.on and not self.looking:
            self._start()

    def stop(self) -> None:
        """Look no further, and know nobody any more."""
        self._asks.drop(_KEY)
        self._seen, self._before = {}, {}
        self.on = self.looking = self.more = self._anew = False

    def _start(self) -> None:
        self._before, self._seen = self._before | self._seen, {}
        self.looking, self.more, self._anew = True, False, False
        self._next(None)

    def _next(self, cursor: str | None) -> None:
        work = partial(self._asks.office.twins, cursor)
        self._asks.read(work, self._found, failed=self._failed, key=_KEY)

    def _found(self, page: TwinPage) -> None:
        known = len(self._before | self._seen)
        for each in page.found:
            self._seen |= {each.one.id: None, each.other.id: None}
        self.more = page.cursor is not None and len(self._seen) >= MOST_FOUND
        if page.cursor is not None and not self.more:
            if len(self._before | self._seen) > known:
                self.found.emit()
            self._next(page.cursor)
        else:
            self._end()

    def _end(self) -> None:
        if self._anew:
            self._start()
            return
        self._before, self.looking = {}, False
        self.ended.emit()

    def _failed(self, error: UsualError) -> None:
        self.looking = self._anew = False
        self.troubled.emit(error)
        self.ended.emit()


class TwinBar(QWidget):
    """Stands over the list while it shows them: how far the search is, and where to go with them.

    Signals:
        compare_wanted(): see them side by side.
    """

    compare_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line = Text(theme, "reason", "muted", wrap=True)
        self.button = PressButton(self.tr("Compare them, pair by pair"), LINK)
        self.button.let_shorten()
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(buttons)
        self.button.clicked.connect(self._press)
        self.hide()

    def show_walk(self, walk: TwinWalk) -> None:
        """Say how far the search is; nothing where nobody searches."""
        count = len(walk.people)
        if walk.looking:
            text = self.tr("%n customer(s) so far who may be known twice. Looking on", "", count)
            text += "\N{HORIZONTAL ELLIPSIS}"
        elif walk.more:
            text = self.tr("The surest %n customer(s) who may be known twice.", "", count)
        else:
            text = self.tr("%n customer(s) who may be known twice.", "", count)
        self.line.setText(text)
        self.line.setVisible(walk.looking or walk.more)
        self.setVisible(walk.on and count > 0)

    @Slot()
    def _press(self) -> None:
        self.compare_wanted.emit()

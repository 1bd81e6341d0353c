"""The till: the search on top, the lists, the customer beside or over them, the quiet line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.till.board import BoardView
from desktop.ui.till.crew_button import CrewButton
from desktop.ui.till.import_bar import ImportBar
from desktop.ui.till.index_line import IndexLine
from desktop.ui.till.menu import MenuButton
from desktop.ui.till.panes import Panes
from desktop.ui.till.results import ResultsView
from desktop.ui.till.search_field import SearchField
from desktop.ui.till.side import Side
from desktop.ui.widgets.quiet_line import QuietLine
from desktop.ui.words_bundle import Words


class TillView(QWidget):
    """Places what the cashier sees; the window wires it."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self.search = SearchField()
        self.menu = MenuButton(theme)
        self.crew = CrewButton(theme)
        self.board = BoardView(words, theme)
        self.results = ResultsView(words, theme)
        self.side = Side(theme)
        self.quiet = QuietLine(theme)
        self.import_bar = ImportBar(theme)
        self.index_line = IndexLine(theme)
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size("space_8"))
        row.addWidget(self.search, 1)
        row.addWidget(self.crew)
        row.addWidget(self.menu)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.board)
        self._lists.addWidget(self.results)
        self.panes = Panes(theme, top, self._lists, self.side)
        self.panes.bottom.addWidget(self.index_line)
        self.panes.bottom.addWidget(self.import_bar)
        self.panes.bottom.addWidget(self.quiet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001, N802 - Qt's name and way
        """Go on with Tab, the lines at the bottom last: Qt takes widgets as they were made.

        The customer is made later than they are; with Tab and Space somebody would take back the
        last act instead of answering the touch.
        """
        last = self._focusable_before(self.window())
        for line in (self.index_line, self.import_bar, self.quiet):
            for each in line.findChildren(QWidget):
                if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each is not last:
                    self.setTabOrder(last, each)
                    last = each
        return super().focusNextPrevChild(forwards)

    @staticmethod
    def _focusable_before(widget: QWidget) -> QWidget:
        """The one before it in the chain that can be gone on from; Qt takes no others for one."""
        before = widget.previousInFocusChain()
        while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()
        return before or widget

    @property
    def shows_results(self) -> bool:
        """Whether the results are in front, or the board."""
        return self._lists.currentWidget() is self.results

    def show_results(self, wanted: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Bring the results or the board to the front; in a narrow window over the side."""
        self._lists.setCurrentWidget(self.results if wanted else self.board)
        if wanted and not self.panes.wide:
            self.panes.open_side(False)  # noqa: FBT003 - the name says it

    @property
    def covered(self) -> bool:
        """Whether something else stands in the place of the lists."""
        return self._lists.currentWidget() not in {self.board, self.results}

    def cover_lists(self, cover: QWidget) -> None:
        """Put something in the place of the lists, until results or board are shown again."""
        if self._lists.indexOf(cover) < 0:
            self._lists.addWidget(cover)
        self._lists.setCurrentWidget(cover)

    def show_side(self, page: QWidget | None) -> None:
        """Show a page at the side, or nothing there."""
        self.side.show_page(page)
        self.panes.open_side(page is not None)

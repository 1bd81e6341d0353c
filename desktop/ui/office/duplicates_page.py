"""The office's page of duplicates: who may be one person, and who was put together lately."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.cards import Done
from desktop.domain.errors import UsualError
from desktop.domain.twins import MergeChoice, Merged, TwinPage, Twins, TwinView
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.page import OfficePage
from desktop.ui.office.twin_compare import TwinCompare
from desktop.ui.office.twin_rows import MergedRow, TwinRow
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

MOST_SHOWN = 60
"""So many pairs are enough to work on; the rest comes when these are done."""
_LIST_WIDTH = 340


class DuplicatesPage(OfficePage):
    """Looks through everybody in pieces; pairs appear as they are found, the surest first."""

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        super().__init__(asks, words, theme, self.tr("Duplicates"))
        self._twins: dict[frozenset[str], Twins] = {}
        self._searching = False
        self._anew = True
        self._chosen: frozenset[str] = frozenset()
        self.rows: list[TwinRow] = []
        self.merged_rows: list[MergedRow] = []
        self.state = Text(theme, "body", "muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.size("space_4"))
        self._merged = QVBoxLayout()
        self._merged_head = Text(theme, "heading", "muted", text=self.tr("Put together lately"))
        self.compare = TwinCompare(words, theme)
        self.compare.merge_wanted.connect(self._merge)
        self.compare.not_same_wanted.connect(self._not_same)
        self._card = CardFrame(theme)
        self._card.column.addWidget(self.compare, 1)
        self._card.hide()
        body = QHBoxLayout()
        body.setSpacing(theme.size("space_16"))
        body.addWidget(self._left(), 0)
        body.addWidget(self._card, 1)
        body.addStretch(0)
        self.column.addWidget(self.state)
        self.column.addLayout(body, 1)

    def begin(self, about: str = "") -> None:  # noqa: ARG002 - every page is told what about
        """Look through everybody anew."""
        self._twins = {}
        self._anew = True
        self._search()
        self._read_merges()

    def leave(self) -> None:
        """Look no further; it begins anew when the page is opened again."""
        self._asks.drop("twins")

    def refresh(self) -> None:
        """Look again: somebody was put together, told apart, or edited."""
        self.begin()

    def take_focus(self) -> None:
        """Begin at the first pair."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().take_focus()

    def _left(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, self._theme.size("space_8"), 0)
        column.setSpacing(self._theme.size("space_8"))
        column.addLayout(self._list)
        column.addStretch(1)
        column.addWidget(self._merged_head)
        column.addLayout(self._merged)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inner)
        area.setFixedWidth(_LIST_WIDTH)
        return area

    def _search(self) -> None:
        self._searching = True
        self._say_state()
        self._next(None)

    def _next(self, cursor: str | None) -> None:
        self._asks.read(
            partial(self._asks.office.twins, cursor),
            self._found,
            failed=self._search_failed,
            key="twins",
        )

    def _found(self, page: TwinPage) -> None:
        for each in page.found:
            self._twins[frozenset((each.one.id, each.other.id))] = each
        if page.cursor is not None and len(self._twins) < MOST_SHOWN:
            if page.found:
                self._fill()
            self._next(page.cursor)
            return
        self._searching = False
        self._fill()
        self._say_state()

    def _search_failed(self, error: UsualError) -> None:
        self._searching = False
        self._say_state()
        self.warned.emit(self._words.troubles.sentence(error))

    def _say_state(self) -> None:
        if self._twins:
            text = self.tr("%n pair(s) that may be one person.", "", len(self._twins))
        elif self._searching:
            text = self.tr("Looking through your customers…")
        else:
            text = self.tr(
                "No two customers look like one person. When somebody is added twice, or your till"
                " brings in somebody whom you added by hand, they appear here."
            )
        self.state.setText(text)

    def _fill(self) -> None:
        """Show the pairs; the one that is open stays open."""
        held = next((each.twins for each in self.rows if each.hasFocus()), None)
        _empty(self._list)
        self.rows = []
        for twins in sorted(self._twins.values(), key=lambda each: -each.certainty):
            row = TwinRow(twins, self._words.twins.reasons(twins.reasons), self._theme)
            row.clicked.connect(self._pressed)
            self._list.addWidget(row)
            self.rows.append(row)
            if held is not None and twins == held:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_state()
        chosen = next((row for row in self.rows if _key(row.twins) == self._chosen), None)
        if chosen is not None and not self._anew:
            chosen.setChecked(True)
        elif self.rows:
            self._open(chosen or self.rows[0])
        else:
            self._card.hide()
        self._anew = False

    @Slot()
    def _pressed(self) -> None:
        row = self.sender()
        if isinstance(row, TwinRow):
            self._open(row)

    def _open(self, row: TwinRow) -> None:
        row.setChecked(True)
        self._chosen = _key(row.twins)
        one, other = row.twins.one.id, row.twins.other.id
        self._asks.read(
            partial(self._asks.office.twin_view, one, other), self._viewed, key="twin-view"
        )

    def _viewed(self, view: TwinView) -> None:
        self.compare.show_view(view)
        self._card.show()

    @Slot(str, str, object)
    def _merge(self, stays: str, gone: str, choice: MergeChoice) -> None:
        self._asks.act(
            partial(self._asks.office.merge, stays, gone, choice),
            partial(self._were_merged, gone),
        )

    @Slot(str, str)
    def _not_same(self, one: str, other: str) -> None:
        self._asks.act(
            partial(self._asks.office.not_same, one, other), partial(self._are_two, one, other)
        )

    @Slot(str)
    def _take_apart(self, act: str) -> None:
        self._asks.act(partial(self._asks.office.take_apart, act), self._were_split)

    def _forget(self, *people: str) -> None:
        """Take the pairs with all of these off the list: looking anew takes its time.

        The focus leaves the buttons: one more press is not meant for the pair that comes next.
        """
        answered = self.compare.isAncestorOf(QApplication.focusWidget() or self)
        held = {pair: twins for pair, twins in self._twins.items() if not pair.issuperset(people)}
        self._twins = held
        self._fill()
        if answered:
            self.take_focus()

    def _were_merged(self, gone: str, done: Done) -> None:
        self._forget(gone)
        text = self.tr("{gone} and {name} are one person now.").format(
            gone=isolated(done.text), name=isolated(done.name)
        )
        self.said.emit(text, done.act or "")

    def _are_two(self, one: str, other: str, done: Done) -> None:
        self._forget(one, other)
        text = self.tr("{one} and {other} are two people; this is not asked again.").format(
            one=isolated(done.name), other=isolated(done.text)
        )
        self.said.emit(text, done.act or "")

    def _were_split(self, done: Done) -> None:
        text = self.tr("{name} stands alone again.").format(name=isolated(done.name))
        self.said.emit(text, done.act or "")

    def _read_merges(self) -> None:
        self._asks.read(self._asks.office.merges, self._show_merges, key="merges")

    def _show_merges(self, merges: tuple[Merged, ...]) -> None:
        _empty(self._merged)
        self.merged_rows = []
        for merged in merges:
            row = MergedRow(merged, self._theme)
            row.apart_wanted.connect(self._take_apart)
            self._merged.addWidget(row)
            self.merged_rows.append(row)
        self._merged_head.setVisible(bool(merges))


def _key(twins: Twins) -> frozenset[str]:
    return frozenset((twins.one.id, twins.other.id))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()

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
from desktop.domain.errors import Trouble, UsualError
from desktop.domain.twins import MergeChoice, Merged, Twins, TwinView
from desktop.ui.office.asks import OfficeAsks
from desktop.ui.office.page import OfficePage
from desktop.ui.office.twin_compare import TwinCompare
from desktop.ui.office.twin_rows import MergedRow, TwinRow
from desktop.ui.office.twin_walk import Pair, TwinWatch
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

MOST_SHOWN = 60
"""So many pairs are enough to work on; the rest comes when these are done."""
_ENDED = {Trouble.CHANGED_MEANWHILE, Trouble.NO_CUSTOMER}
"""What is answered about a pair that is none any more."""
_LIST_WIDTH = 340
_VIEW = "twin-view"


class DuplicatesPage(OfficePage):
    """Pairs appear as they are found; of those found so far the surest stand first.

    They are the pairs that the list of customers found too: it goes on behind them.
    """

    def __init__(self, asks: OfficeAsks, words: Words, theme: Theme) -> None:
        super().__init__(asks, words, theme, self.tr("Duplicates"))
        self.twins = TwinWatch(asks.twins, enough=MOST_SHOWN, parent=self)
        self._anew = True
        self._chosen = Pair()
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
        self.twins.followed.connect(self._fill)
        self.twins.troubled.connect(self._search_failed)
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
        """Show the pairs that are known, and look on for others."""
        self._anew = True
        self.twins.begin()
        self._fill()
        self._read_merges()

    def leave(self) -> None:
        """Look no further; it goes on when the page is opened again."""
        self.twins.stop()

    def refresh(self) -> None:
        """Show what was put together; the search hears by itself of what changes it."""
        self._anew = True
        self._fill()
        self._read_merges()

    def take_focus(self) -> None:
        """Begin at the pair that is open."""
        chosen = (each for each in self.rows if _key(each.twins) == self._chosen)
        self._focus_row(next(chosen, None))

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

    @Slot(object)
    def _search_failed(self, error: UsualError) -> None:
        self.warned.emit(self._words.troubles.sentence(error))

    def _say_state(self) -> None:
        if count := len(self.twins.pairs):
            text = self.tr("%n pair(s) that may be one person.", "", count)
        elif self.twins.looking:
            text = self.tr("Looking through your customers…")
        else:
            text = self.tr(
                "No two customers look like one person. When somebody is added twice, or your till"
                " brings in somebody whom you added by hand, they appear here."
            )
        self.state.setText(text)

    @Slot()
    def _fill(self) -> None:
        """Show the pairs; the one that is open stays open, or the next takes its place."""
        before = [_key(each.twins) for each in self.rows]
        held = next((_key(each.twins) for each in self.rows if each.hasFocus()), None)
        _empty(self._list)
        self.rows = []
        surest = sorted(self.twins.pairs.values(), key=lambda each: -each.certainty)
        for twins in surest[:MOST_SHOWN]:
            row = TwinRow(twins, self._words.twins.reasons(twins.reasons), self._theme)
            row.clicked.connect(self._pressed)
            self._list.addWidget(row)
            row.show()  # at once: what is not seen cannot have the focus
            self.rows.append(row)
        self._say_state()
        if held is not None:
            self._focus_row(self._row_of(held, before))
        there = self._chosen in {_key(each.twins) for each in self.rows}
        chosen = self._row_of(self._chosen, before)
        if chosen is None:
            self._chosen = Pair()
            self._asks.drop(_VIEW)
            self._card.hide()
        elif there and not self._anew:
            chosen.setChecked(True)
        else:
            self._open(chosen)
        self._anew = False

    def _row_of(self, pair: Pair, before: list[Pair]) -> TwinRow | None:
        """Return the row of a pair, or of the one that came next; else of the last one."""
        rows = {_key(each.twins): each for each in self.rows}
        place = before.index(pair) if pair in before else 0
        following = (rows[each] for each in (pair, *before[place:]) if each in rows)
        fallback = self.rows[-1 if place else 0] if self.rows else None
        return next(following, fallback)

    def _focus_row(self, row: TwinRow | None) -> None:
        """Have the focus on a row; where there is none, on no button that stands elsewhere."""
        (row or self).setFocus(Qt.FocusReason.OtherFocusReason)

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
            partial(self._asks.office.twin_view, one, other),
            self._viewed,
            failed=partial(self._not_done, self._chosen),
            key=_VIEW,
        )

    def _viewed(self, view: TwinView) -> None:
        self.compare.show_view(view)
        self._card.show()

    @Slot(str, str, object)
    def _merge(self, stays: str, gone: str, choice: MergeChoice) -> None:
        self._asks.act(
            partial(self._asks.office.merge, stays, gone, choice),
            partial(self._were_merged, gone),
            failed=partial(self._not_done, Pair((stays, gone))),
        )

    @Slot(str, str)
    def _not_same(self, one: str, other: str) -> None:
        self._asks.act(
            partial(self._asks.office.not_same, one, other),
            partial(self._are_two, one, other),
            failed=partial(self._not_done, Pair((one, other))),
        )

    @Slot(str)
    def _take_apart(self, act: str) -> None:
        self._asks.act(partial(self._asks.office.take_apart, act), self._were_split)

    def _not_done(self, pair: Pair, error: UsualError) -> None:
        self.warned.emit(self._words.troubles.sentence(error))
        if error.trouble in _ENDED:  # another till was here
            self._forget(*pair)
            self.twins.age()

    def _forget(self, *people: str) -> None:
        """Take the pairs with all of these off the list: looking anew takes its time.

        The focus leaves the buttons for the row of the next pair: one more press is not meant for
        that one.
        """
        answered = self.compare.isAncestorOf(QApplication.focusWidget() or self)
        self.twins.drop_pairs(*people)
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


def _key(twins: Twins) -> Pair:
    return Pair((twins.one.id, twins.other.id))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()

"""The idle till: who is likely in today, what is to be put right, who matters this week."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme.theme import Theme
from desktop.ui.till.board_lines import BoardLines
from desktop.ui.widgets.card_frame import CardFrame
from desktop.ui.widgets.person_lines import PersonLines
from desktop.ui.widgets.person_row import PersonRow
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

if TYPE_CHECKING:
    from desktop.domain.cards import Board

Rows = Sequence[tuple[str, PersonLines]]
"""Customer id and what the row says."""


class BoardView(QWidget):
    """What the till shows while nobody is looked for.

    Discreet: counts only, since the customer may see the screen.

    Signals:
        chosen(customer id): a row was pressed.
        add_wanted(), import_wanted(): the buttons.
        discreet_wanted(bool): hide names, or show them again.
        practice_wanted(): the hour is quiet enough to learn names.
    """

    chosen = Signal(str)
    add_wanted = Signal()
    import_wanted = Signal()
    discreet_wanted = Signal(bool)
    practice_wanted = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = BoardLines(words)
        self._board: Board | None = None
        self._discreet = False
        self._quiet = False
        self._shown: tuple[object, ...] = ()

        self._body = QWidget()
        self._body.setObjectName("scrolled")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.size("space_12"))
        area = QScrollArea()
        area.setWidget(self._body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)

        self._add = PressButton(self.tr("Add a customer"))
        self._add.setToolTip(self.tr("Ctrl+N"))
        self._add.clicked.connect(self.add_wanted)
        self._hide_names = PressButton(self.tr("Discreet  F9"))
        self._hide_names.setCheckable(True)
        self._hide_names.clicked.connect(self.discreet_wanted)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(theme.size("space_12"))
        self._buttons.addWidget(self._add, 1)
        self._buttons.addWidget(self._hide_names, 1)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_12"))
        self.practice = PressButton(self.tr("A quiet hour: learn the regulars"), LINK)
        self.practice.clicked.connect(self.practice_wanted)
        self.practice.hide()
        column.addWidget(area, 1)
        column.addWidget(self.practice)
        column.addLayout(self._buttons)
        theme.changed.connect(self._fit)

    @property
    def rows(self) -> tuple[PersonRow, ...]:
        """The rows now shown, from the top."""
        return tuple(self._body.findChildren(PersonRow))

    @property
    def shown_texts(self) -> tuple[str, ...]:
        """Every text of the board that can now be read."""
        texts = [text.text() for text in self._body.findChildren(Text) if text.text()]
        return (*texts, *(row.lines.spoken for row in self.rows))

    def show_board(self, board: Board) -> None:
        """Show the board as it was read."""
        self._board = board
        self._renew()

    def offer_practice(self, quiet: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Offer to learn names in a quiet hour, unless there are none or they are hidden."""
        self._quiet = quiet
        self._renew()

    def set_discreet(self, discreet: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Hide names, problems and notes, or show them again."""
        self._discreet = discreet
        self._hide_names.setChecked(discreet)
        self._hide_names.setText(self.tr("Show names  F9") if discreet else self.tr("Discreet  F9"))
        self._fit()
        self._renew()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons side by side, or one below the other where they do not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = 2 * max(self._add.sizeHint().width(), self._hide_names.sizeHint().width())
        side_by_side = needed + self._buttons.spacing() <= self.width()
        direction = QBoxLayout.Direction
        self._buttons.setDirection(direction.LeftToRight if side_by_side else direction.TopToBottom)

    def _renew(self) -> None:
        """Build the cards again, unless nothing has changed: the focus stays where it is."""
        board = self._board
        some = board is not None and board.customers > 0
        self.practice.setVisible(self._quiet and some and not self._discreet)
        wanted = (board, self._discreet)
        if board is None or wanted == self._shown:
            return
        self._shown = wanted
        focused = self.focusWidget()
        kept = focused.customer if isinstance(focused, PersonRow) and focused.hasFocus() else None
        self._empty()
        if board.closed is not None:
            closed = self._lines.closed(board.closed, board.today)
            self._column.addWidget(Text(self._theme, "body", "muted", text=closed, wrap=True))
        if board.customers == 0:
            self._teach()
        elif self._discreet:
            self._count(board)
        else:
            self._list(board)
        self._column.addStretch(1)
        for row in self.rows:
            if row.customer == kept:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _list(self, board: Board) -> None:
        lines, today = self._lines, board.today
        likely = [(row.id, lines.likely(row)) for row in board.likely]
        problems = [(row.id, lines.problem(row, today)) for row in board.problems]
        week = [(row.id, lines.birthday(row)) for row in board.birthdays]
        week += [(row.id, lines.drift(row, today)) for row in board.drifting]
        if likely:
            self._section(self.tr("Likely in today"), likely)
        else:
            self._section(self.tr("Likely in today"), (), self._nobody(board))
        if problems:
            self._section(self.tr("Make it right"), problems, tinted=True)
        if week:
            self._section(self.tr("This week"), week)
        if board.to_check:
            checks = [(row.id, lines.check(row)) for row in board.to_check]
            self._section(self.tr("For the owner"), checks)

    def _nobody(self, board: Board) -> str:
        if board.known_until is None:
            return self.tr(
                "Nobody's days are known yet. Bring in the sales of your till, or record visits:"
                " after a few of them the regulars stand here."
            )
        return self.tr("A quiet day: nobody is due.")

    def _section(self, heading: str, rows: Rows, text: str = "", *, tinted: bool = False) -> None:
        card = CardFrame(self._theme, heading, tinted=tinted)
        inset = self._theme.size("space_8")
        card.column.setContentsMargins(inset, inset * 2, inset, inset)
        card.column.setSpacing(0)
        card.heading.setContentsMargins(inset, 0, inset, self._theme.size("space_4"))
        if text:
            quiet = Text(self._theme, "body", "muted", text=text, wrap=True)
            quiet.setContentsMargins(inset, 0, inset, inset)
            card.column.addWidget(quiet)
        for customer, lines in rows:
            row = PersonRow(self._theme, customer, lines)
            row.clicked.connect(self._press)
            card.column.addWidget(row)
        self._column.addWidget(card)

    def _count(self, board: Board) -> None:
        card = CardFrame(self._theme, self.tr("Discreet"))
        counts = (
            self.tr("%n customer(s) likely in today", None, len(board.likely)),
            self.tr("%n problem(s) to put right", None, len(board.problems)),
            self.tr(
                "%n more to think of this week", None, len(board.birthdays) + len(board.drifting)
            ),
            self.tr("Names, notes and problems are hidden."),
        )
        for at, text in enumerate(counts):
            colour = "muted" if at == len(counts) - 1 else "text"
            card.column.addWidget(Text(self._theme, "body", colour, text=text, wrap=True))
        self._column.addWidget(card)

    def _teach(self) -> None:
        card = CardFrame(self._theme, self.tr("No customers yet"))
        text = self.tr(
            "Bring in the customers and sales that your till exports, or add the next person who"
            " comes in. Files can also be dropped on this window."
        )
        card.column.addWidget(Text(self._theme, "body", "text", text=text, wrap=True))
        bring = PressButton(self.tr("Bring in customers from your till…"))
        bring.clicked.connect(self.import_wanted)
        card.column.addWidget(bring)
        add = PressButton(self.tr("Add a customer"), LINK)
        add.clicked.connect(self.add_wanted)
        card.column.addWidget(add)
        self._column.addWidget(card)

    @Slot()
    def _press(self) -> None:
        row = self.sender()
        if isinstance(row, PersonRow):
            self.chosen.emit(row.customer)
